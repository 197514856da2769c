"""Whose words a speaker hands on: "echoing Smith", "as Smith has said"."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.analyse.clause import AUXILIARIES, Clause
from briefing.analyse.cue import Cue
from briefing.analyse.frames import Frame
from briefing.analyse.mentions import Mention, MentionKind
from briefing.analyse.verbs import CUES, ECHO_VERBS, CueKind

# What may follow "echoing Smith"; else the name is only a part of what is echoed.
_CLOSING = frozenset({",", ".", ":", "'s", "in", "on", "as", "that", ""})
_WORDS = frozenset({"word", "words", "phrase", "remark", "remarks", "saying"})


def find_sources(clause: Clause, frame: Frame, cue: Cue) -> Iterator[Mention]:
    """Yield the names of whom the speaker of *cue* may repeat, in order.

    Args:
        clause: The paragraph.
        frame: Its sentences with the quotation.
        cue: What reports the quotation.

    """
    for other in frame.cues:  # "repeated Smith's remark that"
        if other.is_noun and cue.is_echo and cue.index < other.index:
            owner = other.subject
            if owner is not None and owner.kind is MentionKind.NAME:
                yield owner
    for at in range(frame.first, frame.end):
        lower = clause.lower(at)
        if lower in CUES and CUES[lower][0] in ECHO_VERBS:
            named = _name_at(clause, at + 1) or _name_of_words(clause, at + 1)
            if named and clause.lower(named.last + 1) in _CLOSING:
                yield named
        elif lower == "as":
            named = _name_at(clause, at + 1)
            if named and _is_told(clause, named.last + 1, cue):
                yield named
        elif lower == "in" and (named := _name_of_words(clause, at + 1)):
            yield named


def _name_at(clause: Clause, at: int) -> Mention | None:
    mention = clause.covering(at)
    is_name = mention is not None and mention.kind is MentionKind.NAME
    return mention if is_name and mention is not None and mention.first == at else None


def _name_of_words(clause: Clause, at: int) -> Mention | None:
    """Return who is named in "the words of Smith"."""
    if clause.lower(at) == "the":
        at += 1
    if clause.lower(at) not in _WORDS or clause.lower(at + 1) != "of":
        return None
    return _name_at(clause, at + 2)


def _is_told(clause: Clause, at: int, cue: Cue) -> bool:
    """Tell whether "has said", but not by the cue itself, follows "as Smith"."""
    while clause.lower(at) in AUXILIARIES:
        at += 1
    if at == cue.index:
        return False
    if clause.lower(at) in {"put", "puts"} and clause.lower(at + 1) == "it":
        return True
    verb = CUES.get(clause.lower(at))
    return verb is not None and verb[1] is CueKind.SAY
