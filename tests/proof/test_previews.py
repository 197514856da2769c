"""A preview shows a paragraph as its report does, whole; nothing hides in one."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from tests.projects import BuiltSite

from briefing.proof import check_site


@pytest.fixture
def page(built_site: BuiltSite, tmp_path: Path) -> Path:
    """Return a page with previews in a copy of the built site."""
    shutil.copytree(built_site.folder, tmp_path / "output")
    return min((tmp_path / "output" / "briefings").glob("*.html"))


def cut(page: str) -> str:
    """Return the page with its first preview cut short, and its citation with it."""
    found = re.search(r'data-at="([^":]+):(\d+)-\d+">([^<]+)</blockquote>', page)
    assert found
    first = found[3].split(" ", 1)[0]
    whole = found[0].split('"')[1]
    part = f"{found[1]}:{found[2]}-{int(found[2]) + len(first)}"
    spoilt = found[0].replace(whole, part).replace(found[3], first)
    return page.replace(found[0], spoilt, 1).replace(
        f'cite="{whole}"', f'cite="{part}"', 1
    )


def test_a_preview_is_a_whole_paragraph(built_site: BuiltSite, page: Path) -> None:
    """A part of one might mislead."""
    output, whole = page.parents[1], page.read_text("utf-8")
    assert check_site(built_site.project, output) == ()
    before, mark, previews = whole.partition(' class="preview"')
    page.write_text(before + mark + cut(previews), "utf-8")
    reasons = [one.reason for one in check_site(built_site.project, output)]
    assert reasons == ["is not all of it"]
