"""Sources to entries: which is which, and what each run writes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from briefing import storage
from briefing.emit.entry import (
    WrittenEntry,
    entry_path,
    read_entry_document,
    write_entry,
)
from briefing.emit.entry_fields import SOURCE_KEY, read_numbers
from briefing.emit.front_matter import Document, find_line
from briefing.emit.records import EntryRecord, write_record
from briefing.emit.slots import NO_CHOICE, Choices, find_wording
from briefing.errors import BriefingError
from briefing.extract import extract_entry
from briefing.library import Records, record_path
from briefing.memory.identity import Bond, EntryFile, find_bonds
from briefing.model import Article, Entry
from briefing.page_paths import entry_page
from briefing.runs import Run
from briefing.settled import Settled
from briefing.text.markdown import read_blocks


def convert_sources(
    run: Run,
    articles: tuple[Article, ...],
    records: Records,
    choices: Mapping[str, Choices],
) -> Records:
    """Write each article's entry, and return the records as they are afterwards.

    Args:
        run: The run at work.
        articles: All sources.
        records: Before the run.
        choices: What the editor chose of conflicts, by the path of the file.

    """
    return _Converter(run, records, choices).convert(articles)


class _Converter:
    """One conversion of all sources at work."""

    def __init__(
        self, run: Run, records: Records, choices: Mapping[str, Choices]
    ) -> None:
        self._run = run
        self._desk = run.desk
        self._choices = choices
        self._records = records
        self._kept = dict(records.entries)
        self._texts = self._desk.files(storage.ENTRIES)
        self._remembered = self._desk.files(storage.RECORDS)
        self._settled = Settled(run.desk.root)
        self._documents: dict[str, Document] = {}
        self._taken: set[str] = set()

    def convert(self, articles: tuple[Article, ...]) -> Records:
        """Write every entry."""
        files = self._read_files()
        unread = {slug for slug in self._texts if slug not in files}
        unread |= {
            record.slug
            for record in self._records.entries.values()
            if self._desk.is_unread(entry_path(record.slug))
        }
        unread |= {
            path.removeprefix(f"{storage.ENTRIES}/").removesuffix(".md")
            for path in self._desk.unread
            if path.startswith(f"{storage.ENTRIES}/")
        }
        own = {record.slug for record in self._records.entries.values()}
        # A renamed file that cannot be read may be any entry's.
        is_certain = unread <= own
        bonds = find_bonds(
            [one for one in articles if self._is_welcome(one)],
            self._records.entries,
            files,
            unread=unread,
        )
        for slug, other in bonds.doubles:
            self._run.faults.add(
                BriefingError(
                    f"is a second entry of the source of {entry_path(other)}",
                    where=entry_path(slug),
                    hint="move what is yours into one of the two, delete the other",
                )
            )
        self._taken = {*own, *self._texts, *unread}
        self._taken |= {one.slug for one in self._records.withdrawn.values()}
        for bond in bonds.bonds:
            with self._run.faults.collect():
                self._write(bond, is_certain=is_certain)
        if self._run.is_saving:
            self._settled.save()
        return replace(self._records, entries=self._kept)

    def _read_files(self) -> dict[str, EntryFile]:
        """Return what the entries' files tell of themselves; broken ones are left out.

        What is wrong with those is told where the entry is written.
        """
        files: dict[str, EntryFile] = {}
        for slug, text in self._texts.items():
            try:
                document = read_entry_document(text, entry_path(slug))
            except BriefingError:
                continue
            self._documents[slug] = document
            blocks = read_blocks(document.body)
            source, title = document.front.get("source"), document.front.get("title")
            words = [str(title or "")]
            words += [one.text or one.markdown for one in blocks]
            files[slug] = EntryFile(
                slug=slug,
                source=source if isinstance(source, str) else None,
                digests=frozenset(find_wording(block).digest for block in blocks),
                text="\n".join(words),
            )
        return files

    def _is_welcome(self, article: Article) -> bool:
        """Whether a source may become an entry now."""
        for gone in self._records.withdrawn.values():
            if article.digest in gone.digests:
                self._run.faults.add(
                    BriefingError(
                        "this text was withdrawn",
                        where=f"{storage.SOURCES}/{article.source}",
                        hint=f"delete it; to show it again, delete "
                        f"{record_path(f'w-{gone.id}')}",
                    )
                )
                return False
        # Its record is there but cannot be read: neither new nor to be overwritten.
        records = self._records
        return (
            article.digest not in records.unknown
            and article.id not in records.damaged_entries
        )

    def _write(self, bond: Bond, *, is_certain: bool) -> None:
        record, article, slug = bond.record, bond.article, bond.slug
        if record is not None and slug is None:
            choice = self._choices.get(entry_path(record.slug), NO_CHOICE)
            if not (choice.is_all_taken and article is not None):
                self._set_aside(record, article, is_certain=is_certain)
                return
            slug = record.slug
        if record is None and slug is not None and self._records.damaged_entries:
            return  # its record may be one of those that cannot be read
        if article is None:
            if record is not None and slug is not None:
                self._miss_source(record, slug)
            return
        if article.is_encoding_guessed:
            guess = f"no UTF-8; read as {article.encoding}, look at its letters"
            self._run.tell(f"{storage.SOURCES}/{article.source}", guess)
        if (
            record is not None
            and slug is not None
            and self._is_settled(article, record, slug)
        ):
            self._taken.add(slug)
            return
        told = self._count_told()
        done = self._write_entry(article, record, slug)
        if done is not None and self._count_told() == told:
            fresh, written = done
            id_, name = written.record.id, written.record.slug
            before = (self._texts.get(name), self._remembered.get(id_))
            self._settled.learn(article, fresh, written, before)

    def _is_settled(self, article: Article, record: EntryRecord, slug: str) -> bool:
        """Whether an entry is known to be as it would be written."""
        return (
            slug in self._documents
            and slug == record.slug  # else the file was renamed
            and entry_path(slug) not in self._choices
            and self._settled.has(
                article, self._texts[slug], self._remembered.get(record.id, "")
            )
        )

    def _count_told(self) -> int:
        run = self._run
        return len(run.notices) + len(run.conflicts) + len(run.faults.found)

    def _write_entry(
        self, article: Article, record: EntryRecord | None, slug: str | None
    ) -> tuple[Entry, WrittenEntry] | None:
        """Write an entry, and return what was read and written, if anything."""
        if slug is not None and slug in self._texts and slug not in self._documents:
            read_entry_document(
                self._texts[slug], entry_path(slug)
            )  # says what is wrong
        restored: frozenset[int] = frozenset()
        if slug in self._documents:
            restored = read_numbers(self._documents[slug], "restore", entry_path(slug))
            self._check_lines(article, restored, slug)
        fresh = extract_entry(article, restored=restored)
        if slug is None:
            slug = self._free_slug(fresh)
        elif record is not None and self._desk.is_unread(entry_path(slug)):
            return None  # told when it was read
        path = entry_path(slug)
        choices = self._choices.get(path, NO_CHOICE)
        if record is None and fresh.id in self._kept:
            fresh = replace(fresh, id=_free_id(fresh, self._kept))
        written = write_entry(
            fresh,
            article=article,
            slug=slug,
            record=record,
            text=None if choices.is_all_taken else self._texts.get(slug),
            choices=choices,
        )
        self._taken.add(slug)
        self._run.conflicts += written.conflicts
        self._run.write(path, written.text)
        self._keep(written.record)
        if record is not None and slug in self._documents:
            named = self._documents[slug].front.get(SOURCE_KEY)
            if named not in {None, record.source, fresh.source}:
                self._run.tell(
                    path,
                    f"source: is not yours to change; it names {fresh.source} again",
                )
        return fresh, written

    def _check_lines(
        self, article: Article, restored: frozenset[int], slug: str
    ) -> None:
        """Note a fault for lines to bring back that the source does not have."""
        lines = {line.number for line in article.lines if line.text}
        if missing := sorted(restored - lines):
            path = entry_path(slug)
            self._run.faults.add(
                BriefingError(
                    f"restore: the source has no words on line {missing[0]}",
                    where=path,
                    line=find_line(self._documents[slug], "restore"),
                    hint="take the numbers from the receipt, or 'briefing explain'",
                )
            )

    def _set_aside(
        self, record: EntryRecord, article: Article | None, *, is_certain: bool
    ) -> None:
        """Remember that the editor has deleted an entry's file."""
        if not is_certain:
            return
        path = entry_path(record.slug)
        is_published = entry_page(record.slug) in self._records.pages
        if article is None and not is_published:
            self._desk.remove(record_path(record.id))
            del self._kept[record.id]
            return
        if article is None:
            # Nothing proves it any more; what was published stays remembered.
            record = replace(record, receipt=(), clues=())
        self._keep(replace(record, is_removed=True))
        if article is not None:
            is_other = record.slug in self._texts
            what = "holds another entry's text" if is_other else "was deleted"
            self._run.tell(
                path,
                f"{what}, so the entry is on no page; "
                f"to have it back: briefing take {path}",
            )

    def _miss_source(self, record: EntryRecord, slug: str) -> None:
        """Remember that an entry has no source, and so nothing that proves it."""
        self._keep(
            replace(record, slug=slug, receipt=(), clues=(), flags=(), is_removed=False)
        )
        self._run.tell(
            entry_path(slug),
            f"its source {record.source} is gone or cannot be read, so the entry is on "
            f"no page; put the file back, or: briefing withdraw {slug}",
        )

    def _keep(self, record: EntryRecord) -> None:
        self._kept[record.id] = record
        self._run.write(
            record_path(record.id),
            write_record(record),
            goes_by=entry_path(record.slug),
        )

    def _free_slug(self, fresh: Entry) -> str:
        """Return a file name for a new entry."""
        slug, length = fresh.slug, 4
        while slug in self._taken:
            slug = f"{fresh.slug}-{fresh.id[:length]}"
            length += 1
        return slug


def _free_id(fresh: Entry, taken: Mapping[str, EntryRecord]) -> str:
    """Return an id for an article whose own is that of one which it once was."""
    length = len(fresh.id) + 1
    while fresh.digest[:length] in taken:
        length += 1
    return fresh.digest[:length]
