"""How many texts hold a stem, roughly: of two sieves the rarer one keeps more back."""

from __future__ import annotations

from briefing.text.stems import find_stems

# Stems that most English texts hold: a need of these sieves little.
_COMMON_STEMS = (
    "the of and to in a is that for on with as it at by from be are was this have has "
    "an not but will were or had said its they who more been thei one i he she his her "
    "you your we our us all new abou woul ther whic when what than up out so no if can "
    "into afte also time year peop some othe firs last"
)
_COMMON = frozenset(_COMMON_STEMS.split())
_WEIGHTS = {1: 8, 2: 6, 3: 3}  # of a need, by the letters of its stem
_COMMON_WEIGHT = 20


def weigh_stem(stem: str) -> int:
    """Return how many texts hold a stem, roughly."""
    return _COMMON_WEIGHT if stem in _COMMON else _WEIGHTS.get(len(stem), 1)


def find_rarest_stem(label: str) -> str:
    """Return the stem of a text, one word at least, that fewest other texts hold."""
    return min(find_stems(label), key=lambda stem: (weigh_stem(stem), stem))
