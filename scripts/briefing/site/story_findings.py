"""What reading a story's accounts side by side gives, as its page shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from briefing.group.primary import find_primary
from briefing.model import (
    Basis,
    Coverage,
    CoveredFact,
    Difference,
    Entry,
    Origins,
    Passage,
    Story,
    StoryFindings,
    Tie,
)
from briefing.page_paths import entry_page
from briefing.site.citations import cited_unit
from briefing.site.evidence import read_evidence
from briefing.site.links import write_href
from briefing.site.pages import (
    CitedUnit,
    CoverageCell,
    CoverageRow,
    CoverageValue,
    DifferenceValue,
    LanguageCount,
    LinkValue,
    PrimaryValue,
    SoleFacts,
    SourceStatement,
    TieValue,
)
from briefing.site.shelf import Shelf
from briefing.site.titles import entry_link, find_language

_SEVERAL = 2


def find_story(shelf: Shelf, story: Story) -> StoryFindings | None:
    """Return what was found on a story; ``None`` for one of a single entry."""
    return next((one for one in shelf.findings.stories if one.story == story.id), None)


def build_statement(
    shelf: Shelf, entries: Sequence[Entry], origins: Origins | None, root: str
) -> SourceStatement:
    """Return what a story rests on.

    Args:
        shelf: What is published.
        entries: Of the story.
        origins: Which of them rest on one; ``None``: nothing shows that any do.
        root: Of the page.

    """
    printed = [entry.outlet.value for entry in entries]
    known = [shelf.settings.find_outlet(name) for name in printed]
    outlets = [
        one.name if one else name for one, name in zip(known, printed, strict=True)
    ]
    spoken = [find_language(shelf, entry, entry.language) for entry in entries]
    foreign = [find_language(shelf, entry, entry.translated_from) for entry in entries]
    return SourceStatement(
        text_count=len(entries),
        origin_count=len(origins.groups) if origins else len(entries),
        ties=tuple(_tie(shelf, tie, root) for tie in (origins.ties if origins else ())),
        primaries=tuple(_primaries(shelf, entries, root)),
        languages=count_languages(spoken),
        translated=count_languages(foreign),
        outlet_count=len({outlet for outlet in outlets if outlet is not None}),
        unknown_outlet_count=outlets.count(None),
        inferred_count=sum(entry.date.basis is Basis.INFERRED for entry in entries),
        undated_count=sum(entry.date.value is None for entry in entries),
    )


def build_differences(
    shelf: Shelf, differences: Sequence[Difference], root: str
) -> Iterator[DifferenceValue]:
    """Yield the differences of which two accounts at least may be shown."""
    for difference in differences:
        shown = [
            (passage.entry, unit)
            for passage in difference.accounts
            if (unit := cited_unit(shelf, passage.text, (passage,), root)) is not None
        ]
        if len({entry for entry, _ in shown}) >= _SEVERAL:
            yield DifferenceValue(
                about=difference.about, units=tuple(unit for _, unit in shown)
            )


def build_coverage(shelf: Shelf, coverage: Coverage, root: str) -> CoverageValue | None:
    """Return the table of facts and accounts; ``None`` where no fact is shared."""
    rows = tuple(
        row
        for fact in coverage.facts
        if len(fact.passages) >= _SEVERAL
        and (row := _row(shelf, coverage, fact, root)) is not None
    )
    if not rows:
        return None
    alone: dict[str, list[CitedUnit]] = {}
    for fact in coverage.by_one:
        passage = fact.passages[0]
        unit = cited_unit(shelf, passage.text, (passage,), root)
        if unit is not None:
            alone.setdefault(passage.entry, []).append(unit)
    links = {
        one: entry_link(shelf, shelf.entries[one], root) for one in coverage.entries
    }
    return CoverageValue(
        columns=tuple(links.values()),
        rows=rows,
        alone=tuple(
            SoleFacts(account=links[one], units=tuple(alone[one]))
            for one in coverage.entries
            if one in alone
        ),
    )


def _row(
    shelf: Shelf, coverage: Coverage, fact: CoveredFact, root: str
) -> CoverageRow | None:
    """Return a row; ``None`` where none of its words may be shown."""
    units = (
        cited_unit(shelf, passage.text, (passage,), root) for passage in fact.passages
    )
    unit = next((one for one in units if one is not None), None)
    if unit is None:
        return None
    told = {passage.entry: passage for passage in reversed(fact.passages)}
    near = {passage.entry: passage for passage in reversed(fact.nearby)}
    return CoverageRow(
        unit=unit,
        cells=tuple(
            _cell(shelf, told.get(one) or near.get(one), root, is_near=one not in told)
            for one in coverage.entries
        ),
    )


def _cell(
    shelf: Shelf, passage: Passage | None, root: str, *, is_near: bool
) -> CoverageCell:
    if passage is None:
        return CoverageCell(href=None, paragraph=None, is_near=False)
    entry = shelf.entries[passage.entry]
    is_shown = passage.block in shelf.allowances[entry.id].spans
    fragment = passage.block if is_shown else None
    return CoverageCell(
        href=write_href(root, entry_page(entry.slug), fragment),
        paragraph=entry.paragraph_number(passage.block),
        is_near=is_near,
    )


def _tie(shelf: Shelf, tie: Tie, root: str) -> TieValue:
    entry = shelf.entries[tie.entry]
    pairs = []
    for passages in tie.passages:
        left, right = (cited_unit(shelf, one.text, (one,), root) for one in passages)
        if left is not None and right is not None:
            pairs.append((left, right))
    return TieValue(
        kind=tie.kind,
        entry=_link(shelf, tie.entry, root),
        of=_link(shelf, tie.of, root),
        evidence=tuple(
            found
            for one in tie.evidence
            if (found := read_evidence(shelf, entry, one, root)) is not None
        ),
        pairs=tuple(pairs),
    )


def _link(shelf: Shelf, entry: str, root: str) -> LinkValue:
    return entry_link(shelf, shelf.entries[entry], root)


def _primaries(
    shelf: Shelf, entries: Sequence[Entry], root: str
) -> Iterator[PrimaryValue]:
    """Yield the official statements among the texts whose evidence may be shown."""
    for entry in entries:
        evidence = tuple(
            found
            for one in find_primary(entry, shelf.article(entry).text)
            if (found := read_evidence(shelf, entry, one, root)) is not None
        )
        if evidence:
            yield PrimaryValue(entry=_link(shelf, entry.id, root), evidence=evidence)


def count_languages(codes: Sequence[str | None]) -> tuple[LanguageCount, ...]:
    """Return how many of *codes* each language has, the most first."""
    counts = Counter(code for code in codes if code is not None)
    return tuple(
        LanguageCount(language=code, count=count)
        for code, count in sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    )
