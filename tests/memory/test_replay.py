"""No link dies: fifty changes, each published, checked on the site really built."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest
from lxml import html
from tests.memory.playing import Play
from tests.memory.projects import DAY, make_project, published, quick_runs
from tests.projects import SITEURL, copy_program

from briefing.__main__ import main

CHANGES = 50
_MOVED, _REFRESH = "moved", "string(//meta[@http-equiv='refresh']/@content)"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project of three articles that can be rendered."""
    return make_project(copy_program(tmp_path / "project"))


def build(project: Path, site: Path, *words: str) -> None:
    """Run the real command, which must find no fault."""
    told = ["build", "--root", str(project), "--output", str(site), *words]
    assert main(told) == 0


class Site:
    """A built site as a browser asks for it; nothing else is known of it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read = cache(self._read_page)

    def resolves(self, address: str) -> bool:
        """Whether a page and a fragment are there, and lead on where they moved."""
        path, fragment = urldefrag(address)
        page = self._read(path)
        if page is None or (fragment and fragment not in page[0]):
            return False
        return all(self._stands(path, href) for href in page[1])

    def _stands(self, path: str, href: str) -> bool:
        target, fragment = urldefrag(urljoin(path, href))
        page = self._read(posixpath.normpath(target))
        return page is not None and (not fragment or fragment in page[0])

    def _read_page(self, path: str) -> tuple[frozenset[str], tuple[str, ...]] | None:
        """Return the ids of a page, and the links by which it leads on, if it does."""
        file = self._folder / path
        if not file.is_file():
            return None
        page = html.document_fromstring(file.read_bytes())
        ids = frozenset(one.get("id", "") for one in page.iter("*"))
        if page.xpath("string(//body/@data-kind)") != _MOVED:
            return ids, ()
        refresh = str(page.xpath(_REFRESH)).partition("url=")[2]
        assert refresh, path
        return ids, (refresh, *_find_links(page))


def _find_links(page: html.HtmlElement) -> Iterator[str]:
    for link in page.iterfind(".//main//a"):
        yield link.get("href", "")


def test_every_address_ever_published_resolves(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After each of fifty publications: every page and passage, at root and below."""
    play = Play(project)
    ever: set[str] = set()
    with quick_runs():
        build(project, tmp_path / "first", "--published", DAY.isoformat())
        for number in range(CHANGES):
            play.change(number)
            day = DAY + timedelta(days=number + 1)
            with monkeypatch.context() as online:
                online.setenv("SITEURL", SITEURL)
                build(
                    project,
                    tmp_path / "below",
                    *("--settings", "publishconf.py", "--published", day.isoformat()),
                )
            build(project, tmp_path / "root")
            ever |= published(project)
            for name in ("below", "root"):
                site = Site(tmp_path / name)
                dead = [one for one in sorted(ever) if not site.resolves(one)]
                assert dead == [], (number, name)
    assert len(ever) > 2 * CHANGES
    assert play.withdrawn
    for words in play.withdrawn:
        for room in (project / "content", tmp_path / "below", tmp_path / "root"):
            for path in room.rglob("*.*"):
                assert words.encode() not in path.read_bytes(), path
