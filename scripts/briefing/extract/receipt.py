"""The receipt: every span of the raw text and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.extract.draft import Piece
from briefing.extract.rules import Rule
from briefing.model import Fate, ReceiptRow

BLANK = Rule(
    name="blank",
    sentence="Blanks between lines carry no words.",
    example=" ",
)
QUOTE_MARK = Rule(
    name="quote-mark",
    sentence="The mark before each line that a text or a mail quotes is left out; a "
    "block quote says the same.",
    example="> We will sail.",
)


def write_receipt(text: str, pieces: Iterable[Piece]) -> tuple[ReceiptRow, ...]:
    """Return rows that lie end to end and together are all of a text.

    Args:
        text: Of the article.
        pieces: What became of its words, in any order, without overlap.

    Raises:
        ValueError: Two pieces overlap: a bug of ours.

    """
    rows: list[ReceiptRow] = []
    position = 0
    for piece in sorted(pieces, key=lambda piece: piece.span):
        start, end = piece.span
        if start < position:
            message = f"{piece.rule} claims characters {start} to {position} again"
            raise ValueError(message)
        if start > position:
            rows += _between(text, position, start)
        rows.append(
            ReceiptRow(
                span=piece.span, fate=piece.fate, rule=piece.rule, block=piece.block
            )
        )
        position = end
    rows += _between(text, position, len(text))
    return tuple(rows)


def _between(text: str, start: int, end: int) -> Iterator[ReceiptRow]:
    """Yield rows of blanks, and of the marks of quoted lines among them."""
    while start < end:
        mark = text.find(">", start, end)
        if mark != start:
            stop = end if mark < 0 else mark
            yield ReceiptRow(span=(start, stop), fate=Fate.BLANK, rule=BLANK.name)
            start = stop
        if start < end:
            span = (start, start + 1)
            yield ReceiptRow(span=span, fate=Fate.REMOVED, rule=QUOTE_MARK.name)
            start += 1
