"""Lists that lead to everything: entries by day and by outlet, feeds."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.site.pages.page import Page
from briefing.site.pages.parts import EntryCard, LinkValue
from briefing.site.pages.words import DateValue, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedRow:
    """All entries, or a briefing, with the forms in which it can be had."""

    page: LinkValue
    atom: str  # href
    json: str  # href
    text: str | None  # href of a briefing as plain text
    mail: str | None  # href of a briefing as it can be mailed
    data: str | None  # href of a briefing as data


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedsPage(Page):
    """feeds.html: which feeds there are, for people."""

    rows: tuple[FeedRow, ...]  # all entries first, then the briefings


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveDay:
    """Entries of one day, or of one interval that a date was narrowed to."""

    date: DateValue
    cards: tuple[EntryCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveMonth:
    """The days of one month; an interval stands in the month of its last day."""

    id: str  # fragment: "m-2023-11"
    date: DateValue
    days: tuple[ArchiveDay, ...]  # newest first


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivePage(Page):
    """archive.html: every entry of the site, by day."""

    months: tuple[ArchiveMonth, ...]  # newest first
    undated: tuple[EntryCard, ...]
    text_count: int
    version_count: int  # listed as well: older versions of these texts


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletValue:
    """An outlet with its newest entries."""

    id: str  # fragment: "o-harbour-post"
    name: Words | None  # None: the entries whose outlet is not known
    date: DateValue | None  # from the first to the last known day
    text_count: int
    cards: tuple[EntryCard, ...]  # newest first; not more than a page can bear
    more: int  # entries that only the archive lists


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceValue:
    """A place, with the newest entries that name it."""

    id: str  # fragment: "l-lisbon"
    name: Words
    text_count: int
    cards: tuple[EntryCard, ...]  # each leads to where the entry names the place first
    more: int  # entries that the list leaves out


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesPage(Page):
    """places.html: which entries name which town, country, region or water."""

    places: tuple[PlaceValue, ...]  # named by most entries first
    place_count: int  # with those that the page leaves out


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletsPage(Page):
    """outlets.html: who printed what, by name; the unknown outlet comes last."""

    outlets: tuple[OutletValue, ...]
    outlet_count: int  # of those that are known
    archive: str  # href
