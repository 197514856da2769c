"""The kept units as blocks, and what became of every piece of their text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.extract.cleanup import Marks
from briefing.extract.headline import TITLE_SUFFIX, Headline, stated_prefix
from briefing.extract.pictures import CAPTION, is_caption
from briefing.extract.references import (
    REFERENCE,
    REFERENCE_LABEL,
    bullet_length,
    find_url,
)
from briefing.extract.rules import Rule
from briefing.extract.units import Unit
from briefing.model import Block, BlockKind, Fate, Link, Span
from briefing.text.ids import block_ids

PARAGRAPH = Rule(
    name="paragraph",
    sentence="Running text stays, word for word.",
    example="The port said all ships would sail on time again from Thursday.",
)
HEADING = Rule(
    name="heading",
    sentence="A short line above running text is a heading.",
    example="A long night of talks",
)
CROSSHEAD = Rule(
    name="opening-crosshead",
    sentence="A short sentence straight above the first paragraph is a heading.",
    example="There are good reasons to talk.",
)
QUESTION = Rule(
    name="question",
    sentence="A numbered question is a heading; its number is its place.",
    example="2. Who pays for the repairs?",
)
ITEM = Rule(
    name="list-item",
    sentence="An item of a list stays as one.",
    example="• Two tugs",
)
QUOTE = Rule(
    name="block-quote",
    sentence="What a page sets as a block quote stays one.",
    example="<blockquote>We will sail.</blockquote>",
)
LIST_MARK = Rule(
    name="list-mark",
    sentence="Bullets, numbers and closing colons that only set out a list are "
    "dropped; the list says the same.",
    example="•",
)
STATED_DATE = Rule(
    name="stated-date",
    sentence="A date field that is glued to the first paragraph is read as a field.",
    example="date 2031-03-02",
)

_QUESTION = re.compile(r"\d{1,3}[.)]\s+(?=.*[?？]$)")
_HEADING_WORDS = 14
_LIST_RUN = 3  # short lines in a row that make a list


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A span of the source and what became of it."""

    span: Span
    fate: Fate
    rule: str
    block: str | None = None


@dataclass(slots=True)
class _Draft:
    """A block without its id, and the pieces of its unit."""

    kind: BlockKind
    fate: Fate
    rule: Rule
    unit: Unit
    spans: tuple[Span, ...]
    level: int = 2
    links: tuple[Link, ...] = ()
    dropped: tuple[Piece, ...] = ()
    address: Span | None = None  # of a reference's printed link

    @property
    def text(self) -> str:
        start = self.unit.span[0]
        if len(self.unit.lines) == 1:
            return " ".join(self.unit.text[s - start : e - start] for s, e in self.spans)
        return _cut(self.unit, self.spans)


def write_blocks(
    units: Sequence[Unit], marks: Marks, headline: Headline
) -> tuple[tuple[Block, ...], tuple[Piece, ...]]:
    """Return the blocks of an article and the pieces that its text falls into.

    Args:
        units: All units in order.
        marks: What `sort_units` decided.
        headline: The title and where it stands.

    Returns:
        Blocks in order, with ids; and pieces for all units, not sorted, that do
        not overlap and leave out nothing but blanks.

    """
    kept = [u for u in units if u.number not in marks or _is_listed(marks, u)]
    drafts = _first_date(_drafts(kept, marks))
    ids = block_ids([draft.text for draft in drafts])
    blocks = tuple(
        Block(
            id=name,
            kind=draft.kind,
            text=draft.text,
            spans=draft.spans,
            links=draft.links,
            level=draft.level,
        )
        for name, draft in zip(ids, drafts, strict=True)
    )
    pieces: list[Piece] = []
    for name, draft in zip(ids, drafts, strict=True):
        for span in (*draft.spans, *([draft.address] if draft.address else [])):
            pieces.append(
                Piece(span=span, fate=draft.fate, rule=draft.rule.name, block=name)
            )
        pieces.extend(draft.dropped)
    written = {draft.unit.number for draft in drafts}
    for unit in units:
        if unit.number not in written:
            pieces.extend(_marked(unit, marks, headline))
    return blocks, tuple(pieces)


def _is_listed(marks: Marks, unit: Unit) -> bool:
    return marks[unit.number].rule in (REFERENCE.name, REFERENCE_LABEL.name)


def _marked(unit: Unit, marks: Marks, headline: Headline) -> list[Piece]:
    mark = marks[unit.number]
    if unit is headline.unit and headline.suffix is not None and headline.span:
        start, end = headline.span
        pieces = [Piece(span=headline.span, fate=mark.fate, rule=mark.rule)]
        for span in ((unit.span[0], start), (end, unit.span[1])):
            if span[0] < span[1]:
                pieces.append(
                    Piece(span=span, fate=Fate.REMOVED, rule=TITLE_SUFFIX.name)
                )
        return pieces
    return [
        Piece(span=line.span, fate=mark.fate, rule=mark.rule) for line in unit.lines
    ]


def _drafts(kept: Sequence[Unit], marks: Marks) -> list[_Draft]:
    """Say what kind of block each kept unit is."""
    drafts: list[_Draft] = []
    first = next(
        (i for i, u in enumerate(kept) if u.is_prose and not is_caption(u)), len(kept)
    )
    in_questions = False
    for index, unit in enumerate(kept):
        mark = marks.get(unit.number)
        if mark is not None and mark.rule == REFERENCE.name:
            drafts.append(_reference(unit))
        elif mark is not None:
            drafts.append(_without_mark(unit, BlockKind.HEADING, REFERENCE_LABEL))
            in_questions = False
        elif is_caption(unit):
            drafts.append(_whole(unit, BlockKind.CAPTION, CAPTION))
        elif match := _QUESTION.match(unit.text):
            level = 3 if in_questions else 2
            drafts.append(
                _without_mark(
                    unit, BlockKind.HEADING, QUESTION, skip=match.end(), level=level
                )
            )
        elif unit.region == "blockquote":
            drafts.append(_whole(unit, BlockKind.QUOTE, QUOTE))
        elif unit.tag == "li" or bullet_length(unit.text):
            skip = bullet_length(unit.text) if unit.tag is None else 0
            drafts.append(_without_mark(unit, BlockKind.ITEM, ITEM, skip=skip))
        elif unit.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            level = 2 if unit.tag in ("h1", "h2") else 3
            drafts.append(_whole(unit, BlockKind.HEADING, HEADING, level=level))
        elif index + 1 == first and unit.is_sentence and not unit.is_prose:
            drafts.append(_whole(unit, BlockKind.HEADING, CROSSHEAD))
        elif _is_heading(index, kept):
            drafts.append(_whole(unit, BlockKind.HEADING, HEADING))
            following = kept[index + 1]
            in_questions = _QUESTION.match(following.text) is not None
        elif _is_in_list(index, kept):
            drafts.append(_whole(unit, BlockKind.ITEM, ITEM))
        else:
            drafts.append(_whole(unit, BlockKind.PARAGRAPH, PARAGRAPH))
    return drafts


def _is_short(unit: Unit) -> bool:
    return (
        unit.words <= _HEADING_WORDS
        and not unit.text.endswith((":", ",", ";"))
        and (not unit.is_sentence or unit.text[-1] in "?？")
    )


def _is_heading(index: int, kept: Sequence[Unit]) -> bool:
    """Say whether a short line stands above text or above a numbered question."""
    unit = kept[index]
    if not _is_short(unit) or index + 1 == len(kept) or unit.tag == "p":
        return False
    following = kept[index + 1]
    if is_caption(following):
        return False
    return (
        not _is_short(following)
        or _QUESTION.match(following.text) is not None
        or (following.text.endswith("?") and following.is_sentence)
    )


def _is_in_list(index: int, kept: Sequence[Unit]) -> bool:
    """Say whether a short line stands among several without text between them."""
    if not _is_short(kept[index]) or kept[index].tag is not None:
        return False
    start = end = index
    while start > 0 and _is_short(kept[start - 1]):
        start -= 1
    while end + 1 < len(kept) and _is_short(kept[end + 1]):
        end += 1
    after_colon = start > 0 and kept[start - 1].text.endswith(":")
    return end - start + 1 >= (2 if after_colon else _LIST_RUN)


def _whole(unit: Unit, kind: BlockKind, rule: Rule, *, level: int = 2) -> _Draft:
    fates = {BlockKind.HEADING: Fate.HEADING, BlockKind.CAPTION: Fate.CAPTION}
    return _Draft(
        kind=kind,
        fate=fates.get(kind, Fate.BODY),
        rule=rule,
        unit=unit,
        spans=tuple(line.span for line in unit.lines),
        level=level,
        links=unit.links,
    )


def _without_mark(
    unit: Unit, kind: BlockKind, rule: Rule, *, skip: int = 0, level: int = 2
) -> _Draft:
    """Draft a block without a list's mark before it or a colon after it."""
    draft = _whole(unit, kind, rule, level=level)
    (start, end), *others = draft.spans
    dropped: list[Piece] = []
    if skip:
        mark_end = start + len(unit.lines[0].text[:skip].rstrip())
        dropped.append(_mark((start, mark_end)))
        start += skip
        draft.links = tuple(
            Link(span=(a - skip, b - skip), url=link.url)
            for link in draft.links
            for a, b in (link.span,)
            if a >= skip
        )
    if kind is BlockKind.HEADING and not others and unit.text.endswith(":"):
        bare = start + len(unit.text[skip:-1].rstrip())
        dropped.append(_mark((end - 1, end)))
        end = bare
    draft.spans = ((start, end), *others)
    draft.dropped = tuple(dropped)
    return draft


def _reference(unit: Unit) -> _Draft:
    """Draft a reference: its words are the block, its address is their link."""
    skip = bullet_length(unit.text)
    draft = _without_mark(unit, BlockKind.ITEM, REFERENCE, skip=skip)
    draft.fate = Fate.REFERENCE
    found = find_url(unit.text)
    if found is None or draft.links or len(unit.lines) > 1:
        return draft
    url, (start, end) = found
    base = unit.span[0]
    label = unit.text[skip:start].rstrip(" :–—-(\u00a0")
    if not label or unit.text[end:].strip(" .)"):
        # The address stands alone or inside a sentence: it links itself.
        shift = draft.spans[0][0] - base
        draft.links = (Link(span=(start - shift, end - shift), url=url),)
        return draft
    text_start = base + skip
    draft.spans = ((text_start, text_start + len(label)),)
    draft.links = (Link(span=(0, len(label)), url=url),)
    rest = unit.text[skip + len(label) :]
    offset = skip + len(label) + len(rest) - len(rest.lstrip())
    draft.address = (base + offset, unit.span[1])
    return draft


def _first_date(drafts: list[_Draft]) -> list[_Draft]:
    """Cut a date field from the start of the first paragraph."""
    for draft in drafts:
        if draft.kind is not BlockKind.PARAGRAPH:
            continue
        line = draft.unit.lines[0]
        length = stated_prefix(line)
        if not length:
            break
        words = line.text[:length].rstrip()
        piece = Piece(
            span=(line.span[0], line.span[0] + len(words)),
            fate=Fate.METADATA,
            rule=STATED_DATE.name,
        )
        draft.dropped = (piece,)
        draft.spans = ((line.span[0] + length, line.span[1]), *draft.spans[1:])
        draft.links = ()
        break
    return drafts


def _mark(span: Span) -> Piece:
    return Piece(span=span, fate=Fate.REMOVED, rule=LIST_MARK.name)


def _cut(unit: Unit, spans: Sequence[Span]) -> str:
    """Return the texts of *spans*, each inside one of the unit's lines."""
    parts: list[str] = []
    for line, (start, end) in zip(unit.lines, spans, strict=True):
        parts.append(line.text[start - line.span[0] : end - line.span[0]])
    return " ".join(parts)
