"""Which conversions change nothing, known from the run before.

An entry whose source, file and record are those of a conversion that left file and
record as they were, by the same program and with nothing to tell, is as it would be
written.
Kept in ``.cache/conversions``, by content: nothing but digests.
"""

from __future__ import annotations

from pathlib import Path

from briefing.cache import load_kept, save_kept
from briefing.emit.entry import WrittenEntry, write_entry
from briefing.emit.records import EntryRecord, read_record, write_record
from briefing.model import Article, Entry
from briefing.program import hash_bytes, read_program, sum_up
from briefing.storage import RECORDS

FOLDER = ".cache/conversions"  # below the project's
_NAME = "settled"


class Settled:
    """The conversions of one run that change nothing."""

    def __init__(self, root: Path) -> None:
        """Recall what the run before has left.

        Args:
            root: Of the project.

        """
        self._folder = root / FOLDER
        self._version = sum_up(read_program())
        self._before = load_kept(self._folder)
        self._known = frozenset(self._before.get(_NAME, "").split())
        self._now: set[str] = set()

    def has(self, article: Article, text: str, record: str) -> bool:
        """Whether converting an article changes nothing.

        Args:
            article: The source of an entry.
            text: Of the entry's file.
            record: The text of its record.

        """
        name = self._find_name(article, text, record)
        if name in self._known:
            self._now.add(name)
        return name in self._known

    def learn(
        self,
        article: Article,
        fresh: Entry,
        written: WrittenEntry,
        before: tuple[str | None, str | None],
    ) -> None:
        """Note a conversion for the next run, if that would change nothing.

        Where this one has, it is tried.

        Args:
            article: The source.
            fresh: What was read out of it.
            written: What this run leaves, with nothing to tell.
            before: The texts of file and record that it has found.

        """
        record = write_record(written.record)
        if before != (written.text, record):
            path = f"{RECORDS}/{written.record.id}.json"
            again = write_entry(
                fresh,
                article=article,
                slug=written.record.slug,
                record=read_record(record, EntryRecord, where=path),
                text=written.text,
            )
            if (again.text, write_record(again.record)) != (written.text, record):
                return
        self._now.add(self._find_name(article, written.text, record))

    def save(self) -> None:
        """Keep what this run has found, and nothing else."""
        found = {_NAME: "\n".join(sorted(self._now))}
        save_kept(self._folder, self._before, found)

    def _find_name(self, article: Article, text: str, record: str) -> str:
        parts = (self._version, repr(article), text, record)
        return hash_bytes("\n".join(hash_bytes(one.encode()) for one in parts).encode())
