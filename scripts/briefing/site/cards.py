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
import math
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
_KICKER, _NAME, _FOOT = 38, 38, 34  # sizes of type, pixels
_QUOTE_MARK, _QUOTE_SIZE, _QUOTE_TOP = "“", 190, 112  # drawn above the words
_TITLES = (84, 76, 68, 60, 52, 46, 40)  # the largest in which the title has room
_LEADING = 1.16
_TITLE_TOP, _TITLE_BOTTOM = 176, 500
_QUOTE_WORDS_TOP = 238  # of speech, below its mark
_NAME_TOP = 462  # of the line below the title, which then ends above it
_NAME_GAP = 16
_COLOURS = 32  # of the palette: four colours and the steps between them
_DRAWING = 2  # raise it when the drawing changes: cards are kept by it
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
    if has_glyphs(font, "".join(_words(card))):
        load = functools.partial(_load, font)
        if card.kicker:
            line = _fit(card.kicker, load(_KICKER))
            _draw_line(pen, (_MARGIN, 98), line, _ACCENT, load(_KICKER))
        _draw_title(pen, card, load)
        if card.foot:
            line = _fit(card.foot, load(_FOOT))
            _draw_line(pen, (_MARGIN, 548), line, _ASH, load(_FOOT))
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
    words = [card.kicker, card.title, card.name, card.foot]
    kind = [card.is_speech, card.has_mark]
    name = hashlib.sha256(json.dumps([key, words, kind]).encode()).hexdigest()
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


def _words(card: Card) -> list[str]:
    mark = _QUOTE_MARK if card.has_mark else ""
    return [card.kicker or "", mark, card.title, card.name or "", card.foot or ""]


def _draw_title(
    pen: ImageDraw.ImageDraw, card: Card, load: Callable[[int], _Font]
) -> None:
    """Draw the title, with its quotation mark above and the name below."""
    top, bottom = _TITLE_TOP, _TITLE_BOTTOM
    if card.has_mark:
        top = _QUOTE_WORDS_TOP
        mark = load(_QUOTE_SIZE)
        pen.text((_MARGIN - 8, _QUOTE_TOP), _QUOTE_MARK, fill=_ACCENT, font=mark)
    if card.name:
        bottom = _NAME_TOP - _NAME_GAP
    size, lines = _set_title(card.title, load, bottom - top)
    for number, line in enumerate(lines):
        place = (_MARGIN, top + round(number * size * _LEADING))
        _draw_line(pen, place, line, _INK, load(size))
    if card.name:
        # Who speaks stands at the foot; somebody's office below the name.
        below = top + round(len(lines) * size * _LEADING) + _NAME_GAP
        place = (_MARGIN, _NAME_TOP if card.is_speech else below)
        line = _fit(card.name, load(_NAME))
        _draw_line(pen, place, line, _INK if card.is_speech else _ASH, load(_NAME))


def _load(font: bytes, size: int) -> _Font:
    layout = ImageFont.Layout.BASIC
    return ImageFont.truetype(io.BytesIO(font), size, layout_engine=layout)


def _draw_line(
    pen: ImageDraw.ImageDraw, place: tuple[int, int], line: str, fill: str, font: _Font
) -> None:
    left, top = place
    for piece, width in _measure(line, font):
        pen.text((left, top), piece, fill=fill, font=font)
        left += math.ceil(width)


def _measure(line: str, font: _Font) -> Iterator[tuple[str, float]]:
    """Yield the pieces of a line with their widths.

    FreeType takes the width of some composed glyphs ("“", "%", "…") from their first
    part, where the font says so by mistake; what follows would be drawn over them. Each
    of them is a piece of its own, as wide as its ink and the blank that stands before.
    """
    inks = {
        one: font.getbbox(one)
        for one in set(line)
        if not (one.isalpha() or one.isdecimal())
    }
    narrow = {
        one for one, ink in inks.items() if ink[2] > font.getlength(one) + font.size / 9
    }
    piece = ""
    for character in line:
        if character not in narrow:
            piece += character
            continue
        if piece:
            yield piece, font.getlength(piece)
            piece = ""
        _, _, right, _ = inks[character]
        yield character, right + font.size / 30
    if piece:
        yield piece, font.getlength(piece)


def _set_title(
    title: str, load: Callable[[int], _Font], room: int
) -> tuple[int, Sequence[str]]:
    """Return the largest size in which the title has room, and its lines."""
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
    width = sum(math.ceil(width) for _, width in _measure(text, font))
    return width <= SIZE[0] - 2 * _MARGIN
