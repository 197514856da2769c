"""A small article and its reading, for the tests of this room."""

from __future__ import annotations

import hashlib
from datetime import date

from briefing.model import (
    Article,
    Basis,
    Block,
    BlockKind,
    Entry,
    Fate,
    Field,
    Interval,
    Line,
    ReceiptRow,
    SourceKind,
)
from briefing.text.ids import block_ids

UNKNOWN: Field[str] = Field(value=None, basis=Basis.UNKNOWN)
PARAGRAPHS = (
    "The ferry strike ended on Tuesday after eleven days without a single crossing.",
    "“We are going back to work with our heads high,” said Ana Couto of the union.",
    "The company said it would pay the wages of the first three days.",
)


def make_article(title: str = "Ferry strike ends", *paragraphs: str) -> Article:
    """Return a text article: its title, then its paragraphs (`PARAGRAPHS`)."""
    rows = [title, *(paragraphs or PARAGRAPHS)]
    text = "\n".join(rows)
    lines: list[Line] = []
    start = 0
    for number, row in enumerate(rows, start=1):
        lines.append(Line(number=number, span=(start, start + len(row)), text=row))
        start += len(row) + 1
    return Article(
        source="ferry.txt",
        digest=hashlib.sha256(text.encode()).hexdigest(),
        kind=SourceKind.TEXT,
        encoding="utf-8",
        is_encoding_guessed=False,
        text=text,
        lines=tuple(lines),
    )


def make_entry(
    article: Article,
    *,
    day: date | None = None,
    outlet: str | None = None,
    left_out: int | None = None,
) -> Entry:
    """Return a reading of *article*.

    Args:
        article: Of `make_article`.
        day: Of publishing, as stated.
        outlet: As stated.
        left_out: 0-based paragraph that a changed rule removes.

    """
    title, *body = article.lines
    kept = [line for place, line in enumerate(body) if place != left_out]
    ids = block_ids([line.text for line in kept])
    blocks = tuple(
        Block(id=one, kind=BlockKind.PARAGRAPH, text=line.text, spans=(line.span,))
        for one, line in zip(ids, kept, strict=True)
    )
    stated = Interval(first=day, last=day) if day else None
    return Entry(
        id=article.id,
        source=article.source,
        digest=article.digest,
        slug="ferry-strike-ends",
        title=Field(value=title.text, basis=Basis.STATED),
        dateline=UNKNOWN,
        date=Field(value=stated, basis=Basis.STATED if day else Basis.UNKNOWN),
        outlet=Field(value=outlet, basis=Basis.STATED) if outlet else UNKNOWN,
        agency=UNKNOWN,
        authors=Field(value=None, basis=Basis.UNKNOWN),
        section=UNKNOWN,
        language=Field(value="en", basis=Basis.INFERRED),
        translated_from=UNKNOWN,
        url=UNKNOWN,
        blocks=blocks,
        clues=(),
        receipt=(
            ReceiptRow(span=(0, len(article.text)), fate=Fate.BODY, rule="whole-text"),
        ),
    )
