"""The sources as the proof reads them, and what the records say was cited."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from lxml import html

from briefing.ingest import read_article
from briefing.proof.page import fold

_AT = re.compile(r"(?P<file>.+):(?P<spans>\d+-\d+(?:,\d+-\d+)*)")
_PARSER = html.HTMLParser(encoding="utf-8")
_HEAD = "head"  # the place of what a page's metadata claims
_TEXT_CODECS = ("utf-8-sig", "cp1252")


Records = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Every raw article, decoded anew."""

    texts: Mapping[str, str]  # by file name; what spans count in
    heads: Mapping[str, frozenset[str]]  # words of saved pages' invisible metadata
    digests: Mapping[str, str]  # SHA-256 by file name
    faults: tuple[str, ...]  # sources that are not what the records say
    cited: frozenset[str]  # every place that may be cited: "file:10-20"

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
        return fold(" ".join(pieces))

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
    for name in sorted({str(one["source"]) for one in entries.values()}):
        path = folder / name
        if not path.is_file():
            faults.append(f"content/sources/{name} is gone")
            continue
        raw = path.read_bytes()
        digests[name] = hashlib.sha256(raw).hexdigest()
        try:
            if _is_html(name):
                texts[name], heads[name] = _read_html(raw, name)
            else:
                texts[name] = _decode(raw)
        except ValueError as error:
            faults.append(f"content/sources/{name}: {error}")
    for one in entries.values():
        name = str(one["source"])
        if name in digests and digests[name] != one["digest"]:
            faults.append(f"content/sources/{name} is not the file that was read")
    return Sources(
        texts=texts,
        heads=heads,
        digests=digests,
        faults=tuple(faults),
        cited=frozenset(_cited(records, entries)),
    )


def load_records(root: Path) -> Records:
    """Return what ``content/records/`` holds, by the names of the files."""
    folder = root / "content" / "records"
    return {
        path.stem: json.loads(path.read_text("utf-8"))
        for path in sorted(folder.glob("*.json"))
    }


def _is_html(name: str) -> bool:
    return name.lower().endswith((".html", ".htm", ".xhtml"))


def _decode(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = raw.decode("utf-16")
    else:
        for codec in _TEXT_CODECS:
            try:
                text = raw.decode(codec)
                break
            except UnicodeDecodeError:
                continue
        else:
            raise ValueError("cannot be decoded")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _read_html(raw: bytes, name: str) -> tuple[str, frozenset[str]]:
    """Return a page's visible text and its metadata, both found in it once more."""
    article = read_article(raw, name)
    decoded = _decode(raw)
    page = html.document_fromstring(decoded.encode(), parser=_PARSER)
    everything = _letters("".join(map(str, page.itertext()))) + _letters(decoded)
    for line in article.text.split("\n"):
        if _letters(line) not in everything:
            raise ValueError(f"words that the page does not have: {line[:60]!r}")
    claimed = [fold(candidate.value) for candidate in article.candidates]
    unescaped = _letters(unescape(decoded))
    return article.text, frozenset(
        words for words in claimed if _letters(words) in unescaped
    )


def _letters(text: str) -> str:
    """Return letters and digits alone: markup between words does not count."""
    return "".join(character for character in text if character.isalnum())


def _cited(records: Records, entries: Records) -> Iterator[str]:
    """Yield the place in the sources of each passage and each whole block."""
    for entry in entries.values():
        for block in entry["blocks"]:
            spans = ",".join(f"{start}-{end}" for start, end in block["spans"])
            yield f"{entry['source']}:{spans}"
    for record in records.values():
        for passage in _passages(record):
            cited = entries.get(str(passage["entry"]), {"blocks": ()})
            for block in cited["blocks"]:
                if block["id"] == passage["block"]:
                    shifted = _shift(block["spans"], *passage["span"])
                    spans = ",".join(f"{first}-{last}" for first, last in shifted)
                    yield f"{cited['source']}:{spans}"


def _passages(value: object) -> Iterator[Mapping[str, Any]]:
    """Yield every passage in a record, however deep it stands."""
    if isinstance(value, dict):
        if value.keys() >= {"entry", "block", "span"}:
            yield value
        for inner in value.values():
            yield from _passages(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _passages(inner)


def _shift(spans: list[list[int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the source spans of a block span; pieces are joined by one blank."""
    offset = 0
    for first, last in spans:
        low, high = max(start, offset), min(end, offset + last - first)
        if low < high:
            yield first + low - offset, first + high - offset
        offset += last - first + 1
