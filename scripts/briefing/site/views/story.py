"""A story's page: the accounts side by side, and what they share."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.model import Entry, Passage, Story
from briefing.site.citations import cited_unit
from briefing.site.links import find_root, story_path, write_url
from briefing.site.pages import Account, FactValue, StoryPage
from briefing.site.publish import find_first
from briefing.site.shelf import Shelf
from briefing.site.titles import briefing_link, entry_card, outer_url, title_words
from briefing.site.views.front import story_date
from briefing.site.words import find_words


def build_story(shelf: Shelf, story: Story) -> StoryPage:
    """Return the value of a story's page."""
    path = story_path(story.slug)
    root = find_root(path)
    entries = [shelf.entries[one] for one in story.entries]
    accounts = tuple(_account(shelf, entry, root) for entry in entries)
    outlets = [entry.outlet.value for entry in entries]
    ledes = (one.lede.words for one in accounts if one.lede is not None)
    return StoryPage(
        kind="story",
        path=path,
        root=root,
        canonical=write_url(shelf.base, path),
        title=title_words(shelf, entries[0]),
        description=next(ledes, None),
        accounts=accounts,
        facts=tuple(_facts(shelf, story, root)),
        date=story_date(shelf, story),
        text_count=len(entries),
        outlet_count=len({outlet for outlet in outlets if outlet is not None}),
        unknown_outlet_count=outlets.count(None),
        briefings=tuple(
            briefing_link(shelf, briefing, root)
            for briefing in shelf.briefings
            if any(briefing in shelf.cited_in.get(entry.id, ()) for entry in entries)
        ),
    )


def _account(shelf: Shelf, entry: Entry, root: str) -> Account:
    first = find_first(entry)
    lede = None
    if first is not None:
        whole = Passage(
            entry=entry.id,
            block=first.id,
            span=(0, len(first.text)),
            text=first.text,
        )
        lede = cited_unit(shelf, first.text, (whole,), root)
    return Account(
        card=entry_card(shelf, entry, root),
        lede=lede,
        url=lede.citations[0].original if lede else outer_url(entry.url.value),
    )


def _facts(shelf: Shelf, story: Story, root: str) -> Iterator[FactValue]:
    """Yield the shared facts that two accounts at least still show."""
    articles = [shelf.article(shelf.entries[one]) for one in story.entries]
    for fact in story.shared:
        words = find_words(fact.text, articles)
        units = tuple(
            unit
            for passage in fact.passages
            if (unit := cited_unit(shelf, passage.text, (passage,), root)) is not None
        )
        if words is not None and len(units) > 1:
            yield FactValue(words=words, units=units)
