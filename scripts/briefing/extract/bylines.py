"""Writers' names that stand beside a label, a date or a role, with or without "By"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.extract.control_words import CONTROLS
from briefing.extract.leftovers import find_leftover
from briefing.extract.linked_names import find_linked_names
from briefing.extract.masthead import (
    BY_WORDS,
    ROLE,
    find_authors,
    has_reading_time,
    is_byline,
    is_date_line,
    split_names,
)
from briefing.extract.units import Unit, fold
from briefing.extract.words import (
    COMPANY_WORDS,
    NETWORKS,
    SECTIONS,
    SHARE_FILLERS,
    SHARE_VERBS,
    words_of,
)
from briefing.model import Span
from briefing.text.printed_dates import find_printed_dates

_HEAD_PARAGRAPHS = 4
_LONGEST = 24  # words of a line that names writers
_LONGEST_ROLE = 9  # words of a line that tells what a writer is
_AUTHORS_MOST = 5
_REACH = 3  # lines among which the writers of one article stand
_NAME_WORDS = (2, 4)  # of a name that stands without a label

_LABEL = re.compile(
    r"\W*(?:(?:written|reported|story|words|text|article|posted|published|reviewed|"
    rf"commentary|analysis|opinion) )?(?:{BY_WORDS})\W*"
    r"|\W*(?:authors?|writers?|autor(?:in|en|es|a)?|auteurs?|autore|autori|tekst|"
    r"redacción|skribent)\W*",
    re.IGNORECASE,
)
# What stands beside names in one line and is no part of them.
_BESIDE = re.compile(
    r"[\s|•·,;:()–—/-]+|[\w.+-]+@[\w-]+\.[\w.]+|@\w+|social links for\b"
    r"|\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{1,3}T|GMT|UTC|Uhr)\b)?"
    r"|(?:\d+|an?|one|vor|hace) ?(?:s|m|h|d|min(?:ute|uten|utos)?|sec(?:ond)?|hour|"
    r"day|week|month|year|stunden?|tagen?)s?\b(?: (?:ago|read))?"
    r"|\d+ ?(?:shares?|views?|comments?|words|likes?)\b"
    r"|(?:at|on|um|kl|from|last|ago|published|posted|updated|modified|publicado|"
    r"actualizado|veröffentlicht|aktualisiert|publié|publicerad|uppdaterad|"
    r"publisert|oppdatert|offentliggjort|pubblicato|opublikowano|mo|di|mi|do|fr|sa|"
    r"mon|tue|wed|thu|fri|sat|sun)(?![^\W\d])\.?"
    r"|(?:written|reported|story|text|news|review|opinion|commentary|kommentar)? ?"
    rf"(?:{BY_WORDS})\b|by(?=(?-i:[A-Z]))|authors?\b|\d{{1,4}}\b",
    re.IGNORECASE,
)
# A part of a line that is set off, such as the outlet after the writer.
_PART = re.compile(r"[^|•·/,]+")
_LONGEST_PART = 5  # words
# A line that tells when something appeared, in whatever language.
_TIMED = re.compile(
    r"^\W*(?:published|updated|posted|publi[zcés]\w*|actuali\w+|aktuali\w+|uppdat\w+|"
    r"opp?dat\w+|vor \d|hace \d|il y a \d|\d+ \w+ ago)"
    r"|(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)",
    re.IGNORECASE,
)
_NO_NAMES = words_of(
    "images image photo photos credit issue story stories team board jobs trial care "
    "download bio free find start rate save current article articles continue "
    "continues below episode edition exclusive author archive comment now view "
    "breaking update getty times post university school department"
)
_PLACE_START = words_of(
    "new los las san santa saint st the a an south north west east united my our "
    "your all more use using this that how why what when who where is are in on at "
    "for to from and"
)
_OTHERS = re.compile(
    r"\W*(?:and (?:\d+ )?others?|view bio|full bio|@\w+)\W*", re.IGNORECASE
)
_TABLES = (SECTIONS, NETWORKS, COMPANY_WORDS, SHARE_VERBS, SHARE_FILLERS, _NO_NAMES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Byline:
    """A line that names writers, each with its span in the line."""

    unit: Unit
    names: tuple[tuple[str, Span], ...]
    is_sure: bool  # a label or a link says that they wrote it


def head_units(units: Sequence[Unit]) -> Sequence[Unit]:
    """Return the units in which fields stand: down to the fourth paragraph.

    A standfirst and a summary come before many a byline.
    """
    paragraphs = 0
    for index, unit in enumerate(units):
        if unit.is_prose and find_leftover(unit) is None and not is_byline(unit.text):
            paragraphs += 1
            if paragraphs == _HEAD_PARAGRAPHS:
                return units[:index]
    return units


def find_bylines(units: Sequence[Unit], *, title: Unit | None) -> tuple[Byline, ...]:
    """Return the lines that name an article's writers, in order.

    Args:
        units: The page's units in order; only its head is read.
        title: The headline's unit. A name without a label counts only below it.

    Returns:
        The first line that names a writer and those close below it. A name needs a
        witness: a label such as *By* before it, a date, an address or a role in its
        line, or a label, a date or a role in a line of its own beside it.

    """
    head = head_units(units)
    lines = {
        index: names
        for index, unit in enumerate(head)
        if unit is not title
        and unit.words <= _LONGEST
        and (names := _labelled(unit) or _below_label(index, head))
    }
    if not lines and title is not None:
        lines = _first_below(title, head)
    if not lines:
        return ()
    first = min(lines)
    is_labelled = is_byline(head[first].text)
    is_linked = bool(_linked(first, head))
    while not is_labelled and (after := max(lines) + 1) < len(head):
        # Writers' names stand one below the other.
        names = _linked(after, head) if is_linked else _read(head[after].text)[0]
        is_title = title is not None and _is_echo(names, title)
        if not names or is_title or head[after].words > _LONGEST_ROLE:
            break
        if ROLE.search(head[after].text) or head[after].is_sentence:
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


def _labelled(unit: Unit) -> tuple[tuple[str, Span], ...]:
    """Return the names behind a label such as *By*; a link shows where one ends."""
    names = find_authors(unit.text)
    linked = find_linked_names(unit) if names else ()
    is_glued = linked and linked[0][1][0] < names[0][1][0]
    return linked if linked and not is_glued else names


def _first_below(
    title: Unit, head: Sequence[Unit]
) -> dict[int, tuple[tuple[str, Span], ...]]:
    """Return the first line without a label that names a writer, by its index.

    A name that leads to its writer's page comes before one that something else
    vouches for.
    """
    for read in (_linked, _unlabelled):
        for index, unit in enumerate(head):
            if unit.number <= title.number or unit.words > _LONGEST:
                continue
            names = read(index, head)
            if names and not _is_echo(names, title):
                return {index: names}
    return {}


def _linked(index: int, head: Sequence[Unit]) -> tuple[tuple[str, Span], ...]:
    """Return the names of a line that lead to the pages of writers."""
    if head[index].is_prose or head[index].is_sentence:
        return ()  # a text links the people that it tells of
    names = find_linked_names(head[index])
    return tuple(name for name in names if _is_personal(name[0]))


def _is_echo(names: Sequence[tuple[str, Span]], title: Unit) -> bool:
    """Say whether what looks like a name is a topic that the headline tells."""
    words = fold(" ".join(name for name, _ in names)).split()
    return 2 * sum(word in title.key for word in words) > len(words)


def _below_label(index: int, head: Sequence[Unit]) -> tuple[tuple[str, Span], ...]:
    """Return the names of a line that stands below a label such as *By*."""
    if not index or _LABEL.fullmatch(head[index - 1].text) is None:
        return ()
    return _read(head[index].text)[0]


def _unlabelled(index: int, head: Sequence[Unit]) -> tuple[tuple[str, Span], ...]:
    """Return the names of a line without a label, where something vouches for them."""
    unit = head[index]
    names, has_witness = _read(unit.text)
    if not names or has_witness or _is_vouched(index, head):
        return names
    return ()


def _is_vouched(index: int, head: Sequence[Unit]) -> bool:
    """Say whether a label, a date or a role stands in a line beside a bare name."""
    before = head[index - 1].text if index else ""
    if before and (_LABEL.fullmatch(before) or is_date_line(before)):
        return True
    for place, unit in enumerate(head[index + 1 : index + 3]):
        if is_date_line(unit.text) or _OTHERS.fullmatch(unit.text):
            return True
        if unit.words > _LONGEST_ROLE or unit.is_prose:
            return False
        is_role = not place and not unit.is_sentence and ROLE.search(unit.text)
        is_time = _TIMED.search(unit.text) or has_reading_time(unit.text)
        if is_role or is_time or unit.key == head[index].key:
            return True
    return False


def _read(text: str) -> tuple[tuple[tuple[str, Span], ...], bool]:
    """Return the names that a line consists of, and whether it vouches for them."""
    dates = {printed.span[0]: printed.span[1] for printed in find_printed_dates(text)}
    found: list[tuple[str, Span]] = []
    position = 0
    has_witness = bool(dates)
    while position < len(text) and len(found) < _AUTHORS_MOST:
        if position in dates:
            position = dates[position]
            continue
        if (beside := _BESIDE.match(text, position)) and beside[0]:
            has_witness = has_witness or any(c.isdigit() or c == "@" for c in beside[0])
            position = beside.end()
            continue
        end = min((start for start in dates if start > position), default=len(text))
        names = split_names(text, position, end)
        names = tuple(name for name in names if _is_personal(name[0]))
        if not names:
            part = _PART.match(text, position)
            words = len(part[0].split()) if part else 0
            if part is None or not found or words > _LONGEST_ROLE:
                return (), False
            # What is left may tell what the writer is, or for whom he writes.
            is_role = ROLE.search(part[0]) is not None
            if not is_role and words > _LONGEST_PART:
                return (), False
            has_witness = has_witness or is_role
            position = min([part.end(), *(s for s in dates if s > position)])
            continue
        found += [name for name in names if name[0] not in {n for n, _ in found}]
        position = names[-1][1][1]
    return tuple(found), has_witness and bool(found)


def _is_personal(name: str) -> bool:
    """Say whether words with capitals may be a person's name, by what they are not."""
    words = fold(name).replace(".", "").split()
    least, most = _NAME_WORDS
    return (
        least <= len(words) <= most
        and words[0] not in _PLACE_START
        and not name.isupper()
        and fold(name) not in CONTROLS
        and ROLE.search(name) is None
        and not any(word in table for word in words for table in _TABLES)
    )
