"""What the machine must remember, as one JSON file per entry, story and briefing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TypeVar

from cattrs import BaseValidationError, transform_error
from cattrs.preconf.json import make_converter

from briefing.errors import BriefingError
from briefing.model import (
    BlockKind,
    DateClue,
    Field,
    Interval,
    Link,
    Passage,
    ReceiptRow,
    SectionKind,
    Span,
    Theme,
)

R = TypeVar("R")

_CONVERTER = make_converter(omit_if_default=True, forbid_extra_keys=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedFields:
    """Each field of an entry as the machine read it."""

    title: Field[str]
    dateline: Field[str]
    date: Field[Interval]
    outlet: Field[str]
    agency: Field[str]
    authors: Field[tuple[str, ...]]
    section: Field[str]
    language: Field[str]
    translated_from: Field[str]
    url: Field[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedBlock:
    """A block of an entry as the machine wrote it; its words are in the source."""

    id: str
    kind: BlockKind
    spans: tuple[Span, ...]
    level: int = 2
    links: tuple[Link, ...] = ()
    is_removed: bool = False  # the editor deleted it


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRecord:
    """What is remembered of an entry."""

    id: str
    source: str  # file name below ``content/sources/``
    digest: str  # SHA-256 of its bytes
    slug: str  # file name of the entry without ``.md``
    fields: RecordedFields
    blocks: tuple[RecordedBlock, ...]
    receipt: tuple[ReceiptRow, ...]
    clues: tuple[DateClue, ...] = ()
    narrowed: Field[Interval] | None = None  # the date, read with its story-mates


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedPart:
    """A block of a briefing as the machine wrote it."""

    id: str
    kind: BlockKind
    markdown: str  # without the marks of its kind
    level: int = 2
    section: SectionKind | None = None
    text: str | None = None  # the words cited; None for a heading or a source's line
    passages: tuple[Passage, ...] = ()
    speaker: str | None = None
    is_removed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingRecord:
    """What is remembered of a briefing."""

    slug: str
    title: str  # as the machine wrote it
    theme: Theme
    parts: tuple[RecordedPart, ...]
    entries: tuple[str, ...]  # ids, in the order of its sources
    place: int  # among the briefings, from 0


def write_record(record: object) -> str:
    """Return a record as JSON: sorted keys, one value a line, a line feed at the end.

    Args:
        record: An `EntryRecord`, a `BriefingRecord` or a `Story`.

    """
    plain = _CONVERTER.unstructure(record)
    return json.dumps(plain, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read_record(text: str, kind: type[R], *, where: str) -> R:
    """Return the record that *text* holds.

    Args:
        text: JSON as `write_record` writes it.
        kind: `EntryRecord`, `BriefingRecord` or `Story`.
        where: Path of the file, for errors.

    Raises:
        BriefingError: The file is no JSON, or not what a record of this kind holds.

    """
    hint = "bring the file back from git; records are the machine's, not for editing"
    try:
        return _CONVERTER.structure(json.loads(text), kind)
    except json.JSONDecodeError as error:
        raise BriefingError(
            f"the record is not valid JSON: {error.msg}",
            where=where,
            line=error.lineno,
            hint=hint,
        ) from error
    except BaseValidationError as error:
        raise BriefingError(
            f"the record is damaged: {transform_error(error)[0]}",
            where=where,
            hint=hint,
        ) from error
