"""A publishing run that is stopped anywhere is completed by the next one."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.memory.projects import (
    DAY,
    Stopped,
    change_much,
    make_project,
    quick_runs,
    render_barely,
    stop_after,
    tree,
)
from tests.projects import ROOT, SITEURL, copy_program, run_briefing

from briefing.__main__ import main
from briefing.library import load_library
from briefing.pipeline import build_content
from briefing.proof import Unproven

MOMENTS = 8
KILLS = int(os.environ.get("BRIEFING_KILLS", "2"))


@pytest.fixture
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command write the barest site instead of calling Pelican."""

    def render(root: Path, output: Path, *, settings: str) -> tuple[Unproven, ...]:
        del settings
        render_barely(root, output)
        return ()

    monkeypatch.setattr("briefing.__main__.render_site", render)


def publish(project: Path, day: date) -> int:
    """Publish what content/ holds, as the command does."""
    return main(["render", "--root", str(project), "--published", day.isoformat()])


def is_whole(project: Path) -> bool:
    """Whether every file of content/ can be read, right after a kill."""
    _, faults = load_library(project)
    return not [fault for fault in faults if "no longer has" not in fault.problem]


@pytest.mark.usefixtures("_bare")
def test_a_publication_stopped_at_any_step_is_completed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Days, corrections, the site, its addresses: each written once, in the end."""
    start = make_project(tmp_path / "start")
    with quick_runs():
        build_content(start)
        assert publish(start, DAY) == 0
        change_much(start)
        build_content(start)
    whole = shutil.copytree(start, tmp_path / "whole")
    later = DAY + timedelta(days=1)
    with monkeypatch.context() as watched:
        count = stop_after(10**6, watched)
        assert publish(whole, later) == 0
    wanted = tree(whole)
    chosen = random.Random(5)  # noqa: S311 - any moments will do, the same each time
    moments = {0, count[0] - 1, *chosen.sample(range(count[0]), k=MOMENTS)}
    for moment in sorted(moments):
        project = shutil.copytree(start, tmp_path / f"stopped-{moment}")
        with monkeypatch.context() as watched:
            stop_after(moment, watched)
            with pytest.raises(Stopped):
                publish(project, later)
        assert is_whole(project), moment
        assert publish(project, later) == 0
        assert tree(project) == wanted, moment
        shutil.rmtree(project)


def test_a_killed_command_is_completed_by_the_next(tmp_path: Path) -> None:
    """Two runs of the whole command, killed by the system, come to what one does.

    ``BRIEFING_KILLS`` says how often.
    """
    start = make_project(copy_program(tmp_path / "start"))
    words = ["build", "--settings", "publishconf.py", "--published"]
    assert build(start, *words, DAY.isoformat()) == 0
    change_much(start)
    words.append((DAY + timedelta(days=1)).isoformat())
    whole = shutil.copytree(start, tmp_path / "whole")
    begun = time.monotonic()
    assert build(whole, *words) == 0
    longest = time.monotonic() - begun
    chance = random.Random(7)  # noqa: S311 - any moments will do
    for number in range(0, KILLS, 2):
        project = shutil.copytree(start, tmp_path / f"killed-{number}")
        for moment in (chance.uniform(0, longest), chance.uniform(0, longest)):
            kill_after(project, words, moment)
            assert is_whole(project), (number, moment)
        assert build(project, *words) == 0
        for folder in ("content", "output"):
            assert tree(project / folder) == tree(whole / folder), number
        shutil.rmtree(project)


def build(project: Path, *words: str) -> int:
    """Run the command to its end and return its exit status."""
    command, *rest = words
    answer = run_briefing(command, "--root", str(project), *rest, SITEURL=SITEURL)
    return answer.returncode


def kill_after(project: Path, words: list[str], seconds: float) -> None:
    """Start the command, and kill it some seconds later."""
    command = [sys.executable, "-m", "briefing", words[0], "--root", str(project)]
    room = project / ".cache"  # for what a killed process cannot clear away
    room.mkdir(exist_ok=True)
    run = subprocess.Popen(  # noqa: S603 - our own command, no shell
        [*command, *words[1:]],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "scripts"),
            "SITEURL": SITEURL,
            "TMPDIR": str(room),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(seconds)
    run.kill()
    run.wait()
