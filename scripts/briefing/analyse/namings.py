"""The people whom one entry names, each place with who is meant by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analyse.bearers import Bearers, Place, PlacedName
from briefing.analyse.entities import Entity, EntityKind
from briefing.analyse.role_phrases import find_role_after
from briefing.analyse.roles import gender_of_role, is_person_noun, singular
from briefing.model import Block, Naming, Passage


@dataclass(frozen=True, slots=True)
class _Place:
    """A person's name in a block."""

    at: Place
    block: Block
    entity: Entity


def find_namings(
    entry: str, blocks: Sequence[Block], named: Sequence[Sequence[Entity]]
) -> tuple[Naming, ...]:
    """Return every place at which the *blocks* of an entry name a person.

    A single name is whom `Bearers` finds for it; where that is nobody it stays as it
    is printed.

    Args:
        entry: Id of the entry, for the passages.
        blocks: Paragraphs and captions; in headings every word may have a capital.
        named: The names in each of them.

    """
    places = [
        _Place((index, entity.span[0]), block, entity)
        for index, (block, entities) in enumerate(zip(blocks, named, strict=True))
        for entity in entities
        if entity.kind is EntityKind.PERSON
    ]
    bearers = Bearers(_placed(place) for place in places)
    namings = []
    for place in places:
        role = place.entity.role or find_role_after(
            place.block.text, place.entity.span[1]
        )
        namings.append(
            Naming(
                words=Passage.cut(entry, place.block, place.entity.span),
                person=_resolve(place, bearers),
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


def _resolve(place: _Place, bearers: Bearers) -> str:
    """Return a full name; a single one where nothing tells whose it is."""
    name = bearers.find(_placed(place)) if len(place.entity.words) == 1 else None
    return name or " ".join(place.entity.words)


def _placed(place: _Place) -> PlacedName:
    return PlacedName(place.at, place.entity.words, _gender_of_title(place))


def _gender_of_title(place: _Place) -> str | None:
    if place.entity.role is None:
        return None
    return gender_of_role(place.block.text[slice(*place.entity.role)])
