"""Briefings as PDF: through a browser of this machine, or a clear error."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.browser import find_browser
from tests.projects import BuiltSite, run_briefing

from briefing.chromium import VARIABLE, find_chromium
from briefing.errors import BriefingError

_PAGE = re.compile(rb"/Type\s*/Page\b")


@pytest.mark.browser
def test_each_briefing_becomes_a_pdf(published_site: BuiltSite, tmp_path: Path) -> None:
    """And all of them together one more; what was there before goes."""
    project = tmp_path / "project"
    (project / "content").mkdir(parents=True)
    (project / "pdf").mkdir()
    (project / "pdf" / "gone.pdf").write_bytes(b"old")
    answer = run_briefing(
        *("pdf", "--root", str(project), "--output", str(published_site.folder)),
        **{VARIABLE: str(find_browser())},
    )
    assert answer.returncode == 0, answer.stderr
    names = {path.stem for path in (published_site.folder / "briefings").glob("*.html")}
    written = {path.stem: path.read_bytes() for path in (project / "pdf").iterdir()}
    assert set(written) == {*names, "review"}
    for name, content in written.items():
        assert content.startswith(b"%PDF-"), name
    assert len(_PAGE.findall(written["review"])) > len(names)


def test_without_a_browser_the_error_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No PDF is better than one that looks otherwise."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("briefing.chromium._APPLICATIONS", ())
    monkeypatch.delenv(VARIABLE, raising=False)
    with pytest.raises(BriefingError, match="no Chromium or Chrome") as told:
        find_chromium()
    assert VARIABLE in str(told.value)
    monkeypatch.setenv(VARIABLE, str(tmp_path / "none"))
    with pytest.raises(BriefingError, match="no browser that starts"):
        find_chromium()


def test_without_a_site_there_is_nothing_to_print(tmp_path: Path) -> None:
    """The error says how to get one."""
    (tmp_path / "content").mkdir()
    answer = run_briefing("pdf", "--root", str(tmp_path))
    assert answer.returncode == 1
    assert "make html" in answer.stderr
