"""``make eval``: measures every stage on the evaluation data, in one table.

The data are no part of the project, since not all may be passed on. EVAL names their
folder, MIRROR the folder of the public repositories' snapshots that the analysis
scorers read. Exit status 2 when data are missing or a scorer fails.
"""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from tests.eval.measures import MEASURES, Measure, Run
from tests.eval.running import ScorerError, run_scorer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_AT_ONCE = 2  # scorers that run side by side; their times are not compared
Scores = dict[str, dict[str, float]]


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print the table and return the exit status."""
    parser = argparse.ArgumentParser(prog="make eval", description=__doc__)
    parser.add_argument("folder", type=Path, help="the evaluation data")
    parser.add_argument("--mirror", type=Path, help="snapshots of public repositories")
    parser.add_argument("only", nargs="*", help="parts of scorers' or files' names")
    options = parser.parse_intermixed_args(argv)
    if not options.folder.is_dir():
        sys.stderr.write(
            f"{options.folder}: no such folder; say where the evaluation data are:\n"
            "  make eval EVAL=folder MIRROR=folder\n"
        )
        return 2
    runs = [
        run
        for run in dict.fromkeys(measure.run for measure in MEASURES)
        if not options.only
        or any(part in f"{run.scorer} {run.data}" for part in options.only)
    ]
    console = Console(width=None if sys.stdout.isatty() else 100, highlight=False)
    found, faults = _run_all(runs, options.folder.resolve(), options.mirror, console)
    console.print(_draw_table([one for one in MEASURES if one.run in runs], found))
    for fault in faults:
        sys.stderr.write(f"{fault}\n")
    return 2 if faults else 0


def _run_all(
    runs: Sequence[Run], folder: Path, mirror: Path | None, console: Console
) -> tuple[dict[Run, Scores], list[str]]:
    found: dict[Run, Scores] = {}
    faults: list[str] = []
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        waiting = [(run, pool.submit(run_scorer, run, folder, mirror)) for run in runs]
        for run, result in waiting:
            try:
                found[run] = result.result()
            except ScorerError as error:
                faults.append(f"{run.scorer} {run.data}: {error}")
            else:
                console.print(f"Measured: {_name_data(run)}")
    return found, faults


def _name_data(run: Run) -> str:
    return run.data.partition(".")[0] or Path(run.scorer).name


def _draw_table(measures: Sequence[Measure], found: Mapping[Run, Scores]) -> Table:
    table = Table(title="Measured on the development data", title_justify="left")
    for heading in ("data", "what", "best existing", "goal", "measured", ""):
        table.add_column(heading)
    for measure in measures:
        value = _find_value(measure, found)
        table.add_row(
            _name_data(measure.run),
            f"{measure.name} ({', '.join(measure.datasets)})"
            if measure.datasets != ("all",)
            else measure.name,
            measure.best,
            _write_goal(measure),
            "not measured" if value is None else f"{value:.3f}",
            "short" if value is not None and _is_short(measure, value) else "",
        )
    return table


def _find_value(measure: Measure, found: Mapping[Run, Scores]) -> float | None:
    scores = found.get(measure.run, {})
    values = [scores.get(name, {}).get(measure.score) for name in measure.datasets]
    given = [value for value in values if value is not None]
    return fmean(given) if len(given) == len(values) else None


def _write_goal(measure: Measure) -> str:
    if measure.goal is None:
        return ""
    return f"at most {measure.goal:.3f}" if measure.is_most else f"{measure.goal:.3f}"


def _is_short(measure: Measure, value: float) -> bool:
    if measure.goal is None:
        return False
    return value > measure.goal if measure.is_most else value < measure.goal


if __name__ == "__main__":
    raise SystemExit(main())
