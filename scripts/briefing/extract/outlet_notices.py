"""The notices in which a page speaks of the outlet that it belongs to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from briefing.extract.control_words import CONTROLS
from briefing.extract.rules import Rule
from briefing.extract.units import Unit, fold
from briefing.extract.words import COMPANY_WORDS, NETWORKS, SECTIONS, words_of
from briefing.text.sieves import Sieve, StemIndex

NOTICE_NAME = Rule(
    name="notice-name",
    sentence="A removed notice in which a page speaks of itself names the outlet.",
    example="Add Harbour Post as a preferred source",
)

_GENERAL = words_of(
    "author authors us this our your newsletter newsletters topics more author’s "
    "article story page site the news google facebook twitter instagram youtube we "
    "you me center stories"
)
_CAPITAL = r"(?:[^\W\d_a-zß-ÿ]|[a-z]+[A-Z])[\w&’'-]*"
_NAME = (
    rf"((?-i:(?:[Tt]he )?{_CAPITAL}"
    rf"(?: (?:(?:of|de|du|della|di|des|und|and|&) )?{_CAPITAL}){{0,3}}))"
)
_AGENCIES = "afp|ap|dpa|reuters|ansa|efe|agencies|agenturen|agences"
# An outlet's name as its own byline, beside an agency: no writer's.
_WITH_AGENCY = Sieve(
    rf"^(?:par|by|von|por|di) {_NAME} (?:et|and|und|y|e|with|mit|avec) "
    rf"(?:{_AGENCIES})$",
    re.IGNORECASE,
)
# How a page speaks of the outlet that it belongs to.
_NOTICES = tuple(
    Sieve(pattern.replace("NAME", _NAME), re.IGNORECASE)
    for pattern in (
        r"^add NAME as (?:a|your) preferred source",
        r"\b(?:have read and )?agree to NAME['’]s? terms",
        r"^(?:om|sections on|why trust) NAME$",
        r"^(?:kommentar-?regeln|angebote|neues|nachrichten) (?:von|bei|der|des) NAME\b",
        r"^(?:jetzt )?neu bei NAME[:?]?$",
        r"^warum sie dem NAME vertrauen|^NAME er en del av\b",
        r"\bthe views of (?:the )?NAME (?:editors|or its)",
        r"^stay informed with NAME\b|^welcome to NAME[.!]?$",
        r"\bunlimited (?:digital|online) access to (?:the )?NAME\b",
        r"^(?:subscribe|sign up) (?:to|for) (?:the )?NAME(?:['’]s?)? newsletter",
        r"^abbonati a NAME|^abonnez-vous (?:à|au) NAME|^suscríbete a NAME",
        r"^als abonnee van (?:het|de) NAME|\babonnee van (?:het|de) NAME\b",
        r"^share this story ?: NAME$|^NAME, zur startseite$",
        r"^NAME may (?:get|earn|receive) (?:a|an affiliate) commission",
        r"^detta är en nyhetsartikel\. NAME\b|^detta är NAME\b",
        r"^advertise (?:with|in|on) NAME$|^write for NAME$|^(?:work|jobs) at NAME$",
        r"^(?:quelle|source|fuente|fonte|bron): NAME \d",
        r"^más webs de NAME$|^(?:more|mehr) (?:from|von) (?-i:(?=The ))NAME$",
    )
)
_SURE = (_WITH_AGENCY, *_NOTICES)
# These name as often a section, a topic or a writer: they only second another one.
_SECONDS = tuple(
    Sieve(pattern.replace("NAME", _NAME), re.IGNORECASE)
    for pattern in (
        (
            r"^more (?:from |on )?NAME$|^mehr (?:von|aus) NAME$|^plus de NAME$"
            r"|^mehr zum thema bei NAME\b|^mer från NAME$|^mere fra NAME$"
        ),
        r"\bpodcast\b.*\bclub NAME\b",
        (
            r"\btold NAME\b|\b(?:statement|interview|e-?mail|comment)\b[\w ]{0,12} "
            r"(?:to|with) NAME\b"
            r"|^NAME (?:analysis|investigation|reported|has reached out|contacted)\b"
        ),
        r"^(?:the|die|la|l['’]app) NAME[- ]app\b",
        r"^follow NAME$|^folge NAME$|^suivez NAME$|^sigue a NAME$|^segui NAME$",
        r"\bNAME['’]s (?:latest|free|daily|weekly|best|new) ",
        r"^© NAME$",
        r"\bfor NAME$",
    )
)
# What a page says of the very writer that its byline names.
_BIOGRAPHY = Sieve(
    rf"\b(?:contributor to|writes for|reporter (?:for|at)|editor (?:of|at)) {_NAME}\b"
)
_ALL = (*_SURE, *_SECONDS)
_LEAST_SECONDS = 2  # of different kinds


def find_notice_names(
    units: Sequence[Unit], removed: Collection[int], writers: Collection[str]
) -> tuple[Unit, str] | None:
    """Return the name that a page's own notices give it, the commonest first.

    Args:
        units: All units, in order.
        removed: Numbers of those off the text: a bare label tells only there.
        writers: Folded names of the byline, which is not the outlet.

    Returns:
        The line and the name in it; None where no notice names the outlet.

    """
    found: Counter[str] = Counter()
    first: dict[str, tuple[Unit, str]] = {}
    seconds: dict[str, set[Sieve]] = {}
    for unit, pattern, name in _matches(units, writers):
        key = fold(name).removeprefix("the ")
        is_writer = fold(name) in writers and pattern is not _WITH_AGENCY
        if is_writer or not _may_be_outlet(key):
            continue
        first.setdefault(key, (unit, name.removeprefix("the ")))
        if pattern in _SURE:
            found[key] += 1
        elif pattern is not _SECONDS[0] or unit.number in removed:
            seconds.setdefault(key, set()).add(pattern)
    sure = {
        key: found[key] + len(seconds.get(key, ()))
        for key in first
        if found[key] or len(seconds.get(key, ())) >= _LEAST_SECONDS
    }
    if not sure:
        return None
    return first[min(sure, key=lambda key: (-sure[key], first[key][0].number))]


def _matches(
    units: Sequence[Unit], writers: Collection[str]
) -> Iterator[tuple[Unit, Sieve, str]]:
    """Yield each notice with its pattern and the name in it."""
    index = _index()
    for unit in units:
        for place in index.find(unit.stems):
            sieve = _ALL[place]
            for match in sieve.pattern.finditer(unit.text):
                yield unit, sieve, next(group for group in match.groups() if group)
        if any(writer in unit.key for writer in writers):
            for match in _BIOGRAPHY.pattern.finditer(unit.text):
                yield unit, _BIOGRAPHY, match[1]


@cache
def _index() -> StemIndex:
    """Return the patterns by the stems that they need, read when first asked for."""
    return StemIndex(sieve.ways for sieve in _ALL)


def _may_be_outlet(key: str) -> bool:
    words = set(key.split())
    is_label = key in CONTROLS or key in NETWORKS
    is_company = bool(words & (COMPANY_WORDS | {"media"}))
    return not (words <= SECTIONS or words & _GENERAL or is_label or is_company)
