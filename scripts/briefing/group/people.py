"""Who is who across entries: every form of a person's name under one person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from briefing.group.bearers import Bearers
from briefing.group.spellings import (
    Named,
    NameKey,
    name_key,
    read_given,
)
from briefing.model import (
    Analysis,
    Entry,
    Interval,
    OtherName,
    Passage,
    Person,
    Quote,
    Role,
)
from briefing.text.slugs import free_slug, slugify

# Evidence that a single word, which no entry prints with a second name, is a person.
_LEAST_ALONE = 2
_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame"})
_ARTICLES = frozenset({"a", "an", "the"})
# Who somebody is to another alone, which says little without the other.
_RELATIVES = frozenset(
    """
    ally colleague companion counterpart foe friend guest heir opponent partner peer
    predecessor rival successor
    """.split()  # noqa: SIM905
)


def find_people(
    entries: Sequence[Entry],
    analyses: Sequence[Analysis],
    stories: Iterable[Sequence[str]] = (),
    others: Sequence[OtherName] = (),
) -> tuple[Person, ...]:
    """Return the people whom *entries* name.

    Two full names are one person where first and last word are the same, also in
    the other order, or where the surname is the same and the given names differ by
    a letter ("Catherine", "Katherine").
    A single name that its entry does not explain is the one person of that surname
    in its story, else the one in all entries; where two could be meant it stays
    open and belongs to nobody.

    Args:
        entries: In any order.
        analyses: Of all of them, in any order.
        stories: Ids of the entries of each story.
        others: Names that the editor set down as one person's.

    Returns:
        The people most often named first, then by name.

    """
    read = {analysis.entry: analysis for analysis in analyses}
    ordered = sorted(entries, key=_order)
    named = [
        Named(entry, naming) for entry in ordered for naming in read[entry.id].namings
    ]
    given = read_given(others)
    bearers = Bearers(named, stories, given)
    groups: dict[NameKey, list[Named]] = {}
    for one in named:
        key = bearers.find(one.entry.id, one.naming.person)
        if key is not None:
            groups.setdefault(key, []).append(one)
    quotes = _quotes_by_person(ordered, read, bearers)
    people = [
        _make_person(group, quotes.get(key, ()), key if key in given else None)
        for key, group in groups.items()
        if len(key) > 1
        or key in given
        or max(one.naming.strength for one in group) >= _LEAST_ALONE
    ]
    people.sort(key=lambda person: (-len(person.passages), person.name))
    return _with_slugs(people)


def _order(entry: Entry) -> tuple[int, str, str]:
    when = entry.date.value
    return (when.first.toordinal() if when else 10**7, entry.source, entry.id)


def _quotes_by_person(
    entries: Sequence[Entry],
    read: Mapping[str, Analysis],
    bearers: Bearers,
) -> dict[NameKey, list[Quote]]:
    found: dict[NameKey, list[Quote]] = {}
    for entry in entries:
        for quote in read[entry.id].quotes:
            if quote.speaker is None:
                continue
            key = bearers.find(entry.id, quote.speaker)
            if key is not None:
                found.setdefault(key, []).append(quote)
    return found


def _make_person(
    group: Sequence[Named], quotes: Sequence[Quote], given: NameKey | None
) -> Person:
    entries = list(dict.fromkeys(one.entry.id for one in group))
    days = [day for one in group if (day := one.entry.date.value) is not None]
    return Person(
        slug="",
        name=_choose_name(group, given),
        roles=_roles(group),
        passages=tuple(one.naming.words for one in group),
        quotes=tuple(quotes),
        entries=tuple(entries),
        first=min(days, default=None),
        last=max(days, default=None, key=_last_first),
    )


def _last_first(interval: Interval) -> tuple[int, int]:
    return (interval.last.toordinal(), interval.first.toordinal())


def _choose_name(group: Sequence[Named], given: NameKey | None) -> str:
    """Return the editor's name where one prints it, else what most entries print."""
    forms = [(one.naming.words.text, one.entry.id) for one in group]
    printed = (
        [one for one in forms if name_key(one[0]) == given]
        or [one for one in forms if " " in one[0]]
        or forms
    )
    places = Counter(text for text, _ in printed)
    entries = Counter(text for text, _ in set(printed))
    return min(places, key=lambda text: (-entries[text], -places[text], text))


def _roles(group: Sequence[Named]) -> tuple[Role, ...]:
    places: dict[str, list[Passage]] = {}
    for one in group:
        if one.naming.role is None:
            continue
        role = _without_article(one.naming.role)
        words = role.text.lower().split()
        if words[-1] in _RELATIVES or role.text.lower().rstrip(".") in _HONORIFICS:
            continue
        places.setdefault(role.text, []).append(role)
    return tuple(
        Role(text=text, passages=tuple(places[text]))
        for text in sorted(places, key=lambda text: (-len(places[text]), text))
    )


def _without_article(role: Passage) -> Passage:
    first, _, rest = role.text.partition(" ")
    if first.lower() not in _ARTICLES or not rest:
        return role
    return role.part(len(role.text) - len(rest), len(role.text))


def _with_slugs(people: Sequence[Person]) -> tuple[Person, ...]:
    taken: set[str] = set()
    result = []
    for person in people:
        slug = free_slug(slugify(person.name, "person"), taken)
        taken.add(slug)
        result.append(replace(person, slug=slug))
    return tuple(result)
