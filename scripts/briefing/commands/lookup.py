"""The record that an editor means by a name."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from briefing.emit.entry import entry_path
from briefing.emit.records import EntryRecord
from briefing.errors import BriefingError
from briefing.library import Records
from briefing.storage import SOURCES


def find_record(records: Records, name: str) -> EntryRecord:
    """Return the record of the entry that *name* means.

    Args:
        records: Of the project.
        name: The entry's id, slug or file, or its source's.

    Raises:
        BriefingError: There is none.

    """
    wanted = PurePosixPath(name).as_posix()
    for record in records.entries.values():
        path = entry_path(record.slug)
        names = {record.id, record.slug, path, path.removeprefix("content/entries/")}
        if wanted in names | {record.source, f"{SOURCES}/{record.source}"}:
            return record
    raise BriefingError(
        "is no entry",
        where=name,
        hint="name its file, such as content/entries/harbour-strike.md",
    )


def find_path(root: Path, name: Path) -> str:
    """Return the path of a file below the project's root, with forward slashes.

    Raises:
        BriefingError: It stands elsewhere.

    """
    for path in (name, root / name):
        if path.resolve().is_relative_to(root) and (
            path.exists() or path.parent.exists()
        ):
            return path.resolve().relative_to(root).as_posix()
    raise BriefingError(
        "is no file of the project",
        where=str(name),
        hint="name it as it stands there: content/entries/harbour-strike.md",
    )
