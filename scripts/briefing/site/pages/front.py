"""The front page."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.site.pages.page import Page
from briefing.site.pages.parts import CitedUnit, EntryCard, LinkValue
from briefing.site.pages.timeline import EventValue
from briefing.site.pages.words import DateValue, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingCard:
    """A briefing on the front page."""

    title: Words
    href: str
    description: Words | None  # the editor's, of the theme
    summary: Words | None  # the editor's bottom line
    key_point: CitedUnit | None  # the first one; None where `summary` is given
    text_count: int  # entries cited
    story_count: int  # stories that these tell


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCard:
    """A story that several outlets tell."""

    title: Words
    href: str
    text_count: int
    entries: tuple[EntryCard, ...]  # who tells it
    date: DateValue | None  # from the first to the last known day


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsItem:
    """A page that the latest publication brought or changed."""

    link: LinkValue
    kind: str  # ``say(item.kind)``: briefing, story, entry
    news: str  # ``say("news-" ~ item.news)``: new, changed


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsValue:
    """What the latest publication brought or changed."""

    since: DateValue  # day of the publication before it
    items: tuple[NewsItem, ...]  # briefings, stories, entries
    more: int  # for which there is no room


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontPage(Page):
    """index.html: what matters, in two minutes."""

    briefings: tuple[BriefingCard, ...]
    latest: tuple[EntryCard, ...]  # newest first, the undated last; at most ten
    stories: tuple[StoryCard, ...]  # told by two entries or more
    events: tuple[EventValue, ...]  # the latest, the earliest of them first
    timeline: str  # href
    news: NewsValue | None  # None: nothing was published before
    text_count: int  # of the whole site; 0: nothing is there yet
    story_count: int
