"""Raw news articles to a cited briefing site, without a guess."""
