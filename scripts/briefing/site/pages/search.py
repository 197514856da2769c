"""The search page and what a search can be narrowed to."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.site.pages.page import Page
from briefing.site.pages.words import DateValue, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetOption:
    """A choice by which a search can be narrowed."""

    value: str  # in the query: an outlet's id, a theme's slug, "2023-11", "unknown"
    label: Words | None = None
    date: DateValue | None = None  # of a month; neither: not known
    href: str  # where the same stands without a search


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage(Page):
    """search.html: its results come by script, from the index of built pages."""

    outlets: tuple[FacetOption, ...]  # by name
    themes: tuple[FacetOption, ...]  # in the order of the site
    people: tuple[FacetOption, ...]  # most often named first
    months: tuple[FacetOption, ...]  # newest first
