"""Sieves before patterns: a text meets only those of them whose stems it holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from briefing.text.needs import Needs, find_needs
from briefing.text.patterns import is_tied_to_start, split_alternatives
from briefing.text.stems import Stems

Ways = tuple[Needs, ...]  # of a pattern to match: each by what it needs
Look = Callable[[str], "re.Match[str] | None"]


class Sieve:
    """A pattern that is tried only on texts with the stems that it needs."""

    __slots__ = ("_flags", "_look", "_pattern", "_rarest", "_source", "_ways")

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags
        self._pattern: re.Pattern[str] | None = None
        self._ways: Ways | None = None
        self._rarest: Stems | None = None
        self._look: Look | None = None

    @property
    def look(self) -> Look:
        """The search of a text for the pattern: at its start, if nowhere else."""
        if self._look is None:
            is_tied = is_tied_to_start(self._source, self._flags)
            self._look = self.pattern.match if is_tied else self.pattern.search
        return self._look

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first asked for."""
        if self._pattern is None:
            self._pattern = re.compile(self._source, self._flags)
        return self._pattern

    @property
    def ways(self) -> Ways:
        """What each alternative of the pattern needs."""
        if self._ways is None:
            parts = split_alternatives(self._source)
            self._ways = tuple(find_needs(part, self._flags) for part in parts)
            if all(self._ways):
                self._rarest = frozenset().union(*(needs[0] for needs in self._ways))
        return self._ways

    def may_match(self, stems: Stems) -> bool:
        """Say whether a text with these stems may hold a match."""
        if self._rarest is not None and self._rarest.isdisjoint(stems):
            return False  # as nearly always
        for needs in self._ways if self._ways is not None else self.ways:
            for needed in needs:
                if needed.isdisjoint(stems):
                    break
            else:
                return True
        return False

    def search(self, text: str, stems: Stems) -> re.Match[str] | None:
        """Search a text whose stems are known."""
        if self._rarest is not None and self._rarest.isdisjoint(stems):
            return None
        return self.look(text) if self.may_match(stems) else None

    def match(self, text: str, stems: Stems) -> re.Match[str] | None:
        """Match the start of a text whose stems are known."""
        return self.pattern.match(text) if self.may_match(stems) else None


class StemIndex:
    """Which of many patterns a text may match, looked up by its stems at once."""

    __slots__ = ("_by_stem", "_free", "_places", "_rest", "_stems")

    def __init__(self, patterns: Iterable[Ways]) -> None:
        """Take the ways of each pattern, in order."""
        # A bit for each way: it is set by a stem of the rarest set that the way needs.
        # The other sets are looked at where that bit is set.
        self._places: list[int] = []
        self._rest: list[Needs] = []
        self._free = 0
        self._by_stem: dict[str, int] = {}
        for place, ways in enumerate(patterns):
            for needs in ways:
                bit = 1 << len(self._places)
                self._places.append(place)
                self._rest.append(needs[1:])
                if not needs:
                    self._free |= bit
                for stem in needs[0] if needs else ():
                    self._by_stem[stem] = self._by_stem.get(stem, 0) | bit
        self._stems = frozenset(self._by_stem)

    def find_ways(self, stems: Stems) -> int:
        """Return the ways of which a text has a stem of the rarest set, as bits."""
        found = self._free
        for stem in self._stems & stems:
            found |= self._by_stem[stem]
        return found

    def find(self, stems: Stems, among: int = -1) -> list[int]:
        """Return the places of the patterns that may match, in order, each once.

        Args:
            stems: Of a text.
            among: The ways that are looked at, as bits.

        """
        found = self.find_ways(stems) & among
        places: list[int] = []
        while found:
            way = found.bit_length() - 1
            found ^= 1 << way
            place = self._places[way]
            if places and place == places[-1]:
                continue
            for needed in self._rest[way]:
                if needed.isdisjoint(stems):
                    break
            else:
                places.append(place)
        places.reverse()
        return places


class Sieves:
    """Patterns that are tried as if they were joined by ``|``.

    Each has its own stems, so that a text is not searched for all that they speak of
    because it holds one word of one of them.
    """

    __slots__ = ("_index", "_sieves")

    def __init__(self, sources: Iterable[str], flags: int = 0) -> None:
        self._sieves = tuple(
            Sieve(part, flags)
            for source in sources
            for part in split_alternatives(source)
        )
        self._index: StemIndex | None = None

    @property
    def index(self) -> StemIndex:
        """The patterns by the stems that they need, read when first asked for."""
        if self._index is None:
            self._index = StemIndex(sieve.ways for sieve in self._sieves)
        return self._index

    def may_match(self, stems: Stems) -> bool:
        """Say whether a text with these stems may hold a match."""
        return bool(self.index.find(stems))

    def search(self, text: str, stems: Stems) -> re.Match[str] | None:
        """Return the first match in a text whose stems are known."""
        found: re.Match[str] | None = None
        for place in self.index.find(stems):
            match = self._sieves[place].look(text)
            if match and (found is None or match.start() < found.start()):
                found = match
        return found
