"""Every read and write of a project's files; nothing else touches the disk."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from briefing.config import SETTINGS_FILE, Settings, read_settings
from briefing.errors import BriefingError

SOURCES = "content/sources"
ENTRIES = "content/entries"
BRIEFINGS = "content/briefings"
RECORDS = "content/records"


def load_settings(root: Path) -> Settings:
    """Return the settings of the project at *root*; without a file, the defaults.

    Raises:
        BriefingError: As `read_settings`.

    """
    path = root / SETTINGS_FILE
    return read_settings(_read_text(path, SETTINGS_FILE) if path.exists() else "")


def load_sources(root: Path) -> Mapping[str, bytes]:
    """Return the bytes of every raw article, by its name below ``content/sources/``.

    Names have forward slashes and come sorted; hidden files are left out.

    Raises:
        BriefingError: A file or folder cannot be read.

    """
    folder = root / SOURCES
    found: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if any(part.startswith(".") for part in name.split("/")) or path.is_dir():
            continue
        found[name] = _read_bytes(path, f"{SOURCES}/{name}")
    return found


def load_markdown(root: Path, folder: str) -> Mapping[str, str]:
    """Return the Markdown files of a folder, by their names without ``.md``.

    Args:
        root: Of the project.
        folder: Relative to it, such as `ENTRIES`.

    Raises:
        BriefingError: A file cannot be read or is not UTF-8.

    """
    return {
        path.stem: _read_text(path, f"{folder}/{path.name}")
        for path in sorted((root / folder).glob("*.md"))
    }


def load_records(root: Path) -> Mapping[str, str]:
    """Return the texts of all records, by their names without ``.json``.

    Raises:
        BriefingError: A file cannot be read or is not UTF-8.

    """
    return {
        path.stem: _read_text(path, f"{RECORDS}/{path.name}")
        for path in sorted((root / RECORDS).glob("*.json"))
    }


def save_text(root: Path, name: str, text: str) -> bool:
    """Write a file unless it holds *text* already.

    The new bytes are complete before they take the old ones' place, so that an
    interrupted run leaves either version whole.

    Args:
        root: Of the project.
        name: Path relative to it, with forward slashes.
        text: UTF-8, line feeds.

    Returns:
        Whether anything was written.

    """
    path = root / name
    content = text.encode()
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.partial")
    partial.write_bytes(content)
    partial.replace(path)
    return True


def remove_file(root: Path, name: str) -> None:
    """Remove a file that a run no longer writes; a missing one is no fault."""
    (root / name).unlink(missing_ok=True)


def _read_bytes(path: Path, name: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BriefingError(
            f"cannot be read: {error.strerror}",
            where=name,
            hint="check the permissions of the file",
        ) from error


def _read_text(path: Path, name: str) -> str:
    content = _read_bytes(path, name)
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise BriefingError(
            "is not UTF-8 text",
            where=name,
            line=content.count(b"\n", 0, error.start) + 1,
            hint="save the file as UTF-8",
        ) from error
