"""Tables as text and as Markdown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.model import BlockKind
from briefing.text.markdown import read_blocks, write_block
from briefing.text.tables import join_cells, read_cells

_CELLS = st.text("ab |*_`\\<&#-1.", max_size=6).map(lambda text: " ".join(text.split()))


@given(st.lists(st.lists(_CELLS, min_size=2, max_size=3), min_size=2, max_size=4))
def test_markdown_gives_the_cells_back(rows: list[list[str]]) -> None:
    """Whatever stands in the cells, the table is read as it was written."""
    rows = [["a", *row, "z"] for row in rows]
    text = join_cells(rows)
    (block,) = read_blocks(write_block(BlockKind.TABLE, text))
    assert block.kind is BlockKind.TABLE
    width = max(map(len, rows))
    first, *others = block.text.split("\n")
    assert [first.split("\t"), *(row.split("\t") for row in others)] == [
        rows[0],
        *rows[1:],
    ]
    assert len(read_cells(text)[0]) == width


def test_head_lacks_its_first_cells() -> None:
    """A head whose corner is empty stands over its own columns."""
    assert read_cells("2030\t2031\nAlma\t1\t2") == (
        ("", "2030", "2031"),
        ("Alma", "1", "2"),
    )
    markdown = write_block(BlockKind.TABLE, "2030\t2031\nAlma\t1\t2")
    assert markdown == "|  | 2030 | 2031 |\n| --- | --- | --- |\n| Alma | 1 | 2 |"
