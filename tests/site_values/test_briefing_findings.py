"""Timeline, differences and who is heard on a briefing."""

from __future__ import annotations

from dataclasses import replace

from tests.site_values.findings import make_read_library
from tests.site_values.shelves import shelve

from briefing.config import Settings, SiteSettings
from briefing.model import (
    CitedText,
    DifferenceKind,
    EditorText,
    Library,
    Passage,
    Section,
    SectionKind,
)
from briefing.site.pages import BriefingPage
from briefing.site.views.briefing import build_briefing


def with_section(
    kind: SectionKind, heading: str, *parts: CitedText | EditorText
) -> Library:
    """Return the library whose briefing has that section alone."""
    library = make_read_library()
    section = Section(kind=kind, heading=heading, parts=parts)
    briefing = replace(library.briefings[0], sections=(section,))
    return replace(library, briefings=(briefing,))


def cited(*passages: Passage, speaker: str | None = None) -> CitedText:
    """Return the first passage's words as a briefing prints them."""
    return CitedText(text=passages[0].text, passages=passages, speaker=speaker)


def build(library: Library, settings: Settings | None = None) -> BriefingPage:
    """Return the page of the only briefing."""
    shelf = shelve(library, settings) if settings else shelve(library)
    return build_briefing(shelf, shelf.briefings[0])


def test_the_events_of_a_briefing_have_their_days() -> None:
    """The Markdown holds the sentence; the day comes from what was found."""
    ahead, stop = make_read_library().findings.events
    own = EditorText(markdown="*Mine.*", line=9)
    (section,) = build(
        with_section(
            SectionKind.TIMELINE,
            "Timeline",
            cited(*stop.passages),
            own,
            cited(*ahead.passages),
        )
    ).sections
    assert section.timeline is not None
    assert [event.date.text for event in section.timeline.events] == [
        "6 November 2023",
        "13–19 November 2023",
    ]
    days = [group.date.text if group.date else None for group in section.groups]
    assert days == ["6 November 2023", None, "13–19 November 2023"]
    assert section.groups[1].parts[0].kind == "editor"


def test_a_sentence_whose_event_is_gone_stands_without_a_day() -> None:
    """No day is printed that nothing proves; the sentence stays."""
    library = make_read_library()
    lone = library.findings.stories[0].coverage.facts[0].passages[1]
    library = with_section(SectionKind.TIMELINE, "Timeline", cited(lone))
    findings = replace(library.findings, events=())
    (section,) = build(replace(library, findings=findings)).sections
    assert section.timeline is None
    assert section.groups[0].date is None
    assert len(section.groups[0].parts) == 1


def test_the_accounts_of_a_difference_stand_together() -> None:
    """What it is about is said in one of the tool's phrases, once."""
    (difference,) = make_read_library().findings.stories[0].differences
    accounts = [cited(account) for account in difference.accounts]
    (section,) = build(
        with_section(SectionKind.DIFFERENCES, "Where accounts differ", *accounts)
    ).sections
    (group,) = section.groups
    assert group.about is DifferenceKind.STATUS
    assert len(group.parts) == 2


def test_a_speaker_leads_to_their_page() -> None:
    """The name over a quote is a link where the person has a page."""
    quote = make_read_library().findings.utterances[0].quotes[0]
    (section,) = build(
        with_section(
            SectionKind.WHO_SAID_WHAT,
            "Who said what",
            cited(quote.sentence, speaker="Ana Reis"),
        )
    ).sections
    assert section.groups[0].speaker_href == "../people/ana-reis.html"


def test_each_utterance_is_counted_once() -> None:
    """Two wordings of one utterance are heard once, by the fullest of them."""
    heard = build(make_read_library()).heard
    assert heard is not None
    (row,) = heard.rows
    assert row.speaker is not None
    assert (row.speaker.text, row.word_count, row.quote_count) == ("Ana Reis", 5, 1)
    assert row.bar == 1000
    assert (heard.word_count, heard.quote_count) == (5, 1)


def test_the_unknown_speaker_is_shown_as_unknown() -> None:
    """Words without a named speaker are nobody's, and counted all the same."""
    library = make_read_library()
    (utterance,) = library.findings.utterances
    quotes = [replace(quote, speaker=None) for quote in utterance.quotes]
    wordings = tuple(
        replace(wording, quotes=(quote,))
        for wording, quote in zip(utterance.wordings, quotes, strict=True)
    )
    unknown = replace(utterance, wordings=wordings, speaker=None, named_in=None)
    findings = replace(library.findings, utterances=(unknown,))
    heard = build(replace(library, findings=findings)).heard
    assert heard is not None
    (row,) = heard.rows
    assert row.is_open
    assert row.speaker is None


def test_nobody_is_named_whose_name_is_withheld() -> None:
    """In a link-only site the words count among the others', without a name."""
    heard = build(
        make_read_library(), Settings(site=SiteSettings(publish="link"))
    ).heard
    assert heard is not None
    (row,) = heard.rows
    assert (row.speaker, row.href, row.is_open) == (None, None, False)
