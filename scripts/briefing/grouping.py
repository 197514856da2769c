"""Entries to stories and briefings, and what each run writes of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from briefing import storage
from briefing.analysing import analyse_entries
from briefing.comparing import Comparing
from briefing.config import SETTINGS_FILE, Settings
from briefing.emit.analysis_record import NAME as ANALYSIS
from briefing.emit.analysis_writing import write_analysis
from briefing.emit.briefing import (
    briefing_path,
    is_untouched,
    read_briefing_document,
    write_briefing,
)
from briefing.emit.records import BriefingRecord, write_record
from briefing.emit.slots import NO_CHOICE, Choices
from briefing.errors import BriefingError
from briefing.group import choose_themes, group_briefings, group_stories
from briefing.group.bearers import name_in_full
from briefing.group.dates import narrow_dates
from briefing.group.hand import leave_out, leave_out_shared
from briefing.group.other_names import name_speakers
from briefing.group.read_across import read_across
from briefing.group.versions import (
    find_versions,
    leave_out_older,
    list_older,
    tell_by_newest,
)
from briefing.hand import check_names, read_hand, tell_unfit
from briefing.library import BRIEFING_PREFIX, Records, record_path
from briefing.memory.standing import find_heirs, keep_apart, keep_stories, keep_themes
from briefing.model import Analysis, Basis, Briefing, Entry, Story
from briefing.runs import Run


def group_entries(
    run: Run,
    settings: Settings,
    entries: tuple[Entry, ...],
    records: Records,
    choices: Mapping[str, Choices],
) -> tuple[int, int]:
    """Write stories and briefings, and return how many there are of each.

    Args:
        run: The run at work.
        settings: Of the project.
        entries: All that are published.
        records: After conversion.
        choices: What the editor chose of conflicts, by the path of the file.

    """
    owners = {page.owner for page in records.pages.values()}
    hand = read_hand(run, entries, settings)
    whole = analyse_entries(run.desk.root, entries, is_saving=run.is_saving)
    analyses = [leave_out(analysis, hand.hidden) for analysis in whole]
    # Hidden words count for what an entry is about: they move it nowhere.
    stories = tuple(
        leave_out_shared(story, entries, analyses, hand.hidden)
        for story in _find_stories(entries, whole, records, owners)
    )
    tellings = [story.entries for story in stories]
    entries = narrow_dates(entries, tellings)
    versions = find_versions(entries, analyses, stories)
    older = list_older(versions)
    themes = keep_themes(
        choose_themes(
            settings.editor_themes,
            [entry for entry in entries if entry.id not in older],
            whole,
        ),
        records.briefings,
        {
            one.removeprefix(BRIEFING_PREFIX)
            for one in owners
            if one.startswith(BRIEFING_PREFIX)
        }
        | _find_edited(run, records),
    )
    # After the themes: proposals go by the names that the entries print.
    full = name_in_full(entries, analyses, tellings, hand.people)
    newest = leave_out_older(name_speakers(full, hand.people), versions)
    told = tell_by_newest(stories, entries, newest, versions)
    comparing = Comparing(run.desk.root)
    findings = read_across(
        entries, newest, told, hand, versions, compare=comparing.compare
    )
    if run.is_saving:
        comparing.save()
    briefings = group_briefings(
        themes,
        entries,
        newest,
        told,
        findings,
        pinned=hand.pinned,
    )
    check_names(run, settings, entries, whole)
    tell_unfit(run, settings, entries, stories, briefings)
    run.write(record_path(ANALYSIS), write_analysis(findings, entries, told))
    _save_dates(run, entries, records)
    _save_stories(run, stories, records)
    shelf = _Briefings(run, records, {entry.id: entry for entry in entries}, choices)
    return len(stories), shelf.save(briefings)


def _find_stories(
    entries: tuple[Entry, ...],
    analyses: Sequence[Analysis],
    records: Records,
    owners: Collection[str],
) -> tuple[Story, ...]:
    """Return the stories, with the names that the editor gave and the addresses kept.

    What has no name is joined to the name that is its address.
    """
    names = {entry.id: entry.story for entry in entries if entry.story is not None}
    while True:
        grouped = group_stories(entries, analyses, names)
        stories = keep_stories(grouped, records.stories, owners)
        given = {story.slug for story in stories if story.is_named}
        joined = {
            entry: story.slug
            for story in stories
            if story.slug in given and not story.is_named
            for entry in story.entries
            if entry not in names
        }
        if not joined:
            return keep_apart(stories)
        names |= joined


def _find_edited(run: Run, records: Records) -> set[str]:
    """Return the slugs of the briefings whose files hold something of the editor's."""
    files = run.desk.files(storage.BRIEFINGS)
    found = set()
    for slug in files.keys() & records.briefings.keys():
        try:
            if not is_untouched(files[slug], records.briefings[slug]):
                found.add(slug)
        except BriefingError:  # told when it is written; it is no bytes of ours
            found.add(slug)
    return found


def _save_dates(run: Run, entries: tuple[Entry, ...], records: Records) -> None:
    """Remember the dates that story-mates narrowed."""
    for entry in entries:
        record = records.entries[entry.id]
        is_own = entry.date == record.fields.date or entry.date.basis is Basis.EDITED
        narrowed = None if is_own else entry.date
        if narrowed != record.narrowed:
            record = replace(record, narrowed=narrowed)
            run.write(
                record_path(entry.id),
                write_record(record),
                goes_by=f"{storage.ENTRIES}/{record.slug}.md",
            )


def _save_stories(run: Run, stories: tuple[Story, ...], records: Records) -> None:
    for story in stories:
        if story.id not in records.damaged:
            # What its entries share stands in the record of the analysis.
            run.write(record_path(story.id), write_record(replace(story, shared=())))
    for gone in sorted(records.stories.keys() - {story.id for story in stories}):
        run.desk.remove(record_path(gone))


class _Briefings:
    """The briefings' files and records in one run."""

    def __init__(
        self,
        run: Run,
        records: Records,
        entries: Mapping[str, Entry],
        choices: Mapping[str, Choices],
    ) -> None:
        self._run = run
        self._entries = entries
        self._choices = choices
        self._damaged = records.damaged
        self._records = dict(records.briefings)
        self._texts = dict(run.desk.files(storage.BRIEFINGS))

    def save(self, briefings: tuple[Briefing, ...]) -> int:
        """Write every briefing and return how many there are."""
        slugs = [briefing.theme.slug for briefing in briefings]
        themes = [briefing.theme for briefing in briefings]
        self._bring_back(set(slugs) | self._records.keys())
        for slug, gone in sorted(find_heirs(themes, self._records).items()):
            self._hand_on(gone, slug)
        for place, fresh in enumerate(briefings):
            with self._run.faults.collect():
                self._write(fresh, place)
        standing = len(briefings)
        for slug in sorted(self._records.keys() - set(slugs)):
            with self._run.faults.collect():
                standing += self._retire(slug, len(briefings))
        return standing

    def _write(self, fresh: Briefing, place: int) -> None:
        slug = fresh.theme.slug
        path = briefing_path(slug)
        if self._run.desk.is_unread(path) or BRIEFING_PREFIX + slug in self._damaged:
            return  # told when it was read
        choices = self._choices.get(path, NO_CHOICE)
        written = write_briefing(
            fresh,
            entries=self._entries,
            place=place,
            record=self._records.get(slug),
            text=None if choices.is_all_taken else self._texts.get(slug),
            choices=choices,
        )
        self._run.conflicts += written.conflicts
        self._tell_theme(slug, path)
        self._run.write(path, written.text)
        self._run.write(
            record_path(BRIEFING_PREFIX + slug),
            write_record(written.record),
            goes_by=path,
        )

    def _tell_theme(self, slug: str, path: str) -> None:
        """Tell that the line which names a briefing's theme is written back."""
        if slug not in self._texts or slug not in self._records:
            return
        named = read_briefing_document(self._texts[slug], path).front.get("theme")
        if named not in {None, slug, *self._records[slug].past}:
            self._run.tell(path, f"theme: is not yours to change; it is {slug} again")

    def _bring_back(self, slugs: set[str]) -> None:
        """Give a renamed file its theme's name again: its address is made of that."""
        for name, text in sorted(self._texts.items()):
            if name in slugs or BRIEFING_PREFIX + name in self._damaged:
                continue
            path = briefing_path(name)
            try:
                theme = read_briefing_document(text, path).front.get("theme")
            except BriefingError as fault:
                self._run.faults.add(fault)
                continue
            if theme not in slugs:
                self._run.tell(path, "is no theme's briefing, so it is on no page")
            elif theme in self._texts:
                self._run.faults.add(
                    BriefingError(
                        f"is a second briefing of the theme {theme!r}",
                        where=path,
                        hint="move what is yours into the other, delete this one",
                    )
                )
            else:
                self._move(name, str(theme))

    def _hand_on(self, gone: str, slug: str) -> None:
        """Give a theme's new name to its record and file."""
        record = self._records.pop(gone)
        self._records[slug] = replace(
            record, slug=slug, past=tuple(sorted({*record.past, gone}))
        )
        self._run.desk.remove(record_path(BRIEFING_PREFIX + gone))
        if gone in self._texts:
            self._move(gone, slug)

    def _move(self, name: str, slug: str) -> None:
        self._texts[slug] = self._texts.pop(name)
        self._run.desk.remove(briefing_path(name))
        self._run.tell(briefing_path(name), f"stands in {briefing_path(slug)} now")

    def _retire(self, slug: str, place: int) -> bool:
        """Empty the briefing of a theme that is gone; the editor's words stay."""
        record, text = self._records[slug], self._texts.get(slug)
        path = briefing_path(slug)
        if self._run.desk.is_unread(path):
            return True
        if text is None and record.is_retired:
            return False
        empty = Briefing(theme=record.theme, key_points=(), quotes=(), entries=())
        if text is None or is_untouched(text, record):
            self._run.desk.remove(path)
            if text is not None:
                record = write_briefing(
                    empty, entries={}, place=place, record=record, text=text
                ).record
            self._forget(record, is_deleted=text is None)
            return False
        self._write(empty, place)
        self._run.tell(
            path,
            "no passage belongs to its theme any more; only your words are left: move "
            "them to another briefing and delete this one, or give a theme in "
            f"{SETTINGS_FILE} the slug {slug!r}",
        )
        return True

    def _forget(self, record: BriefingRecord, *, is_deleted: bool) -> None:
        """Keep of a briefing without a file only what the editor has removed.

        A theme may be back tomorrow: a rule, a setting, an entry that was mended.
        """
        path = record_path(BRIEFING_PREFIX + record.slug)
        removed = tuple(
            replace(part, passages=())
            for part in record.parts
            if part.edit is not None and part.edit.seen is None
        )
        if removed and not is_deleted:
            kept = replace(record, parts=removed, entries=(), is_retired=True)
            self._run.write(path, write_record(kept))
        else:
            self._run.desk.remove(path)
