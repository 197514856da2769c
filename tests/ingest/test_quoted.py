"""Lines that a text or a mail quotes."""

from __future__ import annotations

import pytest

from briefing.ingest.lines import read_lines
from briefing.ingest.quoted import read_quotes

_LONG = "The port said on Thursday that all ships would sail on time again."


def _read(*lines: str) -> list[tuple[str, str | None]]:
    text = "\n".join(lines)
    read = read_quotes(text, read_lines(text))
    assert all(line.text == text[slice(*line.span)] for line in read)
    return [(line.text, line.region) for line in read]


def test_quoted_lines_lose_their_marks() -> None:
    """A line of the mark alone parts two quoted paragraphs."""
    assert _read(_LONG, "> We will sail again.", ">", ">All of us will.", _LONG) == [
        (_LONG, None),
        ("We will sail again.", "blockquote"),
        ("", "blockquote"),
        ("All of us will.", "blockquote"),
        (_LONG, None),
    ]


@pytest.mark.parametrize("line", ["> Home", ">>> Fishing boats find a port", "> 22"])
def test_arrow_before_a_label_quotes_nothing(line: str) -> None:
    """What does not read as text keeps its mark."""
    assert _read(_LONG, line, _LONG)[1] == (line, None)


def test_what_stands_below_a_colon_is_quoted_however_it_ends() -> None:
    """A verse, a signature."""
    assert _read(_LONG, "They sang:", "", "> Sail away", _LONG)[3] == (
        "Sail away",
        "blockquote",
    )


def test_article_that_is_quoted_as_a_whole_is_no_quote() -> None:
    """A mail program marks all lines; what is marked twice the article quotes."""
    lines = [f"> {_LONG}", ">> We will sail again.", f"> {_LONG}", "Look at this."]
    assert _read(*lines) == [
        (_LONG, None),
        ("We will sail again.", "blockquote"),
        (_LONG, None),
        ("Look at this.", None),
    ]
