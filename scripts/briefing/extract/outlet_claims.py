"""The outlet by a page's metadata: claims, titles and addresses that agree."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from briefing.extract.rules import Rule
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
_WEIGHTS = {"front-matter": 9.0, "feed": 3.0, "json-ld": 2.0, "open-graph": 2.0}
_CERTAIN = ("front-matter",)
_COMPANY = -2.0  # a legal owner's name is the outlet's only where nothing else is
_SAME_ADDRESS, _LIKE_ADDRESS = 2.0, 0.5
_LEAST_LIKE = 4  # letters that a name and an address have in common by no chance
_ENDINGS = frozenset("www com org net co ac gov edu info".split())  # noqa: SIM905


def find_claimed_outlet(article: Article) -> Field[str] | None:
    """Return the outlet that a page's metadata name.

    Args:
        article: Its candidates: names claimed, titles with a name behind their bar,
            addresses.

    Returns:
        The name as one of them prints it; None where none claims a name and no
        title's end agrees with the address.

    """
    hosts = _hosts(article.candidates)
    claims = [
        claim
        for claim in article.candidates
        if claim.name == "outlet" and not _NO_NAME.search(claim.value)
    ]
    for claim in claims:
        if claim.origin in _CERTAIN:
            return _field(claim.value, claim)
    names = [(_SHORT_FORM.sub("", claim.value), claim) for claim in claims]
    keys = {_squeeze(name) for name, _ in names}
    names += [
        (tail, claim)
        for tail, claim in _tails(article.candidates)
        if _squeeze(tail) in keys or _agreement(tail, hosts) >= _SAME_ADDRESS
    ]
    scores: dict[str, float] = {}
    seen: set[tuple[str, str]] = set()
    for name, claim in names:
        key = _squeeze(name)
        if not key or (key, claim.origin) in seen:
            continue
        seen.add((key, claim.origin))
        if key not in scores:
            is_owner = is_company(fold(name))
            scores[key] = _agreement(name, hosts) + (_COMPANY if is_owner else 0.0)
        scores[key] += _WEIGHTS.get(claim.origin, 1.0) if claim.name == "outlet" else 1
    if not scores:
        return None
    best = max(scores, key=lambda key: scores[key])  # of equals the first claimed
    agreed = [(name, claim) for name, claim in names if _squeeze(name) == best]
    name, claim = agreed[0]
    return _field(name, claim, *(other for _, other in agreed[1:3]))


def find_addressed_outlet(article: Article) -> Field[str] | None:
    """Return the name of the site in a page's own address, without *www*."""
    for claim in article.candidates:
        host = _host(claim.value) if claim.name == "url" else ""
        if host and claim.origin != "front-matter":
            evidence = Evidence(text=claim.value, span=None, rule=ADDRESS_NAME.name)
            return Field(value=host, basis=Basis.DERIVED, evidence=(evidence,))
    return None


def _field(name: str, *claims: Candidate) -> Field[str]:
    evidence = tuple(
        Evidence(text=claim.value, span=None, rule=claim.origin) for claim in claims
    )
    return Field(value=name, basis=Basis.STATED, evidence=evidence)


def _tails(candidates: Sequence[Candidate]) -> Iterator[tuple[str, Candidate]]:
    """Yield the last names behind the bars of claimed titles."""
    for claim in candidates:
        parts = NAME_BAR.split(claim.value) if claim.name == "title" else []
        words = fold(parts[-1]).split() if len(parts) > 1 else []
        if 0 < len(words) <= LONGEST_NAME and not set(words) <= SECTIONS:
            yield parts[-1].strip(), claim


def _hosts(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    hosts = (_host(claim.value) for claim in candidates if claim.name == "url")
    return tuple(dict.fromkeys(host for host in hosts if host))


def _host(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.") if "." in host else ""


def _agreement(name: str, hosts: Sequence[str]) -> float:
    """Rate how well a name agrees with the addresses of the page."""
    key = _squeeze(name)
    labels = {
        _squeeze(label)
        for host in hosts
        for label in (host, *host.split("."))
        if label not in _ENDINGS
    }
    if key in labels:
        return _SAME_ADDRESS
    is_like = any(
        min(len(key), len(label)) >= _LEAST_LIKE and (key in label or label in key)
        for label in labels
    )
    return _LIKE_ADDRESS if is_like else 0.0


def _squeeze(name: str) -> str:
    """Return a name as an address would hold it: small letters, no marks, no *the*."""
    plain = unicodedata.normalize("NFKD", fold(name).removeprefix("the "))
    return "".join(c for c in plain if c.isalnum())
