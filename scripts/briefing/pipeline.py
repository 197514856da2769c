"""The stages in order: sources to entries, entries to briefings, all to a site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from briefing import storage
from briefing.analyse import analyse_entry
from briefing.config import Settings
from briefing.emit.briefing import briefing_path, is_untouched, write_briefing
from briefing.emit.entry import entry_path, write_entry
from briefing.emit.front_matter import split_document
from briefing.emit.records import EntryRecord, write_record
from briefing.errors import BriefingError, Faults
from briefing.extract import extract_entry
from briefing.group import choose_themes, group_briefings, group_stories
from briefing.group.dates import narrow_dates
from briefing.library import (
    BRIEFING_PREFIX,
    Records,
    load_articles,
    load_entries,
    load_records,
    record_path,
)
from briefing.model import Article, Basis, Briefing, Entry, Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a run did and found."""

    faults: tuple[BriefingError, ...]  # in the material; each is told, none stops it
    notices: tuple[str, ...]  # worth the editor's look, no fault
    written: tuple[str, ...]  # paths whose bytes changed
    entries: int
    stories: int
    briefings: int


@dataclass(slots=True)
class _Desk:
    """One run at work: where it writes, and what it gathers."""

    root: Path
    faults: Faults
    notices: list[str]
    written: list[str]

    def save(self, name: str, text: str) -> None:
        """Write a file if it changes, and remember that it did."""
        if storage.save_text(self.root, name, text):
            self.written.append(name)

    def tell(self, name: str, remarks: tuple[str, ...]) -> None:
        """Remember what the editor should look at in a file."""
        self.notices += [f"{name}: {remark}" for remark in remarks]

    def remove(self, name: str) -> None:
        """Remove a file that no stage writes any more."""
        storage.remove_file(self.root, name)
        self.written.append(name)


def build_content(
    root: Path, *, is_converting: bool = True, is_grouping: bool = True
) -> Report:
    """Bring ``content/`` up to date with its sources, settings and edits.

    Args:
        root: Of the project.
        is_converting: Whether sources become entries.
        is_grouping: Whether entries become stories and briefings.

    Raises:
        BriefingError: The settings cannot be read; nothing has been written.

    """
    desk = _Desk(root=root, faults=Faults(), notices=[], written=[])
    settings = storage.load_settings(root)
    articles = load_articles(root, desk.faults)
    records = load_records(root, desk.faults)
    if is_converting:
        records = _convert(desk, articles, records)
    stories, briefings = len(records.stories), len(records.briefings)
    if is_grouping:
        # Each error of an entry is told once: by whoever reads it first.
        faults = Faults() if is_converting else desk.faults
        entries = load_entries(root, records, articles, faults, is_narrowed=False)
        stories, briefings = _group(desk, settings, entries, records)
    return Report(
        faults=desk.faults.found,
        notices=tuple(desk.notices),
        written=tuple(desk.written),
        entries=len(records.entries),
        stories=stories,
        briefings=briefings,
    )


def _convert(desk: _Desk, articles: tuple[Article, ...], records: Records) -> Records:
    """Write each article's entry, and return the records as they are afterwards."""
    texts = dict(storage.load_markdown(desk.root, storage.ENTRIES))
    sources = _find_sources(texts)
    kept = dict(records.entries)
    for article in articles:
        with desk.faults.collect():
            if article.is_encoding_guessed:
                guess = f"no UTF-8; read as {article.encoding}, look at its letters"
                desk.tell(f"{storage.SOURCES}/{article.source}", (guess,))
            fresh = extract_entry(article)
            record = records.entries.get(article.id)
            slug = _choose_slug(fresh, record, texts, sources, kept)
            written = write_entry(
                fresh, article=article, slug=slug, record=record, text=texts.get(slug)
            )
            texts[slug] = written.text
            kept[article.id] = written.record
            desk.save(entry_path(slug), written.text)
            desk.save(record_path(article.id), write_record(written.record))
            desk.tell(entry_path(slug), written.conflicts)
    return Records(entries=kept, stories=records.stories, briefings=records.briefings)


def _group(
    desk: _Desk, settings: Settings, entries: tuple[Entry, ...], records: Records
) -> tuple[int, int]:
    """Write stories and briefings, and return how many there are of each."""
    analyses = [analyse_entry(entry) for entry in entries]
    stories = group_stories(entries, analyses)
    entries = narrow_dates(entries, [story.entries for story in stories])
    themes = choose_themes(settings.editor_themes, entries, analyses)
    briefings = group_briefings(themes, entries, analyses, stories)
    _save_dates(desk, entries, records)
    _save_stories(desk, stories, records)
    _save_briefings(desk, briefings, entries, records)
    return len(stories), len(briefings)


def _choose_slug(
    fresh: Entry,
    record: EntryRecord | None,
    texts: Mapping[str, str],
    sources: Mapping[str, str],
    records: Mapping[str, EntryRecord],
) -> str:
    """Return the file name of an entry: its own, else a free one from its title."""
    if record is not None and record.slug in texts:
        return record.slug
    if fresh.source in sources:
        return sources[fresh.source]
    if record is not None:
        return record.slug
    taken = {one.slug for one in records.values()} | texts.keys()
    return f"{fresh.slug}-{fresh.id[:4]}" if fresh.slug in taken else fresh.slug


def _find_sources(texts: Mapping[str, str]) -> Mapping[str, str]:
    """Return for each source the entry's file that names it; renamed files too."""
    found: dict[str, str] = {}
    for slug, text in texts.items():
        try:
            front = split_document(text, where=entry_path(slug)).front
        except BriefingError:
            continue  # told where the entry is written
        if isinstance(source := front.get("source"), str):
            found[source] = slug
    return found


def _save_dates(desk: _Desk, entries: tuple[Entry, ...], records: Records) -> None:
    """Remember the dates that story-mates narrowed."""
    for entry in entries:
        record = records.entries[entry.id]
        is_own = entry.date == record.fields.date or entry.date.basis is Basis.EDITED
        narrowed = None if is_own else entry.date
        if narrowed != record.narrowed:
            record = replace(record, narrowed=narrowed)
            desk.save(record_path(entry.id), write_record(record))


def _save_stories(desk: _Desk, stories: tuple[Story, ...], records: Records) -> None:
    for story in stories:
        desk.save(record_path(story.id), write_record(story))
    for gone in sorted(records.stories.keys() - {story.id for story in stories}):
        desk.remove(record_path(gone))


def _save_briefings(
    desk: _Desk,
    briefings: tuple[Briefing, ...],
    entries: tuple[Entry, ...],
    records: Records,
) -> None:
    by_id = {entry.id: entry for entry in entries}
    texts = storage.load_markdown(desk.root, storage.BRIEFINGS)
    for place, fresh in enumerate(briefings):
        slug = fresh.theme.slug
        with desk.faults.collect():
            written = write_briefing(
                fresh,
                entries=by_id,
                place=place,
                record=records.briefings.get(slug),
                text=texts.get(slug),
            )
            desk.save(briefing_path(slug), written.text)
            desk.save(record_path(BRIEFING_PREFIX + slug), write_record(written.record))
            desk.tell(briefing_path(slug), written.conflicts)
    _retire_briefings(desk, records, {one.theme.slug for one in briefings}, texts)


def _retire_briefings(
    desk: _Desk, records: Records, slugs: set[str], texts: Mapping[str, str]
) -> None:
    """Remove briefings whose theme is gone, but never an editor's words."""
    for slug in sorted(records.briefings.keys() - slugs):
        record = records.briefings[slug]
        if slug in texts and not is_untouched(texts[slug], record):
            desk.faults.add(
                BriefingError(
                    f"no passage belongs to the theme {slug!r} any more",
                    where=briefing_path(slug),
                    hint="move your words to another briefing and delete the file",
                )
            )
            continue
        desk.remove(briefing_path(slug))
        desk.remove(record_path(BRIEFING_PREFIX + slug))
