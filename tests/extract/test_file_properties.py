"""What holds however a file is written: its line ends, its wraps, its neighbours."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.extract.articles import LINES

from briefing.errors import BriefingError
from briefing.extract import extract_entry
from briefing.ingest import read_article, read_articles
from briefing.model import Article, Entry, Fate
from briefing.text.joints import HYPHENS

_TITLE = "Dockers return to work"
_BODY = (
    "The port said on Thursday that all ships would sail on time again from Monday.",
    (
        "The unions said that their members would vote on the terms by May, "
        "and that nobody would be asked to work at night before that vote was done."
    ),
    (
        "Shipping lines welcomed the news, for many had sent their ships to other "
        "harbours along the coast and paid for trucks that brought the goods back here."
    ),
)
# Long enough for a habit of wrapping to show.
_LONG = (
    f"{_BODY[0]} {_BODY[1]}",
    (
        f"{_BODY[2]} Nobody knows yet who pays for that, and the port will not say "
        "before the next meeting of its board in the old town hall beside the river."
    ),
)
_PARTABLE = re.compile(r"[a-z]{6,}")


def _read(text: str) -> tuple[Article, Entry]:
    try:
        article = read_article(text.encode(), "any.txt")
        return article, extract_entry(article)
    except BriefingError:
        assume(condition=False)
        raise


def _letters(text: str) -> str:
    return "".join(text.split())


@given(st.lists(LINES, min_size=1, max_size=15))
@settings(max_examples=40, deadline=None)
def test_line_ends_change_nothing(lines: Sequence[str]) -> None:
    """Unix, Windows and old Macintosh files give one and the same entry."""
    plain = [line.replace("\r", " ") for line in lines]
    entries = [_read(end.join(plain))[1] for end in ("\n", "\r\n", "\r")]
    first = entries[0]
    for other in entries[1:]:
        assert other.blocks == first.blocks
        assert other.receipt == first.receipt
        assert other.title == first.title
        assert other.date == first.date


@given(st.lists(LINES, min_size=1, max_size=15))
@settings(max_examples=60, deadline=None)
def test_kept_and_removed_are_the_raw_text_in_order(lines: Sequence[str]) -> None:
    """The rows' texts, one after the other, are the file; blocks keep its order."""
    article, entry = _read("\n".join(lines))
    rows = [article.text[slice(*row.span)] for row in entry.receipt]
    assert "".join(rows) == article.text
    starts = [span for block in entry.blocks for span in block.spans]
    assert starts == sorted(starts)


@given(st.integers(60, 96), st.integers(0, 5), st.sampled_from("-\u00ad"), st.data())
@settings(max_examples=80, deadline=None)
def test_wrapping_changes_no_letter(
    width: int, parted: int, hyphen: str, data: st.DataObject
) -> None:
    """Wrapped at any width, with words parted at line ends, the paragraphs are whole.

    What is lost on the way are line ends and the hyphens that the receipt lists.
    """
    wrapped = []
    for paragraph in _LONG:
        lines = textwrap.wrap(paragraph, width, break_on_hyphens=False)
        for place in range(min(parted, len(lines) - 1)):
            word, _, rest = lines[place + 1].partition(" ")
            if _PARTABLE.fullmatch(word):
                at = data.draw(st.integers(3, len(word) - 3))
                lines[place] += f" {word[:at]}{hyphen}"
                lines[place + 1] = f"{word[at:]} {rest}".strip()
        wrapped.append("\n".join(lines))
    text = "\n\n".join(wrapped)
    article, entry = _read(f"{_TITLE}\n\n{text}")
    assert entry.title.value == _TITLE
    kept = "".join(_letters(block.text) for block in entry.blocks)
    removed = [
        article.text[slice(*row.span)]
        for row in entry.receipt
        if row.fate is Fate.REMOVED
    ]
    assert all(piece in HYPHENS for piece in removed)
    raw = _letters(text)
    assert kept.replace("-", "") == raw.replace("-", "").replace("\u00ad", "")
    if hyphen == "\u00ad":  # which parts words and does nothing else
        assert [block.text for block in entry.blocks] == list(_LONG)
    assert raw.count("-") == kept.count("-") + removed.count("-")


@given(st.permutations(range(4)))
@settings(max_examples=24, deadline=None)
def test_neighbours_in_a_file_have_no_say(order: Sequence[int]) -> None:
    """In any order, each of several articles is the one that it was."""
    articles = [
        "\n\n".join((f"Harbour {number} opens again", *_BODY[: number % 3 + 1]))
        for number in range(4)
    ]
    alone = {
        article.digest: article.text
        for article in read_articles("\n\n=====\n\n".join(articles).encode(), "a.txt")
    }
    turned = read_articles(
        "\n\n=====\n\n".join(articles[number] for number in order).encode(), "b.txt"
    )
    assert {one.digest: one.text for one in turned} == alone
    assert [one.text for one in turned] == [articles[number] for number in order]


@given(st.lists(st.sampled_from(_BODY), min_size=2, max_size=3, unique=True))
@settings(max_examples=20, deadline=None)
def test_converting_the_body_again_changes_nothing(body: Sequence[str]) -> None:
    """Title and body, written as text and converted, are the same title and body."""
    leftovers = ["Share", "Advertisement", "Read more: Ferry finds a new port"]
    first = _read("\n".join([_TITLE, "By Ada Example", *leftovers, *body, "Tags: a"]))[
        1
    ]
    again = _read("\n".join([_TITLE, *(block.text for block in first.blocks)]))[1]
    assert again.title.value == first.title.value == _TITLE
    assert [block.text for block in again.blocks] == list(body)
    assert {block.id for block in again.blocks} == {block.id for block in first.blocks}
