"""What stands in ``content/``, read back into values: the door for every reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from briefing import storage
from briefing.emit.briefing_reading import read_briefing
from briefing.emit.entry_reading import read_entry
from briefing.emit.records import BriefingRecord, EntryRecord, read_record
from briefing.errors import BriefingError, Faults
from briefing.ingest import read_article
from briefing.model import Article, BriefingDocument, Entry, Library, Story

STORY_PREFIX = "s-"
BRIEFING_PREFIX = "b-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """All records of a project, by id or slug."""

    entries: Mapping[str, EntryRecord]
    stories: Mapping[str, Story]
    briefings: Mapping[str, BriefingRecord]


def load_articles(root: Path, faults: Faults) -> tuple[Article, ...]:
    """Return every source that can be read, by file name.

    A second file with the same content is a fault; the first one counts.
    """
    articles: dict[str, Article] = {}
    for name, raw in storage.load_sources(root).items():
        with faults.collect():
            article = read_article(raw, name)
            if article.digest in articles:
                raise BriefingError(
                    f"has the same content as {articles[article.digest].source}",
                    where=f"{storage.SOURCES}/{name}",
                    hint="delete one of the two files",
                )
            articles[article.digest] = article
    return tuple(articles.values())


def load_records(root: Path, faults: Faults) -> Records:
    """Return every record that can be read."""
    entries: dict[str, EntryRecord] = {}
    stories: dict[str, Story] = {}
    briefings: dict[str, BriefingRecord] = {}
    for name, text in storage.load_records(root).items():
        where = record_path(name)
        with faults.collect():
            if name.startswith(STORY_PREFIX):
                stories[name] = read_record(text, Story, where=where)
            elif name.startswith(BRIEFING_PREFIX):
                slug = name.removeprefix(BRIEFING_PREFIX)
                briefings[slug] = read_record(text, BriefingRecord, where=where)
            else:
                entries[name] = read_record(text, EntryRecord, where=where)
    return Records(entries=entries, stories=stories, briefings=briefings)


def load_entries(
    root: Path,
    records: Records,
    articles: tuple[Article, ...],
    faults: Faults,
    *,
    is_narrowed: bool = True,
) -> tuple[Entry, ...]:
    """Return every published entry, newest first.

    Args:
        root: Of the project.
        records: All that are remembered.
        articles: All sources.
        faults: Takes what cannot be read.
        is_narrowed: Whether dates narrowed by story-mates are taken in.

    """
    texts = storage.load_markdown(root, storage.ENTRIES)
    entries: list[Entry] = []
    for article in articles:
        record = records.entries.get(article.id)
        if record is None or record.slug not in texts:
            continue
        if not is_narrowed:
            record = replace(record, narrowed=None)
        with faults.collect():
            entry = read_entry(texts[record.slug], record=record, article=article)
            if entry.status == "published":
                entries.append(entry)
    return tuple(sorted(entries, key=_newest_first))


def load_library(root: Path) -> tuple[Library, tuple[BriefingError, ...]]:
    """Return everything in ``content/`` that a site is made of, and its faults."""
    faults = Faults()
    articles = load_articles(root, faults)
    records = load_records(root, faults)
    entries = load_entries(root, records, articles, faults)
    by_id = {entry.id: entry for entry in entries}
    texts = storage.load_markdown(root, storage.BRIEFINGS)
    briefings: list[BriefingDocument] = []
    for slug, record in sorted(records.briefings.items()):
        if slug in texts:
            with faults.collect():
                read = read_briefing(texts[slug], record=record, entries=by_id)
                briefings.append(read)
    library = Library(
        articles=articles,
        entries=entries,
        stories=_visible_stories(records.stories, by_id),
        briefings=tuple(sorted(briefings, key=lambda one: one.place)),
    )
    return library, faults.found


def record_path(name: str) -> str:
    """Return the path of a record, relative to the project."""
    return f"{storage.RECORDS}/{name}.json"


def _visible_stories(
    stories: Mapping[str, Story], entries: Mapping[str, Entry]
) -> tuple[Story, ...]:
    """Return the stories, newest first, with the entries that may be shown."""
    seen: list[tuple[tuple[int, str], Story]] = []
    for story in stories.values():
        members = tuple(one for one in story.entries if one in entries)
        if members:
            newest = min(_newest_first(entries[one]) for one in members)
            seen.append((newest, replace(story, entries=members)))
    return tuple(story for _, story in sorted(seen, key=lambda pair: pair[0]))


def _newest_first(entry: Entry) -> tuple[int, str]:
    """Return a sort key: by day, else the end of the interval, else last."""
    days = entry.date.value
    return -(days.last if days else date.min).toordinal(), entry.source
