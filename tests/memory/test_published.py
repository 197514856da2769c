"""No address dies: fifty changes, published in between."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from tests.memory.playing import Play
from tests.memory.projects import (
    DAY,
    edit,
    find_entry,
    publish,
    published,
    records,
    render_barely,
)

from briefing.emit.records import CorrectionsRecord
from briefing.library import load_library
from briefing.memory.addresses import find_vanished
from briefing.pipeline import build_content
from briefing.publishing import (
    check_addresses,
    date_content,
    undo_changes,
)

pytestmark = pytest.mark.usefixtures("quick", "published_once")


def corrections(project: Path) -> list[tuple[str | None, str | None]]:
    """Return what each correction changed, before and after."""
    library, _ = load_library(project)
    return [(one.before, one.after) for one in library.corrections]


def test_a_changed_title_changes_no_address(project: Path) -> None:
    """Neither the entry's nor its story's nor that of a paragraph."""
    before = published(project)
    edit(find_entry(project, "ferry"), "title: Ferry strike ends", "title: Strike ends")
    build_content(project)
    publish(project, DAY)
    assert published(project) >= before
    # The title's own correction is all that is new.
    new = published(project) - before
    assert {one.partition("#")[0] for one in new} == {"corrections.html"}
    library, _ = load_library(project)
    assert library.redirects == ()


def test_a_renamed_entry_leaves_redirects(project: Path) -> None:
    """Of its page, its receipt and each of its paragraphs; its days stay."""
    path = find_entry(project, "ferry")
    path.rename(path.with_name("boats.md"))
    build_content(project)
    publish(project, DAY + timedelta(days=3))
    library, _ = load_library(project)
    targets = {one.path: one.target for one in library.redirects}
    old = f"entries/{path.stem}.html"
    assert targets[old] == "entries/boats.html"
    assert targets[f"receipts/{path.stem}.html"] == "receipts/boats.html"
    for block in next(one for one in library.entries if one.slug == "boats").blocks:
        assert targets[f"{old}#{block.id}"] == f"entries/boats.html#{block.id}"
    days = {one.path: one.first_published for one in library.publications}
    assert days["entries/boats.html"] == DAY


def test_a_briefing_keeps_its_days_under_another_slug(project: Path) -> None:
    """It is not new, twice renamed as well, and what changed in it is a correction."""
    settings = project / "briefing.toml"
    for number, (old, new) in enumerate((("work", "labour"), ("labour", "jobs"))):
        edit(settings, f'slug = "{old}"', f'slug = "{new}"')
        build_content(project)
        publish(project, DAY + timedelta(days=number + 3))
    library, _ = load_library(project)
    days = {one.path: one for one in library.publications}
    page = days["briefings/jobs.html"]
    assert page.first_published == DAY
    assert page.last_changed == DAY + timedelta(days=4)
    assert corrections(project) == []
    edit(settings, 'slug = "jobs"', 'slug = "work-life"')
    edit(settings, 'title = "Work"', 'title = "Work and life"')
    build_content(project)
    publish(project, DAY + timedelta(days=5))
    assert corrections(project) == [("Work", "Work and life")]
    assert records(project).pages["briefings/work-life.html"].owner == "b-work-life"


def test_merged_and_removed_paragraphs_lead_on(project: Path) -> None:
    """The one into what took it in, the other to its page."""
    path = find_entry(project, "ferry")
    library, _ = load_library(project)
    blocks = next(one for one in library.entries if one.slug == path.stem).blocks
    text = path.read_text("utf-8")
    text = text.replace(f"\n\n{blocks[1].text}", f" {blocks[1].text}")
    path.write_text(text.replace(f"{blocks[3].text}\n\n", ""), "utf-8")
    build_content(project)
    publish(project, DAY)
    library, _ = load_library(project)
    targets = {one.path: one.target for one in library.redirects}
    page = f"entries/{path.stem}.html"
    merged = {blocks[0].id, blocks[1].id}
    (lead,) = [one for one in merged if f"{page}#{one}" in targets]
    (kept,) = merged - {lead}
    assert targets[f"{page}#{lead}"] == f"{page}#{kept}"
    assert targets[f"{page}#{blocks[3].id}"] == page


@pytest.mark.parametrize("how", ["held", "deleted", "sourceless"])
def test_what_is_off_the_site_has_a_tombstone(project: Path, how: str) -> None:
    """Without a reason: it may come back."""
    path = find_entry(project, "ferry")
    if how == "held":
        edit(path, "source:", "status: held\nsource:")
    elif how == "deleted":
        path.unlink()
    else:
        (project / "content/sources/ferry.txt").unlink()
    build_content(project)
    publish(project, DAY)
    library, _ = load_library(project)
    reasons = {one.path: one.reason for one in library.tombstones}
    assert reasons[f"entries/{path.stem}.html"] is None


def test_an_address_that_vanished_is_a_fault(project: Path) -> None:
    """The build fails, and says which one."""
    output = project.parent / "output"
    render_barely(project, output)
    gone = next((output / "entries").iterdir())
    gone.unlink()
    faults = check_addresses(project, output)
    assert f"entries/{gone.name}" in [fault.where for fault in faults]
    assert find_vanished(["a.html", "b.html"], ["b.html"]) == ("a.html",)


def test_a_changed_passage_is_a_correction(project: Path) -> None:
    """Once, with the editor's reason; a second change has to have its own."""
    path = find_entry(project, "ferry")
    old = "Islanders had lived on canned food since their shops ran out of bread, milk"
    edit(path, "canned food", "tinned food")
    edit(path, "source:", "correction: The islanders wrote to us.\nsource:")
    build_content(project)
    for _ in range(2):
        publish(project, DAY + timedelta(days=1))
    library, _ = load_library(project)
    (one,) = library.corrections
    assert one.before is not None
    assert one.before.startswith(old)
    assert one.after == one.before.replace("canned", "tinned")
    assert one.reason == "The islanders wrote to us."
    assert one.day == DAY + timedelta(days=1)
    assert one.page == f"entries/{path.stem}.html"
    edit(path, "tinned food", "dried food")
    build_content(project)
    publish(project, DAY + timedelta(days=2))
    library, _ = load_library(project)
    assert [one.reason for one in library.corrections][1:] == [None]
    days = {one.path: one for one in library.publications}
    page = days[f"entries/{path.stem}.html"]
    assert (page.first_published, page.last_changed) == (DAY, DAY + timedelta(days=2))


def test_what_is_no_correction(project: Path) -> None:
    """Marks, splits, insertions, a machine's other choice, what was not published."""
    path = find_entry(project, "ferry")
    edit(path, "canned food", "*canned* food")
    edit(path, "weekend. It", "weekend.\n\nIt")
    edit(path, "“We are", "A remark of ours.\n\n“We are")
    edit(project / "briefing.toml", '"wages", ', "")
    source = project / "content/sources/museum.txt"
    source.write_text(
        "Museum buys a painting\n\nThe city museum has bought the portrait of a "
        "merchant that was believed lost.\n\nVisitors can see it from Sunday on.\n",
        "utf-8",
    )
    build_content(project)
    edit(find_entry(project, "museum"), "Sunday", "Monday")
    build_content(project)
    publish(project, DAY)
    assert corrections(project) == []


def test_a_failed_run_takes_its_days_and_corrections_back(project: Path) -> None:
    """What was not published is no correction and has no day."""
    edit(find_entry(project, "ferry"), "canned food", "tinned food")
    build_content(project)
    changes = date_content(project, DAY + timedelta(days=1))
    assert len(corrections(project)) == 1
    undo_changes(project, changes)
    assert corrections(project) == []
    assert records(project).corrections == CorrectionsRecord()


def test_fifty_changes_with_publishing_in_between(project: Path) -> None:
    """Every address ever published stands, leads on, or has a tombstone."""
    play = Play(project)
    ever: set[str] = set()
    for number in range(50):
        play.change(number)
        report = build_content(project)
        assert report.faults == ()
        publish(project, DAY + timedelta(days=number))
        ever |= published(project)
        assert published(project) == ever
    assert len(ever) > 60
    assert len(play.withdrawn) > 0
    for name in play.withdrawn:
        for content in (project / "content").rglob("*.*"):
            assert name not in content.read_text("utf-8"), content
