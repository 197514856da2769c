"""What a publishing run made goes back to main, or the run says why not."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from tests.projects import ROOT

SCRIPT = ROOT / ".ci" / "commit"


def git(folder: Path, *words: str) -> str:
    """Run git and return what it says."""
    identity = ["-c", "user.name=Editor", "-c", "user.email=editor@example.org"]
    answer = subprocess.run(  # noqa: S603 - our own words, no shell
        ["git", *identity, *words],  # noqa: S607 - the git of the machine
        cwd=folder,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return answer.stdout


@pytest.fixture
def rooms(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Return a repository, the run's clone of it with a patch, and an editor's."""
    origin, run, editor = (tmp_path / name for name in ("origin", "run", "editor"))
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch=main", str(origin))
    git(tmp_path, "clone", "--quiet", str(origin), str(editor))
    git(editor, "switch", "--quiet", "--create", "main")
    change(editor, "content/entries/strike.md", "Dockers strike.\n")
    git(tmp_path, "clone", "--quiet", str(origin), str(run))
    (run / "content/entries/strike.md").write_text("Dockers strike again.\n", "utf-8")
    (run / "content/records").mkdir()
    (run / "content/records/strike.json").write_text("{}\n", "utf-8")
    git(run, "add", "--all", "content")
    patch = git(run, "diff", "--cached", "--binary")
    (tmp_path / "content.patch").write_text(patch, "utf-8")
    git(run, "reset", "--quiet", "--hard")
    return origin, run, editor


def change(editor: Path, name: str, text: str) -> None:
    """Let the editor push a file."""
    path = editor / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    git(editor, "add", "--all")
    git(editor, "commit", "--quiet", "--message", "Edit")
    git(editor, "push", "--quiet", "origin", "main")


def commit(run: Path) -> subprocess.CompletedProcess[str]:
    """Run the script as the workflow does; it never fails the run."""
    answer = subprocess.run(  # noqa: S603 - our own script, no shell
        [str(SCRIPT), str(run.parent / "content.patch"), "2026-03-02"],
        cwd=run,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert answer.returncode == 0, answer.stderr
    return answer


def show(origin: Path, name: str) -> str:
    """Return a file as it stands on main."""
    return git(origin, "show", f"main:{name}")


def test_the_run_commits_what_it_made(rooms: tuple[Path, Path, Path]) -> None:
    """Under the name of the bot; the commit starts no other run."""
    origin, run, _ = rooms
    assert "committed to main" in commit(run).stdout
    assert show(origin, "content/entries/strike.md") == "Dockers strike again.\n"
    assert show(origin, "content/records/strike.json") == "{}\n"
    last = git(origin, "log", "-1", "--format=%an %s", "main")
    assert last.startswith("github-actions[bot] ")
    assert "[skip ci]" in last


def test_a_push_meanwhile_is_kept(rooms: tuple[Path, Path, Path]) -> None:
    """What the run made comes on top of it."""
    origin, run, editor = rooms
    change(editor, "content/sources/other.txt", "Another report.\n")
    commit(run)
    assert show(origin, "content/sources/other.txt") == "Another report.\n"
    assert show(origin, "content/records/strike.json") == "{}\n"


def test_a_conflict_is_left_to_the_next_run(rooms: tuple[Path, Path, Path]) -> None:
    """The editor's words stay, and the run says what it did not do."""
    origin, run, editor = rooms
    change(editor, "content/entries/strike.md", "Dockers went home.\n")
    answer = commit(run)
    assert show(origin, "content/entries/strike.md") == "Dockers went home.\n"
    assert "::warning title=Published, and left to the next run::" in answer.stderr
    assert "artifact content" in answer.stdout


def test_a_repository_that_forbids_pushes_is_told(
    rooms: tuple[Path, Path, Path],
) -> None:
    """The site is published all the same, and the run says what to allow."""
    origin, run, _ = rooms
    hook = origin / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\necho protected >&2\nexit 1\n", "utf-8")
    hook.chmod(0o755)
    answer = commit(run)
    assert "::warning title=Published, but not committed::" in answer.stderr
    assert "Workflow permissions" in answer.stdout
    assert show(origin, "content/entries/strike.md") == "Dockers strike.\n"


def test_without_changes_nothing_is_committed(rooms: tuple[Path, Path, Path]) -> None:
    """A run that made nothing new leaves main alone."""
    origin, run, _ = rooms
    before = git(origin, "rev-parse", "main")
    (run.parent / "content.patch").write_text("", "utf-8")
    assert "Nothing" in commit(run).stdout
    assert git(origin, "rev-parse", "main") == before
