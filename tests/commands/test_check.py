"""What `briefing check` tells of the site: its size, and names that lead nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.memory.projects import edit, find_entry, make_project

from briefing.__main__ import main
from briefing.commands.check import MOST_BYTES, check_content
from briefing.pipeline import build_content


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
    told = [one.text for one in findings if one.where == "briefing.toml"]
    assert told == [
        "front.briefings names 'boats'; there are none",
        "front.stories names 'gale'; there are none",
    ]


def test_gaps_are_told_by_the_name_of_their_line(project: Path) -> None:
    """What the editor is to write: no language that every word of the text shows."""
    build_content(project)
    _, findings = check_content(project)
    assert {one.text for one in findings if one.kind == "missing"} == {"date", "outlet"}
    assert [one for one in findings if one.kind == "inferred"] == []
    (project / "content/sources/brief.txt").write_text(f"Qwrt zxp\n\n{'Qwrt ' * 30}.\n")
    build_content(project)
    _, findings = check_content(project)
    assert "lang" in {one.text for one in findings if one.kind == "missing"}


def test_findings_fit_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """File by file; only a path may be wider than the terminal, and none is broken."""
    monkeypatch.setenv("COLUMNS", "50")
    project = make_project(tmp_path)
    build_content(project)
    edit(find_entry(project, "ferry"), "canned food", "tinned food")
    edit(project / "content/sources/ferry.txt", "fresh vegetables", "fresh greens")
    edit(find_entry(project, "storm"), "source:", "status: held\nsource:")
    build_content(project)
    for command in (["check"], ["explain", find_entry(project, "ferry").name]):
        main([*command, "--root", str(project)])
        lines = capsys.readouterr().out.split("\n")
        wide = [line.strip() for line in lines if len(line) > 50]
        assert all(line.startswith("content/") for line in wide), wide
        name = find_entry(project, "ferry").relative_to(project).as_posix()
        assert lines.count(name) == 1
        if command == ["check"]:
            assert "held: delete the line 'status: held' to publish it" in lines
