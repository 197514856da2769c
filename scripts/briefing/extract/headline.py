"""The title: printed above the text, claimed by the page, or cut from the lede."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extract.derived_title import find_lede_title, find_standfirst_title
from briefing.extract.printed_title import find_printed_title
from briefing.extract.titles import (
    BAR,
    LEDE_TITLE,
    METADATA_TITLE,
    TITLE,
    Headline,
    stated_title,
)
from briefing.extract.units import Unit, fold
from briefing.model import Article, Basis, Evidence, Field

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
    claims = [claim for claim in article.candidates if claim.name == "title"]
    if not claims:
        return None
    headings = [unit for unit in units if unit.tag == "h1"]
    headings += [unit for unit in units if unit.tag in ("h2", "h3", None)]
    for unit in headings:
        for claim in claims:
            if _names_same(claim.value, unit.text):
                return stated_title(unit, unit.span, unit.text, TITLE)
    best = next(
        (claim for claim in claims if claim.origin != "title-element"), claims[0]
    )
    value = best.value
    if best.origin == "title-element":
        h1 = [u for u in headings if u.tag == "h1" and u.words > 2]  # noqa: PLR2004
        if len(h1) == 1:
            return stated_title(h1[0], h1[0].span, h1[0].text, TITLE)
        value = max(BAR.split(best.value), key=len).strip()
    evidence = Evidence(text=best.value, span=None, rule=best.origin)
    field = Field(value=value, basis=Basis.STATED, evidence=(evidence,))
    return Headline(field=field, unit=None, span=None, rule=METADATA_TITLE)


def _names_same(claim: str, text: str) -> bool:
    """Say whether a claimed title is *text*, alone or with the site's name."""
    claimed, printed = fold(claim), fold(text)
    if claimed == printed:
        return True
    rest = claimed.removeprefix(printed)
    return len(printed) > 15 and rest != claimed and BAR.match(rest) is not None  # noqa: PLR2004
