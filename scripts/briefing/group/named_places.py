"""The places that entries name, each once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from briefing.model import Analysis, Entry, NamedPlace, Passage
from briefing.text.words import fold

# Short forms and full names that papers use side by side for one country.
_ONE_COUNTRY = {
    "us": "united states",
    "usa": "united states",
    "united states of america": "united states",
    "uk": "united kingdom",
    "great britain": "united kingdom",
    "britain": "united kingdom",
    "uae": "united arab emirates",
}


def find_named_places(
    entries: Sequence[Entry], analyses: Iterable[Analysis]
) -> tuple[NamedPlace, ...]:
    """Return the places that *entries* name.

    One place is what is printed alike but for capitals and stops, and a country by
    its common short form. A capital stays a capital, also where its name stands for
    a government: which of the two is meant is not decided.

    Args:
        entries: In any order.
        analyses: Of all of them, in any order.

    Returns:
        Those that most entries name first, then by name; of each the first place of
        its name in each entry, by source.

    """
    sources = {entry.id: entry.source for entry in entries}
    found: dict[str, dict[str, Passage]] = {}
    printed: dict[str, Counter[str]] = {}
    for analysis in sorted(analyses, key=lambda one: (sources[one.entry], one.entry)):
        for passage in analysis.places:
            key = _key(passage.text)
            found.setdefault(key, {}).setdefault(passage.entry, passage)
            printed.setdefault(key, Counter())[passage.text] += 1
    places = [
        NamedPlace(
            name=min(printed[key], key=lambda text: (-printed[key][text], text)),
            passages=tuple(passages.values()),
        )
        for key, passages in found.items()
    ]
    return tuple(sorted(places, key=lambda one: (-len(one.passages), one.name)))


def _key(name: str) -> str:
    folded = fold(name.replace(".", ""))
    return _ONE_COUNTRY.get(folded, folded)
