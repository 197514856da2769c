"""Who wrote an article, and which agency it comes from."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extract.bylines import Byline
from briefing.extract.dateline import DATELINE, Dateline
from briefing.extract.masthead import find_credited_agency
from briefing.extract.rules import Rule
from briefing.extract.units import Unit, fold
from briefing.extract.words import AGENCIES
from briefing.model import Article, Basis, Block, Evidence, Field

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
_NAME_WORDS = (2, 6)


def find_author_names(
    article: Article, bylines: Sequence[Byline], outlet: str | None
) -> Field[tuple[str, ...]]:
    """Return the writers, as the byline or else the page's metadata names them.

    Args:
        article: Its candidates are asked where no byline is printed.
        bylines: The lines that name the writers, in order.
        outlet: The outlet's name, which is no writer's.

    """
    named: dict[str, Evidence] = {}
    for byline in bylines:
        base = byline.unit.span[0]
        for name, (start, end) in byline.names:
            if fold(name) != fold(outlet or "") and fold(name) not in map(fold, named):
                span = base + start, base + end
                named[name] = Evidence(text=name, span=span, rule=BYLINE.name)
    if named:
        return Field(
            value=tuple(named), basis=Basis.STATED, evidence=tuple(named.values())
        )
    found: dict[str, Evidence] = {}
    origins: list[str] = []
    for claim in article.candidates:
        if claim.name == "author" and _is_name(claim.value, outlet):
            if not origins:
                origins.append(claim.origin)
            if claim.origin in origins:
                evidence = Evidence(text=claim.value, span=None, rule=claim.origin)
                found.setdefault(claim.value, evidence)
    if found:
        return Field(
            value=tuple(found), basis=Basis.STATED, evidence=tuple(found.values())
        )
    return Field(value=None, basis=Basis.UNKNOWN)


def find_agency(
    masthead: Sequence[Unit], dateline: Dateline | None, lede: Block
) -> Field[str]:
    """Return the news agency that a dateline, credit line or byline names."""
    if dateline is not None and dateline.agency is not None:
        name, (start, end) = dateline.agency
        span = lede.spans[0][0] + start, lede.spans[0][0] + end
        evidence = Evidence(text=name, span=span, rule=DATELINE.name)
        return Field(value=name, basis=Basis.STATED, evidence=(evidence,))
    for unit in masthead:
        credited = find_credited_agency(unit.text)
        if credited is not None:
            name, (start, end) = credited
            span = unit.span[0] + start, unit.span[0] + end
            evidence = Evidence(text=name, span=span, rule=CREDIT_LINE.name)
            return Field(value=name, basis=Basis.STATED, evidence=(evidence,))
    return Field(value=None, basis=Basis.UNKNOWN)


def _is_name(value: str, outlet: str | None) -> bool:
    folded = fold(value)
    least, most = _NAME_WORDS
    return (
        "://" not in value
        and "@" not in value
        and folded not in AGENCIES
        and folded != fold(outlet or "")
        and folded not in _NO_NAMES
        and (least <= len(value.split()) <= most or not value.isascii())
    )
