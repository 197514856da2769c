"""What the editor wrote: everything in ``content/`` that no record knows as ours."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from mdit_py_plugins.front_matter import front_matter_plugin
from ruamel.yaml import YAML

from briefing.proof.page import fold
from briefing.proof.sources import Records

_PARSER = (
    MarkdownIt("commonmark", {"html": False}).enable("table").use(front_matter_plugin)
)
_SETTINGS = "briefing.toml"
_CORRECTIONS = "content/records/corrections.json"
_WITHDRAWN = re.compile(r"content/records/(w-[0-9a-f]+)\.json")


class EditorWords:
    """The editor's words, file by file, each file read once."""

    def __init__(
        self, root: Path, records: Records, source_words: frozenset[str]
    ) -> None:
        """Look below *root*.

        Args:
            root: Of the project.
            records: By the names of their files.
            source_words: The words of every block that a source gave, blanks
                collapsed: a block that holds just these is no edit.

        """
        self._root = root
        self._records = records
        self._source_words = source_words
        self._files: dict[str, tuple[str, ...]] = {}

    def has(self, text: str, where: str) -> bool:
        """Whether the editor wrote *text* in the file *where*."""
        if where not in self._files:
            self._files[where] = tuple(self._read(where))
        return any(text in words for words in self._files[where])

    def was_published(self, text: str, where: str) -> bool:
        """Whether a correction in the record *where* is from or to *text*."""
        return where == _CORRECTIONS and any(
            text == fold(one.get(key) or "")
            for one in self._corrections
            for key in ("before", "after")
        )

    @property
    def _corrections(self) -> tuple[Mapping[str, Any], ...]:
        record = self._records.get(Path(_CORRECTIONS).stem, {})
        return tuple(record.get("corrections", ()))

    def _read(self, where: str) -> Iterator[str]:
        if where.startswith("content/records/"):
            yield from self._read_reasons(where)
            return
        path = self._root / where
        allowed = ("content/entries/", "content/briefings/", "content/pages/")
        if where == _SETTINGS:
            if path.is_file():
                yield from _strings(tomllib.loads(path.read_text("utf-8")))
        elif where.startswith(allowed) and ".." not in where and path.is_file():
            text = path.read_text("utf-8-sig")
            known = self._known(where)
            front, blocks = _read_markdown(text)
            for key, value in front.items():
                if fold(str(value)) not in known.get(key, frozenset()):
                    yield from _strings(value)
            ours = known.get("", frozenset()) | self._source_words
            for words in blocks:
                if words not in ours:
                    yield words

    def _read_reasons(self, where: str) -> Iterator[str]:
        """Yield the editor's reasons: of corrections, or of a withdrawal."""
        withdrawn = _WITHDRAWN.fullmatch(where)
        if where == _CORRECTIONS:
            for one in self._corrections:
                yield fold(one.get("reason") or "")
        elif withdrawn and (record := self._records.get(withdrawn[1])):
            yield fold(record["reason"])

    def _known(self, where: str) -> dict[str, frozenset[str]]:
        """Return the machine's words of a file: by field, and "" for its blocks."""
        folder = where.split("/")[1]
        stem = where.removeprefix(f"content/{folder}/").removesuffix(".md")
        if folder == "briefings":
            record = self._records.get(f"b-{stem}")
            if record is None:
                return {}
            blocks = [
                words
                for part in record["parts"]
                for words in _read_markdown(part["markdown"])[1]
            ]
            return {"title": frozenset({record["title"]}), "": frozenset(blocks)}
        if folder == "entries":
            for record in self._records.values():
                if "receipt" in record and record["slug"] == stem:
                    return _known_fields(record)
        return {}


def read_site_title(root: Path) -> str | None:
    """Return the site's title as the editor set it."""
    path = root / _SETTINGS
    tables = tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}
    title = tables.get("site", {}).get("title")
    return None if title is None else fold(str(title))


def _known_fields(record: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    known: dict[str, frozenset[str]] = {"source": frozenset({fold(record["source"])})}
    for name, field in record["fields"].items():
        key = "lang" if name == "language" else name
        value = field.get("value")
        if isinstance(value, dict):
            value = value["first"] if value["first"] == value["last"] else None
        known[key] = frozenset({fold(str(value))})
    return known


def _read_markdown(text: str) -> tuple[dict[str, Any], list[str]]:
    """Return front matter, and the plain words of each block with inline content."""
    front: dict[str, Any] = {}
    blocks: list[str] = []
    for token in _PARSER.parse(text):
        if token.type == "front_matter":
            front = YAML(typ="safe").load(token.content) or {}
        elif token.type == "inline":
            inline = "".join(
                " " if child.type.endswith("break") else child.content
                for child in token.children or []
            )
            blocks.append(fold(inline))
        elif token.type in {"code_block", "fence"}:
            blocks.append(fold(token.content))
    return front, blocks


def _strings(value: object) -> Iterator[str]:
    """Yield every text in a value, however deep it stands."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
    elif value is not None:
        yield fold(str(value))
