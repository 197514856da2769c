"""References give the original as far as it is known, in a form that programs read."""

from __future__ import annotations

import json
from dataclasses import replace

from tests.site_values.shelves import make_library, shelve

from briefing.model import Basis, Field, Library
from briefing.site.forms.references import write_bibtex, write_csl
from briefing.site.views.entry import build_entry


def write(library: Library) -> tuple[str, dict[str, object]]:
    """Return the first entry's BibTeX and CSL-JSON."""
    shelf = shelve(library, base="https://example.org/a")
    page = build_entry(shelf, library.entries[0])
    (item,) = json.loads(write_csl(shelf, page))
    return write_bibtex(shelf, page), item


def change(**fields: object) -> Library:
    """Return the library with its first entry changed."""
    library = make_library()
    first = replace(library.entries[0], **fields)  # type: ignore[arg-type] # a test's
    return replace(library, entries=(first, *library.entries[1:]))


def test_the_outlet_is_named_not_this_site() -> None:
    """Title, outlet, day; this site is where it was collected."""
    bibtex, item = write(make_library())
    assert bibtex == (
        "@misc{cranes,\n"
        "  title = {{Cranes stand still in Lisbon}},\n"
        "  howpublished = {Harbour Post},\n"
        "  year = {2023},\n"
        "  month = {11},\n"
        "  day = {8},\n"
        "  date = {2023-11-08},\n"
        "  url = {https://example.org/a/entries/cranes.html},\n"
        "  note = {Collected by Press briefing},\n"
        "}\n"
    )
    assert item == {
        "id": "cranes",
        "type": "article-newspaper",
        "title": "Cranes stand still in Lisbon",
        "URL": "https://example.org/a/entries/cranes.html",
        "archive": "Press briefing",
        "container-title": "Harbour Post",
        "issued": {"date-parts": [[2023, 11, 8]]},
    }


def test_the_original_has_the_address_where_it_is_known() -> None:
    """A reader of the reference goes to the outlet first."""
    url = Field(value="https://post.example/cranes", basis=Basis.EDITED)
    bibtex, item = write(change(url=url))
    assert "url = {https://post.example/cranes}," in bibtex
    assert item["URL"] == "https://post.example/cranes"


def test_an_inferred_day_is_no_stated_one() -> None:
    """BibTeX has no way to say "about": it gets no day; CSL says circa."""
    library = make_library()
    date = replace(library.entries[0].date, basis=Basis.INFERRED)
    bibtex, item = write(change(date=date))
    assert "year" not in bibtex
    assert item["issued"] == {"date-parts": [[2023, 11, 8]], "circa": True}


def test_no_sign_of_a_title_is_a_command() -> None:
    """Braces, percent signs and the like print themselves."""
    title = Field(value=r"50% of R&D_{x} \input ~ #1 $^", basis=Basis.EDITED)
    bibtex, item = write(change(title=title))
    assert (
        r"title = {{50\% of R\&D\_\{x\} \textbackslash{}input \textasciitilde{} \#1"
        r" \$\textasciicircum{}}}," in bibtex
    )
    assert item["title"] == title.value
