# ruff: noqa: RUF001 - a full-width question mark is meant
"""What kind of block each kept unit is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.extract.marks import Marks
from briefing.extract.pictures import CAPTION, is_caption
from briefing.extract.references import (
    REFERENCE,
    REFERENCE_LABEL,
    bullet_length,
    find_url,
)
from briefing.extract.rules import Rule
from briefing.extract.titles import stated_prefix
from briefing.extract.units import Unit, join_lines
from briefing.model import BlockKind, Fate, Link, Span

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
TABLE = Rule(
    name="table",
    sentence="The rows of a table that holds data stay together, as a table.",
    example="<tr><td>Alma</td><td>Monday</td></tr>",
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
_HEADING_LEVELS = {"h1": 2, "h2": 2, "h3": 3, "h4": 3, "h5": 3, "h6": 3, "caption": 3}
_LIST_RUN = 3  # short lines in a row that make a list


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A span of the source and what became of it."""

    span: Span
    fate: Fate
    rule: str
    block: str | None = None


@dataclass(slots=True)
class Draft:
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
        """The block's text: the words of its spans."""
        return join_lines(
            (
                line.text[start - line.span[0] : end - line.span[0]]
                for line, (start, end) in zip(self.unit.lines, self.spans, strict=True)
            ),
            self.unit.joints,
        )


def draft_blocks(kept: Sequence[Unit], marks: Marks) -> list[Draft]:
    """Say what kind of block each kept unit is.

    Args:
        kept: The units that stay, in order.
        marks: What the clean-up decided; of the kept ones it knows references.

    """
    drafts: list[Draft] = []
    first = next(
        (i for i, u in enumerate(kept) if u.is_prose and not is_caption(u)), len(kept)
    )
    in_questions = False  # below a heading such as "Frequently asked questions"
    for index, unit in enumerate(kept):
        if unit.number in marks:
            is_item = marks[unit.number].rule == REFERENCE.name
            draft = _reference(unit) if is_item else _reference_label(unit)
        else:
            draft = _by_form(unit, in_questions=in_questions) or _by_place(
                index, kept, first
            )
        if draft.kind is BlockKind.HEADING and draft.rule is not QUESTION:
            following = kept[index + 1 : index + 2]
            in_questions = any(_QUESTION.match(unit.text) for unit in following)
        drafts.append(draft)
    return _cut_date(drafts)


def _by_form(unit: Unit, *, in_questions: bool) -> Draft | None:
    """Draft a unit whose own form says what it is."""
    if unit.is_table or is_caption(unit):
        is_table = unit.is_table
        kind = BlockKind.TABLE if is_table else BlockKind.CAPTION
        return _whole(unit, kind, TABLE if is_table else CAPTION)
    if match := _QUESTION.match(unit.text):
        level = 3 if in_questions else 2
        heading = BlockKind.HEADING
        return _without_mark(unit, heading, QUESTION, skip=match.end(), level=level)
    if unit.region == "blockquote":
        return _whole(unit, BlockKind.QUOTE, QUOTE)
    if unit.tag == "li" or bullet_length(unit.text):
        skip = bullet_length(unit.text) if unit.tag is None else 0
        return _without_mark(unit, BlockKind.ITEM, ITEM, skip=skip)
    if unit.tag in _HEADING_LEVELS:
        level = _HEADING_LEVELS[unit.tag]
        return _whole(unit, BlockKind.HEADING, HEADING, level=level)
    return None


def _by_place(index: int, kept: Sequence[Unit], first: int) -> Draft:
    """Draft a unit by what stands around it."""
    unit = kept[index]
    if index + 1 == first and unit.is_sentence and not unit.is_prose:
        return _whole(unit, BlockKind.HEADING, CROSSHEAD)
    if _is_heading(index, kept):
        return _whole(unit, BlockKind.HEADING, HEADING)
    if _is_in_list(index, kept):
        return _whole(unit, BlockKind.ITEM, ITEM)
    return _whole(unit, BlockKind.PARAGRAPH, PARAGRAPH)


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


def _whole(unit: Unit, kind: BlockKind, rule: Rule, *, level: int = 2) -> Draft:
    fates = {BlockKind.HEADING: Fate.HEADING, BlockKind.CAPTION: Fate.CAPTION}
    return Draft(
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
) -> Draft:
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


def _reference_label(unit: Unit) -> Draft:
    return _without_mark(unit, BlockKind.HEADING, REFERENCE_LABEL)


def _reference(unit: Unit) -> Draft:
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


def _cut_date(drafts: list[Draft]) -> list[Draft]:
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
