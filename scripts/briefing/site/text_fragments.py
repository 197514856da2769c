"""Links to the very words on a page of somebody else's (text fragments).

https://wicg.github.io/scroll-to-text-fragment/: a browser that knows them scrolls to
the words and marks them; any other opens the page.
"""

from __future__ import annotations

from urllib.parse import quote, unquote

# Longer passages are given by their ends: the page may break them, or mark words in
# them up, and an address stays short.
_WHOLE = 12  # words
_END = 5  # words at each end


def link_words(url: str, words: str) -> str:
    """Return the address of *words* on the page at *url*.

    Args:
        url: Absolute; a fragment of its own stays.
        words: As the page prints them.

    """
    parts = words.split()
    if not parts:
        return url
    texts = [words]
    if len(parts) > _WHOLE:
        texts = [" ".join(parts[:_END]), " ".join(parts[-_END:])]
    mark = "" if "#" in url else "#"
    return f"{url}{mark}:~:text={','.join(map(_encode, texts))}"


def read_words(url: str) -> tuple[str, ...]:
    """Return the words that an address names: whole, or where they start and end."""
    _, _, directive = url.partition(":~:text=")
    return tuple(unquote(text) for text in directive.split(",")) if directive else ()


def _encode(text: str) -> str:
    """Return *text* percent-encoded, with the signs that have a meaning there.

    A hyphen at an end makes a text a context, a comma parts texts, an ampersand parts
    directives; `quote` leaves the hyphen alone.
    """
    return quote(text, safe="").replace("-", "%2D")
