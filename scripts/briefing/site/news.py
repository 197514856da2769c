"""What the latest publication brought or changed, by the publications' own days."""

from __future__ import annotations

from datetime import date

from briefing.model import Interval
from briefing.site.filters import word_interval
from briefing.site.pages import DateValue
from briefing.site.shelf import Shelf

NEW, CHANGED = "new", "changed"


def find_news(shelf: Shelf, path: str) -> str | None:
    """Return whether a page is new or changed since the publication before the latest.

    Args:
        shelf: What is published.
        path: Of the page.

    """
    page = shelf.publications.get(path)
    if shelf.since is None or page is None or page.last_changed <= shelf.since:
        return None
    return NEW if page.first_published > shelf.since else CHANGED


def word_day(day: date) -> DateValue:
    """Return a day in words."""
    return word_interval(Interval(first=day, last=day))
