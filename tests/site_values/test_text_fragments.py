"""Links to the very words: encoded so that a browser reads them back."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.site.text_fragments import link_words, read_words

WORDS = st.lists(
    st.text(st.sampled_from("ab-,&=#%+:~/?é“”东 \N{NO-BREAK SPACE}"), min_size=1),
    min_size=1,
    max_size=20,
).map(" ".join)


@given(WORDS, st.sampled_from(["https://e.org/a", "https://e.org/a?b=c#d"]))
def test_what_is_linked_can_be_read_back(words: str, url: str) -> None:
    """Whole, or as its first and last words; with any sign that the form uses."""
    address = link_words(url, words)
    found = read_words(address)
    if not words.split():
        assert address == url
    elif len(words.split()) <= 12:
        assert found == (words,)
    else:
        assert len(found) == 2
        assert words.split()[:5] == found[0].split()
        assert words.split()[-5:] == found[1].split()


@given(WORDS)
def test_no_sign_of_the_words_is_one_of_the_form(words: str) -> None:
    """Hyphen, comma and ampersand parse as context, range and directive: never ours."""
    _, _, directive = link_words("https://e.org/", words).partition(":~:text=")
    assert not set("-&# ") & set(directive)
    assert directive.count(",") <= 1
    assert directive.isascii()


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://e.org/a", "https://e.org/a#:~:text=well%2Dknown%2C%20R%26D"),
        ("https://e.org/a#b", "https://e.org/a#b:~:text=well%2Dknown%2C%20R%26D"),
    ],
)
def test_an_address_keeps_its_own_fragment(url: str, address: str) -> None:
    """The words come behind it, as the specification wants."""
    assert link_words(url, "well-known, R&D") == address
    assert urlsplit(address).path == "/a"
