"""The door: one file as received becomes an `Article`, or a clear refusal."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import PurePosixPath
from typing import NoReturn

from briefing.errors import BriefingError
from briefing.ingest.decode import Undecodable, decode
from briefing.ingest.html import read_html
from briefing.ingest.lines import has_words, read_lines
from briefing.model import Article, SourceKind

SOURCES = "content/sources"
TEXT_ENDINGS = ("", ".txt", ".text")
HTML_ENDINGS = (".html", ".htm", ".xhtml")

_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_ANY_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)


def read_article(raw: bytes, source: str) -> Article:
    r"""Read one raw file as the article it holds.

    Args:
        raw: The file's bytes, exactly as received.
        source: Its name below ``content/sources/``, with forward slashes.

    Returns:
        The article. Plain text keeps every character but the byte order mark,
        its line ends become ``\n``; of a page stands the visible text, one line
        for each block element. Nothing in the file is executed or fetched.

    Raises:
        BriefingError: The file is empty, binary, not text in any encoding that
            we read, of a kind that we do not read, or shows no words.

    """
    ending = PurePosixPath(source).suffix.lower()
    if ending not in TEXT_ENDINGS + HTML_ENDINGS:
        _refuse(
            source,
            f"files of the kind {ending!r} are not read",
            "save the article as .txt or .html",
        )
    if not raw.strip(b" \t\r\n\f\v\xef\xbb\xbf"):
        _refuse(source, "the file is empty", "drop the article again, or delete it")
    try:
        decoded = decode(raw)
    except Undecodable as error:
        _refuse(source, error.problem, error.hint, line=error.line)
    kind = _kind(decoded.text, ending)
    if kind is SourceKind.HTML:
        page = read_html(decoded.text)
        text, lines, candidates = page.text, page.lines, page.candidates
    else:
        text, candidates = decoded.text, ()
        lines = read_lines(text)
    if not has_words(text):
        _refuse(
            source,
            "the file shows no words",
            "save the article's text itself, not a page that loads it by script",
        )
    return Article(
        source=source,
        digest=sha256(raw).hexdigest(),
        kind=kind,
        encoding=decoded.encoding,
        is_encoding_guessed=decoded.is_guessed,
        text=text,
        lines=lines,
        candidates=candidates,
    )


def _kind(text: str, ending: str) -> SourceKind:
    """Say what a decoded file is; its content outweighs the end of its name."""
    if _HTML_START.match(text):
        return SourceKind.HTML
    if ending in HTML_ENDINGS and _ANY_TAG.search(text):
        return SourceKind.HTML
    return SourceKind.TEXT


def _refuse(
    source: str, problem: str, hint: str, *, line: int | None = None
) -> NoReturn:
    raise BriefingError(problem, where=f"{SOURCES}/{source}", line=line, hint=hint)
