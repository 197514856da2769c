# ruff: noqa: RUF001 - full-width marks are meant
"""What kind of block each kept unit is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.draft import (
    Draft,
    Piece,
    draft_reference,
    draft_reference_label,
    draft_whole,
    draft_without_mark,
)
from briefing.extract.list_marks import has_bullet
from briefing.extract.lists import NUMBERED_ITEM, Item, find_items
from briefing.extract.marks import Mark, Marks
from briefing.extract.notes import NOTE
from briefing.extract.pictures import CAPTION, CREDITED, is_caption
from briefing.extract.rules import Rule
from briefing.extract.standfirst import STANDFIRST
from briefing.extract.titles import stated_prefix
from briefing.extract.units import Unit
from briefing.model import BlockKind, Fate
from briefing.text.stops import ASKING

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
STATED_DATE = Rule(
    name="stated-date",
    sentence="A date field that is glued to the first paragraph is read as a field.",
    example="date 2031-03-02",
)

_QUESTION = re.compile(rf"\d{{1,3}}[.)]\s+(?=.*[{ASKING}]$)")
_HEADING_WORDS = 14
_HEADING_LEVELS = {"h1": 2, "h2": 2, "h3": 3, "h4": 3, "h5": 3, "h6": 3, "caption": 3}
_NO_HEADINGS = ("p", "pre", "dt", "dd")  # elements that say what their lines are
_GOES_ON = (":", ",", ";", "：", "，", "；")
_LIST_RUN = 3  # short lines in a row that make a list


def draft_blocks(kept: Sequence[Unit], marks: Marks, text: str) -> list[Draft]:
    """Say what kind of block each kept unit is.

    Args:
        kept: The units that stay, in order.
        marks: What the clean-up decided; of the kept ones it knows references
            and captions above a credit.
        text: Of the article.

    """
    items = find_items(kept, marks, text)
    drafts: list[Draft] = []
    first = next(
        (i for i, u in enumerate(kept) if u.is_prose and not is_caption(u)), len(kept)
    )
    in_questions = False  # below a heading such as "Frequently asked questions"
    for index, unit in enumerate(kept):
        item = items.get(unit.number)
        if unit.number in marks:
            draft = _by_mark(unit, marks[unit.number])
        else:
            draft = (
                _by_list(unit, item)
                or _by_form(unit, in_questions=in_questions)
                or _by_place(index, kept, first)
            )
        draft.listed = item.listed if item else None
        if draft.kind is BlockKind.HEADING and draft.rule is not QUESTION:
            following = kept[index + 1 : index + 2]
            in_questions = any(_QUESTION.match(unit.text) for unit in following)
        drafts.append(draft)
    return _cut_date(drafts)


def _by_mark(unit: Unit, mark: Mark) -> Draft:
    """Draft a unit of which the clean-up has said what it is."""
    if mark.fate is Fate.CAPTION:
        return draft_whole(unit, BlockKind.CAPTION, CREDITED)
    if mark.rule == NOTE.name:
        is_item = unit.tag == "li"
        kind = BlockKind.ITEM if is_item else BlockKind.PARAGRAPH
        return draft_whole(unit, kind, NOTE)
    if mark.fate is Fate.REFERENCE:
        return draft_reference(unit)
    if mark.rule == STANDFIRST.name:
        return draft_whole(unit, BlockKind.HEADING, STANDFIRST)
    return draft_reference_label(unit)


def _by_list(unit: Unit, item: Item | None) -> Draft | None:
    """Draft what stands in a list; a numbered question is an item only among others."""
    is_other = unit.is_table or unit.region == "blockquote" or is_caption(unit)
    if item is None or is_other:
        return None
    if item.is_further:
        return draft_whole(unit, BlockKind.PARAGRAPH, PARAGRAPH)
    if not item.skip and _QUESTION.match(unit.text):
        return None
    rule = NUMBERED_ITEM if item.skip and item.listed.number is not None else ITEM
    return draft_without_mark(unit, BlockKind.ITEM, rule, skip=item.skip)


def _by_form(unit: Unit, *, in_questions: bool) -> Draft | None:
    """Draft a unit whose own form says what it is."""
    if unit.is_table or is_caption(unit):
        is_table = unit.is_table
        kind = BlockKind.TABLE if is_table else BlockKind.CAPTION
        return draft_whole(unit, kind, TABLE if is_table else CAPTION)
    if match := _QUESTION.match(unit.text):
        level = 3 if in_questions else 2
        heading = BlockKind.HEADING
        return draft_without_mark(
            unit, heading, QUESTION, skip=match.end(), level=level
        )
    if unit.region == "blockquote":
        return draft_whole(unit, BlockKind.QUOTE, QUOTE)
    if unit.tag == "li" or has_bullet(unit.text):
        return draft_whole(unit, BlockKind.ITEM, ITEM)
    if unit.tag in _HEADING_LEVELS:
        level = _HEADING_LEVELS[unit.tag]
        return draft_whole(unit, BlockKind.HEADING, HEADING, level=level)
    return None


def _by_place(index: int, kept: Sequence[Unit], first: int) -> Draft:
    """Draft a unit by what stands around it."""
    unit = kept[index]
    if index + 1 == first and unit.is_sentence and not unit.is_prose:
        return draft_whole(unit, BlockKind.HEADING, CROSSHEAD)
    if _is_heading(index, kept):
        return draft_whole(unit, BlockKind.HEADING, HEADING)
    if _is_in_list(index, kept):
        return draft_whole(unit, BlockKind.ITEM, ITEM)
    return draft_whole(unit, BlockKind.PARAGRAPH, PARAGRAPH)


def _is_short(unit: Unit) -> bool:
    return (
        unit.words <= _HEADING_WORDS
        and not unit.text.endswith(_GOES_ON)
        and (not unit.is_sentence or unit.text[-1] in ASKING)
    )


def _is_heading(index: int, kept: Sequence[Unit]) -> bool:
    """Say whether a short line stands above text or above a numbered question."""
    unit = kept[index]
    if not _is_short(unit) or index + 1 == len(kept) or unit.tag in _NO_HEADINGS:
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
