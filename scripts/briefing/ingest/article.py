"""The door: one file as received becomes its articles, or a clear refusal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from briefing.errors import BriefingError
from briefing.ingest.decode import Decoded, decode
from briefing.ingest.document import read_document
from briefing.ingest.feed import read_feed
from briefing.ingest.html import read_html
from briefing.ingest.kinds import MOST_CHARACTERS, find_kind, settle_kind
from briefing.ingest.lines import has_words, read_lines
from briefing.ingest.mail import read_mail
from briefing.ingest.markdown import read_markdown
from briefing.ingest.page import Page
from briefing.ingest.parts import split_text
from briefing.ingest.pdf import read_pdf
from briefing.ingest.quoted import read_quotes
from briefing.ingest.unreadable import Unreadable
from briefing.model import Article, SourceKind
from briefing.text.source_names import name_part, read_part

SOURCES = "content/sources"

_MARKUP: Mapping[SourceKind, Callable[[str], Page]] = {
    SourceKind.HTML: read_html,
    SourceKind.MARKDOWN: read_markdown,
}
_BINARY: Mapping[SourceKind, Callable[[bytes], Page]] = {
    SourceKind.DOCUMENT: read_document,
    SourceKind.PDF: read_pdf,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What a file holds."""

    kind: SourceKind
    encoding: str
    is_guessed: bool
    parts: tuple[tuple[str | None, Page], ...]  # digest of a part; None: the whole file


def read_articles(raw: bytes, source: str) -> tuple[Article, ...]:
    r"""Read one raw file as the articles that it holds.

    Args:
        raw: The file's bytes, exactly as received.
        source: Its name below ``content/sources/``, with forward slashes.

    Returns:
        At least one article, in the order of the file. Plain text keeps every
        character but the byte order mark, its line ends become ``\n``; of every other
        kind stands the visible text, one line for each block element. Nothing in the
        file is executed or fetched. One of several articles has a name and a digest of
        its own, made from its content alone.

    Raises:
        BriefingError: The file is empty, not text in any encoding that we read, of a
            kind that we do not read, locked, too large, or shows no words.

    """
    try:
        read = _read(raw, source)
    except Unreadable as error:
        raise BriefingError(
            error.problem,
            where=f"{SOURCES}/{source}",
            line=error.line,
            hint=error.hint,
        ) from error
    whole = sha256(raw).hexdigest()
    return tuple(
        Article(
            source=source if part is None else name_part(source, part),
            digest=part or whole,
            kind=read.kind,
            encoding=read.encoding,
            is_encoding_guessed=read.is_guessed,
            text=page.text,
            lines=page.lines,
            candidates=page.candidates,
        )
        for part, page in read.parts
    )


def read_article(raw: bytes, source: str) -> Article:
    """Read one raw file as the only article, or the first, that it holds.

    Args:
        raw: As for `read_articles`.
        source: As for `read_articles`.

    Raises:
        BriefingError: As `read_articles`.

    """
    return read_articles(raw, source)[0]


def _read(raw: bytes, source: str) -> _Read:
    """Read a file, and refuse what shows no words or far more than an article has."""
    if not raw.strip(b" \t\r\n\f\v\xef\xbb\xbf"):
        raise Unreadable(
            "the file is empty", hint="drop the article again, or delete it"
        )
    if read_part(source)[1] is not None:
        raise Unreadable(
            "the name ends like that of one of several articles in a file",
            hint="rename the file",
        )
    read = _read_kind(raw, find_kind(raw, source))
    for _, page in read.parts:
        if not has_words(page.text):
            raise Unreadable(
                "the file shows no words",
                hint="save the article's text itself, not a page that loads it by "
                "script",
            )
        if len(page.text) > MOST_CHARACTERS:
            raise Unreadable(
                f"the text has {len(page.text)} characters; "
                f"no more than {MOST_CHARACTERS} are read",
                hint="save one article a file",
            )
    return read


def _read_kind(raw: bytes, kind: SourceKind) -> _Read:
    if kind in _BINARY:
        page = _BINARY[kind](raw)
        # Their formats say how text is encoded, each piece for itself.
        return _Read(
            kind=kind, encoding="utf-8", is_guessed=False, parts=((None, page),)
        )
    if kind is SourceKind.MAIL:
        mail = read_mail(raw)
        return _Read(
            kind=kind,
            encoding=mail.encoding,
            is_guessed=mail.is_guessed,
            parts=((None, mail.page),),
        )
    if kind is SourceKind.FEED:
        feed = read_feed(raw)
        return _Read(
            kind=kind,
            encoding=feed.encoding,
            is_guessed=False,
            parts=tuple((item.digest, item.page) for item in feed.items),
        )
    return _read_text(decode(raw), kind)


def _read_text(decoded: Decoded, kind: SourceKind) -> _Read:
    kind = settle_kind(kind, decoded.text)
    parts: tuple[tuple[str | None, Page], ...]
    if kind in _MARKUP:
        parts = ((None, _MARKUP[kind](decoded.text)),)
    else:
        texts = split_text(decoded.text)
        digests: dict[str, str | None] = {
            text: sha256(text.encode()).hexdigest() for text in texts
        }
        if len(texts) == 1:
            digests = {texts[0]: None}
        parts = tuple(
            (digest, Page(text=text, lines=read_quotes(text, read_lines(text))))
            for text, digest in digests.items()
        )
    return _Read(
        kind=kind,
        encoding=decoded.encoding,
        is_guessed=decoded.is_guessed,
        parts=parts,
    )
