"""Dates narrowed by the other entries of a story."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.projects import SEEDS_ROOT

from briefing.extract.dates import find_clues, find_published
from briefing.group.dates import narrow_dates
from briefing.ingest import read_article
from briefing.model import Basis, Entry, Evidence, Field, Interval

_REVIEWED = json.loads((SEEDS_ROOT / "gold.json").read_text(encoding="utf-8"))
_GOLD = _REVIEWED["seeds"]
_UNKNOWN: Field[Interval] = Field(value=None, basis=Basis.UNKNOWN)
_NONE: Field[str] = Field(value=None, basis=Basis.UNKNOWN)
_LEDE = "The port said on Wednesday that it will reopen."
_AHEAD = "A fair there next week is scheduled from May 15 to 17."


def _entry(name: str, *paragraphs: str, published: Field[Interval] = _UNKNOWN) -> Entry:
    """Return an entry with the clues of its paragraphs."""
    placed, offset = [], 0
    for text in paragraphs:
        placed.append((text, offset))
        offset += len(text) + 1
    return Entry(
        id=name,
        source=f"{name}.txt",
        digest=name,
        slug=name,
        title=_NONE,
        dateline=_NONE,
        date=published,
        outlet=_NONE,
        agency=_NONE,
        authors=Field(value=None, basis=Basis.UNKNOWN),
        section=_NONE,
        language=_NONE,
        translated_from=_NONE,
        url=_NONE,
        blocks=(),
        clues=find_clues(placed),
        receipt=(),
    )


def _day(text: str, basis: Basis = Basis.STATED) -> Field[Interval]:
    day = date.fromisoformat(text)
    words = Evidence(text=text, span=(0, len(text)), rule="date-line")
    evidence = (words,) if basis is Basis.STATED else ()
    return Field(value=Interval(first=day, last=day), basis=basis, evidence=evidence)


def _days(first: str, last: str) -> Interval:
    return Interval(first=date.fromisoformat(first), last=date.fromisoformat(last))


def _seeds() -> tuple[Entry, ...]:
    entries = []
    for name in sorted(_GOLD):
        raw = (SEEDS_ROOT / "content" / "sources" / name).read_bytes()
        article = read_article(raw, source=name)
        body = _GOLD[name]["lines"]["body"]
        clues = find_clues(
            [(line.text, line.span[0]) for line in article.lines if line.number in body]
        )
        published = find_published(article, clues, lede=min(body))
        entries.append(
            replace(_entry(name, published=published), clues=clues, source=name)
        )
    return tuple(entries)


@pytest.mark.parametrize("name", sorted(_GOLD))
def test_seed_is_dated_as_the_story_allows(name: str) -> None:
    """With its story-mates each seed is dated as an editor dates it."""
    gold = _GOLD[name]["published"]
    narrowed = {e.id: e for e in narrow_dates(_seeds(), _REVIEWED["stories"])}[
        name
    ].date
    if gold["basis"] == "unknown":
        assert narrowed == _UNKNOWN
        return
    assert narrowed.value is not None
    assert narrowed.basis.value == gold["basis"]
    truth = date.fromisoformat(gold["must_cover"])
    first, last = map(date.fromisoformat, gold["may_span"])
    assert first <= narrowed.value.first <= truth <= narrowed.value.last <= last


def test_weekday_of_the_lede_and_the_mates_day() -> None:
    """The event's day is the latest such weekday not after the mate's day."""
    mate = _entry("b", "The port reopens.", published=_day("2024-05-10"))
    undated, _ = narrow_dates([_entry("a", _LEDE), mate], [["a", "b"]])
    assert undated.date.value == _days("2024-05-08", "2024-05-14")
    assert undated.date.basis is Basis.INFERRED
    assert [(e.rule, e.text, e.entry) for e in undated.date.evidence] == [
        ("weekday-in-lede", "Wednesday", None),
        ("story-mate-day", "2024-05-10", "b"),
    ]


def test_next_week_bounds_to_the_week_before() -> None:
    """A date of next week lies in the week after the day of publishing."""
    mate = _entry("b", "The port reopens.", published=_day("2024-05-10"))
    undated, _ = narrow_dates([_entry("a", _LEDE, _AHEAD), mate], [["a", "b"]])
    assert undated.date.value == _days("2024-05-08", "2024-05-12")


def test_date_to_come_may_stand_in_a_mate() -> None:
    """A mate's calendar date tells which week "next week" is, and is named."""
    own = _entry("a", _LEDE, "They will meet next week.")
    mates = [_entry("b", published=_day("2024-05-10")), _entry("c", "Lede.", _AHEAD)]
    undated = narrow_dates([own, *mates], [["a", "b", "c"]])[0]
    assert undated.date.value == _days("2024-05-08", "2024-05-12")
    assert ("May 15 to 17", "c") in [(e.text, e.entry) for e in undated.date.evidence]


def test_turn_of_the_year() -> None:
    """The weekday before a mate's New Year's Day lies in the old year."""
    mate = _entry("b", published=_day("2025-01-01"))
    lede = _LEDE.replace("Wednesday", "Tuesday")
    undated, _ = narrow_dates([_entry("a", lede), mate], [["a", "b"]])
    assert undated.date.value == _days("2024-12-31", "2025-01-06")


def test_contradiction_leaves_the_date_alone() -> None:
    """An interval that the mates contradict stays what the text gave."""
    own = Field(value=_days("2023-01-01", "2023-01-31"), basis=Basis.INFERRED)
    mate = _entry("b", published=_day("2024-05-10"))
    entry = _entry("a", _LEDE, published=own)
    assert narrow_dates([entry, mate], [["a", "b"]]) == (entry, mate)


@pytest.mark.parametrize("basis", [Basis.STATED, Basis.EDITED])
def test_known_date_is_never_changed(basis: Basis) -> None:
    """What is stated or edited stays, whatever the mates say."""
    own = _entry("a", _LEDE, published=_day("2024-01-01", basis))
    mate = _entry("b", published=_day("2024-05-10"))
    assert narrow_dates([own, mate], [["a", "b"]]) == (own, mate)


def test_date_that_the_editor_took_away_stays_away() -> None:
    """An edited field without a value says that the editor knows of no date."""
    removed: Field[Interval] = Field(value=None, basis=Basis.EDITED)
    own = _entry("a", _LEDE, published=removed)
    mate = _entry("b", published=_day("2024-05-10"))
    assert narrow_dates([own, mate], [["a", "b"]]) == (own, mate)


def test_story_of_one_is_untouched() -> None:
    """Without a mate there is nothing to narrow by."""
    entries = (_entry("a", _LEDE), _entry("b", published=_day("2024-05-10")))
    assert narrow_dates(entries, [["a"], ["b"]]) == entries


_DATES = st.dates(date(2020, 1, 1), date(2026, 12, 31))


@st.composite
def _entries(draw: st.DrawFn) -> list[Entry]:
    """Entries with any mix of clues and dates."""
    texts = st.lists(st.sampled_from([_LEDE, _AHEAD, "Next week.", "No."]), max_size=3)
    entries = []
    for name in "abcd"[: draw(st.integers(1, 4))]:
        first = draw(_DATES)
        kind = draw(st.sampled_from(["unknown", "stated", "edited", "inferred"]))
        published = _UNKNOWN
        if kind in ("stated", "edited"):
            published = _day(first.isoformat(), Basis(kind))
        elif kind == "inferred":
            last = first + timedelta(days=draw(st.integers(0, 400)))
            published = Field(
                value=Interval(first=first, last=last), basis=Basis.INFERRED
            )
        entries.append(_entry(name, *draw(texts), published=published))
    return entries


@given(_entries())
def test_interval_never_gets_wider(entries: list[Entry]) -> None:
    """Narrowing keeps within what was known before."""
    story = [entry.id for entry in entries]
    for before, after in zip(entries, narrow_dates(entries, [story]), strict=True):
        if before.date.value is not None:
            assert after.date.value is not None
            assert before.date.value.first <= after.date.value.first
            assert after.date.value.last <= before.date.value.last
        assert replace(after, date=before.date) == before


@given(_entries(), st.randoms(use_true_random=False))
def test_order_of_input_is_irrelevant(entries: list[Entry], random: Random) -> None:
    """Shuffled entries and stories give each entry the same date."""
    story = [entry.id for entry in entries]
    expected = {entry.id: entry for entry in narrow_dates(entries, [story])}
    shuffled, ids = list(entries), list(story)
    random.shuffle(shuffled)
    random.shuffle(ids)
    assert {e.id: e for e in narrow_dates(shuffled, [ids])} == expected
