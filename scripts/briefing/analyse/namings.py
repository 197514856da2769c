"""The people whom one entry names, each place with who is meant by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.analyse.entities import Entity, EntityKind
from briefing.analyse.person_names import find_gender
from briefing.analyse.role_phrases import find_role_after
from briefing.analyse.roles import gender_of_role, is_person_noun, singular
from briefing.model import Block, Naming, Passage
from briefing.text.words import fold


@dataclass(frozen=True, slots=True)
class _Place:
    """A person's name in a block."""

    block: Block
    entity: Entity
    words: tuple[str, ...]  # folded


def find_namings(
    entry: str, blocks: Sequence[Block], named: Sequence[Sequence[Entity]]
) -> tuple[Naming, ...]:
    """Return every place at which the *blocks* of an entry name a person.

    A single name is the person named last before it in full of whose name it is the
    first or last word, else the first named after it, else a person of its own.

    Args:
        entry: Id of the entry, for the passages.
        blocks: Paragraphs and captions; in headings every word may have a capital.
        named: The names in each of them.

    """
    places = [
        _Place(block, entity, tuple(fold(word) for word in entity.words))
        for block, entities in zip(blocks, named, strict=True)
        for entity in entities
        if entity.kind is EntityKind.PERSON
    ]
    full: dict[str, list[tuple[int, _Place]]] = {}
    for at, place in enumerate(places):
        if len(place.words) > 1:
            for word in sorted({place.words[0], place.words[-1]}):
                full.setdefault(word, []).append((at, place))
    namings = []
    for at, place in enumerate(places):
        role = place.entity.role or find_role_after(
            place.block.text, place.entity.span[1]
        )
        namings.append(
            Naming(
                words=Passage.cut(entry, place.block, place.entity.span),
                person=_resolve(at, place, full),
                role=_role(Passage.cut(entry, place.block, role)) if role else None,
                strength=place.entity.score,
            )
        )
    return tuple(namings)


def _role(passage: Passage) -> Passage | None:
    """Drop what is printed before two names at once: "presidents Smith and Jones"."""
    last = passage.text.split()[-1].lower()
    is_plural = is_person_noun(last) and singular(last) != last
    return None if is_plural else passage


def _resolve(
    at: int, place: _Place, full: Mapping[str, Sequence[tuple[int, _Place]]]
) -> str:
    if len(place.words) > 1:
        return " ".join(place.entity.words)
    (word,) = place.words
    bearers = full.get(word, ())
    gender = _gender_of_title(place)
    if gender is not None:
        other = "f" if gender == "m" else "m"
        bearers = [
            one for one in bearers if find_gender(one[1].entity.words[0]) != other
        ]
    before = [bearer for other_at, bearer in bearers if other_at < at]
    if before:
        return " ".join(before[-1].entity.words)
    if bearers:
        return " ".join(bearers[0][1].entity.words)
    return place.entity.words[0]


def _gender_of_title(place: _Place) -> str | None:
    if place.entity.role is None:
        return None
    return gender_of_role(place.block.text[slice(*place.entity.role)])
