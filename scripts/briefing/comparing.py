"""What comparing a story's accounts gave, made anew only where one of them has changed.

What was made is kept in ``.cache/stories``, by content, for the next run. The folder
may be deleted at any time: it makes runs faster and changes nothing that they write.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from briefing.cache import load_kept, save_kept
from briefing.emit.analysis_reading import read_analysis
from briefing.emit.analysis_writing import write_analysis
from briefing.errors import BriefingError
from briefing.group.aligned_words import align_words
from briefing.group.read_across import compare_accounts
from briefing.model import Analysis, Entry, Findings, Story, StoryFindings
from briefing.program import hash_bytes, read_program, sum_up

FOLDER = ".cache/stories"  # below the project's


class Comparing:
    """The comparisons of one run."""

    def __init__(self, root: Path) -> None:
        """Recall what the run before has left.

        Args:
            root: Of the project.

        """
        self._folder = root / FOLDER
        self._version = sum_up(read_program())
        self._before = load_kept(self._folder)
        self._now: dict[str, str] = {}

    def compare(
        self, story: Story, entries: Sequence[Entry], analyses: Sequence[Analysis]
    ) -> StoryFindings:
        """Return what `compare_accounts` returns."""
        bare = replace(story, shared=())
        name = hash_bytes(
            f"{self._version}{bare!r}{list(entries)!r}{list(analyses)!r}".encode()
        )
        kept = self._before.get(name, "")
        found = _read(kept, entries)
        if found is None:
            found = compare_accounts(story, entries, analyses)
            text = write_analysis(Findings(stories=(found,)), entries, (bare,))
            kept = f"{hash_bytes(text.encode())}\n{text}"
            if _read(kept, entries) != found:
                return found
        self._now[name] = kept
        return found

    def save(self) -> None:
        """Keep what this run has used, and nothing else."""
        save_kept(self._folder, self._before, self._now)


def _read(kept: str, entries: Sequence[Entry]) -> StoryFindings | None:
    """Return kept findings; ``None`` where there are none, or damaged ones."""
    digest, _, kept = kept.partition("\n")
    if digest != hash_bytes(kept.encode()):
        return None
    try:
        read = read_analysis(
            kept, where=FOLDER, entries=entries, articles=(), align=align_words
        )
        (found,) = read.findings.stories
    except (BriefingError, ValueError):
        return None
    return found
