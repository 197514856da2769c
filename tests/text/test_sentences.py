"""Sentences of plain text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.projects import SEEDS_ROOT

from briefing.text.sentences import find_sentences


def _split(text: str) -> list[str]:
    return [text[start:end] for start, end in find_sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["It rains.", "It pours."],
        ["Mr. Smith met Gen. Lee at 5 p.m. on Monday.", "They talked."],
        ["The U.S. economy grew.", "The E.U. shrank."],
        ["“It rains.”", "“It pours,” he said."],
        ["He said it was “not smooth.”", "“We cannot wait,” she said."],
        ["“Both sides must… truly act,” he said.", "They did."],
        ["Where does it come from?", "Or that voice?"],
        ["It fell by 3.5 percent to 1.2 million.", "Then it rose."],
        ["She left (he said so).", "He stayed."],
        ["He met Gen. “Buck” Smith."],
        ['"Go!" he said.', '"Stay!" she said.'],
        ["It was cut [...]", "The rest stayed."],
        ["“We sail,” she said.[1]", "It began in 2031[2] and goes on."],
        ["He studied at the School of Art.", "“I loved it,” he said."],
        ["It was late; Ada slept."],
        ["He calls it “new”.", "She does not."],
        ["He sold it.", "eBay bought it."],
        ["“It’s a long game.” — Ada Lovelace"],
        ["“It rains,” Rep. Ada Ruiz (D-Md.) said in a talk.", "She left."],
        ["They met Gov. Ada Ruiz."],
        ["Rain stops play", "Monday, June 3, 2019", "The umpires went home."],
        ["It rained on Monday, June 3, 2019 Ada Ruiz said."],
    ],
    ids=lambda parts: parts[0],
)
def test_sentences_end_where_a_reader_ends_them(parts: list[str]) -> None:
    """Abbreviations, ellipses, numbers and closing marks do not mislead."""
    assert _split(" ".join(parts)) == parts


def test_quoted_sentences_are_sentences() -> None:
    """A full stop inside the marks ends a sentence too."""
    assert _split("“It rains. It pours,” he said.") == [
        "“It rains.",
        "It pours,” he said.",
    ]


def test_an_empty_line_ends_a_sentence() -> None:
    """Paragraphs part sentences that have no full stop."""
    assert _split("A heading\n\nThe text.") == ["A heading", "The text."]


def test_seeds_split_at_each_blank_between_sentences() -> None:
    """No sentence of the seeds starts inside a word or with a closing mark."""
    gold = json.loads((SEEDS_ROOT / "gold.json").read_text("utf-8"))
    for seed in gold["seeds"]:
        text = (SEEDS_ROOT / "content/sources" / seed).read_text("utf-8")
        for start, _ in find_sentences(text):
            assert start == 0 or text[start - 1].isspace()
            assert text[start] not in "”’,.;:)"


@given(st.text(alphabet=st.sampled_from("aB .?!…“”\"'’()\n;:—\u00a0é1")))
def test_spans_hold_everything_once(text: str) -> None:
    """Spans are in order, do not overlap and hold all that is not blank."""
    spans = find_sentences(text)
    end = 0
    for start, stop in spans:
        assert end <= start < stop
        assert not text[end:start].strip()
        assert text[start:stop].strip() == text[start:stop]
        end = stop
    assert not text[end:].strip()
