"""Corrections: beside the passage, and the page that lists them all."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.site.pages.page import Page
from briefing.site.pages.parts import LinkValue
from briefing.site.pages.words import DateValue, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionValue:
    """A change of a passage after it had been published."""

    anchor: str | None  # id of the element on corrections.html; None elsewhere
    href: str  # from corrections.html to the passage, from the passage to there
    page: LinkValue  # that says it
    day: DateValue
    before: Words | None  # None: there was nothing before, or see `is_withheld`
    after: Words | None  # None: it was taken out, or see `is_withheld`
    reason: Words | None  # the editor's
    is_withheld: bool  # the publish mode keeps both wordings back


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionsPage(Page):
    """corrections.html: every correction of what may be shown, the newest first."""

    corrections: tuple[CorrectionValue, ...]
    feed: str | None  # path; None: nothing was ever corrected
