"""``keep`` and ``take``: the editor's word where both had changed a value."""

from __future__ import annotations

from pathlib import Path

from briefing.emit.briefing import briefing_path
from briefing.emit.entry import entry_path
from briefing.emit.entry_fields import MACHINE_KEYS
from briefing.emit.slots import Choices
from briefing.errors import BriefingError, Faults
from briefing.library import load_records
from briefing.pipeline import build_content
from briefing.runs import Report
from briefing.storage import Desk


def keep_value(root: Path, path: str, key: str) -> Report:
    """Let the editor's value stand, so that it is a conflict no more.

    Args:
        root: Of the project.
        path: Of the entry's or briefing's file.
        key: A field's name, or the id of a block.

    Raises:
        BriefingError: There is no such file or value.

    """
    _refuse_unknown(root, path, key)
    return build_content(root, choices={path: Choices(keep=frozenset({key}))})


def take_value(root: Path, path: str, key: str | None) -> Report:
    """Write the machine's value over the editor's.

    Args:
        root: Of the project.
        path: Of the entry's or briefing's file.
        key: A field's name, or the id of a block; ``None``: the whole file is made
            anew, also one that was deleted.

    Raises:
        BriefingError: There is no such file or value.

    """
    _refuse_unknown(root, path, key)
    if key is None:
        choices = Choices(is_all_taken=True)
    else:
        choices = Choices(take=frozenset({key}))
    return build_content(root, choices={path: choices})


def _refuse_unknown(root: Path, path: str, key: str | None) -> None:
    records = load_records(Desk(root, Faults()), Faults())
    keys: dict[str, list[str]] = {}
    for entry in records.entries.values():
        names = [*MACHINE_KEYS, *(block.id for block in entry.blocks)]
        keys[entry_path(entry.slug)] = names
    for briefing in records.briefings.values():
        names = ["title", *(part.id for part in briefing.parts)]
        keys[briefing_path(briefing.slug)] = names
    if path not in keys:
        raise BriefingError(
            "is no entry and no briefing",
            where=path,
            hint="name a file of content/entries or content/briefings",
        )
    if key is not None and key not in keys[path]:
        raise BriefingError(
            f"has no field or block {key!r}",
            where=path,
            hint="'briefing check' names those that wait for a choice",
        )
