"""Card images: the same bytes for the same words, light, and never half written."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFont
from tests.projects import BuiltSite
from tests.site_values.shelves import ROOT, make_library, shelve

from briefing.cache import Keep
from briefing.site.cards import FONT, SIZE, draw_card, has_glyphs, keep_card
from briefing.site.pages import Card
from briefing.site.views.every_page import build_pages

TYPE = (ROOT / "theme" / FONT).read_bytes()
MOST = 100_000  # bytes
LATIN = st.text(st.sampled_from("ab WMi'—“”ßéŁ 9"), max_size=400)


def make_card(title: str, kicker: str | None = "Harbour Post") -> Card:
    """Return a card."""
    return Card(path="cards/x.png", kicker=kicker, title=title, foot="Collected by us")


def count_colours(content: bytes) -> int:
    """Return how many colours a picture has."""
    with Image.open(io.BytesIO(content)) as picture:
        colours = picture.convert("RGB").getcolors(SIZE[0] * SIZE[1])
    assert colours is not None
    return len(colours)


@settings(max_examples=25, deadline=None)
@given(LATIN, LATIN)
def test_every_card_is_a_picture_of_the_right_size(title: str, kicker: str) -> None:
    """Whatever the words, 1200 by 630 pixels in less than 100 kB, twice the same."""
    content = draw_card(make_card(title, kicker), TYPE)
    with Image.open(io.BytesIO(content)) as picture:
        assert (picture.format, picture.size) == ("PNG", SIZE)
    assert len(content) < MOST
    assert draw_card(make_card(title, kicker), TYPE) == content


def test_long_titles_stay_on_the_card() -> None:
    """A title that is longer than the card is cut, not drawn over its edge."""
    content = draw_card(make_card("Widespread " * 80 + "W" * 300), TYPE)
    with Image.open(io.BytesIO(content)) as picture:
        pixels = picture.convert("L")
    for edge in ((1120, 0, 1200, 630), (0, 0, 80, 630), (0, 600, 1200, 630)):
        darkest, _ = pixels.crop(edge).getextrema()
        assert isinstance(darkest, int)
        assert darkest > 240, edge


@pytest.mark.parametrize("mark", ["“", "”", "%", "…", "«", "½"])
def test_nothing_is_drawn_over_a_mark(mark: str) -> None:
    """Marks that the font gives too little width have the width of their ink."""
    font = ImageFont.truetype(
        io.BytesIO(TYPE), 84, layout_engine=ImageFont.Layout.BASIC
    )
    ink = font.getmask(mark).size[0] + font.getmask("h").size[0]
    content = draw_card(make_card(f"{mark}h", kicker=None), TYPE)
    with Image.open(io.BytesIO(content)) as picture:
        title = picture.convert("L").crop((0, 176, 1200, 300))
    box = title.point([255 * (shade < 128) for shade in range(256)]).getbbox()
    assert box
    assert box[2] - box[0] >= ink - 8  # faint edges


def test_who_spoke_stands_below_the_words() -> None:
    """A quote has its mark above and its speaker below; both keep off the words."""
    words = "We want a fair share of it " * 30
    card = replace(make_card(words), name="Ana Reis · union", is_speech=True)
    bare, marked = (
        draw_card(replace(card, has_mark=has_mark), TYPE) for has_mark in (False, True)
    )
    assert bare != marked
    for content in (bare, marked):
        assert len(content) < MOST
        with Image.open(io.BytesIO(content)) as picture:
            gap = picture.convert("L").crop((84, 446, 1116, 460))
        darkest, _ = gap.getextrema()
        assert isinstance(darkest, int)
        assert darkest > 240
    assert draw_card(replace(card, name="\u3042"), TYPE) == draw_card(
        make_card("\u3042", kicker=None), TYPE
    )


def test_where_the_font_lacks_a_glyph_there_are_no_words() -> None:
    """No card shows boxes: without the right letters it shows none."""
    assert has_glyphs(TYPE, "“Ça ira” — Łódź, Ж…")
    for words in ("東京の港", "مرحبا", "Strike ✊🏽"):
        assert not has_glyphs(TYPE, words)
        bare = draw_card(make_card(words), TYPE)
        assert bare == draw_card(make_card("\u3042", kicker=None), TYPE)
        assert count_colours(bare) < count_colours(draw_card(make_card("Port"), TYPE))


def test_a_kept_card_is_the_drawn_one(tmp_path: Path) -> None:
    """The cache gives the same bytes, and may be deleted at any time."""
    card, folder = make_card("Cranes stand still"), tmp_path / "cards"
    first = keep_card(card, TYPE, Keep(folder))
    (kept,) = folder.iterdir()
    assert keep_card(card, TYPE, Keep(folder)) == first == draw_card(card, TYPE)
    keep_card(make_card("Other words"), TYPE, Keep(folder))
    assert len(list(folder.iterdir())) == 2
    kept.write_bytes(next(one for one in folder.iterdir() if one != kept).read_bytes())
    assert keep_card(card, TYPE, Keep(folder)) != first  # it is the kept one, then


def test_cards_name_the_outlet_and_who_collected() -> None:
    """An entry's card is the outlet's in words; what has no card shows the site's."""
    pages = build_pages(shelve(make_library(), base="https://example.org/a"), ())
    heads = {page.path: page.head for page in pages if page.head}
    entry = heads["entries/cranes.html"]
    assert entry.image == "https://example.org/a/cards/entries/cranes.png"
    assert entry.image_text == (
        "Harbour Post · 8 November 2023 · Cranes stand still in Lisbon"
        " · Collected by Press briefing"
    )
    assert heads["index.html"].card == heads["receipts/cranes.html"].card
    assert all(head.card for head in heads.values())


def test_without_an_address_there_are_no_cards() -> None:
    """A preview wants absolute addresses; reading needs no picture."""
    pages = build_pages(shelve(make_library()), ())
    assert {page.head.image for page in pages if page.head} == {None}


@pytest.mark.parametrize(
    "folder", ["entries", "briefings", "stories", "people", "quotes"]
)
def test_published_pages_have_their_cards(
    published_site: BuiltSite, folder: str
) -> None:
    """One for each page of these kinds, below 100 kB, in no page's way."""
    pages = {path.stem for path in (published_site.folder / folder).glob("*.html")}
    cards = list((published_site.folder / "cards" / folder).glob("*.png"))
    assert {path.stem for path in cards} == pages
    assert pages
    assert max(path.stat().st_size for path in cards) < MOST
