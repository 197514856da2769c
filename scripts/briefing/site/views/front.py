"""The front page: what matters, in two minutes."""

from __future__ import annotations

from briefing.model import BriefingDocument, CitedText, SectionKind, Story
from briefing.page_paths import briefing_page, entry_page, story_page
from briefing.site.citations import cited_part
from briefing.site.filters import join_intervals, word_interval
from briefing.site.links import (
    FRONT,
    TIMELINE,
    find_root,
    write_href,
    write_url,
)
from briefing.site.news import find_news, word_day
from briefing.site.pages import (
    BriefingCard,
    CitedUnit,
    DateValue,
    FrontPage,
    NewsItem,
    NewsValue,
    StoryCard,
)
from briefing.site.shelf import Shelf
from briefing.site.timeline import build_timeline, sort_events
from briefing.site.titles import (
    briefing_link,
    briefing_summary,
    briefing_title,
    entry_card,
    entry_link,
    story_link,
    theme_description,
)
from briefing.site.views.site import site_title
from briefing.site.words import editor_words

NEWS = 12  # pages that are new or changed
EVENTS = 5  # of the timeline, the latest
LATEST = 10  # entries on the front page; the briefings list all of theirs


def build_front(shelf: Shelf) -> FrontPage:
    """Return the value of index.html."""
    root = find_root(FRONT)
    tagline = shelf.settings.site.tagline
    entries = shelf.accounts
    return FrontPage(
        kind="front",
        path=FRONT,
        root=root,
        canonical=write_url(shelf.base, FRONT),
        title=site_title(shelf),
        description=editor_words(tagline, "briefing.toml") if tagline else None,
        briefings=tuple(_card(shelf, one, root) for one in shelf.briefings),
        latest=tuple(entry_card(shelf, entry, root) for entry in entries[:LATEST]),
        stories=tuple(
            _story(shelf, story, root)
            for story in shelf.stories
            if len(story.entries) > 1
        ),
        events=build_timeline(
            shelf, sort_events(shelf.findings.events)[-EVENTS:], root
        ).events,
        timeline=write_href(root, TIMELINE),
        news=_build_news(shelf, root),
        text_count=len(entries),
        story_count=len(shelf.stories),
    )


def story_date(shelf: Shelf, story: Story) -> DateValue | None:
    """Return the days from the first to the last account, as far as known."""
    dates = (shelf.entries[one].date.value for one in story.entries)
    interval = join_intervals(date for date in dates if date is not None)
    return word_interval(interval) if interval else None


def _build_news(shelf: Shelf, root: str) -> NewsValue | None:
    """Return what the latest publication brought or changed."""
    if shelf.since is None:
        return None
    found = [
        *(
            ("briefing", briefing_page(one.slug), briefing_link(shelf, one, root))
            for one in shelf.briefings
        ),
        *(
            ("story", story_page(one.slug), story_link(shelf, one, root))
            for one in shelf.stories
        ),
        *(
            ("entry", entry_page(one.slug), entry_link(shelf, one, root))
            for one in shelf.entries.values()
        ),
    ]
    items = [
        NewsItem(link=link, kind=kind, news=news)
        for kind, path, link in found
        if (news := find_news(shelf, path)) is not None
    ]
    return NewsValue(
        since=word_day(shelf.since),
        items=tuple(items[:NEWS]),
        more=len(items[NEWS:]),
    )


def _card(shelf: Shelf, briefing: BriefingDocument, root: str) -> BriefingCard:
    entries = [one for one in briefing.entries if one in shelf.entries]
    stories = {shelf.story_of[one].id for one in entries if one in shelf.story_of}
    summary = briefing_summary(briefing)
    return BriefingCard(
        title=briefing_title(shelf, briefing),
        href=write_href(root, briefing_page(briefing.slug)),
        description=theme_description(briefing),
        summary=summary,
        key_point=None if summary else _key_point(shelf, briefing, root),
        text_count=len(entries),
        story_count=len(stories),
    )


def _key_point(shelf: Shelf, briefing: BriefingDocument, root: str) -> CitedUnit | None:
    """Return the first key point that may be shown."""
    for section in briefing.sections:
        if section.kind is not SectionKind.KEY_POINTS:
            continue
        for part in section.parts:
            if isinstance(part, CitedText):
                unit = cited_part(shelf, part, root)
                if unit is not None:
                    return unit
    return None


def _story(shelf: Shelf, story: Story, root: str) -> StoryCard:
    link = story_link(shelf, story, root)
    return StoryCard(
        title=link.title,
        href=link.href,
        text_count=len(story.entries),
        entries=tuple(
            entry_card(shelf, shelf.entries[one], root) for one in story.entries
        ),
        date=story_date(shelf, story),
    )
