"""`pelican content` alone renders what stands in a project's folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree, html
from tests.audit.links import LinkChecker
from tests.audit.styles import find_style_faults
from tests.projects import ROOT, SEEDS_ROOT, copy_program
from tests.site_values.findings import make_read_library, make_version
from tests.site_values.shelves import (
    HARBOUR,
    make_article,
    make_briefing,
    make_entry,
    make_library,
)

from briefing.emit.analysis_record import NAME as ANALYSIS
from briefing.emit.analysis_writing import write_analysis
from briefing.emit.briefing import write_briefing
from briefing.emit.entry import write_entry
from briefing.emit.records import CorrectionsRecord, RecordedCorrection, write_record
from briefing.library import CORRECTIONS, load_library, record_path
from briefing.model import Briefing, CitedText, KeyPoint, Library
from briefing.proof import check_site
from briefing.site.publish import cited_texts

OPEN = """\
[site]
publish = "full"
rights = "Written for this test."

[[themes]]
slug = "strike"
title = "The strike"
terms = ["strike"]
"""
HOSTILE = '<script>alert(1)</script> {{ 777 * 777 }} {% raw %} & "x" ![p](//e.org/p)'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project without material: the theme, the settings, text pages."""
    root = copy_program(tmp_path / "project")
    shutil.copytree(SEEDS_ROOT / "content" / "pages", root / "content" / "pages")
    (root / "briefing.toml").write_text(OPEN, "utf-8")
    return root


def fill(root: Path, library: Library) -> None:
    """Write a library into a project, as a build leaves it."""
    texts: dict[str, str] = {}
    entries = {entry.id: entry for entry in library.entries}
    for entry in library.entries:
        article = next(one for one in library.articles if one.source == entry.source)
        texts[f"content/sources/{article.source}"] = article.text
        written = write_entry(entry, article=article, slug=entry.slug)
        texts[f"content/entries/{entry.slug}.md"] = written.text
        texts[record_path(entry.id)] = write_record(written.record)
    texts[record_path(ANALYSIS)] = write_analysis(
        library.findings, library.entries, library.stories
    )
    for story in library.stories:
        texts[record_path(story.id)] = write_record(replace(story, shared=()))
    for place, one in enumerate(library.briefings):
        points = [
            KeyPoint(passage=cited.passages[0], also=cited.passages[1:])
            for cited in cited_texts(one)
        ]
        fresh = Briefing(
            theme=one.theme, key_points=tuple(points), quotes=(), entries=one.entries
        )
        made = write_briefing(fresh, entries=entries, place=place)
        texts[f"content/briefings/{one.slug}.md"] = made.text
        texts[record_path(f"b-{one.slug}")] = write_record(made.record)
    for name, text in texts.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")


def run_pelican(
    root: Path, *words: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run Pelican in a project's folder as a user does; warnings are fatal."""
    inherited = {name: value for name, value in os.environ.items() if name != "SITEURL"}
    return subprocess.run(  # noqa: S603 our own words, no shell
        [sys.executable, "-m", "pelican", "content", "--fatal", "warnings", *words],
        cwd=root,
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        env={**inherited, "PYTHONPATH": str(ROOT / "scripts"), **variables},
    )


def find(page: bytes, path: str) -> list[str]:
    """Return the texts that an XPath finds on a page."""
    found = html.document_fromstring(page).xpath(path)
    assert isinstance(found, list)
    return [str(one) for one in found]


def read_output(root: Path) -> Mapping[str, bytes]:
    """Return every file of the built site but the theme's, by its path."""
    output = root / "output"
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in sorted(output.rglob("*"))
        if path.is_file() and path.relative_to(output).parts[0] != "theme"
    }


def render(root: Path, *words: str, **variables: str) -> Mapping[str, bytes]:
    """Return the site that Pelican renders; it must be glad with it."""
    answer = run_pelican(root, *words, **variables)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return read_output(root)


def test_every_page_kind_is_rendered_and_proven(project: Path) -> None:
    """One page a briefing, entry, receipt and story; whose words all are is proven."""
    fill(project, make_library())
    site = render(project)
    assert set(site) == {
        *("index.html", "404.html", "about.html", "method.html", "feeds.html"),
        *("briefings/strike.html", "stories/cranes.html"),
        *("archive.html", "outlets.html", "search.html", "corrections.html"),
        *("help.html", "review.html"),
        *("entries/cranes.html", "entries/halt.html"),
        *("receipts/cranes.html", "receipts/halt.html"),
        *("sources/harbour.txt", "sources/gazette.txt"),
        *("feeds/all.atom.xml", "feeds/strike.atom.xml"),
        *("feeds/all.json", "feeds/strike.json", "robots.txt"),
        *("briefings/strike.json", "briefings/strike.txt", "mail/strike.html"),
        *("entries/cranes.bib", "entries/cranes.csl.json", "entries/halt.bib"),
        *("entries/halt.csl.json", "briefings/briefing.schema.json"),
    }
    assert check_site(project, project / "output") == ()


@pytest.mark.parametrize("mode", ["full", "excerpt", "link"])
def test_what_was_found_across_entries_is_rendered_and_proven(
    project: Path, mode: str
) -> None:
    """Timeline, people and the story's table stand on pages; withheld words do not."""
    (project / "briefing.toml").write_text(OPEN.replace('"full"', f'"{mode}"'), "utf-8")
    fill(project, make_read_library())
    site = render(project)
    assert check_site(project, project / "output") == ()
    assert ("people/ana-reis.html" in site) == (mode != "link")
    assert b"Lisbon" in site["stories/cranes.html"]
    if mode == "full":
        assert find(site["timeline.html"], "//li[@data-passage]/@id") == [
            "e-2023-11-06-1",
            "e-2023-11-13-2",
        ]
        assert find(site["people/ana-reis.html"], "//mark/text()") == ["We want"]
    else:
        told = b"".join(site.values())
        assert b"Talks with the port" not in told


def test_another_version_is_cited_in_the_style_of_its_page(project: Path) -> None:
    """Each sentence leads to its paragraph, and nothing there lacks its rules."""
    library = make_read_library()
    findings = replace(library.findings, versions=(make_version(library),))
    fill(project, replace(library, findings=findings))
    page = render(project)["entries/cranes.html"]
    cited = "//li[@data-passage]//a[@data-cite]"
    assert find(page, f"{cited}/@href") == [
        "../entries/cranes.html#p-2",
        "../entries/halt.html#p-2",
    ]
    assert find(page, f"{cited}//text()") == ["¶ 2", "¶ 2"]
    assert check_site(project, project / "output") == ()
    pages = LinkChecker(project / "output", siteurl=None).pages
    assert find_style_faults(pages) == []


def test_a_corrected_sentence_is_marked_where_it_stands(project: Path) -> None:
    """On the briefing, on the page of all briefings and in the mail; not above them."""
    fill(project, make_library())
    read, _ = load_library(project)
    first, _ = read.briefings[0].sections[0].parts
    assert isinstance(first, CitedText)
    corrections = [
        RecordedCorrection(
            page="briefings/strike.html",
            id=name,
            day="2023-11-09",
            before=before,
            after="What it says now.",
            reason=None,
        )
        for name, before in ((first.id, "What it said."), (None, "The old title"))
    ]
    record = write_record(CorrectionsRecord(corrections=tuple(corrections)))
    (project / record_path(CORRECTIONS)).write_text(record, "utf-8")
    site = render(project)
    said = "//dd[contains(., 'What it said')]/ancestor::*[@data-passage]"
    words = "//*[@class='point__words']/text()"
    for name in ("briefings/strike.html", "review.html", "mail/strike.html"):
        assert find(site[name], said + words) == [first.text], name
        assert site[name].count(b"What it said") == 1
    head = "//*[@class='opening']//dd/text()"
    assert find(site["briefings/strike.html"], head)[0] == "The old title"
    assert check_site(project, project / "output") == ()


@pytest.mark.parametrize("mode", ["excerpt", "link"])
@pytest.mark.parametrize("share", [0.0, 0.2, 0.3])
def test_a_narrowed_site_is_proven_and_withholds(
    project: Path, mode: str, share: float
) -> None:
    """What is kept back is in no file of the site, and no citation leads to it."""
    settings = OPEN.replace('"full"', f'"{mode}"\nexcerpt_share = {share}')
    (project / "briefing.toml").write_text(settings, "utf-8")
    fill(project, make_library())
    site = render(project)
    assert not any(name.startswith("sources/") for name in site)
    hidden = [b"Talks with the port", b"losses of two million", b"A ferry still sails"]
    if mode == "link" or share == 0:
        hidden += [b"asked for patience", b"We want a fair share"]
    if mode == "link":
        hidden += [b"laid down their work", b"came to a halt when"]
    for name, content in site.items():
        assert not [words for words in hidden if words in content], name
    assert check_site(project, project / "output") == ()


def test_an_empty_project_is_a_site(project: Path) -> None:
    """A newcomer who has dropped nothing yet sees a front page that says so."""
    shutil.rmtree(project / "content" / "pages")
    assert set(render(project)) == {
        *("index.html", "404.html", "feeds.html", "robots.txt"),
        *("archive.html", "outlets.html", "search.html", "corrections.html"),
        *("feeds/all.atom.xml", "feeds/all.json", "help.html"),
    }
    assert check_site(project, project / "output") == ()


def test_an_undated_entry_alone_is_a_site(project: Path) -> None:
    """One text, no date, no theme: shown as undated, never as of today."""
    article = make_article(HARBOUR)
    fill(
        project,
        Library(
            articles=(article,),
            entries=(make_entry(article, "cranes", None),),
            stories=(),
            briefings=(),
        ),
    )
    site = render(project)
    assert b"Date not known" in site["entries/cranes.html"]
    feed = etree.fromstring(site["feeds/all.atom.xml"])
    days = [one.text for one in feed.iter("{http://www.w3.org/2005/Atom}updated")]
    assert days == ["1970-01-01T00:00:00+00:00"] * 2
    assert check_site(project, project / "output") == ()


def test_markup_and_templates_in_a_text_are_text(project: Path) -> None:
    """Whatever stands in a title, an outlet or a body is shown, and never runs."""
    lines = tuple(f"{HOSTILE} {number}" for number in range(4))
    article = make_article(lines, "hostile.txt")
    entry = make_entry(article, "hostile", None)
    points = tuple(
        (
            replace(
                one,
            ),
        )
        for cited in cited_texts(make_briefing((), ()))
        for one in cited.passages
    )
    fill(
        project,
        Library(
            articles=(article,),
            entries=(entry,),
            stories=(),
            briefings=(make_briefing((entry,), points, title=HOSTILE),),
        ),
    )
    path = project / "content" / "entries" / "hostile.md"
    path.write_text(path.read_text("utf-8") + f"\nEdited: {HOSTILE}\n", "utf-8")
    for name, content in render(project).items():
        if name.endswith(".html"):
            loaders = find(content, "//body/script[@data-src]")
            assert len(find(content, "//body//script")) == len(loaders) <= 1, name
            assert not find(content, "//img | //@onerror"), name
            data = find(content, "//script[@type='application/ld+json']/text()")
            own = find(content, "/html/head/script[not(text())]/@src")
            assert all(src.rpartition("theme/js/")[1] for src in own), name
            scripts = len(data) + len(own) + len(loaders)
            assert scripts == content.count(b"<script"), name
            assert all(json.loads(one) for one in data), name
        if name.endswith(".xml"):
            assert b"<script" not in content, name
        if name.endswith((".html", ".xml", ".json")):
            assert b"603729" not in content, name
    said = " ".join(find(read_output(project)["entries/hostile.html"], "//text()"))
    assert lines[2] in said
    assert "Edited: <script>alert(1)</script> {{ 777 * 777 }}" in said


def test_what_is_undefined_is_an_error(project: Path) -> None:
    """A template that asks for what the page does not have stops the build."""
    template = project / "theme" / "templates" / "missing.html"
    template.write_text("{{ page.nothing }}", "utf-8")
    answer = run_pelican(project)
    assert answer.returncode != 0
    assert "nothing" in answer.stdout + answer.stderr


def test_publishing_wants_an_address(project: Path) -> None:
    """Without SITEURL nothing is written; with it, canonical addresses are absolute."""
    fill(project, make_library())
    answer = run_pelican(project, "-s", "publishconf.py")
    assert answer.returncode != 0
    assert "SITEURL=https://" in answer.stderr
    assert not (project / "output").exists()
    site = render(project, "-s", "publishconf.py", SITEURL="https://example.org/a/b/")
    assert find(site["entries/cranes.html"], "//link[@rel='canonical']/@href") == [
        "https://example.org/a/b/entries/cranes.html"
    ]
    for name in ("index.html", "entries/cranes.html", "briefings/strike.html"):
        for href in find(site[name], "//body//a/@href"):
            assert not href.startswith(("/", "http")), name
    addresses = find(site["404.html"], "//@href[not(starts-with(., '#'))]")
    assert addresses
    assert all(one.startswith("https://example.org/a/b/") for one in addresses)


def test_the_same_material_gives_the_same_bytes(project: Path) -> None:
    """Neither time zone nor hash seed nor the folder's name leaves a trace."""
    fill(project, make_library())
    first = render(project, PYTHONHASHSEED="1", TZ="Asia/Tokyo", LC_ALL="C")
    moved = project.rename(project.with_name("elsewhere"))
    assert first == render(moved, PYTHONHASHSEED="2", TZ="America/Lima")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("# No front matter\n", "the page has no title"),
        ("---\ntitle: [\n---\n", "not valid YAML"),
    ],
)
def test_a_broken_text_page_is_told_with_its_path(
    project: Path, text: str, problem: str
) -> None:
    """The message names the file, the fault and the cure."""
    (project / "content" / "pages" / "about.md").write_text(text, "utf-8")
    answer = run_pelican(project)
    said = " ".join((answer.stdout + answer.stderr).split())
    assert answer.returncode != 0
    assert "content/pages/about.md" in said
    assert problem in said
