# ruff: noqa: RUF001 - letters of other scripts are meant
"""By what a text is known to the rules: the stems of its words.

A page is judged by hundreds of patterns, and most of its lines hold no word that any
of them speaks of. A text is known by the first letters of its words, some marks, and
whether it has a digit; `briefing.text.needs` reads off a pattern which of these it
needs, and `briefing.text.sieves` tries it on no text without them.
"""

from __future__ import annotations

import re

from briefing.text.runs import Runs

Stems = frozenset[str]

STEM = 4  # letters
RUN = re.compile(r"[^\W_]+")
_RUNS = Runs(r"[^\W_]")
_JOINT = re.compile(r"['’.-](?=[^\W_])(?<=[^\W_].)")  # of two runs to one word
# Scripts without blanks between words: each character is a stem.
UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af]"
)
# Those of them that no blank parts: two characters count as one word, and so do four
# letters of an alphabet, the marks above and below them among these.
_CHARACTER = re.compile("[\u2e80-\u30ff\u3400-\u9fff]")
_LETTER = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
# Scripts whose vowels are marks that part no word, though Python takes them for none of
# its letters: those of India, Sri Lanka and Tibet.
_MARKED = re.compile("[\u0900-\u0dff\u0f00-\u0fff]")
_BETWEEN_BLANKS = re.compile(r"\S*[^\W_]\S*")
_DIGIT = re.compile(r"\d")
HAS_DIGIT = "0"  # the stem of a text with a digit
SIGNS = "#@+©"  # marks that are stems
_SIGN = re.compile(f"[{SIGNS}]")
_TOLD = re.compile(rf"[\d{SIGNS}]")
# Small letters that match another one where case does not count.
_TWINS = tuple(zip("ıſµςϐϵϑϰϖϱϕ", "isμσβεθκπρφ", strict=True))


def find_stems(text: str) -> Stems:
    """Return the stems of a text: first letters of its words, marks, *has a digit*."""
    return read_words(text)[1]


def read_words(text: str) -> tuple[int, Stems]:
    """Return how many words a text has, and its stems.

    Words joined by a hyphen, a full stop or an apostrophe count as one, with a stem
    each. In scripts without blanks two characters count as one word, or four letters.
    """
    low = lower(text)
    runs = _RUNS.find(low)
    count = len(runs) - len(_JOINT.findall(low))
    stems = {run[:STEM] for run in runs}
    is_plain = text.isascii()
    if not is_plain and UNSPACED.search(text):
        stems.update(UNSPACED.findall(low))
        characters, letters = len(_CHARACTER.findall(text)), len(_LETTER.findall(text))
        if characters or letters:
            rest = _CHARACTER.sub(" ", _LETTER.sub(" ", text))
            others = len(RUN.findall(rest)) - len(_JOINT.findall(rest))
            count = characters // 2 + letters // 4 + others
    elif not is_plain and _MARKED.search(text) and count != len(low.split()):
        count = len(_BETWEEN_BLANKS.findall(text))
    if _TOLD.search(text):
        stems.update(_SIGN.findall(text))
        if _DIGIT.search(text):
            stems.add(HAS_DIGIT)
    return count, frozenset(stems)


def lower(text: str) -> str:
    """Return *text* in small letters, as patterns compare them without case."""
    if text.isascii():
        return text.lower()
    text = text.replace("İ", "i").lower()
    for twin, letter in _TWINS:
        if twin in text:
            text = text.replace(twin, letter)
    return text
