"""``diff``: what a build would change in ``content/``, and nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff

from briefing.journal import Change
from briefing.runs import Report
from briefing.storage import RECORDS


def write_diff(report: Report) -> str:
    """Return a unified diff of the entries and briefings as a run would change them."""
    changes = [one for one in report.changes if not _is_record(one)]
    return "".join(line for one in changes for line in _diff(one))


def count_records(report: Report) -> int:
    """Return how many records, which nobody reads or edits, would change besides."""
    return sum(map(_is_record, report.changes))


def _is_record(change: Change) -> bool:
    return change.path.startswith(f"{RECORDS}/")


def _diff(change: Change) -> Iterator[str]:
    before = (change.old or b"").decode(errors="replace").splitlines(keepends=True)
    after = (change.new or b"").decode(errors="replace").splitlines(keepends=True)
    old = "/dev/null" if change.old is None else f"a/{change.path}"
    new = "/dev/null" if change.new is None else f"b/{change.path}"
    for line in unified_diff(before, after, old, new):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
