"""Hard-wrapped texts: paragraphs and words made whole."""

from __future__ import annotations

import textwrap

import pytest

from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import Entry, Fate

_FIRST = (
    "The port said on Thursday that all ships would sail on time again from Monday, "
    "after a long night of talks in which both sides negotiated terms for the crews."
)
_SECOND = (
    "The unions said that their members would vote on the terms by the end of the "
    "week, and that nobody would be asked to work at night before that vote was done."
)
_THIRD = (
    "Shipping lines welcomed the news, for many of them had sent their ships to other "
    "harbours along the coast and paid for trucks that brought the goods back here."
)
_PARAGRAPHS = (_FIRST, _SECOND, _THIRD)


def _read(text: str) -> Entry:
    return extract_entry(read_article(text.encode(), "a.txt"))


def _break(paragraph: str, word: str, at: int) -> str:
    """Wrap a paragraph at 66 characters, with *word* parted over a line end."""
    start = paragraph.index(word)
    first = textwrap.wrap(paragraph[:start] + word[:at] + "-", 66)
    return (
        "\n".join(first)
        + "\n"
        + textwrap.fill(word[at:] + paragraph[start + len(word) :], 66)
    )


def test_wrapped_paragraphs_are_whole_again() -> None:
    """Lines of one width become the paragraphs that they were."""
    text = "\n\n".join(textwrap.fill(one, 66) for one in _PARAGRAPHS)
    assert [block.text for block in _read(text).blocks] == list(_PARAGRAPHS)


def test_parted_words_are_whole_again_and_their_hyphens_accounted_for() -> None:
    """A hyphen that only parts a word goes; the receipt shows each of them."""
    text = "\n\n".join(
        (
            _break(_PARAGRAPHS[0], "negotiated", 4),
            _break(_PARAGRAPHS[1], "members", 3),
            textwrap.fill(_PARAGRAPHS[2], 66),
        )
    )
    entry = _read(text)
    assert [block.text for block in entry.blocks] == list(_PARAGRAPHS)
    rows = [row for row in entry.receipt if row.rule == "line-end-hyphen"]
    assert [text[slice(*row.span)] for row in rows] == ["-", "-"]
    assert {row.fate for row in rows} == {Fate.REMOVED}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("A talk of the US-\nChina kind", "US-China kind"),
        ("Each of the two-\nand three-day walks", "two- and three-day walks"),
        ("It is long-\nterm work", "long-term work"),
    ],
    ids=["capital", "suspended", "spelt so elsewhere"],
)
def test_hyphens_that_belong_to_words_stay(line: str, words: str) -> None:
    """A compound keeps its hyphen, one that stands for a word to come its blank."""
    rest = textwrap.fill(
        " which nobody at the long-term berths had seen before, he", 60
    )
    opening = "The port said on Thursday that this was no surprise to it at all."
    paragraphs = [textwrap.fill(one, 66) for one in _PARAGRAPHS]
    text = "\n\n".join((*paragraphs, f"{opening}\n{line}{rest}\nsaid."))
    assert words in _read(text).blocks[-1].text


def test_table_of_a_page_stays_a_table() -> None:
    """Rows of data are one block; a table that lays out the page is none."""
    page = (
        f"<html><body><h1>Dockers return</h1><p>{_FIRST}</p>"
        "<table><tr><th></th><th>Sails</th></tr>"
        "<tr><td>Alma</td><td>Monday</td></tr></table>"
        f"<p>{_SECOND}</p><table><tr><td><p>{_THIRD}</p>"
        f"<p>{_FIRST[:-1]}!</p></td><td>x</td></tr><tr><td>y</td><td>z</td></tr>"
        "</table></body></html>"
    )
    article = read_article(page.encode(), "a.html")
    entry = extract_entry(article)
    assert [block.kind.value for block in entry.blocks][:4] == [
        "paragraph",
        "table",
        "paragraph",
        "paragraph",
    ]
    table = entry.blocks[1]
    assert table.text == "Sails\nAlma\tMonday"
    assert [article.text[slice(*span)] for span in table.spans] == [
        "Sails",
        "Alma\tMonday",
    ]
