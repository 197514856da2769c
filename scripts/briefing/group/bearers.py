"""Whose a name is, across the entries of a story and of all material."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from briefing.group.spellings import (
    Named,
    NameKey,
    join_spellings,
    name_key,
    read_given,
)
from briefing.model import Analysis, Entry, OtherName, Quote


class Bearers:
    """Who bears a name, in the material and in each story."""

    def __init__(
        self,
        named: Sequence[Named],
        stories: Iterable[Sequence[str]],
        given: Mapping[NameKey, NameKey],
    ) -> None:
        """Look the full names up.

        Args:
            named: Every naming.
            stories: Ids of the entries of each story.
            given: What the editor set down; see `read_given`.

        """
        self._keys = join_spellings(named, given)
        self._given = given
        self._story = {
            entry: number for number, story in enumerate(stories) for entry in story
        }
        self._everywhere: dict[str, set[NameKey]] = {}
        self._near: dict[tuple[int, str], set[NameKey]] = {}
        # A family name may stand first; away from its story it is too often another's.
        self._first: dict[tuple[int, str], set[NameKey]] = {}
        self._printed: dict[NameKey, str] = {}
        for one in named:
            words = name_key(one.naming.person)
            if len(words) == 1:
                continue
            key = self._keys[words]
            self._everywhere.setdefault(words[-1], set()).add(key)
            self._printed.setdefault(words, one.naming.person)
            story = self._story.get(one.entry.id)
            if story is not None:
                self._near.setdefault((story, words[-1]), set()).add(key)
                self._first.setdefault((story, words[0]), set()).add(key)

    def find(self, entry: str, name: str) -> NameKey | None:
        """Return who is meant by a name in an entry; ``None`` where two may be."""
        words = name_key(name)
        if words in self._given:
            return self._given[words]
        if len(words) > 1:
            return self._keys.get(words, words)
        mates = self.find_mate(entry, words[0])
        if mates is not None:
            return mates
        found = self._everywhere.get(words[0], set())
        story = self._story.get(entry, -1)
        if len(found) == 1 and (story, words[0]) not in self._near:
            return next(iter(found))
        is_borne = words[0] in self._everywhere or (story, words[0]) in self._first
        return None if is_borne else words

    def find_mate(self, entry: str, word: str) -> NameKey | None:
        """Return the one person of a story whose surname, or else first name, it is.

        Args:
            entry: Id of an entry of the story.
            word: Folded.

        """
        story = self._story.get(entry, -1)
        for near in (self._near, self._first):
            found = near.get((story, word), set())
            if found:
                return next(iter(found)) if len(found) == 1 else None
        return None

    def find_print(self, key: NameKey) -> str | None:
        """Return a full name as an entry prints it."""
        return self._printed.get(key)


def name_in_full(
    entries: Sequence[Entry],
    analyses: Sequence[Analysis],
    stories: Iterable[Sequence[str]],
    people: Sequence[OtherName] = (),
) -> tuple[Analysis, ...]:
    """Return the analyses with speakers under the full names that story-mates print.

    Where an entry prints "Smith" alone beside a quote, and its story has one person of
    that name, that person speaks.

    Args:
        entries: In any order.
        analyses: Of all of them, in any order.
        stories: Ids of the entries of each story.
        people: Names that the editor set down as one person's.

    """
    known = {entry.id: entry for entry in entries}
    named = [
        Named(known[one.entry], naming) for one in analyses for naming in one.namings
    ]
    bearers = Bearers(named, stories, read_given(people))
    return tuple(
        replace(one, quotes=tuple(_name(quote, bearers) for quote in one.quotes))
        for one in analyses
    )


def _name(quote: Quote, bearers: Bearers) -> Quote:
    name = quote.speaker
    if name is None and quote.is_named_beside and quote.printed_as:
        name = quote.printed_as.split()[-1]  # behind the office
    if name is None or " " in name:
        return quote
    key = bearers.find_mate(quote.words.entry, name_key(name)[0])
    full = None if key is None else bearers.find_print(key)
    return quote if full is None else replace(quote, speaker=full)
