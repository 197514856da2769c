"""Taking a text out of everything that remembers it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from briefing.emit.records import (
    BriefingRecord,
    PublishedPage,
    RecordedCorrection,
    RecordedPart,
)
from briefing.page_paths import QUOTATIONS

_RUN = 8  # words in a row that are the text's and no accident
_SHORT = 4  # words of a line, such as a title, that is shorter than a run
# An address made of a title is one word: it stays, and leads to the tombstone.
_WORD = re.compile(r"[\w-]+")

Run = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """What tells a withdrawn text's words from all others."""

    entry: str  # id
    runs: frozenset[Run]

    def holds(self, text: str | None) -> bool:
        """Whether *text* holds words of the withdrawn one."""
        words = _words(text or "")
        return any(
            tuple(words[start : start + length]) in self.runs
            for length in range(_SHORT, _RUN + 1)
            for start in range(len(words) - length + 1)
        )


def find_withdrawn(
    entry: str, lines: Sequence[str], others: Sequence[str]
) -> Withdrawn:
    """Return what tells a withdrawn text's words from those that stay.

    Args:
        entry: Its id.
        lines: Of the text, its title among them.
        others: The texts that stay: words that they have as well are no sign.

    """
    runs: set[Run] = set()
    for line in lines:
        runs |= _runs(_words(line))
    for other in others:
        words = _words(other)
        for length in range(_SHORT, _RUN + 1):
            runs -= {
                tuple(words[start : start + length])
                for start in range(len(words) - length + 1)
            }
    return Withdrawn(entry=entry, runs=frozenset(runs))


def forget_parts(record: BriefingRecord, gone: Withdrawn) -> BriefingRecord:
    """Return a briefing's record without what it remembers of the text."""
    parts = [
        replace(
            part,
            passages=tuple(one for one in part.passages if one.entry != gone.entry),
        )
        for part in record.parts
        if not is_of(part, gone)
    ]
    kept = {part.id for part in parts}
    return replace(
        record,
        parts=tuple(
            replace(part, into=part.into if part.into in kept else None)
            for part in parts
        ),
        entries=tuple(one for one in record.entries if one != gone.entry),
    )


def is_of(part: RecordedPart, gone: Withdrawn) -> bool:
    """Whether a part of a briefing is, or was, the text's words."""
    seen = part.edit.seen if part.edit else None
    return (
        bool(part.passages and part.passages[0].entry == gone.entry)
        or gone.holds(part.markdown)
        or gone.holds(seen.markdown if seen else None)
    )


def forget_page(page: PublishedPage, gone: Withdrawn) -> PublishedPage:
    """Return a published page's record without the text's words."""
    is_own = page.owner == gone.entry or (
        page.path.startswith(QUOTATIONS) and gone.entry in page.entries
    )
    return replace(
        page,
        passages={
            name: None if is_own or gone.holds(text) else text
            for name, text in page.passages.items()
        },
    )


def forget_corrections(
    corrections: Sequence[RecordedCorrection], gone: Withdrawn, pages: Collection[str]
) -> tuple[RecordedCorrection, ...]:
    """Return the corrections that are not of the text.

    Args:
        corrections: All.
        gone: The text.
        pages: Paths of the pages that were the entry's own.

    """
    return tuple(
        one
        for one in corrections
        if one.page not in pages
        and not gone.holds(one.before)
        and not gone.holds(one.after)
        and not gone.holds(one.reason)
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _runs(words: Sequence[str]) -> set[Run]:
    if len(words) <= _RUN:
        return {tuple(words)} if len(words) >= _SHORT else set()
    return {
        tuple(words[start : start + _RUN]) for start in range(len(words) - _RUN + 1)
    }
