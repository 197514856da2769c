"""What the last complete build was made of, and whether all of it still stands.

Kept in ``.cache/``, by content: a build of the same files by the same program in the
same way gives the same site, so there is nothing to do where that site stands as it was
built. docs/decisions/13-nothing-to-do.md.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from briefing.cache import load_kept, save_kept
from briefing.journal import Change
from briefing.program import (
    Digests,
    hash_bytes,
    read_digests,
    read_program,
    sum_up,
)
from briefing.runs import Report

FOLDER = ".cache/builds"  # below the project's
_NAME = "last"

# All of a project that a site is made of, with Pelican's settings at its root.
_MATERIAL = ("*.py", "briefing.toml", "content/**/*", "theme/**/*")
_VARIABLE = "SITEURL"  # read by the publishing settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Everything that decides what a build makes."""

    way: Digests  # how it is made: program, settings, place
    material: Digests  # what it is made of

    def after(self, changes: Iterable[Change]) -> Inputs:
        """Return what these are once *changes* have been written."""
        material = dict(self.material)
        for change in changes:
            if change.new is None:
                material.pop(change.path, None)
            else:
                material[change.path] = hash_bytes(change.new)
        return Inputs(way=self.way, material=material)


def read_inputs(root: Path, output: Path, settings: str) -> Inputs:
    """Return what a build would be made of now.

    Args:
        root: Of the project.
        output: Where the site goes.
        settings: Name of Pelican's settings file.

    Raises:
        OSError: A file cannot be read.

    """
    words = [
        settings,
        Path(os.path.relpath(output, root)).as_posix(),  # a project may be moved
        os.environ.get(_VARIABLE, ""),
    ]
    way = {**read_program(), "the call": sum_up(words)}
    return Inputs(way=way, material=read_digests(root, _MATERIAL))


def find_standing(root: Path, output: Path, inputs: Inputs) -> Report | None:
    """Return the report of a build that has nothing to do; ``None`` where it has.

    Args:
        root: Of the project.
        output: Where the site goes; a file there that is not as it was built, one that
            is missing and one too many are something to do.
        inputs: As they are now.

    Raises:
        OSError: A file cannot be read.

    """
    try:
        kept = json.loads(load_kept(root / FOLDER).get(_NAME, "null"))
        if kept["inputs"] == _sum_up(inputs) and kept["output"] == _read_site(output):
            return _report(**kept["counts"])
    except (ValueError, TypeError, KeyError):
        pass  # no such record, or none of ours
    return None


def remember(root: Path, output: Path, inputs: Inputs, report: Report) -> None:
    """Remember a complete build, if it had nothing to tell.

    What it tells it has to tell each time: with faults, notices or conflicts it is not
    remembered.

    Args:
        root: Of the project.
        output: The built site.
        inputs: What it was made of.
        report: Of the build.

    Raises:
        OSError: A file cannot be read.

    """
    counts = {
        "entries": report.entries,
        "stories": report.stories,
        "briefings": report.briefings,
    }
    if report == replace(_report(**counts), changes=report.changes):
        folder = root / FOLDER
        kept = {"inputs": _sum_up(inputs), "output": _read_site(output)}
        text = json.dumps({**kept, "counts": counts})
        save_kept(folder, load_kept(folder), {_NAME: text})


def _report(*, entries: int, stories: int, briefings: int) -> Report:
    return Report(
        faults=(),
        notices=(),
        conflicts=(),
        changes=(),
        entries=entries,
        stories=stories,
        briefings=briefings,
    )


def _sum_up(inputs: Inputs) -> str:
    return sum_up(inputs.way, inputs.material)


def _read_site(output: Path) -> str:
    """Return one digest of all files of a site."""
    return sum_up(read_digests(output, ["**/*"]))
