"""The names of sources: a file below ``content/sources/``, or a part of one."""

from __future__ import annotations

import re

_PART = re.compile(r"(?P<file>.+)#(?P<part>[0-9a-f]{12})")
_LENGTH = 12  # digits of a part's digest in its name


def name_part(file: str, digest: str) -> str:
    """Return the name of one of several articles in a file: ``feed.xml#3f9a1c22b0de``.

    Args:
        file: Name of the file.
        digest: SHA-256 of the part's own content, so that what else stands in the
            file has no say in the name.

    """
    return f"{file}#{digest[:_LENGTH]}"


def read_part(source: str) -> tuple[str, str | None]:
    """Return the file that a source's name names, and the part of it, if any."""
    match = _PART.fullmatch(source)
    return (match["file"], match["part"]) if match else (source, None)
