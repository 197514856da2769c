"""A story's page: what it rests on, where accounts differ, who tells what."""

from __future__ import annotations

from dataclasses import replace

from tests.site_values.findings import make_read_library
from tests.site_values.shelves import shelve

from briefing.config import Settings, SiteSettings
from briefing.model import Library, Version
from briefing.site.pages import StoryPage
from briefing.site.views.story import build_story

EXCERPT = Settings(site=SiteSettings(publish="excerpt", excerpt_share=0.0))


def build(library: Library, settings: Settings | None = None) -> StoryPage:
    """Return the page of the only story."""
    shelf = shelve(library, settings) if settings else shelve(library)
    return build_story(shelf, shelf.stories[0])


def test_the_statement_counts_what_the_page_shows() -> None:
    """Texts, origins, languages, unknown dates; ties name both accounts."""
    statement = build(make_read_library()).statement
    assert (statement.text_count, statement.origin_count) == (2, 1)
    assert [(one.language, one.count) for one in statement.languages] == [("en", 2)]
    assert (statement.outlet_count, statement.unknown_outlet_count) == (2, 0)
    assert statement.undated_count == 1
    (tie,) = statement.ties
    assert tie.entry.title.text == "Lisbon port at a halt"
    assert tie.of.title.text == "Cranes stand still in Lisbon"
    assert len(tie.pairs) == 1


def test_a_story_without_findings_counts_every_text() -> None:
    """Nothing found is no claim: each text is its own origin, and nothing is drawn."""
    library = make_read_library()
    page = build(replace(library, findings=replace(library.findings, stories=())))
    assert page.statement.origin_count == 2
    assert page.differences == ()
    assert page.coverage is None


def test_differences_stand_in_the_accounts_own_words() -> None:
    """Each account is cited, none preferred."""
    (difference,) = build(make_read_library()).differences
    assert [unit.words.at for unit in difference.units] == [
        "harbour.txt:44-93",
        "gazette.txt:32-90",
    ]


def test_one_side_alone_is_no_difference() -> None:
    """Where the mode keeps one account back, the other is not shown as differing."""
    library = make_read_library()
    story = library.findings.stories[0]
    (difference,) = story.differences
    talks = story.coverage.facts[1].passages[0]
    hidden = replace(difference, accounts=(talks, difference.accounts[1]))
    changed = replace(story, differences=(hidden,))
    findings = replace(library.findings, stories=(changed,))
    assert build(replace(library, findings=findings), EXCERPT).differences == ()


def test_the_table_says_who_carries_a_fact() -> None:
    """A cell leads to the paragraph; what one account alone tells stands below."""
    coverage = build(make_read_library()).coverage
    assert coverage is not None
    (row,) = coverage.rows
    assert [cell.href for cell in row.cells] == [
        "../entries/cranes.html#p-1",
        "../entries/halt.html#p-1",
    ]
    assert [cell.paragraph for cell in row.cells] == [1, 1]
    (sole,) = coverage.alone
    assert sole.account.title.text == "Cranes stand still in Lisbon"
    assert sole.units[0].words.text == "Talks with the port begin next week."


def test_facts_that_the_same_sentences_share_stand_together() -> None:
    """No sentence is printed twice because two names in it are shared."""
    (fact,) = build(make_read_library()).facts
    assert [words.text for words in fact.words] == ["Lisbon", "the"]


def test_a_story_has_the_events_of_its_accounts() -> None:
    """Its timeline is that of the site, as its own entries tell it."""
    assert len(build(make_read_library()).timeline.events) == 2


def test_an_older_version_is_no_account_of_its_own() -> None:
    """The newest stands for the text, with the way to the one that it replaces."""
    library = make_read_library()
    cranes, halt = library.entries
    version = Version(entry=halt.id, of=cranes.id, is_later=True, added=(), dropped=())
    story = replace(library.stories[0], entries=(halt.id,))
    findings = replace(library.findings, versions=(version,))
    page = build(replace(library, findings=findings, stories=(story,)))
    (account,) = page.accounts
    assert account.card.title.text == "Lisbon port at a halt"
    (link,) = account.versions
    assert (link.relation, link.entry.href) == ("older", "../entries/cranes.html")
    assert page.statement.text_count == page.text_count == 1
    shelf = shelve(replace(library, findings=findings, stories=(story,)))
    assert shelf.story_of[cranes.id] == shelf.story_of[halt.id]


def test_the_ledger_says_that_a_speaker_is_not_known() -> None:
    """With what a text prints for them, and the way to where it does."""
    library = make_read_library()
    (utterance,) = library.findings.utterances
    quotes = [
        replace(quote, speaker=None, printed_as="the union")
        for quote in utterance.quotes
    ]
    wordings = tuple(
        replace(wording, quotes=(quote,))
        for wording, quote in zip(utterance.wordings, quotes, strict=True)
    )
    unknown = replace(
        utterance,
        wordings=wordings,
        speaker=None,
        named_in=None,
        left_open=tuple(quotes),
    )
    findings = replace(library.findings, utterances=(unknown,))
    (said,) = build(replace(library, findings=findings)).said
    assert said.is_unknown
    assert said.speaker is None
    assert said.open_count == 0
    assert said.printed_as is not None
    assert said.printed_as.text == "the union"
    assert said.printed_href == "../entries/halt.html#p-2"


def test_a_speaker_without_a_page_is_named_as_printed() -> None:
    """Nobody who is quoted goes without a name that a text prints."""
    library = make_read_library()
    findings = replace(library.findings, people=())
    (said,) = build(replace(library, findings=findings)).said
    assert not said.is_unknown
    assert said.printed_as is not None
    assert said.printed_as.text == "Ana Reis"
    assert said.printed_href == "../entries/cranes.html#p-2"


def test_hidden_words_open_no_account() -> None:
    """The next paragraph stands for a text whose first the editor hid."""
    library = make_read_library()
    hidden = tuple(
        replace(entry, hide=("laid down their work",)) for entry in library.entries
    )
    before = build(library).accounts
    after = build(replace(library, entries=hidden)).accounts
    ledes = [one.lede.words.text if one.lede else "" for one in (before[0], after[0])]
    assert "laid down their work" in ledes[0]
    assert "laid down their work" not in ledes[1]
    assert ledes[1]
