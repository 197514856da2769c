"""Sieves before patterns: a text meets only those of them whose stems it holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from briefing.text.needs import (
    MOST_SETS,
    Needs,
    find_needs,
    has_needs,
)
from briefing.text.patterns import is_tied_to_start, split_alternatives
from briefing.text.stems import Stems

Look = Callable[[str], "re.Match[str] | None"]


class Sieve:
    """A pattern that is tried only on texts with the stems that it needs."""

    __slots__ = ("_flags", "_look", "_needs", "_pattern", "_source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags
        self._pattern: re.Pattern[str] | None = None
        self._needs: Needs | None = None
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
    def needs(self) -> Needs:
        """Sets of stems of each of which every match holds one."""
        if self._needs is None:
            self._needs = find_needs(self._source, self._flags)
        return self._needs

    def may_match(self, stems: Stems) -> bool:
        """Say whether a text with these stems may hold a match."""
        return has_needs(self.needs, stems)

    def search(self, text: str, stems: Stems) -> re.Match[str] | None:
        """Search a text whose stems are known."""
        for needed in self._needs if self._needs is not None else self.needs:
            if needed.isdisjoint(stems):
                return None
        return self.look(text)

    def match(self, text: str, stems: Stems) -> re.Match[str] | None:
        """Match the start of a text whose stems are known."""
        return self.pattern.match(text) if self.may_match(stems) else None


class StemIndex:
    """Which of many patterns a text may match, looked up by its stems at once."""

    __slots__ = ("_by_stem", "_free", "_size", "_stems")

    def __init__(self, needs: Iterable[Needs]) -> None:
        """Take what each pattern needs, in order; ``()``: nothing."""
        # A bit for each set of each pattern: all first sets, all second ones, ...
        all_needs = tuple(needs)
        self._size = len(all_needs)
        self._free = 0  # the bits of sets that are none
        by_stem: dict[str, int] = {}
        for place, own in enumerate(all_needs):
            for layer in range(MOST_SETS):
                bit = 1 << layer * self._size + place
                if layer >= len(own):
                    self._free |= bit
                    continue
                for stem in own[layer]:
                    by_stem[stem] = by_stem.get(stem, 0) | bit
        self._by_stem = by_stem
        self._stems = frozenset(by_stem)

    def find(self, stems: Stems) -> int:
        """Return the places of the patterns that may match, as bits."""
        found = self._free
        for stem in self._stems & stems:
            found |= self._by_stem[stem]
        places = found & (1 << self._size) - 1
        for layer in range(1, MOST_SETS):
            places &= found >> layer * self._size
        return places


def read_bits(bits: int) -> Iterator[int]:
    """Yield the places of the bits that are set, in order."""
    while bits:
        first = bits & -bits
        yield first.bit_length() - 1
        bits ^= first


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
            self._index = StemIndex(sieve.needs for sieve in self._sieves)
        return self._index

    def may_match(self, stems: Stems) -> bool:
        """Say whether a text with these stems may hold a match."""
        return bool(self.index.find(stems))

    def search(self, text: str, stems: Stems) -> re.Match[str] | None:
        """Return the first match in a text whose stems are known."""
        found: re.Match[str] | None = None
        for place in read_bits(self.index.find(stems)):
            match = self._sieves[place].look(text)
            if match and (found is None or match.start() < found.start()):
                found = match
        return found
