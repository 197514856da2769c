"""What `briefing check` tells of the site: its size, and names that lead nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.memory.projects import make_project

from briefing.commands.check import MOST_BYTES, check_content


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project of three articles, never built."""
    return make_project(tmp_path / "project")


@pytest.mark.parametrize(("share", "is_told"), [(0.89, False), (0.91, True)])
def test_a_site_that_nears_its_bound_is_told(
    project: Path, share: float, *, is_told: bool
) -> None:
    """From nine tenths of 800 MB on, counted in the built files."""
    output = project / "output"
    for number in range(2):
        file = output / f"folder-{number}" / "card.png"
        file.parent.mkdir(parents=True)
        with file.open("wb") as sparse:
            sparse.truncate(int(share * MOST_BYTES / 2))
    _, findings = check_content(project)
    assert ["size" in one.kind for one in findings].count(True) == is_told
    _, findings = check_content(project, project / "elsewhere")
    assert "size" not in {one.kind for one in findings}


def test_a_name_on_the_front_page_that_leads_nowhere_is_told(project: Path) -> None:
    """With those that there are; it stops no build, for it may come tomorrow."""
    settings = project / "briefing.toml"
    front = '[front]\nbriefings = ["boats"]\nstories = ["gale"]\n\n[site]'
    settings.write_text(settings.read_text("utf-8").replace("[site]", front), "utf-8")
    report, findings = check_content(project)
    assert report.faults == ()
    told = [str(one) for one in findings if one.where == "briefing.toml"]
    assert told == [
        "briefing.toml: unused: front.briefings names 'boats'; there are none",
        "briefing.toml: unused: front.stories names 'gale'; there are none",
    ]
