"""A record's seal shows whether a person has changed it, however it is laid out."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.emit.seals import SEAL, is_sealed, seal_record

RECORDS = st.dictionaries(
    st.text(min_size=1).filter(lambda key: key != SEAL),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=8,
    ),
    min_size=1,
    max_size=5,
)


def write_all(plain: object) -> str:
    """Return JSON in the layout of records."""
    return json.dumps(plain, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


@given(RECORDS)
def test_a_seal_stands_among_the_sorted_keys(plain: dict[str, object]) -> None:
    """It is the digest of the record without it, and the record is sealed."""
    seal = hashlib.sha256(write_all(plain).encode()).hexdigest()[:16]
    assert seal_record(plain) == write_all({**plain, SEAL: seal})
    assert is_sealed(seal_record(plain))


@given(RECORDS)
def test_another_layout_leaves_the_seal_whole(plain: dict[str, object]) -> None:
    """An editor's program may indent it anew; that changes nothing in it."""
    assert is_sealed(json.dumps(json.loads(seal_record(plain)), indent=4))


@pytest.mark.parametrize("plain", [{"a": "x"}, {"a": "x", "title": ["y"]}])
@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace('"x"', '"z"'),
        lambda text: text.replace('"a"', '"b"'),
        lambda text: text.replace("{\n", '{\n "0": 1,\n'),
        lambda text: text.replace(f'"{SEAL}": "', f'"{SEAL}": "0')[:-1],
        lambda text: text.replace(f' "{SEAL}"', ' "sea1"'),
    ],
)
def test_a_change_breaks_it(plain: dict[str, object], change: object) -> None:
    """A value, a key, a further key, another seal and none."""
    text = seal_record(plain)
    assert callable(change)
    assert change(text) != text
    assert not is_sealed(change(text))
