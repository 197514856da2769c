"""Who a mention is: the full names of an entry, and what short forms stand for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analyse.bearers import Bearers, Place, PlacedName
from briefing.analyse.mentions import Mention, MentionKind


@dataclass(frozen=True, slots=True)
class _Naming:
    """One place at which a full name is printed."""

    name: str
    mention: Mention


class People:
    """The people whom one entry names in full."""

    def __init__(self, blocks: Sequence[Sequence[Mention]]) -> None:
        """Gather the full names of all *blocks*.

        Args:
            blocks: The mentions of each paragraph of the entry, in order.

        """
        self._namings = [
            _Naming(
                name=" ".join(mention.name),
                mention=mention,
            )
            for mentions in blocks
            for mention in mentions
            if mention.kind is MentionKind.NAME and len(mention.name) > 1
        ]
        self._bearers = Bearers(
            _placed(mention, (index, mention.span[0]))
            for index, mentions in enumerate(blocks)
            for mention in mentions
            if mention.kind is MentionKind.NAME
        )

    def resolve(self, mention: Mention, place: Place) -> str | None:
        """Return the full name of the person whom *mention* stands for.

        A full name is its own answer. A single name is whom `Bearers` finds for it. An
        office is the one person who is printed with it.

        Args:
            mention: A name or office.
            place: Where it stands.

        Returns:
            The name as the entry prints it in full; a single name as printed where
            a title shows that it is a person's; ``None`` where the text does not say.

        """
        if mention.kind is MentionKind.ROLE:
            return self._by_office(mention)
        if mention.kind is not MentionKind.NAME:
            return None
        if len(mention.name) > 1:
            return " ".join(mention.name)
        if self._bearers.has_bearers(mention.name[0]):
            return self._bearers.find(_placed(mention, place))
        return mention.name[0] if mention.is_titled else None

    def _by_office(self, mention: Mention) -> str | None:
        if not mention.is_definite or not mention.titles:
            return None
        office = frozenset(mention.titles)
        found = {
            naming.name
            for naming in self._namings
            if frozenset(naming.mention.titles) == office
            and (
                mention.country is None
                or naming.mention.country is None
                or mention.country == naming.mention.country
            )
        }
        return found.pop() if len(found) == 1 else None


def _placed(mention: Mention, place: Place) -> PlacedName:
    gender = mention.gender if mention.gender in {"m", "f"} else None
    return PlacedName(place, mention.name, gender)
