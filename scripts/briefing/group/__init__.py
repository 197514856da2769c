"""Second stage: entries and their analyses to stories, themes and briefings."""
