"""Card images: the picture of a page that a preview shows, drawn by Pillow.

Same words, same font, same Pillow: same bytes. Only Pillow's plain layout is used,
which needs no library of the system; writing that needs more than one glyph after the
other has no glyphs in the shipped font and gets a card without words.
"""

from __future__ import annotations

import functools
import hashlib
import io
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import PIL
from PIL import Image, ImageDraw, ImageFont

from briefing.site.pages import Card

SIZE = (1200, 630)  # what previews cut from least (https://ogp.me, networks' guides)
FONT = "fonts/SourceSerifPro-Semibold.ttf"  # below the theme

# The theme's colours by day, in sRGB: paper, ink, ash, oxblood.
_PAPER, _INK, _ASH, _ACCENT = "#fbfaf7", "#1d1a17", "#5c5650", "#a3261d"
_MARGIN = 84
_KICKER, _FOOT = 38, 34  # sizes of type, pixels
_TITLES = (84, 76, 68, 60, 52, 46)  # the largest in which the title has room
_LEADING = 1.16
_TITLE_TOP, _TITLE_BOTTOM = 176, 500
_COLOURS = 32  # of the palette: four colours and the steps between them
_DRAWING = 1  # raise it when the drawing changes: cards are kept by it
_NO_CHARACTER = "\U0010ffff"  # which no font has a glyph for

_Font = ImageFont.FreeTypeFont


def draw_card(card: Card, font: bytes) -> bytes:
    """Return a card as PNG, 1200 by 630 pixels.

    Args:
        card: Its words; where the font lacks a glyph for one, none are drawn.
        font: A TrueType font.

    """
    picture = Image.new("RGB", SIZE, _PAPER)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((_MARGIN, 66, SIZE[0] - _MARGIN, 72), fill=_INK)
    pen.rectangle((_MARGIN, 66, _MARGIN + 180, 72), fill=_ACCENT)
    pen.rectangle((_MARGIN, 528, SIZE[0] - _MARGIN, 529), fill=_ASH)
    words = [card.kicker or "", card.title, card.foot or ""]
    if has_glyphs(font, "".join(words)):
        load = functools.partial(_load, font)
        if card.kicker:
            line = _fit(card.kicker, load(_KICKER))
            pen.text((_MARGIN, 98), line, fill=_ACCENT, font=load(_KICKER))
        size, lines = _set_title(card.title, load)
        for number, line in enumerate(lines):
            top = _TITLE_TOP + round(number * size * _LEADING)
            pen.text((_MARGIN, top), line, fill=_INK, font=load(size))
        if card.foot:
            line = _fit(card.foot, load(_FOOT))
            pen.text((_MARGIN, 548), line, fill=_ASH, font=load(_FOOT))
    flat = picture.quantize(_COLOURS, dither=Image.Dither.NONE)
    content = io.BytesIO()
    flat.save(content, "PNG", optimize=True)
    return content.getvalue()


def keep_card(card: Card, font: bytes, cache: Path) -> bytes:
    """Return a card, from the cache where it has been drawn before.

    Args:
        card: Its words.
        font: A TrueType font.
        cache: A folder; files there are named by all that decides their bytes.

    """
    key = [_DRAWING, PIL.__version__, hashlib.sha256(font).hexdigest()]
    words = [card.kicker, card.title, card.foot]
    name = hashlib.sha256(json.dumps([key, words]).encode()).hexdigest()
    kept = cache / f"{name}.png"
    if kept.is_file():
        return kept.read_bytes()
    content = draw_card(card, font)
    kept.parent.mkdir(parents=True, exist_ok=True)
    partial = kept.with_suffix(".partial")
    partial.write_bytes(content)
    partial.replace(kept)
    return content


def has_glyphs(font: bytes, text: str) -> bool:
    """Whether the font has a glyph of its own for each character of *text*."""
    face = _load(font, _FOOT)
    missing = bytes(face.getmask(_NO_CHARACTER))
    return all(
        character.isspace() or bytes(face.getmask(character)) != missing
        for character in sorted(set(text))
    )


def _load(font: bytes, size: int) -> _Font:
    layout = ImageFont.Layout.BASIC
    return ImageFont.truetype(io.BytesIO(font), size, layout_engine=layout)


def _set_title(title: str, load: Callable[[int], _Font]) -> tuple[int, Sequence[str]]:
    """Return the largest size in which the title has room, and its lines."""
    room = _TITLE_BOTTOM - _TITLE_TOP
    for size in _TITLES:
        lines = list(_break(title, load(size)))
        if len(lines) * size * _LEADING <= room:
            return size, lines
    size = _TITLES[-1]
    count = int(room / (size * _LEADING))
    rest = " ".join(lines[count - 1 :])
    return size, [*lines[: count - 1], _fit(rest, load(size))]


def _break(text: str, font: _Font) -> Iterator[str]:
    """Yield *text* in lines that are no wider than the card."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and not _has_room(longer, font):
            yield line
            longer = word
        line = longer
        while not _has_room(line, font):  # a word as long as that
            cut = next(
                n for n in range(len(line)) if not _has_room(line[: n + 1], font)
            )
            yield line[: max(cut, 1)]
            line = line[max(cut, 1) :]
    if line:
        yield line


def _fit(text: str, font: _Font) -> str:
    """Return *text*, cut with an ellipsis where it is wider than the card."""
    if _has_room(text, font):
        return text
    while text and not _has_room(f"{text}…", font):
        text = text[:-1].rstrip()
    return f"{text}…"


def _has_room(text: str, font: _Font) -> bool:
    return font.getlength(text) <= SIZE[0] - 2 * _MARGIN
