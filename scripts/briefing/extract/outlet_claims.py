"""The outlet by a page's metadata: claims, titles and addresses that agree."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from briefing.extract.rules import Rule
from briefing.extract.site_addresses import (
    LIKE_SITE,
    SAME_ADDRESS,
    SiteAddresses,
    find_host,
    read_addresses,
)
from briefing.extract.titles import LONGEST_NAME, NAME_BAR
from briefing.extract.units import fold
from briefing.extract.words import SECTIONS, is_company
from briefing.model import Article, Basis, Candidate, Evidence, Field

AGREED_NAME = Rule(
    name="agreed-name",
    sentence="Of the names that a page’s metadata give, the one that agrees with the "
    "others, with its titles and with its address is the outlet’s.",
    example='<meta property="og:site_name" content="Harbour Post">',
)
ADDRESS_NAME = Rule(
    name="address-name",
    sentence="Where nothing else names the outlet, the page’s own address does.",
    example="https://harbour-post.example/strike",
)

_NO_NAME = re.compile(r"https?:|@|\.html?\b")
_SHORT_FORM = re.compile(r"\s*\([^()]{2,20}\)$")  # "Harbour Radio (HR)"
_EDGES = re.compile(r"^[\s|–—•»:/%-]+|[\s|–—•»:/%-]+$")
# What parts a name from a slogan, or from itself in another language.
_SLOGAN = re.compile(r"\s+[–—•»-]\s+|:\s+|\s*[|»]\s*")
_WEIGHTS = {"front-matter": 9.0, "feed": 3.0, "json-ld": 2.0, "open-graph": 2.0}
_CERTAIN = ("front-matter",)
_COMPANY = -2.0  # a legal owner's name is the outlet's only where nothing else is


def find_claimed_outlet(article: Article) -> Field[str] | None:
    """Return the outlet that a page's metadata name.

    Args:
        article: Its candidates: names claimed, titles with a name behind their bar,
            addresses.

    Returns:
        The name as one of them prints it; None where none claims a name and no
        title's end agrees with the address.

    """
    site = read_addresses(c.value for c in article.candidates if c.name == "url")
    claims = [
        claim
        for claim in article.candidates
        if claim.name == "outlet" and not _NO_NAME.search(claim.value)
    ]
    for claim in claims:
        if claim.origin in _CERTAIN:
            return _field(claim.value, claim)
    names = [(_bare_name(claim.value, site), claim) for claim in claims]
    names += _tails(article.candidates, site, {site.key(name) for name, _ in names})
    scores: dict[str, float] = {}
    seen: set[tuple[str, str]] = set()
    for name, claim in names:
        key = site.key(name)
        if not key or (key, claim.origin) in seen:
            continue
        seen.add((key, claim.origin))
        if key not in scores:
            is_owner = is_company(fold(name))
            scores[key] = site.rate(name) + (_COMPANY if is_owner else 0.0)
        scores[key] += _WEIGHTS.get(claim.origin, 1.0) if claim.name == "outlet" else 1
    if not scores:
        return None
    best = max(scores, key=lambda key: scores[key])  # of equals the first claimed
    agreed = [(name, claim) for name, claim in names if site.key(name) == best]
    forms = Counter(name for name, _ in agreed)
    # A name rather than an address, then the commonest form; of equals the first.
    name = max(forms, key=lambda form: (not LIKE_SITE.search(form), forms[form]))
    agreed.sort(key=lambda one: one[0] != name)
    return _field(name, *(claim for _, claim in agreed[:3]))


def _bare_name(value: str, site: SiteAddresses) -> str:
    """Return a claimed name without its short form in brackets and its slogan.

    Of several parts the one that the address has is the name; behind a bar, where it
    has none, the first.
    """
    name = _EDGES.sub("", _SHORT_FORM.sub("", value))
    whole = _SLOGAN.split(name)
    if len(whole) == 1:
        return name
    parts = [part for part in whole if part and not LIKE_SITE.search(part)]
    best = max(parts, key=site.rate, default=name)  # of equals the first
    return best if site.rate(best) or "|" in name else name


def find_addressed_outlet(article: Article) -> Field[str] | None:
    """Return the name of the site in a page's own address, without *www*."""
    for claim in article.candidates:
        host = find_host(claim.value) if claim.name == "url" else ""
        if host and claim.origin != "front-matter":
            evidence = Evidence(text=claim.value, span=None, rule=ADDRESS_NAME.name)
            return Field(value=host, basis=Basis.DERIVED, evidence=(evidence,))
    return None


def _field(name: str, *claims: Candidate) -> Field[str]:
    evidence = tuple(
        Evidence(text=claim.value, span=None, rule=claim.origin) for claim in claims
    )
    return Field(value=name, basis=Basis.STATED, evidence=evidence)


def _tails(
    candidates: Sequence[Candidate], site: SiteAddresses, keys: set[str]
) -> Iterator[tuple[str, Candidate]]:
    """Yield the names behind the bars of claimed titles that something else gives too.

    The last may be one of the claimed names or in the address; one before it, where
    sections stand, is what the site is called by: *Science* of science.org.
    """
    for claim in candidates:
        _, *parts = NAME_BAR.split(claim.value) if claim.name == "title" else [""]
        for number, part in enumerate(reversed(parts)):
            words = fold(part).split()
            is_section = number > 0 or set(words) <= SECTIONS
            if not 0 < len(words) <= LONGEST_NAME:
                continue
            if site.key(part) in (site.names if is_section else keys) or (
                not is_section and site.rate(part) >= SAME_ADDRESS
            ):
                yield part.strip(), claim
