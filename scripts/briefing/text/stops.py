# ruff: noqa: RUF001 - the marks themselves are the subject of this file
"""The marks with which the world's scripts end a sentence, for sets of letters.

Unicode Standard, chapters 6, 9, 12, 16, 17 and 19: danda, the full stops of Arabic,
Urdu, Armenian, Ethiopic, Khmer and Burmese, and the full width ones. Thai and Lao have
none: `briefing.text.unspaced`.
"""

from __future__ import annotations

# That tell; none has a meaning of its own in a regular expression's set.
FULL_STOPS = ".。।॥۔։።។៕။"
ASKING = "?？؟፧"
SENTENCE_ENDS = f"{FULL_STOPS}{ASKING}!！…"
# Those that `syntok` does not know, where a blank follows.
SPACED_STOPS = "।॥؟۔։።፧។៕။"
