"""The archive: every entry of the site by day, for readers without a script too."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from briefing.model import Entry, Interval
from briefing.site.filters import word_interval
from briefing.site.links import ARCHIVE, find_root, write_url
from briefing.site.pages import ArchiveDay, ArchiveMonth, ArchivePage
from briefing.site.shelf import Shelf
from briefing.site.titles import entry_card
from briefing.site.words import tool_words

_Dated = tuple[Interval, Entry]


def build_archive(shelf: Shelf) -> ArchivePage:
    """Return the value of archive.html."""
    root = find_root(ARCHIVE)
    entries = tuple(shelf.entries.values())
    dated = [(one.date.value, one) for one in entries if one.date.value is not None]
    return ArchivePage(
        kind="archive",
        path=ARCHIVE,
        root=root,
        canonical=write_url(shelf.base, ARCHIVE),
        title=tool_words(shelf.say("archive-title")),
        description=tool_words(shelf.say("archive-lead")),
        months=tuple(_months(shelf, dated, root)),
        undated=tuple(
            entry_card(shelf, one, root) for one in entries if one.date.value is None
        ),
        text_count=len(shelf.accounts),
        version_count=len(entries) - len(shelf.accounts),
    )


def find_month(day: date) -> Interval:
    """Return the month that holds *day*."""
    last = monthrange(day.year, day.month)[1]
    return Interval(first=day.replace(day=1), last=day.replace(day=last))


def _months(shelf: Shelf, dated: Iterable[_Dated], root: str) -> Iterator[ArchiveMonth]:
    """Yield the months, newest first; in each the days in the library's order."""
    ordered = sorted(dated, key=lambda one: one[0].last, reverse=True)
    for month, group in groupby(ordered, key=lambda one: find_month(one[0].last)):
        yield ArchiveMonth(
            id=f"m-{month.first:%Y-%m}",
            date=word_interval(month),
            days=tuple(_days(shelf, group, root)),
        )


def _days(shelf: Shelf, dated: Iterable[_Dated], root: str) -> Iterator[ArchiveDay]:
    # An interval stands below the day on which it ends; the wider, the later.
    ordered = sorted(dated, key=lambda one: (one[0].last, one[0].first), reverse=True)
    for interval, group in groupby(ordered, key=lambda one: one[0]):
        yield ArchiveDay(
            date=word_interval(interval),
            cards=tuple(entry_card(shelf, entry, root) for _, entry in group),
        )
