"""The title: printed above the text, claimed by the page, or cut from the lede."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from briefing.extract.derived_title import find_lede_title, find_standfirst_title
from briefing.extract.opening import telling_words
from briefing.extract.printed_title import find_printed_title
from briefing.extract.site_addresses import LIKE_SITE
from briefing.extract.titles import (
    BAR,
    LEDE_TITLE,
    METADATA_TITLE,
    TITLE,
    Headline,
    stated_title,
)
from briefing.extract.units import Unit, fold
from briefing.model import Article, Basis, Candidate, Evidence, Field

_WORD = re.compile(r"\w+")
_FEW_WORDS = 2  # telling ones of a heading that may be a headline
_LONGEST = 40  # words of one
_ADDED_WORDS = 3  # of a section's or the site's name behind a heading's bar
_LEAST_TAIL = 4  # words of a headline that two titles end with
_KICKER_END = re.compile(r":\s+|\s+[|–—-]\s+")
_FRONT_MARK = re.compile(r"\s*(?:[|–—·•»:-]\s+|[|»])")
_BLANK = re.compile(r"\s+")
_RELATED = 0.6  # share of a heading's words that stand in claims or text

__all__ = ["Headline", "find_headline", "settle_headline"]


def find_headline(article: Article, units: Sequence[Unit]) -> Headline:
    """Return the best title that an article offers.

    Args:
        article: Its candidates confirm or supply the title of a page.
        units: Its units in order, at least one.

    Returns:
        In order of trust: a headline that is printed (basis ``stated``), one that
        the page claims, a standfirst or the start of the lede (``derived``).

    """
    return (
        _from_page(article, units)
        or find_printed_title(units)
        or find_standfirst_title(units)
        or find_lede_title(units)
    )


def settle_headline(headline: Headline, kept: Sequence[Unit]) -> Headline:
    """Cut a title from the lede anew, now that the lede is known.

    Args:
        headline: What `find_headline` returned before the clean-up.
        kept: The units that stay, at least one.

    """
    return find_lede_title(kept) if headline.rule is LEDE_TITLE else headline


def _from_page(article: Article, units: Sequence[Unit]) -> Headline | None:
    """Return the heading that a page prints, else the title that it claims."""
    chief = [unit for unit in units if unit.tag == "h1"]
    sites = _find_sites(article, chief)
    claims = [
        replace(claim, value=_behind_site(claim.value, sites))
        for claim in article.candidates
        if claim.name == "title"
    ]
    if not claims:
        return None
    first = [unit for unit in chief if unit.key not in sites]
    heading = _find_named(first, claims)
    # Front matter is written by whoever collected the file, as its other fields are: a
    # heading of other words is no title against it. A page's claims are for machines.
    is_collected = any(claim.origin == "front-matter" for claim in claims)
    if (
        heading is None
        and not is_collected
        and (heading := _find_related(first, claims, units))
    ):
        fuller = next((c for c in claims if _is_fuller(c, heading)), None)
        if fuller is not None:
            return _claimed(fuller, fuller.value, heading)
        if (start := _after_kicker(heading, claims)) is not None:
            return _printed(heading, start)
    heading = heading or _find_named(
        [unit for unit in units if unit.tag in ("h2", "h3", None)], claims
    )
    if heading is not None:
        return _printed(heading)
    best = next(
        (claim for claim in claims if claim.origin != "title-element"), claims[0]
    )
    # Who passes a mail on gives it a subject of their own.
    printed = find_printed_title(units) if best.origin == "mail-subject" else None
    if best.origin == "title-element":
        value = max(BAR.split(best.value), key=len).strip()
    else:
        value = _without_site(best.value, sites)
    return printed or _claimed(best, value)


def _printed(heading: Unit, start: int = 0) -> Headline:
    """Return a heading as title, from *start* on, without what stands behind a bar."""
    value = heading.text[start:]
    title, bar, added = value.rpartition("|")
    title, added = title.rstrip(), added.strip()
    suffix = None
    if bar and len(added.split()) <= _ADDED_WORDS < len(title.split()):
        value, suffix = title, added
    first = heading.span[0] + start
    span = first, first + len(value)
    return stated_title(heading, span, value, TITLE, suffix=suffix)


def _claimed(claim: Candidate, value: str, unit: Unit | None = None) -> Headline:
    """Return a headline that the page's metadata give, and the line it stands for."""
    evidence = Evidence(text=claim.value, span=None, rule=claim.origin)
    field = Field(value=value, basis=Basis.STATED, evidence=(evidence,))
    span = unit.span if unit else None
    return Headline(field=field, unit=unit, span=span, rule=METADATA_TITLE)


def _is_fuller(claim: Candidate, heading: Unit) -> bool:
    """Say whether a claim is the heading with the kicker or the line set beside it."""
    claimed = fold(claim.value)
    if claim.origin == "title-element" or "|" in claimed:
        return False
    return claimed.endswith(": " + heading.key) or claimed.startswith(
        heading.key + ": "
    )


def _after_kicker(heading: Unit, claims: Sequence[Candidate]) -> int | None:
    """Return where the claimed title begins in a heading that sets words before it.

    The claim may set others before it: what both end with is the headline.
    """
    for claim in claims:
        tails = [(claim.value, ":|")]
        tails += [
            (claim.value[mark.end() :], ":|–—-")
            for mark in _KICKER_END.finditer(claim.value)
        ]
        for tail, marks in tails:
            start = len(heading.text) - len(tail)
            before = heading.text[: max(start, 0)].rstrip()
            is_short = tail != claim.value and (
                len(tail.split()) < _LEAST_TAIL or len(tail) < len(before)
            )
            is_set_off = before != "" and before[-1] in marks and not is_short
            if is_set_off and fold(heading.text[start:]) == fold(tail):
                return start
    return None


def _find_named(headings: Sequence[Unit], claims: Sequence[Candidate]) -> Unit | None:
    """Return the first heading that a claim names."""
    return next(
        (
            unit
            for unit in headings
            for claim in claims
            if _names_same(claim.value, unit.text)
        ),
        None,
    )


def _find_related(
    headings: Sequence[Unit], claims: Sequence[Candidate], units: Sequence[Unit]
) -> Unit | None:
    """Return the chief heading that shares its words with claims and text the most.

    Many a page claims one title for search engines and prints another.
    """
    claimed = {word for claim in claims for word in _WORD.findall(fold(claim.value))}
    sites = {fold(BAR.split(claim.value)[-1]) for claim in claims}
    text = {word for unit in units if unit.is_prose for word in telling_words(unit)}
    best: tuple[float, Unit] | None = None
    for unit in headings:
        words = telling_words(unit)
        if len(words) < _FEW_WORDS or unit.words > _LONGEST or unit.key in sites:
            continue
        share = len(words & (claimed | text)) / len(words)
        if share >= _RELATED and (best is None or share > best[0]):
            best = share, unit
    return best[1] if best else None


def _find_sites(article: Article, chief: Sequence[Unit]) -> frozenset[str]:
    """Return what the site is called, folded; a heading like *post.example* too."""
    claims = (claim for claim in article.candidates if claim.name == "outlet")
    return frozenset(
        (
            *(fold(claim.value).removeprefix("@") for claim in claims),
            *(unit.key for unit in chief if LIKE_SITE.search(unit.key)),
        )
    )


def _behind_site(title: str, sites: Collection[str]) -> str:
    """Cut the site's name before the first bar, colon or dash."""
    for site in sites:
        name, rest = title[: len(site)], title[len(site) :]
        mark = _FRONT_MARK.match(rest)
        if mark is None and LIKE_SITE.search(site):
            mark = _BLANK.match(rest)
        if mark is not None and fold(name) == site and rest[mark.end() :]:
            return rest[mark.end() :]
    return title


def _without_site(title: str, sites: Collection[str]) -> str:
    """Cut the site's name, or one word of a section, behind the last bar or dash."""
    marks = list(BAR.finditer(title))
    if not marks:
        return title
    value, rest = title[: marks[-1].start()].strip(), title[marks[-1].end() :].strip()
    is_bar = "|" in marks[-1][0] and len(rest) < len(value) // 2
    is_site = fold(rest) in sites or not rest
    return value if value and (is_bar or is_site) else title


def _names_same(claim: str, text: str) -> bool:
    """Say whether a claimed title is *text*, alone or with the site's name."""
    claimed, printed = fold(claim), fold(text)
    if claimed == printed:
        return True
    rest = claimed.removeprefix(printed)
    return len(printed) > 15 and rest != claimed and BAR.match(rest) is not None  # noqa: PLR2004
