"""Where a block goes that has no place of its own in a file's order yet."""

from __future__ import annotations

from collections.abc import Sequence


def insert_new(order: list[int], index: int, machines: Sequence[int]) -> None:
    """Put a new block behind the nearest that precedes it, else before a later one."""
    place = machines.index(index)
    for earlier in reversed(machines[:place]):
        if earlier in order:
            order.insert(order.index(earlier) + 1, index)
            return
    for later in machines[place + 1 :]:
        if later in order:
            order.insert(order.index(later), index)
            return
    order.append(index)


def insert_beside(order: list[int], place: int, in_file: Sequence[int]) -> None:
    """Put a block of the editor's beside the nearest that it stood beside."""
    for step in range(1, len(in_file)):
        if place - step >= 0 and in_file[place - step] in order:
            order.insert(order.index(in_file[place - step]) + 1, in_file[place])
            return
        if place + step < len(in_file) and in_file[place + step] in order:
            order.insert(order.index(in_file[place + step]), in_file[place])
            return
    order.append(in_file[place])
