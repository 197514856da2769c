"""The command with a stopwatch in its hand: CPU seconds of each stage of one run.

``python -m tests.bench.stopwatch REPORT build --root PROJECT`` runs ``briefing build``
as it is and writes to REPORT what each stage took. The program itself knows nothing of
this: the functions below are wrapped from outside.
"""

from __future__ import annotations

import json
import resource
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import Any

# By the stage, the functions that make it up, where they are called from. Time inside
# one of them that another one of them takes counts for the inner one.
STAGES = {
    "conversion": ("briefing.pipeline:convert_sources",),
    "analysis": ("briefing.grouping:analyse_entries",),
    "stories": ("briefing.grouping:_find_stories",),
    "themes": (
        "briefing.grouping:choose_themes",
        "briefing.grouping:group_briefings",
    ),
    "findings": (
        "briefing.grouping:find_versions",
        "briefing.grouping:tell_by_newest",
        "briefing.grouping:name_speakers",
        "briefing.grouping:read_across",
    ),
    "reading for the site": ("briefing.site.generators:load_library",),
    "page values": (
        "briefing.site.generators:make_shelf",
        "briefing.site.generators:build_pages",
    ),
    "rendering": ("briefing.site.generators:PageGenerator.generate_output",),
    "feeds and forms": ("briefing.site.generators:FeedGenerator.generate_output",),
    "cards": ("briefing.site.generators:CardGenerator.generate_output",),
    "index": ("briefing.site.generators:SearchGenerator.generate_output",),
    "proof": ("briefing.render:check_site",),
}
REST = "reading, writing, rest"


def main(words: Sequence[str]) -> int:
    """Run the command, write the report and return the command's exit status."""
    report, *arguments = words
    watch = _Stopwatch()
    for stage, names in STAGES.items():
        for name in names:
            _wrap(watch, stage, name)
    command = import_module("briefing.__main__").main
    status: int = watch.measure(REST, command)(arguments)
    Path(report).write_text(json.dumps(watch.spent), "utf-8")
    return status


class _Stopwatch:
    """What each stage has taken, without what the stages inside it took."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self._open: list[str] = []
        self._since = 0.0  # the start of the program counts as well

    def measure(self, stage: str, work: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(work)
        def measured(*args: object, **kwargs: object) -> object:
            self._book()
            self._open.append(stage)
            try:
                return work(*args, **kwargs)
            finally:
                self._book()
                self._open.pop()

        return measured

    def _book(self) -> None:
        now = _read_clock()
        self.spent[self._open[-1] if self._open else REST] += now - self._since
        self._since = now


def _wrap(watch: _Stopwatch, stage: str, name: str) -> None:
    module, _, path = name.partition(":")
    *owners, last = path.split(".")
    owner: Any = import_module(module)
    for one in owners:
        owner = getattr(owner, one)
    setattr(owner, last, watch.measure(stage, getattr(owner, last)))


def _read_clock() -> float:
    """Return the CPU seconds of this process and of what it has waited for."""
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
