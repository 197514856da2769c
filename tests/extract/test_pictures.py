# ruff: noqa: RUF001 - full-width marks are meant
"""Captions are known by a credit, a pose or an opening; running text is spared."""

from __future__ import annotations

import pytest

from briefing.extract.pictures import is_caption, is_picture_credit
from briefing.extract.units import Unit
from briefing.model import Line


def _unit(text: str) -> Unit:
    line = Line(number=1, span=(0, len(text)), text=text)
    return Unit(lines=(line,), text=text)


@pytest.mark.parametrize(
    "text",
    [
        "Dockers at the gate on Monday. Photo: Ada Example",
        "Dockers wait at the gate near the old quay.Ada Example/Harbour Staff",
        "Dockers wait at the gate near the old quay.Ada Example",
        "Dockers wait at the gate near the old quay. Ada Example/Harbour Post",
        "Dockers wait at the gate near the old quay. (Ada Example/Harbour Post)",
        "Dockers wait at the gate near the old quay. (Ada Example for Harbour Post)",
        "Dockers wait at the gate near the old quay. (Submitted by Ada Example)",
        "Dockers wait at the gate near the old quayCredit: Example",
        "Hafenarbeiter warten am alten Tor. Bildrechte: HRF/Ada Beispiel",
        "Los estibadores esperan en el muelle viejo.Cedida por el Puerto",
        "Ada Example (left) and Ben Sample wait for the first ferry of the day.",
        "Bürgermeisterin Ada Beispiel (links) eröffnet die neue Kaimauer.",
        "Мэр Ада Пример (слева) открывает новый причал.",
        "Above: The new ferry leaves the harbour on its first trip.",
        "[1/3]The new ferry leaves the harbour on its first trip.",
        "Figure 2. Sailings a day on the old and the new line.",
        "A still from the film about the harbour, which opens on Friday.",
        "The ferry burns off the coast in this picture obtained from social media.",
        "The ferry leaves the harbour on its first trip. Ada Example hide caption",
        "Der ventes på den første færge. Kilde: Havnen",
        "Robotnicy czekają przy starej bramie. Źródło: Port",
        "Los estibadores esperan en el muelle viejo. Ada Ejemplo / EFE",
        "첫 여객선이 항구를 떠나고 있다. 연합뉴스",
        "出港する船＝横浜市で、山田花子撮影",
    ],
)
def test_words_under_a_picture_are_a_caption(text: str) -> None:
    """A maker behind the end, a pose or an opening shows that a picture is told."""
    assert is_caption(_unit(text))


@pytest.mark.parametrize(
    "text",
    [
        "The dockers left the harbour at noon and went home.",
        "The port is run by Example Ltd. The state owns the quays.",
        "She turned left, right at the gate, and met the mayor (55).",
        "The left wing of the party wants the quays back in public hands.",
        "The harbour office moved to Fin.Link",
        "Kilden sagde, at havnen åbner igen i maj, og at alle færger sejler da.",
        "港の写真を撮影する人が増えていると市の担当者は話した。",
        "We looked at the old lines. Click To Tweet",
        "Above all, the dockers want to be heard before the harbour is sold.",
        "The two sides could not agree on pay and/or hours on Monday.",
        "“We will sail,” the captain said (the crew cheered).",
    ],
)
def test_running_text_is_no_caption(text: str) -> None:
    """Sides, slashes and brackets inside a report are the report's own."""
    assert not is_caption(_unit(text))


def test_row_of_people_may_be_long() -> None:
    """A caption that names everybody in a picture is longer than any other."""
    names = ", ".join(f"Officer Ada Example {number}" for number in range(25))
    assert is_caption(_unit(f"Posing for a photo on Monday are, from left: {names}."))
    assert not is_caption(_unit(f"The new officers of the harbour are {names}."))


def test_credit_alone_is_told_from_a_caption() -> None:
    """A line of nothing but a maker is a credit."""
    assert is_picture_credit(_unit("Photo: Ada Example"))
    assert is_picture_credit(_unit("Image source, Ada Example"))
    assert is_picture_credit(_unit("Fuente de la imagen, Ada Ejemplo"))
    assert is_picture_credit(_unit("Kilde: Ada Eksempel"))
    assert not is_picture_credit(
        _unit("Dockers at the gate on Monday. Photo: Ada Example")
    )
