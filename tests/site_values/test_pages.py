"""What the page values say of fields, edits, speakers and undated entries."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.site_values.shelves import cite, find_texts, make_library, shelve

from briefing.model import (
    Basis,
    Block,
    BlockKind,
    CitedText,
    EditorText,
    Evidence,
    Field,
    Interval,
    Library,
    Link,
    Section,
    SectionKind,
)
from briefing.site.pages import CitedUnit, EditorPart, Whose
from briefing.site.titles import briefing_title
from briefing.site.views.briefing import build_briefing
from briefing.site.views.entry import build_entry
from briefing.site.views.front import build_front
from briefing.site.views.receipt import build_receipt
from briefing.site.views.site import THEMES, build_site


def with_first(library: Library, **changes: object) -> Library:
    """Return *library* with its first entry changed."""
    first = replace(library.entries[0], **changes)  # type: ignore[arg-type] # a test's
    return replace(library, entries=(first, *library.entries[1:]))


def test_each_basis_is_said() -> None:
    """Stated, edited and unknown values say so, and whose words they are."""
    library = make_library()
    edited = Field(value="Porto Mail", basis=Basis.EDITED)
    shelf = shelve(with_first(library, outlet=edited))
    rows = {
        row.name: row
        for row in build_entry(shelf, shelf.entries[library.entries[0].id]).fields
    }
    assert rows["title"].basis is Basis.STATED
    assert rows["title"].values[0].at == "harbour.txt:14-42"
    assert rows["outlet"].basis is Basis.EDITED
    assert rows["outlet"].values[0].whose is Whose.EDITOR
    assert rows["outlet"].values[0].where == "content/entries/cranes.md"
    assert "section" not in rows  # nothing known, nothing to say
    undated = {row.name: row for row in build_entry(shelf, library.entries[1]).fields}
    assert undated["date"].basis is Basis.UNKNOWN
    assert undated["date"].date is None


def test_evidence_from_another_entry_names_it() -> None:
    """A date that a story-mate narrowed shows the mate's words with a link to it."""
    library = make_library()
    title = library.entries[1].title.evidence[0]
    found = Field(
        value=Interval(first=date(2023, 11, 1), last=date(2023, 11, 5)),
        basis=Basis.INFERRED,
        evidence=(
            replace(title, entry=library.entries[1].id),
            Evidence(
                text="2023-11-05", span=None, rule="mate", entry=library.entries[1].id
            ),
        ),
    )
    dated = replace(
        library.entries[1],
        date=Field(value=found.value, basis=Basis.EDITED),
    )
    library = with_first(
        replace(library, entries=(library.entries[0], dated)), date=found
    )
    shelf = shelve(library)
    row = next(
        row
        for row in build_entry(shelf, library.entries[0]).fields
        if row.name == "date"
    )
    printed, edited = row.evidence
    assert printed.words.at == "gazette.txt:9-30"
    assert printed.href == "../receipts/halt.html#L3"
    assert printed.entry is not None
    assert printed.entry.href == "../entries/halt.html"
    assert edited.words.whose is Whose.EDITOR
    assert edited.words.where == "content/entries/halt.md"


def test_an_emended_paragraph_is_the_editors_and_its_citation_says_so() -> None:
    """The page shows the editor's wording, the source's beside it; quotes stay true."""
    library = make_library()
    entry = library.entries[0]
    old = entry.blocks[1]
    new = replace(
        old,
        text="“We want a fair share,” said Ana Reis. Talks begin soon.",
        is_edited=True,
        was=old.text,
        markdown="“We want a fair share,” said Ana Reis. Talks begin *soon*.",
    )
    shelf = shelve(with_first(library, blocks=(entry.blocks[0], new, entry.blocks[2])))
    block = build_entry(shelf, shelf.entries[entry.id]).body[1].block
    assert block is not None
    assert block.words is None
    assert block.rich is not None
    assert "<em>soon</em>" in block.rich.html
    assert block.was is not None
    assert block.was.text == old.text
    (section,) = build_briefing(shelf, shelf.briefings[0]).sections
    unit = section.groups[0].parts[0]
    assert isinstance(unit, CitedUnit)
    assert unit.words.whose is Whose.SOURCE
    assert unit.citations[0].cite == unit.words.at
    assert unit.citations[0].is_emended
    assert not unit.citations[1].is_emended


def test_an_inserted_paragraph_is_the_editors() -> None:
    """It has no wording of the source behind it and leads to no receipt."""
    library = make_library()
    own = Block(
        id="p-own",
        kind=BlockKind.PARAGRAPH,
        text="Mine.",
        spans=(),
        is_edited=True,
        markdown="Mine.",
    )
    shelf = shelve(with_first(library, blocks=(*library.entries[0].blocks, own)))
    page = build_entry(shelf, shelf.entries[library.entries[0].id])
    block = page.body[-1].block
    assert block is not None
    assert block.rich is not None
    assert block.rich.where == "content/entries/cranes.md"
    assert block.was is None
    assert block.receipt is None


def test_headings_go_down_level_by_level() -> None:
    """A source's first heading may be a small one; a page leaves out no level."""
    library = make_library()
    own = [
        Block(
            id=f"p-{place}",
            kind=BlockKind.HEADING,
            text="Mine",
            spans=(),
            level=level,
            is_edited=True,
            markdown="Mine",
        )
        for place, level in enumerate((3, 3, 2, 3))
    ]
    shelf = shelve(with_first(library, blocks=tuple(own)))
    page = build_entry(shelf, shelf.entries[library.entries[0].id])
    blocks = [group.block for group in page.body if group.block is not None]
    assert [block.level for block in blocks] == [2, 2, 2, 3]
    assert [block.rich and block.rich.html[:4] for block in blocks] == [
        "<h2>",
        "<h2>",
        "<h2>",
        "<h3>",
    ]


def test_list_items_stand_together_and_links_cut_the_words() -> None:
    """Items in a row make one list; a link splits its block, and loses no letter."""
    library = make_library()
    blocks = tuple(
        replace(block, kind=BlockKind.ITEM if number else BlockKind.PARAGRAPH)
        for number, block in enumerate(library.entries[0].blocks)
    )
    link = Link(span=(4, 18), url="https://port.example/")
    odd = Link(span=(19, 26), url="javascript:alert(1)")
    blocks = (*blocks[:2], replace(blocks[2], links=(odd, link)))
    shelf = shelve(with_first(library, blocks=blocks))
    page = build_entry(shelf, shelf.entries[library.entries[0].id])
    assert [group.list is not None for group in page.body] == [False, True]
    assert page.body[1].list is not None
    runs = page.body[1].list.items[1].block.runs
    assert "".join(run.text for run in runs) == blocks[2].text
    assert [run.url for run in runs if run.url] == ["https://port.example/"]
    assert next(run.text for run in runs if run.url) == "port authority"


def test_speakers_head_their_words_and_the_editor_stands_between() -> None:
    """Quotes are grouped by speaker; the name is one that a source prints."""
    library = make_library()
    entry = library.entries[0]
    quote = cite(entry, 2, "“We want a fair share,” said Ana Reis.")
    other = cite(entry, 3, "It asked for patience.")
    section = Section(
        kind=SectionKind.WHO_SAID_WHAT,
        heading="Who said what",
        parts=(
            CitedText(text=quote.text, passages=(quote,), speaker="Ana Reis"),
            EditorText(markdown="She leads the *union*.", line=9),
            CitedText(text=other.text, passages=(other,), speaker="Nobody Printed"),
        ),
    )
    briefing = replace(library.briefings[0], sections=(section,))
    shelf = shelve(replace(library, briefings=(briefing,)))
    (value,) = build_briefing(shelf, briefing).sections
    assert value.heading is not None
    assert value.heading.whose is Whose.TOOL
    first, second = value.groups
    assert first.speaker is not None
    assert first.speaker.at == "harbour.txt:148-156"
    assert [part.kind for part in first.parts] == ["cited", "editor"]
    assert isinstance(first.parts[1], EditorPart)
    assert first.parts[1].rich.where == "content/briefings/strike.md"
    assert second.speaker is None  # no source has that name: no name is printed


def test_a_heading_of_the_editors_is_the_editors() -> None:
    """A renamed section says whose heading it has, and keeps its speakers."""
    library = make_library()
    quote = cite(library.entries[0], 2, "“We want a fair share,” said Ana Reis.")
    part = CitedText(text=quote.text, passages=(quote,), speaker="Ana Reis")
    section = Section(kind=None, heading="Voices", parts=(part,))
    briefing = replace(library.briefings[0], sections=(section,))
    shelf = shelve(replace(library, briefings=(briefing,)))
    (value,) = build_briefing(shelf, briefing).sections
    assert value.heading is not None
    assert value.heading.whose is Whose.EDITOR
    assert value.kind is SectionKind.WHO_SAID_WHAT
    assert value.groups[0].speaker is not None


def test_whose_title_a_briefing_has() -> None:
    """The editor's from the settings or the file; a proposed one from a source."""
    library = make_library()
    shelf, briefing = shelve(library), library.briefings[0]
    assert briefing_title(shelf, briefing).where == "briefing.toml"
    renamed = replace(briefing, title="Mine", is_title_edited=True)
    assert briefing_title(shelf, renamed).where == "content/briefings/strike.md"
    theme = replace(briefing.theme, title="The cranes", is_proposed=True)
    proposed = replace(briefing, title="The cranes", theme=theme)
    assert briefing_title(shelf, proposed).at == "harbour.txt:94-104"
    # The entry that prints it need not be one that the briefing cites.
    elsewhere = replace(proposed, entries=proposed.entries[1:])
    assert briefing_title(shelf, elsewhere).at == "harbour.txt:94-104"


def test_the_front_page_leads_with_summary_or_first_key_point() -> None:
    """The editor's bottom line stands in the key point's place."""
    library = make_library()
    (card,) = build_front(shelve(library)).briefings
    assert card.summary is None
    assert card.key_point is not None
    assert (card.text_count, card.story_count) == (2, 1)
    briefing = replace(library.briefings[0], summary="They stopped.")
    (card,) = build_front(shelve(replace(library, briefings=(briefing,)))).briefings
    assert card.key_point is None
    assert card.summary is not None
    assert card.summary.text == "They stopped."


def test_a_receipt_accounts_for_every_character() -> None:
    """Lines come in order, each with one anchor; the counts add up to the text."""
    library = make_library()
    page = build_receipt(shelve(library), library.entries[0])
    assert [line.number for line in page.lines] == [1, 3, 5, 7, 9]
    assert [line.anchor for line in page.lines] == ["L1", "L3", "L5", "L7", "L9"]
    assert sum(count.characters for count in page.counts) == page.characters
    assert page.lines[3].block == "../entries/cranes.html#p-2"


def test_a_line_cut_in_two_has_one_anchor() -> None:
    """A field glued to a paragraph shares its line, and its line's address."""
    library = make_library()
    entry = library.entries[0]
    row = entry.receipt[0]
    start, end = row.span
    cut = (
        replace(row, span=(start, start + 7)),
        replace(row, span=(start + 7, end)),
    )
    shelf = shelve(with_first(library, receipt=(*cut, *entry.receipt[1:])))
    lines = build_receipt(shelf, shelf.entries[entry.id]).lines
    assert [(line.number, line.anchor) for line in lines[:2]] == [(1, "L1"), (1, None)]
    assert lines[0].words is not None
    assert lines[1].words is not None
    assert (lines[0].words.text, lines[1].words.text) == ("Harbour", "Post")


def test_a_text_in_another_language_says_so() -> None:
    """Its words carry their language, the site's own words do not."""
    dutch = Field(value="nl", basis=Basis.INFERRED)
    library = with_first(make_library(), language=dutch)
    shelf = shelve(library)
    page = build_entry(shelf, library.entries[0])
    assert page.language == "nl"
    assert page.title.lang == "nl"
    assert page.card.language == "nl"
    assert build_site(shelf, (), {}).title.lang is None


def test_a_site_without_settings_has_the_tools_title() -> None:
    """The default title is a phrase of the catalogue, not the editor's."""
    site = build_site(shelve(make_library()), (), {})
    assert site.title.whose is Whose.TOOL
    assert [item.path for item in site.briefings] == ["briefings/strike.html"]
    assert "Press briefing" in find_texts(site)


def test_every_page_leads_to_the_first_themes_alone() -> None:
    """However many themes there are, the pages' common part does not grow with them."""
    library = make_library()
    briefing = library.briefings[0]
    many = tuple(replace(briefing, slug=f"theme-{at}") for at in range(THEMES + 1))
    site = build_site(shelve(replace(library, briefings=many)), (), {})
    assert [item.path for item in site.briefings] == [
        f"briefings/theme-{at}.html" for at in range(THEMES)
    ]
    assert site.has_more
    few = replace(library, briefings=many[:-1])
    assert not build_site(shelve(few), (), {}).has_more
