# ruff: noqa: RUF001 - typographic marks are meant
"""The outlet's section, from a breadcrumb or a page's metadata."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.rules import Rule
from briefing.extract.units import Unit, fold
from briefing.extract.words import GENERAL_SECTIONS
from briefing.model import Article, Basis, Evidence, Field

BREADCRUMB = Rule(
    name="breadcrumb",
    sentence="The path of sections above a headline is read as a field: its last "
    "step is the section.",
    example="Home News Shipping",
)

_SEPARATOR = re.compile(r"\s*[>›»/|→]+\s*|\s+[•·]\s+")
_HOME = re.compile(r"\W*(?:home|homepage|startseite|inicio|accueil)\b", re.IGNORECASE)
_LONGEST_STEP = 4  # words
_LONGEST_BARE = 6  # words of a path without separators


def is_breadcrumb(text: str) -> bool:
    """Say whether a line is a path of sections that starts at the home page."""
    return bool(_steps(text))


def find_section(article: Article, breadcrumbs: Sequence[Unit]) -> Field[str]:
    """Return the section, as the breadcrumb or else the page's metadata says it.

    Args:
        article: Its candidates are the second witness.
        breadcrumbs: The units that `is_breadcrumb` knew, in order.

    """
    title_keys = {fold(c.value) for c in article.candidates if c.name == "title"}
    for unit in breadcrumbs:
        steps = [step for step in _steps(unit.text) if fold(step) not in title_keys]
        if steps and fold(steps[-1]) not in GENERAL_SECTIONS:
            at = unit.text.rfind(steps[-1])
            start = unit.span[0] + at
            evidence = Evidence(
                text=steps[-1],
                span=(start, start + len(steps[-1])),
                rule=BREADCRUMB.name,
            )
            return Field(value=steps[-1], basis=Basis.STATED, evidence=(evidence,))
    for claim in article.candidates:
        if claim.name == "section" and fold(claim.value) not in GENERAL_SECTIONS:
            evidence = Evidence(text=claim.value, span=None, rule=claim.origin)
            return Field(value=claim.value, basis=Basis.STATED, evidence=(evidence,))
    return Field(value=None, basis=Basis.UNKNOWN)


def _steps(text: str) -> list[str]:
    """Return the steps of a breadcrumb after the home page; [] where it is none."""
    home = _HOME.match(text)
    if home is None:
        return []
    rest = text[home.end() :]
    if _SEPARATOR.search(rest):
        steps = [step.strip() for step in _SEPARATOR.split(rest) if step.strip()]
        fits = all(len(step.split()) <= _LONGEST_STEP for step in steps[:-1])
        return steps if fits else []
    words = rest.split()
    if not 0 < len(words) <= _LONGEST_BARE or not all(w[0].isupper() for w in words):
        return []
    # Without separators only general names show where one step ends.
    while len(words) > 1 and fold(words[0]) in GENERAL_SECTIONS:
        words = words[1:]
    return [" ".join(words)]
