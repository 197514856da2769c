"""People: who has a page, what they said, and who says so."""

from __future__ import annotations

from dataclasses import replace

from tests.site_values.findings import make_read_library
from tests.site_values.shelves import shelve

from briefing.config import Settings, SiteSettings
from briefing.model import Library, WordingKind
from briefing.site.pages import PeoplePage, PersonPage, UtteranceValue
from briefing.site.views.people import build_people
from briefing.site.views.site import build_site


def find_pages(library: Library) -> tuple[PeoplePage, PersonPage]:
    """Return the index and the page of the only person."""
    index, person = build_people(shelve(library))
    assert isinstance(index, PeoplePage)
    assert isinstance(person, PersonPage)
    return index, person


def test_the_index_says_who_and_how_often() -> None:
    """Name and office are words of a source; texts and utterances are counted."""
    (card,) = find_pages(make_read_library())[0].people
    assert card.name.at == "harbour.txt:148-156"
    assert card.role is not None
    assert card.role.text == "union"
    assert card.href == "people/ana-reis.html"
    assert (card.text_count, card.quote_count) == (2, 1)


def test_an_utterance_stands_once_with_its_wordings_aligned() -> None:
    """The fullest wording first; words that the other lacks are marked in it."""
    page = find_pages(make_read_library())[1]
    (said,) = page.said
    first, second = said.wordings
    assert first.kind is None
    assert second.kind is WordingKind.CUT
    assert [(run.text, run.differs) for run in first.quotes[0].runs] == [
        ("We want", True),
        (" a fair share,", False),
    ]
    # A fragment stands in its sentence, so that it tells something.
    assert [(run.text, run.is_speech) for run in second.quotes[0].runs] == [
        ("Ana Reis of the union wants ", False),
        ("a fair share", True),
        (".", False),
    ]
    assert second.quotes[0].unit.citations[0].label.text == "Gazette"


def _leave_open(printed_as: str | None) -> UtteranceValue:
    """Return the utterance where the second text does not name who says it."""
    library = make_read_library()
    (utterance,) = library.findings.utterances
    first, second = utterance.wordings
    quote = replace(second.quotes[0], speaker=None, printed_as=printed_as)
    left = replace(
        utterance,
        wordings=(first, replace(second, quotes=(quote,))),
        left_open=(quote,),
    )
    findings = replace(library.findings, utterances=(left,))
    (said,) = find_pages(replace(library, findings=findings))[1].said
    return said


def test_who_is_unnamed_here_is_named_there_with_both_links() -> None:
    """A role leads to where it stands, and to where another text prints the name."""
    said = _leave_open("the union")
    named = said.wordings[1].named_elsewhere
    assert said.wordings[0].named_elsewhere is None
    assert named is not None
    assert named.printed_as is not None
    assert (named.printed_as.text, named.name.text) == ("the union", "Ana Reis")
    assert named.printed_href == "../entries/halt.html#p-2"
    assert named.name_href == "../entries/cranes.html#p-2"
    assert said.open_count == 0


def test_who_is_nobody_here_is_named_there() -> None:
    """Where a text prints nobody at all the words themselves are led to."""
    named = _leave_open(None).wordings[1].named_elsewhere
    assert named is not None
    assert named.printed_as is None
    assert named.printed_href == "../entries/halt.html#p-2"


def test_words_that_do_not_fit_their_alignment_are_not_marked() -> None:
    """A wording that the editor changed since is shown without marks."""
    library = make_read_library()
    (utterance,) = library.findings.utterances
    first, second = utterance.wordings
    odd = replace(second, aligned=(replace(second.aligned[1], first="quite else"),))
    changed = replace(utterance, wordings=(first, odd))
    findings = replace(library.findings, utterances=(changed,))
    (said,) = find_pages(replace(library, findings=findings))[1].said
    assert not said.has_marks
    assert "".join(run.text for run in said.wordings[0].quotes[0].runs) == (
        "We want a fair share,"
    )


def test_whose_words_are_repeated_is_said_on_both_pages() -> None:
    """An utterance given to somebody stands on that person's page as well."""
    library = make_read_library()
    (utterance,) = library.findings.utterances
    (person,) = library.findings.people
    other = replace(person, slug="somebody", quotes=())
    given = replace(utterance, speaker="Nobody", attributed_to="Ana Reis")
    findings = replace(
        library.findings, people=(replace(other, slug="ana"),), utterances=(given,)
    )
    page = find_pages(replace(library, findings=findings))[1]
    assert page.said == ()
    (repeated,) = page.repeated
    assert repeated.attributed_href == "../people/ana.html"


def test_nobody_has_a_page_whose_name_may_not_be_shown() -> None:
    """Where only a withheld passage names a person, the site does not."""
    shelf = shelve(make_read_library(), Settings(site=SiteSettings(publish="link")))
    assert list(build_people(shelf)) == []
    assert "people.html" not in {one.path for one in build_site(shelf, (), {}).across}


def test_who_is_only_named_in_passing_has_no_page() -> None:
    """One text that names somebody without office and without words is no page."""
    library = make_read_library()
    (person,) = library.findings.people
    passing = replace(person, quotes=(), roles=(), entries=person.entries[:1])
    findings = replace(library.findings, people=(passing,))
    assert list(build_people(shelve(replace(library, findings=findings)))) == []
