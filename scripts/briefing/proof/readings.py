"""The text of every source, read a second time by other means than `briefing.ingest`.

What `briefing.ingest` reads is what spans count in. Of plain text the bytes themselves
are decoded again; of every other kind each line must stand, letter by letter, in what
another reader finds in the file. A PDF has no second reader: see docs/decisions.

"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import default
from html import unescape
from pathlib import Path
from typing import NamedTuple

from lxml import etree, html
from markdown_it import MarkdownIt

from briefing.errors import BriefingError
from briefing.ingest import read_articles
from briefing.model import Article, SourceKind
from briefing.proof.page import fold, letters

_PARSER = html.HTMLParser(encoding="utf-8", huge_tree=True)
_XML = etree.XMLParser(recover=True, resolve_entities=False)
_NO_LETTER = re.compile(r"[\s\x00-\x1f\x7f]")
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_PART = re.compile(r"(.+)#[0-9a-f]{12}")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORDS = f"{_WORD}t"
_NOTES = (f"{_WORD}footnote", f"{_WORD}endnote")
_MARKS = {f"{note}Reference": note for note in _NOTES}
_UNSEEN = (
    *(f"{_WORD}del", f"{_WORD}moveFrom"),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One article of a source."""

    text: str
    claims: frozenset[str]  # words of the file's invisible metadata
    digest: str


class _Words(NamedTuple):
    """All that a file says, letters alone."""

    everything: str  # as it is written
    meant: str  # with its character references read


def find_file(folder: Path, name: str) -> str:
    """Return the file in which a source stands, alone or as a part."""
    part = _PART.fullmatch(name)
    return name if part is None or (folder / name).is_file() else part[1]


def read_again(raw: bytes, file: str) -> Mapping[str, Reading]:
    """Return the articles of a file, by the names of the sources.

    Raises:
        ValueError: A text has words that the file does not have.

    """
    try:
        articles = read_articles(raw, file)
    except BriefingError as error:
        raise ValueError(error.problem) from error
    whole = hashlib.sha256(raw).hexdigest()
    readings: dict[str, Reading] = {}
    words: _Words | None = None  # of the file, which all its articles share
    for article in articles:
        if article.kind is SourceKind.TEXT:
            _check_text(raw, article)
            claimed: frozenset[str] = frozenset()
        else:
            if words is None:
                words = _read_words(raw, article)
            _check_lines(article, words.everything)
            claimed = _find_claims(article, words.meant)
        readings[article.source] = Reading(
            text=article.text,
            claims=claimed,
            digest=whole if article.source == file else article.digest,
        )
    return readings


def _check_text(raw: bytes, article: Article) -> None:
    """Plain text is the decoded bytes, or a piece of them, blanks aside."""
    text = raw.decode(article.encoding).removeprefix("\ufeff").replace("\r\n", "\n")
    text, read = _NO_LETTER.sub(" ", text), _NO_LETTER.sub(" ", article.text)
    is_part = _PART.fullmatch(article.source) is not None
    if not (read in text if is_part else read == text):
        raise ValueError("its text is not that of its bytes")


def _check_lines(article: Article, everything: str) -> None:
    for line in article.text.split("\n"):
        if letters(line) not in everything:
            raise ValueError(f"words that the file does not have: {line[:60]!r}")


def _find_claims(article: Article, everything: str) -> frozenset[str]:
    """Return the claims of a file whose words stand in it."""
    claims = (fold(candidate.value) for candidate in article.candidates)
    return frozenset(claim for claim in claims if letters(claim) in everything)


def _read_words(raw: bytes, article: Article) -> _Words:
    try:
        found = list(_find_words(raw, article))
    except (etree.LxmlError, zipfile.BadZipFile, LookupError) as error:
        raise ValueError(f"cannot be read a second time: {error}") from error
    return _Words(
        "".join(map(letters, found)), "".join(letters(unescape(one)) for one in found)
    )


def _find_words(raw: bytes, article: Article) -> Iterator[str]:
    """Yield all that a file says, as text and as it is written."""
    if article.kind is SourceKind.PDF:
        yield article.text
    elif article.kind is SourceKind.DOCUMENT:
        yield from _document_words(raw)
    elif article.kind is SourceKind.MAIL:
        message = message_from_bytes(raw, policy=default)
        for part in message.walk():
            yield from (str(value) for value in part.values())
            content = part.get_payload(decode=True)
            if part.get_content_maintype() == "text" and isinstance(content, bytes):
                decoded = content.decode(article.encoding, "replace")
                yield from (decoded, _visible(decoded))
    else:
        decoded = raw.decode(article.encoding).removeprefix("\ufeff")
        yield decoded
        if article.kind is SourceKind.MARKDOWN:
            parser = MarkdownIt("commonmark", {"html": False}).enable("table")
            yield _visible(str(parser.render(decoded)))
        elif article.kind is SourceKind.FEED:
            yield from _feed_words(decoded)
        else:
            yield _visible(decoded)


def _document_words(raw: bytes) -> Iterator[str]:
    """Yield the texts of a Word document, the numbers of its notes among them."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        trees = [
            etree.fromstring(archive.read(name), parser=_XML)
            for name in archive.namelist()
            if name.startswith("word/") and name.endswith(".xml")
        ]
    # No number stands in the file: the order in which the text names the notes is it.
    numbers: dict[tuple[str, str | None], str] = {}
    for tree in trees:
        for mark in tree.iter(*_MARKS):
            if next(mark.iterancestors(*_UNSEEN), None) is None:
                key = (_MARKS[str(mark.tag)], mark.get(f"{_WORD}id"))
                numbers.setdefault(key, str(len(numbers) + 1))
    for tree in trees:
        words = []
        for element in tree.iter(_WORDS, *_MARKS, *_NOTES):
            tag, name = str(element.tag), element.get(f"{_WORD}id")
            number = numbers.get((_MARKS.get(tag, tag), name), "")
            words.append((element.text or "") if tag == _WORDS else number)
        yield "".join(words)


def _feed_words(decoded: str) -> Iterator[str]:
    """Yield the texts of a feed, with and without the markup in them."""
    if decoded.lstrip().startswith("{"):
        texts = list(_strings(json.loads(decoded)))
    else:
        bare = _DECLARATION.sub("", decoded)  # which names another encoding
        tree = etree.fromstring(bare.encode(), parser=_XML)
        texts = [str(text) for text in tree.itertext()]
        yield "".join(texts)  # XHTML stands in a feed as elements of its own
    for text in texts:
        yield text
        yield _visible(text)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _visible(markup: str) -> str:
    """Return the text of a piece of HTML."""
    if not markup.strip():
        return ""
    page = html.document_fromstring(f"<div>{markup}</div>".encode(), parser=_PARSER)
    return "".join(map(str, page.itertext()))
