"""The search index that Pagefind makes, as files of the site."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

from briefing.errors import BriefingError
from briefing.site.pagefind_engine import PagefindEngine

FOLDER = "pagefind"  # below the site's root; the script of the search page knows it
FACETS = "facets.json"  # name of a facet, value, ids of the pages that have it

# What our own page needs: Pagefind's engine and the index. Its user interfaces, and
# the engine for languages that it does not know where it knows ours, stay behind.
_NEEDED = re.compile(
    r"pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..+\.pagefind"
    r"|(?:index|fragment|filter)/.*"
)
_UNKNOWN = "wasm.unknown.pagefind"
_ENTRY = "pagefind-entry.json"
_PAUSE = 0.02  # seconds between two looks at files that are being written
_LOOKS = 3000  # until it is given up
_FRAGMENT = re.compile(r"fragment/(?P<id>.+)\.pf_fragment")


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDocument:
    """A page as Pagefind reads it."""

    path: str  # from the root of the site
    html: str
    facets: Mapping[str, tuple[str, ...]]  # values by name


def build_index(
    documents: Sequence[SearchDocument], language: str
) -> tuple[tuple[str, bytes], ...]:
    """Return path and bytes of every file of the index, sorted.

    The same documents in the same order give the same bytes. Pagefind's own filters
    would not: it lists several in an order that changes from run to run. So facets
    have a file of ours, read when the first one is chosen.

    Args:
        documents: In the order that breaks ties.
        language: ISO 639-1, of the search page: one index holds all pages, so that a
            search finds texts of every language; words are stemmed as this one's.

    """
    files = _write_index(documents, language)
    if f"wasm.{language}.pagefind" in files:
        del files[_UNKNOWN]
    files[_ENTRY] = _order_entry(files[_ENTRY])
    found = {name: files[name] for name in files if _NEEDED.fullmatch(name)}
    found[FACETS] = _list_facets(documents, files)
    return tuple((f"{FOLDER}/{name}", found[name]) for name in sorted(found))


def _write_index(
    documents: Sequence[SearchDocument], language: str
) -> dict[str, bytes]:
    """Return what Pagefind writes, by path."""
    with TemporaryDirectory() as room, PagefindEngine() as engine:
        index = engine.ask("NewIndex", config={"force_language": language})["index_id"]
        for one in documents:  # one after the other: their order gives numbers
            engine.ask("AddFile", index_id=index, url=one.path, file_contents=one.html)
        engine.ask("WriteFiles", index_id=index, output_path=room)
        return _read_written(Path(room))


def _read_written(room: Path) -> dict[str, bytes]:
    """Return the files in *room* once they are written.

    Pagefind answers while its last files are still being written, and would leave them
    empty if it were ended then. So it is ended after they have stopped growing.

    Raises:
        BriefingError: They have not after a while.

    """
    before: dict[str, bytes] = {}
    for _ in range(_LOOKS):
        files = _read_files(room)
        if files == before and files and all(files.values()):
            return files
        before = files
        sleep(_PAUSE)
    raise BriefingError(
        "the index of the search was not written to its end",
        where="pagefind",
        hint="see that the disk has room, and build again",
    )


def _read_files(room: Path) -> dict[str, bytes]:
    """Return all files below a folder, by path."""
    return {
        path.relative_to(room).as_posix(): path.read_bytes()
        for path in room.rglob("*")
        if path.is_file()
    }


def _order_entry(content: bytes) -> bytes:
    """Return the index's first file with its list of characters in order."""
    entry = json.loads(content)
    entry["include_characters"].sort()
    return _write_json(entry)


def _list_facets(
    documents: Sequence[SearchDocument], files: Mapping[str, bytes]
) -> bytes:
    """Return which pages have which facet, by the ids that Pagefind gave them."""
    ids = dict(_find_ids(files))
    table: dict[str, dict[str, list[str]]] = {}
    for one in documents:
        for name, values in one.facets.items():
            for value in values:
                table.setdefault(name, {}).setdefault(value, []).append(ids[one.path])
    return _write_json(table)


def _find_ids(files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield each page's path with its id."""
    for name, content in files.items():
        if match := _FRAGMENT.fullmatch(name):
            text = gzip.decompress(content).decode()
            yield json.loads(text[text.index("{") :])["url"].lstrip("/"), match["id"]


def _write_json(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.encode()
