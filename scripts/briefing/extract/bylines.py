"""Writers' names that stand beside a label, a date or a role, with or without "By"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.extract.article_head import find_start, head_units
from briefing.extract.linked_names import find_linked_names
from briefing.extract.marks import Sheet
from briefing.extract.masthead import (
    BY_WORDS,
    find_authors,
    is_byline,
    is_date_line,
    is_described,
    tells_reading_time,
)
from briefing.extract.name_line import read_name_line
from briefing.extract.personal_names import is_pen_name, is_personal
from briefing.extract.pictures import is_picture_credit
from briefing.extract.roles import ROLE
from briefing.extract.titles import Headline
from briefing.extract.units import Unit, asked_once, fold
from briefing.model import Span

_LONGEST = 24  # words of a line that names writers
_LONGEST_ROLE = 9  # words of a line that tells what a writer is
_REACH = 3  # lines among which the writers of one article stand

_LABEL = re.compile(
    r"\W*(?:(?:written|reported|story|words|text|article|posted|published|reviewed|"
    rf"commentary|analysis|opinion) )?(?:{BY_WORDS})\W*"
    r"|\W*(?:authors?|writers?|autor(?:in|en|es|a)?|auteurs?|autore|autori|tekst|"
    r"redacción|skribent)\W*",
    re.IGNORECASE,
)
_HELPER = re.compile(
    r"\W*(?:(?:medically |expert )?(?:reviewed|edited|translated|updated|produced|"
    r"(?:fact[- ]?)?checked|illustrated|photographed)|photos?|pictures) by\b",
    re.IGNORECASE,
)
# "By Ada", "Written by AdaTheFirst, Dec 19th 2031".
_ONE_WORD = re.compile(
    r"\W*(?i:(?:written |posted |published )?by|author):?\s+([A-Z][\w-]{2,24})"
    r"(?=\s*(?:$|[,|•·–]))"
)
# A line that tells when something appeared, in whatever language.
_TIMED = re.compile(
    r"^\W*(?:published|updated|posted|publi[zcés]\w*|actuali\w+|aktuali\w+|uppdat\w+|"
    r"opp?dat\w+|vor \d|hace \d|il y a \d|\d+ \w+ ago)"
    r"|(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\W*(?:and (?:\d+ )?others?|view bio|full bio|@\w+)\W*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Byline:
    """A line that names writers, each with its span in the line."""

    unit: Unit
    names: tuple[tuple[str, Span], ...]
    is_sure: bool  # a label or a link says that they wrote it


def find_bylines(units: Sequence[Unit], headline: Headline) -> tuple[Byline, ...]:
    """Return the lines that name an article's writers, in order.

    Args:
        units: The page's units in order; only its head is read.
        headline: A name without a label counts only below it.

    Returns:
        The first line that names a writer and those close below it. A name needs a
        witness: a label such as *By* before it, a date, an address or a role in its
        line, or a label, a date or a role in a line of its own beside it.

    """
    head = head_units(units, headline)
    title = headline.unit
    lines = {
        index: names
        for index, unit in enumerate(head)
        if unit is not title
        and (unit.words <= _LONGEST or is_described(unit.text))
        and (names := _labelled(unit) or _below_label(index, head))
    }
    if not lines and title is not None:
        lines = _first_below(headline, head) or _one_word(headline, head)
    if not lines:
        return ()
    writers = {i: names for i, names in lines.items() if not _names_helper(i, head)}
    lines = writers or lines
    first = min(lines)
    is_labelled = is_byline(head[first])
    is_linked = bool(_linked(first, head))
    while not is_labelled and (after := max(lines) + 1) < len(head):
        # Writers' names stand one below the other.
        text = head[after].text
        names = _linked(after, head) if is_linked else _unlabelled(after, head)
        is_title = title is not None and _is_echo(names, head[after], headline)
        if not names or is_title or head[after].words > _LONGEST_ROLE:
            break
        if ROLE.search(text) or head[after].is_sentence:
            break
        lines[after] = names
    return tuple(
        Byline(
            unit=head[index],
            names=lines[index],
            is_sure=bool(
                find_authors(head[index].text)
                or _linked(index, head)
                or _below_label(index, head)
            ),
        )
        for index in sorted(lines)
        if index - first <= _REACH
    )


@asked_once
def find_shown_bylines(sheet: Sheet) -> tuple[Byline, ...]:
    """Return the bylines among the units that a step of the clean-up is shown."""
    return find_bylines(sheet.live, sheet.headline)


@asked_once
def _labelled(unit: Unit) -> tuple[tuple[str, Span], ...]:
    """Return the names behind a label such as *By*; a link shows where one ends."""
    names = find_authors(unit.text)
    linked = find_linked_names(unit) if names else ()
    is_glued = linked and linked[0][1][0] < names[0][1][0]
    return linked if linked and not is_glued else names


def _names_helper(index: int, head: Sequence[Unit]) -> bool:
    """Say whether a line names who reviewed, edited or illustrated the article."""
    before = head[index - 1].text if index else ""
    return _HELPER.match(head[index].text) is not None or (
        _HELPER.match(before) is not None and _LABEL.fullmatch(before) is not None
    )


def _first_below(
    headline: Headline, head: Sequence[Unit]
) -> dict[int, tuple[tuple[str, Span], ...]]:
    """Return the first line without a label that names a writer, by its index.

    A name that leads to its writer's page comes before one that something else
    vouches for.
    """
    start = find_start(head, headline)
    for read in (_linked, _unlabelled):
        for index in range(start + 1, len(head)):
            if head[index].words > _LONGEST:
                continue
            names = read(index, head)
            if names and not _is_echo(names, head[index], headline):
                return {index: names}
    return {}


def _one_word(
    headline: Headline, head: Sequence[Unit]
) -> dict[int, tuple[tuple[str, Span], ...]]:
    """Return the first line below the headline that labels one word as the writer."""
    for index in range(find_start(head, headline) + 1, len(head)):
        name = _ONE_WORD.match(head[index].text)
        if name is not None and is_pen_name(name[1]):
            return {index: ((name[1], name.span(1)),)}
    return {}


def _linked(index: int, head: Sequence[Unit]) -> tuple[tuple[str, Span], ...]:
    """Return the names of a line that lead to the pages of writers."""
    if head[index].is_prose or head[index].is_sentence:
        return ()  # a text links the people that it tells of
    names = find_linked_names(head[index])
    return tuple(name for name in names if is_personal(name[0]))


def _is_echo(names: Sequence[tuple[str, Span]], unit: Unit, headline: Headline) -> bool:
    """Say whether what looks like a name is a topic that the headline tells."""
    title = fold(headline.field.value or "")
    named = fold(" ".join(name for name, _ in names)).split()
    line = unit.key.split()
    return any(
        2 * sum(word in title for word in words) > len(words) for words in (named, line)
    )


@asked_once
def _read_names(unit: Unit) -> tuple[tuple[tuple[str, Span], ...], bool]:
    """Return what `read_name_line` finds in a line."""
    return read_name_line(unit.text)


def _below_label(index: int, head: Sequence[Unit]) -> tuple[tuple[str, Span], ...]:
    """Return the names of a line that stands below a label such as *By*."""
    if not index or _LABEL.fullmatch(head[index - 1].text) is None:
        return ()
    return _read_names(head[index])[0]


def _unlabelled(index: int, head: Sequence[Unit]) -> tuple[tuple[str, Span], ...]:
    """Return the names of a line without a label, where something vouches for them."""
    unit = head[index]
    names, has_witness = _read_names(unit)
    if not names or has_witness or _is_vouched(index, head):
        return names
    return ()


def _is_vouched(index: int, head: Sequence[Unit]) -> bool:
    """Say whether a label, a date or a role stands in a line beside a bare name."""
    before = head[index - 1] if index else None
    after = head[index + 1 : index + 2]
    if after and is_picture_credit(after[0]):
        return False  # the name stands in a caption
    if before and (_LABEL.fullmatch(before.text) or is_date_line(before)):
        return True
    for place, unit in enumerate(head[index + 1 : index + 3]):
        if is_date_line(unit) or _OTHERS.fullmatch(unit.text):
            return True
        if unit.words > _LONGEST_ROLE or unit.is_prose:
            return False
        is_role = not place and not unit.is_sentence and ROLE.search(unit.text)
        is_time = _TIMED.search(unit.text) or tells_reading_time(unit)
        if is_role or is_time or unit.key == head[index].key:
            return True
    return False
