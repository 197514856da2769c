"""Pages of content/pages, and the page that answers wrong addresses."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.site.pages.page import Page
from briefing.site.pages.words import Rich, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """A rule of the conversion: ``say("rule", rule=row.name)`` is its sentence."""

    name: str  # kebab-case


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsRow:
    """Why full texts are shown."""

    outlet: Words | None  # None: of all outlets without a line of their own
    words: Words  # the editor's, in briefing.toml


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPage(Page):
    """about.html, method.html: a page of content/pages."""

    body: Rich  # without the title
    rights: tuple[RightsRow, ...]  # about alone; () where nothing is shown in full
    rules: tuple[RuleRow, ...]  # method alone


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPage(Page):
    """help.html: the keys, and what the link of a passage offers.

    The deferred script takes its words from here: it has none of its own.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage(Page):
    """404.html: every address absolute, since it answers at any depth.

    Its title is the phrase "missing-title"; links from `site` with `page.root`.
    """
