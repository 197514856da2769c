"""An `Article` becomes an `Entry`: fields, blocks and the clean-up receipt."""

from __future__ import annotations

from briefing.extract.entry import extract_entry
from briefing.extract.registry import RULES

__all__ = ["RULES", "extract_entry"]
