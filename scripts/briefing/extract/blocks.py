"""The kept units as blocks, and what became of every piece of their text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.extract.draft import Draft, Piece
from briefing.extract.drafts import draft_blocks
from briefing.extract.headline import Headline
from briefing.extract.marks import Marks
from briefing.extract.titles import TITLE_SUFFIX
from briefing.extract.units import Unit
from briefing.extract.wrapped_lines import LINE_HYPHEN
from briefing.model import Block, Fate
from briefing.text.ids import block_ids
from briefing.text.lists import find_places


def write_blocks(
    units: Sequence[Unit], marks: Marks, headline: Headline, text: str
) -> tuple[tuple[Block, ...], tuple[Piece, ...]]:
    """Return the blocks of an article and the pieces that its text falls into.

    Args:
        units: All units in order.
        marks: What `sort_units` decided.
        headline: The title and where it stands.
        text: Of the article.

    Returns:
        Blocks in order, with ids; and pieces for all units, not sorted, that do
        not overlap and leave out nothing but blanks.

    """
    kept = [unit for unit in units if is_kept(unit, marks)]
    drafts = draft_blocks(kept, marks, text)
    texts = [draft.text for draft in drafts]
    ids = block_ids(texts)
    places = find_places((draft.kind, draft.listed) for draft in drafts)
    blocks = tuple(
        Block(
            id=name,
            kind=draft.kind,
            text=words,
            spans=draft.spans,
            links=draft.links,
            level=draft.level,
            place=place,
        )
        for name, draft, words, place in zip(ids, drafts, texts, places, strict=True)
    )
    pieces = [
        piece
        for name, draft in zip(ids, drafts, strict=True)
        for piece in _written(draft, name)
    ]
    pieces += [
        Piece(span=span, fate=Fate.REMOVED, rule=LINE_HYPHEN.name)
        for unit in units
        for span in unit.hyphens
    ]
    written = {draft.unit.number for draft in drafts}
    for unit in units:
        if unit.number not in written:
            pieces.extend(_marked(unit, marks, headline))
    return blocks, tuple(pieces)


def _written(draft: Draft, block: str) -> Iterator[Piece]:
    """Yield the pieces of a unit that became a block."""
    yield from draft.dropped
    address = (draft.address,) if draft.address else ()
    for span in (*draft.spans, *address):
        yield Piece(span=span, fate=draft.fate, rule=draft.rule.name, block=block)


def is_kept(unit: Unit, marks: Marks) -> bool:
    """Say whether a unit becomes a block: undecided, or known for a kind of block."""
    mark = marks.get(unit.number)
    return mark is None or mark.fate in (Fate.HEADING, Fate.REFERENCE, Fate.CAPTION)


def _marked(unit: Unit, marks: Marks, headline: Headline) -> Iterator[Piece]:
    """Yield the pieces of a unit that became no block."""
    mark = marks[unit.number]
    if unit is not headline.unit or headline.suffix is None or headline.span is None:
        for line in unit.lines:
            yield Piece(span=line.span, fate=mark.fate, rule=mark.rule)
        return
    start, end = headline.span
    yield Piece(span=headline.span, fate=mark.fate, rule=mark.rule)
    for span in ((unit.span[0], start), (end, unit.span[1])):
        if span[0] < span[1]:
            yield Piece(span=span, fate=Fate.REMOVED, rule=TITLE_SUFFIX.name)
