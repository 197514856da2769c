"""What kind a file is: its content decides, the end of its name where that is mute."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePosixPath

from briefing.ingest.unreadable import Unreadable
from briefing.model import SourceKind

# The largest file and the longest text that are read: far more than any article or
# feed has (the largest of 384 saved pages has 0.4 MB), and little enough that no file
# keeps a run busy for long.
MOST_BYTES = 20_000_000
MOST_CHARACTERS = 1_000_000

_SAVE = "save the article as .txt, .md, .html, .mht, .eml, .docx or .pdf"
# Files that people drop by mistake, by their first bytes (their specifications').
_SIGNATURES = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a picture, sound or film"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound or film"),
    (b"\0\0\0\x18ftyp", "a film"),
    (b"\0\0\0 ftyp", "a film"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"{\\rtf", "a rich-text document"),
    (b"\xd0\xcf\x11\xe0", "an old or a locked office document"),
    (b"SQLite format", "a database"),
)
# ZIP archives by a member that only they have (ECMA-376, OpenDocument, EPUB).
_ARCHIVES = (
    ("xl/workbook.xml", "a spreadsheet"),
    ("ppt/presentation.xml", "a presentation"),
    ("META-INF/container.xml", "an e-book"),
    ("content.xml", "an OpenDocument file"),
)
_DOCUMENT = "word/document.xml"
_PDF_WITHIN = 1024  # bytes before its mark, as readers of PDF tolerate
_KINDS = {
    "": SourceKind.TEXT,
    ".txt": SourceKind.TEXT,
    ".text": SourceKind.TEXT,
    ".html": SourceKind.HTML,
    ".htm": SourceKind.HTML,
    ".xhtml": SourceKind.HTML,
    ".md": SourceKind.MARKDOWN,
    ".markdown": SourceKind.MARKDOWN,
    ".eml": SourceKind.MAIL,
    ".mht": SourceKind.MAIL,  # a page as browsers save it in one file: RFC 2557
    ".mhtml": SourceKind.MAIL,
    ".pdf": SourceKind.PDF,
    ".docx": SourceKind.DOCUMENT,
    ".rss": SourceKind.FEED,
    ".atom": SourceKind.FEED,
    ".rdf": SourceKind.FEED,
    ".xml": SourceKind.FEED,
    ".json": SourceKind.FEED,
    ".jsonfeed": SourceKind.FEED,
}
# Kinds that a file's content shows; its name alone makes none.
_SIGNED = {
    SourceKind.FEED: "feed (RSS, Atom, JSON Feed)",
    SourceKind.PDF: "PDF",
    SourceKind.DOCUMENT: "Word document",
}
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
# A piece of a page's source, from its first element to its last.
_FRAGMENT = re.compile(
    r"\s*<(?:article|main|section|div|p|h[1-6])(?:\s[^<>]*)?>.*"
    r"</(?:article|main|section|div|p|h[1-6]|ul|ol|table|blockquote)>\s*",
    re.IGNORECASE | re.DOTALL,
)
_FEED_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*"
    rb"<(?:rss|feed|rdf:RDF|channel)\b",
    re.DOTALL,
)
_JSON_FEED = re.compile(rb'\s*\{.*"https?://jsonfeed\.org/version/', re.DOTALL)
_ANY_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
# The same under another name.
_SAVED_PAGE = re.compile(
    rb"(?:From: <?Saved by|MIME-Version:)(?:.*\n)*?Content-Type: multipart/related",
    re.IGNORECASE,
)
_START = 4096  # bytes in which a feed says that it is one


def find_kind(raw: bytes, source: str) -> SourceKind:
    """Return the kind of a file, before it is decoded.

    Args:
        raw: Its bytes, not empty.
        source: Its name.

    Raises:
        Unreadable: It is of a kind that is not read, or too large.

    """
    if len(raw) > MOST_BYTES:
        raise Unreadable(
            f"the file has {len(raw) // 10**6} MB; "
            f"no more than {MOST_BYTES // 10**6} MB are read",
            hint="save the article's text alone",
        )
    ending = PurePosixPath(source).suffix.lower()
    if b"%PDF-" in raw[:_PDF_WITHIN] and (ending == ".pdf" or raw[:5] == b"%PDF-"):
        return SourceKind.PDF
    if raw.startswith(b"PK\x03\x04"):
        return _read_archive(raw)
    for signature, name in _SIGNATURES:
        if raw.startswith(signature):
            raise Unreadable(f"the file is {name}, not text", hint=_SAVE)
    if ending not in _KINDS:
        raise Unreadable(f"files of the kind {ending!r} are not read", hint=_SAVE)
    kind = _KINDS[ending]
    start = raw.removeprefix(b"\xef\xbb\xbf")[:_START]
    if _FEED_START.match(start) or _JSON_FEED.match(start):
        return SourceKind.FEED
    if _SAVED_PAGE.match(start):
        return SourceKind.MAIL
    if kind in _SIGNED:
        raise Unreadable(
            f"the file is called {ending} and is no {_SIGNED[kind]}", hint=_SAVE
        )
    return kind


def settle_kind(kind: SourceKind, text: str) -> SourceKind:
    """Return the kind of a decoded file: a page is one whatever its name says.

    Args:
        kind: Page, Markdown or text, as `find_kind` returned it for the file.
        text: The file, decoded.

    """
    if kind is SourceKind.MARKDOWN:
        return kind  # it may well begin with a piece of HTML
    if _HTML_START.match(text) or _FRAGMENT.fullmatch(text):
        return SourceKind.HTML
    is_page = kind is SourceKind.HTML and _ANY_TAG.search(text) is not None
    return SourceKind.HTML if is_page else SourceKind.TEXT


def _read_archive(raw: bytes) -> SourceKind:
    """Say what a ZIP archive is, and that it does not unpack to too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            members = {one.filename: one.file_size for one in archive.infolist()}
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise Unreadable(
            "the file is a damaged ZIP archive or office document",
            hint="save the article again",
        ) from error
    if _DOCUMENT in members:
        words = sum(size for name, size in members.items() if name.endswith(".xml"))
        if words > MOST_BYTES:
            raise Unreadable(
                f"the document unpacks to {words // 10**6} MB of text; "
                f"no more than {MOST_BYTES // 10**6} MB are read",
                hint="save the article's text alone",
            )
        return SourceKind.DOCUMENT
    for member, name in _ARCHIVES:
        if member in members:
            raise Unreadable(f"the file is {name}", hint=_SAVE)
    raise Unreadable(
        "the file is a ZIP archive", hint="unpack it and drop the articles one by one"
    )
