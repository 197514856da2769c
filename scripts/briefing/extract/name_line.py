"""A line that consists of writers' names and of what stands beside them."""

from __future__ import annotations

import re

from briefing.extract.masthead import BY_WORDS
from briefing.extract.personal_names import is_personal, may_follow
from briefing.extract.roles import ROLE
from briefing.extract.writer_names import MONTH_DAY, MOST_AUTHORS, split_names
from briefing.model import Span
from briefing.text.printed_dates import find_printed_dates

_LONGEST_ROLE = 9  # words of a part that tells what a writer is
# What stands beside names in one line and is no part of them.
_BESIDE = re.compile(
    r"[\s|•·,;:()–—/-]+|[\w.+-]+@[\w-]+\.[\w.]+|@\w+|social links for\b"
    r"|\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{1,3}T|GMT|UTC|Uhr)\b)?"
    r"|(?:\d+|an?|one|vor|hace) ?(?:s|m|h|d|min(?:ute|uten|utos)?|sec(?:ond)?|hour|"
    r"day|week|month|year|stunden?|tagen?)s?\b(?: (?:ago|read))?"
    r"|\d+ ?(?:shares?|views?|comments?|words|likes?)\b"
    r"|(?:at|on|um|kl|from|last|ago|published|posted|updated|modified|publicado|"
    r"artikel|article|actualizado|veröffentlicht|aktualisiert|publié|publicerad|uppdaterad|"
    r"publisert|oppdatert|offentliggjort|pubblicato|opublikowano|mo|di|mi|do|fr|sa|"
    r"mon|tue|wed|thu|fri|sat|sun)(?![^\W\d])\.?"
    r"|(?:written|reported|story|text|news|review|opinion|commentary|kommentar)? ?"
    rf"(?:{BY_WORDS})\b|by(?=(?-i:[A-Z]))|authors?\b|\d{{1,4}}\b",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(MONTH_DAY)
# A part of a line that is set off, such as the outlet after the writer.
_PART = re.compile(r"[^|•·/,]+")
_LONGEST_PART = 5  # words
# What goes on in small letters is no name: "Frozen Fish in the harbour".
_PHRASE = re.compile(r"\s*(?!(?:for|für|pour|para|per|för|til|at|of)\b)[a-zß-ÿ]")


def read_name_line(text: str) -> tuple[tuple[tuple[str, Span], ...], bool]:
    """Return the names that a line consists of, and whether it vouches for them."""
    dates = {printed.span[0]: printed.span[1] for printed in find_printed_dates(text)}
    found: list[tuple[str, Span]] = []
    position = 0
    has_witness = bool(dates)
    while position < len(text) and len(found) < MOST_AUTHORS:
        if position in dates:
            position = dates[position]
            continue
        if (beside := _BESIDE.match(text, position)) and beside[0]:
            # A number alone is as often that of an item in a list.
            is_time = not beside[0].isdigit() and any(c.isdigit() for c in beside[0])
            has_witness = has_witness or is_time or "@" in beside[0]
            position = beside.end()
            continue
        end = min((start for start in dates if start > position), default=len(text))
        names = tuple(
            name
            for name in split_names(text, position, end)
            if is_personal(name[0])
            and (not found or may_follow(name[0], found[0][0], text[name[1][1] :]))
        )
        if not names:
            part = _PART.match(text, position)
            words = len(part[0].split()) if part else 0
            if part is None or not found or words > _LONGEST_ROLE:
                return (), False
            # What is left may tell what the writer is, or for whom he writes.
            is_role = ROLE.search(part[0]) is not None
            is_phrase = (
                _PHRASE.match(part[0]) and not text[found[-1][1][1] : position].strip()
            )
            if not is_role and (words > _LONGEST_PART or is_phrase):
                return (), False
            is_outlet = part[0].isupper() and words > 1
            is_day = _MONTH_DAY.match(part[0]) is not None
            has_witness = has_witness or is_role or is_outlet or is_day
            position = min([part.end(), *(s for s in dates if s > position)])
            continue
        found += [name for name in names if name[0] not in {n for n, _ in found}]
        position = names[-1][1][1]
    return tuple(found), has_witness and bool(found)
