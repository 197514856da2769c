"""A built page as the proof sees it: runs of text, citations, ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class SourceRun(NamedTuple):
    """Words that the page gives to a source."""

    text: str  # blanks collapsed
    at: str  # data-at
    citations: tuple[str, ...] | None  # data-cite of its passage; None: in no passage
    is_label: bool  # stands inside a link or a heading: a name or title, no sentence


class CompletionRun(NamedTuple):
    """A name in brackets that the tool adds within words of a source."""

    text: str
    at: str  # data-at: where the name stands
    inside: str  # data-at of the words around it
    before: str  # these words up to the name, blanks collapsed


class EditorRun(NamedTuple):
    """Words that the page gives to the editor."""

    text: str
    where: str  # data-in
    is_record: bool  # was published, and since corrected: no words of the editor's


class ToolRun(NamedTuple):
    """Words that the page gives to the tool."""

    text: str
    clock: str | None  # datetime of the <time> that holds them


class Citation(NamedTuple):
    """A link that proves words."""

    cite: str  # data-cite
    href: str
    is_preview: bool  # shows a whole paragraph over the page: a reading aid, no claim


class Page(NamedTuple):
    """All that one page says."""

    kind: str | None  # data-kind of <body>
    title: str
    claims: tuple[str, ...]  # what else the head says of the page, in words
    canonical: str | None
    source_runs: tuple[SourceRun, ...]
    completion_runs: tuple[CompletionRun, ...]
    editor_runs: tuple[EditorRun, ...]
    tool_runs: tuple[ToolRun, ...]
    unowned: tuple[str, ...]  # text outside every data-words
    spoken: tuple[str, ...]  # words in attributes
    citations: tuple[Citation, ...]
    anchors: Mapping[str, str | None]  # id to the data-at of that element; of what the
    # editor changed, to that of the source's wording behind it


def fold(text: str) -> str:
    """Return *text* with its blanks collapsed and none at the ends."""
    return " ".join(text.split())


def letters(text: str) -> str:
    """Return letters and digits alone: markup between words does not count."""
    return "".join(character for character in text if character.isalnum())
