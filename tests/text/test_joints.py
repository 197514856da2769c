# ruff: noqa: RUF001 - full-width marks are meant
"""How pieces of a block are joined."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.proof.page import fold
from briefing.proof.sources import Sources, read_place
from briefing.text.joints import find_joint, find_offsets, join_pieces


@pytest.mark.parametrize(
    ("text", "spans", "joined"),
    [
        ("the nego-\ntiated end", [(0, 8), (10, 21)], "the negotiated end"),
        ("the nego\u00ad\n tiated", [(0, 8), (11, 17)], "the negotiated"),
        ("US-\nChina ties", [(0, 3), (4, 14)], "US-China ties"),
        ("two-\nand three", [(0, 14)], "two- and three"),
        ("one\ntwo", [(0, 3), (4, 7)], "one two"),
        ("so -\nthat", [(0, 4), (5, 9)], "so - that"),
        ("so-\n\nthat", [(0, 3), (5, 9)], "so- that"),
        ("pages 12-\n14", [(0, 9), (10, 12)], "pages 12- 14"),
        ("港は\n閉じた。", [(0, 2), (3, 7)], "港は閉じた。"),
        ("他说：\n“好", [(0, 3), (4, 6)], "他说：“好"),
        ("港は\nAlma", [(0, 2), (3, 7)], "港は Alma"),
        ("노조\n위원장", [(0, 2), (3, 6)], "노조 위원장"),
        ("港は\n\n閉じた", [(0, 2), (4, 7)], "港は 閉じた"),
        ("a b", [], ""),
    ],
)
def test_pieces_are_joined_as_the_source_says(
    text: str, spans: list[tuple[int, int]], joined: str
) -> None:
    """A parted word is whole again; every other joint is a blank."""
    assert join_pieces(text, spans) == joined
    offsets = find_offsets(joined, spans)
    for offset, (start, end) in zip(offsets, spans, strict=True):
        piece = " ".join(text[start:end].split())
        assert joined[offset : offset + len(piece)] == piece


@given(
    st.lists(st.text("abC-", min_size=1, max_size=5), min_size=1, max_size=6),
    st.sampled_from(["\n", " \n ", "\n\n"]),
)
def test_joining_adds_and_loses_no_letter(words: list[str], end: str) -> None:
    """Whatever the lines, a joint is a blank or nothing."""
    text = end.join(words)
    spans, at = [], 0
    for word in words:
        spans.append((at, at + len(word)))
        at += len(word) + len(end)
    joined = join_pieces(text, spans)
    assert joined.replace(" ", "") == "".join(words)
    for (_, left), (right, _) in itertools.pairwise(spans):
        assert find_joint(text, left, right) in ("", " ")


@given(
    st.lists(st.text("ab-港ー。“—가", min_size=1, max_size=3), min_size=2, max_size=5),
    st.sampled_from(["\n", " \n ", "\n\n", "-\n", " "]),
)
def test_the_proof_joins_by_its_own_rule_alike(words: list[str], end: str) -> None:
    """Two programs that share no code agree on what joins the pieces."""
    text = end.join(words)
    spans, at = [], 0
    for word in words:
        spans.append((at, at + len(word)))
        at += len(word) + len(end)
    place = "a.txt:" + ",".join(f"{first}-{last}" for first, last in spans)
    sources = Sources(
        texts={"a.txt": text},
        heads={},
        digests={},
        faults=(),
        cited=frozenset(),
        emended=frozenset(),
    )
    assert sources.find_words(place) == fold(join_pieces(text, spans))


def test_places_of_a_part_are_read() -> None:
    """The name of a part of a file may stand before the spans."""
    place = read_place("feed.xml#3f9a1c22b0de:1-5,8-9")
    assert place == ("feed.xml#3f9a1c22b0de", [(1, 5), (8, 9)])
