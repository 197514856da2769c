"""What was read out of an article, as a text that a person reviews."""

from __future__ import annotations

from briefing.model import Article, BlockKind, Entry, Fate, Field, Interval
from briefing.text.lists import count_items

_FIELDS = (
    "title",
    "dateline",
    "date",
    "outlet",
    "agency",
    "authors",
    "section",
    "language",
    "translated_from",
    "url",
)


def write_reading(article: Article, entry: Entry) -> str:
    """Return fields with their evidence, blocks, and what was removed by which rule."""
    parts = [f"slug: {entry.slug}"]
    parts += [_field(name, getattr(entry, name)) for name in _FIELDS]
    parts += ["", "--- kept ---"]
    numbers = count_items((block.kind, block.place) for block in entry.blocks)
    for block, number in zip(entry.blocks, numbers, strict=True):
        level = str(block.level) if block.kind is BlockKind.HEADING else ""
        level += "" if number is None else f" {number}"
        margin = "    " * block.place.depth
        parts.append(f"{margin}[{block.kind.value}{level}] {block.text}")
        for link in block.links:
            parts.append(f"    {block.text[slice(*link.span)]} -> {link.url}")
    parts += ["", "--- not in the body ---"]
    for row in entry.receipt:
        if row.block is None and row.fate is not Fate.BLANK:
            words = article.text[slice(*row.span)]
            parts.append(f"[{row.fate.value}: {row.rule}] {words}")
    return "\n".join(parts) + "\n"


def _field(name: str, field: Field[object]) -> str:
    value = field.value
    if isinstance(value, Interval):
        value = f"{value.first} to {value.last}"
    elif isinstance(value, tuple):
        value = ", ".join(value)
    if value is None:
        return f"{name}: -"
    shown = "; ".join(f"{e.rule}: {e.text}" for e in field.evidence)
    return f"{name}: {value} ({field.basis.value}, {shown})"
