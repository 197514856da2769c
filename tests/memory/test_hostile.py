"""A hostile editor: bad values, damaged files, swapped names; nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.memory.projects import (
    edit,
    find_entry,
    find_record,
    tree,
)

from briefing.__main__ import main
from briefing.pipeline import build_content
from briefing.proof.sources import load_records as read_proof_records
from briefing.text.language import LANGUAGE_CODES

pytestmark = pytest.mark.usefixtures("quick")


def path_of(project: Path, file: Path) -> str:
    """Return a file's path as faults name it."""
    return file.relative_to(project).as_posix()


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("date: 2 March 2024", "'2 March 2024' is not a date"),
        ("date: 2024-02-30", "day is out of range"),
        ("status: hold", "'hold' is not one of its values"),
        ("lang: english", "'english' is no language"),
        ("translated_from: zz", "'zz' is no language"),
        ("url: javascript:alert(1)", "is no address of the web"),
        ("themes: {a: b}", "themes is not a list of texts"),
        ("restore: [9999]", "the source has no words on line 9999"),
        ("restore: some", "restore is not a list of line numbers"),
        ("Outlet: x", "unknown field 'Outlet'"),
        ("status: withdrawn", "status: withdrawn lacks its reason"),
    ],
)
def test_a_bad_value_is_told_with_its_line(
    project: Path, line: str, problem: str
) -> None:
    """Once, with the cure; the file keeps its bytes, the others are built."""
    path = find_entry(project, "ferry")
    key = line.partition(":")[0]
    lines = [
        one
        for one in path.read_text("utf-8").split("\n")
        if not one.startswith(f"{key}:")
    ]
    lines.insert(2, line)
    path.write_text("\n".join(lines), "utf-8")
    before = path.read_bytes()
    report = build_content(project)
    (fault,) = report.faults
    assert (fault.where, fault.line) == (path_of(project, path), 3)
    assert problem in fault.problem
    assert path.read_bytes() == before
    assert report.entries >= 2
    assert build_content(project).written == ()


def test_a_field_that_stands_twice_is_told_with_its_second_line(project: Path) -> None:
    """Which of the two is meant only the editor knows; quotes would not help."""
    path = find_entry(project, "ferry")
    edit(path, "lang: en", "lang: en\ntitle: Another")
    (fault,) = build_content(project).faults
    assert fault.problem == "the field 'title' stands twice"
    assert fault.line == path.read_text("utf-8").split("\n").index("title: Another") + 1
    assert "leave one" in fault.hint


def test_a_mistyped_field_is_told_with_the_one_meant(project: Path) -> None:
    """The nearest name comes before the list of all."""
    edit(find_entry(project, "ferry"), "lang: en", "lang: en\ntitel: Another")
    (fault,) = build_content(project).faults
    assert fault.hint.startswith("is title meant? the fields are title, date")


def test_lines_that_are_written_back_are_told(project: Path) -> None:
    """No word of the editor's goes without a word, be it in a line of the machine's."""
    edit(find_entry(project, "ferry"), "source: ferry.txt", "source: tram.txt")
    edit(project / "content/briefings/town.md", "theme: town", "theme: city")
    report = build_content(project)
    assert report.faults == ()
    assert [one.partition(": ")[2] for one in report.notices] == [
        "source: is not yours to change; it names ferry.txt again",
        "theme: is not yours to change; it is town again",
    ]
    assert "source: ferry.txt" in find_entry(project, "ferry").read_text("utf-8")
    assert build_content(project).notices == ()


def test_a_source_that_is_renamed_is_no_slip(project: Path) -> None:
    """The line follows the file, and nothing is told."""
    sources = project / "content/sources"
    (sources / "ferry.txt").rename(sources / "boat.txt")
    assert build_content(project).notices == ()
    assert "source: boat.txt" in find_entry(project, "ferry").read_text("utf-8")


def test_a_theme_that_is_not_there_is_told(project: Path) -> None:
    """It may come back with the settings, so it is no fault."""
    edit(find_entry(project, "ferry"), "source:", "themes: [wrok]\nsource:")
    report = build_content(project)
    assert report.faults == ()
    (notice,) = report.notices
    assert "there is no briefing 'wrok'; there are work, town" in notice


def test_every_language_has_a_code_that_the_site_can_name() -> None:
    """Two small letters each; what passes here must not stop the rendering."""
    assert {len(code) for code in LANGUAGE_CODES} == {2}
    assert {"en", "nl", "zh"} <= LANGUAGE_CODES


def test_swapped_names_are_two_renamed_files(project: Path) -> None:
    """Each entry keeps its id, its words and its edits under the other's name."""
    ferry, tram = find_entry(project, "ferry"), find_entry(project, "second-tram")
    ids = find_record(project, "ferry").stem, find_record(project, "second-tram").stem
    edit(ferry, "canned food", "tinned food")
    contents = ferry.read_bytes(), tram.read_bytes()
    ferry.write_bytes(contents[1])
    tram.write_bytes(contents[0])
    assert build_content(project).faults == ()
    assert (ferry.read_bytes(), tram.read_bytes()) == contents[::-1]
    assert find_record(project, "second-tram").stem == ids[0]
    assert find_record(project, "ferry").stem == ids[1]
    assert build_content(project).written == ()


def test_a_file_put_over_another_is_a_rename(project: Path) -> None:
    """The one has the other's name, the other is deleted and can be had back."""
    ferry, tram = find_entry(project, "ferry"), find_entry(project, "second-tram")
    content, lost = ferry.read_bytes(), tram.read_bytes()
    ferry.rename(tram)
    report = build_content(project)
    assert report.faults == ()
    assert tram.read_bytes() == content
    assert report.entries == 2
    tram.rename(ferry)
    build_content(project)
    assert main(["take", "--root", str(project), str(tram)]) == 0
    assert (ferry.read_bytes(), tram.read_bytes()) == (content, lost)


def test_a_copy_over_another_entry_is_told(project: Path) -> None:
    """It is a second entry of its source; nothing is written over it."""
    ferry, tram = find_entry(project, "ferry"), find_entry(project, "second-tram")
    tram.write_bytes(ferry.read_bytes())
    for _ in range(2):
        report = build_content(project)
        (fault,) = report.faults
        assert fault.where == path_of(project, tram)
        assert "is a second entry" in fault.problem
        assert any("holds another entry's text" in one for one in report.notices)
        assert tram.read_bytes() == ferry.read_bytes()
    assert report.written == ()


def test_a_file_with_another_suffix_is_told(project: Path) -> None:
    """No entry is taken for deleted because its file was misnamed."""
    path = find_entry(project, "ferry")
    path.rename(path.with_suffix(".MD"))
    report = build_content(project)
    (fault,) = report.faults
    assert "does not end in .md" in fault.problem
    assert not any("was deleted" in one for one in report.notices)
    path.with_suffix(".MD").rename(path)
    assert build_content(project).faults == ()
    assert build_content(project).entries == 3


def _cut(text: str) -> str:
    return text[: len(text) // 2]


def _mark(text: str) -> str:
    return text.replace("\n", "\n<<<<<<< HEAD\n", 1)


def _misshape(text: str) -> str:
    record = json.loads(text)
    record["blocks"][0]["spans"] = "abc"
    return json.dumps(record)


@pytest.mark.parametrize(
    "damage",
    [_cut, _mark, _misshape, lambda _: "", lambda _: "[]", lambda _: "null"],
    ids=["cut", "marked", "misshapen", "empty", "list", "null"],
)
def test_a_damaged_record_is_left_alone(
    project: Path, damage: Callable[[str], str]
) -> None:
    """Told with its path; neither the run nor the proof stumbles over it."""
    path = find_record(project, "ferry")
    whole = tree(project)
    path.write_text(damage(path.read_text("utf-8")), "utf-8")
    broken = path.read_bytes()
    for _ in range(2):
        report = build_content(project)
        assert [fault.where for fault in report.faults] == [path_of(project, path)]
        assert path.read_bytes() == broken
    assert report.written == ()
    assert path.stem not in read_proof_records(project)
    assert len(read_proof_records(project)) > 3
    path.write_bytes(whole[path_of(project, path)])
    build_content(project)
    assert tree(project) == whole


def test_a_published_entry_may_lose_file_and_source(project: Path) -> None:
    """Its record stays for its addresses, and claims no source that is gone."""
    page = {
        "path": f"entries/{find_entry(project, 'ferry').stem}.html",
        "owner": find_record(project, "ferry").stem,
        "first_published": "2026-03-01",
        "last_changed": "2026-03-01",
    }
    folder = project / "content/records/published"
    folder.mkdir()
    (folder / "page.json").write_text(json.dumps(page), "utf-8")
    record = find_record(project, "ferry")
    find_entry(project, "ferry").unlink()
    (project / "content/sources/ferry.txt").unlink()
    assert build_content(project).faults == ()
    assert "receipt" not in json.loads(record.read_text("utf-8"))


def test_status_withdrawn_takes_the_text_out(project: Path) -> None:
    """With a reason in the file, for an editor who has nothing but a browser."""
    path, record = find_entry(project, "ferry"), find_record(project, "ferry")
    edit(path, "source:", "status: withdrawn\ncorrection: Asked for.\nsource:")
    cache = project / ".cache/cards"
    cache.mkdir(parents=True)
    (project / "output").mkdir()
    report = build_content(project)
    assert report.faults == ()
    (done,) = report.withdrawals
    assert done.removed[0] == "content/sources/ferry.txt"
    assert not path.exists()
    assert not record.exists()
    assert not cache.exists()
    assert not (project / "output").exists()
    for name, content in tree(project).items():
        assert b"canned food since" not in content, name
    (tombstone,) = (project / "content/records").glob("w-*.json")
    assert json.loads(tombstone.read_text("utf-8"))["reason"] == "Asked for."
    assert build_content(project).written == ()


def test_two_entries_withdrawn_at_once_leave_nothing_of_either(project: Path) -> None:
    """The second one does not bring back what is remembered of the first."""
    for word in ("ferry", "storm"):
        path = find_entry(project, word)
        edit(path, "source:", "status: withdrawn\ncorrection: Asked for.\nsource:")
    assert len(build_content(project).withdrawals) == 2
    for name, content in tree(project).items():
        for words in (b"canned food since", b"sawed through fallen oaks"):
            assert words not in content, name


def test_words_left_elsewhere_are_told(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a page, another entry and the settings; they are the editor's to mend."""
    quote = "Islanders had lived on canned food since their shops ran out"
    pages = project / "content/pages"
    pages.mkdir()
    (pages / "about.md").write_text(f"---\ntitle: About\n---\n\n{quote}\n", "utf-8")
    edit(find_entry(project, "storm"), "source:", f"note: {quote}\nsource:")
    edit(project / "briefing.toml", 'title = "Harbour news"', f'title = "{quote}"')
    edit(
        project / "content/briefings/work.md",
        "summary:",
        f"summary: {quote}\ncorrection: {quote}",
    )
    assert main(["withdraw", "--root", str(project), "ferry.txt", "--reason", "x"]) == 1
    told = capsys.readouterr()
    left = ["briefing.toml:2", "content/pages/about.md:5"]
    left.append(f"{path_of(project, find_entry(project, 'storm'))}:")
    for place in left:
        assert f"{place}" in told.err
    assert "cut content/briefings/work.md: summary: Islanders" in told.out
    assert "cut content/briefings/work.md: correction: Islanders" in told.out
    for name, content in tree(project / "content/briefings").items():
        assert quote.encode() not in content, name


def test_nothing_is_withdrawn_while_a_record_is_damaged(project: Path) -> None:
    """It might hold the text; the rest is built."""
    path = find_entry(project, "ferry")
    edit(path, "source:", "status: withdrawn\ncorrection: Asked for.\nsource:")
    damaged = find_record(project, "storm")
    damaged.write_text("{", "utf-8")
    report = build_content(project)
    assert any("nothing can be withdrawn" in one.problem for one in report.faults)
    assert report.withdrawals == ()
    assert path.exists()
    assert (project / "content/sources/ferry.txt").exists()
