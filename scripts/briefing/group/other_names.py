"""Speakers and outlets under the names that the editor set down for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing.group.spellings import NameKey, name_key
from briefing.model import Analysis, Entry, Field, OtherName, Quote


def name_speakers(
    analyses: Sequence[Analysis], people: Sequence[OtherName]
) -> tuple[Analysis, ...]:
    """Return the analyses with every speaker under one name.

    That is the editor's where an entry prints it; another would be nobody's words.
    """
    if not people:
        return tuple(analyses)
    printed = {
        name_key(naming.words.text): naming.words.text
        for analysis in reversed(analyses)
        for naming in reversed(analysis.namings)
    }
    names = {
        name_key(alias): printed[name_key(person.name)]
        for person in people
        if name_key(person.name) in printed
        for alias in person.aliases
    }
    return tuple(
        replace(one, quotes=tuple(_name_speaker(quote, names) for quote in one.quotes))
        for one in analyses
    )


def name_outlets(
    entries: Sequence[Entry], outlets: Sequence[OtherName]
) -> tuple[Entry, ...]:
    """Return the entries with every outlet and agency under one name, to compare."""
    names = {
        name_key(alias): outlet.name for outlet in outlets for alias in outlet.aliases
    }
    if not names:
        return tuple(entries)
    return tuple(
        replace(
            entry,
            outlet=_rename(entry.outlet, names),
            agency=_rename(entry.agency, names),
        )
        for entry in entries
    )


def _name_speaker(quote: Quote, names: Mapping[NameKey, str]) -> Quote:
    return replace(
        quote,
        speaker=_find(quote.speaker, names),
        attributed_to=_find(quote.attributed_to, names),
    )


def _rename(field: Field[str], names: Mapping[NameKey, str]) -> Field[str]:
    return replace(field, value=_find(field.value, names))


def _find(name: str | None, names: Mapping[NameKey, str]) -> str | None:
    return None if name is None else names.get(name_key(name), name)
