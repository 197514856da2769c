"""The themes of a site: the editor's, else proposed from the material."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.group.proposals import propose_themes
from briefing.model import Analysis, Entry, Theme


def choose_themes(
    settings_themes: Sequence[Theme],
    entries: Sequence[Entry],
    analyses: Sequence[Analysis],
) -> tuple[Theme, ...]:
    """Return the editor's themes; where there are none, proposed ones.

    Args:
        settings_themes: From ``briefing.toml``, in the editor's order.
        entries: In any order.
        analyses: Of all entries, in any order.

    """
    return tuple(settings_themes) or propose_themes(entries, analyses)
