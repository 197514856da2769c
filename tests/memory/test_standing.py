"""A proposed theme keeps its name from the moment that an editor works under it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.memory.projects import edit

from briefing.emit.records import BriefingRecord
from briefing.memory.standing import keep_themes
from briefing.model import Theme
from briefing.pipeline import build_content

FIRST = """Ferry workers in Port Marlow walk out over night shifts

About 340 ferry workers in Port Marlow walked off the job on Tuesday, halting all
crossings to Sable Island, after talks over night shifts collapsed.

The union said its members would stay out until the operator, Sable Lines, withdraws a
new roster that doubles the number of night shifts.

Sable Lines chief executive Robert Haan called the walkout illegal.

The mayor of Port Marlow, Tessa Quillon, has invited both sides to city hall.
"""
SECOND = """Sable Island cut off as ferry strike enters second day

Shelves on Sable Island were emptying on Wednesday as a strike by ferry workers in Port
Marlow entered its second day. Sable Lines put the number at 290.

Union leader Ines Caldera said the strike would go on until the company withdraws the
roster. Mayor Tessa Quillon of Port Marlow has called both sides to city hall.
"""
THIRD = """Sable Lines goes to court over the roster

Sable Lines asked a court on Thursday to end the strike over its roster. Robert Haan,
chief executive of Sable Lines, said the walkout had cost two million dollars.

Sable Lines has not said whether it will talk. “Sable Lines must withdraw the roster,”
said union leader Ines Caldera.
"""


def make_theme(slug: str, *terms: str) -> Theme:
    """Return a proposed theme."""
    return Theme(
        slug=slug, title=slug.upper(), description=None, terms=terms, is_proposed=True
    )


def make_record(theme: Theme) -> BriefingRecord:
    """Return what is remembered of a theme's briefing."""
    return BriefingRecord(
        slug=theme.slug, title=theme.title, theme=theme, parts=(), entries=(), place=0
    )


@pytest.mark.parametrize(
    ("known", "name"), [({"ferries"}, "ferries"), (set(), "harbour")]
)
def test_only_what_somebody_knows_keeps_its_name(known: set[str], name: str) -> None:
    """A theme with most terms of an older one has its name, where anybody knows it."""
    old = make_theme("ferries", "ferry", "crew", "strike")
    new = make_theme("harbour", "ferry", "crew", "strike", "harbour")
    (kept,) = keep_themes([new], {old.slug: make_record(old)}, known)
    assert (kept.slug, kept.title, kept.terms) == (name, name.upper(), new.terms)


@pytest.mark.usefixtures("quick")
def test_edited_briefing_stays_where_it_is(tmp_path: Path) -> None:
    """More material finds another name for a theme: a file with edits stays put."""
    sources = tmp_path / "content/sources"
    sources.mkdir(parents=True)
    (sources / "1.txt").write_text(FIRST, "utf-8")
    (sources / "2.txt").write_text(SECOND, "utf-8")
    build_content(tmp_path)
    (path,) = (tmp_path / "content/briefings").iterdir()
    untouched = path.read_bytes()
    (sources / "3.txt").write_text(THIRD, "utf-8")
    build_content(tmp_path)
    assert not path.exists()  # the name that the material itself would give

    (sources / "3.txt").unlink()
    build_content(tmp_path)
    assert path.read_bytes() == untouched
    edit(path, "summary:", "summary: Talks are off.")
    edit(path, "title: ", "title: The strike in ")
    (sources / "3.txt").write_text(THIRD, "utf-8")
    report = build_content(tmp_path)
    assert list(path.parent.iterdir()) == [path]
    assert "summary: Talks are off.\n" in path.read_text("utf-8")
    assert report.conflicts == ()
