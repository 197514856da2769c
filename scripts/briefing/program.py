"""What the program is at this moment: its own files, its packages, its Python."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

_PROGRAM = Path(__file__).parent

Digests = Mapping[str, str]  # SHA-256 by path


def read_program() -> Digests:
    """Return the digests of the program's files, and one of what it runs on.

    They are read once: what runs is what stood there when it began.

    Raises:
        OSError: A file cannot be read.

    """
    return _read_program(_PROGRAM)


@cache
def _read_program(folder: Path) -> Digests:
    packages = sorted(f"{one.name} {one.version}" for one in distributions())
    below = json.dumps([platform.python_version(), packages])
    return {"": hash_bytes(below.encode()), **read_digests(folder, ["**/*"])}


def read_digests(root: Path, patterns: Iterable[str]) -> Digests:
    """Return the digests of files, by path below *root*, sorted.

    Args:
        root: A folder.
        patterns: Of files in it, as `Path.glob` takes them; compiled ones do not count.

    Raises:
        OSError: A file cannot be read.

    """
    paths = {path for pattern in patterns for path in root.glob(pattern)}
    return {
        path.relative_to(root).as_posix(): hash_bytes(path.read_bytes())
        for path in sorted(paths)
        if path.is_file() and path.suffix != ".pyc"
    }


def sum_up(*parts: object) -> str:
    """Return one digest of values that JSON can hold, their keys in any order."""
    return hash_bytes(json.dumps(parts, sort_keys=True).encode())


def hash_bytes(content: bytes) -> str:
    """Return the SHA-256 of *content*, hexadecimal."""
    return hashlib.sha256(content).hexdigest()
