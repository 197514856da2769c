"""What stands in ``content/`` itself; no other test asks for it."""

from __future__ import annotations

import hashlib
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from tests.projects import ROOT, SEEDS_ROOT, copy_project

from briefing.pipeline import build_content


def read_records(project: Path) -> list[dict[str, Any]]:
    """Return the records of a project's entries and briefings."""
    return [
        json.loads(path.read_text("utf-8"))
        for path in sorted((project / "content/records").glob("*.json"))
    ]


def list_digests(project: Path) -> set[str]:
    """Return the digests of a project's sources."""
    return {
        hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (project / "content/sources").rglob("*.*")
    }


def read_themes(project: Path) -> object:
    """Return the themes that a project's settings name; ``None`` without settings."""
    path = project / "briefing.toml"
    return tomllib.loads(path.read_text("utf-8"))["themes"] if path.exists() else None


def list_edits(project: Path) -> list[object]:
    """Return everything that the records of a project hold as its editor's."""
    return [
        [one.get("edits"), [part.get("edit") for part in one.get("parts", ())]]
        + [block.get("edit") for block in one.get("blocks", ())]
        for one in read_records(project)
    ]


def test_the_demonstration_is_what_the_chain_makes_of_it(tmp_path: Path) -> None:
    """A change of the rules comes with the demonstration made anew."""
    if list_digests(ROOT) != list_digests(SEEDS_ROOT):
        pytest.skip("content/sources/ holds other articles than the demonstration's")
    if read_themes(ROOT) != read_themes(SEEDS_ROOT):
        pytest.skip("briefing.toml names other themes than the demonstration's")
    project = copy_project(tmp_path / "project", material=ROOT)
    before = list_edits(project)
    written = build_content(project).written
    if list_edits(project) != before:
        pytest.skip("an editor has changed content/ since it was built")
    assert written == (), "run 'make html', and commit what it changes in content/"


def test_sources_are_what_the_records_say() -> None:
    """Not a byte of a source has changed since it was converted.

    One that was added, or that took another's place, has no record before the build.
    """
    records = [one for one in read_records(ROOT) if "receipt" in one]
    here = list_digests(ROOT)
    for record in records:
        path = ROOT / "content/sources" / record["source"]
        if path.exists() and record["digest"] not in here:
            pytest.fail(f"{path.name} is not what was converted: run 'make html'")
