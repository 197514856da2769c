"""Words come with the place in the source that proves them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Article, Block, BlockKind, Line, SourceKind
from briefing.site.words import find_spans, find_words, fold, source_words


def article(text: str) -> Article:
    """Return an article of one line."""
    return Article(
        source="a b:c.txt",
        digest="0" * 64,
        kind=SourceKind.TEXT,
        encoding="utf-8",
        is_encoding_guessed=False,
        text=text,
        lines=(Line(number=1, span=(0, len(text)), text=text),),
    )


def read_at(at: str, text: str) -> str:
    """Return what a reader of ``data-at`` finds in the source."""
    spans = [
        text[int(start) : int(end)]
        for start, end in re.findall(r"(\d+)-(\d+)", at.rpartition(":")[2])
    ]
    return fold(" ".join(spans))


pieces = st.text(st.sampled_from("ab. \t\nß“"), max_size=12)


@given(pieces, pieces, pieces, st.data())
def test_words_are_what_stands_at_their_place(
    first: str, between: str, second: str, data: st.DataObject
) -> None:
    """Whatever piece of a block is shown, its ``data-at`` gives its words back."""
    text = first + between + second
    spans = ((0, len(first)), (len(first + between), len(text)))
    joined = " ".join(part for part in (fold(first), fold(second)) if part)
    block = Block(id="p-1", kind=BlockKind.PARAGRAPH, text=joined, spans=spans)
    start = data.draw(st.integers(0, len(joined)))
    end = data.draw(st.integers(start, len(joined)))
    found = find_spans(article(text), block, (start, end))
    if not joined[start:end].strip():
        assert found == ()
        return
    words = source_words(article(text), found)
    assert words.text == fold(joined[start:end])
    assert words.at is not None
    assert read_at(words.at, text) == words.text


def test_a_block_that_is_not_its_spans_is_a_bug() -> None:
    """Words that the source does not have at that place are never given a proof."""
    block = Block(id="p-1", kind=BlockKind.PARAGRAPH, text="grey", spans=((0, 4),))
    with pytest.raises(ValueError, match="is not the text of its spans"):
        find_spans(article("gray"), block, (0, 4))


def test_words_are_found_whole_and_across_line_ends() -> None:
    """A name is not found inside a longer word, but over a line end."""
    found = find_words("Ana Reis", [article("Ana Reisinger met Ana\nReis.")])
    assert found is not None
    assert found.at == "a b:c.txt:18-26"


def test_words_that_no_source_has_are_not_found() -> None:
    """No place, no words."""
    assert find_words("Ana Reis", [article("Nobody.")]) is None


def test_words_without_blanks_are_found_inside() -> None:
    """A name stands among the letters of other words where no blanks part them."""
    source = article("昨日江城大桥封闭")
    found = find_words("江城大桥", [source])
    assert found is not None
    assert found.at is not None
    assert read_at(found.at, source.text) == "江城大桥"
