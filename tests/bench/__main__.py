"""``make bench``: CPU time of the conversion, and of each stage of a build.

The articles are those that the tests come with, so that everybody can run it; CASES
names a folder of development cases to take instead. Where trafilatura is installed
(``make eval`` brings it) it extracts the same pages in the same run. With
``--articles 250 500`` a site of so many invented articles is built, stage by stage,
beside Pelican with its own theme. What this prints is measured, and nothing fails for
being slow.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table
from tests.bench.scale import measure_scale
from tests.projects import ROOT, SEEDS_ROOT, copy_project, run_briefing

from briefing.errors import BriefingError
from briefing.extract import extract_entry
from briefing.ingest import read_article

_ROUNDS = 3  # the quickest counts: what else the machine does only adds
_MOST = 60  # articles of a file of cases
_SUFFIXES = {".txt": "text", ".html": "page"}
_PAGE = "page"
Articles = dict[str, list[bytes]]  # raw, by kind


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print the tables and return the exit status."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument(
        "cases",
        type=Path,
        nargs="?",
        help="a folder of .jsonl.gz with development cases",
    )
    parser.add_argument(
        "--articles",
        type=int,
        nargs="+",
        metavar="N",
        help="measure every stage of a build of N invented articles, and only that",
    )
    options = parser.parse_args(argv)
    console = Console(width=None if sys.stdout.isatty() else 100, highlight=False)
    if options.articles:
        for count in options.articles:
            console.print(measure_scale(count))
        return 0
    articles = _read_cases(options.cases) if options.cases else _read_own()
    if not articles:
        sys.stderr.write(f"{options.cases}: no .jsonl.gz with cases in this folder\n")
        return 2
    console.print(_measure_conversion(articles))
    if not options.cases:
        console.print(_measure_build())
    return 0


def _read_own() -> Articles:
    folders = (
        SEEDS_ROOT / "content" / "sources",
        ROOT / "tests" / "foreign" / "sources",
    )
    found: Articles = {}
    for path in (path for folder in folders for path in sorted(folder.iterdir())):
        if kind := _SUFFIXES.get(path.suffix):
            found.setdefault(kind, []).append(path.read_bytes())
    return found


def _read_cases(folder: Path) -> Articles:
    found: Articles = {}
    for path in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for _, line in zip(range(_MOST), lines, strict=False):
                case = json.loads(line)
                kind = _PAGE if case["kind"] == "html" else path.name.partition(".")[0]
                found.setdefault(kind, []).append(case["input"].encode())
    return found


def _measure_conversion(articles: Articles) -> Table:
    table = Table(title="CPU time an article", title_justify="left")
    for heading in ("what", "articles", "read", "extract", "together"):
        table.add_column(heading, justify="left" if heading == "what" else "right")
    for kind, raws in articles.items():
        source = "article.html" if kind == _PAGE else "article.txt"
        read = _clock(partial(read_article, source=source), raws)
        both = _clock(partial(_convert, source=source), raws)
        table.add_row(kind, f"{len(raws)}", _ms(read), _ms(both - read), _ms(both))
    if find_spec("trafilatura") is not None and _PAGE in articles:
        from trafilatura import bare_extraction  # noqa: PLC0415 - not always there

        other = _clock(
            lambda raw: bare_extraction(raw.decode(), with_metadata=True),
            articles[_PAGE],
        )
        table.add_row(
            "page, by trafilatura", f"{len(articles[_PAGE])}", "", "", _ms(other)
        )
    return table


def _convert(raw: bytes, source: str) -> None:
    with suppress(BriefingError):  # a page without an article costs its time as well
        extract_entry(read_article(raw, source))


def _clock(work: Callable[[bytes], object], raws: Sequence[bytes]) -> float:
    """Return the CPU seconds an article, of the quickest of some rounds."""
    rounds = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        for raw in raws:
            work(raw)
        rounds.append((time.process_time() - start) / len(raws))
    return min(rounds)


def _measure_build() -> Table:
    """Measure each stage on a copy of the project, started as a user starts it."""
    table = Table(title="CPU time of a build", title_justify="left")
    table.add_column("command")
    table.add_column("seconds", justify="right")
    with TemporaryDirectory(prefix="bench-") as room:
        project = copy_project(Path(room) / "project")
        for name, stage in _stages(project):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            run_briefing(*stage, "--root", str(project))
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            table.add_row(name, f"{spent:.2f}")
    return table


def _stages(project: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "briefing convert", ("convert",)
    yield "briefing group", ("group",)
    yield "briefing build, the first", ("build",)
    yield "briefing build, nothing to do", ("build",)
    source = next(iter(sorted((project / "content" / "sources").iterdir())))
    source.write_bytes(source.read_bytes() + b"\n")
    yield "briefing build, one source changed", ("build",)


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"


if __name__ == "__main__":
    raise SystemExit(main())
