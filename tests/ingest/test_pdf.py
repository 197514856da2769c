"""Tables, columns and the edges of pages in PDF files."""

from __future__ import annotations

from collections.abc import Sequence

from tests.ingest.files import make_pdf

from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import Article, BlockKind

_LEFT = (
    "The port said on Thursday that all of",
    "the ships would sail on time again",
    "from Monday, and that nobody would be",
    "asked to work at night before the vote",
    "on the terms was done, as the unions",
    "had wanted it to say since last winter.",
)
_RIGHT = (
    "Shipping lines welcomed the news, for",
    "many had sent their ships elsewhere and",
    "paid for trucks that brought the goods",
    "back along the coast. Nobody knows yet",
    "who pays for that, and the port will",
    "not say so before its next meeting.",
)
_CELLS = (("Ship", "Day"), ("Alma", "Monday"), ("Beatrice", "Friday at noon"))


def _read(lines: Sequence[tuple[float, float, float, str]], rules: str = "") -> Article:
    return read_article(make_pdf([lines], rules), "a.pdf")


def _text(top: float, lines: Sequence[str]) -> list[tuple[float, float, float, str]]:
    return [(50, top - 12 * place, 10, line) for place, line in enumerate(lines)]


def _rows(top: float) -> list[tuple[float, float, float, str]]:
    return [
        (x, top - 20 * place, 10, cell)
        for place, row in enumerate(_CELLS)
        for x, cell in zip((60, 160), row, strict=True)
    ]


def _grid(top: float) -> str:
    level = "".join(f"50 {top - 20 * place} 250 0.5 re f\n" for place in range(4))
    upright = "".join(f"{x} {top - 60} m {x} {top} l S\n" for x in (50, 150, 300))
    return level + upright


def test_ruled_table_is_a_table() -> None:
    """Cells keep their words and their columns, also where one has two lines."""
    second = [(160, 576, 8, "if the tide allows it")]
    lines = [*_text(700, _LEFT), *_rows(620), *second, *_text(520, _RIGHT)]
    blocks = extract_entry(_read(lines, _grid(634))).blocks
    (table,) = (block for block in blocks if block.kind is BlockKind.TABLE)
    assert table.text == (
        "Ship\tDay\nAlma\tMonday\nBeatrice\tFriday at noon if the tide allows it"
    )
    others = [block.text for block in blocks if block is not table]
    assert others[-1] == " ".join(_RIGHT)


def test_rows_of_cells_without_rules_are_a_table() -> None:
    """Three rows whose cells stand below each other, far apart, are one."""
    lines = [*_text(700, _LEFT), *_rows(620), *_text(520, _RIGHT)]
    tags = {line.text: line.tag for line in _read(lines).lines}
    assert [text for text, tag in tags.items() if tag == "tr"] == [
        "\t".join(row) for row in _CELLS
    ]


def test_box_around_a_text_is_no_table() -> None:
    """A frame, and a rule across the page, leave a paragraph one."""
    article = _read(_text(700, _LEFT), "40 630 300 90 re S\n40 600 m 340 600 l S\n")
    assert article.text == "\n".join(_LEFT)
    assert all(line.tag is None for line in article.lines)


def test_columns_that_are_set_line_by_line_are_read_one_by_one() -> None:
    """Two columns of text are no table with two cells a row."""
    lines = [
        line
        for place, pair in enumerate(zip(_LEFT, _RIGHT, strict=True))
        for line in (
            (50, 700 - 12 * place, 10, pair[0]),
            (310, 700 - 12 * place, 10, pair[1]),
        )
    ]
    article = _read([(50, 740, 20, "Dockers return to work"), *lines])
    assert article.text.split() == [
        *["Dockers", "return", "to", "work"],
        *" ".join(_LEFT).split(),
        *" ".join(_RIGHT).split(),
    ]


def test_words_that_are_set_one_by_one_make_lines() -> None:
    """Some programs place each word by itself."""
    lines = [
        (
            50 + 6 * sum(len(one) + 1 for one in words[:at]),
            700 - 12 * place,
            10,
            word,
        )
        for place, words in enumerate(map(str.split, _LEFT))
        for at, word in enumerate(words)
    ]
    assert _read(lines).text == "\n".join(_LEFT)


def test_short_paragraphs_stay_apart() -> None:
    """Where paragraphs have a line or two, the space between them is as frequent."""
    tops = (700, 670, 640, 610)
    lines = [line for top in tops for line in _text(top, _LEFT[:2])]
    assert _read(lines).text.count("\n\n") == 3


def test_day_of_printing_is_not_the_articles() -> None:
    """What a browser prints at the edges of a page goes, and dates nothing."""
    edges = [
        *[(20, 780, 8, "3/9/31, 9:15 AM"), (300, 780, 8, "Dockers return to work")],
        *[(20, 20, 8, "https://post.example/dockers"), (580, 20, 8, "1/1")],
    ]
    body = [(50, 740, 20, "Dockers return to work"), *_text(700, (*_LEFT, *_RIGHT))]
    entry = extract_entry(_read([*body, *edges]))
    assert entry.date.value is None
    assert {row.rule for row in entry.receipt} >= {"print-stamp"}
