"""Bytes of ``content/sources/`` become an `Article`: decoded, never judged."""

from __future__ import annotations

from briefing.ingest.article import read_article, read_articles

__all__ = ["read_article", "read_articles"]
