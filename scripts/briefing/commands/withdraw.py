"""``withdraw``: a text leaves the working tree, every page and every record."""

from __future__ import annotations

from pathlib import Path

from briefing.commands.lookup import find_record
from briefing.errors import Faults
from briefing.library import load_records
from briefing.pipeline import build_content
from briefing.runs import Report
from briefing.storage import Desk, finish_run


def withdraw_entry(root: Path, name: str, reason: str) -> Report:
    """Take an entry and every word of its source out of the project.

    Args:
        root: Of the project.
        name: The entry's id, slug or file, or its source's.
        reason: Shown at the address that it had; without a date.

    Raises:
        BriefingError: There is no such entry, or a record cannot be read.

    """
    finish_run(root)
    record = find_record(load_records(Desk(root, Faults()), Faults()), name)
    return build_content(root, withdrawals={record.id: reason})
