# ruff: noqa: RUF001 - words of other scripts are meant
"""The names of people in a line that names writers."""

from __future__ import annotations

import re

from briefing.extract.personal_names import PLACE_WORDS, may_follow
from briefing.extract.roles import ROLE, STAFF
from briefing.extract.units import fold
from briefing.extract.words import AGENCIES
from briefing.model import Span
from briefing.text.printed_dates import find_printed_dates

# Small letters, which open no name; Latin, Greek, Cyrillic.
_SMALL = "a-zß-ÿ" + "".join(c for c in map(chr, range(0x100, 0x530)) if c.islower())
_NAME = (
    rf"(?:[^\W\d_{_SMALL}](?:[^\W\d_]|['’.-])*|de|da|di|del|della|der|den|van|von|vom|"
    r"zu|la|le|el|al|bin|ibn|bint|dos|du|ter|ten|af|av|y|e|St\.)"
)
NAMES = re.compile(rf"(?!The\b){_NAME}(?:[ \u00a0]{_NAME}){{1,4}}(?![^\W\d])")
# "And" and "with" in the languages that bylines are read in.
AND_WORDS = (
    "and|und|et|y|e|i|a|og|och|en|oraz|ja|és|și|και|и|і|й|та|ve|và|dan|with|mit|avec|"
    "con|com|met|med"
)
AND = re.compile(rf"\s*(?:,\s*(?:and\s+)?|;|\||/|•|\s&\s|\s(?:{AND_WORDS})\s)\s*")
# A month and what stands for a day, however it is glued to what follows.
MONTH_DAY = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?\d"
# "Ada ExampleStaff Writer": pages set name and role in boxes of their own.
_GLUED = re.compile(
    rf"[a-zß-ÿ](?={MONTH_DAY}"
    r"|(?:Staff|Published|Updated|Posted|Senior|Editor|Reporter|Writer|"
    r"Correspondent|Contributor|Chief|Deputy|Associate|Assistant|Political|News|"
    r"Sports?|Opinion|Travel|Lifestyle|Showbiz|Culture|Business|Founder|Featured|"
    r"Contributing|Executive|Managing|Journalist|Columnist|Politics|Social|Korrespondent|"
    r"Redakteur|Redaktion)\b)"
)
# What follows a name: its outlet, or words that only outlets write together.
_NAME_ENDS = re.compile(
    r"(?:For|Of|At|The|USA|Fox|BBC|CNN|ABC|CBS|NBC)$|[A-Z]{2,}[a-z]"
)
_PARTICLES = re.compile(r"(?:[ \u00a0][a-zß-ÿ]+)+$")  # a name does not end with one
_TEAM = re.compile(r"\b(?:team|desk|bureau|newsroom)$", re.IGNORECASE)
# What a writer is numbered with: "Ada Example III".
_NUMBERS = frozenset(("II", "III", "IV"))
# "and" between two names, which may also stand in one: "Ada Ejemplo y Muestra".
_JOINT = frozenset(("y", "e"))
# Where a writer was, or for whom: "By Ada Example in Lisbon and Ben Sample in Rome".
_PLACE = re.compile(
    rf",?\s(?:{PLACE_WORDS})(?:\sthe)?(?:\s[^\W\d_{_SMALL}][\w.'’-]*){{1,3}}"
    r"(?=\s*(?:$|[,;|/•&(]|(?:and|und|et|y|e|och|og|en|и)\s))"
)
# Titles behind a name: "Ada Example, PhD and Ben Sample, MPH".
_DEGREES = re.compile(
    r"(?:,?\s+(?:Ph\.?\s?D|M\.?\s?D|[A-Z]{2,5}|[BDJM]\.[A-Z][a-z]?|MSc|BSc|MEd|Esq|[JS]r)"
    r"\b\.?[®™]?)+(?=\s*(?:$|[,;|/•&(–—-]|and\b|und\b|et\b|y\b|with\b))"
)
_LEAST_NAME = 2  # words
MOST_AUTHORS = 5


def split_names(text: str, start: int, end: int) -> tuple[tuple[str, Span], ...]:
    """Return the names of people that stand in *text* from *start*, each joined on."""
    return tuple(read_names(text, start, end)[0])


def read_names(text: str, start: int, end: int) -> tuple[list[tuple[str, Span]], int]:
    """Return the names of people from *start*, and where what is no name begins."""
    found: list[tuple[str, Span]] = []
    position = start
    text = text[: min(end, _names_end(text, start))]
    while len(found) < MOST_AUTHORS:
        name = NAMES.match(text, position)
        if name is None:
            break
        whole = _PARTICLES.sub("", name[0].rstrip(".'’- \u00a0"))
        value = _cut_tail(whole)
        position += len(value)
        tail = whole[len(value) :]
        if found and not may_follow(value, found[0][0], tail or text[position:]):
            break
        is_person = not (
            STAFF.search(value) or fold(value) in AGENCIES or _TEAM.search(whole)
        )
        if is_person and not (found and ROLE.search(text[name.start() : name.end()])):
            found.append((value, (name.start(), name.start() + len(value))))
        if value.endswith(("Jr", "Sr")) and text.startswith(".", position):
            position += 1
        for beside in (_DEGREES, _PLACE):
            if (more := beside.match(text, position)) is not None:
                position = more.end()
        following = AND.match(text, position)
        if following is None or "|" in following[0]:
            break  # behind a bar stands the outlet
        position = following.end()
    return found, position


def _cut_tail(name: str) -> str:
    """Cut an outlet or role that follows a name, and a name that stands twice."""
    words = list(re.finditer(r"[^ \u00a0]+", name))
    for word in words[_LEAST_NAME:-_LEAST_NAME]:
        if word[0] in _JOINT:
            return name[: word.start()].rstrip()
    for word in words[_LEAST_NAME:]:
        if word[0] in _NUMBERS:
            continue
        is_shout = word[0].isupper() and len(word[0]) > 2 and not name.isupper()  # noqa: PLR2004
        if is_shout or _NAME_ENDS.match(word[0]):
            return name[: word.start()].rstrip()
        if STAFF.fullmatch(word[0]) or ROLE.fullmatch(word[0]):
            # "Ada Example Harbour Reporter", "Ada Example Globe Staff"
            return name[: words[_LEAST_NAME].start()].rstrip()
    half = len(words) // 2
    texts = [word[0] for word in words]
    if half > 1 and texts[:half] == texts[half:]:
        return name[: words[half - 1].end()]
    return name


def _names_end(text: str, start: int) -> int:
    """Return where the names of a byline end: at a date, or a word glued to them."""
    ends = [p.span[0] for p in find_printed_dates(text) if p.span[0] > start][:1]
    ends += [match.start() + 1 for match in [_GLUED.search(text, start)] if match]
    return min(ends, default=len(text))
