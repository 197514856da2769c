"""The check itself: every page of ``output/``, and it fails closed."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from briefing.extract import RULES
from briefing.proof.catalogue import Catalogue, is_day_right
from briefing.proof.completions import check_completions
from briefing.proof.editor import EditorWords, read_site_title
from briefing.proof.memory import Memory
from briefing.proof.page import Page, SourceRun
from briefing.proof.page_reading import read_page
from briefing.proof.search import check_index
from briefing.proof.sources import (
    Records,
    Sources,
    is_inside,
    load_records,
    load_sources,
    write_place,
)

# Pages on which a sentence of a source needs its citation beside it.
_CITING_KINDS = frozenset(
    {
        *(
            "front",
            "briefing",
            "mail",
            "story",
            "timeline",
            "people",
            "person",
            "quote",
            "review",
        ),
        *("archive", "outlets", "places"),
    }
)
KINDS = _CITING_KINDS | frozenset(
    {
        *("entry", "receipt", "text", "feeds", "search", "help", "missing"),
        *("moved", "gone", "corrections"),
    }
)
_TITLE_MARK = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class Unproven:
    """Words on the site that nothing proves, or a proof that does not hold."""

    page: str  # path below ``output/``
    text: str
    reason: str

    def __str__(self) -> str:
        """Return one line for the terminal."""
        return f"output/{self.page}: {self.reason}: {self.text[:80]!r}"


def check_site(
    root: Path, output: Path, memory: Memory | None = None
) -> tuple[Unproven, ...]:
    """Return everything on the built site that is not proven.

    Args:
        root: Of the project: ``content/``, ``briefing.toml`` and ``theme/``.
        output: The built site.
        memory: Of what was read before; ``None``: everything is read.

    """
    memory = memory or Memory()
    records = load_records(root)
    sources = load_sources(root, records)
    found = [Unproven(page="", text="", reason=fault) for fault in sources.faults]
    catalogue = Catalogue(
        (root / "theme" / "phrases.toml").read_text("utf-8"),
        rules={words for rule in RULES for words in (rule.sentence, rule.example)},
        files=sources.texts.keys(),
        digests=sources.digests.values(),
        site=read_site_title(root),
    )
    editor = EditorWords(root, records, _block_words(records, sources))
    pages = {
        path.relative_to(output).as_posix(): memory.read_page(
            path.read_bytes(), read_page
        )
        for path in sorted(output.rglob("*.html"))
    }
    if not pages:
        found.append(Unproven(page="", text="", reason="there is no page"))
    for name, page in pages.items():
        found += _check_page(name, page, sources, catalogue, editor)
        found += _check_citations(name, page, pages, sources)
    found += _check_copies(root, output, sources)
    found += (
        Unproven(page=file, text=text, reason=reason)
        for file, text, reason in check_index(output, memory)
    )
    memory.save()
    return tuple(found)


def _check_page(
    name: str, page: Page, sources: Sources, catalogue: Catalogue, editor: EditorWords
) -> Iterator[Unproven]:
    for text, reason in (
        *_check_sources(page, sources),
        *check_completions(page, sources),
        *_check_editor(page, editor),
        *_check_tool(page, catalogue),
        *_check_head(page, catalogue),
    ):
        yield Unproven(page=name, text=text, reason=reason)


def _check_sources(page: Page, sources: Sources) -> Iterator[tuple[str, str]]:
    for run in page.source_runs:
        if not run.text or not sources.has_words(run.text, run.at):
            yield run.text, f"not at {run.at!r}"
        elif page.kind in _CITING_KINDS and not _is_cited(run):
            yield run.text, "has no citation beside it"


def _check_editor(page: Page, editor: EditorWords) -> Iterator[tuple[str, str]]:
    for run in page.editor_runs:
        if run.is_record:
            if not editor.was_published(run.text, run.where):
                yield run.text, f"not what was corrected in {run.where!r}"
        elif not editor.has(run.text, run.where):
            yield run.text, f"not the editor's words in {run.where!r}"


def _check_tool(page: Page, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for text, clock in page.tool_runs:
        if not catalogue.has(text):
            yield text, "not a phrase of the tool"
        elif clock is not None and not is_day_right(text, clock):
            yield text, f"is not the day {clock!r}"
    for text in page.unowned:
        yield text, "nobody's words"


def _check_head(page: Page, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Title, description and attributes say what the page itself says."""
    if page.kind not in KINDS:
        yield str(page.kind), "unknown kind of page"
    said = {run.text for run in page.source_runs}
    said |= {run.text for run in page.editor_runs}
    said |= {text for text, _ in page.tool_runs}
    if not _is_joined(page.title, said, catalogue):
        yield page.title, "title not on the page"
    for text in page.claims:
        if not _is_joined(text, said, catalogue):
            yield text, "metadata not on the page"
    for text in page.spoken:
        if text not in said and not catalogue.has(text):
            yield text, "attribute of nobody's words"


def _is_joined(text: str, said: set[str], catalogue: Catalogue) -> bool:
    """Whether a text is made of runs of the page and phrases of the catalogue.

    A run may hold the mark that joins them; so each cut is tried.
    """
    parts = text.split(_TITLE_MARK)
    proven = [True]  # [n]: whether the first n parts are such runs
    for end in range(1, len(parts) + 1):
        runs = (
            _TITLE_MARK.join(parts[start:end]) for start in range(end) if proven[start]
        )
        proven.append(any(run in said or catalogue.has(run) for run in runs))
    return proven[-1]


def _is_cited(run: SourceRun) -> bool:
    """Whether the words are a label, or stand beside the citation of their place."""
    return run.is_label or (run.citations is not None and run.at in run.citations)


def _check_citations(
    name: str, page: Page, pages: Mapping[str, Page], sources: Sources
) -> Iterator[Unproven]:
    """Each citation leads to the element that holds the words it proves."""
    front = pages.get("index.html")
    base = front.canonical if front else None
    for citation in page.citations:
        path, _, anchor = citation.href.partition("#")
        if base is not None and path.startswith(base):  # absolute, in what is mailed
            path = posixpath.relpath(path.removeprefix(base), posixpath.dirname(name))
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
        holder = pages[target].anchors.get(anchor) if target in pages else None
        if holder is None:
            yield Unproven(page=name, text=citation.href, reason="leads nowhere")
        elif not is_inside(citation.cite, holder):
            yield Unproven(
                page=name, text=citation.href, reason=f"does not hold {citation.cite!r}"
            )
        elif citation.is_preview and citation.cite != holder:
            yield Unproven(page=name, text=citation.cite, reason="is not all of it")
        elif (
            page.kind in _CITING_KINDS
            and not citation.is_preview
            and not sources.may_cite(citation.cite)
        ):
            yield Unproven(page=name, text=citation.cite, reason="cited by no record")


def _check_copies(root: Path, output: Path, sources: Sources) -> Iterator[Unproven]:
    """Each published raw file is the source, byte for byte, or what was read of it."""
    originals = root / "content" / "sources"
    readings = {
        f"{name.replace('#', '-')}.txt": text for name, text in sources.texts.items()
    }
    for path in sorted((output / "sources").rglob("*")):
        if path.is_dir():
            continue
        name = path.relative_to(output / "sources").as_posix()
        twins = (originals / name, originals / name.removesuffix(".txt"))
        if readings.get(name, "").encode() != path.read_bytes() and not any(
            twin.is_file() and twin.read_bytes() == path.read_bytes() for twin in twins
        ):
            yield Unproven(page=f"sources/{name}", text=name, reason="is no source")


def _block_words(records: Records, sources: Sources) -> frozenset[str]:
    """Return the words of every block as the sources give them."""
    found: set[str] = set()
    for record in records.values():
        for block in record.get("blocks", ()):
            words = sources.find_words(write_place(record["source"], block["spans"]))
            if words is not None:
                found.add(words)
    return frozenset(found)
