"""Places across entries: one for all forms of its name."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.analyse.gold import entry_of, paragraphs

from briefing.analyse import analyse_entry
from briefing.group.named_places import find_named_places
from briefing.group.versions import leave_out_older
from briefing.model import NamedPlace, Version

TEXTS = (
    "OSLO: They met in Oslo and in the U.S. last week.",
    "The talks of Oslo went on, the United States said.",
    "The USA said that the talks in Oslo and Malta went on.",
)
ENTRIES = [
    replace(entry_of(paragraphs(text), entry_id=f"{at:012x}"), source=f"{at}.txt")
    for at, text in enumerate(TEXTS)
]


def find(order: list[int]) -> tuple[NamedPlace, ...]:
    """Return the places of the entries, given in any order."""
    entries = [ENTRIES[at] for at in order]
    return find_named_places(entries, [analyse_entry(entry) for entry in entries])


def test_forms_of_one_name_are_one_place() -> None:
    """Capitals, stops and short forms do not make two places of one."""
    found = {one.name: [at.entry for at in one.passages] for one in find([0, 1, 2])}
    ids = [entry.id for entry in ENTRIES]
    assert found == {"Oslo": ids, "U.S.": ids, "Malta": ids[2:]}


@given(st.permutations(range(len(TEXTS))))
def test_order_of_entries_changes_nothing(order: list[int]) -> None:
    """The index is the same whichever entry comes first."""
    assert find(order) == find([0, 1, 2])


def test_an_older_version_names_no_place() -> None:
    """Of versions of one text the newest alone tells."""
    older = Version(
        entry=ENTRIES[1].id, of=ENTRIES[2].id, is_later=True, added=(), dropped=()
    )
    analyses = leave_out_older([analyse_entry(one) for one in ENTRIES], (older,))
    names = {one.name for one in find_named_places(ENTRIES, analyses)}
    assert "Malta" not in names
    assert "Oslo" in names
