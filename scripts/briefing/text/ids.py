"""The addresses of an entry's blocks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from hashlib import sha256

_SHORTEST = 4  # hexadecimal digits


def block_ids(texts: Sequence[str]) -> tuple[str, ...]:
    """Return an id for each block of one entry, such as ``p-3f9a``.

    An id depends on the block's own words and on nothing else as long as no other
    block of the entry begins its digest alike: moved, surrounded by new blocks or
    set with other blanks, a paragraph keeps its address.

    Args:
        texts: The blocks' plain texts, in order.

    Returns:
        As many ids, all different: ``p-`` and the first four hexadecimal digits of
        the SHA-256 of the text with its blanks folded. Where two would be the same,
        the later one takes more digits. The second of two equal texts counts as
        text of its own.

    """
    ids: list[str] = []
    taken: set[str] = set()
    seen: dict[str, int] = {}
    for text in texts:
        folded = " ".join(text.split())
        seen[folded] = count = seen.get(folded, 0) + 1
        unique = folded if count == 1 else f"{folded}\n{count}"
        digest = sha256(unique.encode()).hexdigest()
        length = _SHORTEST
        while f"p-{digest[:length]}" in taken:
            length += 1
        taken.add(f"p-{digest[:length]}")
        ids.append(f"p-{digest[:length]}")
    return tuple(ids)


def free_block_id(prefix: str, text: str, taken: Collection[str]) -> str:
    """Return the id of one block by its words, such as ``p-3f9a``.

    Args:
        prefix: Its first letter.
        text: The block's plain text; blanks are folded.
        taken: Ids that it may not have. Then more digits of the SHA-256 follow, and
            where all are taken, those of the next digest.

    """
    folded = " ".join(text.split())
    count = 1
    while True:
        unique = folded if count == 1 else f"{folded}\n{count}"
        digest = sha256(unique.encode()).hexdigest()
        for length in range(_SHORTEST, len(digest) + 1):
            if (name := f"{prefix}-{digest[:length]}") not in taken:
                return name
        count += 1
