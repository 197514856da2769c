"""What a run keeps for the next one, in ``.cache/``: never needed, only faster."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

_SUFFIX = ".json"
_PACKED = ".z"


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


class Keep:
    """A folder of large files, each read only where it is asked for.

    Their names tell all that decides their bytes. A folder that cannot be written stays
    as it is; a file that is damaged is not there.
    """

    def __init__(self, folder: Path) -> None:
        """Open *folder*, which need not be there."""
        self._folder = folder
        self._wanted: set[str] = set()

    def find(self, name: str) -> bytes | None:
        """Return what was kept under a name, if anything."""
        self._wanted.add(name)
        with suppress(OSError, zlib.error):
            return zlib.decompress(self._place(name).read_bytes())
        return None

    def save(self, name: str, content: bytes) -> None:
        """Keep *content* under a name that was asked for."""
        place = self._place(name)
        partial = place.with_suffix(".partial")
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(zlib.compress(content, level=1))
            partial.replace(place)

    def sweep(self) -> None:
        """Delete what nobody has asked for since the folder was opened."""
        wanted = {self._place(name) for name in self._wanted}
        with suppress(OSError):
            for path in sorted(self._folder.iterdir()):
                if path not in wanted:
                    path.unlink()

    def _place(self, name: str) -> Path:
        return self._folder / f"{name}{_PACKED}"
