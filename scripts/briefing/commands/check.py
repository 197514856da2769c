"""``check``: what the editor may want to look at, and nothing is written."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from briefing import storage
from briefing.commands.layout import wrap_lines
from briefing.config import SETTINGS_FILE
from briefing.emit.entry import entry_path
from briefing.emit.entry_fields import MACHINE_KEYS
from briefing.emit.entry_reading import read_entry
from briefing.errors import Faults
from briefing.library import load_articles, load_records, read_library
from briefing.model import Basis, Entry, Field, Library
from briefing.pipeline import plan_content
from briefing.runs import Report
from briefing.storage import Desk
from briefing.text.source_names import read_part

# A site on GitHub Pages may have 1 GB
# (https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits);
# ours is to stay below 800 MB, and a warning at nine tenths of it leaves time.
MOST_BYTES = 800_000_000
_NEAR = 0.9

# The fields that a reader looks for; an agency or a section need not be there.
_WANTED = ("title", "date", "outlet", "lang")
# A text's language shows in nearly all of its words, and its line stands there already:
# that it was inferred asks nothing of the editor.
_CERTAIN = ("lang",)


# What an editor can do about findings of a kind.
_CURES = {
    "conflict": "keep leaves your words, take writes the machine's; FILE stands above",
    "missing": "write the line into the front matter; left empty, it stays unknown",
    "inferred": "write the line yourself, and it is certain",
    "held": "delete the line 'status: held' to publish it",
    "duplicated": "delete one of the two files",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something worth a look."""

    kind: str  # missing, inferred, conflict, unused, duplicated, held, size, notice
    where: str
    text: str


def check_content(
    root: Path, output: Path | None = None
) -> tuple[Report, tuple[Finding, ...]]:
    """Return what a build would do and tell, and what else is worth a look.

    Args:
        root: Of the project.
        output: The built site, if there is one: its size counts. ``None``: where it
            goes when nobody says otherwise.

    Raises:
        BriefingError: The settings cannot be read.

    """
    report = plan_content(root)
    silent = Faults()
    desk = Desk(root, silent)
    findings = [
        Finding(
            kind="conflict",
            where=one.where,
            text=str(one).removeprefix(f"{one.where}: ").replace(one.where, "FILE"),
        )
        for one in report.conflicts
    ]
    findings += _find_duplicates(report)
    findings += _find_gaps(desk)
    library = read_library(desk, Faults())
    findings += _find_unused(desk, library)
    findings += _find_unplaced(root, library)
    findings += _find_size(output or root / "output")
    findings += [
        Finding(
            kind="notice", where=one.partition(": ")[0], text=one.partition(": ")[2]
        )
        for one in report.notices
    ]
    return report, tuple(findings)


def write_findings(findings: tuple[Finding, ...]) -> str:
    """Return findings file by file, and behind them what to do."""
    files: dict[str, list[Finding]] = {}
    for one in findings:
        files.setdefault(one.where, []).append(one)
    lines: list[str] = []
    for where, found in files.items():
        lines += [where, *(f"  {one.kind}: {one.text}" for one in found), ""]
    kinds = {one.kind for one in findings}
    lines += [f"{kind}: {cure}" for kind, cure in _CURES.items() if kind in kinds]
    return wrap_lines("\n".join(lines))


def list_findings(findings: tuple[Finding, ...]) -> list[dict[str, str]]:
    """Return findings for machines."""
    return [asdict(one) for one in findings]


def _find_duplicates(report: Report) -> Iterator[Finding]:
    for fault in report.faults:
        if fault.problem.startswith(("has the same content", "is a second")):
            yield Finding(kind="duplicated", where=fault.where, text=fault.problem)


def _find_gaps(desk: Desk) -> Iterator[Finding]:
    """Yield fields that are not known or only inferred, and entries held back."""
    silent = Faults()
    records = load_records(desk, silent)
    articles = {one.digest: one for one in load_articles(desk, silent)}
    texts = desk.files(storage.ENTRIES)
    for record in sorted(records.entries.values(), key=lambda one: one.slug):
        article = articles.get(record.digest)
        path = entry_path(record.slug)
        if article is None or record.slug not in texts:
            continue
        with silent.collect():
            entry = read_entry(texts[record.slug], record=record, article=article)
            if entry.status != "published":
                yield Finding(kind="held", where=path, text=f"status: {entry.status}")
            yield from _find_field_gaps(entry, path)


def _find_field_gaps(entry: Entry, path: str) -> Iterator[Finding]:
    for name in _WANTED:
        known: Field[object] = getattr(entry, MACHINE_KEYS[name])
        if known.value is None and known.basis is not Basis.EDITED:
            yield Finding(kind="missing", where=path, text=name)
        elif known.basis is Basis.INFERRED and name not in _CERTAIN:
            words = ", ".join(repr(one.text) for one in known.evidence)
            yield Finding(kind="inferred", where=path, text=f"{name}, from {words}")


def _find_unused(desk: Desk, library: Library) -> Iterator[Finding]:
    """Yield sources of which no briefing cites anything."""
    used = {one for briefing in library.briefings for one in briefing.entries}
    shown = {read_part(entry.source)[0] for entry in library.entries}
    cited = {read_part(one.source)[0] for one in library.entries if one.id in used}
    for name in sorted(desk.sources):
        if name not in cited:
            text = "no briefing cites it" if name in shown else "no page shows it"
            yield Finding(kind="unused", where=f"{storage.SOURCES}/{name}", text=text)


def _find_unplaced(root: Path, library: Library) -> Iterator[Finding]:
    """Yield what is to come first on the front page and is not there."""
    front = storage.load_settings(root).front
    for name, wanted, found in (
        ("briefings", front.briefings, library.briefings),
        ("stories", front.stories, library.stories),
    ):
        slugs = {one.slug for one in found}
        for slug in wanted:
            if slug not in slugs:
                text = f"front.{name} names {slug!r}; there are {_list(slugs)}"
                yield Finding(kind="unused", where=SETTINGS_FILE, text=text)


def _list(slugs: Collection[str]) -> str:
    return ", ".join(sorted(slugs)) or "none"


def _find_size(output: Path) -> Iterator[Finding]:
    """Yield that the built site is nearly as large as it may be."""
    size = sum(one.stat().st_size for one in output.rglob("*") if one.is_file())
    if size >= _NEAR * MOST_BYTES:
        text = (
            f"{size // 1_000_000} MB of {MOST_BYTES // 1_000_000}: publish excerpts, "
            "or move what is old to a site of its own"
        )
        yield Finding(kind="size", where=output.name, text=text)
