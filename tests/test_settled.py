"""What is known to be as it would be written is not converted again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest
from tests.memory.projects import edit, find_entry, make_project, tree

from briefing.emit.entry import WrittenEntry, write_entry
from briefing.extract import extract_entry
from briefing.model import Article, Entry
from briefing.pipeline import build_content, plan_content
from briefing.runs import Report
from briefing.settled import FOLDER


@contextmanager
def note_conversions() -> Iterator[list[str]]:
    """Give the names of the sources that are converted meanwhile."""
    seen: list[str] = []

    def note(article: Article, *, restored: frozenset[int]) -> Entry:
        seen.append(article.source)
        return extract_entry(article, restored=restored)

    with patch("briefing.converting.extract_entry", note):
        yield seen


def convert(project: Path) -> tuple[list[str], Report]:
    """Build, and return the sources that were converted, with the report."""
    with note_conversions() as seen:
        return seen, build_content(project)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project that has been built once."""
    project = make_project(tmp_path / "project")
    seen, report = convert(project)
    assert len(seen) == report.entries == 3
    return project


def test_a_second_run_converts_nothing(project: Path) -> None:
    """Nor writes anything, and what it kept may be deleted."""
    before = tree(project / "content")
    assert convert(project)[0] == []
    shutil.rmtree(project / FOLDER)
    assert len(convert(project)[0]) == 3
    assert tree(project / "content") == before


def test_only_what_changed_is_converted(project: Path) -> None:
    """An edit, a record that is gone, a source that changes: that one alone."""
    path = find_entry(project, "ferry")
    edit(path, "canned food", "tinned food")
    assert convert(project)[0] == ["ferry.txt"]
    assert convert(project)[0] == []
    assert "tinned food" in path.read_text("utf-8")
    source = project / "content" / "sources" / "ferry.txt"
    source.write_text(f"{source.read_text('utf-8')}\n\nOne line more.\n", "utf-8")
    assert convert(project)[0] == ["ferry.txt"]
    assert convert(project)[0] == []


def test_what_has_to_be_told_is_told_each_time(project: Path) -> None:
    """A fault or a notice of the conversion is none of the run before alone."""
    edit(find_entry(project, "ferry"), "source:", "restore: [999]\nsource:")
    for _ in range(2):
        seen, report = convert(project)
        assert seen == ["ferry.txt"]
        assert "line 999" in str(report.faults)


def test_another_program_converts_anew(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an older version has left as it was, a newer one may read otherwise."""
    monkeypatch.setattr("briefing.settled.read_program", lambda: {"": "another"})
    assert len(convert(project)[0]) == 3


def test_what_is_not_stable_is_converted_again(tmp_path: Path) -> None:
    """A conversion whose result the next run would change is not taken as settled."""
    project = make_project(tmp_path / "project")

    def add(*args: object, **options: object) -> WrittenEntry:
        written = write_entry(*args, **options)  # type: ignore[arg-type] # handed on
        return replace(written, text=f"{written.text}\n")

    with patch("briefing.settled.write_entry", add):
        build_content(project)
    assert len(convert(project)[0]) == 3
    assert convert(project)[0] == []


def test_a_plan_leaves_nothing_behind(project: Path) -> None:
    """What only looks keeps nothing either."""
    shutil.rmtree(project / FOLDER)
    assert plan_content(project).written == ()
    assert not (project / FOLDER).exists()
