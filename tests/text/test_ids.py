"""The addresses of blocks."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from briefing.text.ids import block_ids


@given(st.lists(st.text(min_size=1, max_size=5)))
def test_ids_are_distinct_and_well_formed(texts: list[str]) -> None:
    """Every block has an address of its own, short and fit for a URL."""
    ids = block_ids(texts)
    assert len(ids) == len(set(ids)) == len(texts)
    assert all(re.fullmatch(r"p-[0-9a-f]{4,}", name) for name in ids)


def test_id_depends_on_the_words_alone() -> None:
    """Moved, with other neighbours or other blanks, a block keeps its id."""
    first = block_ids(["One.", "Two words."])
    assert block_ids(["New.", "Two  words.", "One."])[1:] == (first[1], first[0])


def test_repeated_text_gets_an_id_of_its_own() -> None:
    """The second of two equal texts counts as another one, and stays so."""
    one, two = block_ids(["Same.", "Same."])
    assert one == block_ids(["Same."])[0]
    assert two != one
    assert block_ids(["Other.", "Same.", "Same."])[1:] == (one, two)


def test_colliding_ids_are_lengthened() -> None:
    """Of two texts whose short ids are equal the later one takes more digits."""
    seen: dict[str, str] = {}
    for number in range(5000):
        text = f"text {number}"
        (name,) = block_ids([text])
        if name in seen:
            break
        seen[name] = text
    both = block_ids([seen[name], text])
    assert both[0] == name
    assert both[1].startswith(name)
    assert len(both[1]) == len(name) + 1
