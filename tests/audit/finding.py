"""One fault that an audit step found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Finding:
    """A fault, and where it stands."""

    where: str  # page, feed or file, relative, with forward slashes
    problem: str  # one line
