"""Files are known by what they hold: moved, renamed, replaced, deleted, damaged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.memory.projects import edit, find_entry, find_record, tree

from briefing.pipeline import build_content


def entries(project: Path) -> list[str]:
    """Return the names of all entries' files."""
    folder = project / "content/entries"
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))


def test_a_moved_and_renamed_source_is_the_same(project: Path) -> None:
    """The entry names its source anew, and is otherwise what it was."""
    edit(find_entry(project, "ferry"), "canned food", "tinned food")
    (project / "content/sources/old").mkdir()
    source = project / "content/sources/ferry.txt"
    source.rename(project / "content/sources/old/boats.txt")
    assert build_content(project).faults == ()
    text = find_entry(project, "ferry").read_text("utf-8")
    assert "source: old/boats.txt\n" in text
    assert "tinned food" in text
    assert len(entries(project)) == 3


def test_a_replaced_source_keeps_entry_edits_and_ids(project: Path) -> None:
    """A corrected version under the old name lands where nothing was edited."""
    path = find_entry(project, "ferry")
    before = find_record(project, "ferry")
    ids = [one["id"] for one in json.loads(before.read_text("utf-8"))["blocks"]]
    edit(path, "canned food", "tinned food")
    edit(
        project / "content/sources/ferry.txt", "eleven days without", "12 days without"
    )
    report = build_content(project)
    assert report.faults == ()
    assert report.conflicts == ()
    text = path.read_text("utf-8")
    assert "12 days without" in text
    assert "tinned food" in text
    assert find_record(project, "ferry") == before
    record = json.loads(before.read_text("utf-8"))
    assert [one["id"] for one in record["blocks"]] == ids
    assert len(entries(project)) == 3


def test_a_replaced_source_against_an_edit_is_a_conflict(project: Path) -> None:
    """Both changed one paragraph: the editor's stands, and both are told."""
    path = find_entry(project, "ferry")
    edit(path, "canned food", "tinned food")
    source = project / "content/sources/ferry.txt"
    edit(source, "fresh vegetables", "fresh greens")
    build_content(project)
    (conflict,) = build_content(project).conflicts
    assert "tinned food" in str(conflict.mine)
    assert "fresh greens" in str(conflict.theirs)
    assert "tinned food" in path.read_text("utf-8")
    assert f"briefing keep {conflict.where} {conflict.key}" in str(conflict)


def test_an_edit_made_while_the_source_was_replaced_is_known(project: Path) -> None:
    """A paragraph taken out, and its source's words changed, between two runs."""
    path = find_entry(project, "ferry")
    text = path.read_text("utf-8")
    cut = next(one for one in text.split("\n\n") if "canned food" in one)
    path.write_text(text.replace(f"{cut}\n\n", ""), "utf-8")
    edit(project / "content/sources/ferry.txt", "fresh vegetables", "fresh greens")
    report = build_content(project)
    assert "canned food" not in path.read_text("utf-8")
    assert [one.mine for one in report.conflicts] == [None]
    assert "fresh greens" in str(report.conflicts[0].theirs)


def test_another_article_under_an_old_name_is_another_entry(project: Path) -> None:
    """Nothing of the first one is carried over; it waits for its source."""
    source = project / "content/sources/ferry.txt"
    source.write_text(
        "Museum buys a painting\n\nThe city museum has bought the portrait of a "
        "merchant that was believed lost.\n\nVisitors can see it from Sunday on.\n",
        "utf-8",
    )
    report = build_content(project)
    assert len(entries(project)) == 4
    assert any("its source ferry.txt is gone" in one for one in report.notices)
    assert report.entries == 3


def test_a_deleted_entry_is_not_made_anew(project: Path) -> None:
    """It is the editor's removal; the notice says how to have it back."""
    path = find_entry(project, "ferry")
    edit(path, "canned food", "tinned food")
    build_content(project)
    content = path.read_bytes()
    path.unlink()
    for _ in range(2):
        report = build_content(project)
        assert report.entries == 2
        assert not path.exists()
        where = path.relative_to(project).as_posix()
        assert any(f"briefing take {where}" in one for one in report.notices)
    path.write_bytes(content)
    report = build_content(project)
    assert report.entries == 3
    assert path.read_bytes() == content


def test_a_deleted_source_takes_its_entry_off_the_site(project: Path) -> None:
    """Its file and edits wait until the source is back."""
    path = find_entry(project, "ferry")
    edit(path, "canned food", "tinned food")
    source = project / "content/sources/ferry.txt"
    content, text = source.read_bytes(), path.read_bytes()
    source.unlink()
    report = build_content(project)
    assert report.entries == 2
    assert report.faults == ()
    assert path.read_bytes() == text
    source.write_bytes(content)
    assert build_content(project).entries == 3
    assert path.read_bytes() == text


def test_a_copied_entry_is_told(project: Path) -> None:
    """One file counts, the other is left alone."""
    path = find_entry(project, "ferry")
    path.with_name("copy.md").write_bytes(path.read_bytes())
    (fault,) = build_content(project).faults
    assert fault.where == "content/entries/copy.md"
    assert "second entry" in fault.problem


def test_a_renamed_briefing_gets_its_name_again(project: Path) -> None:
    """Its address is its theme's; what is the editor's comes with it."""
    path = project / "content/briefings/work.md"
    edit(path, "summary:", "summary: The boats sail.")
    path.rename(path.with_name("labour.md"))
    assert build_content(project).faults == ()
    assert "summary: The boats sail." in path.read_text("utf-8")
    assert not path.with_name("labour.md").exists()


def test_a_theme_with_another_slug_keeps_its_briefing(project: Path) -> None:
    """The editor's words go on under the new name."""
    path = project / "content/briefings/work.md"
    edit(path, "summary:", "summary: The boats sail.")
    edit(project / "briefing.toml", 'slug = "work"', 'slug = "labour"')
    assert build_content(project).faults == ()
    assert not path.exists()
    assert "The boats sail." in path.with_name("labour.md").read_text("utf-8")
    assert build_content(project).written == ()


def test_a_gone_theme_leaves_the_editors_words(project: Path) -> None:
    """An untouched briefing goes with its theme, one with a remark stays."""
    town = project / "content/briefings/town.md"
    edit(town, "## Key points", "A remark of ours.\n\n## Key points")
    settings = project / "briefing.toml"
    text = settings.read_text("utf-8")
    settings.write_text(text.partition("[[themes]]")[0], "utf-8")
    report = build_content(project)
    assert report.faults == ()
    assert not (project / "content/briefings/work.md").exists()
    assert "A remark of ours." in town.read_text("utf-8")
    assert "Key points" not in town.read_text("utf-8")
    settings.write_text(text, "utf-8")
    build_content(project)
    assert "A remark of ours." in town.read_text("utf-8")
    assert "## Key points" in town.read_text("utf-8")


def test_a_held_entry_is_in_no_briefing_story_or_count(project: Path) -> None:
    """Until it is let go."""
    path = find_entry(project, "ferry")
    edit(path, "source:", "status: held\nsource:")
    report = build_content(project)
    assert report.entries == 2
    assert report.stories == 2
    for file in (project / "content/briefings").glob("*.md"):
        assert "ferry" not in file.read_text("utf-8").lower()
    for file in (project / "content/records").glob("[bs]-*.json"):
        assert "ferry" not in file.read_text("utf-8").lower()
    edit(path, "status: held\n", "")
    assert build_content(project).entries == 3


def test_a_removed_line_is_restored(project: Path) -> None:
    """The numbers of the receipt bring lines back; without them they go again."""
    source = project / "content/sources/ferry.txt"
    source.write_text(source.read_text("utf-8") + "\nShare on Facebook\n", "utf-8")
    number = source.read_text("utf-8").split("\n").index("Share on Facebook") + 1
    path = find_entry(project, "ferry")
    build_content(project)
    assert "Facebook" not in path.read_text("utf-8")
    edit(path, "source:", f"restore: [{number}]\nsource:")
    assert build_content(project).faults == ()
    assert "Share on Facebook" in path.read_text("utf-8")
    edit(path, f"restore: [{number}]", "restore: [all]")
    (fault,) = build_content(project).faults
    assert "restore is not a list of line numbers" in fault.problem


def test_what_no_block_holds_stays(project: Path) -> None:
    """Targets of reference links, list marks and loose lists are the editor's too."""
    path = find_entry(project, "ferry")
    text = path.read_text("utf-8")
    own = "* one [a]\n\n* two\n\n[a]: https://example.org/a"
    path.write_text(text.rstrip("\n") + f"\n\n{own}\n", "utf-8")
    edit(
        project / "content/sources/ferry.txt", "eleven days without", "12 days without"
    )
    build_content(project)
    text = path.read_text("utf-8")
    assert text.endswith(f"\n\n{own}\n")
    assert "12 days without" in text


def test_line_ends_and_byte_order_mark_stay(project: Path) -> None:
    """A machine's change is written as the file is."""
    path = find_entry(project, "ferry")
    text = path.read_text("utf-8").replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert build_content(project).written == ()
    edit(
        project / "content/sources/ferry.txt", "eleven days without", "12 days without"
    )
    build_content(project)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf---\r\n")
    assert b"12 days without" in content
    assert content.count(b"\n") == content.count(b"\r\n")


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b"<<<<<<< HEAD\n{}\n"])
def test_a_damaged_record_is_told_and_left_alone(project: Path, damage: bytes) -> None:
    """Entry and record keep their bytes, the others are built; back, all is well."""
    path, record = find_entry(project, "ferry"), find_record(project, "ferry")
    edit(path, "canned food", "tinned food")
    build_content(project)
    whole, text = record.read_bytes(), path.read_bytes()
    record.write_bytes(damage)
    report = build_content(project)
    assert [fault.where for fault in report.faults] == [
        record.relative_to(project).as_posix()
    ]
    assert record.read_bytes() == damage
    assert path.read_bytes() == text
    assert len(entries(project)) == 3
    record.write_bytes(whole)
    assert build_content(project).faults == ()
    assert path.read_bytes() == text


def test_a_folder_that_cannot_be_read_loses_nothing(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Entries that cannot be listed are not taken for deleted ones."""
    before = tree(project / "content/entries")
    listed = __import__("os").scandir

    def refuse(path: str) -> object:
        if str(path).endswith("content/entries"):
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr("os.scandir", refuse)
    (fault,) = build_content(project).faults
    assert fault.where == "content/entries"
    assert "Permission denied" in fault.problem
    monkeypatch.undo()
    assert tree(project / "content/entries") == before
    assert build_content(project).faults == ()
    assert tree(project / "content/entries") == before


def test_an_emptied_entry_is_told(project: Path) -> None:
    """A file cut short by a crash is no removal of everything."""
    path = find_entry(project, "ferry")
    path.write_bytes(b"")
    (fault,) = build_content(project).faults
    assert "the front matter is gone" in fault.problem
    assert path.read_bytes() == b""
