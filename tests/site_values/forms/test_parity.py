"""One build, four formats: the same items, sentences and citations in all."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from jsonschema import (  # type: ignore[import-untyped] # comes without types
    Draft202012Validator,
    FormatChecker,
)
from lxml import html
from tests.projects import SITEURL, BuiltSite, build_site, copy_project

from briefing.pipeline import build_content
from briefing.proof import check_site

Item = tuple[str, tuple[tuple[str, str], ...]]  # sentence; entry and paragraph of each
MAIL = 100_000  # bytes; some clients cut what is longer


@pytest.fixture(scope="module", params=["full", "excerpt"])
def site(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> BuiltSite:
    """Return a published site, in full and narrowed, with an editor's hand in it."""
    room = tmp_path_factory.mktemp("parity")
    project = copy_project(room / "project")
    settings = project / "briefing.toml"
    text = settings.read_text("utf-8")
    assert 'publish = "full"' in text
    text = text.replace('"full"', f'"{request.param}"')
    lines = 'distribution = "Board & press office"\nsign_off = "Signed by the desk."\n'
    settings.write_text(text.replace("[site]\n", f"[site]\n{lines}", 1), "utf-8")
    build_content(project)
    briefing = min((project / "content" / "briefings").glob("*.md"))
    hand = "summary: In short & all.\nsign_off: Ada & Li, on duty."
    edited = briefing.read_text("utf-8").replace("summary:", hand, 1)
    points = edited.index("## Key points") + len("## Key points")
    added = "\n\nThe editor’s *own* words.\n"
    edited = edited[:points] + added + edited[points:]
    first = re.search(r"\n- (.+?) \[", edited)
    assert first
    changed = edited.replace(first[1], "What the editor made of it.", 1)
    briefing.write_text(changed, "utf-8")
    return build_site(project, room / "output", siteurl=SITEURL)


def read_page(path: Path, address: str) -> list[Item]:
    """Return the items of an HTML page: the briefing itself, or its mail."""
    page = html.document_fromstring(path.read_bytes())
    paragraphs = "string(.//*[contains(@class, 'chip__place')]/span[1])"
    found: list[Item] = []
    for passage in page.iterfind(".//*[@data-passage]"):
        if passage.get("popover") is not None:
            continue  # shows more of what is cited already
        (words,) = passage.iterfind(".//*[@class='point__words']")
        cites = tuple(
            (
                urljoin(address, chip.get("href", "")),
                re.sub(r"\D", "", str(chip.xpath(paragraphs))),
            )
            for chip in passage.iterfind(".//a[@class='chip__link']")
        )
        found.append(("".join(map(str, words.itertext())), cites))
    return found


def read_data(path: Path) -> list[Item]:
    """Return the items of the data."""
    value = json.loads(path.read_text("utf-8"))
    return list(_items(item for one in value["sections"] for item in one["items"]))


def _items(items: Iterator[dict[str, Any]]) -> Iterator[Item]:
    for item in items:
        if item["kind"] == "editor":
            yield from _items(iter([item["was"]] if item["was"] else []))
        else:
            yield (
                item["text"],
                tuple((c["url"], str(c["paragraph"] or "")) for c in item["citations"]),
            )


def read_text(path: Path) -> list[Item]:
    """Return the items of the plain text; a citation there has no fragment."""
    text = path.read_text("utf-8")
    sources = dict(re.findall(r"^\[(\d+)\] .+\n    .+\n    (\S+)$", text, re.MULTILINE))
    found: list[Item] = []
    for words, marks in re.findall(r"^• (.+)\n  (\[.+)$", text, re.MULTILINE):
        cites = re.findall(r"\[(\d+)(?:, ¶ (\d+))?(?:, [^]]+)?\]", marks)
        assert len(cites) == marks.count("[")
        found.append((words, tuple((sources[one], number) for one, number in cites)))
    return found


def without_fragment(items: list[Item]) -> list[Item]:
    """Return items whose citations lead to entries, not to paragraphs."""
    return [
        (words, tuple((url.partition("#")[0], number) for url, number in cites))
        for words, cites in items
    ]


def test_all_formats_say_the_same(site: BuiltSite) -> None:
    """Word for word and citation for citation, in the same order."""
    slugs = [path.stem for path in sorted(site.folder.glob("briefings/*.html"))]
    assert slugs
    for slug in slugs:
        page = site.folder / "briefings" / f"{slug}.html"
        items = read_page(page, f"{SITEURL}/briefings/{slug}.html")
        mail = read_page(site.folder / "mail" / f"{slug}.html", "")
        assert items
        assert mail == items
        assert read_data(page.with_suffix(".json")) == items
        assert read_text(page.with_suffix(".txt")) == without_fragment(items)


def find(page: html.HtmlElement, path: str) -> list[str]:
    """Return what an XPath finds on a page, as texts."""
    found = page.xpath(path)
    assert isinstance(found, list)
    return list(map(str, found))


def test_a_passage_has_one_address_in_page_and_mail(site: BuiltSite) -> None:
    """A link into the mail works on the page, and no heading is without one."""
    units = "//*[@data-passage and not(ancestor-or-self::*[@popover or self::details])]"
    for path in sorted(site.folder.glob("briefings/*.html")):
        page = html.document_fromstring(path.read_bytes())
        mail = html.document_fromstring((site.folder / "mail" / path.name).read_bytes())
        points = find(mail, f"{units}/*[@class='point__words']/@id")
        assert points
        assert points == find(page, f"{units}/@id")
        assert set(find(mail, "//h2/@id")) <= set(find(page, "//@id"))
        assert find(mail, "//h2[not(@id)] | //h3[not(@id)]") == []


def test_the_editor_speaks_in_all_formats(site: BuiltSite) -> None:
    """What the editor added or changed is in each of them."""
    slug = min(site.folder.glob("briefings/*.html")).stem
    names = [f"briefings/{slug}.{end}" for end in ("html", "json", "txt")]
    for name in (*names, f"mail/{slug}.html"):
        text = (site.folder / name).read_text("utf-8")
        plain = re.sub(r"<[^>]+>", "", text).replace("&amp;", "&")
        for words in ("The editor’s own words.", "What the editor made of it."):
            assert words in plain, name
        for words in ("In short & all.", "Board & press office", "Ada & Li, on duty."):
            assert words in plain, name
        assert "Signed by the desk." not in plain, name


def test_what_heads_and_ends_a_briefing_is_in_all_formats(site: BuiltSite) -> None:
    """The days of its sources, to whom it goes, and the site's sign-off."""
    slug = max(site.folder.glob("briefings/*.html")).stem
    page = site.folder / "briefings" / f"{slug}.html"
    data = json.loads(page.with_suffix(".json").read_text("utf-8"))
    days = data["reports"]
    assert days["first"] <= days["last"]
    paper = html.document_fromstring(page.read_bytes())
    (printed,) = [one.text for one in paper.iterfind(".//*[@class='imprint']//time")]
    for path in (page, page.with_suffix(".txt"), site.folder / f"mail/{slug}.html"):
        plain = re.sub(r"<[^>]+>", "", path.read_text("utf-8")).replace("&amp;", "&")
        for words in (str(printed), "Board & press office", "Signed by the desk."):
            assert words in plain, path.name
    assert data["distribution"] == "Board & press office"
    assert data["signOff"] == "Signed by the desk."


def test_quotes_have_the_same_page_in_data_as_on_the_web(site: BuiltSite) -> None:
    """And it holds the words that the briefing prints, among all their wordings."""
    found = 0
    for path in site.folder.glob("briefings/*.html"):
        page = html.document_fromstring(path.read_bytes())
        address = f"{SITEURL}/briefings/{path.name}"
        links = {
            urljoin(address, link.get("href", ""))
            for link in page.iterfind(".//a[@class='alone']")
        }
        data = json.loads(path.with_suffix(".json").read_text("utf-8"))
        items = [item for one in data["sections"] for item in one["items"]]
        told = {item["page"]: item["text"] for item in items if item.get("page")}
        assert set(told) == links
        for url, text in told.items():
            quote = site.folder / url.removeprefix(f"{SITEURL}/")
            elements = html.document_fromstring(quote.read_bytes()).iter("h1", "p")
            wordings = {
                "".join(map(str, one.itertext()))
                for one in elements
                if "said__words" in one.get("class", "").split()
            }
            assert any(words in text for words in wordings), url
            found += 1
    assert found


def test_data_keeps_to_its_published_schema(site: BuiltSite) -> None:
    """The schema stands beside the files, and refuses what is not of that shape."""
    folder = site.folder / "briefings"
    files = [path for path in folder.glob("*.json") if ".schema" not in path.name]
    assert files
    for path in files:
        value = json.loads(path.read_text("utf-8"))
        schema = json.loads((folder / value["$schema"]).read_text("utf-8"))
        Draft202012Validator.check_schema(schema)
        check = Draft202012Validator(schema, format_checker=FormatChecker())
        assert list(check.iter_errors(value)) == []
        assert list(check.iter_errors({**value, "extra": 1}))
        assert list(check.iter_errors({**value, "sections": [{}]}))


def test_a_mail_needs_nothing_but_itself(site: BuiltSite) -> None:
    """Below 100 kB, no stylesheet, script or picture to load, every link absolute."""
    mails = sorted(site.folder.glob("mail/*.html"))
    assert mails
    for path in mails:
        assert path.stat().st_size < MAIL
        page = html.document_fromstring(path.read_bytes())
        loads = "//link[@rel='stylesheet'] | //script[@src] | //img | //iframe"
        assert page.xpath(loads) == []
        assert page.xpath("//style")
        hrefs = page.xpath("//body//a/@href")
        assert isinstance(hrefs, list)
        assert hrefs
        assert all(urlsplit(str(href)).scheme == "https" for href in hrefs)


def test_formats_hang_on_nothing_else(site: BuiltSite) -> None:
    """The site in which these are compared is proven, mails included."""
    assert check_site(site.project, site.folder) == ()
    mail = min(site.folder.glob("mail/*.html"))
    before = mail.read_text("utf-8")
    chip = f'class="chip__link" href="{SITEURL}/entries/'
    spoilt = before.replace(chip, f"{chip}x", 1)
    assert spoilt != before
    try:
        mail.write_text(spoilt, "utf-8")
        assert check_site(site.project, site.folder)
    finally:
        mail.write_text(before, "utf-8")
