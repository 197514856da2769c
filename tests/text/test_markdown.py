"""Markdown that we write is read back as what it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.model import BlockKind, Link
from briefing.text.markdown import (
    join_blocks,
    mark_block,
    read_blocks,
    render_blocks,
    write_block,
)

KINDS = st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.OTHER])
# Letters that mean something in Markdown come often, all others sometimes.
TEXTS = (
    st.text(
        st.one_of(
            st.sampled_from("#*_-+=>`~[]()<&;!1.) \\ab"),
            st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]),
        ),
        min_size=1,
    )
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)


@given(st.lists(st.tuples(KINDS, TEXTS), max_size=4))
def test_blocks_are_read_back_as_written(blocks: list[tuple[BlockKind, str]]) -> None:
    """Whatever a block's text is, reading its Markdown gives kind and text again."""
    body = join_blocks(
        [(kind, mark_block(kind, write_block(kind, text))) for kind, text in blocks]
    )
    assert [(block.kind, block.text) for block in read_blocks(body)] == blocks


@given(TEXTS, TEXTS, TEXTS)
def test_a_link_is_read_back_with_its_words(
    before: str, words: str, after: str
) -> None:
    """A link keeps its place, its words and its address."""
    start = len(before) + 1
    link = Link(span=(start, start + len(words)), url="https://example.org/a_(b)?c=d&e")
    text = f"{before} {words} {after}"
    (block,) = read_blocks(write_block(BlockKind.PARAGRAPH, text, [link]))
    assert block.text == text
    assert block.links == (link,)


def test_plain_prose_needs_no_backslash() -> None:
    """What an editor reads most is left as it is: hyphens, dashes, quotes, brackets."""
    text = "US-China ties – “very good” (so he said) – grew 62% in 2023; 1. no list."
    assert write_block(BlockKind.PARAGRAPH, text) == text


def test_markup_and_templates_stay_text() -> None:
    """HTML is shown, not run; a template's braces mean nothing."""
    text = "<script>alert(1)</script> {{ site }} {% raw %} &copy; <b>x</b>"
    markdown = write_block(BlockKind.PARAGRAPH, text)
    html = render_blocks(markdown)
    assert "<script" not in html
    assert "<b>" not in html
    assert "&amp;copy;" in html
    assert "<img" not in render_blocks('<img src="x" onerror="alert(1)">')


def test_what_has_no_kind_comes_back_whole() -> None:
    """A table, a nested list and a code block are kept to the letter."""
    body = "    code\n\nOne.\n\n- a\n  - b\n\n1. first\n2. second\n"
    kinds = [(block.kind, block.markdown) for block in read_blocks(body)]
    assert kinds == [
        (BlockKind.OTHER, "    code"),
        (BlockKind.PARAGRAPH, "One."),
        (BlockKind.OTHER, "- a\n  - b"),
        (BlockKind.OTHER, "1. first\n2. second"),
    ]


def test_a_block_knows_its_lines() -> None:
    """Lines are counted from 1, and the end is the line behind the block."""
    blocks = read_blocks("## A\n\nOne\ntwo.\n\n- x\n- y\n")
    assert [(block.line, block.end) for block in blocks] == [
        (1, 2),
        (3, 5),
        (6, 7),
        (7, 8),
    ]
