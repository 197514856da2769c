"""Every address that was ever published, looked up in what was really built."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import etree
from tests.memory.projects import STORM, edit, find_entry, make_project, published
from tests.projects import SITEURL, BuiltSite, build_site, copy_program, run_briefing

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from tests.conftest import Serve

REASON = "The islanders wrote to us."
ATOM = "{http://www.w3.org/2005/Atom}"
_ID = re.compile(r'\sid="([^"]+)"')
_LEAD = re.compile(r'<li id="([^"]+)"><a href="\.\./entries/boats\.html#([^"]+)"')
_MARK = re.compile(r'corrections\.html#(c-[0-9a-f]+)"')


def change(project: Path) -> None:
    """Rename, merge, remove, emend, withhold, withdraw and rename a theme."""
    ferry = find_entry(project, "ferry")
    front, _, body = ferry.read_text("utf-8").partition("\n---\n")
    blocks = body.strip().split("\n\n")
    blocks[0:2] = [" ".join(blocks[0:2])]
    del blocks[1]
    blocks[1] = blocks[1].replace("canned food", "tinned food")
    front = front.replace("\nsource:", f"\ncorrection: {REASON}\nsource:")
    text = f"{front}\n---\n\n" + "\n\n".join(blocks) + "\n"
    ferry.with_name("boats.md").write_text(text, "utf-8")
    ferry.unlink()
    edit(find_entry(project, "council"), "\nsource:", "\npublish: excerpt\nsource:")
    edit(project / "briefing.toml", 'slug = "work"', 'slug = "labour"')
    answer = run_briefing(
        *("withdraw", "--root", str(project), find_entry(project, "storm").stem),
        *("--reason", "Its publisher asked us to."),
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.fixture(scope="module", params=[None, SITEURL], ids=["root", "sub-path"])
def site(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> BuiltSite:
    """Return a site that was published, changed in every way, and published again."""
    room = tmp_path_factory.mktemp("addresses")
    project = make_project(copy_program(room / "project"))
    folder = room / "output"
    build_site(project, folder, siteurl=request.param, published="2026-03-02")
    (room / "before.json").write_text(json.dumps(sorted(published(project))))
    (room / "before.atom").write_bytes((folder / "feeds/all.atom.xml").read_bytes())
    change(project)
    return build_site(project, folder, siteurl=request.param, published="2026-03-05")


def read(site: BuiltSite, path: str) -> str:
    """Return a file of the site."""
    return (site.folder / path).read_text("utf-8")


def find_old(site: BuiltSite, room: str, word: str) -> str:
    """Return the path that a page had on the first day."""
    room_file = site.project.parent / "before.json"
    before: list[str] = json.loads(room_file.read_text("utf-8"))
    (path,) = [
        one for one in before if one.startswith(room) and "#" not in one and word in one
    ]
    return path


def test_every_address_resolves(site: BuiltSite) -> None:
    """Each page that was ever published is a file, each passage an id in it."""
    before = set(json.loads((site.project.parent / "before.json").read_text("utf-8")))
    ever = published(site.project)
    assert before <= ever
    assert sum("#" in one for one in before) > 20
    missing = []
    for address in sorted(ever):
        path, _, name = address.partition("#")
        is_there = (site.folder / path).is_file()
        if not is_there or (name and name not in _ID.findall(read(site, path))):
            missing.append(address)
    assert missing == []


def test_an_old_page_leads_on(site: BuiltSite) -> None:
    """Without a script, unlisted, each of its passages to its own place."""
    old = find_old(site, "entries/", "ferry")
    page = read(site, old)
    assert '<meta http-equiv="refresh" content="0; url=../entries/boats.html">' in page
    assert '<meta name="robots" content="noindex">' in page
    if site.siteurl:
        assert f'rel="canonical" href="{site.siteurl}/entries/boats.html"' in page
    boats = read(site, "entries/boats.html")
    led = _LEAD.findall(page)
    assert len(led) >= 3
    assert {target for _, target in led} <= set(_ID.findall(boats))


def test_merged_and_removed_paragraphs_have_their_places(site: BuiltSite) -> None:
    """The one in what took it in; to the other's address the page says it is gone."""
    boats = read(site, "entries/boats.html")
    assert re.search(r'<div class="block">\s*<span id="p-[0-9a-f]+"></span>', boats)
    assert re.search(r'<p class="former"><span id="p-[0-9a-f]+"></span>', boats)


def test_withheld_paragraphs_have_their_places(site: BuiltSite) -> None:
    """Where the publish mode keeps text back, the page says so at its address."""
    page = read(site, find_old(site, "entries/", "council"))
    assert re.search(r'<span id="p-[0-9a-f]+"></span>\d paragraphs? (is|are) not', page)
    assert "until midnight" not in page


def test_a_withdrawn_page_says_so(site: BuiltSite) -> None:
    """With the editor's reason, in neither sitemap nor feeds."""
    old = find_old(site, "entries/", "storm")
    page = read(site, old)
    assert 'data-kind="gone"' in page
    assert "Its publisher asked us to." in page
    for file in (*site.folder.glob("feeds/*"), *site.folder.glob("sitemap.xml")):
        assert old not in file.read_text("utf-8")


def test_a_withdrawn_text_is_nowhere(site: BuiltSite) -> None:
    """Not in the sources, entries, records and caches, nor on any page or feed."""
    runs = [
        " ".join(words[start : start + 6])
        for line in STORM
        for words in [line.split()]
        for start in range(0, len(words) - 6, 3)
    ]
    seen = 0
    for file in _every_file(site):
        seen += 1
        text = " ".join(file.read_bytes().decode(errors="replace").split())
        assert [run for run in runs if run in text] == [], file
    assert seen > 50


def _every_file(site: BuiltSite) -> Iterator[Path]:
    for folder in (site.project / "content", site.project / ".cache", site.folder):
        yield from (file for file in sorted(folder.rglob("*")) if file.is_file())


def test_a_correction_stands_at_its_passage_and_on_its_page(site: BuiltSite) -> None:
    """With both wordings and the reason; and of a withdrawn text there is none."""
    for path in ("entries/boats.html", "corrections.html", "feeds/corrections.json"):
        text = read(site, path)
        assert "had lived on canned food" in text, path
        assert "had lived on tinned food" in text, path
        assert REASON in text, path
    anchors = _ID.findall(read(site, "corrections.html"))
    led = re.findall(
        r'corrections\.html#(c-[0-9a-f]+)"', read(site, "entries/boats.html")
    )
    assert led
    assert set(led) <= set(anchors)


def test_items_of_feeds_are_updated_under_their_ids(site: BuiltSite) -> None:
    """A changed report has another day and address, and the id that it had."""
    days = [
        {
            entry.findtext(f"{ATOM}id"): entry.findtext(f"{ATOM}updated")
            for entry in etree.fromstring(content).iter(f"{ATOM}entry")
        }
        for content in (
            (site.project.parent / "before.atom").read_bytes(),
            (site.folder / "feeds/all.atom.xml").read_bytes(),
        )
    ]
    before, after = days
    assert len(before) == 3
    assert len(after) == 2
    assert after.keys() < before.keys()
    assert {day and day[:10] for day in before.values()} == {"2026-03-02"}
    assert {day and day[:10] for day in after.values()} >= {"2026-03-05"}


def test_a_renamed_briefing_keeps_its_feed(site: BuiltSite) -> None:
    """Whoever subscribed to it under its old address goes on to get it."""
    assert read(site, "feeds/work.json") == read(site, "feeds/labour.json")


def test_the_front_page_tells_what_is_new(site: BuiltSite) -> None:
    """Since the publication before, with its day."""
    front = read(site, "index.html")
    assert "<span>New since</span>" in front
    assert '<time datetime="2026-03-02">' in front
    assert "Changed</span>" in front


@pytest.mark.browser
def test_a_fragment_of_an_old_address_lands_at_its_paragraph(
    site: BuiltSite, browser: Browser, site_server: Serve
) -> None:
    """A script takes it along; without scripts one lands on the page."""
    old = find_old(site, "entries/", "ferry")
    (name, target) = _LEAD.findall(read(site, old))[-1]
    address = site_server(site)
    for has_scripts, fragment in ((True, f"#{target}"), (False, "")):
        context = browser.new_context(java_script_enabled=has_scripts)
        page = context.new_page()
        page.goto(f"{address}{old}#{name}")
        page.wait_for_url(f"{address}entries/boats.html{fragment}")
        context.close()


@pytest.mark.browser
def test_who_asks_for_a_removed_paragraph_is_told(
    site: BuiltSite, browser: Browser, site_server: Serve
) -> None:
    """And nobody else."""
    boats = read(site, "entries/boats.html")
    (gone,) = re.findall(r'<p class="former"><span id="(p-[0-9a-f]+)"', boats)
    page = browser.new_page()
    page.goto(f"{site_server(site)}entries/boats.html")
    assert not page.locator(".former").is_visible()
    page.goto(f"{site_server(site)}entries/boats.html#{gone}")
    assert page.locator(".former").is_visible()
    page.close()
