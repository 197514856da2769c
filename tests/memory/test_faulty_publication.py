"""A new source with a fault keeps no other from being published; an entry does."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.memory.projects import DAY, find_entry, make_project, published
from tests.projects import SITEURL, copy_program

from briefing.__main__ import main

NEW = """
Library opens its cellar to readers

The city library opens its cellar on Friday, with forty thousand volumes that nobody
could borrow since the flood.

Shelves were dried, cleaned and numbered by students during two summers.

Readers find maps, almanacs and the minutes of the first councils there.
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project that was published."""
    monkeypatch.setenv("SITEURL", SITEURL)
    project = make_project(copy_program(tmp_path / "project"))
    assert publish(project, DAY.isoformat()) == 0
    return project


def publish(project: Path, day: str | None) -> int:
    """Return the exit status of a publishing run; without a day, of a plain one."""
    words = ["build", "--root", str(project), "--settings", "publishconf.py"]
    return main([*words, "--published", day] if day else words)


def test_a_new_file_with_a_fault_is_left_out(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The one uploaded beside it is published and recorded; a plain run fails."""
    before = published(project)
    sources = project / "content" / "sources"
    (sources / "train.txt").write_text(NEW, "utf-8")
    (sources / "scan.txt").write_bytes(b"PK\x03\x04" + bytes(range(256)))
    assert publish(project, "2026-03-02") == 0
    assert "content/sources/scan.txt" in capsys.readouterr().err
    assert len(published(project)) > len(before)
    assert publish(project, None) == 1


def test_a_fault_that_loses_a_published_page_publishes_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What stands of it would be a dead link."""
    before = published(project)
    (project / "content" / "sources" / "train.txt").write_text(NEW, "utf-8")
    entry = find_entry(project, "ferry")
    text = entry.read_text("utf-8")
    entry.write_text(text.replace("\nlang:", "\ndate: someday\nlang:"), "utf-8")
    assert publish(project, "2026-03-02") == 1
    assert "Nothing is published" in capsys.readouterr().err
    assert published(project) == before


def test_a_fault_in_a_replaced_source_publishes_nothing(project: Path) -> None:
    """Its entry was published."""
    before = published(project)
    (project / "content" / "sources" / "ferry.txt").write_bytes(b"PK\x03\x04\x00")
    (project / "content" / "sources" / "train.txt").write_text(NEW, "utf-8")
    assert publish(project, "2026-03-02") == 1
    assert published(project) == before
