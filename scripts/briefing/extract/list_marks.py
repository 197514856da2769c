# ruff: noqa: RUF001 - full-width marks are meant
"""Marks of lists that are typed: bullets, and numbers that count on.

A number at the start of a line is the mark of an item only where the line above or
below it counts on: a numbered heading, a year or a day alone stays what it is, and so
does every number that proves nothing.

"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing.extract.units import Unit
from briefing.text.month_names import MONTHS

_CIRCLED = 0x245F  # ① is the next one
_NUMBER = re.compile(
    r"(?P<open>[(（\[]?)(?P<number>\d{1,3})"
    r"(?:(?P<close>[.)\]])(?:\s+|(?=[^\x00-\u2e7f]))|(?P<wide>[、．）])\s*)"
    r"(?P<word>\w+)?(?P<dot>\.)?"
    r"|(?P<circled>[①-⑳])\s*(?=\w)"
)
_BULLET = re.compile(r"[-–—•*▪●·◦‣]\s+|・\s*")
_MARKED = re.compile(r"[-–—•*▪●·◦‣]\s+|・|\[\d{1,3}\]\s+")
_LETTER = re.compile(r"\(?[^\W\d_]\)\s+")
_OPENERS = "([（-–—•*▪●·◦‣・"  # that are neither digits nor letters
_QUESTION = ("?", "？", "؟")
_FEWEST_QUESTIONS = 3  # in a row without an answer: a list of questions
# Of lines that only name a place or a round, "1. Platz: Ann", "2. Platz: Ben".
_LABEL_WORDS = 6
_LEAST_NAME = 4  # letters of what they count
_TAB = 4
SAME = 1  # columns by which the marks of one list may stand apart
# Elements that say of their lines that these are something else than items.
OTHERS = frozenset(
    ("h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "dt", "pre", "tr")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListMark:
    """What stands before the words of a unit."""

    form: str  # of a number the signs around it; "-": a bullet, "a": a letter
    indent: int  # columns before it
    length: int = 0  # characters that are no words
    number: int | None = None
    word: str = ""  # the first one behind it


def has_bullet(text: str) -> bool:
    """Whether a unit begins with a mark that is no number of a list: "•", "[1]"."""
    return _MARKED.match(text) is not None


def read_mark(unit: Unit, text: str) -> ListMark | None:
    """Return the mark that a unit begins with."""
    words = unit.text
    first = words[0]
    if not (first.isdigit() or first in _OPENERS or words[1:2] == ")"):
        return None
    if unit.tag in OTHERS or unit.region == "blockquote":
        return None
    indent = _find_indent(text, unit.span[0])
    if match := _NUMBER.match(words):
        return _read_number(unit, match, indent)
    if unit.tag is None:
        if match := _BULLET.match(words):
            return ListMark(form="-", indent=indent, length=match.end())
        if _LETTER.match(words):
            return ListMark(form="a", indent=indent)
    return None


def _read_number(unit: Unit, match: re.Match[str], indent: int) -> ListMark | None:
    """Return a number as a mark: no day such as "3. May", "3. 5. 2031".

    Nor the "[1]" of a page's note, to which its text points.
    """
    sign, word = match["circled"], match["word"] or ""
    is_day = word.lower() in MONTHS or (word.isdigit() and bool(match["dot"]))
    is_note = match["open"] == "[" and unit.tag is not None
    length = match.start("word") if word else match.end()
    if is_day or is_note or length == len(unit.text):
        return None
    if sign:
        number = ord(sign) - _CIRCLED
        return ListMark(form="①", indent=indent, length=length, number=number)
    return ListMark(
        form=f"{match['open']}1{match['close'] or match['wide']}",
        indent=indent,
        length=length,
        number=int(match["number"]),
        word=word,
    )


def find_runs(
    kept: Sequence[Unit],
    marks: Mapping[int, ListMark],
    depths: Mapping[int, int],
    text: str,
) -> Iterator[list[int]]:
    """Yield the places of lines that count on, nothing between but what is theirs.

    Args:
        kept: The units that stay, in order.
        marks: That they begin with, by their places.
        depths: Of those that a page sets in lists, by their places.
        text: Of the article.

    """
    taken: set[int] = set()
    for start, first in marks.items():
        if first.number is None or start in taken:
            continue
        run, before = [start], first
        for place in range(start + 1, len(kept)):
            mark = marks.get(place)
            if mark is not None and is_beside(mark, before):
                if mark.number != (before.number or 0) + 1:
                    break
                run.append(place)
                before = mark
            elif not (
                _is_inside(kept[place], mark, before, text)
                or depths.get(place, 0) > depths.get(start, 0)
            ):
                break
        if len(run) > 1 and _is_list(run, kept, marks):
            taken.update(run)
            yield run


def is_beside(mark: ListMark, before: ListMark) -> bool:
    """Whether two marks may be of one list."""
    return mark.form == before.form and abs(mark.indent - before.indent) <= SAME


def is_set_in(unit: Unit, mark: ListMark | None, item: ListMark, text: str) -> bool:
    """Whether a unit stands further in than the mark of an item."""
    if unit.tag is not None:
        return False
    indent = _find_indent(text, unit.span[0]) if mark is None else mark.indent
    return indent > item.indent + SAME


def _is_inside(unit: Unit, mark: ListMark | None, item: ListMark, text: str) -> bool:
    """Whether a unit may stand in a counted item: marked otherwise, or set in."""
    if mark is not None and mark.form != item.form:
        return mark.indent >= item.indent - SAME
    return is_set_in(unit, mark, item, text)


def _is_list(
    run: Sequence[int], kept: Sequence[Unit], marks: Mapping[int, ListMark]
) -> bool:
    """Whether lines that count on are a list: no questions, each above its answer.

    Nor ordinals, as many languages write them: "1. Platz: Ann", "2. Platz: Ben".
    """
    units = [kept[place] for place in run]
    if all(unit.text.endswith(_QUESTION) for unit in units):
        is_close = run[-1] - run[0] + 1 == len(run)
        return is_close and len(run) >= _FEWEST_QUESTIONS
    word, *others = {marks[place].word for place in run}
    is_name = word[:1].isupper() and len(word) >= _LEAST_NAME and not others
    return not (is_name and all(unit.words <= _LABEL_WORDS for unit in units))


def _find_indent(text: str, start: int) -> int:
    """Return how many columns stand before a place in its line."""
    line = text.rfind("\n", 0, start) + 1
    return len(text[line:start].expandtabs(_TAB)) if line < start else 0
