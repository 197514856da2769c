"""What a run keeps for the next one, in ``.cache/``: never needed, only faster."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

_SUFFIX = ".json"


def load_kept(folder: Path) -> dict[str, str]:
    """Return the texts of a folder by their names; what cannot be read is not there."""
    kept: dict[str, str] = {}
    with suppress(OSError):
        for path in sorted(folder.glob(f"*{_SUFFIX}")):
            with suppress(OSError, UnicodeDecodeError):
                kept[path.stem] = path.read_text("utf-8")
    return kept


def save_kept(
    folder: Path, before: Mapping[str, str], after: Mapping[str, str]
) -> None:
    """Make a folder hold *after*; a folder that cannot be written stays as it is.

    Args:
        folder: Below ``.cache/``.
        before: What was read from it.
        after: What shall be read the next time; what is not in it is deleted.

    """
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        for name in sorted(before.keys() - after.keys()):
            (folder / f"{name}{_SUFFIX}").unlink(missing_ok=True)
        for name, text in sorted(after.items()):
            if before.get(name) != text:
                (folder / f"{name}{_SUFFIX}").write_text(text, "utf-8")
