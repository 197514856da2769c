"""What the proof has read before, so that an unchanged page is not read again.

Only what follows from the bytes alone is remembered: what a page says, and that a file
of the search index shows what its page says. Whether that is proven is asked anew in
each build, of sources, records and catalogue as they are then; so no build can leave
anything behind that makes a false page pass. The name of what is remembered is the
digest of these bytes and of the proof's own code; with it stands a digest of itself.

"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from lxml import etree

from briefing.proof.page import (
    Citation,
    CompletionRun,
    EditorRun,
    Page,
    SourceRun,
    ToolRun,
)

FILE = ".cache/proof/readings"  # below the project's folder
_SHOWN = "shown"  # an index file shows what its page says


class Memory:
    """What was read in the builds before, and is in this one."""

    def __init__(self, file: Path | None = None) -> None:
        """Recall what a file holds.

        Args:
            file: Where it is kept; ``None``: nothing is. What is damaged in it is as if
                it was not there.

        """
        self._file = file
        self._before = {} if file is None else _load(file)
        self._now: dict[str, str] = {}

    def read_page(self, content: bytes, read: Callable[[bytes], Page]) -> Page:
        """Return what a page says, from memory where its bytes were read before."""
        name = _name("page", content)
        if (kept := self._before.get(name)) is not None:
            with suppress(ValueError, TypeError):
                page = _unpack(json.loads(kept))
                self._now[name] = kept
                return page
        page = read(content)
        self._now[name] = json.dumps(page, ensure_ascii=False, separators=(",", ":"))
        return page

    def has_shown(self, fragment: bytes, page: bytes) -> bool:
        """Whether a file of the index was found to show what these bytes say."""
        name = _name(_SHOWN, fragment, page)
        is_known = self._before.get(name) == _SHOWN
        if is_known:
            self.note_shown(fragment, page)
        return is_known

    def note_shown(self, fragment: bytes, page: bytes) -> None:
        """Remember that it does."""
        self._now[_name(_SHOWN, fragment, page)] = _SHOWN

    def save(self) -> None:
        """Keep what this build has read, and nothing else."""
        if self._file is None or self._now == self._before:
            return
        lines = [
            f"{name} {_digest(kept.encode())} {kept}\n"
            for name, kept in sorted(self._now.items())
        ]
        partial = self._file.with_suffix(".partial")
        with suppress(OSError):  # what cannot be kept is read again
            self._file.parent.mkdir(parents=True, exist_ok=True)
            partial.write_bytes("".join(lines).encode())
            partial.replace(self._file)


def _load(file: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    with suppress(OSError, UnicodeDecodeError):
        for line in file.read_bytes().decode().split("\n"):
            name, _, rest = line.partition(" ")
            digest, _, kept = rest.partition(" ")
            if digest == _digest(kept.encode()):
                found[name] = kept
    return found


def _unpack(row: list[Any]) -> Page:
    kind, title, claims, canonical, sources, completions, editors, tools, *rest = row
    unowned, spoken, citations, anchors = rest
    return Page(
        kind=kind,
        title=title,
        claims=tuple(claims),
        canonical=canonical,
        source_runs=tuple(
            SourceRun(text, at, None if cites is None else tuple(cites), is_label)
            for text, at, cites, is_label in sources
        ),
        completion_runs=tuple(CompletionRun(*one) for one in completions),
        editor_runs=tuple(EditorRun(*one) for one in editors),
        tool_runs=tuple(ToolRun(*one) for one in tools),
        unowned=tuple(unowned),
        spoken=tuple(spoken),
        citations=tuple(Citation(*one) for one in citations),
        anchors=anchors,
    )


def _name(kind: str, *contents: bytes) -> str:
    parts = (kind.encode(), _find_version(), *map(_hash, contents))
    return _digest(b"".join(parts))


def _hash(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


@cache
def _find_version() -> bytes:
    """Return what changes with whatever a page is read by."""
    reader = [sys.version, etree.LXML_VERSION, etree.LIBXML_VERSION]
    own = sorted(Path(__file__).parent.glob("*.py"))
    return _hash(
        b"".join([repr(reader).encode(), *(_hash(one.read_bytes()) for one in own)])
    )
