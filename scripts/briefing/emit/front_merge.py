"""The fields of a file in three versions; the editor's stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from briefing.emit.front_matter import Document
from briefing.emit.records import FieldEdit, FrontValue
from briefing.emit.slots import Choices, Conflict, Edit, is_conflict, settle

# Stands for a key that the editor left empty: it says that nothing is known. A key
# that is not there says nothing at all.
_EMPTY = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedFront:
    """What a run leaves of a file's fields."""

    values: Mapping[
        str, object | None
    ]  # that are to stand there, of the machine's keys
    edits: Mapping[str, FieldEdit]
    conflicts: tuple[Conflict, ...]


def plain_value(value: object | None) -> FrontValue:
    """Return a value of front matter as records hold it; ``None``: it says nothing."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return tuple(" ".join(str(one).split()) for one in value) or None
    return " ".join(str(value).split()) or None if value is not None else None


def merge_front(  # noqa: PLR0913 three versions, and what is remembered
    document: Document,
    *,
    where: str,
    last: Mapping[str, object | None],
    fresh: Mapping[str, object | None],
    edits: Mapping[str, FieldEdit],
    choices: Choices,
) -> MergedFront:
    """Return the machine's fields of a file after a run.

    Args:
        document: The file.
        where: Its path.
        last: What the machine wrote last, by key.
        fresh: What it would write today, by key.
        edits: The editor's, as recorded.
        choices: What the editor chose of conflicts.

    """
    values: dict[str, object | None] = {}
    kept: dict[str, FieldEdit] = {}
    conflicts: list[Conflict] = []
    for key, now in fresh.items():
        if key not in document.front:
            values[key] = now
            continue
        mine = plain_value(document.front[key])
        theirs = plain_value(now)
        before = edits.get(key)
        edit: Edit[FrontValue] | None = settle(
            Edit(seen=before.seen, base=before.base) if before else None,
            last=plain_value(last.get(key)),
            found=_EMPTY if mine is None else mine,
            fresh=theirs,
        )
        edit = choices.apply(key, edit, theirs)
        if edit is None:
            values[key] = now
            continue
        kept[key] = FieldEdit(seen=edit.seen, base=edit.base)
        if is_conflict(edit, theirs):
            conflicts.append(
                Conflict(where=where, key=key, mine=_show(mine), theirs=_show(theirs))
            )
    return MergedFront(values=values, edits=kept, conflicts=tuple(conflicts))


def _show(value: FrontValue) -> str | None:
    return ", ".join(value) if isinstance(value, tuple) else value
