"""How the command answers machines, pipes and people who made a slip."""

from __future__ import annotations

import errno
import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from tests.memory.projects import edit, find_entry, make_project, tree
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


@pytest.mark.parametrize("place", ["content/sources", "content/site", ".", "notes"])
def test_a_site_replaces_nothing_but_a_site(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    """A folder with anything else in it stays as it is, whatever it is."""
    project = make_project(copy_program(tmp_path))
    (project / "notes").mkdir()
    (project / "notes/mine.txt").write_text("Mine.\n", "utf-8")
    before = tree(project)
    assert main(["render", "--root", str(project), "--output", str(project / place)])
    assert str((project / place).resolve()) in capsys.readouterr().err
    assert tree(project) == before


def test_a_site_is_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file of that name is told, and stays."""
    project = make_project(copy_program(tmp_path))
    (project / "output").write_text("Mine.\n", "utf-8")
    assert main(["render", "--root", str(project)]) == 1
    assert "is a file" in capsys.readouterr().err
    assert (project / "output").read_text("utf-8") == "Mine.\n"


def test_a_site_may_replace_a_site(tmp_path: Path) -> None:
    """What an earlier run made goes, a page that is no more too."""
    project = make_project(copy_program(tmp_path))
    build_content(project)
    words = ["render", "--root", str(project), "--output", str(project / "site")]
    assert main(words) == 0
    (project / "site/old.html").write_text("", "utf-8")
    assert main(words) == 0
    assert not (project / "site/old.html").exists()


@pytest.mark.parametrize(
    ("error", "answer"),
    [
        (KeyboardInterrupt(), (130, "Stopped.")),
        (OSError(errno.ENOSPC, "No space", "a.md"), (1, "a.md: No space")),
        (OSError(errno.EROFS, "Read-only", "a.md"), (1, "make room, or")),
    ],
)
def test_what_stops_a_run_is_told_without_a_traceback(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: BaseException,
    answer: tuple[int, str],
) -> None:
    """A full disk and Ctrl-C are no bugs: what is safe and what to do is said."""

    def stop(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("briefing.__main__.build_content", stop)
    assert main(["convert", "--root", str(make_project(tmp_path))]) == answer[0]
    words = capsys.readouterr().err
    assert answer[1] in words
    assert "content/ is as it was before, or will be finished" in words


def test_an_error_of_ours_keeps_its_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Any other error of the system is a bug until somebody has looked at it."""

    def stop(*_: object, **__: object) -> None:
        raise OSError(errno.EBADF, "Bad file descriptor")

    monkeypatch.setattr("briefing.__main__.build_content", stop)
    with pytest.raises(OSError, match="Bad file descriptor"):
        main(["convert", "--root", str(make_project(tmp_path))])


def test_the_last_line_counts_what_is_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An entry with a slip is on no page, and whoever reads one line knows it."""
    project = make_project(tmp_path)
    build_content(project)
    edit(find_entry(project, "tram"), "title: ", "title: a: ")
    assert main(["convert", "--root", str(project)]) == 1
    said = capsys.readouterr().out
    assert said.startswith("2 entries, ")
    assert "1 fault, told above: a file that cannot" in said


def test_diff_shows_what_an_editor_reads(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Entries and briefings line by line; the machine's records are only counted."""
    project = make_project(tmp_path)
    build_content(project)
    edit(project / "content/sources/ferry.txt", "fresh vegetables", "fresh greens")
    assert main(["diff", "--root", str(project)]) == 0
    said = capsys.readouterr()
    assert "\n+" in said.out
    assert "fresh greens" in said.out
    assert "content/records" not in said.out
    assert re.search(r"\d records? of the machine's would change too", said.err)


def test_explain_names_lines_and_the_address_of_the_story(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Evidence stands on a line that can be found, a story under the name to write."""
    project = make_project(tmp_path)
    build_content(project)
    assert main(["explain", "--root", str(project), "tram.txt"]) == 0
    said = capsys.readouterr().out
    assert re.search(r"byline: 'Ana Couto' in line 3$", said, re.MULTILINE)
    assert "\nStory\n  council-votes-for-a-second-tram-line: " in said


def test_a_port_that_is_taken_is_told_before_the_build(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the option that names another, and nobody has waited for it."""
    project = make_project(tmp_path)
    before = tree(project)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["serve", "--root", str(project), "--port", port]) == 1
    said = capsys.readouterr().err
    assert f"http://127.0.0.1:{port}/: cannot be served there" in said
    assert "--port 8001" in said
    assert tree(project) == before
