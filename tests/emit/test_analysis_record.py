"""The record of what was found across the entries."""

from __future__ import annotations

import json

import pytest
from tests.site_values.findings import make_read_library

from briefing.emit.analysis_record import read_analysis, write_analysis
from briefing.errors import BriefingError
from briefing.model import Findings


def test_what_is_written_is_read_back() -> None:
    """Every finding comes back equal, and is written the same once more."""
    findings = make_read_library().findings
    text = write_analysis(findings)
    assert read_analysis(text, where="x") == findings
    assert write_analysis(read_analysis(text, where="x")) == text
    assert read_analysis(write_analysis(Findings()), where="x") == Findings()


def test_a_finding_is_a_line() -> None:
    """A commit shows which findings moved: the file is JSON, one finding a line."""
    findings = make_read_library().findings
    lines = write_analysis(findings).splitlines()
    assert sum(line.startswith('{"') for line in lines) == 5
    assert list(json.loads("\n".join(lines))) == sorted(
        ["people", "events", "utterances", "stories"]
    )


@pytest.mark.parametrize("text", ["{", '{"people": [{"slug": 1}]}', '{"odd": []}'])
def test_a_damaged_record_is_told(text: str) -> None:
    """The message names the file and the cure."""
    with pytest.raises(BriefingError) as caught:
        read_analysis(text, where="content/records/analysis.json")
    assert "content/records/analysis.json" in str(caught.value)
    assert "briefing build" in str(caught.value)
