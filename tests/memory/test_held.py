"""A held entry stands nowhere on the site."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

from tests.memory.projects import edit, find_entry, make_project
from tests.projects import SITEURL, build_site, copy_program

from briefing.pipeline import build_content

# The title, a name, a quote and a number that no other text of the project has.
_WORDS = ("Storm tears roofs", "Rosa Lind", "tiles go one by one", "six million")
_GZIP = b"\x1f\x8b"


def read_site(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield every file of a site with its name; what is packed is unpacked."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            plain = gzip.decompress(content) if content[:2] == _GZIP else content
            yield path.relative_to(folder).as_posix(), plain.decode(errors="replace")


def find_traces(folder: Path, traces: tuple[str, ...]) -> set[str]:
    """Return those of the words that stand in a file of the site, or in its name."""
    return {
        trace
        for name, text in read_site(folder)
        for trace in traces
        if trace.lower() in f"{name}\n{text}".lower()
    }


def test_a_held_entry_is_nowhere_in_the_output(tmp_path: Path) -> None:
    """No page, feed, card, count, index, map or data file has its words or address."""
    project = make_project(copy_program(tmp_path / "project"))
    build_content(project)
    path = find_entry(project, "storm")
    traces = (*_WORDS, path.stem, "storm.txt", "rosa-lind")
    site = build_site(project, tmp_path / "shown", siteurl=SITEURL)
    assert find_traces(site.folder, traces) == set(traces)
    names = {name.partition("/")[0] for name, _ in read_site(site.folder)}
    assert {"pagefind", "feeds", "sitemap.xml", "receipts", "sources"} <= names
    edit(path, "source:", "status: held\nsource:")
    site = build_site(project, tmp_path / "held", siteurl=SITEURL)
    assert find_traces(site.folder, traces) == set()
    front = dict(read_site(site.folder))["index.html"]
    assert "2 texts" in front
    assert "3 texts" not in front
