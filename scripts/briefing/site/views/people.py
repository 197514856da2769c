"""The pages of people, and the index of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.model import Passage, Person, Utterance
from briefing.page_paths import person_page
from briefing.site.citations import cited_unit
from briefing.site.links import PEOPLE, find_root, write_url
from briefing.site.pages import (
    CitedUnit,
    PeoplePage,
    PersonPage,
    UtteranceValue,
    Words,
)
from briefing.site.people import (
    SpeakerLinks,
    find_people,
    link_speakers,
    person_card,
)
from briefing.site.shelf import Shelf
from briefing.site.titles import entry_card
from briefing.site.utterances import build_utterance
from briefing.site.words import tool_words


def build_people(shelf: Shelf) -> Iterator[PersonPage | PeoplePage]:
    """Yield the index of people and everybody's page; nothing where there is nobody."""
    people = find_people(shelf)
    if not people:
        return
    said = _said_by(shelf, people)
    root = find_root(PEOPLE)
    yield PeoplePage(
        kind="people",
        path=PEOPLE,
        root=root,
        canonical=write_url(shelf.base, PEOPLE),
        title=tool_words(shelf.say("people-title")),
        description=None,
        people=tuple(
            person_card(shelf, one, root, quote_count=len(said[one.slug]))
            for one in people
        ),
    )
    links = link_speakers(shelf, find_root(person_page(people[0].slug)))
    for person in people:
        yield _build_person(shelf, person, said[person.slug], links)


def _build_person(
    shelf: Shelf, person: Person, said: Sequence[Utterance], links: SpeakerLinks
) -> PersonPage:
    path = person_page(person.slug)
    root = find_root(path)
    shown = _utterances(shelf, said, links, root)
    repeated = [
        one
        for one in shelf.findings.utterances
        if one.attributed_to is not None
        and one not in said
        and (link := links.find(one.quotes[0].words.entry, one.attributed_to))
        and link.person.slug == person.slug
    ]
    roles = tuple(_forms(shelf, [role.passages for role in person.roles], root))
    card = person_card(shelf, person, root, quote_count=len(said))
    return PersonPage(
        kind="person",
        path=path,
        root=root,
        canonical=write_url(shelf.base, path),
        title=card.name,
        description=_first_words(shown) or card.role,
        card=card,
        role_href=roles[0].citations[0].href if roles and card.role else None,
        roles=roles,
        names=tuple(_forms(shelf, _names(person), root)),
        said=shown,
        repeated=_utterances(shelf, repeated, links, root, has_speaker=True),
        withheld=len(said) - len(shown),
        entries=tuple(
            entry_card(shelf, shelf.entries[one], root) for one in person.entries
        ),
    )


def _said_by(
    shelf: Shelf, people: Sequence[Person]
) -> dict[str, tuple[Utterance, ...]]:
    """Return the utterances of each person, by slug."""
    speakers = {
        quote.words: person.slug for person in people for quote in person.quotes
    }
    said: dict[str, tuple[Utterance, ...]] = {person.slug: () for person in people}
    for utterance in shelf.findings.utterances:
        found = (speakers.get(quote.words) for quote in utterance.quotes)
        slug = next((one for one in found if one is not None), None)
        if slug is not None:
            said[slug] += (utterance,)
    return said


def _utterances(
    shelf: Shelf,
    utterances: Sequence[Utterance],
    links: SpeakerLinks,
    root: str,
    *,
    has_speaker: bool = False,
) -> tuple[UtteranceValue, ...]:
    found = (
        build_utterance(shelf, one, links, root, has_speaker=has_speaker)
        for one in utterances
    )
    return tuple(one for one in found if one is not None)


def _forms(
    shelf: Shelf, forms: Sequence[Sequence[Passage]], root: str
) -> Iterator[CitedUnit]:
    """Yield each form with the first place of each entry that prints it."""
    for passages in forms:
        places = {one.entry: one for one in reversed(passages)}
        first = [places[one] for one in dict.fromkeys(one.entry for one in passages)]
        unit = cited_unit(shelf, first[0].text, first, root)
        if unit is not None:
            yield unit


def _names(person: Person) -> list[list[Passage]]:
    """Return the namings of each form of the name, the most frequent form first."""
    forms: dict[str, list[Passage]] = {}
    for passage in person.passages:
        forms.setdefault(passage.text, []).append(passage)
    return sorted(forms.values(), key=lambda places: (-len(places), places[0].text))


def _first_words(shown: Sequence[UtteranceValue]) -> Words | None:
    units: Iterator[CitedUnit] = (
        quote.unit for one in shown for quote in one.wordings[0].quotes
    )
    return next((unit.words for unit in units), None)
