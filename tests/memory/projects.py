"""Small projects for the tests of the memory, and what an editor does in them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from tests.site_values.shelves import say

from briefing.analyse import analyse_entry
from briefing.errors import Faults
from briefing.extract import extract_entry
from briefing.library import Records, load_library, load_records
from briefing.memory.addresses import find_pages, list_addresses
from briefing.publishing import check_addresses, date_content, record_site
from briefing.site.shelf import make_shelf
from briefing.site.views.every_page import build_pages
from briefing.site.views.former import find_ids
from briefing.storage import Desk, load_settings

if TYPE_CHECKING:
    import pytest

DAY = date(2026, 3, 1)  # of the first publication

# Reading an article takes most of a run's time, and is a pure function.
read_once = lru_cache(maxsize=4096)(extract_entry)
analyse_once = lru_cache(maxsize=4096)(analyse_entry)


def _read_lines(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text, each on one line."""
    return tuple(" ".join(one.split()) for one in text.strip().split("\n\n"))


FERRY = _read_lines("""
Ferry strike ends after eleven days

The ferry strike in the harbour ended on Tuesday after eleven days without a single
crossing. Captains cheered on the quay.

Union members go back to work on Wednesday morning at six, when the first boats
leave for both islands.

Wages of the first three days will be paid by the company, which had refused any
talks until last weekend. It apologised to its passengers.

Islanders had lived on canned food since their shops ran out of bread, milk and
fresh vegetables.

“We are going back to work with our heads high,” said Ana Couto, who speaks for the
strikers.
""")
TRAM = _read_lines("""
Council votes for a second tram line

A second tram line will cross the old town from the station to the university
hospital. Digging starts in spring.

Councillors voted for the plan by nineteen to twelve after a debate that lasted
until midnight.

Shopkeepers fear that two years of building will drive their customers to the mall
outside the ring road.

Each tram carries two hundred people, which is as much as four of the buses that it
replaces. Most of those are older than ten years.

“Nobody will want the buses back,” said Mayor Piet Dekker when the votes had been
counted.
""")
STORM = _read_lines("""
Storm tears roofs from forty houses

Roofs flew from forty houses when a storm crossed the northern villages on Saturday
night. Nobody was hurt badly.

Firemen sawed through fallen oaks for nine hours to open the road that leads to the
valley.

Electricity came back to most homes before noon, yet three farms still run on their
own generators.

Insurers expect claims of six million, more than after any other gale of this
century.

“I heard the tiles go one by one,” said Rosa Lind, whose barn has lost its gable.
She wants to rebuild it.
""")
SETTINGS = """[site]
title = "Harbour news"
publish = "full"
rights = "Written for this test."

[[themes]]
slug = "work"
title = "Work"
terms = ["strike", "work", "wages", "union"]

[[themes]]
slug = "town"
title = "Town and weather"
terms = ["tram", "buses", "storm", "houses", "farms"]
"""


def write_article(lines: tuple[str, ...]) -> str:
    """Return an article as its outlet printed it."""
    title, *paragraphs = lines
    return "\n\n".join([title, "By Ana Couto", *paragraphs]) + "\n"


def make_project(root: Path, settings: str = SETTINGS) -> Path:
    """Return *root*, now a project of three articles."""
    sources = root / "content" / "sources"
    sources.mkdir(parents=True)
    for name, lines in (("ferry", FERRY), ("tram", TRAM), ("storm", STORM)):
        (sources / f"{name}.txt").write_text(write_article(lines), "utf-8")
    (root / "briefing.toml").write_text(settings, "utf-8")
    return root


def find_entry(root: Path, word: str) -> Path:
    """Return the one entry's file whose name holds *word*."""
    (path,) = [
        path for path in (root / "content/entries").rglob("*.md") if word in path.name
    ]
    return path


def find_record(root: Path, word: str) -> Path:
    """Return the record of the one entry whose file's name holds *word*."""
    slug = find_entry(root, word).stem
    (path,) = [
        path
        for path in (root / "content/records").glob("*.json")
        if f'"slug": "{slug}"' in path.read_text("utf-8")
        and '"receipt"' in path.read_text("utf-8")
    ]
    return path


def edit(path: Path, old: str, new: str) -> None:
    """Replace the one place where *old* stands in a file."""
    text = path.read_text("utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), "utf-8")


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@contextmanager
def quick_runs() -> Iterator[None]:
    """Let runs read what they have read before from memory."""
    with (
        patch("briefing.converting.extract_entry", read_once),
        patch("briefing.analysing.analyse_entry", analyse_once),
    ):
        yield


def change_much(project: Path) -> None:
    """Give a run much to do: edits, renames, removals, all at once."""
    path = find_entry(project, "ferry")
    edit(path, "canned food", "tinned food")
    path.rename(path.with_name("boats.md"))
    find_entry(project, "storm").unlink()
    source = project / "content/sources/tram.txt"
    edit(source, "mall outside", "market outside")
    source.rename(source.with_name("line.txt"))
    edit(project / "content/briefings/work.md", "summary:", "summary: It is over.")
    edit(project / "briefing.toml", 'slug = "town"', 'slug = "place"')


class Stopped(BaseException):
    """What a kill is to the code that it stops."""


def stop_after(steps: int, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Let the run be stopped before its n-th change of the disk; count them."""
    done = [0]

    def watch(name: str) -> None:
        act = getattr(Path, name)

        def counted(self: Path, *words: object, **options: object) -> object:
            done[0] += 1
            if done[0] > steps:
                raise Stopped
            return act(self, *words, **options)

        monkeypatch.setattr(Path, name, counted)

    for name in ("write_bytes", "replace", "unlink", "mkdir"):
        watch(name)
    return done


def render_barely(project: Path, output: Path) -> None:
    """Write the barest site of a project: its pages, with the ids of their passages."""
    shutil.rmtree(output, ignore_errors=True)
    library, faults = load_library(project)
    assert faults == ()
    shelf = make_shelf(library, load_settings(project), say(), None)
    pages = {page.path: page for page in build_pages(shelf, ())}
    for name in find_pages(library).keys() | pages.keys():
        page = pages.get(name)
        kind = page.kind if page else "quote"
        marks = "".join(f'<p id="{one}">x</p>' for one in sorted(find_ids(page)))
        path = output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        body = f"<body data-kind='{kind}'><p>x</p>{marks}</body>"
        path.write_text(f"<html>{body}</html>", "utf-8")


def publish(project: Path, day: date) -> None:
    """Publish as the command does, with the barest site."""
    date_content(project, day)
    output = project.parent / "output"
    render_barely(project, output)
    assert check_addresses(project, output) == ()
    record_site(project, output, day)


def records(project: Path) -> Records:
    """Return the project's records."""
    faults = Faults()
    found = load_records(Desk(project, faults), faults)
    assert faults.found == ()
    return found


def published(project: Path) -> frozenset[str]:
    """Return every address that was ever published."""
    return list_addresses(records(project).pages.values())
