"""The stages in order: sources to entries, entries to briefings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from briefing.converting import convert_sources
from briefing.emit.slots import Choices
from briefing.errors import Faults
from briefing.grouping import group_entries
from briefing.library import (
    load_articles,
    load_entries,
    load_records,
    record_path,
)
from briefing.runs import Report, Run
from briefing.storage import Desk, finish_run, load_settings

__all__ = ["Report", "build_content", "plan_content"]

_NONE: Mapping[str, Choices] = {}


def build_content(
    root: Path,
    *,
    is_converting: bool = True,
    is_grouping: bool = True,
    choices: Mapping[str, Choices] = _NONE,
) -> Report:
    """Bring ``content/`` up to date with its sources, settings and edits.

    Args:
        root: Of the project.
        is_converting: Whether sources become entries.
        is_grouping: Whether entries become stories and briefings.
        choices: What the editor chose of conflicts, by the path of the file.

    Raises:
        BriefingError: The settings cannot be read; nothing has been written.

    """
    finish_run(root)
    return _build(
        root,
        is_converting=is_converting,
        is_grouping=is_grouping,
        choices=choices,
        is_saving=True,
    )


def plan_content(root: Path) -> Report:
    """Return what `build_content` would do, and write nothing.

    Raises:
        BriefingError: As `build_content`.

    """
    return _build(
        root, is_converting=True, is_grouping=True, choices=_NONE, is_saving=False
    )


def _build(
    root: Path,
    *,
    is_converting: bool,
    is_grouping: bool,
    choices: Mapping[str, Choices],
    is_saving: bool,
) -> Report:
    settings = load_settings(root)
    faults = Faults()
    run = Run(desk=Desk(root, faults), faults=faults)
    articles = load_articles(run.desk, faults)
    records = load_records(run.desk, faults)
    for name in records.changed:
        run.tell(
            record_path(name),
            "a person has changed this record; what the machine can know is made anew",
        )
    if is_converting:
        records = convert_sources(run, articles, records, choices)
    # What is wrong with an entry is told once: by whoever reads it first.
    told = {str(fault) for fault in faults.found}
    read = Faults()
    entries = load_entries(run.desk, records, articles, read, is_narrowed=False)
    for fault in read.found:
        if str(fault) not in told:
            faults.add(fault)
    stories, briefings = len(records.stories), len(records.briefings)
    if is_grouping:
        stories, briefings = group_entries(run, settings, entries, records, choices)
    if is_saving:
        run.desk.save(faults)
    return Report(
        faults=faults.found,
        notices=tuple(run.notices),
        conflicts=tuple(run.conflicts),
        changes=run.desk.changes,
        entries=len(entries),
        stories=stories,
        briefings=briefings,
    )
