"""The chain on real folders: nothing is lost, nothing runs, all the rest is built."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from tests.projects import copy_program, copy_project, run_briefing

from briefing.pipeline import Report, build_content

ARTICLE = """Ferry strike ends after eleven days

By Ana Couto

The ferry strike in the harbour ended on Tuesday after eleven days without a crossing.

The union said its members would go back to work on Wednesday morning at six.

The company said it would pay the wages of the first three days of the strike.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return an empty project, as a newcomer makes it."""
    (tmp_path / "content" / "sources").mkdir(parents=True)
    return tmp_path


def put(project: Path, name: str, content: str | bytes = ARTICLE) -> None:
    """Put a file among the sources."""
    raw = content.encode() if isinstance(content, str) else content
    (project / "content" / "sources" / name).write_bytes(raw)


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def told(report: Report) -> str:
    """Return all faults as the terminal shows them."""
    return "\n".join(str(fault) for fault in report.faults)


def test_a_second_run_writes_nothing(tmp_path: Path) -> None:
    """Without a change, not one byte below content/ moves."""
    project = copy_project(tmp_path / "project")
    build_content(project)
    before = tree(project / "content")
    report = build_content(project)
    assert report.faults == ()
    assert report.written == ()
    assert tree(project / "content") == before


def test_everything_made_can_be_made_anew(tmp_path: Path) -> None:
    """Without entries, briefings and records the chain starts from the sources."""
    project = copy_project(tmp_path / "project")
    build_content(project)
    made = tree(project)
    for name in ("entries", "briefings", "records"):
        shutil.rmtree(project / "content" / name)
    report = build_content(project)
    assert report.faults == ()
    assert (report.entries, report.stories) == (5, 3)
    assert tree(project) == made


def test_an_empty_project_is_no_fault(project: Path) -> None:
    """Without a source there is nothing to say and nothing to complain of."""
    report = build_content(project)
    assert report.faults == ()
    assert report.entries == 0


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n\t\n", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "PNG"),
        ("letter.docx", b"PK\x03\x04 some bytes", "docx"),
        (
            "buttons.txt",
            b"Share on Facebook\nLog in\nSubscribe now\nAll rights reserved.\n",
            "no article",
        ),
    ],
)
def test_a_bad_source_is_told_and_the_rest_is_built(
    project: Path, name: str, content: bytes, problem: str
) -> None:
    """Path, cause and cure; the good article beside it becomes an entry."""
    put(project, "good.txt")
    put(project, name, content)
    report = build_content(project)
    assert f"content/sources/{name}" in told(report)
    assert problem in told(report)
    assert "hint: " in told(report)
    assert report.entries == 1
    assert (project / "content/sources" / name).read_bytes() == content


def test_an_old_encoding_is_read_and_told(project: Path) -> None:
    """A file that is not UTF-8 is tried as cp1252; the record says so."""
    put(project, "old.txt", ARTICLE.replace("Ana", "Anaïs “Nini”").encode("cp1252"))
    report = build_content(project)
    assert report.faults == ()
    assert any("cp1252" in notice for notice in report.notices)


def test_two_files_with_the_same_content_are_one_entry(project: Path) -> None:
    """The second one is named, and nothing is made twice."""
    put(project, "a.txt")
    put(project, "b.txt")
    report = build_content(project)
    assert "content/sources/b.txt: has the same content as a.txt" in told(report)
    assert report.entries == 1


def test_two_articles_with_one_title_get_two_addresses(project: Path) -> None:
    """The second entry's name carries the start of its id."""
    put(project, "a.txt")
    put(project, "b.txt", ARTICLE + "\nThe mayor welcomed the end of the strike.\n")
    assert build_content(project).faults == ()
    names = sorted(path.stem for path in (project / "content/entries").glob("*.md"))
    assert len(names) == 2
    assert names[1].startswith(names[0] + "-")


def test_broken_front_matter_is_left_alone(project: Path) -> None:
    """The file keeps its bytes, the fault its line, and the others are built."""
    put(project, "a.txt")
    put(project, "b.txt", ARTICLE.replace("Ferry", "Tram").replace("ferry", "tram"))
    build_content(project)
    broken = next((project / "content/entries").glob("tram*.md"))
    broken.write_text(broken.read_text("utf-8").replace("title: ", "title: a: "))
    before = broken.read_bytes()
    report = build_content(project)
    assert f"content/entries/{broken.name}:2: front matter is not valid" in told(report)
    assert broken.read_bytes() == before
    assert len(list((project / "content/entries").glob("*.md"))) == 2


def test_a_renamed_entry_is_the_same_entry(project: Path) -> None:
    """Its source names it; no second file appears."""
    put(project, "a.txt")
    build_content(project)
    (entry,) = (project / "content/entries").glob("*.md")
    entry.rename(entry.with_name("strike.md"))
    assert build_content(project).faults == ()
    assert [path.name for path in (project / "content/entries").glob("*.md")] == [
        "strike.md"
    ]


_SCRIPT = re.compile("<script.*?</script>", re.DOTALL)


def test_markup_and_templates_are_only_text(project: Path) -> None:
    """Nothing in a source runs, in no field and no body."""
    hostile = (
        '<script>alert("x")</script> {{ site.title }} {% raise %} [a](javascript:1)'
    )
    put(
        project,
        "hostile.txt",
        ARTICLE.replace("Ferry strike", hostile).replace("The union", hostile),
    )
    copy_program(project)
    output = project / "output"
    answer = run_briefing("build", "--root", str(project), "--output", str(output))
    assert answer.returncode == 0, answer.stderr
    pages = [path.read_text("utf-8") for path in output.rglob("*.html")]
    assert any("&lt;script&gt;alert(" in page for page in pages)
    # Data, which no browser runs; what runs is the theme's, the same on each page.
    data = re.compile(r'<script type="application/ld\+json">.*?</script>')
    running = [
        script for page in pages for script in _SCRIPT.findall(data.sub("", page))
    ]
    assert {"alert(" in script for script in running} <= {False}
    assert not any('href="javascript:' in page for page in pages)


def test_the_command_says_what_is_wrong(project: Path) -> None:
    """Exit status 1 for faults in the material, 2 for wrong use."""
    put(project, "empty.txt", b"")
    answer = run_briefing("convert", "--root", str(project))
    assert answer.returncode == 1
    assert "content/sources/empty.txt" in answer.stderr
    assert run_briefing("convert", "--root", str(project / "nowhere")).returncode == 2
    assert run_briefing("dance").returncode == 2
