"""A run that is stopped anywhere leaves valid content, and the next one completes."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.memory.projects import (
    Stopped,
    change_much,
    edit,
    find_entry,
    make_project,
    quick_runs,
    stop_after,
    tree,
)
from tests.projects import ROOT

from briefing.journal import FOLDER
from briefing.library import load_library
from briefing.pipeline import build_content

MOMENTS = 50


@pytest.fixture(autouse=True)
def _quick() -> Iterator[None]:
    with quick_runs():
        yield


def make_work(root: Path) -> Path:
    """Return a project in which a run has much to do: edits, renames, removals."""
    project = make_project(root)
    build_content(project)
    change_much(project)
    return project


def test_a_kill_at_any_moment_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before a file's change, between two, at the last: the outcome is the same."""
    start = make_work(tmp_path / "start")
    whole = shutil.copytree(start, tmp_path / "whole")
    with monkeypatch.context() as watched:
        count = stop_after(10**6, watched)
        build_content(whole)
    wanted = tree(whole)
    chosen = random.Random(3)  # noqa: S311 - any moments will do, the same each time
    for moment in sorted(chosen.choices(range(count[0]), k=MOMENTS)):
        project = shutil.copytree(
            start, tmp_path / f"stopped-{moment}-{chosen.random()}"
        )
        with monkeypatch.context() as watched:
            stop_after(moment, watched)
            with pytest.raises(Stopped):
                build_content(project)
        _, faults = load_library(project)
        assert [fault for fault in faults if "no longer has" not in fault.problem] == []
        assert build_content(project).faults == ()
        assert tree(project) == wanted, moment
        assert build_content(project).written == ()
        shutil.rmtree(project)


def test_an_edit_after_a_kill_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the stopped run had laid ready gives way to what the editor then wrote."""
    project = make_work(tmp_path / "project")
    path = find_entry(project, "boats")
    edit(
        project / "content/sources/ferry.txt", "eleven days without", "12 days without"
    )
    with monkeypatch.context() as watched:
        watched.setattr(Path, "replace", stop_at("content/entries"))
        with pytest.raises(Stopped):
            build_content(project)
    assert (project / FOLDER).is_dir()
    edit(path, "both islands", "both isles")
    assert build_content(project).faults == ()
    text = path.read_text("utf-8")
    assert "both isles" in text
    assert "tinned food" in text
    assert "12 days without" in text
    assert build_content(project).written == ()


def stop_at(folder: str) -> object:
    """Return a `Path.replace` that stops before a file of *folder* is replaced."""
    act = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if folder in str(target):
            raise Stopped
        return act(self, target)

    return replace


def test_a_file_changed_during_a_run_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The editor saves while the run is at work: told, and done by the next run."""
    project = make_project(tmp_path)
    build_content(project)
    path = find_entry(project, "ferry")
    edit(
        project / "content/sources/ferry.txt", "eleven days without", "12 days without"
    )
    act = Path.mkdir

    def save(self: Path, *words: object, **options: object) -> None:
        if self.name == Path(FOLDER).name:
            edit(path, "both islands", "both isles")
        act(self, *words, **options)  # type: ignore[arg-type]

    with monkeypatch.context() as watched:
        watched.setattr(Path, "mkdir", save)
        (fault,) = build_content(project).faults
    assert "while the run was at work" in fault.problem
    assert "both isles" in path.read_text("utf-8")
    assert build_content(project).faults == ()
    assert "both isles" in path.read_text("utf-8")
    assert "12 days without" in path.read_text("utf-8")


def test_a_killed_process_leaves_valid_content(tmp_path: Path) -> None:
    """The real command, killed by the system at moments of its own."""
    start = make_work(tmp_path / "start")
    whole = shutil.copytree(start, tmp_path / "whole")
    build_content(whole)
    project = shutil.copytree(start, tmp_path / "killed")
    for number in range(3):
        command = [sys.executable, "-m", "briefing", "convert", "--root", str(project)]
        run = subprocess.Popen(  # noqa: S603 - our own command, no shell
            command,
            env={**os.environ, "PYTHONPATH": str(ROOT / "scripts")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(0.4 + number * 0.4)
        run.send_signal(signal.SIGKILL)
        run.wait()
    assert build_content(project).faults == ()
    assert tree(project) == tree(whole)
