"""An `Article` becomes an `Entry`: fields, blocks and the clean-up receipt."""

from __future__ import annotations

from briefing.extract.entry import extract_entry

__all__ = ["extract_entry"]
