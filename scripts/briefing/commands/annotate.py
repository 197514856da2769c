"""What a run found, as GitHub shows it beside the files and on the run's page.

An editor with nothing but a browser sees no terminal. The form of the lines:
https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

from briefing.runs import Report


def annotate(report: Report) -> str:
    """Return the lines by which GitHub Actions notes faults and conflicts at files."""
    lines = []
    for fault in report.faults:
        at = "" if fault.line is None else f",line={fault.line}"
        text = _escape(f"{fault.problem}\n{fault.hint}")
        lines.append(f"::error file={_escape_name(fault.where)}{at}::{text}\n")
    for one in report.conflicts:
        name = _escape_name(one.where)
        text = _escape(str(one).removeprefix(f"{one.where}: "))
        lines.append(f"::warning file={name}::{text}\n")
    return "".join(lines)


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_name(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
