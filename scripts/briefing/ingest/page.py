"""What every reader of a kind of file returns."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model import Candidate, Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a file shows, and what its invisible head claims."""

    text: str
    lines: tuple[Line, ...]
    candidates: tuple[Candidate, ...] = ()
