"""CPU time of every stage for many invented articles, beside Pelican as it comes."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.table import Table
from tests.bench.corpus import RawArticle, write_corpus
from tests.bench.stopwatch import REST, STAGES
from tests.projects import ROOT, SITEURL, copy_program

_SETTINGS = """[site]
publish = "full"
rights = "Invented for the measurement."
"""
_RUNS = ("the first", "nothing to do", "one more")
Spent = Mapping[str, float]


def measure_scale(count: int) -> Table:
    """Return a table with the seconds of each stage, for *count* articles."""
    *articles, one_more = write_corpus(count + 1)
    with TemporaryDirectory(prefix="bench-") as room:
        runs = dict(
            zip(_RUNS, _measure_ours(articles, one_more, Path(room)), strict=True)
        )
        pelican = _measure_pelican(articles, Path(room) / "pelican")
    table = Table(
        title=f"CPU seconds of a published build, {count} articles",
        title_justify="left",
    )
    table.add_column("stage")
    for name in _RUNS:
        table.add_column(name, justify="right")
    for stage in (REST, *STAGES):
        table.add_row(
            stage, *(_write(spent.get(stage, 0.0)) for spent in runs.values())
        )
    totals = [sum(spent.values()) for spent in runs.values()]
    table.add_row("together", *map(_write, totals), style="bold")
    if pelican is not None:
        table.add_row("Pelican as it comes", _write(pelican))
        table.add_row("ours / Pelican's", *(f"{one / pelican:.1f}" for one in totals))
    return table


def _measure_ours(
    articles: Sequence[RawArticle], one_more: RawArticle, room: Path
) -> list[Spent]:
    project = copy_program(room / "ours")
    (project / "briefing.toml").write_text(_SETTINGS, "utf-8")
    sources = project / "content" / "sources"
    sources.mkdir(parents=True)
    for article in articles:
        _write_source(sources, article)
    found = [_build(project, room / "report.json") for _ in _RUNS[:2]]
    _write_source(sources, one_more)
    return [*found, _build(project, room / "report.json")]


def _write_source(folder: Path, article: RawArticle) -> None:
    (folder / f"{article.name}.txt").write_text(article.text, "utf-8")


def _build(project: Path, report: Path) -> Spent:
    words = ["-m", "tests.bench.stopwatch", str(report), "build", "--root"]
    _run(*words, str(project), "--settings", "publishconf.py")
    spent: Spent = json.loads(report.read_text("utf-8"))
    return spent


def _measure_pelican(articles: Sequence[RawArticle], room: Path) -> float | None:
    """Return the seconds that Pelican with its own theme takes for the same texts.

    ``None`` without the package that reads Markdown for it (``make bench`` brings it).
    """
    if find_spec("markdown") is None:
        return None
    content = room / "content"
    content.mkdir(parents=True)
    for article in articles:
        head = {
            "Title": article.title,
            "Date": article.day.isoformat(),
            "Category": article.field,
            "Tags": article.outlet,
            "Author": article.author,
            "Slug": article.name,
        }
        lines = [f"{key}: {value}" for key, value in head.items()]
        text = "\n".join(lines) + "\n\n" + "\n\n".join(article.paragraphs) + "\n"
        (content / f"{article.name}.md").write_text(text, "utf-8")
    settings = room / "pelicanconf.py"
    settings.write_text(
        f"SITENAME = 'Bench'\nSITEURL = {SITEURL!r}\nTIMEZONE = 'UTC'\nPLUGINS = []\n",
        "utf-8",
    )
    words = (str(content), "--settings", str(settings), "--output", str(room / "out"))
    return _time(lambda: _run("-m", "pelican", *words))


def _time(work: Callable[[], None]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _run(*words: str) -> None:
    """Run a program of Python's.

    Raises:
        RuntimeError: It failed; with all that it said.

    """
    path = os.pathsep.join([str(ROOT / "scripts"), str(ROOT)])
    answer = subprocess.run(  # noqa: S603 our own words, no shell
        [sys.executable, *words],
        check=False,
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path, "SITEURL": SITEURL},
    )
    if answer.returncode != 0:
        raise RuntimeError(f"{' '.join(words)}\n{answer.stdout}{answer.stderr}")


def _write(seconds: float) -> str:
    return f"{seconds:.1f}"
