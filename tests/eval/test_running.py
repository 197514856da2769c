"""The evaluation reads what the scorers say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.eval.__main__ import main
from tests.eval.measures import MEASURES
from tests.eval.running import read_text

if TYPE_CHECKING:
    from pathlib import Path

_SCORER = """
import argparse, json
parser = argparse.ArgumentParser()
parser.add_argument("--system")
parser.add_argument("--json")
options = parser.parse_args()
with open(options.json, "a") as results:
    for dataset, ends in (("gum", 0.5), ("pud-news", 0.995)):
        results.write(json.dumps({"dataset": dataset, "system": "ours", "f1": ends}))
        results.write("\\n")
"""


def test_printed_numbers_are_read_by_dataset() -> None:
    """Each line is a data set; worst cases are none."""
    printed = (
        "dev-html.jsonl.gz 12.0 ms a case, errors 0\n"
        "  atf          n=3 P=0.9 F1=0.912 F>=.95=0.333\n"
        "  all          n=5 F1=0.900\n"
        "  0.100 P=0.20 R=0.10 atf/1\n"
    )

    assert read_text(printed) == {
        "atf": {"n": 3.0, "P": 0.9, "F1": 0.912, "F>=.95": 0.333},
        "all": {"n": 5.0, "F1": 0.9},
    }


def test_table_says_what_is_short_and_what_was_not_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missed goal and a failed scorer both show."""
    (tmp_path / "analysis").mkdir()
    (tmp_path / "analysis" / "sentences.py").write_text(_SCORER)
    (tmp_path / "analysis" / "dates.py").write_text("raise SystemExit('no snapshot')")

    status = main([str(tmp_path), "sentences", "dates"])

    printed = capsys.readouterr()
    rows = [line.split("│") for line in printed.out.splitlines() if "│" in line]
    marks = {(cells[2].strip(), cells[5].strip()): cells[6].strip() for cells in rows}
    assert status == 2
    assert marks[("sentence ends F1 (gum)", "0.500")] == "short"
    assert marks[("sentence ends F1 (pud-news)", "0.995")] == ""
    assert "not measured" in printed.out
    assert "no snapshot" in printed.err


def test_each_measure_is_told_once() -> None:
    """No row stands twice in the table."""
    told = [(measure.run, measure.name, measure.datasets) for measure in MEASURES]

    assert len(told) == len(set(told))


def test_missing_data_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message names the way to say where they are."""
    assert main([str(tmp_path / "none")]) == 2
    assert "EVAL=" in capsys.readouterr().err
