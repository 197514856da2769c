"""``diff``: what a build would change in ``content/``, and nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff

from briefing.journal import Change
from briefing.runs import Report


def write_diff(report: Report) -> str:
    """Return a unified diff of everything that a planned run would change."""
    return "".join(line for one in report.changes for line in _diff(one))


def _diff(change: Change) -> Iterator[str]:
    before = (change.old or b"").decode(errors="replace").splitlines(keepends=True)
    after = (change.new or b"").decode(errors="replace").splitlines(keepends=True)
    old = "/dev/null" if change.old is None else f"a/{change.path}"
    new = "/dev/null" if change.new is None else f"b/{change.path}"
    for line in unified_diff(before, after, old, new):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
