"""Markdown that we write is read back as what it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.emit.slots import Wording, find_wording
from briefing.model import OUTSIDE, BlockKind, Link, ListPlace
from briefing.text.lists import Listed, count_items, find_places
from briefing.text.margins import join_blocks
from briefing.text.markdown import (
    read_blocks,
    render_blocks,
    write_block,
)

# Items come often: most of what can go wrong is in lists.
KINDS = st.just(BlockKind.ITEM) | st.sampled_from(
    [kind for kind in BlockKind if kind is not BlockKind.OTHER]
)
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


LISTED = st.none() | st.builds(
    Listed, depth=st.integers(0, 5), number=st.none() | st.integers(0, 12) | st.just(99)
)


@given(st.lists(st.tuples(KINDS, TEXTS, LISTED), max_size=7))
def test_blocks_are_read_back_as_written(
    blocks: list[tuple[BlockKind, str, Listed | None]],
) -> None:
    """Kinds, texts, depths and numbers are read as written, and written as read."""
    places = find_places((kind, listed) for kind, _, listed in blocks)
    written = [
        Wording(kind=kind, markdown=write_block(kind, text), place=place)
        for (kind, text, _), place in zip(blocks, places, strict=True)
    ]
    body = join_blocks(written)
    read = read_blocks(body)
    assert [find_wording(block) for block in read] == written
    assert [block.text for block in read] == [text for _, text, _ in blocks]
    assert join_blocks(read) == body


def test_numbers_are_those_of_any_reader_of_markdown() -> None:
    """A list that counts down or leaves out a number says so with a sign of its own."""
    numbers = [3, 4, 4, 2, 1, 10, 11]
    items = [(BlockKind.ITEM, Listed(number=number)) for number in numbers]
    places = list(find_places(items))
    body = join_blocks(
        [Wording(kind=BlockKind.ITEM, markdown="x", place=place) for place in places]
    )
    assert body == "3. x\n4. x\n4) x\n2. x\n1) x\n10. x\n11. x\n"
    counted = count_items((block.kind, block.place) for block in read_blocks(body))
    assert list(counted) == numbers
    assert render_blocks(body).count('<ol start="4">') == 1


def test_what_stands_in_an_item_is_indented_below_it() -> None:
    """Further paragraphs and nested lists stay in their item."""
    body = (
        "1. One\n\n    More.\n\n    - a\n    - b\n\n        7. deep\n2. Two\n\nEnd.\n"
    )
    found = read_blocks(body)
    places = [(block.text, block.kind, block.place) for block in found]
    item, paragraph = BlockKind.ITEM, BlockKind.PARAGRAPH
    inside = ListPlace(depth=1)
    assert places == [
        ("One", item, ListPlace(is_numbered=True, start=1)),
        ("More.", paragraph, inside),
        ("a", item, inside),
        ("b", item, inside),
        ("deep", item, ListPlace(depth=2, is_numbered=True, start=7)),
        ("Two", item, ListPlace(is_numbered=True)),
        ("End.", paragraph, OUTSIDE),
    ]
    assert join_blocks(read_blocks(body)) == body


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
    """A code block and a list with an item without words are kept to the letter."""
    body = "    code\n\nOne.\n\n- a\n-\n- # b\n"
    kinds = [(block.kind, block.markdown) for block in read_blocks(body)]
    assert kinds == [
        (BlockKind.OTHER, "    code"),
        (BlockKind.PARAGRAPH, "One."),
        (BlockKind.OTHER, "- a\n-\n- # b"),
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
