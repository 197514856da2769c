# ruff: noqa: RUF001 - words of other scripts are meant
"""Bylines as newspapers of many languages print them."""

from __future__ import annotations

import pytest

from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import Entry

_TITLE = "Island ferry waits for the storm"
_TEXT = (
    "The storm kept the island ferry in the port for a third day on Monday, and the "
    "shops of the island ran out of bread before noon, the line said in a notice.\n"
    "The line said that the ferry would sail again as soon as the storm ends, and "
    "that it would carry bread first and passengers later in the day.\n"
    "Two quays of the port were broken by the waves, and the harbour master said that "
    "repairs would take until the end of the month at least.\n"
    "The mayor of the island thanked the fishers who had brought bread on Sunday, and "
    "asked the line to keep a second ferry in the north for such days.\n"
    "The line did not say what that would cost, or who would have to pay for it.\n"
)


def _read(*lines: str, below: str = "") -> Entry:
    text = "\n".join((_TITLE, *lines, _TEXT + below))
    return extract_entry(read_article(text.encode(), "a.txt"))


def _page(head: str, line: str = "", below: str = "") -> Entry:
    body = "".join(f"<p>{one}</p>" for one in _TEXT.splitlines())
    page = f"""<html lang="en"><head><title>{_TITLE}</title>
      <link rel="canonical" href="https://post.example/ferry">{head}</head>
      <article><h1>{_TITLE}</h1>{line}{body}</article>{below}</html>"""
    return extract_entry(read_article(page.encode(), "page.html"))


_PAIRS = {
    "Ada Beispiel und Ben Muster": ["Ada Beispiel", "Ben Muster"],
    "Ada Ejemplo y Ben Muestra": ["Ada Ejemplo", "Ben Muestra"],
    "Ada Esempio e Ben Modello": ["Ada Esempio", "Ben Modello"],
    "Ada Exemplo e Ben Modelo": ["Ada Exemplo", "Ben Modelo"],
    "Ada Exemple et Ben Modèle": ["Ada Exemple", "Ben Modèle"],
    "Ada Voorbeeld en Ben Model": ["Ada Voorbeeld", "Ben Model"],
    "Ada Przykładowa i Ben Wzorowy": ["Ada Przykładowa", "Ben Wzorowy"],
    "Ada Příkladová a Ben Vzorný": ["Ada Příkladová", "Ben Vzorný"],
    "Ada Örnek ve Ben Numune": ["Ada Örnek", "Ben Numune"],
    "Ада Прикладна і Бен Зразок": ["Ада Прикладна", "Бен Зразок"],
    "Ада Прикладна та Бен Зразок": ["Ада Прикладна", "Бен Зразок"],
    "Ада Примерова и Бен Образцов": ["Ада Примерова", "Бен Образцов"],
    "Ada Ejemplo y Muestra": ["Ada Ejemplo y Muestra"],
}


@pytest.mark.parametrize(("names", "writers"), _PAIRS.items())
def test_writers_are_joined_by_and_in_their_language(
    names: str, writers: list[str]
) -> None:
    """A byline and a claim of several writers name each; one name may hold an *y*."""
    for entry in (_read(f"By {names}"), _page(f'<meta name=author content="{names}">')):
        assert entry.authors.value == tuple(writers)


@pytest.mark.parametrize(
    ("line", "writers"),
    [
        ("By Ada Example and Ben Sample in Lisbon", ["Ada Example", "Ben Sample"]),
        (
            "By Ada Example in Lisbon and Ben Sample in New York",
            ["Ada Example", "Ben Sample"],
        ),
        ("Von Ada Beispiel aus Lissabon", ["Ada Beispiel"]),
        ("Von Ada Beispiel, Lissabon", ["Ada Beispiel"]),
        ("Por Ada Ejemplo desde Lisboa", ["Ada Ejemplo"]),
        ("Par Ada Exemple, à Lyon", ["Ada Exemple"]),
        ("By Ada Example for the Harbour Post", ["Ada Example"]),
        ("By Ada Example, special to the Harbour Post", ["Ada Example"]),
        ("By Ada Example III", ["Ada Example III"]),
        ("By Ada Example Jr. and Ben Sample", ["Ada Example Jr", "Ben Sample"]),
        ("By Ada Example; photographs by Cleo Muster", ["Ada Example"]),
        ("Text: Ada Beispiel, Fotos: Cleo Muster", ["Ada Beispiel"]),
        ("Mo 03.03.31 | 14:07 Uhr | Von Ada Beispiel", ["Ada Beispiel"]),
        ("Ferries, National | 5 hours ago | Written by Ada Example", ["Ada Example"]),
        ("Written By Ada and Ben", ["Ada", "Ben"]),
        ("By Ada Example @adaexample", ["Ada Example"]),
        # Who took a picture, a desk, a topic: no writers.
        ("By Cleo M. Muster/Getty Images.", None),
        ("Copyright Cleo Muster/AP\nMarch 3, 2031", None),
        ("By\nExecutive Content Editor\nMarch 3, 2031", None),
        ("By Harbour Reporters", None),
        ("Let's Discuss Ferries\nMarch 3, 2031", None),
        ("March 3, 2031\nHarbour Master", None),
        ("By The Harbour Team\nReviewed by Cleo Muster", None),
        ("Por Ada Ejemplo, Juegos y Juguetes", ["Ada Ejemplo"]),
        ("By Monday in Lisbon the port will be open again", None),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(
    line: str, writers: list[str] | None
) -> None:
    """Places, pictures, sections and offices are told from writers."""
    found = _read(*line.split("\n")).authors.value
    assert (found and list(found)) == writers


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Von Ada Beispiel mit AP", "AP"),
        ("Par Ada Exemple avec AFP", "AFP"),
        ("By Ada Example Associated Press", "Associated Press"),
        ("AFP, MANILA", "AFP"),
        ("By Reuters Staff", "Reuters"),
        ("Quelle: dpa Sport", "dpa"),
        ("Ada Example, MANILA", None),
    ],
)
def test_an_agency_is_known_beside_writers_and_places(
    line: str, agency: str | None
) -> None:
    """An agency's desk and the place that it reports from do not hide it."""
    assert _read(line).agency.value == agency


def test_a_text_below_tells_whose_a_bare_name_is() -> None:
    """A name alone is the writer's where a biography opens with it, or opens alone."""
    told = "Ada Example is a harbour correspondent for the Harbour Post.\n"
    quoted = "Ada Example is a fisher who lives on the island.\n"
    assert _read("Ada Example", "Share", below=told).authors.value == ("Ada Example",)
    assert _read("Ada Example", "Share", below=quoted).authors.value is None
    assert _read(below="Share\n" + told).authors.value == ("Ada Example",)
    both = told + told.replace("Ada Example", "Ben Sample")
    assert _read(below="Share\n" + both).authors.value is None


def test_metadata_know_better_than_a_biography() -> None:
    """Of a page's claim and a text on some colleague the claim counts."""
    told = "<footer><p>Ben Sample is a harbour correspondent for the Post.</p></footer>"
    claim = '<meta name="author" content="Ada Example">'
    assert _page(claim, below=told).authors.value == ("Ada Example",)


def test_a_pen_name_is_linked_to_its_writer_s_page() -> None:
    """One word counts where it leads to an author's page, and not to a topic's."""
    page = '<div><a href="/{}/ada">Adele</a> 3 March 2031</div>'
    assert _page("", page.format("author")).authors.value == ("Adele",)
    assert _page("", page.format("people")).authors.value is None


@pytest.mark.parametrize(
    "claim",
    [
        "Harbour Post",
        "The Harbour Post",
        "Harbour Post Sport",
        "Harbour Post Reporters",
        "content: Ada Example",
        "design: Ben Sample, code: Cleo Muster",
        "@adaexample",
        "https://www.facebook.com/ada.example",
    ],
)
def test_a_claim_that_is_no_person_s_names_nobody(claim: str) -> None:
    """The outlet itself, its desks, addresses and labels are no writers."""
    head = '<meta property="og:site_name" content="Harbour Post">'
    entry = _page(f'{head}<meta property="article:author" content="{claim}">')
    assert entry.authors.value is None
    assert entry.outlet.value == "Harbour Post"
