"""A build whose site stands already has nothing to do; anything else is built."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.projects import build_site, copy_project

from briefing import __main__ as command
from briefing.last_build import find_standing, read_inputs, remember
from briefing.render import READING_SETTINGS, render_site
from briefing.runs import Report

Change = Callable[[Path], object]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the root of a project that has just been built."""
    project = copy_project(tmp_path_factory.mktemp("built") / "project")
    build_site(project, project / "output")
    return project


@pytest.fixture
def project(built: Path, tmp_path: Path) -> Path:
    """Return a root that may be changed, with a build remembered for it."""
    root = shutil.copytree(built, tmp_path / "project")
    inputs = read_inputs(root, root / "output", READING_SETTINGS)
    remember(root, root / "output", inputs, make_report())
    return root


def make_report() -> Report:
    """Return the report of a build that had nothing to tell."""
    return Report(
        faults=(),
        notices=(),
        conflicts=(),
        changes=(),
        entries=5,
        stories=3,
        briefings=5,
    )


def find(root: Path, settings: str = READING_SETTINGS) -> Report | None:
    """Return what a build of *root* would find standing."""
    inputs = read_inputs(root, root / "output", settings)
    return find_standing(root, root / "output", inputs)


def append(path: Path) -> None:
    """Add a line to a file."""
    path.write_bytes(path.read_bytes() + b"\n")


def test_the_second_build_does_nothing_and_says_the_same(
    built: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither content nor site is made again, and the answer is that of a build."""

    def refuse(*_: object, **__: object) -> None:
        pytest.fail("something was made anew")

    with monkeypatch.context() as patch:
        patch.setattr(command, "build_content", refuse)
        patch.setattr(command, "render_site", refuse)
        assert command.main(["build", "--root", str(built)]) == command.DONE
    said = capsys.readouterr().out
    shutil.rmtree(built / ".cache" / "builds")
    assert command.main(["build", "--root", str(built)]) == command.DONE
    assert capsys.readouterr().out == said


@pytest.mark.parametrize(
    "change",
    [
        lambda root: append(next((root / "content" / "sources").iterdir())),
        lambda root: append(next((root / "content" / "entries").iterdir())),
        lambda root: (root / "content" / "sources" / "new.txt").write_text("New."),
        lambda root: next((root / "content" / "records").glob("*.json")).unlink(),
        lambda root: append(root / "briefing.toml"),
        lambda root: append(root / "pelicanconf.py"),
        lambda root: append(root / "theme" / "phrases.toml"),
        lambda root: append(root / "output" / "index.html"),
        lambda root: (root / "output" / "timeline.html").unlink(),
        lambda root: (root / "output" / "other.html").write_text("Other"),
        lambda root: shutil.rmtree(root / "output"),
        lambda root: shutil.rmtree(root / ".cache"),
    ],
)
def test_whatever_has_changed_is_something_to_do(project: Path, change: Change) -> None:
    """A change of material, settings, theme or site is found by its bytes."""
    assert find(project) == make_report()
    change(project)
    assert find(project) is None


def test_another_way_to_build_is_something_to_do(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other settings, another address and another program build anew."""
    assert find(project, "publishconf.py") is None
    with monkeypatch.context() as patch:
        patch.setenv("SITEURL", "https://example.org")
        assert find(project) is None
    monkeypatch.setattr("briefing.program._PROGRAM", project / "theme")
    assert find(project) is None


def test_what_has_something_to_tell_tells_it_again(project: Path) -> None:
    """A build with a notice is not remembered: the next one would keep silent."""
    shutil.rmtree(project / ".cache")
    inputs = read_inputs(project, project / "output", READING_SETTINGS)
    told = replace(make_report(), notices=("entry.md: look at it",))
    remember(project, project / "output", inputs, told)
    assert find(project) is None


def test_a_change_while_the_build_is_at_work_is_not_taken_for_built(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An edit saved after the build has read its files is built by the next one."""
    entry = next((built / "content" / "entries").iterdir())
    text = entry.read_bytes()
    render = render_site

    def edit_and_render(*words: Path, settings: str) -> object:
        append(entry)
        return render(*words, settings=settings)

    shutil.rmtree(built / ".cache" / "builds", ignore_errors=True)
    with monkeypatch.context() as patch:
        patch.setattr(command, "render_site", edit_and_render)
        assert command.main(["build", "--root", str(built)]) == command.DONE
    assert find(built) is None
    entry.write_bytes(text)
