"""The seal of a record: a digest in it by which a change by a person shows."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

SEAL = "seal"  # key of the digest over all the rest of a record

# On a line of its own: only keys of the record itself stand behind a single blank.
_LINE = re.compile(rf'\n "{SEAL}": "(?P<seal>[0-9a-f]{{16}})"(?P<comma>,?)(?=\n)')


def seal_record(plain: Mapping[str, Any]) -> str:
    """Return a record as JSON: sorted keys, one value a line, a line feed at the end.

    Args:
        plain: What the record holds besides its seal; not empty.

    """
    text = _dump(plain)
    line = f'\n "{SEAL}": "{_hash(text)}"'
    behind = min((key for key in plain if key > SEAL), default=None)
    if behind is None:
        return f"{text[:-3]},{line}\n}}\n"
    place = text.index(f"\n {json.dumps(behind, ensure_ascii=False)}: ")
    return f"{text[:place]}{line},{text[place:]}"


def is_sealed(text: str) -> bool:
    """Whether a record that can be read is as the machine wrote it.

    Without the line of its seal it is, to the byte, what the seal was made of. One that
    was laid out anew is read and written for that.
    """
    if line := _LINE.search(text):
        before, behind = text[: line.start()], text[line.end() :]
        bare = before + behind if line["comma"] else before.removesuffix(",") + behind
        if _hash(bare) == line["seal"]:
            return True
    plain = json.loads(text)
    seal = plain.pop(SEAL, None)
    return bool(seal == _hash(_dump(plain)))


def _dump(plain: Mapping[str, Any]) -> str:
    return json.dumps(plain, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
