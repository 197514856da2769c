"""What a rule is: a name that the receipt shows, a sentence and an example."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A named decision of the clean-up, as the method page tells it."""

    name: str  # kebab-case; stands in receipts
    sentence: str  # what it does, one English sentence
    example: str  # a line that it decides
