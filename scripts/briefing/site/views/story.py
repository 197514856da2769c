"""A story's page: the accounts side by side, and what they share."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.model import Entry, Passage, Story
from briefing.page_paths import story_page
from briefing.site.citations import cited_unit
from briefing.site.findings import narrow_event, narrow_utterance
from briefing.site.heard import build_heard
from briefing.site.links import (
    find_root,
    write_url,
)
from briefing.site.pages import Account, FactValue, StoryPage, UtteranceValue
from briefing.site.people import SpeakerLinks, link_speakers
from briefing.site.publish import find_first, find_hidden
from briefing.site.shelf import Shelf
from briefing.site.story_findings import (
    build_coverage,
    build_differences,
    build_statement,
    count_languages,
    find_story,
)
from briefing.site.timeline import build_timeline, sort_events
from briefing.site.titles import (
    briefing_link,
    entry_card,
    find_unread,
    outer_url,
    title_words,
)
from briefing.site.utterances import build_utterance
from briefing.site.views.front import story_date
from briefing.site.views.signs import link_versions
from briefing.site.words import find_words


def build_story(shelf: Shelf, story: Story) -> StoryPage:
    """Return the value of a story's page."""
    path = story_page(story.slug)
    root = find_root(path)
    entries = [shelf.entries[one] for one in story.entries]
    accounts = tuple(_account(shelf, entry, root) for entry in entries)
    found = find_story(shelf, story)
    statement = build_statement(shelf, entries, found.origins if found else None, root)
    members = frozenset(story.entries)
    events = (narrow_event(one, members) for one in shelf.findings.events)
    links = link_speakers(shelf, root)
    ledes = (one.lede.words for one in accounts if one.lede is not None)
    return StoryPage(
        kind="story",
        path=path,
        root=root,
        canonical=write_url(shelf.base, path),
        title=title_words(shelf, entries[0]),
        description=next(ledes, None),
        accounts=accounts,
        statement=statement,
        differences=tuple(
            build_differences(shelf, found.differences if found else (), root)
        ),
        coverage=build_coverage(shelf, found.coverage, root) if found else None,
        timeline=build_timeline(
            shelf, sort_events(one for one in events if one is not None), root
        ),
        said=_ledger(shelf, members, links, root),
        heard=build_heard(shelf, story.entries, links),
        unread=count_languages([find_unread(shelf, one) for one in entries]),
        facts=tuple(_facts(shelf, story, root)),
        date=story_date(shelf, story),
        text_count=len(entries),
        briefings=tuple(
            briefing_link(shelf, briefing, root)
            for briefing in shelf.briefings
            if any(briefing in shelf.cited_in.get(entry.id, ()) for entry in entries)
        ),
    )


def _account(shelf: Shelf, entry: Entry, root: str) -> Account:
    first = find_first(entry, find_hidden(entry))
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
        versions=link_versions(shelf, entry, root),
    )


def _ledger(
    shelf: Shelf, entries: frozenset[str], links: SpeakerLinks, root: str
) -> tuple[UtteranceValue, ...]:
    """Return every utterance of the story once; what most texts carry comes first."""
    said = [
        one
        for whole in shelf.findings.utterances
        if (one := narrow_utterance(whole, entries)) is not None
    ]
    said.sort(key=lambda one: -len(one.wordings))
    values = (
        build_utterance(shelf, one, links, root, has_speaker=True) for one in said
    )
    return tuple(one for one in values if one is not None)


def _facts(shelf: Shelf, story: Story, root: str) -> Iterator[FactValue]:
    """Yield the shared facts that two accounts at least still show.

    Those that the same sentences share stand together.
    """
    articles = [shelf.article(shelf.entries[one]) for one in story.entries]
    merged: dict[tuple[str | None, ...], FactValue] = {}
    for fact in story.shared:
        words = find_words(fact.text, articles)
        units = tuple(
            unit
            for passage in fact.passages
            if (unit := cited_unit(shelf, passage.text, (passage,), root)) is not None
        )
        if words is None or len(units) < 2:  # noqa: PLR2004 shared by two at least
            continue
        places = tuple(unit.words.at for unit in units)
        known = merged.get(places)
        every = (*known.words, words) if known else (words,)
        merged[places] = FactValue(words=every, units=units)
    yield from merged.values()
