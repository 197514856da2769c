"""The sources as the proof reads them, and what the records say was cited."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from briefing.proof.page import fold
from briefing.proof.readings import find_file, read_again

_AT = re.compile(r"(?P<file>.+):(?P<spans>\d+-\d+(?:,\d+-\d+)*)")
_PLACE = re.compile(
    r"(?P<entry>[0-9a-f]+)/(?P<block>[^/ ]+)/(?P<start>\d+)-(?P<end>\d+)"
)
# Blocks of Unicode whose scripts part no words by blanks: radicals to Bopomofo,
# strokes to the unified characters, their compatible forms, full and half width.
_EAST_ASIAN = (
    ("\u2e80", "\u312f"),
    ("\u31a0", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\uff00", "\uff9f"),
)
_MARKS = frozenset("\u2018\u2019\u201c\u201d\u2026\u2014")  # of all scripts
_HEAD = "head"  # the place of what a page's metadata claims

Records = Mapping[str, Mapping[str, Any]]


class _Passage(NamedTuple):
    """Words of an entry's block, as a record names them."""

    entry: str
    block: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Every raw article, decoded anew."""

    texts: Mapping[str, str]  # by file name, with its part; what spans count in
    heads: Mapping[str, frozenset[str]]  # words of saved pages' invisible metadata
    digests: Mapping[str, str]  # SHA-256 by the same
    faults: tuple[str, ...]  # sources that are not what the records say
    cited: frozenset[str]  # every place that may be cited: "file:10-20"
    emended: frozenset[str]  # places of edited blocks, of which any part may be cited

    def find_words(self, at: str) -> str | None:
        """Return the words at a place, blanks collapsed; ``None``: no such place.

        The place ``file.html:head`` holds no words of its own: see `has_words`.
        """
        place = read_place(at)
        if place is None or place[0] not in self.texts:
            return None
        text = self.texts[place[0]]
        pieces = [text[start:end] for start, end in place[1]]
        # A span ends with its words: a blank more would be a place of its own.
        is_exact = all(
            len(piece) == end - start and piece == piece.strip() and piece
            for piece, (start, end) in zip(pieces, place[1], strict=True)
        )
        if not is_exact:
            return None
        spans = place[1]
        joints = [_joint(text, end, start) for (_, end), (start, _) in pairwise(spans)]
        return fold(
            "".join(
                piece + joint
                for piece, joint in zip(pieces, [*joints, ""], strict=True)
            )
        )

    def may_cite(self, at: str) -> bool:
        """Whether a record names a place, or it lies in an edited block."""
        return at in self.cited or any(is_inside(at, one) for one in self.emended)

    def has_words(self, text: str, at: str) -> bool:
        """Whether *text*, blanks collapsed, stands at a place."""
        name, _, part = at.rpartition(":")
        if part == _HEAD:
            return text in self.heads.get(name, frozenset())
        return self.find_words(at) == text


def read_place(at: str) -> tuple[str, list[tuple[int, int]]] | None:
    """Return file name and spans of a ``data-at``; ``None`` where it is none."""
    match = _AT.fullmatch(at)
    if match is None:
        return None
    spans = [span.split("-") for span in match["spans"].split(",")]
    return match["file"], [(int(start), int(end)) for start, end in spans]


def write_place(source: str, spans: Iterable[Sequence[int]]) -> str:
    """Return the ``data-at`` of spans in a source."""
    return f"{source}:" + ",".join(f"{start}-{end}" for start, end in spans)


def is_inside(inner: str, outer: str) -> bool:
    """Whether every span of one place lies in a span of the other."""
    left, right = read_place(inner), read_place(outer)
    if left is None or right is None or left[0] != right[0]:
        return False
    return all(
        any(start >= first and end <= last for first, last in right[1])
        for start, end in left[1]
    )


def load_sources(root: Path, records: Records) -> Sources:
    """Read ``content/sources/``.

    Args:
        root: Of the project.
        records: As `load_records` gives them.

    """
    entries = {name: one for name, one in records.items() if "receipt" in one}
    texts: dict[str, str] = {}
    heads: dict[str, frozenset[str]] = {}
    digests: dict[str, str] = {}
    faults: list[str] = []
    folder = root / "content" / "sources"
    wanted = {str(one["source"]) for one in entries.values()}
    for file in sorted({find_file(folder, name) for name in wanted}):
        path = folder / file
        if not path.is_file():
            faults.append(f"content/sources/{file} is gone")
            continue
        try:
            for name, reading in read_again(path.read_bytes(), file).items():
                texts[name], heads[name] = reading.text, reading.claims
                digests[name] = reading.digest
        except ValueError as error:
            faults.append(f"content/sources/{file}: {error}")
    for one in entries.values():
        name = str(one["source"])
        if name in digests and digests[name] != one["digest"]:
            faults.append(f"content/sources/{name} is not the file that was read")
        elif name not in digests and (folder / find_file(folder, name)).is_file():
            faults.append(f"content/sources/{name} is not in its file")
    return Sources(
        texts=texts,
        heads=heads,
        digests=digests,
        faults=tuple(faults),
        cited=frozenset(_cited(records, entries, texts)),
        emended=frozenset(_emended(entries)),
    )


def _joint(text: str, end: int, start: int) -> str:
    r"""Return what joins two pieces of a text.

    A word that a line end parts goes on without a blank: where a hyphen and one line
    end are all that stands between its halves, or the first half ends in the hyphen.
    Chinese and Japanese have no blanks at all.
    """
    between = text[end:start]
    if between.count("\n") != 1:
        return " "
    ended, _, opened = between.partition("\n")
    between = f"{ended}\n{opened.replace('>', ' ')}"  # marks of quoted lines
    if between.strip() in {"-", "\u2010", "\u00ad"} and between[0] in "-\u2010\u00ad":
        return ""
    is_compound = (
        text[end - 1 : end] in ("-", "\u2010") and text[max(0, end - 2)].isalpha()
    )
    is_unspaced = _is_unspaced(text[max(0, end - 1) : end], text[start : start + 1])
    return "" if (is_compound or is_unspaced) and not between.strip() else " "


def _is_unspaced(one: str, other: str) -> bool:
    """Whether no blank goes between two characters, of which one is East Asian."""
    are_east = [
        any(first <= character <= last for first, last in _EAST_ASIAN)
        for character in (one, other)
    ]
    are_marks = [character in _MARKS for character in (one, other)]
    return any(are_east) and all(map(max, are_east, are_marks))


def load_records(root: Path) -> Records:
    """Return what ``content/records/`` holds, by the names of the files.

    A damaged one is left out: nothing on a page can be proven by it.
    """
    records: dict[str, Any] = {}
    for path in sorted((root / "content" / "records").glob("*.json")):
        with suppress(OSError, ValueError):
            record = json.loads(path.read_bytes())
            if isinstance(record, dict) and _is_whole(record):
                records[path.stem] = record
    return records


def _is_whole(record: Mapping[str, Any]) -> bool:
    """Whether the parts of a record that the proof reads have their shape."""
    wanted: set[str] = set()
    if "receipt" in record:
        wanted = {"source", "digest", "slug", "fields", "blocks"}
    elif "parts" in record:
        wanted = {"title"}
    try:
        spans = [span for block in record.get("blocks", ()) for span in block["spans"]]
        spans += [passage.span for passage in _passages(record)]
        named = all(block["id"] for block in record.get("blocks", ()))
        return named and wanted <= record.keys() and all(map(_is_span, spans))
    except (AttributeError, KeyError, TypeError, ValueError):
        return False


def _is_span(span: object) -> bool:
    return (
        isinstance(span, list | tuple)
        and len(span) == 2  # noqa: PLR2004 start and end
        and all(isinstance(one, int) for one in span)
    )


def _cited(
    records: Records, entries: Records, texts: Mapping[str, str]
) -> Iterator[str]:
    """Yield the place in the sources of each passage and each whole block."""
    for entry in entries.values():
        for block in entry["blocks"]:
            yield write_place(entry["source"], block["spans"])
    for record in records.values():
        for passage in _passages(record):
            cited = entries.get(passage.entry, {"blocks": ()})
            source = str(cited.get("source", ""))
            text = texts.get(source, "")
            for block in cited["blocks"]:
                if block["id"] == passage.block:
                    shifted = _shift(text, block["spans"], *passage.span)
                    yield write_place(source, shifted)


def _emended(entries: Records) -> Iterator[str]:
    """Yield the source's place of each edited block.

    What the editor left of it is cited as a whole, as other blocks are; where that
    stands in the source, the record does not say.
    """
    for entry in entries.values():
        for block in entry["blocks"]:
            if block.get("edit"):
                yield write_place(entry["source"], block["spans"])


def _passages(value: object) -> Iterator[_Passage]:
    """Yield every passage in a record, however deep it stands.

    It is a table, or one text: the place "9229c0bcc849/p-8244/0-249".
    """
    if isinstance(value, str) and (place := _PLACE.fullmatch(value)):
        span = (int(place["start"]), int(place["end"]))
        yield _Passage(place["entry"], place["block"], span)
    elif isinstance(value, dict):
        if value.keys() >= {"entry", "block", "span"}:
            start, end = value["span"]
            yield _Passage(value["entry"], value["block"], (start, end))
        for inner in value.values():
            yield from _passages(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _passages(inner)


def _shift(
    text: str, spans: list[list[int]], start: int, end: int
) -> Iterator[tuple[int, int]]:
    """Yield the source spans of a block span; pieces are joined as `_joint` says."""
    offset = 0
    for (first, last), after in pairwise([*spans, [len(text), len(text)]]):
        low, high = max(start, offset), min(end, offset + last - first)
        if low < high:
            yield first + low - offset, first + high - offset
        offset += last - first + len(_joint(text, last, after[0]))
