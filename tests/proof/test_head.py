"""The proof reads the head too: no preview and no JSON-LD says what no page shows."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.projects import BuiltSite

from briefing.proof import check_site


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('property="og:description" content="', "Scandal · ", "metadata not on the"),
        ('property="og:title" content="', "Scandal: ", "metadata not on the page"),
        ('name="description" content="', "Scandal · ", "metadata not on the page"),
        ('name="citation_title" content="', "Scandal: ", "metadata not on the page"),
        ('"headline": "', "Scandal: ", "metadata not on the page"),
        ('"@type": "WebPage", ', '"about": "Scandal", ', "metadata not on the page"),
        ("<title>", "Scandal · ", "title not on the page"),
    ],
)
def test_words_that_stand_in_the_head_alone_are_caught(
    built_site: BuiltSite, tmp_path: Path, old: str, new: str, reason: str
) -> None:
    """Whatever is put into the words of a head fails the build."""
    output = tmp_path / "output"
    shutil.copytree(built_site.folder, output)
    page = min((output / "entries").glob("*.html"))
    text = page.read_text("utf-8")
    assert old in text
    page.write_text(text.replace(old, old + new, 1), "utf-8")
    (found,) = check_site(built_site.project, output)
    assert reason in found.reason
    assert "Scandal" in found.text
