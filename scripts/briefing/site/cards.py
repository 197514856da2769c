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
from collections.abc import Callable, Iterator, Mapping, Sequence

import PIL
from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFont

from briefing.cache import Keep
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
_FULL = 255  # where an ink covers the paper
_STEPS = 5  # from paper to each of three inks: with the paper sixteen colours, 4 bits
_DRAWING = 3  # raise it when the drawing changes: cards are kept by it
_KEPT = 2048  # fonts and glyphs looked at: what a page's words share
_NO_CHARACTER = "\U0010ffff"  # which no font has a glyph for

_Font = ImageFont.FreeTypeFont
_Inks = Mapping[str, ImageDraw.ImageDraw]  # what each colour covers, 0 to 255


def draw_card(card: Card, font: bytes) -> bytes:
    """Return a card as PNG, 1200 by 630 pixels.

    Args:
        card: Its words; where the font lacks a glyph for one, none are drawn.
        font: A TrueType font.

    """
    covers = {ink: Image.new("L", SIZE) for ink in (_INK, _ASH, _ACCENT)}
    inks = {ink: ImageDraw.Draw(cover) for ink, cover in covers.items()}
    right = SIZE[0] - _MARGIN
    inks[_INK].rectangle((_MARGIN + 181, 66, right, 72), fill=_FULL)
    inks[_ACCENT].rectangle((_MARGIN, 66, _MARGIN + 180, 72), fill=_FULL)
    inks[_ASH].rectangle((_MARGIN, 528, right, 529), fill=_FULL)
    if has_glyphs(font, "".join(_words(card))):
        load = functools.partial(_load, font)
        if card.kicker:
            line = _fit(card.kicker, load(_KICKER))
            _draw_line(inks[_ACCENT], (_MARGIN, 98), line, load(_KICKER))
        _draw_title(inks, card, load)
        if card.foot:
            line = _fit(card.foot, load(_FOOT))
            _draw_line(inks[_ASH], (_MARGIN, 548), line, load(_FOOT))
    content = io.BytesIO()
    _print(covers).save(content, "PNG", bits=4)
    return content.getvalue()


def _print(covers: Mapping[str, Image.Image]) -> Image.Image:
    """Return inks on paper, each pixel one of sixteen colours.

    Args:
        covers: How far each ink covers the paper, 0 to 255. Where two of them meet one
            counts; words keep off each other.

    """
    picture = Image.new("L", SIZE)
    palette = [*ImageColor.getrgb(_PAPER)]
    for number, (ink, cover) in enumerate(covers.items()):
        steps = [round(much * _STEPS / _FULL) for much in range(_FULL + 1)]
        colours = [number * _STEPS + step if step else 0 for step in steps]
        picture = ImageChops.lighter(picture, cover.point(colours))
        pairs = list(zip(palette[:3], ImageColor.getrgb(ink), strict=True))
        palette += [
            round(paper + (full - paper) * step / _STEPS)
            for step in range(1, _STEPS + 1)
            for paper, full in pairs
        ]
    picture.putpalette(palette)
    return picture


def keep_card(card: Card, font: bytes, keep: Keep) -> bytes:
    """Return a card, as it is kept where it has been drawn before.

    Args:
        card: Its words.
        font: A TrueType font.
        keep: Of cards.

    """
    key = [_DRAWING, PIL.__version__, hashlib.sha256(font).hexdigest()]
    words = [card.kicker, card.title, card.name, card.foot]
    kind = [card.is_speech, card.has_mark]
    name = hashlib.sha256(json.dumps([key, words, kind]).encode()).hexdigest()
    content = keep.find(name)
    if content is None:
        content = draw_card(card, font)
        keep.save(name, content)
    return content


def has_glyphs(font: bytes, text: str) -> bool:
    """Whether the font has a glyph of its own for each character of *text*."""
    face = _load(font, _FOOT)
    missing = _draw_glyph(face, _NO_CHARACTER)
    return all(
        character.isspace() or _draw_glyph(face, character) != missing
        for character in sorted(set(text))
    )


@functools.lru_cache(maxsize=_KEPT)
def _draw_glyph(face: _Font, character: str) -> bytes:
    return bytes(face.getmask(character))


def _words(card: Card) -> list[str]:
    mark = _QUOTE_MARK if card.has_mark else ""
    return [card.kicker or "", mark, card.title, card.name or "", card.foot or ""]


def _draw_title(inks: _Inks, card: Card, load: Callable[[int], _Font]) -> None:
    """Draw the title, with its quotation mark above and the name below."""
    top, bottom = _TITLE_TOP, _TITLE_BOTTOM
    if card.has_mark:
        top = _QUOTE_WORDS_TOP
        mark = load(_QUOTE_SIZE)
        place = (_MARGIN - 8, _QUOTE_TOP)
        inks[_ACCENT].text(place, _QUOTE_MARK, fill=_FULL, font=mark)
    if card.name:
        bottom = _NAME_TOP - _NAME_GAP
    size, lines = _set_title(card.title, load, bottom - top)
    for number, line in enumerate(lines):
        place = (_MARGIN, top + round(number * size * _LEADING))
        _draw_line(inks[_INK], place, line, load(size))
    if card.name:
        # Who speaks stands at the foot; somebody's office below the name.
        below = top + round(len(lines) * size * _LEADING) + _NAME_GAP
        place = (_MARGIN, _NAME_TOP if card.is_speech else below)
        line = _fit(card.name, load(_NAME))
        pen = inks[_INK if card.is_speech else _ASH]
        _draw_line(pen, place, line, load(_NAME))


@functools.lru_cache(maxsize=_KEPT)
def _load(font: bytes, size: int) -> _Font:
    layout = ImageFont.Layout.BASIC
    return ImageFont.truetype(io.BytesIO(font), size, layout_engine=layout)


def _draw_line(
    pen: ImageDraw.ImageDraw, place: tuple[int, int], line: str, font: _Font
) -> None:
    left, top = place
    for piece, width in _measure(line, font):
        pen.text((left, top), piece, fill=_FULL, font=font)
        left += math.ceil(width)


def _measure(line: str, font: _Font) -> Iterator[tuple[str, float]]:
    """Yield the pieces of a line with their widths.

    FreeType takes the width of some composed glyphs ("“", "%", "…") from their first
    part, where the font says so by mistake; what follows would be drawn over them. Each
    of them is a piece of its own, as wide as its ink and the blank that stands before.
    """
    piece = ""
    for character in line:
        width = _find_ink(character, font)
        if width is None:
            piece += character
            continue
        if piece:
            yield piece, font.getlength(piece)
            piece = ""
        yield character, width
    if piece:
        yield piece, font.getlength(piece)


@functools.lru_cache(maxsize=_KEPT)
def _find_ink(character: str, font: _Font) -> float | None:
    """Return the width of a glyph that the font says to be narrower than its ink."""
    if character.isalpha() or character.isdecimal():
        return None
    _, _, right, _ = font.getbbox(character)
    is_narrow = right > font.getlength(character) + font.size / 9
    return right + font.size / 30 if is_narrow else None


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
