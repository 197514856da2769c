"""What reading across the entries gave, as the one record that the site reads it from.

``content/records/analysis.json`` is derived from the entries alone and written anew
whenever they change. One finding stands on one line, so that a commit shows which of
them a new article moved.
"""

from __future__ import annotations

import json

from briefing.emit.records import CONVERTER, read_json
from briefing.model import Findings

NAME = "analysis"  # of the record, without .json; no entry has such an id


def write_analysis(findings: Findings) -> str:
    """Return the findings as JSON: kinds sorted by name, a finding a line."""
    plain = CONVERTER.unstructure(findings)
    kinds = [
        f"{json.dumps(kind)}: [\n" + ",\n".join(map(_write_line, found)) + "\n]"
        for kind, found in sorted(plain.items())
        if found
    ]
    return "{\n" + ",\n".join(kinds) + "\n}\n"


def read_analysis(text: str, *, where: str) -> Findings:
    """Return the findings that *text* holds.

    Args:
        text: JSON as `write_analysis` writes it.
        where: Path of the file, for errors.

    Raises:
        BriefingError: The file is no JSON, or not what this record holds.

    """
    hint = "run 'briefing build', which writes the record anew"
    return read_json(text, Findings, where=where, hint=hint)


def _write_line(finding: object) -> str:
    return json.dumps(
        finding, ensure_ascii=False, separators=(",", ":"), sort_keys=True
    )
