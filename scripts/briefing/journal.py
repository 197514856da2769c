"""All files of a run, written together or not at all.

New bytes are laid ready in a folder of their own, then a list of them is written, and
only then does each take its place. Interrupted before the list stands, nothing has
happened; interrupted after, the next run puts the rest into place. A file that somebody
changed in the meantime stays as it is, and with it what goes by it.

"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

FOLDER = "content/records/.pending"
_LIST = "list.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A file to write or to remove."""

    path: str  # relative to the project
    old: bytes | None  # what was read; None: there was no file
    new: bytes | None  # None: the file goes
    goes_by: str | None = None  # path of the file without whose change this is wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    path: str
    old: str | None  # SHA-256
    new: str | None
    goes_by: str | None
    ready: str  # name of the laid-ready file


def write_changes(root: Path, changes: Sequence[Change]) -> tuple[str, ...]:
    """Write a run's changes and return the paths that somebody changed meanwhile.

    Args:
        root: Of the project.
        changes: In the order in which they shall take place; what goes by another
            one stands behind it.

    """
    if not changes:
        return ()
    folder = root / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    steps = []
    for number, change in enumerate(changes):
        step = _Step(
            path=change.path,
            old=_digest(change.old),
            new=_digest(change.new),
            goes_by=change.goes_by,
            ready=f"{number:06}",
        )
        if change.new is not None:
            (folder / step.ready).write_bytes(change.new)
        steps.append(step)
    partial = folder / f"{_LIST}.partial"
    partial.write_bytes(json.dumps([asdict(step) for step in steps]).encode())
    partial.replace(folder / _LIST)
    return _take_place(root, steps)


def finish_changes(root: Path) -> None:
    """Finish what an interrupted run began to write, or clear away its preparations."""
    folder = root / FOLDER
    if (folder / _LIST).is_file():
        listed = json.loads((folder / _LIST).read_bytes())
        _take_place(root, [_Step(**step) for step in listed])
    elif folder.exists():
        shutil.rmtree(folder)


def _take_place(root: Path, steps: Sequence[_Step]) -> tuple[str, ...]:
    folder = root / FOLDER
    changed: list[str] = []
    for step in steps:
        if step.goes_by in changed:
            continue
        path, ready = root / step.path, folder / step.ready
        if step.new is not None and not ready.is_file():
            continue  # it has taken its place already
        now = _digest(path.read_bytes() if path.is_file() else None)
        if now not in (step.old, step.new):
            changed.append(step.path)
        elif step.new is None:
            path.unlink(missing_ok=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            ready.replace(path)
    # The list goes first: without it, what is left is only to be cleared away.
    (folder / _LIST).unlink()
    shutil.rmtree(folder)
    return tuple(changed)


def _digest(content: bytes | None) -> str | None:
    return None if content is None else hashlib.sha256(content).hexdigest()
