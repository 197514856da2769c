"""Names in a line of a page's head, and what vouches that they are its writers'."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefing.extract.linked_names import find_linked_names
from briefing.extract.masthead import (
    BY_WORDS,
    find_authors,
    is_date_line,
    tells_reading_time,
)
from briefing.extract.name_line import read_name_line
from briefing.extract.personal_names import is_personal
from briefing.extract.pictures import is_picture_credit
from briefing.extract.roles import ROLE
from briefing.extract.units import Unit, asked_once
from briefing.model import Span

LONGEST_ROLE = 9  # words of a line that tells what a writer is
Names = tuple[tuple[str, Span], ...]  # each with its span in the line

_LABEL = re.compile(
    r"\W*(?:(?:written|reported|story|words|text|article|posted|published|"
    rf"commentary|analysis|opinion) )?(?:{BY_WORDS})\W*"
    r"|\W*(?:authors?|writers?|autor(?:in|en|es|a)?|auteurs?|autore|autori|tekst|"
    r"redacción|skribent)\W*",
    re.IGNORECASE,
)
_HELPER = re.compile(
    r"\W*(?:(?:medically |expert )?(?:reviewed|edited|translated|updated|produced|"
    r"(?:fact[- ]?)?checked|illustrated|photographed)|photos?|pictures|photographs) "
    r"by\b",
    re.IGNORECASE,
)
_BY = re.compile(rf"\W*(?:written )?(?:{BY_WORDS})\b", re.IGNORECASE)
_REVIEWED = re.compile(r"\W*reviewed by\b", re.IGNORECASE)
_BAR = re.compile(r"\s[|•·]\s+")
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
# How a paragraph goes on that tells who the person is whose name opens it.
_TELLS = re.compile(
    r"(?: @\w+)?,? (?:is|was|has|covers|writes|ist|war|schreibt|est|es|era|escribe|è|é|"
    r"är|er|on|jest|je)\s"
)
_TELLING = 160  # characters of it in which the writer's office stands


@asked_once
def read_labelled(unit: Unit) -> Names:
    """Return the names behind a label such as *By*; a link shows where one ends."""
    names = find_authors(unit.text)
    for bar in () if names else _BAR.finditer(unit.text):
        names = tuple(
            (name, (start + bar.end(), end + bar.end()))
            for name, (start, end) in find_authors(unit.text[bar.end() :])
        )
        if names:
            return names  # "Mon 3 March | 14:07 | By Ada Example"
    linked = find_linked_names(unit) if names else ()
    is_glued = linked and linked[0][1][0] < names[0][1][0]
    return linked if linked and not is_glued else names


def read_below_label(index: int, head: Sequence[Unit]) -> Names:
    """Return the names of a line that stands below a label such as *By*."""
    if not index or _LABEL.fullmatch(head[index - 1].text) is None:
        return ()
    return _read_names(head[index])[0]


def read_linked(index: int, head: Sequence[Unit]) -> Names:
    """Return the names of a line that lead to the pages of writers."""
    if head[index].is_prose or head[index].is_sentence:
        return ()  # a text links the people that it tells of
    names = find_linked_names(head[index])
    return tuple(name for name in names if is_personal(name[0]))


def read_unlabelled(index: int, head: Sequence[Unit]) -> Names:
    """Return the names of a line without a label, where something vouches for them."""
    names, has_witness = _read_names(head[index])
    if not names or has_witness or _is_vouched(index, head):
        return () if _is_echoed(names, head) else names
    return ()


def read_told(index: int, head: Sequence[Unit], units: Sequence[Unit]) -> Names:
    """Return the name that a line consists of, where a text below tells whose it is.

    Args:
        index: Of the line in the head.
        head: The lines around the headline.
        units: All lines of the page.

    """
    names, _ = _read_names(head[index])
    if len(names) != 1 or _is_echoed(names, head):
        return ()
    name, number = names[0][0], head[index].number
    below = (unit.text for unit in units if unit.number > number)
    return names if any(is_told(text, name) for text in below) else ()


def is_told(text: str, name: str) -> bool:
    """Say whether *text* opens with a name and tells the office of its bearer."""
    return (
        text.startswith(name)
        and _TELLS.match(text, len(name)) is not None
        and ROLE.search(text, len(name), _TELLING) is not None
    )


def names_helper(index: int, head: Sequence[Unit]) -> bool:
    """Say whether a line names who reviewed, edited or illustrated the article."""
    before = head[index - 1].text if index else ""
    label = _HELPER.match(before)
    return _HELPER.match(head[index].text) is not None or (
        label is not None and not before[label.end() :].strip(" :")
    )


def find_reviewers(
    lines: Mapping[int, Names], head: Sequence[Unit]
) -> dict[int, Names]:
    """Return the lines that name who reviewed something, where no writer is named.

    Without one it is a book or a play that was reviewed, and not the article.
    """
    if any(_BY.match(unit.text) and not unit.is_prose for unit in head):
        return {}
    return {i: names for i, names in lines.items() if _REVIEWED.match(head[i].text)}


@asked_once
def _read_names(unit: Unit) -> tuple[Names, bool]:
    """Return what `read_name_line` finds in a line."""
    return read_name_line(unit.text)


def _is_echoed(names: Names, head: Sequence[Unit]) -> bool:
    """Say whether the text has the words of a name in small letters: a topic's."""
    topics = {name.lower() for name, _ in names if name != name.lower()}
    return any(topic in unit.text for topic in topics for unit in head)


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
        if unit.words > LONGEST_ROLE or unit.is_prose:
            return False
        is_role = not place and not unit.is_sentence and ROLE.search(unit.text)
        is_time = _TIMED.search(unit.text) or tells_reading_time(unit)
        if is_role or is_time or unit.key == head[index].key:
            return True
    return False
