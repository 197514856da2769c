"""A briefing that is handed on: its order, its dates, its numbers, its sign-off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.site_values.findings import make_read_library
from tests.site_values.shelves import OPEN, build, cite, make_briefing, shelve

from briefing.config import FrontSettings, Settings
from briefing.model import Library, Publication
from briefing.site.pages import BriefingPage, CitedUnit, ReviewPage
from briefing.site.shelf import Shelf
from briefing.site.views.site import build_site

SIGNED = replace(
    OPEN, site=replace(OPEN.site, distribution="The board", sign_off="The desk")
)


def make_two() -> Library:
    """Return a library with two briefings; the second cites the other entry first."""
    library = make_read_library()
    cranes, halt = library.entries
    points = ((cite(halt, 2, "A ferry still sails."),),)
    second = replace(
        make_briefing((halt, cranes), points, slug="ferry", title="The ferry"), place=1
    )
    return replace(library, briefings=(*library.briefings, second))


def find_numbers(page: BriefingPage) -> list[list[int | None]]:
    """Return the numbers of the citations of each sentence."""
    return [
        [one.number for one in part.citations]
        for section in page.sections
        for group in section.groups
        for part in group.parts
        if isinstance(part, CitedUnit)
    ]


def read_briefing(shelf: Shelf, slug: str) -> BriefingPage:
    """Return a briefing's page."""
    page = build(shelf)[f"briefings/{slug}.html"]
    assert isinstance(page, BriefingPage)
    return page


def test_citations_have_the_numbers_of_their_sources() -> None:
    """Of the briefing's own list; on the page of all briefings, of that one."""
    shelf = shelve(make_two())
    assert find_numbers(read_briefing(shelf, "strike")) == [[1, 2], [1]]
    assert find_numbers(read_briefing(shelf, "ferry")) == [[1]]
    review = build(shelf)["review.html"]
    assert isinstance(review, ReviewPage)
    titles = [source.card.title.text for source in review.sources]
    assert titles == ["Cranes stand still in Lisbon", "Lisbon port at a halt"]
    assert [find_numbers(one) for one in review.briefings] == [[[1, 2], [1]], [[2]]]


def test_the_imprint_says_from_when_for_whom_and_by_whom() -> None:
    """The briefing's own last line goes before that of the site."""
    library = make_two()
    plain = read_briefing(shelve(library), "strike").imprint
    assert plain.reports is not None
    assert plain.reports.text == "8 November 2023"
    assert (plain.issued, plain.distribution, plain.sign_off) == (None, None, None)
    own, other = library.briefings
    library = replace(
        library,
        briefings=(replace(own, sign_off="Ada, on duty"), other),
        publications=(
            Publication(
                path="briefings/strike.html",
                first_published=date(2026, 3, 1),
                last_changed=date(2026, 3, 2),
            ),
        ),
    )
    shelf = shelve(library, SIGNED)
    imprint = read_briefing(shelf, "strike").imprint
    assert imprint.issued is not None
    assert imprint.issued.text == "2 March 2026"
    assert imprint.distribution is not None
    assert imprint.distribution.text == "The board"
    assert imprint.sign_off is not None
    assert imprint.sign_off.text == "Ada, on duty"
    assert imprint.sign_off.where == "content/briefings/strike.md"
    for page in (read_briefing(shelf, "ferry"), build(shelf)["review.html"]):
        assert isinstance(page, BriefingPage | ReviewPage)
        assert page.imprint.sign_off is not None
        assert page.imprint.sign_off.text == "The desk"


def test_the_editor_says_which_comes_first() -> None:
    """On the front page and in the navigation; a name that leads nowhere is passed."""
    library = make_two()
    settings: Settings = replace(
        OPEN, front=FrontSettings(briefings=("gone", "ferry"), stories=())
    )
    for shelf, slugs in (
        (shelve(library), ["strike", "ferry"]),
        (shelve(library, settings), ["ferry", "strike"]),
    ):
        paths = [f"briefings/{slug}.html" for slug in slugs]
        assert [one.path for one in build_site(shelf, (), {}).briefings] == paths
        front = build(shelf)["index.html"]
        assert [one.href for one in getattr(front, "briefings", ())] == paths


def test_the_editor_says_which_story_comes_first() -> None:
    """On the front page, and wherever stories are listed."""
    library = make_two()
    (story,) = library.stories
    other = replace(story, id="s-other", slug="other")
    library = replace(library, stories=(story, other))
    first = replace(OPEN, front=FrontSettings(stories=("other",)))
    for settings, slugs in ((OPEN, ["cranes", "other"]), (first, ["other", "cranes"])):
        front = build(shelve(library, settings))["index.html"]
        hrefs = [one.href for one in getattr(front, "stories", ())]
        assert hrefs == [f"stories/{slug}.html" for slug in slugs]
