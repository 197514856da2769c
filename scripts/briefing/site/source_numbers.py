"""The numbers of the sources, set on the citations of a briefing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import urldefrag

from briefing.site.page_citations import change_citations
from briefing.site.pages import Citation, SectionValue, SourceItem

Numbers = Mapping[str, int]  # address of an entry, from the page, to its number


def list_numbers(sources: tuple[SourceItem, ...]) -> Numbers:
    """Return the numbers of sources by their addresses."""
    return {source.card.href: source.number for source in sources}


def number_section(section: SectionValue, numbers: Numbers) -> SectionValue:
    """Return a section whose citations name the numbers of their sources."""
    return change_citations(section, lambda one: _number(one, numbers))


def _number(citation: Citation, numbers: Numbers) -> Citation:
    return replace(citation, number=numbers.get(urldefrag(citation.href).url))
