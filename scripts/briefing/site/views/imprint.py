"""What stands above and below a briefing that is handed on: dates, to whom, by whom."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.config import SETTINGS_FILE
from briefing.model import BriefingDocument, Entry
from briefing.site.filters import join_intervals, word_interval
from briefing.site.news import word_day
from briefing.site.pages import Imprint
from briefing.site.shelf import Shelf
from briefing.site.titles import briefing_file
from briefing.site.words import editor_words


def build_imprint(
    shelf: Shelf,
    entries: Iterable[Entry],
    paths: Iterable[str],
    briefing: BriefingDocument | None = None,
) -> Imprint:
    """Return the imprint of a page.

    Args:
        shelf: What is published.
        entries: The sources of the page.
        paths: Of the briefings on it: the day of the last change of one is its own.
        briefing: The one on it, which may have a last line of its own.

    """
    known = join_intervals(one.date.value for one in entries if one.date.value)
    days = [
        shelf.publications[path].last_changed
        for path in paths
        if path in shelf.publications
    ]
    site = shelf.settings.site
    sign_off = editor_words(site.sign_off, SETTINGS_FILE) if site.sign_off else None
    if briefing is not None and briefing.sign_off:
        sign_off = editor_words(briefing.sign_off, briefing_file(briefing))
    return Imprint(
        reports=word_interval(known) if known else None,
        issued=word_day(max(days)) if days else None,
        distribution=editor_words(site.distribution, SETTINGS_FILE)
        if site.distribution
        else None,
        sign_off=sign_off,
    )
