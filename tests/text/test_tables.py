"""Tables as text and as Markdown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.model import BlockKind, Link
from briefing.text.markdown import read_blocks, write_block
from briefing.text.tables import EMPTY, find_cells, join_rows

_CELLS = st.text("ab |*_`\\<&#-1.", max_size=6).map(lambda text: " ".join(text.split()))


@given(st.lists(st.lists(_CELLS, min_size=2, max_size=3), min_size=2, max_size=4))
def test_markdown_gives_the_cells_back(rows: list[list[str]]) -> None:
    """Whatever stands in the cells, the table is read as it was written."""
    rows = [["a", *row, "z"] for row in rows]
    text = join_rows(rows)
    (block,) = read_blocks(write_block(BlockKind.TABLE, text))
    assert block.kind is BlockKind.TABLE
    width = max(map(len, rows))
    assert [row.split("\t") for row in block.text.split("\n")] == rows
    cells = [[text[slice(*cell)] for cell in row] for row in find_cells(text)]
    assert cells == [row + [""] * (width - len(row)) for row in rows]


def test_empty_first_cells_keep_their_column() -> None:
    """A row whose first cell is empty is not read one column too far left."""
    text = join_rows([["", "2030", "2031"], ["Alma", "1", ""], ["", "", "3"]])
    assert text == f"{EMPTY}\t2030\t2031\nAlma\t1\n{EMPTY}\t\t3"
    markdown = write_block(BlockKind.TABLE, text)
    assert markdown.split("\n") == [
        f"| {EMPTY} | 2030 | 2031 |",
        "| --- | --- | --- |",
        "| Alma | 1 |  |",
        f"| {EMPTY} |  | 3 |",
    ]
    (block,) = read_blocks(markdown)
    assert block.text == text


def test_links_stay_in_their_cells() -> None:
    """A cell keeps the links of its words, whatever its place."""
    text = "Year\tSource\n2030\tthe | vote"
    links = [Link(span=(0, 4), url="https://a.example/"), Link(span=(17, 27), url="b")]
    markdown = write_block(BlockKind.TABLE, text, links)
    assert markdown == (
        "| [Year](https://a.example/) | Source |\n| --- | --- |\n"
        "| 2030 | [the \\| vote](b) |"
    )
    (block,) = read_blocks(markdown)
    assert (block.text, block.links) == (text, tuple(links))
