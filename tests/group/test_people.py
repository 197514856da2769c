"""Who is who across entries: the seeds against the gold, and the rules one by one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.analyse.gold import (
    GOLD,
    SEEDS,
    block_id,
    entry_of,
    paragraphs,
    seed_entry,
    seed_lines,
)

from briefing.analyse import analyse_entry
from briefing.group.people import find_people
from briefing.model import Person

ENTRIES = {seed: seed_entry(seed) for seed in SEEDS}
TEXT = " ".join(block.text for entry in ENTRIES.values() for block in entry.blocks)


def _people_of_seeds() -> dict[str, Person]:
    entries = tuple(ENTRIES.values())
    found = find_people(entries, [analyse_entry(entry) for entry in entries])
    return {person.name: person for person in found}


PEOPLE = _people_of_seeds()


def _printed(name: str) -> str:
    """Return a name of the gold in full, or the one form of it that is printed."""
    if name in TEXT:
        return name
    (form,) = GOLD["people"][name]
    return str(form)


def _stands_alone(form: str, name: str) -> bool:
    """Tell whether a form is printed other than as a part of the full name."""
    return re.search(rf"\b{form}\b", TEXT.replace(name, "")) is not None


def test_people_of_the_seeds_are_the_editors() -> None:
    """Nobody is missing, and no school, place or agency is a person."""
    assert set(PEOPLE) == {_printed(name) for name in GOLD["people"]}


@pytest.mark.parametrize("name", sorted(GOLD["people"]))
def test_person_has_these_names(name: str) -> None:
    """A person gathers every form of the name that stands in the text."""
    forms = {form for form in GOLD["people"][name] if _stands_alone(form, name)}
    names = {passage.text for passage in PEOPLE[_printed(name)].passages}
    # An office before the name is none of it: "President Ruiz".
    assert all(f" {form}".endswith(tuple(f" {one}" for one in names)) for form in forms)


@pytest.mark.parametrize(
    ("name", "seed", "line"),
    [
        ("Henry Wang", SEEDS[3], 36),
        ("Wang Yi", SEEDS[3], 56),
        ("Han Zheng", SEEDS[2], 18),
        ("Xi Jinping", SEEDS[2], 18),
        ("Putin", SEEDS[3], 46),
    ],
)
def test_trap_of_the_gold_is_avoided(name: str, seed: str, line: int) -> None:
    """Who is meant by one surname is read from the place where it stands."""
    place = (ENTRIES[seed].id, block_id(line))
    assert place in {(p.entry, p.block) for p in PEOPLE[name].passages}
    same = set(name.split()) - {"Xi", "Han", "Yi"}
    for other in PEOPLE.values():
        if other.name != name and same & set(other.name.split()):
            assert place not in {(p.entry, p.block) for p in other.passages}


def test_every_passage_is_verbatim() -> None:
    """What a person is called stands in the source, word for word."""
    blocks = {
        (entry.id, block.id): block.text
        for entry in ENTRIES.values()
        for block in entry.blocks
    }
    for person in PEOPLE.values():
        roles = [passage for role in person.roles for passage in role.passages]
        for passage in (*person.passages, *roles):
            text = blocks[passage.entry, passage.block]
            assert passage.text == text[slice(*passage.span)]


def test_quotes_stand_under_their_speaker() -> None:
    """All quotes of a person are theirs, from all entries."""
    for seed in SEEDS:
        for gold in GOLD["seeds"][seed]["quotes"]:
            if gold["speaker"] is None:
                continue
            words = [quote.words.text for quote in PEOPLE[gold["speaker"]].quotes]
            assert any(word.startswith(gold["text"][:20]) for word in words)
    assert seed_lines(SEEDS[0])  # the gold speaks of these lines


def _find(*texts: str) -> dict[str, Person]:
    entries = [
        entry_of(paragraphs(text), entry_id=f"{number:012x}")
        for number, text in enumerate(texts)
    ]
    analyses = [analyse_entry(entry) for entry in entries]
    return {person.name: person for person in find_people(entries, analyses)}


def test_spellings_of_a_given_name_are_one_person() -> None:
    """One letter less or another one, with the same surname, is the same name."""
    found = _find("Mayor Catherine Ruiz left.", "Mayor Katherine Ruiz left.")
    assert [{one.text for one in person.passages} for person in found.values()] == [
        {"Catherine Ruiz", "Katherine Ruiz"}
    ]


def test_short_given_names_are_two_people() -> None:
    """Of two short names one letter makes another person."""
    assert set(_find("Mayor Jane Ruiz left.", "Mayor Jan Ruiz left.")) == {
        "Jane Ruiz",
        "Jan Ruiz",
    }


def test_surname_is_the_one_person_who_bears_it() -> None:
    """An entry with the surname alone means whom the others name in full."""
    (person,) = _find("Mayor Ada Ruiz left.", "Mayor Ruiz spoke.").values()
    assert len(person.passages) == len(person.entries) == len("ab")


def test_surname_of_two_people_stays_open() -> None:
    """Where two are named in full, the surname alone is nobody's."""
    found = _find("Mayor Ada Ruiz left.", "Mayor Bob Ruiz left.", "Mayor Ruiz spoke.")
    assert {name: len(person.passages) for name, person in found.items()} == {
        "Ada Ruiz": 1,
        "Bob Ruiz": 1,
    }


def test_story_tells_which_of_two_is_meant() -> None:
    """The surname alone is whom an account of the same story names in full."""
    texts = ("Mayor Ada Ruiz left.", "Mayor Bob Ruiz left.", "Mayor Ruiz spoke.")
    entries = [
        entry_of(paragraphs(text), entry_id=f"{number:012x}")
        for number, text in enumerate(texts)
    ]
    analyses = [analyse_entry(entry) for entry in entries]
    story = (entries[1].id, entries[2].id)
    people = find_people(entries, analyses, [story])
    assert {person.name: person.entries for person in people} == {
        "Bob Ruiz": story,
        "Ada Ruiz": (entries[0].id,),
    }


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("They met Foreign Minister Ada Ruiz.", "Ada Ruiz", "Foreign Minister"),
        (
            "They met Secretary of State Ada Ruiz.",
            "Ada Ruiz",
            "Secretary of State",
        ),
        ("“No,” said Ada Ruiz, a nurse in Leeds.", "Ada Ruiz", "nurse in Leeds"),
        ("Peru’s top diplomat Ada Ruiz left.", "Ada Ruiz", "Peru’s top diplomat"),
        (
            "Orland’s foreign minister Ada Ruiz left.",
            "Ada Ruiz",
            "Orland’s foreign minister",
        ),
    ],
)
def test_role_is_as_printed(text: str, name: str, role: str) -> None:
    """An office before the name, or a calling behind it, is the person's role."""
    (person,) = _find(text).values()
    assert person.name == name
    assert [found.text for found in person.roles] == [role]
    assert [place.text for found in person.roles for place in found.passages] == [role]


def test_what_somebody_is_to_another_is_no_office() -> None:
    """“His counterpart” says nothing without him."""
    (person,) = _find("They met Peruvian counterpart Ada Ruiz.").values()
    assert person.roles == ()


@pytest.mark.parametrize(
    "text",
    [
        "She teaches at the Ada Ruiz School of Law.",
        "They met in New York and Saudi Arabia.",
        "The Smith-Jones talks went on.",
        "NATO said the Foreign Ministry agreed.",
    ],
)
def test_schools_places_and_talks_are_nobody(text: str) -> None:
    """Capitals alone make no person."""
    assert _find(text) == {}


@given(st.permutations(SEEDS))
def test_order_of_entries_changes_nothing(seeds: list[str]) -> None:
    """The people are the same whichever entry comes first."""
    entries = [ENTRIES[seed] for seed in seeds]
    analyses = [analyse_entry(entry) for entry in reversed(entries)]
    assert find_people(entries, analyses) == tuple(PEOPLE.values())
