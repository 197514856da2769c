"""What an editor asks of the command besides a build."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.memory.projects import edit, find_entry, find_record, tree
from tests.projects import SEEDS_ROOT

from briefing.__main__ import main
from briefing.pipeline import build_content


@pytest.fixture
def disputed(project: Path) -> tuple[Path, str]:
    """Return a project with one conflict, and the id of its block."""
    edit(find_entry(project, "ferry"), "canned food", "tinned food")
    edit(project / "content/sources/ferry.txt", "fresh vegetables", "fresh greens")
    (conflict,) = build_content(project).conflicts
    return project, conflict.key


def run(project: Path, command: str, *words: str) -> int:
    """Run the command as a user does."""
    return main([command, "--root", str(project), *words])


def test_check_names_everything(
    disputed: tuple[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Missing, inferred, in conflict, unused, duplicated, held; nothing is written."""
    project, key = disputed
    edit(find_entry(project, "storm"), "source:", "status: held\nsource:")
    twin = project / "content/sources/twin.txt"
    twin.write_bytes((project / "content/sources/tram.txt").read_bytes())
    (inferred,) = (SEEDS_ROOT / "content/sources").glob("004_*")  # its day is
    (project / "content/sources/dated.txt").write_bytes(inferred.read_bytes())
    build_content(project)
    before = tree(project)
    assert run(project, "check", "--json") == 1
    told = json.loads(capsys.readouterr().out)
    kinds = {one["kind"] for one in told["findings"]}
    assert {"missing", "inferred", "conflict", "unused", "duplicated", "held"} <= kinds
    assert any(key in one["text"] for one in told["findings"])
    assert tree(project) == before
    twin.unlink()
    assert run(project, "check") == 0
    assert run(project, "check", "--strict") == 1


def test_keep_settles_a_conflict(disputed: tuple[Path, str]) -> None:
    """The editor's wording stays, and nobody asks again."""
    project, key = disputed
    path = find_entry(project, "ferry")
    assert run(project, "keep", str(path), key) == 0
    assert build_content(project).conflicts == ()
    assert "tinned food" in path.read_text("utf-8")


def test_take_settles_a_conflict(disputed: tuple[Path, str]) -> None:
    """The machine's wording is written, in the same place."""
    project, key = disputed
    path = find_entry(project, "ferry")
    assert run(project, "take", path.relative_to(project).as_posix(), key) == 0
    assert build_content(project).conflicts == ()
    text = path.read_text("utf-8")
    assert (
        "canned food since their shops ran out of bread, milk and fresh greens" in text
    )
    assert "tinned" not in text


def test_take_brings_a_field_and_a_whole_file_back(project: Path) -> None:
    """A field by its key; a deleted file without one."""
    path = find_entry(project, "ferry")
    before = path.read_bytes()
    edit(path, "title: Ferry strike ends after eleven days", "title: Ours")
    assert run(project, "take", str(path), "title") == 0
    assert path.read_bytes() == before
    path.unlink()
    build_content(project)
    assert run(project, "take", str(path)) == 0
    assert path.read_bytes() == before


@pytest.mark.parametrize("words", [("nowhere.md", "title"), ("FILE", "p-0000")])
def test_a_choice_of_nothing_is_told(
    project: Path, words: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 1, the cause and the cure."""
    file = str(find_entry(project, "ferry")) if words[0] == "FILE" else words[0]
    assert run(project, "keep", file, words[1]) == 1
    assert "hint: " in capsys.readouterr().err


def test_diff_shows_what_a_build_would_write(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A unified diff of the content; nothing is written."""
    assert run(project, "diff") == 0
    assert capsys.readouterr().out == ""
    edit(
        project / "content/sources/ferry.txt", "eleven days without", "12 days without"
    )
    before = tree(project)
    assert run(project, "diff") == 0
    told = capsys.readouterr().out
    assert "-The ferry strike in the harbour ended on Tuesday after eleven" in told
    assert "+The ferry strike in the harbour ended on Tuesday after 12" in told
    name = find_entry(project, "ferry").relative_to(project).as_posix()
    assert f"--- a/{name}\n+++ b/{name}\n" in told
    assert tree(project) == before


def test_explain_shows_evidence_removals_story_and_themes(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every field, every removed line with its rule, and where the entry counts."""
    source = project / "content/sources/ferry.txt"
    source.write_text(source.read_text("utf-8") + "\nShare on Facebook\n", "utf-8")
    edit(find_entry(project, "ferry"), "canned food", "tinned food")
    build_content(project)
    assert run(project, "explain", "ferry.txt") == 0
    told = capsys.readouterr().out
    assert "  authors: Ana Couto (stated)\n" in told
    assert "share-buttons: Share on Facebook" in told
    assert "the source has 'Islanders had lived on canned food" in told
    assert "  work: Work\n    for strike" in told
    assert run(project, "explain", "nothing") == 1


def test_explain_shows_other_versions_and_what_differs(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """From both sides: which is the later, and the sentences of one alone."""
    source = project / "content/sources/ferry.txt"
    text = source.read_text("utf-8")
    older = find_entry(project, "ferry").relative_to(project).as_posix()
    more = "The company said on Friday that it would pay for the lost days."
    source.with_name("later.txt").write_text(f"{text.rstrip()}\n\n{more}\n", "utf-8")
    build_content(project)
    assert run(project, "explain", "later.txt") == 0
    told = capsys.readouterr().out
    assert f"  {older}\n    a version, no date tells which\n" in told
    assert f"    only here: {more}\n" in told
    assert run(project, "explain", "ferry.txt") == 0
    assert f"    only there: {more}\n" in capsys.readouterr().out


def test_add_makes_a_source_and_its_entry(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Once; a file that is there already is told."""
    room = tmp_path / "elsewhere"
    room.mkdir()
    file = room / "ferry.txt"
    file.write_text(
        "Museum buys a painting\n\nThe city museum has bought the portrait of a "
        "merchant that was believed lost.\n\nVisitors can see it from Sunday on.\n",
        "utf-8",
    )
    assert run(project, "add", str(file)) == 0
    assert find_entry(project, "museum").is_file()
    assert len(list((project / "content/sources").glob("ferry-*.txt"))) == 1
    assert run(project, "add", str(file)) == 1
    assert "is there already" in capsys.readouterr().err


def test_withdraw_takes_every_word_away(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Source, entry, record, briefings and what the editor quoted of it."""
    path, record = find_entry(project, "ferry"), find_record(project, "ferry")
    briefing = project / "content/briefings/work.md"
    edit(path, "canned food", "tinned food")
    edit(briefing, "summary:", "summary: We are going back to work with our heads high")
    point = next(
        line
        for line in briefing.read_text("utf-8").split("\n")
        if line.startswith("- ") and "Union members" in line
    )
    edit(briefing, point, point.replace("Union members", "Its members"))
    edit(briefing, "## Key points", "A remark of ours.\n\n## Key points")
    build_content(project)
    assert run(project, "withdraw", str(path.stem), "--reason", "Asked for.") == 0
    told = capsys.readouterr().out
    purge = told[told.index("git filter-repo --invert") :]
    assert purge.startswith(
        "git filter-repo --invert-paths \\\n    --path content/sources/ferry.txt \\\n"
    )
    assert not path.exists()
    assert not record.exists()
    for name, content in tree(project).items():
        for words in (b"anned food", b"nned food since", b"heads high", b"islands."):
            assert words not in content, name
    assert "A remark of ours." in briefing.read_text("utf-8")
    tombstone = json.loads(
        next((project / "content/records").glob("w-*.json")).read_text("utf-8")
    )
    assert tombstone["reason"] == "Asked for."
    assert build_content(project).written == ()


def test_a_withdrawn_text_does_not_come_back(project: Path) -> None:
    """The same bytes among the sources are told, under any name."""
    source = project / "content/sources/ferry.txt"
    content = source.read_bytes()
    run(project, "withdraw", "ferry.txt", "--reason", "Asked for.")
    (project / "content/sources/again.txt").write_bytes(content)
    (fault,) = build_content(project).faults
    assert "was withdrawn" in fault.problem
    assert run(project, "withdraw", "nothing", "--reason", "x") == 1
    with pytest.raises(SystemExit) as stopped:
        run(project, "withdraw", "tram.txt")
    assert stopped.value.code == 2
