"""People, institutions and places that an entry names, told apart by their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from briefing.analyse.name_scores import (
    ENOUGH,
    ENOUGH_ALONE,
    IN,
    is_acronym,
    score_person,
)
from briefing.analyse.person_names import is_common_word
from briefing.analyse.places import PLACE_ENDS, PLACE_OPENERS, PLACES
from briefing.analyse.role_phrases import find_role_before
from briefing.analyse.roles import ORG_WORDS, country_of, is_body_noun
from briefing.analyse.runs import Run, find_runs, opens_sentence
from briefing.analyse.tokens import Token, find_tokens
from briefing.model import Span
from briefing.text.words import fold


class EntityKind(StrEnum):
    """What a name names."""

    PERSON = "PER"
    BODY = "ORG"
    PLACE = "LOC"
    NOTHING = "-"  # a word that opens a sentence, unless it is somebody's name


@dataclass(frozen=True, slots=True)
class Entity:
    """A name in a paragraph."""

    kind: EntityKind
    span: Span  # of the name without titles, in characters of the paragraph
    words: tuple[str, ...]  # of the name, verbatim
    role: Span | None = None  # of the office or honorific before it
    score: int = 0  # evidence for a person


def find_entities(texts: Sequence[str]) -> tuple[tuple[Entity, ...], ...]:
    """Return the names in each of the paragraphs of one entry.

    A single word is also a person where another place of the same entry shows that
    it is: "Ruiz" after "Maria Ruiz" or "Mr. Ruiz".
    """
    read = [_read(text) for text in texts]
    people: set[str] = set()
    for entities in read:
        for entity in entities:
            if entity.kind is EntityKind.PERSON:
                people.add(fold(entity.words[-1]))
                if len(entity.words) > 1:
                    people.add(fold(entity.words[0]))
    return tuple(
        tuple(
            entity
            for first in entities
            if (entity := _second_look(first, people)).kind is not EntityKind.NOTHING
        )
        for entities in read
    )


def _second_look(entity: Entity, people: set[str]) -> Entity:
    if entity.kind is EntityKind.PERSON or len(entity.words) > 1:
        return entity
    word = entity.words[0]
    is_known = fold(word) in people and fold(word) not in PLACES
    if not is_known or country_of(word.lower()):
        return entity
    return Entity(EntityKind.PERSON, entity.span, entity.words, score=1)


def _read(text: str) -> tuple[Entity, ...]:
    tokens = find_tokens(text, ())
    return tuple(_read_run(tokens, run) for run in find_runs(tokens))


def _read_run(tokens: Sequence[Token], run: Run) -> Entity:
    if run.name <= run.last and len(tokens[run.last].text) > 1:
        role = find_role_before(tokens, run)
        words = tuple(token.text for token in tokens[run.name : run.last + 1])
        score = score_person(tokens, run, words, is_titled=role is not None)
        if score >= (ENOUGH if len(words) > 1 else ENOUGH_ALONE):
            span = (tokens[run.name].start, tokens[run.last].end)
            return Entity(EntityKind.PERSON, span, words, role, score)
    words = tuple(token.text for token in tokens[run.first : run.last + 1])
    kind = _kind_of(tokens, run, words)
    return Entity(kind, (tokens[run.first].start, tokens[run.last].end), words)


def _kind_of(tokens: Sequence[Token], run: Run, words: Sequence[str]) -> EntityKind:
    if " ".join(fold(word) for word in words) in PLACES:
        return EntityKind.PLACE
    if len(words) == 1:
        return _kind_of_single(tokens, run, words[0])
    lowers = [word.lower() for word in words]
    if lowers[-1] in PLACE_ENDS or lowers[0] in PLACE_OPENERS:
        return EntityKind.PLACE
    is_body = any(word in ORG_WORDS or is_body_noun(word) for word in lowers) or any(
        is_acronym(word) for word in words
    )
    return EntityKind.PLACE if not is_body and _is_in(tokens, run) else EntityKind.BODY


def _kind_of_single(tokens: Sequence[Token], run: Run, word: str) -> EntityKind:
    lower = word.lower()
    if country_of(lower) or (run.opens and is_common_word(word)):
        return EntityKind.NOTHING
    if is_acronym(word):
        return EntityKind.BODY
    if run.opens or lower in ORG_WORDS or is_body_noun(lower):
        return EntityKind.NOTHING
    return EntityKind.PLACE if _is_in(tokens, run) else EntityKind.BODY


def _is_in(tokens: Sequence[Token], run: Run) -> bool:
    """Tell whether a preposition of place stands before a run."""
    before = tokens[run.first - 1].lower if run.first else ""
    return before in IN | {"from", "to"} and not opens_sentence(tokens, run.first)
