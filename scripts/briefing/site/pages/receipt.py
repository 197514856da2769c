"""An entry's receipt."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model import Fate
from briefing.site.pages.page import Page
from briefing.site.pages.parts import LinkValue
from briefing.site.pages.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    """A line of the raw text, or a part of it, and what became of it.

    Phrases: ``say("fate-" ~ row.fate)``, ``say("rule", rule=row.rule)``.
    """

    anchor: str | None  # id of the element: "L8"; None for the second part of a line
    number: int  # of the line, 1-based
    words: Words | None  # SOURCE; None where the publish mode keeps it back
    fate: Fate  # never BLANK
    rule: str  # name of the rule; its sentence stands in [rules]
    block: str | None  # href of the paragraph that it became


@dataclass(frozen=True, slots=True, kw_only=True)
class FateCount:
    """How much of the raw text met one fate."""

    fate: Fate
    lines: int
    characters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPage(Page):
    """receipts/<entry slug>.html: the whole raw text, line by line."""

    mode: str  # full, excerpt or link
    entry: LinkValue
    source: str  # name of the raw file below content/sources
    raw: str | None  # href of the copy of the raw file; None: not published
    is_reading: bool  # the copy is the text that was read from the file
    digest: str  # SHA-256, hexadecimal
    encoding: str  # the codec, as Python names it
    is_encoding_guessed: bool
    lines: tuple[ReceiptLine, ...]  # without the blank ones
    counts: tuple[FateCount, ...]  # in the order of Fate, blank included, none of 0
    characters: int  # of the raw text; the counts add up to it
