"""What stands in ``content/``, read back into values: the door for every reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from briefing import storage
from briefing.emit.analysis_reading import ReadAnalysis, read_analysis
from briefing.emit.analysis_record import NAME as ANALYSIS
from briefing.emit.briefing_reading import read_briefing
from briefing.emit.entry_reading import read_entry
from briefing.emit.records import (
    BriefingRecord,
    CorrectionsRecord,
    EntryRecord,
    PublishedPage,
    WithdrawnRecord,
    read_record,
)
from briefing.emit.seals import is_sealed
from briefing.errors import BriefingError, Faults
from briefing.group.aligned_words import align_words
from briefing.ingest import read_articles
from briefing.memory.addresses import find_leads, is_fragment
from briefing.memory.corrections import read_correction
from briefing.memory.quotations import find_quotations
from briefing.model import (
    Article,
    BriefingDocument,
    Entry,
    Library,
    Publication,
    Story,
    Version,
)

STORY_PREFIX = "s-"
BRIEFING_PREFIX = "b-"
WITHDRAWN_PREFIX = "w-"
PUBLISHED = "published/"  # folder of the pages that were published
CORRECTIONS = "corrections"

_DIGEST = re.compile(r"\b[0-9a-f]{64}\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """All records of a project, by id, slug or path."""

    entries: Mapping[str, EntryRecord]
    stories: Mapping[str, Story]
    briefings: Mapping[str, BriefingRecord]
    withdrawn: Mapping[str, WithdrawnRecord] = field(default_factory=dict)
    pages: Mapping[str, PublishedPage] = field(default_factory=dict)
    corrections: CorrectionsRecord = field(default_factory=CorrectionsRecord)
    damaged: frozenset[str] = frozenset()  # names of those that cannot be read
    unknown: frozenset[str] = frozenset()  # digests that the damaged ones name
    changed: tuple[str, ...] = ()  # names of those that a person has changed

    @property
    def damaged_entries(self) -> frozenset[str]:
        """Ids of entries whose records cannot be read."""
        return frozenset(one for one in self.damaged if re.fullmatch("[0-9a-f]+", one))


def load_articles(desk: storage.Desk, faults: Faults) -> tuple[Article, ...]:
    """Return every article that can be read, by file name.

    Of two with the same content the first one counts. Files saved from one feed share
    most of their items; two whole files that are the same are a fault.
    """
    articles: dict[str, Article] = {}
    for name, raw in sorted(desk.sources.items()):
        with faults.collect():
            for article in read_articles(raw, name):
                known = articles.setdefault(article.digest, article)
                if known is not article and article.source == name:
                    raise BriefingError(
                        f"has the same content as {known.source}",
                        where=f"{storage.SOURCES}/{name}",
                        hint="delete one of the two files",
                    )
    return tuple(articles.values())


def load_records(desk: storage.Desk, faults: Faults) -> Records:
    """Return every record that can be read.

    Raises:
        BriefingError: Their folder cannot be read: every edit would look like none.

    """
    damaged = _find_unread(desk)
    entries: dict[str, EntryRecord] = {}
    stories: dict[str, Story] = {}
    briefings: dict[str, BriefingRecord] = {}
    withdrawn: dict[str, WithdrawnRecord] = {}
    pages: dict[str, PublishedPage] = {}
    corrections = CorrectionsRecord()
    unknown: set[str] = set()
    changed: list[str] = []
    for name, text in desk.files(storage.RECORDS).items():
        if name == ANALYSIS:
            continue  # derived: every run makes it anew, whatever stands there
        where = record_path(name)
        damaged.add(name)
        is_changed = False
        with faults.collect():
            if name.startswith(PUBLISHED):
                page = read_record(text, PublishedPage, where=where)
                pages[page.path] = page
            elif name == CORRECTIONS:
                corrections = read_record(text, CorrectionsRecord, where=where)
            elif name.startswith(WITHDRAWN_PREFIX):
                gone = read_record(text, WithdrawnRecord, where=where)
                withdrawn[gone.id] = gone
            elif name.startswith(STORY_PREFIX):
                stories[name] = read_record(text, Story, where=where)
            elif name.startswith(BRIEFING_PREFIX):
                slug = name.removeprefix(BRIEFING_PREFIX)
                briefings[slug] = read_record(text, BriefingRecord, where=where)
            else:
                entries[name] = read_record(text, EntryRecord, where=where)
            is_changed = not is_sealed(text)
            damaged.discard(name)
        if name in damaged:
            unknown.update(_DIGEST.findall(text))
        elif is_changed:
            changed.append(name)
    distrusted = {one: _distrust(entries[one]) for one in changed if one in entries}
    return Records(
        entries=entries | distrusted,
        stories=stories,
        briefings=briefings,
        withdrawn=withdrawn,
        pages=pages,
        corrections=corrections,
        damaged=frozenset(damaged),
        unknown=frozenset(unknown),
        changed=tuple(changed),
    )


def load_pages(desk: storage.Desk) -> Mapping[str, PublishedPage]:
    """Return the records of published pages that can be read, by the pages' paths.

    Raises:
        BriefingError: As `load_records`.

    """
    _find_unread(desk)
    pages: dict[str, PublishedPage] = {}
    for name, text in desk.files(storage.RECORDS).items():
        if name.startswith(PUBLISHED):
            with suppress(BriefingError):
                page = read_record(text, PublishedPage, where=record_path(name))
                pages[page.path] = page
    return pages


def _find_unread(desk: storage.Desk) -> set[str]:
    """Return the names of the records that cannot be read."""
    if storage.RECORDS in desk.unread:
        raise BriefingError(
            "the records cannot be read, so no edit can be told from the machine's",
            where=storage.RECORDS,
            hint="check the permissions of the folder",
        )
    return {
        path.removeprefix(f"{storage.RECORDS}/").removesuffix(".json")
        for path in desk.unread
        if path.startswith(f"{storage.RECORDS}/")
    }


def load_entries(
    desk: storage.Desk,
    records: Records,
    articles: tuple[Article, ...],
    faults: Faults,
    *,
    is_narrowed: bool = True,
) -> tuple[Entry, ...]:
    """Return every published entry, newest first.

    Args:
        desk: The project's files.
        records: All that are remembered.
        articles: All sources.
        faults: Takes what cannot be read.
        is_narrowed: Whether dates narrowed by story-mates are taken in.

    """
    texts = desk.files(storage.ENTRIES)
    by_digest = {article.digest: article for article in articles}
    entries: list[Entry] = []
    for record in records.entries.values():
        article = by_digest.get(record.digest)
        if article is None or record.is_removed or record.slug not in texts:
            continue
        known = record if is_narrowed else replace(record, narrowed=None)
        with faults.collect():
            entry = read_entry(texts[record.slug], record=known, article=article)
            if entry.status == "published":
                entries.append(entry)
    return tuple(sorted(entries, key=_newest_first))


def load_library(root: Path) -> tuple[Library, tuple[BriefingError, ...]]:
    """Return everything in ``content/`` that a site is made of, and its faults."""
    faults = Faults()
    return read_library(storage.Desk(root, faults), faults), faults.found


def read_library(desk: storage.Desk, faults: Faults) -> Library:
    """Return everything on the desk that a site is made of."""
    articles = load_articles(desk, faults)
    records = load_records(desk, faults)
    entries = load_entries(desk, records, articles, faults)
    by_id = {entry.id: entry for entry in entries}
    texts = desk.files(storage.BRIEFINGS)
    briefings: list[BriefingDocument] = []
    for slug, record in sorted(records.briefings.items()):
        if slug in texts:
            with faults.collect():
                read = read_briefing(texts[slug], record=record, entries=by_id)
                briefings.append(read)
    analysis = ReadAnalysis()
    if text := desk.files(storage.RECORDS).get(ANALYSIS):
        with faults.collect():
            analysis = read_analysis(
                text,
                where=record_path(ANALYSIS),
                entries=entries,
                articles=articles,
                align=align_words,
            )
    findings = analysis.findings
    stories = {
        name: replace(story, shared=analysis.shared.get(name, ()))
        for name, story in records.stories.items()
    }
    library = Library(
        articles=articles,
        entries=entries,
        stories=_visible_stories(stories, by_id, findings.versions),
        briefings=tuple(sorted(briefings, key=lambda one: (one.place, one.slug))),
        findings=findings,
        quotations=find_quotations(briefings, findings, by_id, records.pages.values()),
    )
    redirects, tombstones = find_leads(
        records.pages.values(),
        library,
        records.entries,
        records.briefings,
        records.withdrawn,
    )
    return replace(
        library,
        redirects=redirects,
        tombstones=tombstones,
        publications=tuple(
            Publication(
                path=path,
                first_published=date.fromisoformat(page.first_published),
                last_changed=date.fromisoformat(page.last_changed),
                passages=tuple(sorted(filter(is_fragment, page.passages))),
            )
            for path, page in sorted(records.pages.items())
        ),
        corrections=tuple(
            read_correction(one) for one in records.corrections.corrections
        ),
    )


def record_path(name: str) -> str:
    """Return the path of a record, relative to the project."""
    return f"{storage.RECORDS}/{name}.json"


def page_record_path(path: str) -> str:
    """Return the path of the record of a published page."""
    return record_path(PUBLISHED + path)


def _distrust(record: EntryRecord) -> EntryRecord:
    """Return a record that a person changed, without what the source itself tells."""
    blocks = tuple(
        replace(block, digest=None) if block.spans else block for block in record.blocks
    )
    return replace(record, blocks=blocks)


def _visible_stories(
    stories: Mapping[str, Story],
    entries: Mapping[str, Entry],
    versions: Iterable[Version],
) -> tuple[Story, ...]:
    """Return the stories, newest first, with the entries that may be shown.

    Of several versions of one text that is the newest: it alone is an account.
    """
    older = {one.of for one in versions if one.entry in entries}
    seen: list[tuple[tuple[int, str], Story]] = []
    for story in stories.values():
        members = tuple(
            one for one in story.entries if one in entries and one not in older
        )
        if members:
            newest = min(_newest_first(entries[one]) for one in members)
            lead = entries[members[0]].title.value or story.title
            seen.append((newest, replace(story, entries=members, title=lead)))
    return tuple(story for _, story in sorted(seen, key=lambda pair: pair[0]))


def _newest_first(entry: Entry) -> tuple[int, str]:
    """Return a sort key: by day, else the end of the interval, else last."""
    days = entry.date.value
    return -(days.last if days else date.min).toordinal(), entry.source
