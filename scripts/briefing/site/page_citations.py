"""The citations of a page value, wherever in it they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from briefing.site.pages import Citation

T = TypeVar("T")


def change_citations(value: T, change: Callable[[Citation], Citation]) -> T:
    """Return a page value with every citation in it changed.

    Args:
        value: A page, or anything in it.
        change: Called for each citation, in the order of the fields.

    """
    if isinstance(value, Citation):
        return change(value)  # type: ignore[return-value] # what it got
    if isinstance(value, tuple):
        return tuple(change_citations(one, change) for one in value)  # type: ignore[return-value] # dto.
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed = {
        field.name: new
        for field in fields(value)
        if (new := change_citations(old := getattr(value, field.name), change))
        is not old
    }
    return replace(value, **changed) if changed else value
