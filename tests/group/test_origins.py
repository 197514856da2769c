"""How many independent accounts a story has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.group.gold_stories import read_story
from tests.group.material import Material, article, read_seeds

from briefing.group.origins import count_origins
from briefing.model import (
    Basis,
    Entry,
    Evidence,
    Field,
    Origins,
    Story,
    TieKind,
)

GAZETTE = article(
    "gazette.txt",
    "Crews walk out",
    "Crews on the ferries walked off the job at midnight on Tuesday, cutting off three"
    " islands. The union wants 6.5 per cent and an end to unpaid standby shifts.",
)
RADIO = article(
    "radio.txt",
    "Islands cut off",
    "Three islands are without ferries for two days. The union is asking for 6.5 per"
    " cent and wants to end standby shifts that are not paid.",
)


def _count(entries: Sequence[Entry], material: Material) -> Origins:
    ids = tuple(entry.id for entry in entries)
    story = Story(id="s", slug="s", title="s", entries=ids, shared=())
    return count_origins(story, entries, material.analyses)


def _pair(one: Entry, other: Entry) -> Origins:
    material = Material(entries=(one, other), analyses=(GAZETTE[1], RADIO[1]))
    return _count((one, other), material)


def _stated(value: str) -> Field[str]:
    evidence = Evidence(text=value, span=(0, len(value)), rule="test")
    return Field(value=value, basis=Basis.STATED, evidence=(evidence,))


def test_two_reporters_are_two_origins() -> None:
    """Own words on one event are an own origin."""
    found = _pair(GAZETTE[0], RADIO[0])
    assert (found.texts, found.independent, found.ties) == (2, 2, ())


def test_one_agency_is_one_origin() -> None:
    """Two outlets that print an agency's report are tied by its name."""
    one = replace(GAZETTE[0], agency=_stated("Nordwire"))
    other = replace(RADIO[0], agency=_stated("NORDWIRE"))
    found = _pair(one, other)
    assert found.groups == ((one.id, other.id),)
    assert [tie.kind for tie in found.ties] == [TieKind.AGENCY]
    assert [each.text for each in found.ties[0].evidence] == ["Nordwire", "NORDWIRE"]


def test_outlet_that_is_the_others_agency_is_its_origin() -> None:
    """A report by an agency and the outlet that prints it are one."""
    one = replace(GAZETTE[0], outlet=_stated("Nordwire"))
    other = replace(RADIO[0], agency=_stated("Nordwire"))
    assert _pair(one, other).independent == 1
    neither = replace(RADIO[0], outlet=_stated("Nordwire"))
    assert _pair(one, neither).independent == 2  # one outlet may report twice


def test_copy_is_no_origin() -> None:
    """What stands in the other word for word is tied by its wording."""
    text = " ".join(block.text for block in GAZETTE[0].blocks)
    copy = article(
        "copy.txt", "Walkout", text.replace("midnight", "night") + " So it is."
    )
    material = Material(entries=(GAZETTE[0], copy[0]), analyses=(GAZETTE[1], copy[1]))
    found = _count(material.entries, material)
    assert found.independent == 1
    assert found.ties[0].kind is TieKind.COPY
    assert found.ties[0].share > 0.5


def test_translation_and_rewrite_in_the_seeds_are_no_origins() -> None:
    """Three texts, one origin, and each tie shows sentences of both."""
    material = read_seeds()
    first, second, third = material.entries[:3]
    translated = replace(third, translated_from=_stated("nl"))
    found = _count((first, second, translated), material)
    assert (found.texts, found.independent) == (3, 1)
    kinds = {(tie.kind, tie.entry, tie.of) for tie in found.ties}
    assert (TieKind.TRANSLATION, third.id, first.id) in kinds
    assert (TieKind.REWRITE, second.id, first.id) in kinds
    for tie in found.ties:
        assert tie.passages
        for own, other in tie.passages:
            assert (own.entry, other.entry) == (tie.entry, tie.of)


def test_reports_on_other_events_are_not_tied() -> None:
    """The seeds' other two reports are tied to nothing."""
    material = read_seeds()
    found = _count(material.entries[2:], material)
    assert found.independent == 3


_SPEECH = (
    "“{} and nobody will sail before the last unpaid hour has been paid in full,” said"
    " {}."
)


def test_the_same_speech_is_no_copy() -> None:
    """Two reporters at one briefing print the same words, and copy nobody."""
    words = "We have waited for two years for an honest answer from the ministry"
    accounts = [
        {"outlet": "a", "title": "Crews walk out", "text": text}
        for text in (
            "Ferries stayed in port on Tuesday.\n\n"
            + _SPEECH.format(words, "union leader Ada Wong"),
            "No ships for three islands: the crews are on strike.\n\n"
            + _SPEECH.format(words, "Ada Wong, who leads the union"),
        )
    ]
    accounts[1]["outlet"] = "b"
    material = read_story({"accounts": accounts})
    assert _count(material.entries, material).independent == 2


def test_the_same_telling_is_a_copy() -> None:
    """Own words that two reports share are one origin, beside the same speech."""
    telling = "Crews on the ferries walked off the job at midnight on Tuesday."
    accounts = [
        {"outlet": outlet, "title": "Crews walk out", "text": f"{telling}\n\n{more}"}
        for outlet, more in (("a", "“It rains,” Ada Wong said."), ("b", "It rained."))
    ]
    material = read_story({"accounts": accounts})
    assert _count(material.entries, material).independent == 1
