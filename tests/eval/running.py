"""Runs the scorers, each as a program of its own, and reads their numbers."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.eval.measures import Run
from tests.projects import ROOT

# A line such as "  all          n=505 F1=0.935 outlet=0.396", two blanks in front.
_TEXT_LINE = re.compile(r"^  (?P<dataset>\S+) +(?P<cells>n=.*)$", re.MULTILINE)
_CELL = re.compile(r"(?P<name>\S+)=(?P<value>[\d.]+)")


class ScorerError(Exception):
    """A scorer that gave no numbers; the text is its own last words."""


def run_scorer(
    run: Run, folder: Path, mirror: Path | None
) -> dict[str, dict[str, float]]:
    """Return the numbers of a run by dataset and name.

    Args:
        run: What to measure.
        folder: The evaluation data, with a folder each for the two stages.
        mirror: Snapshots of public repositories; analysis reads them.

    Raises:
        ScorerError: The scorer failed.

    """
    scorer = folder / f"{run.scorer}.py"
    candidate = f"tests.eval.adapters:{run.adapter}"
    with TemporaryDirectory(prefix="eval-") as room:
        results = Path(room) / "results.jsonl"
        if run.data:
            asked = ["--data", str(scorer.parent / run.data), "--candidate", candidate]
        else:
            asked = ["--system", candidate, "--json", str(results)]
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(ROOT / "scripts"), str(ROOT))),
            **({"MIRROR": str(mirror)} if mirror else {}),
        }
        done = subprocess.run(  # noqa: S603 - the scorer that the user named
            [sys.executable, str(scorer), *asked],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        found = read_text(done.stdout) if run.data else read_lines(results)
    # A scorer stops at a data set that it lacks; what it measured before counts.
    if not found:
        last = (done.stderr.strip() or done.stdout.strip() or "no word").splitlines()
        raise ScorerError(last[-1])
    return found


def read_text(printed: str) -> dict[str, dict[str, float]]:
    """Return the numbers that the extraction scorer printed."""
    return {
        line["dataset"]: {
            cell["name"]: float(cell["value"]) for cell in _CELL.finditer(line["cells"])
        }
        for line in _TEXT_LINE.finditer(printed)
    }


def read_lines(results: Path) -> dict[str, dict[str, float]]:
    """Return the numbers that an analysis scorer wrote, one JSON object a line."""
    if not results.exists():
        return {}
    rows = [json.loads(line) for line in results.read_text("utf-8").splitlines()]
    return {
        row["dataset"]: {
            name: float(value)
            for name, value in row.items()
            if isinstance(value, int | float)
        }
        for row in rows
    }
