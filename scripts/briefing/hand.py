"""What the editor decided about stories, key points, quotes and names.

The forms stand in docs/decisions: ``story``, ``pin`` and ``hide`` in an entry's front
matter, ``[[people]]`` and the ``aliases`` of ``[[outlets]]`` in ``briefing.toml``.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from briefing import storage
from briefing.config import SETTINGS_FILE, Settings
from briefing.emit.entry import entry_path, read_entry_document
from briefing.emit.front_matter import find_item_line
from briefing.errors import BriefingError
from briefing.group.hand import find_marked, is_touched
from briefing.group.spellings import name_key
from briefing.group.stories import ALONE
from briefing.model import Analysis, Briefing, Entry, Hand, OtherName, Passage, Story
from briefing.runs import Run

_PIN, _HIDE = "pin", "hide"


def read_hand(run: Run, entries: Sequence[Entry], settings: Settings) -> Hand:
    """Return what the editor decided; what points at nothing is a fault of the run."""
    return Hand(
        pinned=_find_words(run, entries, _PIN),
        hidden=_find_words(run, entries, _HIDE),
        people=settings.people,
        outlets=settings.other_outlets,
    )


def check_names(
    run: Run, settings: Settings, entries: Sequence[Entry], analyses: Sequence[Analysis]
) -> None:
    """Note a fault for every other name that no entry prints."""
    people = [
        text
        for analysis in analyses
        for naming in analysis.namings
        for text in (naming.words.text, naming.person)
    ]
    outlets = [
        field.value
        for entry in entries
        for field in (entry.outlet, entry.agency)
        if field.value is not None
    ]
    _check_aliases(run, settings, "people", settings.people, people)
    _check_aliases(run, settings, "outlets", settings.other_outlets, outlets)


def _check_aliases(
    run: Run,
    settings: Settings,
    table: str,
    names: Sequence[OtherName],
    printed: Sequence[str],
) -> None:
    known = {name_key(text) for text in printed}
    for number, one in enumerate(names):
        for alias in one.aliases:
            if name_key(alias) in known:
                continue
            near = get_close_matches(alias, sorted(set(printed)), n=3, cutoff=0.4)
            run.faults.add(
                BriefingError(
                    f"{table}[{number}].aliases: no entry prints the name {alias!r}",
                    where=SETTINGS_FILE,
                    line=settings.find_line(f"{table}[{number}].aliases", alias),
                    hint="write a name as it is printed, without an office"
                    + (f"; near it are {', '.join(near)}" if near else ""),
                )
            )


def tell_unfit(
    run: Run,
    settings: Settings,
    entries: Sequence[Entry],
    stories: Sequence[Story],
    briefings: Sequence[Briefing],
) -> None:
    """Tell of themes, pins and names of stories that come to nothing."""
    printed = [point.passage for one in briefings for point in one.key_points]
    printed += [told for one in briefings for e in one.events for told in e.passages]
    printed += [quote.words for one in briefings for quote in one.quotes]
    known = {entry.id: entry for entry in entries}
    for entry in sorted(entries, key=lambda one: one.slug):
        for number, words in enumerate(entry.pin):
            places = find_marked(entry, words)
            if len(places) == 1 and not is_touched(places[0], printed):
                _tell(
                    run,
                    _find_place(run, entry, _PIN, number),
                    f"pin: no briefing can print {words!r}: a sentence needs a theme "
                    "(one of its terms, or 'themes:' here); words of a quote alone "
                    "need a known speaker too, else pin a word beside the quote",
                )
    _tell_themes(run, settings, entries, [one.theme.slug for one in briefings])
    for story in stories:
        if story.is_named and len(story.entries) == 1:
            _tell(
                run,
                _find_place(run, known[story.entries[0]], "story"),
                f"story: no other entry is of {story.slug!r}; write the same line "
                f"there, or 'story: {ALONE}' here",
            )


def _tell_themes(
    run: Run, settings: Settings, entries: Sequence[Entry], known: Sequence[str]
) -> None:
    """Tell of themes that have no briefing, in the settings and in entries."""
    for number, theme in enumerate(settings.themes):
        if theme.slug not in known:
            line = settings.find_line(f"themes[{number}].terms")
            _tell(
                run,
                (SETTINGS_FILE, line),
                f"themes: no sentence holds a term of {theme.slug!r}, so it has no "
                "briefing; write terms as the entries print them",
            )
    for entry in sorted(entries, key=lambda one: one.slug):
        for number, slug in enumerate(entry.themes):
            if slug not in known:
                _tell(
                    run,
                    _find_place(run, entry, "themes", number),
                    f"themes: there is no briefing {slug!r}; there are "
                    + (", ".join(known) or "none"),
                )


def _find_words(run: Run, entries: Sequence[Entry], key: str) -> tuple[Passage, ...]:
    """Return the places of the words that entries list under *key*."""
    found: list[Passage] = []
    for entry in sorted(entries, key=lambda one: one.slug):
        for number, words in enumerate(getattr(entry, key)):
            places = find_marked(entry, words)
            if len(places) == 1:
                found += places
                continue
            problem = "stand nowhere in the entry"
            hint = "copy them from its text, or take the line out"
            if places:
                problem = f"stand at {len(places)} places of the entry"
                hint = "copy more of the sentence, until one place is left"
            path, line = _find_place(run, entry, key, number)
            run.faults.add(
                BriefingError(
                    f"{key}: the words {words!r} {problem}",
                    where=path,
                    line=line,
                    hint=hint,
                )
            )
    return tuple(found)


def _find_place(
    run: Run, entry: Entry, key: str, item: int = 0
) -> tuple[str, int | None]:
    """Return the path of an entry's file, and the line of a field's item in it."""
    path = entry_path(entry.slug)
    document = read_entry_document(run.desk.files(storage.ENTRIES)[entry.slug], path)
    return path, find_item_line(document, key, item)


def _tell(run: Run, place: tuple[str, int | None], remark: str) -> None:
    path, line = place
    run.tell(path if line is None else f"{path}:{line}", remark)
