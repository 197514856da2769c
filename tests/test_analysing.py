"""What is kept of analyses makes runs faster, and nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path
from unittest.mock import patch

import pytest
from tests.memory.projects import edit, find_entry, make_project, tree

from briefing.analyse import analyse_entry
from briefing.analysing import FOLDER
from briefing.emit.packed_analysis import find_key, pack_analysis, unpack_analysis
from briefing.model import Entry, Library
from briefing.pipeline import build_content, plan_content


def test_an_analysis_comes_back_equal(seeds_library: Library) -> None:
    """What is packed of the seeds is unpacked the same; of another entry it is not."""
    entries = seeds_library.entries
    for entry, other in zip(entries, (*entries[1:], entries[0]), strict=True):
        analysis = analyse_entry(entry)
        assert unpack_analysis(pack_analysis(analysis), entry) == analysis
        with pytest.raises(ValueError, match="no analysis"):
            unpack_analysis(pack_analysis(analysis), other)
        assert find_key(entry, "1") not in {find_key(entry, "2"), find_key(other, "1")}


def count_analysed(project: Path) -> int:
    """Build, and return how many entries were analysed."""
    seen: list[str] = []

    def note(entry: Entry) -> object:
        seen.append(entry.id)
        return analyse_entry(entry)

    with patch("briefing.analysing.analyse_entry", note):
        assert build_content(project).faults == ()
    return len(seen)


def test_only_what_changed_is_analysed(tmp_path: Path) -> None:
    """An edit touches its own entry; a spoilt or missing cache changes no byte."""
    project = make_project(tmp_path / "project")
    assert count_analysed(project) == 3
    assert count_analysed(project) == 0
    edit(find_entry(project, "ferry"), "canned food", "tinned food")
    assert count_analysed(project) == 1
    before = tree(project / "content")
    kept = project / FOLDER
    assert len(list(kept.iterdir())) == 3
    for path in kept.iterdir():
        path.write_text("{}", "utf-8")
    assert count_analysed(project) == 3
    shutil.rmtree(kept)
    assert plan_content(project).written == ()
    assert not kept.exists()
    assert count_analysed(project) == 3
    assert tree(project / "content") == before


def test_a_held_entry_leaves_nothing_behind(tmp_path: Path) -> None:
    """What is on no page any more is not kept either."""
    project = make_project(tmp_path / "project")
    assert count_analysed(project) == 3
    edit(find_entry(project, "ferry"), "source:", "status: held\nsource:")
    assert count_analysed(project) == 0
    assert len(list((project / FOLDER).iterdir())) == 2
