"""Second stage: entries and their analyses to stories, themes and briefings."""

from briefing.group.briefings import group_briefings
from briefing.group.stories import group_stories
from briefing.group.themes import choose_themes

__all__ = ["choose_themes", "group_briefings", "group_stories"]
