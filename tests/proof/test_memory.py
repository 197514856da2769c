"""The proof remembers what it read, and never what it judged."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.projects import BuiltSite

from briefing.proof import Memory, check_site
from briefing.proof.page import Page
from briefing.proof.page_reading import read_page


@pytest.fixture
def site(built_site: BuiltSite, tmp_path: Path) -> tuple[Path, Path]:
    """Return a project and its built site, to spoil."""
    shutil.copytree(built_site.project, tmp_path / "project")
    shutil.copytree(built_site.folder, tmp_path / "output")
    return tmp_path / "project", tmp_path / "output"


def refuse(_content: bytes) -> Page:
    """Fail: nothing is to be read."""
    raise AssertionError


def test_every_page_comes_back_as_it_was_read(
    site: tuple[Path, Path], tmp_path: Path
) -> None:
    """What is remembered of a page is all that the proof sees of it."""
    project, output = site
    file = tmp_path / "readings"
    check_site(project, output, Memory(file))
    again = Memory(file)
    for path in sorted(output.rglob("*.html")):
        content = path.read_bytes()
        assert again.read_page(content, refuse) == read_page(content)


def test_a_page_that_was_proven_is_judged_anew(
    site: tuple[Path, Path], tmp_path: Path
) -> None:
    """The same page is refused once its source says something else."""
    project, output = site
    file = tmp_path / "readings"
    assert check_site(project, output, Memory(file)) == ()
    for path in sorted((project / "content" / "sources").iterdir()):
        text = path.read_text("utf-8")
        path.write_text(text.replace("e", "a"), "utf-8")
        found = check_site(project, output, Memory(file))
        assert set(found) == set(check_site(project, output))
        assert any(one.page for one in found)
        path.write_text(text, "utf-8")
    assert check_site(project, output, Memory(file)) == ()


def test_a_page_that_failed_fails_again(
    site: tuple[Path, Path], tmp_path: Path
) -> None:
    """What a faulty build left in the memory lets nothing pass."""
    project, output = site
    file = tmp_path / "readings"
    page = output / "index.html"
    page.write_text(page.read_text("utf-8").replace("said", "denied"), "utf-8")
    found = check_site(project, output, Memory(file))
    assert found
    assert check_site(project, output, Memory(file)) == found


def test_damage_in_the_memory_is_no_reading(
    site: tuple[Path, Path], tmp_path: Path
) -> None:
    """A line that does not fit its digest is as if it was not there."""
    project, output = site
    file = tmp_path / "readings"
    check_site(project, output, Memory(file))
    whole = file.read_text("utf-8")
    file.write_text(whole.replace("said", "denied"), "utf-8")
    assert file.read_text("utf-8") != whole
    assert check_site(project, output, Memory(file)) == ()
    assert file.read_text("utf-8") == whole


def test_other_code_reads_anew(
    site: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proof that has changed remembers nothing of the one before."""
    project, output = site
    file = tmp_path / "readings"
    check_site(project, output, Memory(file))
    monkeypatch.setattr("briefing.proof.memory._find_version", lambda: b"another")
    with pytest.raises(AssertionError):
        Memory(file).read_page((output / "index.html").read_bytes(), refuse)


def test_what_cannot_be_kept_is_read_again(
    site: tuple[Path, Path], tmp_path: Path
) -> None:
    """A folder that cannot be written to, or holds something else, is no fault."""
    project, output = site
    file = tmp_path / "readings"
    file.mkdir()
    assert check_site(project, output, Memory(file)) == ()
    shutil.rmtree(file)
    file.write_text(json.dumps("no reading"), "utf-8")
    assert check_site(project, output, Memory(file)) == ()
