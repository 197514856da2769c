"""Faults stand where an editor with only a browser looks: at the file on GitHub."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.memory.projects import edit, find_entry, make_project

from briefing.__main__ import main
from briefing.commands.annotate import annotate
from briefing.errors import BriefingError
from briefing.pipeline import build_content
from briefing.runs import Report


def test_no_name_or_text_ends_its_line() -> None:
    """Commas, colons, percent signs and line ends are written as GitHub reads them."""
    fault = BriefingError("50% of\nit", where="a,b:c.txt", line=3, hint="mend: it")
    report = Report(
        faults=(fault,),
        notices=(),
        conflicts=(),
        changes=(),
        entries=0,
        stories=0,
        briefings=0,
    )
    assert annotate(report) == (
        "::error file=a%2Cb%3Ac.txt,line=3::50%25 of%0Ait%0Amend: it\n"
    )


@pytest.mark.parametrize("place", ["true", None])
def test_faults_and_conflicts_are_noted_on_github_alone(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    place: str | None,
) -> None:
    """In a workflow, and in no terminal."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    if place is not None:
        monkeypatch.setenv("GITHUB_ACTIONS", place)
    project = make_project(tmp_path)
    build_content(project)
    entry = find_entry(project, "ferry")
    edit(entry, "canned food", "tinned food")
    edit(project / "content/sources/ferry.txt", "fresh vegetables", "fresh greens")
    edit(find_entry(project, "tram"), "title: ", "title: a: ")
    assert main(["convert", "--root", str(project)]) == 1
    noted = [
        line for line in capsys.readouterr().err.split("\n") if line.startswith("::")
    ]
    if place is None:
        assert noted == []
        return
    error, warning = noted
    assert error.startswith("::error file=content/entries/council-")
    assert ",line=2::front matter is not valid YAML" in error
    assert warning.startswith(f"::warning file=content/entries/{entry.name}::p-")
    assert "fresh greens" in warning
