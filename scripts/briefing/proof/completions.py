"""Names that the tool adds in brackets behind "he" or "she" in a source's words.

What is accepted: the letters of a name that stands before the sentence in the same
source, right behind the pronoun, and between the two nobody else with a name. All of it
is read from the source anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.proof.page import CompletionRun, Page, fold
from briefing.proof.sources import Sources, read_place

_FARTHEST = 1500  # characters from the name to the pronoun: they share a paragraph
_PRONOUN = re.compile(r"(?:^|[^\w’'-])(?P<word>he|she)$", re.IGNORECASE)
_ANY_PRONOUN = re.compile(
    r"(?<![\w’'-])(?:he|she|him|his|hers?|himself|herself)(?![\w’'-])", re.IGNORECASE
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_WORD = re.compile(r"[^\W\d_][\w’'.]*")
_PLACE = re.compile(r"\b(?:in|at|near) (?:the )?$", re.IGNORECASE)
# Capitals that name nobody, written down from a grammar of English.
_PLAIN = frozenset(
    """
    a about above across after again against ago all almost along already also although
    always am among an and another any anyone anything apr april are around as at aug
    august away back be became because become been before behind being below between
    both but by can cannot come could day dec december despite did do does doing done
    down during each either else enough even ever every everyone everything feb
    february few first five for four friday from further get go going had has have
    having he her here hers herself him himself his how however i if in instead into
    is it its itself jan january jul july jun june just last late later least less
    like long made make many mar march may me might monday more most much must my
    myself near neither never next no nobody none nor not nothing nov november now oct
    october of off often on once one only onto or other others ought our ours
    ourselves out over own per perhaps quite rather really same saturday second sep
    sept september several shall she should since six so some someone something soon
    still such sunday take ten than that the their theirs them themselves then there
    these they thing this those though three through throughout thursday thus to today
    together tomorrow too took toward towards tuesday two under unless until up upon
    us very via was way we wednesday well were what whatever when where whether which
    while who whole whom whose why will with within without would year yes yesterday
    yet you your yours
    yourself
    """.split()  # noqa: SIM905
)


def check_completions(page: Page, sources: Sources) -> Iterator[tuple[str, str]]:
    """Yield text and reason of each completion that the source does not bear out."""
    for run in page.completion_runs:
        reason = _find_fault(run, sources)
        if reason is not None:
            yield run.text, reason


def _find_fault(run: CompletionRun, sources: Sources) -> str | None:
    name = sources.find_words(run.at)
    if name is None or run.text != f"[{name}]":
        return f"completes by no words at {run.at!r}"
    named, cited = read_place(run.at), read_place(run.inside)
    if named is None or cited is None or named[0] != cited[0] or len(named[1]) != 1:
        return "completes words of another source"
    pronoun = _PRONOUN.search(run.before)
    spoken = _QUOTED.sub("", run.before)
    if pronoun is None or len(_ANY_PRONOUN.findall(spoken)) != 1:
        return "stands behind no first pronoun"
    start, end = named[1][0][1], cited[1][0][0]
    between = sources.texts[named[0]][start:end]
    if end < start or len(between) > _FARTHEST or re.search(r"\n\s*\n", between):
        return "is named in no paragraph before"
    way = fold(f"{between}{run.before[: pronoun.start('word')]}")
    if _names_another(f"{way} ", name):
        return "is not whom the paragraph names last"
    return None


def _names_another(text: str, name: str) -> bool:
    """Tell whether a capital on the way is neither plain, known nor a place's."""
    known = {_bare(word) for word in name.split()}
    is_placed = False
    last = 0
    for word in _WORD.finditer(text):
        before = text[: word.start()]
        is_run = is_placed and not before[last:].strip()
        is_placed = word[0][0].isupper() and (
            is_run or _PLACE.search(before) is not None
        )
        last = word.end()
        if word[0][0].isupper() and not is_placed:
            bare = _bare(word[0])
            if bare not in known and bare not in _PLAIN:
                return True
    return False


def _bare(word: str) -> str:
    return re.sub(r"(?:['’]\w*)?[.’']*$", "", word.casefold())
