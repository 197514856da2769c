"""How a regular expression is put together: its alternatives, its start, its groups."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

# The parse tree of Python's own expressions, as hypothesis and others read it.
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

# A sign behind a backslash, a set of characters, any other sign.
_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)


def is_tied_to_start(source: str, flags: int = 0) -> bool:
    """Say whether a pattern can match nowhere but at the start of a text."""
    return not flags & re.MULTILINE and _opens_at_start(_parser.parse(source, flags))


def split_alternatives(source: str) -> tuple[str, ...]:
    """Return the patterns that a pattern joins by ``|`` outside of any group.

    One that counts its groups is left whole: in a part of it they have other numbers.
    """
    if re.search(r"\\[1-9]|\(\?[aiLmsux]+\)", source):
        return (source,)
    parts = [""]
    depth = 0
    for sign in _SIGN.findall(source):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return tuple(parts)


def flatten(items: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
    """Yield the parts of a sequence, groups as what stands in them."""
    for op, argument in items:
        if op is ops.SUBPATTERN:
            yield from flatten(argument[-1])
        elif op is ops.ATOMIC_GROUP:
            yield from flatten(argument)
        else:
            yield op, argument


def _opens_at_start(items: Iterable[Any]) -> bool:
    for op, argument in flatten(items):
        if op is ops.BRANCH:
            return all(map(_opens_at_start, argument[1]))
        return op is ops.AT and argument in (ops.AT_BEGINNING, ops.AT_BEGINNING_STRING)
    return False
