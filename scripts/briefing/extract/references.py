"""A list of sources under its label, each with its link."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing.extract.rules import Rule
from briefing.extract.units import Unit
from briefing.model import Span

REFERENCE_LABEL = Rule(
    name="reference-label",
    sentence="The label over a list of sources is a heading.",
    example="Sources:",
)
REFERENCE = Rule(
    name="reference",
    sentence="An item of a list of sources stays, with its link.",
    example="– Port statistics: https://port.example/",
)

_LABEL = re.compile(
    r"(?:sources?|references?|bibliography|notes and sources|links|quellen|"
    r"references and links|literatur|fuentes|referencias|fonti|bronnen|källor|kilder|"
    r"źródła|zdroje|lähteet|kaynaklar|источники)\s*:?",
    re.IGNORECASE,
)
_LABEL_WORDS = 3
_URL = re.compile(r"https?://[^\s<>\"“”]+[^\s<>\"“”.,;:!?)\]’']")
_BULLET = re.compile(r"(?:[-–—•*▪●·◦‣]|\[?\d{1,3}[.)\]])\s+|・\s*")


def find_references(units: Sequence[Unit]) -> Iterator[tuple[Unit, list[Unit]]]:
    """Yield each list of sources: its label and its items.

    An item names an address or opens with a mark of a list; without any address
    the lines are no list of sources.
    """
    for index, label in enumerate(units):
        if label.words > _LABEL_WORDS or _LABEL.fullmatch(label.text) is None:
            continue
        items: list[Unit] = []
        for unit in units[index + 1 :]:
            if not (_URL.search(unit.text) or _BULLET.match(unit.text) or unit.links):
                break
            items.append(unit)
        if any(_URL.search(item.text) or item.links for item in items):
            yield label, items


def find_url(text: str) -> tuple[str, Span] | None:
    """Return the first web address printed in *text*, with its span."""
    match = _URL.search(text)
    return (match[0], match.span()) if match else None


def bullet_length(text: str) -> int:
    """Return how many characters of a line are the mark of a list."""
    match = _BULLET.match(text)
    return match.end() if match else 0
