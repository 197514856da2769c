"""The lists that lead to every entry without a script."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.site_values.shelves import (
    HARBOUR,
    make_article,
    make_entry,
    shelve,
)

from briefing.model import (
    Basis,
    Entry,
    Field,
    Findings,
    Interval,
    Library,
    Version,
)
from briefing.site.views.archive import build_archive
from briefing.site.views.front import build_front
from briefing.site.views.outlets import build_outlets, group_outlets


def make_many(*dates: tuple[date, date] | None, outlet: str | None = "X") -> Library:
    """Return a library of one entry for each date, in this order."""
    article = make_article(HARBOUR)
    entries = tuple(
        replace(
            make_entry(article, f"e{number}", None),
            id=f"{number:012}",
            date=Field(
                value=Interval(first=days[0], last=days[1]) if days else None,
                basis=Basis.EDITED if days else Basis.UNKNOWN,
            ),
            outlet=Field(value=outlet, basis=Basis.EDITED),
        )
        for number, days in enumerate(dates)
    )
    return Library(articles=(article,), entries=entries, stories=(), briefings=())


def with_outlets(library: Library, *names: str | None) -> Library:
    """Return *library* with the outlets of its entries set."""

    def name_one(entry: Entry, name: str | None) -> Entry:
        basis = Basis.EDITED if name else Basis.UNKNOWN
        return replace(entry, outlet=Field(value=name, basis=basis))

    pairs = zip(library.entries, names, strict=True)
    return replace(library, entries=tuple(name_one(*pair) for pair in pairs))


def test_each_entry_stands_once_below_its_month_and_day() -> None:
    """Newest first; an interval stands in the month in which it ends, undated last."""
    first, last = date(2024, 2, 1), date(2024, 2, 29)
    page = build_archive(
        shelve(
            make_many(
                (date(2024, 3, 2), date(2024, 3, 2)),
                (date(2024, 2, 27), date(2024, 3, 1)),
                (last, last),
                (last, last),
                (first, last),
                None,
            )
        )
    )
    assert [month.id for month in page.months] == ["m-2024-03", "m-2024-02"]
    assert [
        [(one.date.text, len(one.cards)) for one in month.days] for month in page.months
    ] == [
        [("2 March 2024", 1), ("27 February – 1 March 2024", 1)],
        [("29 February 2024", 2), ("February 2024", 1)],
    ]
    assert [card.href for card in page.undated] == ["entries/e5.html"]
    assert page.text_count == 6


def test_outlets_come_by_name_and_the_unknown_one_last() -> None:
    """Capitals do not matter to the order; each knows from when to when it printed."""
    day = (date(2024, 1, 5), date(2024, 1, 5))
    later = (date(2024, 1, 9), date(2024, 1, 9))
    library = with_outlets(
        make_many(later, day, day, None), "the Post", None, "Albion", "the Post"
    )
    page = build_outlets(shelve(library))
    names = [one.name.text if one.name else None for one in page.outlets]
    assert names == ["Albion", "the Post", None]
    assert [one.id for one in page.outlets] == ["o-albion", "o-the-post", "o-unknown"]
    assert [one.text_count for one in page.outlets] == [1, 2, 1]
    assert page.outlet_count == 2
    post = page.outlets[1]
    assert post.date is not None
    assert post.date.text == "9 January 2024"  # its other entry has no date
    assert [card.href for card in post.cards] == [
        "entries/e0.html",
        "entries/e3.html",
    ]


def test_outlets_that_are_spelt_alike_keep_an_address_each() -> None:
    """Marks that an address cannot hold do not make two outlets one."""
    library = with_outlets(make_many(None, None, None), "El País", "El Pais", "Unknown")
    ids = [outlet.id for outlet in group_outlets(shelve(library))]
    assert ids == ["el-pais", "el-pais-2", "unknown-2"]


def test_a_long_list_leads_on_to_the_archive() -> None:
    """What an outlet's list does not show is counted, and the archive shows it."""
    shelf = shelve(make_many(*[None] * 40))
    (outlet,) = build_outlets(shelf).outlets
    assert outlet.text_count == 40
    assert outlet.more == 40 - len(outlet.cards) > 0
    assert len(build_archive(shelf).undated) == 40


def test_an_older_version_is_listed_and_not_counted() -> None:
    """A text counts once; the archive marks its older version, which leads on to it."""
    days = [(date(2024, 3, day), date(2024, 3, day)) for day in (3, 2, 1)]
    library = make_many(*days)
    newest, older, _ = library.entries
    version = Version(entry=newest.id, of=older.id, is_later=True, added=(), dropped=())
    shelf = shelve(replace(library, findings=Findings(versions=(version,))))
    archive, (outlet,) = build_archive(shelf), build_outlets(shelf).outlets
    assert (archive.text_count, archive.version_count) == (2, 1)
    cards = [card for day in archive.months[0].days for card in day.cards]
    assert [card.version for card in cards] == [None, "older", None]
    front = build_front(shelf)
    assert front.text_count == len(front.latest) == 2
    assert outlet.text_count == len(outlet.cards) == 2
