"""How the command answers machines, pipes and people who made a slip."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.memory.projects import edit, find_entry, make_project
from tests.projects import ROOT, copy_program, run_briefing

from briefing.__main__ import main
from briefing.errors import BriefingError, Faults
from briefing.pipeline import build_content

_DOCUMENT = (ROOT / "docs/json.md").read_text("utf-8")


def read_keys(name: str) -> dict[str, set[str]]:
    """Return the keys that docs/json.md names below a heading, each with its own."""
    section = _DOCUMENT.partition(f"## `{name}`\n")[2].partition("\n## ")[0]
    rows = re.findall(
        r"^- `(\w+)`(?::[^`\n]*((?:`\w+`(?:, )?)+))?", section, re.MULTILINE
    )
    return {key: set(re.findall(r"\w+", inner)) for key, inner in rows}


def find_keys(told: dict[str, object]) -> dict[str, set[str]]:
    """Return the keys that an answer has, each with those of the objects in it."""
    return {
        key: {
            name
            for one in (value if isinstance(value, list) else [])
            if isinstance(one, dict)
            for name in one
        }
        for key, value in told.items()
    }


def test_documented_keys_are_those_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a run with faults, conflicts and a withdrawal, and of a check."""
    project = make_project(tmp_path)
    build_content(project)
    edit(find_entry(project, "ferry"), "canned food", "tinned food")
    edit(project / "content/sources/ferry.txt", "fresh vegetables", "fresh greens")
    edit(find_entry(project, "tram"), "title: ", "title: [")
    root = ["--root", str(project), "--json"]
    assert main(["check", *root]) == 1
    assert find_keys(json.loads(capsys.readouterr().out)) == read_keys("check")
    assert main(["withdraw", *root, "storm.txt", "--reason", "Asked for."]) == 1
    assert find_keys(json.loads(capsys.readouterr().out)) == read_keys("build")


def test_render_fails_where_the_material_has_faults(tmp_path: Path) -> None:
    """The rest is rendered, the fault is told, and the exit status is 1."""
    project = make_project(copy_program(tmp_path))
    build_content(project)
    edit(find_entry(project, "ferry"), "source:", "status: hidden\nsource:")
    answer = run_briefing("render", "--root", str(project))
    assert answer.returncode == 1
    assert answer.stderr.count("'hidden'") == 1
    assert "all of it proven" in answer.stdout
    assert list((project / "output/entries").glob("council-*.html"))


def test_whoever_reads_one_line_gets_no_traceback(tmp_path: Path) -> None:
    """As in ``briefing check | head -1``, where the reader is gone before the end."""
    project = make_project(tmp_path)
    read, write = os.pipe()
    os.close(read)
    run = subprocess.run(  # noqa: S603 - our own command, no shell
        [sys.executable, "-m", "briefing", "check", "--root", str(project)],
        check=False,
        stdout=write,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT / "scripts")},
    )
    os.close(write)
    assert run.stderr == b""
    assert run.returncode == 0


def test_equal_faults_are_told_once() -> None:
    """Two stages that meet the same fault tell it once; another line is another."""
    faults = Faults()
    for line in (3, 3, 4):
        with faults.collect():
            raise BriefingError("is broken", where="a.md", line=line, hint="mend it")
    assert [fault.line for fault in faults.found] == [3, 4]
