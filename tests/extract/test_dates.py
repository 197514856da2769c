"""When an article was published, as far as it tells itself."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from tests.projects import SEEDS_ROOT

from briefing.extract.dates import find_clues, find_published
from briefing.ingest import read_article
from briefing.model import Article, Basis, DateClue, Evidence, Field, Interval

_GOLD = json.loads((SEEDS_ROOT / "gold.json").read_text(encoding="utf-8"))["seeds"]
_DAY = Interval(first=date(2024, 5, 3), last=date(2024, 5, 3))


def _read(name: str) -> tuple[Article, tuple[DateClue, ...], Field[Interval]]:
    """Return a seed, the clues of its reviewed body, and its date."""
    article = read_article(
        (SEEDS_ROOT / "content" / "sources" / name).read_bytes(), source=name
    )
    body = _GOLD[name]["lines"]["body"]
    clues = find_clues(
        [(line.text, line.span[0]) for line in article.lines if line.number in body]
    )
    return article, clues, find_published(article, clues, lede=min(body))


def _page(head: str, *lines: str) -> Article:
    """Return a page with metadata and visible lines."""
    body = "".join(f"<p>{line}</p>" for line in lines)
    markup = f"<html><head>{head}</head><body>{body}</body></html>"
    return read_article(markup.encode(), source="page.html")


def _meta(moment: str) -> str:
    return f'<meta property="article:published_time" content="{moment}">'


def _publish(article: Article, language: str | None = None) -> Field[Interval]:
    lede = article.lines[-1].number
    return find_published(article, (), lede=lede, language=language)


@pytest.mark.parametrize("name", sorted(_GOLD))
def test_seed_is_dated_as_its_text_alone_allows(name: str) -> None:
    """A seed's date is what an editor reads, and nothing that needs a mate."""
    gold: dict[str, Any] = _GOLD[name]["published"]
    article, _, published = _read(name)
    if published.value is None:
        assert published == Field(value=None, basis=Basis.UNKNOWN)
        assert gold["basis"] == "unknown" or "year only from" in gold["why"]
        return
    assert published.basis.value == gold["basis"]
    truth = date.fromisoformat(gold["must_cover"])
    first, last = map(date.fromisoformat, gold["may_span"])
    assert first <= published.value.first <= truth <= published.value.last <= last
    for evidence in published.evidence:
        assert evidence.span is not None
        assert article.text[slice(*evidence.span)] == evidence.text


def test_year_needs_its_own_evidence() -> None:
    """Exactly the seeds whose text gives a year are dated from it."""
    dated = {name[:3] for name in _GOLD if _read(name)[2].value is not None}
    assert dated == {
        name[:3]
        for name, gold in _GOLD.items()
        if gold["published"]["basis"] != "unknown"
        and "year only from" not in gold["published"]["why"]
    }


@pytest.mark.parametrize("name", sorted(_GOLD))
def test_clues_are_verbatim(name: str) -> None:
    """A clue's span gives its words back; the lede is marked."""
    article, clues, _ = _read(name)
    for clue in clues:
        assert article.text[slice(*clue.span)] == clue.text
    lede = article.lines[min(_GOLD[name]["lines"]["body"]) - 1].span
    assert [clue.in_lede for clue in clues] == [
        lede[0] <= clue.span[0] < lede[1] for clue in clues
    ]


def test_copyright_year_is_no_date() -> None:
    """A page that prints only a copyright year is undated."""
    article = _page("", "The port reopened.", "© 2024 Harbour Press")
    assert _publish(article).basis is Basis.UNKNOWN


def test_time_zone_never_moves_the_printed_day() -> None:
    """Metadata in UTC that are a day off confirm the printed day."""
    article = _page(_meta("2024-05-04T02:30:00Z"), "May 3, 2024 10:30 PM ET", "Lede.")
    published = _publish(article)
    assert (published.value, published.basis) == (_DAY, Basis.STATED)
    assert published.evidence[0].text == "May 3, 2024"


def test_metadata_count_where_nothing_is_printed() -> None:
    """The day of the metadata is taken as it is written there."""
    article = _page(_meta("2024-05-03T23:30:00-05:00"), "Headline", "Lede.")
    published = _publish(article)
    assert (published.value, published.basis) == (_DAY, Basis.STATED)
    assert published.evidence == (
        Evidence(text="2024-05-03T23:30:00-05:00", span=None, rule="open-graph-date"),
    )


def test_metadata_choose_among_printed_days() -> None:
    """Of several printed days the one that the metadata claim is the article's."""
    article = _page(
        _meta("2024-05-03T08:00:00Z"), "May 3, 2024", "Headline", "May 9, 2024", "Lede."
    )
    assert _publish(article).value == _DAY


def test_date_near_the_lede_beats_a_neighbour() -> None:
    """Without metadata the date next above the lede is the article's."""
    article = _page("", "May 9, 2024", "Headline", "May 3, 2024", "Lede.")
    assert _publish(article).value == _DAY


def test_published_beats_updated() -> None:
    """A date of publishing beats a later one of updating."""
    article = _page("", "Published May 3, 2024", "Updated May 9, 2024", "Lede.")
    assert _publish(article).value == _DAY


@pytest.mark.parametrize(
    ("lines", "language", "day"),
    [
        (["03/05/2024"], "fr", date(2024, 5, 3)),
        (["05/03/2024 9:00 AM PT"], "en", date(2024, 5, 3)),
        (["05/03/2024", "05/13/2024"], "en", None),
        (["Published 05/03/2024", "Updated 05/13/2024"], "en", date(2024, 5, 3)),
    ],
)
def test_order_is_decided_by_evidence(
    lines: list[str], language: str, day: date | None
) -> None:
    """Language, clock or another date of the page tell day from month."""
    published = _publish(_page("", *lines, "Lede."), language)
    assert published.value is not None
    assert published.value.is_day
    if day:
        assert published.value.first == day


def test_open_order_is_an_interval() -> None:
    """Without evidence both readings are covered, and neither is stated."""
    published = _publish(_page("", "03/05/2024", "Lede."), "en")
    assert published.value == Interval(first=date(2024, 3, 5), last=date(2024, 5, 3))
    assert published.basis is Basis.INFERRED


def test_neighbours_far_below_date_nothing() -> None:
    """Days of a list of other articles below the text are not the article's."""
    below = [f"Other headline {n}" for n in range(10)] + ["May 8, 2024", "May 9, 2024"]
    article = _page("", "Headline", "Lede.", *below)
    published = find_published(article, (), lede=2)
    assert published.basis is Basis.UNKNOWN


def test_clues_name_days_and_carry_their_parts() -> None:
    """Durations and vague words are no clues; a range keeps both its months."""
    text = "For three weeks now, from May 30 to June 2, Friday night, a year earlier."
    clues = find_clues([(text, 10)])
    assert [clue.text for clue in clues] == [
        "May 30 to June 2",
        "Friday night",
        "a year earlier",
    ]
    assert (clues[0].month, clues[0].last_month) == (5, 6)
    assert (clues[1].time, clues[2].is_anaphoric) == ("NI", True)
    assert clues[0].span == (10 + text.index("May"), 10 + text.index(", Friday"))
