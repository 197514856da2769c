"""What the tests of the memory begin with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.memory.projects import DAY, make_project, publish, quick_runs

from briefing.pipeline import build_content


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project of three articles, built once."""
    project = make_project(tmp_path / "project")
    assert build_content(project).faults == ()
    return project


@pytest.fixture
def published_once(project: Path) -> None:
    """Publish the project."""
    publish(project, DAY)


@pytest.fixture
def quick() -> Iterator[None]:
    """Let runs read what they have read before from memory."""
    with quick_runs():
        yield
