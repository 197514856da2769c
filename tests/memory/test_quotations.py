"""A quote that was published keeps its page, whatever a briefing chooses later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.memory.projects import (
    DAY,
    edit,
    find_entry,
    make_project,
    publish,
    published,
    records,
)

from briefing.commands.withdraw import withdraw_entry
from briefing.emit.records import PublishedPage
from briefing.library import load_library
from briefing.memory.addresses import find_leads
from briefing.memory.quotations import find_quotations, write_id
from briefing.model import (
    Findings,
    Library,
    Passage,
    Quote,
    QuoteKind,
    Utterance,
    Version,
    Wording,
    WordingKind,
)
from briefing.page_paths import quotation_page
from briefing.pipeline import build_content

pytestmark = pytest.mark.usefixtures("quick", "published_once")
SPOKEN = "We are going back to work with our heads high"


def read(project: Path) -> Library:
    """Return the project's library."""
    library, faults = load_library(project)
    assert faults == ()
    return library


def find_page(project: Path) -> str:
    """Return the path of the page of what the strikers' speaker said."""
    (one,) = [one for one in read(project).quotations if one.quote.words.text == SPOKEN]
    return quotation_page(one.id)


def follow(project: Path, path: str) -> str | None:
    """Return where an address leads: itself, another, or ``None`` for a tombstone."""
    library = read(project)
    if path in {quotation_page(one.id) for one in library.quotations}:
        return path
    targets = {one.path: one.target for one in library.redirects}
    if path not in targets:
        assert path in {one.path for one in library.tombstones}
    return targets.get(path)


def test_briefings_have_pages_for_their_quotes(project: Path) -> None:
    """One for each, with an address that names neither file nor speaker."""
    library = read(project)
    spoken = {one.quote.speaker for one in library.quotations}
    assert spoken == {"Ana Couto", "Piet Dekker"}
    for one in library.quotations:
        path = quotation_page(one.id)
        assert path in published(project)
        assert records(project).pages[path].entries == (one.quote.words.entry,)
        assert one.is_published


def test_a_quote_that_no_briefing_shows_keeps_its_page(project: Path) -> None:
    """The editor deletes it from the briefing, or takes the whole theme away."""
    path = find_page(project)
    briefing = project / "content/briefings/work.md"
    text = briefing.read_text("utf-8")
    lines = [line for line in text.split("\n") if SPOKEN not in line]
    assert len(lines) < len(text.split("\n"))
    briefing.write_text("\n".join(lines), "utf-8")
    build_content(project)
    publish(project, DAY + timedelta(days=1))
    assert follow(project, path) == path
    settings = project / "briefing.toml"
    head, _, rest = settings.read_text("utf-8").partition("[[themes]]")
    settings.write_text(f"{head}[[themes]]{rest.partition('[[themes]]')[2]}", "utf-8")
    build_content(project)
    publish(project, DAY + timedelta(days=2))
    assert follow(project, path) == path


def test_a_quote_that_was_never_published_goes_with_its_briefing(
    tmp_path: Path,
) -> None:
    """Nobody has its address."""
    project = make_project(tmp_path / "unpublished")
    build_content(project)
    path = find_page(project)
    edit(project / "briefing.toml", '"strike", "work", "wages", "union"', '"boats"')
    build_content(project)
    assert path not in {quotation_page(one.id) for one in read(project).quotations}


def test_names_do_not_matter(project: Path) -> None:
    """Of the source, the entry, its title, its paragraphs, or of the theme."""
    path = find_page(project)
    source = project / "content/sources/ferry.txt"
    source.rename(source.with_name("boats.txt"))
    entry = find_entry(project, "ferry")
    edit(entry, "title: Ferry strike ends", "title: Strike ends")
    edit(entry, "weekend. It", "weekend.\n\nIt")
    entry.rename(entry.with_name("boats.md"))
    edit(project / "briefing.toml", 'slug = "work"', 'slug = "labour"')
    build_content(project)
    publish(project, DAY + timedelta(days=1))
    assert follow(project, path) == path


def test_a_mended_quote_keeps_its_page(project: Path) -> None:
    """A word that the editor changes makes no other quote of it."""
    path = find_page(project)
    edit(find_entry(project, "ferry"), "our heads high", "our heads up")
    build_content(project)
    publish(project, DAY + timedelta(days=1))
    assert follow(project, path) == path
    (one,) = [one for one in read(project).quotations if quotation_page(one.id) == path]
    assert one.quote.words.text.endswith("our heads up")


def test_a_quote_that_is_gone_leads_to_where_it_stood(project: Path) -> None:
    """To its paragraph where no speech is found any more, else to its entry."""
    path, entry = find_page(project), find_entry(project, "ferry")
    edit(entry, f"“{SPOKEN},” said", f"{SPOKEN}, said")
    build_content(project)
    publish(project, DAY + timedelta(days=1))
    target = follow(project, path)
    assert target is not None
    assert target.startswith(f"entries/{entry.stem}.html#p-")
    text = entry.read_text("utf-8")
    entry.write_text(text[: text.index(SPOKEN)].rstrip() + "\n", "utf-8")
    build_content(project)
    publish(project, DAY + timedelta(days=2))
    assert follow(project, path) == f"entries/{entry.stem}.html"


def test_a_withdrawn_quote_has_a_tombstone_without_its_words(project: Path) -> None:
    """The address stays, with the editor's reason and nothing else."""
    path = find_page(project)
    withdraw_entry(project, find_entry(project, "ferry").name, "Asked for.")
    publish(project, DAY + timedelta(days=1))
    assert follow(project, path) is None
    (stone,) = [one for one in read(project).tombstones if one.path == path]
    assert stone.reason == "Asked for."
    assert set(records(project).pages[path].passages.values()) <= {None}


def make_quote(entry: str, words: str) -> Quote:
    """Return a whole sentence that Ana Couto says."""
    passage = Passage(entry=entry, block="p-1", span=(0, len(words)), text=words)
    return Quote(
        words=passage,
        sentence=passage,
        kind=QuoteKind.SENTENCE,
        speaker="Ana Couto",
        printed_as="Ana Couto",
    )


def make_utterance(name: str, *quotes: Quote) -> Utterance:
    """Return an utterance, each quote a wording of it."""
    return Utterance(
        id=name,
        wordings=tuple(
            Wording(quotes=(one,), kind=WordingKind.REWRITE) for one in quotes
        ),
        speaker="Ana Couto",
        named_in=quotes[0],
        left_open=(),
    )


def test_two_pages_of_one_utterance_become_one(project: Path) -> None:
    """When two texts turn out to print the same words, the older address stays."""
    library = read(project)
    first, second = library.entries[:2]
    one = make_quote(first.id, "We want a fair share of what the harbour earns")
    other = make_quote(second.id, "A fair share of the harbour’s income is our wish")
    pages = [
        PublishedPage(
            path=quotation_page(write_id(quote)),
            owner=write_id(quote),
            first_published=str(day),
            last_changed=str(day),
            entries=(quote.words.entry,),
        )
        for quote, day in ((one, date(2026, 3, 2)), (other, date(2026, 3, 1)))
    ]
    entries = {entry.id: entry for entry in library.entries}
    apart = Findings(
        utterances=(make_utterance("u-1", one), make_utterance("u-2", other))
    )
    assert {x.id for x in find_quotations((), apart, entries, pages)} == {
        write_id(one),
        write_id(other),
    }
    together = Findings(utterances=(make_utterance("u-1", one, other),))
    (found,) = find_quotations((), together, entries, pages)
    assert (found.id, found.also) == (write_id(other), (write_id(one),))
    assert found.quote == other
    standing = replace(library, findings=together, quotations=(found,))
    redirects, tombstones = find_leads(pages, standing, {}, {}, {})
    assert [(lead.path, lead.target) for lead in redirects] == [
        (quotation_page(write_id(one)), quotation_page(write_id(other)))
    ]
    assert tombstones == ()


def test_a_published_quote_goes_on_in_the_newest_version(project: Path) -> None:
    """Of its text a newer version is known, which alone is quoted from now on."""
    library = read(project)
    new, old = library.entries[:2]
    words = "We want a fair share of what the harbour earns"
    before, now = make_quote(old.id, words), make_quote(new.id, words)
    page = PublishedPage(
        path=quotation_page(write_id(before)),
        owner=write_id(before),
        first_published="2026-03-01",
        last_changed="2026-03-01",
        entries=(old.id,),
        passages={"words": words},
    )
    entries = {entry.id: entry for entry in library.entries}
    version = Version(entry=new.id, of=old.id, is_later=True, added=(), dropped=())
    findings = Findings(utterances=(make_utterance("u-1", now),), versions=(version,))
    (found,) = find_quotations((), findings, entries, [page])
    assert (found.id, found.quote) == (write_id(before), now)
    alone = replace(findings, versions=())
    assert find_quotations((), alone, entries, [page]) == ()


def test_an_id_is_made_of_words_alone() -> None:
    """Marks, blanks and capitals may be read in another way tomorrow."""
    quote = make_quote("0" * 12, "We want a fair share,")
    words = replace(quote.words, text="we  want a fair share", span=(5, 26), block="x")
    assert write_id(replace(quote, words=words)) == write_id(quote)
    elsewhere = replace(quote.words, entry="1" * 12)
    assert write_id(replace(quote, words=elsewhere)) != write_id(quote)
