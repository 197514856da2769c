"""Every read and write of a project's files; nothing else touches the disk."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from briefing.config import SETTINGS_FILE, Settings, read_settings
from briefing.errors import BriefingError, Faults
from briefing.journal import Change, finish_changes, write_changes

SOURCES = "content/sources"
ENTRIES = "content/entries"
BRIEFINGS = "content/briefings"
RECORDS = "content/records"
PAGES = "content/pages"

# What is made of content/, and made again when it is gone.
_MADE = (".cache", "output")

_LIKE_MARKDOWN = {".md", ".markdown", ".mdown", ".mkd"}
_FOLDERS = {ENTRIES: ".md", BRIEFINGS: ".md", RECORDS: ".json"}


def load_settings(root: Path) -> Settings:
    """Return the settings of the project at *root*; without a file, the defaults.

    Raises:
        BriefingError: As `read_settings`.

    """
    path = root / SETTINGS_FILE
    if not path.exists():
        return read_settings("")
    text = _decode(_read_bytes(path, SETTINGS_FILE), SETTINGS_FILE)
    return read_settings(text.removeprefix("\ufeff"))  # as some editors begin a file


class Desk:
    """A project's files as one run sees them.

    They are read once, changed here, and written together at the end.
    """

    def __init__(self, root: Path, faults: Faults) -> None:
        """Read everything below ``content/`` that a run is made of.

        Args:
            root: Of the project.
            faults: Takes each file or folder that cannot be read.

        """
        self.root = root
        self.sources: dict[str, bytes] = {}  # by name below content/sources, sorted
        self.unread: set[str] = set()  # paths of files and folders
        self._texts: dict[str, str] = {}
        self._old: dict[str, bytes] = {}
        self._new: dict[str, bytes | None] = {}
        self._goes_by: dict[str, str] = {}
        for path in self._list(SOURCES, "", faults):
            with faults.collect():
                content = self._read(path)
                self.sources[path.removeprefix(f"{SOURCES}/")] = content
        for folder, suffix in _FOLDERS.items():
            for path in self._list(folder, suffix, faults):
                with faults.collect():
                    content = self._read(path)
                    self.unread.add(path)
                    self._texts[path] = _decode(content, path)
                    self.unread.discard(path)

    def files(self, folder: str) -> Mapping[str, str]:
        """Return the texts of a folder, by their names without suffix, sorted.

        Args:
            folder: `ENTRIES`, `BRIEFINGS` or `RECORDS`.

        """
        suffix = _FOLDERS[folder]
        return {
            path.removeprefix(f"{folder}/").removesuffix(suffix): text
            for path, text in sorted(self._texts.items())
            if path.startswith(f"{folder}/")
        }

    def is_unread(self, path: str) -> bool:
        """Whether a file may well be there, but it or its folder cannot be read."""
        return any(path == one or path.startswith(f"{one}/") for one in self.unread)

    def read_all(self) -> Iterator[tuple[str, str]]:
        """Yield every text of the project with its path, as it will stand.

        Besides the desk's own files these are the settings and the pages that the
        editor writes; what is no UTF-8 is read as well as it can be.
        """
        for name, content in sorted(self.sources.items()):
            yield f"{SOURCES}/{name}", content.decode(errors="replace")
        yield from sorted(self._texts.items())
        rest = [self.root / SETTINGS_FILE, *sorted((self.root / PAGES).rglob("*"))]
        for path in rest:
            if path.is_file():
                where = path.relative_to(self.root).as_posix()
                yield where, path.read_bytes().decode(errors="replace")

    def write(self, path: str, text: str, *, goes_by: str | None = None) -> None:
        """Change a file.

        Args:
            path: Relative to the project, with forward slashes.
            text: Written as UTF-8.
            goes_by: Path of the file that this one is the record of.

        """
        self._texts[path] = text
        self._change(path, text.encode())
        if goes_by is not None:
            self._goes_by[path] = goes_by

    def write_source(self, name: str, content: bytes) -> None:
        """Put a raw article among the sources."""
        self.sources[name] = content
        self._change(f"{SOURCES}/{name}", content)

    def remove(self, path: str) -> None:
        """Remove a file; a missing one is no fault."""
        self._texts.pop(path, None)
        self.sources.pop(path.removeprefix(f"{SOURCES}/"), None)
        self._change(path, None)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What differs from the files that were read, records last."""
        return tuple(
            Change(
                path=path,
                old=self._old.get(path),
                new=new,
                goes_by=self._goes_by.get(path),
            )
            for path, new in sorted(
                self._new.items(),
                key=lambda one: (one[0].startswith(f"{RECORDS}/"), one[0]),
            )
        )

    def save(self, faults: Faults) -> None:
        """Write all changes, together.

        Args:
            faults: Takes each file that somebody changed while the run was at work.

        """
        for path in write_changes(self.root, self.changes):
            faults.add(
                BriefingError(
                    "was changed while the run was at work; it is left as it is",
                    where=path,
                    hint="run the command again",
                )
            )

    def _change(self, path: str, content: bytes | None) -> None:
        if content == self._old.get(path):
            self._new.pop(path, None)
        else:
            self._new[path] = content

    def _read(self, path: str) -> bytes:
        self.unread.add(path)
        content = _read_bytes(self.root / path, path)
        self.unread.discard(path)
        self._old[path] = content
        return content

    def _list(self, folder: str, suffix: str, faults: Faults) -> list[str]:
        """Return the paths of a folder's files, hidden ones left out, sorted."""

        def refuse(error: OSError) -> None:
            path = Path(str(error.filename)).relative_to(self.root).as_posix()
            self.unread.add(path)
            faults.add(_unreadable(path, error))

        found: list[str] = []
        if not (self.root / folder).exists():
            return found
        for place, folders, names in os.walk(self.root / folder, onerror=refuse):
            folders[:] = [name for name in folders if not name.startswith(".")]
            paths = [
                (Path(place) / name).relative_to(self.root).as_posix()
                for name in names
                if not name.startswith(".")
            ]
            found += [path for path in paths if path.endswith(suffix)]
            for path in paths:
                if suffix == ".md" and _is_misnamed(path):
                    self.unread.add(path)
                    faults.add(_misnamed(path))
        return sorted(found)


def clear_made(root: Path) -> None:
    """Remove caches and the built site: they may hold what content/ holds no more."""
    for name in _MADE:
        shutil.rmtree(root / name, ignore_errors=True)


def finish_run(root: Path) -> None:
    """Finish what an interrupted run began to write."""
    finish_changes(root)


def _read_bytes(path: Path, name: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(name, error) from error


def _is_misnamed(path: str) -> bool:
    suffix = Path(path).suffix
    return suffix.lower() in _LIKE_MARKDOWN and suffix != ".md"


def _misnamed(name: str) -> BriefingError:
    return BriefingError(
        "is not read: its name does not end in .md",
        where=name,
        hint=f"rename it to {Path(name).stem}.md",
    )


def _unreadable(name: str, error: OSError) -> BriefingError:
    return BriefingError(
        f"cannot be read: {error.strerror}",
        where=name,
        hint="check the permissions of the file and its folder",
    )


def _decode(content: bytes, name: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise BriefingError(
            "is not UTF-8 text",
            where=name,
            line=content.count(b"\n", 0, error.start) + 1,
            hint="save the file as UTF-8",
        ) from error
