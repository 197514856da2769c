"""What is kept of comparing a story's accounts makes runs faster, and nothing else."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

import pytest
from tests.memory.projects import tree
from tests.projects import copy_project

from briefing.comparing import FOLDER
from briefing.group.read_across import compare_accounts
from briefing.model import Analysis, Entry, Story, StoryFindings
from briefing.pipeline import build_content, plan_content


def count_compared(project: Path) -> int:
    """Build, and return how many stories were compared."""
    seen: list[str] = []

    def note(
        story: Story, entries: Sequence[Entry], analyses: Sequence[Analysis]
    ) -> StoryFindings:
        seen.append(story.id)
        return compare_accounts(story, entries, analyses)

    with patch("briefing.comparing.compare_accounts", note):
        assert build_content(project).faults == ()
    return len(seen)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project whose stories have been compared once."""
    project = copy_project(tmp_path / "project")
    assert count_compared(project) == 1
    return project


def test_a_story_is_compared_once(project: Path) -> None:
    """A second run takes what the first has kept; a spoilt cache changes no byte."""
    before = tree(project / "content")
    assert count_compared(project) == 0
    (kept,) = (project / FOLDER).iterdir()
    for damage in ("{}", "no JSON", kept.read_text("utf-8").replace("/p-", "/q-")):
        kept.write_text(damage, "utf-8")
        assert count_compared(project) == 1
        assert tree(project / "content") == before
    shutil.rmtree(project / FOLDER)
    assert plan_content(project).written == ()
    assert not (project / FOLDER).exists()
    assert count_compared(project) == 1
    assert tree(project / "content") == before


def test_only_a_story_whose_account_has_changed_is_compared(project: Path) -> None:
    """What an editor writes into another entry is none of its business."""
    records = project / "content" / "records"
    told = [json.loads(path.read_text("utf-8")) for path in records.glob("s-*.json")]
    for wanted, count in ((1, 0), (3, 1)):
        account = next(one for one in told if len(one["entries"]) == wanted)
        record = records / f"{account['entries'][0]}.json"
        slug = json.loads(record.read_text("utf-8"))["slug"]
        path = project / "content" / "entries" / f"{slug}.md"
        path.write_text(f"{path.read_text('utf-8')}\nWe said more.\n", "utf-8")
        assert count_compared(project) == count
        assert count_compared(project) == 0
