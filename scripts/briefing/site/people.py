"""Who has a page, and the links to it from wherever somebody speaks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from briefing.model import Passage, Person
from briefing.page_paths import person_page
from briefing.site.citations import passage_words
from briefing.site.filters import word_interval
from briefing.site.links import ROOTS, write_href
from briefing.site.pages import PersonCard, Words
from briefing.site.quotations import link_quotations
from briefing.site.shelf import Shelf

_SEVERAL = 2  # texts that name somebody


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerLink:
    """The name of somebody who has a page, and where that is."""

    person: Person
    name: Words
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerLinks:
    """Finds the page of a speaker, and those of what was said."""

    by_quote: Mapping[tuple[str, str], SpeakerLink]  # by entry and speaker's name
    by_name: Mapping[str, SpeakerLink]
    quotations: Mapping[str, str]  # id of an utterance to the address of its page

    def find(self, entry: str, speaker: str | None) -> SpeakerLink | None:
        """Return who a speaker's name means in an entry, if that person has a page."""
        if speaker is None:
            return None
        return self.by_quote.get((entry, speaker)) or self.by_name.get(speaker)


@lru_cache(maxsize=1)
def find_people(shelf: Shelf) -> tuple[Person, ...]:
    """Return everybody who has a page, most often named first.

    That is who is quoted, whose office is printed, or whom several texts name, and
    whom a passage names that may be shown.
    """
    return tuple(
        person
        for person in shelf.findings.people
        if (person.quotes or person.roles or len(person.entries) >= _SEVERAL)
        and next(_shown(shelf, person), None) is not None
    )


@lru_cache(maxsize=ROOTS)
def link_speakers(shelf: Shelf, root: str) -> SpeakerLinks:
    """Return the links to people and to what they said, for a page."""
    by_quote: dict[tuple[str, str], SpeakerLink] = {}
    by_name: dict[str, SpeakerLink] = {}
    for person in find_people(shelf):
        link = SpeakerLink(
            person=person,
            name=person_name(shelf, person),
            href=write_href(root, person_page(person.slug)),
        )
        by_name.setdefault(person.name, link)
        for quote in person.quotes:
            if quote.speaker is not None:
                by_quote.setdefault((quote.words.entry, quote.speaker), link)
    return SpeakerLinks(
        by_quote=by_quote, by_name=by_name, quotations=link_quotations(shelf, root)
    )


def person_name(shelf: Shelf, person: Person) -> Words:
    """Return a person's name from a passage that may be shown: the fullest there.

    Raises:
        LookupError: None may be shown: `find_people` left the person out.

    """
    shown = tuple(_shown(shelf, person))
    for passage, words in shown:
        if passage.text == person.name:
            return words
    if not shown:
        message = f"nothing that may be shown names {person.slug}"
        raise LookupError(message)
    return max(shown, key=lambda one: len(one[0].text))[1]


def person_card(
    shelf: Shelf, person: Person, root: str, *, quote_count: int
) -> PersonCard:
    """Return somebody as other pages show them."""
    roles = (
        words
        for role in person.roles
        for passage in role.passages
        if (words := passage_words(shelf, passage)) is not None
    )
    return PersonCard(
        name=person_name(shelf, person),
        href=write_href(root, person_page(person.slug)),
        role=next(roles, None),
        text_count=len(person.entries),
        quote_count=quote_count,
        first=word_interval(person.first) if person.first else None,
        last=word_interval(person.last) if person.last else None,
    )


def _shown(shelf: Shelf, person: Person) -> Iterator[tuple[Passage, Words]]:
    for passage in person.passages:
        words = passage_words(shelf, passage)
        if words is not None:
            yield passage, words
