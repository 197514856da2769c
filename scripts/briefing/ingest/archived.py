"""The address of a page that an archive or a cache has wrapped in its own."""

from __future__ import annotations

import re

# https://web.archive.org/web/20310303120000id_/https://post.example/strike, and AMP's
# cache: https://post-example.cdn.ampproject.org/c/s/post.example/strike.
_ARCHIVE = re.compile(
    r"(?:(?:https?:)?//web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?://)"
)
_CACHE = re.compile(r"https?://[\w-]+\.cdn\.ampproject\.org/[a-z]/(s/)?(?=[\w-]+\.)")


def find_original(url: str) -> str:
    """Return the address that stands in an archive's address, else *url* itself."""
    if (wrapped := _ARCHIVE.match(url)) is not None:
        return url[wrapped.end() :]
    if (wrapped := _CACHE.match(url)) is not None:
        scheme = "https" if wrapped[1] else "http"
        return f"{scheme}://{url[wrapped.end() :]}"
    return url
