"""What must hold of the repository as a whole."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from tests.projects import ROOT, SEEDS_ROOT

GOLD: dict[str, Any] = json.loads(
    (SEEDS_ROOT / "gold.json").read_text(encoding="utf-8")
)
MIN_QUOTE_WORDS = 4  # a shorter quote is ordinary English

# Tables of ordinary words, counted over other material than the seeds: that a name
# of theirs is also such a word says nothing.
WORD_TABLES = {"scripts/briefing/text/frequencies.tsv"}

LOCKS = (
    "requirements.lock",
    "requirements-dev.lock",
    "requirements-eval.lock",
    "tests/audit/package.json",
    "tests/audit/package-lock.json",
)
# Whoever installs from a lock chooses where from.
PLACE = re.compile(r"://|\bfile:|@ |(?<![\w.])/\w+/|[\w-]+\.(?:org|com|net|io|dev)\b")


def _seed_words() -> list[str]:
    """Return the seeds' own people, titles and longer quotes, sorted."""
    words = set(GOLD["people"])
    for aliases in GOLD["people"].values():
        words.update(aliases)
    for seed in GOLD["seeds"].values():
        words.add(seed["title"]["value"])
        words.add(seed["outlet"])
        quotes = (quote["text"] for quote in seed["quotes"])
        words.update(q for q in quotes if len(q.split()) >= MIN_QUOTE_WORDS)
    return sorted(words - {None})


def _code_files() -> list[Path]:
    """Return the library's and the theme's own files, sorted."""
    return sorted(
        path
        for room in ("scripts", "theme")
        for path in (ROOT / room).rglob("*")
        if path.is_file()
        and path.suffix not in {".pyc", ".ttf"}
        and path.relative_to(ROOT).as_posix() not in WORD_TABLES
    )


def _paths(*patterns: str) -> list[Path]:
    """Return the project's files that match, sorted; never none."""
    paths = sorted(path for pattern in patterns for path in ROOT.glob(pattern))
    assert paths
    return paths


def test_code_does_not_know_the_seeds() -> None:
    """No name, title or quote of the seeds stands in the library or the theme."""
    words = _seed_words()
    assert len(words) > len(GOLD["people"])
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")
    files = _code_files()
    assert len(files) > len(WORD_TABLES)
    found = [
        f"{path.relative_to(ROOT).as_posix()}: {match[0]}"
        for path in files
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_seed_words_are_noticed() -> None:
    """The check above would see a name in any of its printed forms."""
    words = _seed_words()
    for aliases in GOLD["people"].values():
        assert set(aliases) <= set(words)


@pytest.mark.parametrize("name", LOCKS)
def test_lock_names_no_place(name: str) -> None:
    """A lock names packages and hashes, no host and no folder."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if PLACE.search(line)] == []


@pytest.mark.parametrize("name", [name for name in LOCKS if name.endswith(".lock")])
def test_lock_pins_with_hashes(name: str) -> None:
    """Every package of a lock has an exact version and its hashes."""
    text = (ROOT / name).read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=[a-z])", text)
    assert len(blocks) > 1
    for block in blocks:
        assert re.match(r"[a-z0-9-]+==\S+", block), block
        assert "--hash=sha256:" in block, block


def test_development_lock_holds_the_runtime_lock() -> None:
    """The tests run on the very versions that the site is built with."""
    pins = {
        name: set(re.findall(r"^[a-z0-9-]+==\S+", text, re.MULTILINE))
        for name in LOCKS
        if name.endswith(".lock")
        for text in [(ROOT / name).read_text(encoding="utf-8")]
    }
    assert pins["requirements.lock"] < pins["requirements-dev.lock"]


def test_make_targets_that_are_told_of_exist() -> None:
    """Each `make ...` of the documents, of CI and of the workflows can be run."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    told = {
        (path.relative_to(ROOT).as_posix(), target)
        for path in _paths("*.md", "docs/**/*.md", ".github/workflows/*.yml", ".ci/run")
        for target in re.findall(
            r"(?:^|[`$] ?|run: |- )make ([a-z]+)",
            path.read_text(encoding="utf-8"),
            re.MULTILINE,
        )
    }
    assert told
    assert {(path, target) for path, target in told if target not in targets} == set()


@pytest.mark.parametrize(
    "path", _paths(".github/workflows/*.yml"), ids=lambda p: p.name
)
def test_actions_are_pinned(path: Path) -> None:
    """Each action of a workflow is pinned to one commit, its version told beside."""
    uses = re.findall(r"uses: (.+)", path.read_text(encoding="utf-8"))
    assert uses
    for action in uses:
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


def test_git_leaves_sources_alone() -> None:
    """Line ends of sources are no business of git's."""
    rules = (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()
    assert "content/sources/** -text" in rules


def test_tests_leave_the_material_to_its_editor() -> None:
    """All but one module of the tests are green with any content/ and briefing.toml."""
    asks = re.compile(
        r"ROOT\b[^\n]*[\"'/](?:content|briefing\.toml)\b|load_library\(ROOT|material=ROOT\b"
    )
    found = {
        path.relative_to(ROOT).as_posix()
        for path in _paths("tests/**/*.py")
        if path.name != Path(__file__).name
        for line in path.read_text(encoding="utf-8").splitlines()
        if asks.search(line.replace("SEEDS_ROOT", ""))
    }
    assert found == {"tests/audit/__main__.py", "tests/test_demonstration.py"}
