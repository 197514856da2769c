"""Eight articles on other subjects become a proven site without a single setting."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from tests.projects import copy_program, run_briefing

SOURCES = Path(__file__).parent / "sources"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of the foreign corpus, built as a newcomer builds it."""
    project = copy_program(tmp_path_factory.mktemp("foreign") / "project")
    shutil.copytree(SOURCES, project / "content" / "sources")
    output = project / "output"
    answer = run_briefing("build", "--root", str(project), "--output", str(output))
    assert answer.returncode == 0, answer.stderr
    assert "all of it proven" in answer.stdout
    return output


def test_every_article_has_its_pages(site: Path) -> None:
    """An entry and a receipt each, and at least one story that two outlets tell."""
    count = len(list(SOURCES.iterdir()))
    assert count >= 8
    assert len(list((site / "entries").glob("*.html"))) == count
    assert len(list((site / "receipts").glob("*.html"))) == count
    assert list((site / "stories").glob("*.html"))
    assert list((site / "briefings").glob("*.html"))


def test_nothing_of_the_old_subject_is_left(site: Path) -> None:
    """No page knows the demonstration that stood here before."""
    old = re.compile(r"China|Beijing|Washington|Biden|Blinken")
    for path in sorted(site.rglob("*.html")):
        assert not old.search(path.read_text("utf-8")), path.name


def test_excerpts_are_the_careful_default(site: Path) -> None:
    """Without a line on rights no page holds the whole of a longer article."""
    assert not list(site.glob("sources/*"))


def test_a_page_says_which_analysis_is_not_offered(site: Path) -> None:
    """The German report, and it alone, says that its speakers are not read."""
    told = {
        path.stem
        for path in (site / "entries").glob("*.html")
        if "are not read in German" in path.read_text("utf-8")
    }
    assert len(told) == 1
    told_on = {
        path.stem
        for path in (site / "briefings").glob("*.html")
        if "are not read in German" in path.read_text("utf-8")
    }
    assert len(told_on) == 1
    (page,) = told
    assert 'lang="de"' in (site / "entries" / f"{page}.html").read_text("utf-8")
