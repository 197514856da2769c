"""Invented articles for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from briefing.extract.leftovers import LEFTOVERS

_VOCABULARY = (
    "the harbour of a ferry and crew in old town on Sunday council says port ships "
    "to Ada Example night talks because storm will not wait for Westhaven's new "
    "“agreement” 400 pay summer by North bridge is was “We"
)
_WORDS = st.sampled_from(_VOCABULARY.split())


def _sentence(least: int, most: int) -> st.SearchStrategy[str]:
    words = st.lists(_WORDS, min_size=least, max_size=most)
    return words.map(lambda found: " ".join(found).capitalize() + ".")


def _label(least: int, most: int) -> st.SearchStrategy[str]:
    words = st.lists(_WORDS, min_size=least, max_size=most)
    return words.map(lambda found: " ".join(found).capitalize())


_FIELDS = st.sampled_from(
    (
        "By Ada Example",
        "By Ada Example and Ben Sample",
        "2 March 2031",
        "Published: 4 May 2032, 10:30 am",
        "date 2033-01-17 The ferry is late, and the crew will not wait for the storm.",
        "5 min read",
        "Reuters • 5 min read",
        "Home News Shipping",
        "Home > Business > Transport",
        "WESTHAVEN (Reuters) - The ferry is late, and the crew will not wait for it.",
        "Dockers at the gate on Monday. Photo: Ada Example",
        "(Image credit: Ada Example)",
        "Sources:",
        "– Port statistics: https://port.example/",
        "https://port.example/",
        "1. Who pays for the lamp?",
        "Frequently asked questions",
        "• Two tugs",
        "1. Mend the crane before the summer.",
        "2. Pay the crew",
        "3. Open the old gate, and let the storm in.",
        "  - for Sunday",
        "    – for the night",
        "(1) A pilot",
        "(2) A rope and an agreement.",
        "1、修理起重机。",
        "2、支付工资。",
        "    The crane is older than the council that has to pay for it by summer.",
        "Two tugs:",
        "Dockers return to work | Harbour Post",
        "Dockers return to work",
        "© 2031 Harbour Post Holdings Ltd. All rights reserved.",
        "Harbour Post",
    )
)
LINES = st.one_of(
    _sentence(12, 40),
    _sentence(12, 40),
    _sentence(2, 9),
    _label(1, 14),
    _FIELDS,
    st.sampled_from([rule.example for rule in LEFTOVERS]),
    st.sampled_from(["", " ", "\t", "\u00a0", "\u200b"]),
    st.text(max_size=60),
)
_ENDS = st.sampled_from(["\n", "\n\n", "\r\n", "\r"])


def raw_texts() -> st.SearchStrategy[bytes]:
    """Return the bytes of text files with leftovers in any order."""
    return st.builds(
        lambda lines, end: end.join(lines).encode(),
        st.lists(LINES, min_size=1, max_size=30),
        _ENDS,
    )
