"""The outlet: only where the page itself says who publishes it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from briefing.extract.control_words import CONTROLS
from briefing.extract.rules import Rule
from briefing.extract.titles import Headline
from briefing.extract.units import Unit, fold, plain
from briefing.extract.words import AGENCIES, COMPANY_WORDS, NETWORKS
from briefing.model import Article, Basis, Evidence, Field

NAME_AND_OWNER = Rule(
    name="name-and-owner",
    sentence="A line that is the start of the copyright owner's name and stands by "
    "itself names the outlet.",
    example="Harbour Post",
)
COPYRIGHT_NAME = Rule(
    name="copyright-name",
    sentence="The copyright line names the outlet, unless it names a company or an "
    "agency.",
    example="© 2031 Harbour Post. All rights reserved.",
)
TITLE_BAR_NAME = Rule(
    name="title-bar-name",
    sentence="The name behind the title's bar is the outlet where it stands again "
    "elsewhere on the page.",
    example="Dockers return to work | Harbour Post",
)

_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)[\s©:,]*(?:\(c\)\s*)?", re.IGNORECASE)
_YEARS = re.compile(
    r"(?:by\s+)?(?:19|20)\d\d(?:\s*[-–—/,]\s*(?:19|20)?\d\d)?[\s,.:|-]*(?:by\s+)?",
    re.IGNORECASE,
)
_OWNER_END = re.compile(
    r"\s*(?:[.](?=\s|$)|[|•·;(\[©®™–—]|,\s|\s-\s|\ball rights\b|\bund/oder\b|"
    r"\balle rechte\b|"
    r"\bis (?:not|a)\b|\bmay\b|\bthrough\b|\b(?:19|20)\d\d\b|$)",
    re.IGNORECASE,
)
_RESERVED = re.compile(
    r"\b(?:19|20)\d\d\b|rights reserved|rechte vorbehalten|droits réservés|"
    r"derechos reservados|diritti riservati",
    re.IGNORECASE,
)
_LONGEST_NAME = 6  # words
_TITLE_CLAIM_BAR = re.compile(r"\s+[|–—•»-]\s+|\s*\|\s*")


def find_outlet(
    article: Article, units: Sequence[Unit], headline: Headline, *, last: int
) -> Field[str]:
    """Return who publishes the article, if the page says so.

    Args:
        article: Its metadata's site name or publisher comes first.
        units: All units, removed ones included: an outlet is named in those.
        headline: Its suffix may be the outlet's name.
        last: Number of the body's last line. A copyright notice above it is a
            picture's and names no outlet by itself.

    Returns:
        The name as printed; a product, a company or an agency is none. The
        evidence names every line that it rests on.

    """
    for claim in article.candidates:
        if claim.name == "outlet" and not re.search(
            r"https?:|@|\.html?\b", claim.value
        ):
            return _field(
                claim.value, Evidence(text=claim.value, span=None, rule=claim.origin)
            )
    owners = list(_owners(units))
    for owner, notice in owners:
        named = _name_beside(owner, units)
        if named is not None:
            return _field(named.text, _evidence(named, NAME_AND_OWNER), notice)
    for name in _TITLE_CLAIM_BAR.split(headline.suffix or "")[::-1]:
        for unit in units:
            if (
                name[:1].isupper()
                and unit is not headline.unit
                and _stands_in(name, unit)
            ):
                return _field(name, _evidence(unit, TITLE_BAR_NAME, name))
    for owner, notice in owners:
        words = {word.strip(".,") for word in fold(owner).split()}
        names = {part.strip() for part in re.split(r"[/,&]", fold(owner))}
        is_below = any(
            unit.number > last
            and notice.span
            and unit.span[0] <= notice.span[0] < unit.span[1]
            for unit in units
        )
        if is_below and not words & COMPANY_WORDS and not names & AGENCIES.keys():
            return _field(owner, notice)
    return Field(value=None, basis=Basis.UNKNOWN)


def _owners(units: Sequence[Unit]) -> Iterator[tuple[str, Evidence]]:
    """Yield the owner that each copyright line names, with the line as evidence."""
    for unit in units:
        match = _COPYRIGHT.search(unit.text)
        if match is None or (match.start() > 0 and "©" not in match[0]):
            continue
        years = _YEARS.match(unit.text, match.end())
        start = years.end() if years else match.end()
        end = _OWNER_END.search(unit.text, start)
        owner = unit.text[start : end.start() if end else len(unit.text)].strip(" ,")
        if not owner or not owner[0].isupper() or len(owner.split()) > _LONGEST_NAME:
            continue
        if fold(owner).split()[0] in ("notice", "policy", "all", "copyright"):
            continue
        if not years and not _RESERVED.search(unit.text):
            continue  # a picture's credit
        span = unit.span[0] + start, unit.span[0] + start + len(owner)
        yield owner, Evidence(text=owner, span=span, rule=COPYRIGHT_NAME.name)


def _name_beside(owner: str, units: Sequence[Unit]) -> Unit | None:
    """Return the line that gives the outlet's name for its owner's name.

    ``Harbour Post Holdings Ltd`` owns ``Harbour Post`` and ``Harbour Post Sunday``:
    a line of its own that begins with the owner's words before the company words.
    """
    core: list[str] = []
    for word in fold(owner).split():
        if word.strip(".,") in COMPANY_WORDS:
            break
        core.append(word)
    if not core or core == ["the"]:
        return None
    # One word alone, such as a family's or a city's name, must be all of the line.
    least = 2
    found: Counter[str] = Counter()
    first: dict[str, Unit] = {}
    for unit in units:
        words = unit.key.split()
        if not 0 < len(words) <= _LONGEST_NAME or unit.is_sentence:
            continue
        same = words[: len(core)] == core and (len(core) >= least or words == core)
        known = unit.key in CONTROLS or unit.key in NETWORKS
        if same and not known and not _COPYRIGHT.search(unit.text):
            found[unit.key] += 1
            first.setdefault(unit.key, unit)
    if not found:
        return None
    return first[min(found, key=lambda key: (-found[key], first[key].number))]


def _stands_in(name: str, unit: Unit) -> bool:
    """Say whether a line off the text names *name*: alone, or in a page's notice."""
    if unit.key == fold(name):
        return True
    if unit.is_prose and not _COPYRIGHT.search(unit.text):
        return False
    return (
        len(name.split()) > 1
        and fold(name) in unit.key
        and bool(
            re.search(
                r"(?i)©|copyright|subscribe|newsletter|app\b|follow|sign up",
                plain(unit.text),
            )
        )
    )


def _evidence(unit: Unit, rule: Rule, words: str | None = None) -> Evidence:
    if words is None or (at := unit.text.find(words)) < 0:
        return Evidence(
            text=unit.lines[0].text, span=unit.lines[0].span, rule=rule.name
        )
    start = unit.span[0] + at
    return Evidence(text=words, span=(start, start + len(words)), rule=rule.name)


def _field(name: str, *evidence: Evidence) -> Field[str]:
    return Field(value=name, basis=Basis.STATED, evidence=evidence)
