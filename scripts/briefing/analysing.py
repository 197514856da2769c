"""Every entry's analysis, made anew only where the entry or the code has changed.

What was made is kept in ``.cache/analyses``, by content, for the next run. The folder
may be deleted at any time: it makes runs faster and changes nothing that they write.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from briefing.analyse import analyse_entry
from briefing.cache import load_kept, save_kept
from briefing.emit.packed_analysis import find_key, pack_analysis, unpack_analysis
from briefing.model import Analysis, Entry

FOLDER = ".cache/analyses"  # below the project's

# All that an analysis is made by.
_MAKERS = ("analyse", "text", "model.py")


def analyse_entries(
    root: Path, entries: Sequence[Entry], *, is_saving: bool
) -> list[Analysis]:
    """Return an analysis for each entry, in their order.

    Args:
        root: Of the project.
        entries: Those that may be shown.
        is_saving: Whether what is made is kept for the next run.

    """
    version = _find_version()
    before = load_kept(root / FOLDER)
    found: dict[str, str] = {}
    analyses = []
    for entry in entries:
        key = find_key(entry, version)
        kept = before.get(key, "")
        analysis = _unpack(kept, entry)
        if analysis is None:
            analysis = analyse_entry(entry)
            kept = pack_analysis(analysis)
        found[key] = kept
        analyses.append(analysis)
    if is_saving:
        save_kept(root / FOLDER, before, found)
    return analyses


def _unpack(kept: str, entry: Entry) -> Analysis | None:
    """Return a kept analysis; ``None`` where there is none that can be read."""
    try:
        return unpack_analysis(kept, entry)
    except ValueError:
        return None


@cache
def _find_version() -> str:
    """Return what changes with the code and the tables that analyses are made by."""
    digest = hashlib.sha256()
    room = files("briefing")
    for name in _MAKERS:
        for file in _list_files(room / name):
            digest.update(file.read_bytes())
    return digest.hexdigest()


def _list_files(place: Traversable) -> list[Traversable]:
    if place.is_file():
        return [place]
    inside = sorted(place.iterdir(), key=lambda one: one.name)
    return [one for one in inside if one.name.endswith((".py", ".tsv"))]
