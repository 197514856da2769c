"""What reports speech: a word or a sign, and who speaks by it."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.analyse.mentions import Mention
from briefing.analyse.verbs import ECHO_VERBS, CueKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A word that reports speech, and who speaks by it."""

    index: int  # of its token
    verb: str  # base form; "" where only a colon or dash reports
    kind: CueKind = CueKind.SAY
    subject: Mention | None
    is_inverted: bool = False  # the subject stands after the verb
    is_noun: bool = False  # "his claim that"

    @property
    def is_echo(self) -> bool:
        """Whether the speaker repeats somebody else's words."""
        return self.verb in ECHO_VERBS
