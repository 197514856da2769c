"""Full names that are one person's, in two spellings or orders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from briefing.model import Entry, Naming, OtherName
from briefing.text.words import fold

# Given names that differ by so many letters may be one name in two spellings.
_MOST_LETTERS = 1
_SHORTEST_SPELLING = 5
NameKey = tuple[str, ...]  # the folded words of a full name


@dataclass(frozen=True, slots=True)
class Named:
    """A naming with the entry that it stands in."""

    entry: Entry
    naming: Naming


def name_key(name: str) -> NameKey:
    """Return the folded words of a name, to compare it by."""
    return tuple(fold(word) for word in name.split())


def read_given(people: Iterable[OtherName]) -> dict[NameKey, NameKey]:
    """Return for each name that the editor set down the one that it goes by."""
    return {
        name_key(name): name_key(person.name)
        for person in people
        for name in (person.name, *person.aliases)
    }


def join_spellings(
    named: Sequence[Named], given: Mapping[NameKey, NameKey]
) -> dict[NameKey, NameKey]:
    """Return for each full name the one that stands for all its spellings.

    Args:
        named: Every naming.
        given: What the editor set down: no two of these are joined otherwise.

    """
    counts = Counter(name_key(one.naming.person) for one in named)
    full = sorted(
        (key for key in counts if len(key) > 1 or key in given),
        key=lambda key: (key not in given, -counts[key], key),
    )
    chosen: dict[NameKey, NameKey] = {}
    by_word: dict[str, set[NameKey]] = {}
    for key in full:
        near = by_word.get(key[0], set()) | by_word.get(key[-1], set())
        same = {chosen[other] for other in near if _are_one(key, other)}
        chosen[key] = given.get(key) or (same.pop() if len(same) == 1 else key)
        if key in given or chosen[key] == key:
            by_word.setdefault(key[0], set()).add(key)
            by_word.setdefault(key[-1], set()).add(key)
    return chosen


def _are_one(one: NameKey, other: NameKey) -> bool:
    if (one[0], one[-1]) in {(other[0], other[-1]), (other[-1], other[0])}:
        return True
    return one[-1] == other[-1] and _is_spelling(one[0], other[0])


def _is_spelling(one: str, other: str) -> bool:
    """Tell whether two given names differ by one letter left out, added or changed."""
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST_SPELLING or len(long) - len(short) > _MOST_LETTERS:
        return False
    at = next((k for k, letter in enumerate(short) if letter != long[k]), len(short))
    rest = long[at + 1 :]
    return rest == (short[at:] if len(long) > len(short) else short[at + 1 :])
