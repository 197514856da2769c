"""The receipt: every span of the raw text and what became of it."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.extract.draft import Piece
from briefing.extract.rules import Rule
from briefing.model import Fate, ReceiptRow

BLANK = Rule(
    name="blank",
    sentence="Blanks between lines carry no words.",
    example=" ",
)


def write_receipt(length: int, pieces: Iterable[Piece]) -> tuple[ReceiptRow, ...]:
    """Return rows that lie end to end and together are all of a text.

    Args:
        length: Characters of `Article.text`.
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
            rows.append(_blank(position, start))
        rows.append(
            ReceiptRow(
                span=piece.span, fate=piece.fate, rule=piece.rule, block=piece.block
            )
        )
        position = end
    if position < length:
        rows.append(_blank(position, length))
    return tuple(rows)


def _blank(start: int, end: int) -> ReceiptRow:
    return ReceiptRow(span=(start, end), fate=Fate.BLANK, rule=BLANK.name)
