"""Writers' names that stand beside a label, a date or a role, with or without "By"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from briefing.extract.article_head import find_start, head_units
from briefing.extract.linked_names import find_linked_words
from briefing.extract.marks import Sheet
from briefing.extract.masthead import is_byline, is_described
from briefing.extract.name_witnesses import (
    LONGEST_ROLE,
    Names,
    find_reviewers,
    names_helper,
    read_below_label,
    read_labelled,
    read_linked,
    read_told,
    read_unlabelled,
)
from briefing.extract.personal_names import is_pen_name
from briefing.extract.roles import ROLE
from briefing.extract.titles import Headline
from briefing.extract.units import Unit, asked_once, fold

_LONGEST = 24  # words of a line that names writers
_REACH = 3  # lines among which the writers of one article stand

# "By Ada", "Written by AdaTheFirst, Dec 19th 2031", "By Ada and Ben".
_ONE_WORD = re.compile(
    r"\W*(?i:(?:written |posted |published )?by|author):?\s+([A-Z][\w-]{2,24})"
    r"(?:\s(?:and|&)\s([A-Z][\w-]{2,24}))?(?=\s*(?:$|[,|•·–]))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Byline:
    """A line that names writers, each with its span in the line."""

    unit: Unit
    names: Names
    is_sure: bool  # a label or a link says that they wrote it


def find_bylines(
    units: Sequence[Unit], headline: Headline, page: Sequence[Unit] = ()
) -> tuple[Byline, ...]:
    """Return the lines that name an article's writers, in order.

    Args:
        units: The page's units in order; only its head is read.
        headline: A name without a label counts only below it.
        page: All units, where *units* are but some: a text below may tell whose a
            name is.

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
        and (names := read_labelled(unit) or read_below_label(index, head))
    }
    if not lines and title is not None:
        lines = _first_below(headline, head, page or units) or _one_word(headline, head)
    writers = {i: names for i, names in lines.items() if not names_helper(i, head)}
    lines = writers or find_reviewers(lines, head)
    if not lines:
        return ()
    first = min(lines)
    is_labelled = is_byline(head[first])
    is_linked = bool(read_linked(first, head))
    while not is_labelled and (after := max(lines) + 1) < len(head):
        # Writers' names stand one below the other.
        text = head[after].text
        names = read_linked(after, head) if is_linked else read_unlabelled(after, head)
        is_title = title is not None and _is_echo(names, head[after], headline)
        if not names or is_title or head[after].words > LONGEST_ROLE:
            break
        if ROLE.search(text) or head[after].is_sentence:
            break
        lines[after] = names
    return tuple(
        Byline(
            unit=head[index],
            names=lines[index],
            is_sure=bool(
                read_labelled(head[index])
                or read_linked(index, head)
                or read_below_label(index, head)
            ),
        )
        for index in sorted(lines)
        if index - first <= _REACH
    )


@asked_once
def find_shown_bylines(sheet: Sheet) -> tuple[Byline, ...]:
    """Return the bylines among the units that a step of the clean-up is shown."""
    page = [unit for unit, _ in sheet.page]
    return find_bylines(sheet.live, sheet.headline, page)


def _first_below(
    headline: Headline, head: Sequence[Unit], units: Sequence[Unit]
) -> dict[int, Names]:
    """Return the first line without a label that names a writer, by its index.

    A name that leads to its writer's page comes before one that something else
    vouches for.
    """
    start = find_start(head, headline)
    for read in (read_linked, read_unlabelled, partial(read_told, units=units)):
        for index in range(start + 1, len(head)):
            if head[index].words > _LONGEST:
                continue
            names = read(index, head)
            if names and not _is_echo(names, head[index], headline):
                return {index: names}
    return {}


def _one_word(headline: Headline, head: Sequence[Unit]) -> dict[int, Names]:
    """Return the first line below the headline that labels or links a pen name."""
    for index in range(find_start(head, headline) + 1, len(head)):
        found = _ONE_WORD.match(head[index].text)
        spans = [found.span(group) for group in (1, 2) if found[group]] if found else []
        spans += [] if spans else find_linked_words(head[index])
        names = [(head[index].text[slice(*span)], span) for span in spans]
        if names and all(is_pen_name(name) for name, _ in names):
            return {index: tuple(names)}
    return {}


def _is_echo(names: Names, unit: Unit, headline: Headline) -> bool:
    """Say whether what looks like a name is a topic that the headline tells."""
    title = fold(headline.field.value or "")
    named = fold(" ".join(name for name, _ in names)).split()
    line = unit.key.split()
    return any(
        2 * sum(word in title for word in words) > len(words) for words in (named, line)
    )
