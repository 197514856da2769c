"""Same material, same bytes: on any machine, in any folder, at any hour."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.projects import copy_project, run_briefing

# What differs between two machines and must not show.
MACHINES = (
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "America/Adak", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4711"},
)


def build(project: Path, **variables: str) -> dict[str, bytes]:
    """Build a site from its sources alone and return every file with its bytes."""
    answer = run_briefing(
        "build", "--root", str(project), "--output", str(project / "site"), **variables
    )
    assert answer.returncode == 0, answer.stderr
    return {
        path.relative_to(project).as_posix(): path.read_bytes()
        for path in sorted(project.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("settings", [{}, {"SITEURL": "https://example.org/a/b"}])
def test_two_builds_are_byte_identical(
    tmp_path: Path, settings: dict[str, str]
) -> None:
    """Zone, locale, folder, hash seed and the order of files leave no trace."""
    first = build(copy_project(tmp_path / "one"), **MACHINES[0], **settings)
    second = build(copy_project(tmp_path / "a" / "two"), **MACHINES[1], **settings)
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
