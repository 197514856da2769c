"""Whom a single name of an entry stands for, where several people bear it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.analyse.person_names import find_gender
from briefing.text.words import fold

Place = tuple[int, int]  # block, character: orders the names of an entry

_RECENT = 3  # paragraphs in which a bare name goes on to be the same person's


@dataclass(frozen=True, slots=True)
class PlacedName:
    """A person's name where an entry prints it."""

    place: Place
    words: tuple[str, ...]  # verbatim, without titles
    gender: str | None = None  # "m" or "f" where a title or office beside it tells


@dataclass(frozen=True, slots=True)
class _Reference:
    """A place at which it is clear who is meant."""

    place: Place
    name: str  # in full
    is_full: bool  # printed so there


class Bearers:
    """The people whom one entry names in full, and the short forms of their names."""

    def __init__(self, names: Iterable[PlacedName]) -> None:
        """Go through the names of an entry, full and single, in their order."""
        ordered = sorted(names, key=lambda one: one.place)
        full = [one for one in ordered if len(one.words) > 1]
        self._genders = _find_genders(full)
        self._names: dict[str, list[str]] = {}
        for one in full:
            for word in _ends(one):
                self._names.setdefault(word, []).append(" ".join(one.words))
        self._references: dict[str, list[_Reference]] = {}
        for one in ordered:
            is_full = len(one.words) > 1
            name = " ".join(one.words) if is_full else self.find(one)
            if name is not None:
                reference = _Reference(one.place, name, is_full=is_full)
                for word in _ends(one):
                    self._references.setdefault(word, []).append(reference)

    def has_bearers(self, word: str) -> bool:
        """Tell whether a word is the first or last of somebody's full name."""
        return fold(word) in self._names

    def find(self, one: PlacedName) -> str | None:
        """Return for whom a single name stands; ``None`` where it stays open.

        That is the one person of whose name it is the first or last word. Where
        several people bear it, a title ("Mr", "spokeswoman") may leave one. Else it is
        the last of them who was named before it, unless the paragraph that named that
        one names another bearer too, or the bare name has just stood for another.
        """
        word = fold(one.words[0])
        names = self._of_gender(self._names.get(word, []), one.gender)
        before = [
            each
            for each in self._references.get(word, [])
            if each.place < one.place and each.name in names
        ]
        if not before:
            return names[0] if len({fold(name) for name in names}) == 1 else None
        last = before[-1]
        near = [each for each in before if each.place[0] == last.place[0]]
        if len({fold(each.name) for each in near}) > 1:
            return None
        if last.place[0] != one.place[0] and any(
            not each.is_full
            and fold(each.name) != fold(last.name)
            and one.place[0] - each.place[0] <= _RECENT
            for each in before
        ):
            return None
        return last.name

    def _of_gender(self, names: list[str], gender: str | None) -> list[str]:
        """Return the bearers whom a title allows, all where it tells nothing."""
        if gender is None:
            return names
        known = [name for name in names if self._genders.get(fold(name)) == gender]
        other = "f" if gender == "m" else "m"
        return known or [
            name for name in names if self._genders.get(fold(name)) != other
        ]


def _ends(one: PlacedName) -> list[str]:
    return sorted({fold(one.words[0]), fold(one.words[-1])})


def _find_genders(full: Iterable[PlacedName]) -> dict[str, str]:
    """Return the gender of people by their titles, else by their given names."""
    genders: dict[str, str] = {}
    for one in full:
        key = fold(" ".join(one.words))
        gender = one.gender or find_gender(one.words[0])
        if gender is not None and (one.gender is not None or key not in genders):
            genders[key] = gender
    return genders
