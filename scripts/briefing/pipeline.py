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
from briefing.storage import Desk, clear_made, finish_run, load_settings
from briefing.withdrawing import find_left, withdraw_entries

__all__ = ["Report", "build_content", "plan_content"]

_NONE: Mapping[str, Choices] = {}
_NOTHING: Mapping[str, str] = {}


def build_content(
    root: Path,
    *,
    is_converting: bool = True,
    is_grouping: bool = True,
    choices: Mapping[str, Choices] = _NONE,
    withdrawals: Mapping[str, str] = _NOTHING,
) -> Report:
    """Bring ``content/`` up to date with its sources, settings and edits.

    Args:
        root: Of the project.
        is_converting: Whether sources become entries.
        is_grouping: Whether entries become stories and briefings.
        choices: What the editor chose of conflicts, by the path of the file.
        withdrawals: Ids of entries to take out, each with the reason; besides those
            whose files say so.

    Raises:
        BriefingError: The settings cannot be read, or nothing can be withdrawn now;
            nothing has been written.

    """
    finish_run(root)
    return _build(
        root,
        is_saving=True,
        is_converting=is_converting,
        is_grouping=is_grouping,
        choices=choices,
        withdrawals=withdrawals,
    )


def plan_content(root: Path) -> Report:
    """Return what `build_content` would do, and write nothing.

    Raises:
        BriefingError: As `build_content`.

    """
    return _build(root, is_saving=False)


def _build(  # noqa: PLR0913 what the commands differ in
    root: Path,
    *,
    is_saving: bool,
    is_converting: bool = True,
    is_grouping: bool = True,
    choices: Mapping[str, Choices] = _NONE,
    withdrawals: Mapping[str, str] = _NOTHING,
) -> Report:
    settings = load_settings(root)
    faults = Faults()
    run = Run(desk=Desk(root, faults), faults=faults, is_saving=is_saving)
    records = load_records(run.desk, faults)
    withdrawn = withdraw_entries(run, records, withdrawals)
    if withdrawn:
        records = load_records(run.desk, Faults())
    articles = load_articles(run.desk, faults)
    for name in records.changed:
        run.tell(
            record_path(name),
            "a person has changed this record; what the machine can know is made anew",
        )
    if is_converting:
        records = convert_sources(run, articles, records, choices)
    entries = load_entries(run.desk, records, articles, faults, is_narrowed=False)
    stories, briefings = len(records.stories), len(records.briefings)
    if is_grouping:
        stories, briefings = group_entries(run, settings, entries, records, choices)
    for _, words in withdrawn:
        for fault in find_left(run.desk, words):
            faults.add(fault)
    if is_saving:
        run.desk.save(faults)
        if withdrawn:
            clear_made(root)
    return Report(
        faults=faults.found,
        notices=tuple(run.notices),
        conflicts=tuple(run.conflicts),
        changes=run.desk.changes,
        entries=len(entries),
        stories=stories,
        briefings=briefings,
        withdrawals=tuple(done for done, _ in withdrawn),
    )
