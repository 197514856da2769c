"""The outlet: only where the page itself says who publishes it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from briefing.extract.control_words import CONTROLS
from briefing.extract.rules import Rule
from briefing.extract.titles import Headline
from briefing.extract.units import Unit, fold, plain
from briefing.extract.words import AGENCIES, COMPANY_WORDS, NETWORKS, SECTIONS, words_of
from briefing.model import Article, Basis, Evidence, Field

NAME_AND_OWNER = Rule(
    name="name-and-owner",
    sentence="A line that is the start of the copyright owner’s name and stands by "
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
    sentence="The last name behind the title’s bar is the outlet where it, or the "
    "headline without it, stands again elsewhere on the page.",
    example="Dockers return to work | Harbour Post",
)
NOTICE_NAME = Rule(
    name="notice-name",
    sentence="A removed notice in which a page speaks of itself names the outlet.",
    example="Add Harbour Post as a preferred source",
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
_GENERAL = words_of(
    "author authors us this our your newsletter newsletters topics more author’s "
    "article story page site the news google facebook twitter instagram youtube"
)
_NAME = (
    r"((?-i:(?:[Tt]he )?[^\W\d_a-zß-ÿ][\w&’'-]*"
    r"(?: (?:(?:of|de|du|della|di|des|und|and|&) )?[^\W\d_a-zß-ÿ][\w&’'-]*){0,3}))"
)
# How a page speaks of the outlet that it belongs to.
_NOTICES = tuple(
    re.compile(pattern.replace("NAME", _NAME), re.IGNORECASE)
    for pattern in (
        r"^add NAME as (?:a|your) preferred source",
        r"\b(?:have read and )?agree to NAME['’]s? terms",
        r"^(?:om|sections on|why trust) NAME$",
        r"^more (?:from|on) NAME$|^mehr (?:von|aus) NAME$",
        r"^(?:kommentar-?regeln|angebote|neues) (?:von|bei|der|des) NAME",
        r"^(?:jetzt )?neu bei NAME[:?]?$",
        r"^warum sie dem NAME vertrauen|^NAME er en del av\b",
        r"\bthe views of NAME (?:editors|or its)",
        r"^stay informed with NAME\b|^welcome to NAME[.!]?$",
        r"\bunlimited digital access to NAME\b",
        r"^(?:subscribe|sign up) (?:to|for) NAME(?:['’]s?)? (?:newsletters?|emails?)\b",
        r"^abbonati a NAME|^abonnez-vous (?:à|au) NAME|^suscríbete a NAME",
    )
)
_TITLE_CLAIM_BAR = re.compile(r"\s+[|–—•»-]\s+|\s*\|\s*")


def find_outlet(
    article: Article,
    units: Sequence[Unit],
    headline: Headline,
    *,
    removed: Collection[int],
) -> Field[str]:
    """Return who publishes the article, if the page says so.

    Args:
        article: Its metadata's site name or publisher comes first.
        units: All units, removed ones included: an outlet is named in those.
        headline: Its suffix may be the outlet's name.
        removed: Numbers of the units that are not in the body. A copyright notice
            above the body's last line is a picture's and names no outlet by itself.

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
    last = max((u.number for u in units if u.number not in removed), default=0)
    owners = list(_owners(units))
    for owner, notice in owners:
        named = _name_beside(owner, units)
        if named is not None:
            return _field(named.text, _evidence(named, NAME_AND_OWNER), notice)
    behind_bar = _behind_bar(headline, units)
    if behind_bar is not None:
        return behind_bar
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
    return _from_notice(units, removed) or Field(value=None, basis=Basis.UNKNOWN)


def _behind_bar(headline: Headline, units: Sequence[Unit]) -> Field[str] | None:
    """Return the last name that the page's title adds to the headline."""
    name = _TITLE_CLAIM_BAR.split(headline.suffix or "")[-1].strip()
    words = fold(name).split()
    if not words or len(words) > _LONGEST_NAME or set(words) <= SECTIONS:
        return None
    if name[0].islower() and len(words) > 1:
        return None  # the second half of a headline
    for unit in units:
        if unit is not headline.unit and _stands_in(name, unit):
            return _field(name, _evidence(unit, TITLE_BAR_NAME, name))
    title = fold(headline.field.value or "")
    bearers = [unit for unit in units if unit.key.startswith(title)]
    bar = next((u for u in bearers if u.key.endswith(fold(name))), None)
    if bar is None or not any(u.key == title for u in bearers if u is not bar):
        return None
    return _field(name, _evidence(bar, TITLE_BAR_NAME, name))


def _from_notice(units: Sequence[Unit], removed: Collection[int]) -> Field[str] | None:
    """Return the name that a page's own notices give it, the commonest first."""
    found: Counter[str] = Counter()
    first: dict[str, tuple[Unit, str]] = {}
    for unit in units:
        if unit.number not in removed:
            continue
        for pattern in _NOTICES:
            match = pattern.search(unit.text)
            if match is None:
                continue
            name = next(group for group in match.groups() if group).strip()
            key = fold(name).removeprefix("the ")
            words = set(key.split())
            if words <= SECTIONS or words & _GENERAL or key in CONTROLS | NETWORKS:
                continue
            found[key] += 1
            first.setdefault(key, (unit, name))
    if not found:
        return None
    unit, name = first[min(found, key=lambda key: (-found[key], first[key][0].number))]
    return _field(name, _evidence(unit, NOTICE_NAME, name))


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
