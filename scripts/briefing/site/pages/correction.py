"""The page of all corrections."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.site.pages.page import Page
from briefing.site.pages.parts import CorrectionValue


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionsPage(Page):
    """corrections.html: every correction of what may be shown, the newest first."""

    corrections: tuple[CorrectionValue, ...]
    feed: str | None  # path; None: nothing was ever corrected
