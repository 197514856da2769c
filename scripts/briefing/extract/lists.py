"""Which of the kept units are items of lists: how deep, and with which number.

A saved page says so by its elements, plain text by marks and by what it sets in.

"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing.extract.list_marks import (
    OTHERS,
    SAME,
    ListMark,
    find_runs,
    is_beside,
    is_set_in,
    read_mark,
)
from briefing.extract.marks import Marks
from briefing.extract.pictures import is_caption
from briefing.extract.rules import Rule
from briefing.extract.units import Unit
from briefing.model import Fate
from briefing.text.lists import Listed

NUMBERED_ITEM = Rule(
    name="numbered-item",
    sentence="Lines that count on, one below the other, are a numbered list; a number "
    "that stands alone stays in its line.",
    example="2. Two tugs",
)

_DEEPEST = 3  # items around an item; what is deeper stands there too


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A unit in a list."""

    listed: Listed
    skip: int = 0  # characters of its mark
    is_further: bool = False  # a further paragraph of the item before it


def find_items(kept: Sequence[Unit], marks: Marks, text: str) -> Mapping[int, Item]:
    """Return the items of all lists, by the numbers of their units.

    Args:
        kept: The units that stay, in order.
        marks: What the clean-up decided of them.
        text: Of the article.

    """
    found = dict(_find_set(kept, marks))
    typed = {
        place: mark
        for place, unit in enumerate(kept)
        if (mark := read_mark(unit, text)) is not None
        and (unit.number not in marks or marks[unit.number].fate is Fate.REFERENCE)
    }
    if typed:
        found |= _find_typed(kept, typed, found, text)
    return {kept[place].number: item for place, item in found.items()}


# --- lists of a page --------------------------------------------------------


def _find_set(kept: Sequence[Unit], marks: Marks) -> Iterator[tuple[int, Item]]:
    """Yield what stands in the lists of a page, by its place."""
    opened: set[int] = set()  # items whose first words are kept
    for place, unit in enumerate(kept):
        around = unit.lines[0].items
        if not around:
            continue
        own = around[-1]
        depth = sum(item.box in opened for item in around)
        if own.box in opened or not _may_open(unit, marks):
            depth = min(depth, _DEEPEST + 1)
            if depth:
                yield place, Item(listed=Listed(depth=depth), is_further=True)
            continue
        opened.add(own.box)
        listed = Listed(depth=min(depth, _DEEPEST), number=own.number)
        yield place, Item(listed=listed)


def _may_open(unit: Unit, marks: Marks) -> bool:
    mark = marks.get(unit.number)
    return (
        unit.tag not in OTHERS
        and unit.region != "blockquote"
        and (mark is None or mark.fate is Fate.REFERENCE)
        and not is_caption(unit)
    )


# --- marks that are typed ---------------------------------------------------


def _find_typed(
    kept: Sequence[Unit],
    marks: Mapping[int, ListMark],
    found: Mapping[int, Item],
    text: str,
) -> dict[int, Item]:
    """Return the items that a text itself marks, by their places."""
    ends: dict[int, int] = {}  # of each counted place, the last one of its list
    inside: set[int] = set()  # between the first and the last of a list
    depths = {place: item.listed.depth for place, item in found.items()}
    for run in find_runs(kept, marks, depths, text):
        ends |= dict.fromkeys(run, run[-1])
        inside.update(range(run[0] + 1, run[-1]))
    bullets = [place for place, mark in marks.items() if mark.form == "-"]
    for start, end in pairwise(bullets):
        between = range(start + 1, end)
        if all(
            is_set_in(kept[one], marks.get(one), marks[start], text) for one in between
        ):
            inside.update(between)
    listed = [
        place
        for place, mark in sorted(marks.items())
        if place in ends or mark.form == "-" or (mark.form == "a" and place in inside)
    ]
    items: dict[int, Item] = {}
    for area in _find_areas(listed, inside):
        items |= _nest(area, marks, ends)
    for place in items.keys() & found.keys():
        # What a page sets in a list stays as deep as it is there.
        own, item = found[place], items[place]
        if own.is_further or item.is_further:
            items[place] = own
        else:
            deep = replace(item.listed, depth=own.listed.depth)
            items[place] = replace(item, listed=deep)
    return items


def _find_areas(listed: Sequence[int], inside: set[int]) -> Iterator[list[int]]:
    """Yield the places of items, those that nothing parts but what stands in them."""
    area: list[int] = []
    for place in listed:
        if area and not all(
            between in inside for between in range(area[-1] + 1, place)
        ):
            yield area
            area = []
        area.append(place)
    if area:
        yield area


def _nest(
    area: Sequence[int], marks: Mapping[int, ListMark], ends: Mapping[int, int]
) -> dict[int, Item]:
    """Return the items of an area: what is set in, or between two, is in the first."""
    items: dict[int, Item] = {}
    around: list[int] = []  # the places of the items that are open, outermost first
    nesting: set[tuple[str, str]] = set()  # marks of items, and of those in them
    before = -1
    for place in area:
        for further in range(before + 1, place) if before >= 0 else ():
            depth = min(len(around), _DEEPEST + 1)
            items[further] = Item(listed=Listed(depth=depth), is_further=True)
        before = place
        mark = marks[place]
        while around and _leaves(place, around, marks, ends, nesting):
            around.pop()
        if around:
            nesting.add((marks[around[-1]].form, mark.form))
        depth = min(len(around), _DEEPEST)
        around.append(place)
        items[place] = Item(
            listed=Listed(depth=depth, number=mark.number if place in ends else None),
            skip=mark.length,
        )
    return _settle(items)


def _leaves(
    place: int,
    around: Sequence[int],
    marks: Mapping[int, ListMark],
    ends: Mapping[int, int],
    nesting: set[tuple[str, str]],
) -> bool:
    """Whether the innermost of the open items ends where another one begins."""
    mark, last = marks[place], marks[around[-1]]
    if abs(mark.indent - last.indent) > SAME:
        return mark.indent < last.indent
    if any(is_beside(mark, marks[one]) for one in around):
        return True
    is_between = ends.get(around[-1], place) > place
    return not is_between and (last.form, mark.form) not in nesting


def _settle(items: dict[int, Item]) -> dict[int, Item]:
    """Return the items; where one alone stands further out, its blanks were lost."""
    depths = [item.listed.depth for item in items.values()]
    outer = next(iter(items.values()))
    if depths.count(0) > 1 or len(items) == 1 or outer.listed.number is not None:
        return items
    return {
        place: replace(
            item, listed=replace(item.listed, depth=max(0, item.listed.depth - 1))
        )
        for place, item in items.items()
    }
