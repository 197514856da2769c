"""The page of all corrections."""

from __future__ import annotations

from briefing.site.corrections import list_corrections
from briefing.site.links import CORRECTIONS, CORRECTIONS_FEED, find_root, write_url
from briefing.site.pages import CorrectionsPage
from briefing.site.shelf import Shelf
from briefing.site.words import tool_words


def build_corrections(shelf: Shelf) -> CorrectionsPage:
    """Return the value of corrections.html."""
    root = find_root(CORRECTIONS)
    return CorrectionsPage(
        kind="corrections",
        path=CORRECTIONS,
        root=root,
        canonical=write_url(shelf.base, CORRECTIONS),
        title=tool_words(shelf.say("corrections-title")),
        description=tool_words(shelf.say("corrections-lead")),
        corrections=list_corrections(shelf, root),
        # Once there is one it stays, even if none of them is shown any more.
        feed=CORRECTIONS_FEED if shelf.corrections else None,
    )
