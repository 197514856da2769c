"""Many patterns as one: a text meets only those of them whose stems it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.text.stems import Sieve, StemIndex, Stems, read_bits


class Sieves:
    """Patterns that are tried as if they were joined by ``|``.

    Each has its own stems, so that a text is not searched for all that they speak of
    because it holds one word of one of them.
    """

    __slots__ = ("_index", "_sieves")

    def __init__(self, sources: Iterable[str], flags: int = 0) -> None:
        self._sieves = tuple(Sieve(source, flags) for source in sources)
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
