"""Who a mention is: the full names of an entry, and what short forms stand for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analyse.mentions import Mention, MentionKind
from briefing.text.words import fold

Place = tuple[int, int]  # block, character: orders the mentions of an entry


@dataclass(frozen=True, slots=True)
class _Naming:
    """One place at which a full name is printed."""

    place: Place
    name: str
    words: tuple[str, ...]  # folded
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
                place=(index, mention.span[0]),
                name=" ".join(mention.name),
                words=tuple(fold(word) for word in mention.name),
                mention=mention,
            )
            for index, mentions in enumerate(blocks)
            for mention in mentions
            if mention.kind is MentionKind.NAME and len(mention.name) > 1
        ]

    def resolve(self, mention: Mention, place: Place) -> str | None:
        """Return the full name of the person whom *mention* stands for.

        A full name is its own answer. A single name is the last person named before
        it of whose name it is the first or last word, else the first named after it.
        An office is the one person who is printed with it.

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
        word = fold(mention.name[0])
        bearers = [
            naming
            for naming in self._namings
            if word in (naming.words[0], naming.words[-1])
        ]
        before = [naming for naming in bearers if naming.place <= place]
        if before:
            return before[-1].name
        if bearers:
            return bearers[0].name
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
