"""Who wrote an article, and which agency it comes from."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from briefing.extract.bylines import Byline
from briefing.extract.dateline import DATELINE, Dateline
from briefing.extract.masthead import BY_WORDS, find_authors, find_credit, is_byline
from briefing.extract.roles import STAFF
from briefing.extract.rules import Rule
from briefing.extract.units import Unit, fold
from briefing.extract.words import AGENCIES, SECTIONS
from briefing.extract.writer_names import AND, AND_WORDS
from briefing.model import Article, Basis, Block, Evidence, Field, Span

BYLINE = Rule(
    name="byline",
    sentence="The line that names the writers is read as a field; without a word such "
    "as By, a date, a role or an address beside the name must vouch for it.",
    example="By Ada Example and Ben Sample",
)
CREDIT_LINE = Rule(
    name="credit-line",
    sentence="The line that credits an agency is read as a field.",
    example="Reuters • 5 min read",
)

_NO_NAMES = frozenset(("admin", "editor", "staff", "redaktion", "news", "webmaster"))
_NO_NAME = re.compile(r"[@:]")  # an address, or a label such as "design: Ada Example"
_NAME_WORDS = (2, 6)
_BY = re.compile(rf"^(?i:{BY_WORDS})\s+(?=[^\W\d_a-zß-ÿ])")
_CLAIM_MARK = re.compile(r"\s*[|;•/]\s*|\s*,\s+")
_CLAIM_AND = re.compile(rf"\s+(?:&|{AND_WORDS})\s+")


def find_author_names(
    article: Article, bylines: Sequence[Byline], outlet: str | None
) -> Field[tuple[str, ...]]:
    """Return the writers, as the byline or else the page's metadata names them.

    Args:
        article: Its candidates are asked where no byline is printed, or where one
            without label or link names somebody that they do not know.
        bylines: The lines that name the writers, in order.
        outlet: The outlet's name, which is no writer's.

    """
    named: dict[str, Evidence] = {}
    own = fold(outlet or "").removeprefix("the ")
    for byline in bylines:
        base = byline.unit.span[0]
        for name, (start, end) in byline.names:
            if fold(name) != own and fold(name) not in map(fold, named):
                span = base + start, base + end
                named[name] = Evidence(text=name, span=span, rule=BYLINE.name)
    claimed = _read_claims(article, outlet)
    is_sure = any(byline.is_sure for byline in bylines)
    known = {fold(name) for name in claimed}
    if named and (is_sure or not claimed or known & {fold(name) for name in named}):
        return Field(
            value=tuple(named), basis=Basis.STATED, evidence=tuple(named.values())
        )
    if claimed:
        return Field(
            value=tuple(claimed), basis=Basis.STATED, evidence=tuple(claimed.values())
        )
    return Field(value=None, basis=Basis.UNKNOWN)


def _read_claims(article: Article, outlet: str | None) -> dict[str, Evidence]:
    """Return the writers that the page's metadata name, by the first kind of these."""
    names = [c.value for c in article.candidates if c.name == "outlet"]
    sites = {fold(name).removeprefix("the ") for name in (*names, outlet or "")}
    found: dict[str, Evidence] = {}
    origin: str | None = None
    for claim in article.candidates:
        if claim.name != "author" or origin not in (None, claim.origin):
            continue
        for name in _split_claim(claim.value):
            if _is_name(name, sites) and fold(name) not in map(fold, found):
                origin = claim.origin
                found[name] = Evidence(text=claim.value, span=None, rule=claim.origin)
    return found


def _split_claim(value: str) -> tuple[str, ...]:
    """Return the names that stand in one claim, such as *Ada Example | The Post*."""
    parts = [part.strip(" .") for part in _CLAIM_MARK.split(_BY.sub("", value))]
    names: list[str] = []
    for part in parts:
        halves = _CLAIM_AND.split(part)
        whole = len(halves) > 1 and all(len(half.split()) > 1 for half in halves)
        names += halves if whole else [part]
    return tuple(name for name in names if name)


def find_agency(
    article: Article, masthead: Sequence[Unit], dateline: Dateline | None, lede: Block
) -> Field[str]:
    """Return the news agency that a dateline, credit line or byline names.

    Args:
        article: Its metadata are asked where none of these does.
        masthead: The lines of fields around the headline.
        dateline: That opens the lede.
        lede: The first paragraph.

    """
    if dateline is not None and dateline.agency is not None:
        name, (start, end) = dateline.agency
        span = lede.spans[0][0] + start, lede.spans[0][0] + end
        evidence = Evidence(text=name, span=span, rule=DATELINE.name)
        return Field(value=name, basis=Basis.STATED, evidence=(evidence,))
    for unit in masthead:
        credited = find_credit(unit) or _find_joined_agency(unit)
        if credited is not None:
            name, (start, end) = credited
            span = unit.span[0] + start, unit.span[0] + end
            evidence = Evidence(text=name, span=span, rule=CREDIT_LINE.name)
            return Field(value=name, basis=Basis.STATED, evidence=(evidence,))
    for claim in article.candidates:
        if claim.name in ("author", "desk") and fold(claim.value) in AGENCIES:
            evidence = Evidence(text=claim.value, span=None, rule=claim.origin)
            return Field(value=claim.value, basis=Basis.STATED, evidence=(evidence,))
    return Field(value=None, basis=Basis.UNKNOWN)


def _find_joined_agency(unit: Unit) -> tuple[str, Span] | None:
    """Return the agency behind the writers of a byline: *By Ada Example and AFP*."""
    text = unit.text
    for mark in AND.finditer(text) if is_byline(unit) else ():
        start = mark.end()
        end = (following := AND.search(text, start)) and following.start()
        name = text[start:end].strip(" .()")
        if fold(name) in AGENCIES:
            return name, (start, start + len(name))
    names = find_authors(text)
    start = names[-1][1][1] if names else 0
    name = text[start:].strip(" .,|()")
    if names and fold(name) in AGENCIES:
        start = text.index(name, start)
        return name, (start, start + len(name))
    return None


def _is_name(value: str, sites: Collection[str]) -> bool:
    folded = fold(value)
    least, most = _NAME_WORDS
    return (
        _NO_NAME.search(value) is None
        and folded not in AGENCIES
        and folded.removeprefix("the ") not in sites
        and folded not in _NO_NAMES
        and not _is_section_of(folded, sites)
        and STAFF.search(value) is None
        and (least <= len(value.split()) <= most or not value.isascii())
    )


def _is_section_of(folded: str, sites: Collection[str]) -> bool:
    """Say whether a name is the outlet's with a section's: *Harbour Post Sport*."""
    *words, last = folded.split() or [""]
    return last in SECTIONS and any(set(words) & set(site.split()) for site in sites)
