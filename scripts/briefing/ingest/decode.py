"""Bytes to text: UTF-8, UTF-16, what a page declares, else the likeliest code page."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from briefing.ingest.guess import guess_encoding
from briefing.ingest.unreadable import Unreadable
from briefing.text.language import find_language

# https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
_DECLARED = re.compile(
    rb"(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,200}?encoding)\s*=\s*[\"']?\s*([\w.:-]+)",
    re.IGNORECASE,
)
_PRESCAN = 1024
# Labels that mean a larger code page: https://encoding.spec.whatwg.org/#names-and-labels
_LABELS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}

# Every line end that Unicode knows (UAX 14, class BK, CR, LF, NL) becomes \n.
_LINE_ENDS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_LINE_END_OCTETS = tuple(end.encode() for end in _LINE_ENDS)
_LINE_END = re.compile(f"\r\n|[{_LINE_ENDS}]")
# Publishing systems let one slip in here and there: such a one reads as a blank.
_CONTROLS = "".join(map(chr, (*range(9), *range(0x0E, 0x1C), 0x1F, 0x7F)))
_CONTROL_OCTETS = _CONTROLS.encode()
_CONTROL = re.compile(f"[{_CONTROLS}]")
_MOSTLY = 0.5  # of the characters of a text in UTF-16 have a byte of zero
_MOSTLY_RIGHT = 2  # times as many letters that are UTF-8 as bytes that are not
_MOST_CONTROLS = 0.002  # of the characters; more is no text


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text with the codec that gave it."""

    text: str  # no byte order mark, line ends as \n, no control characters
    encoding: str
    is_guessed: bool


def decode(raw: bytes) -> Decoded:
    """Decode the bytes of one file.

    Args:
        raw: The file's bytes, not empty.

    Returns:
        Its text. The encoding is a guess only where neither the bytes nor the
        page itself say it: see `briefing.ingest.guess`.

    Raises:
        Unreadable: The bytes are binary, or no text in the encoding.

    """
    decoded = _by_mark(raw) or _by_content(raw)
    return replace(decoded, text=clean_text(decoded.text))


def clean_text(text: str) -> str:
    r"""Return *text* with ``\n`` for every line end and blanks for stray controls.

    Raises:
        Unreadable: It has so many control characters that it is no text.

    """
    # Each is looked for by itself: a scan for one byte takes next to no time.
    octets = text.encode(errors="replace")
    if any(end in octets for end in _LINE_END_OCTETS):
        text = _LINE_END.sub("\n", text)
    if not any(control in octets for control in _CONTROL_OCTETS):
        return text
    controls = [match.start() for match in _CONTROL.finditer(text)]
    if controls and ("\0" in text or len(controls) > _MOST_CONTROLS * len(text)):
        problem = f"the file is binary: control character {ord(text[controls[0]]):#04x}"
        raise Unreadable(
            problem,
            hint="save the article as plain text in UTF-8",
            line=text.count("\n", 0, controls[0]) + 1,
        )
    return _CONTROL.sub(" ", text)


def _by_mark(raw: bytes) -> Decoded | None:
    if raw.startswith(codecs.BOM_UTF8):
        return _strict(raw[len(codecs.BOM_UTF8) :], "utf-8")
    if raw.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return _strict(raw, "utf-32")
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strict(raw, "utf-16")
    return None


def _by_content(raw: bytes) -> Decoded:
    if (wide := _by_zeros(raw)) is not None:
        return wide
    if (at := raw.find(b"\0")) >= 0:
        problem = "the file is binary: it holds NUL bytes"
        hint = "save the article as plain text in UTF-8"
        raise Unreadable(problem, hint=hint, line=raw.count(b"\n", 0, at) + 1)
    try:
        return Decoded(text=raw.decode("utf-8"), encoding="utf-8", is_guessed=False)
    except UnicodeDecodeError:
        pass
    if (declared := _declared(raw)) is not None:
        try:
            return Decoded(
                text=raw.decode(declared), encoding=declared, is_guessed=False
            )
        except (LookupError, UnicodeError):
            pass  # the page is wrong about itself
    _refuse_mixed(raw)
    return _strict(raw, guess_encoding(raw), is_guessed=True)


def _refuse_mixed(raw: bytes) -> None:
    """Refuse what is UTF-8 but for a few bytes: any one codec would spoil the rest."""
    text = raw.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = sum(not one.isascii() for one in text) - wrong
    if right > _MOSTLY_RIGHT * wrong:
        line = text.count("\n", 0, text.index("\ufffd")) + 1
        raise Unreadable(
            "a line is in another encoding than the rest of the file, which is UTF-8",
            hint="write the letters of this line anew, and save the file as UTF-8",
            line=line,
        )


def _by_zeros(raw: bytes) -> Decoded | None:
    """Decode UTF-16 without its mark.

    Every other byte of plain letters is zero; of other scripts' texts only those of
    blanks and digits are, and the right order of bytes is that which gives a language.
    """
    if b"\0" not in raw:
        return None
    for codec, place in (("utf-16-le", 1), ("utf-16-be", 0)):
        zeros = raw[place::2].count(0)
        if zeros > _MOSTLY * len(raw) / 2 and not raw[1 - place :: 2].count(0):
            return _strict(raw, codec, is_guessed=True)
    if len(raw) % 2:
        return None
    for codec in ("utf-16-le", "utf-16-be"):
        try:
            text = raw.decode(codec)
        except UnicodeDecodeError:
            continue
        shown = sum(one.isprintable() or one in "\r\n\t" for one in text)
        if shown == len(text) and find_language(text) is not None:
            return Decoded(text=text, encoding=codec, is_guessed=True)
    return None


def _declared(raw: bytes) -> str | None:
    if (match := _DECLARED.search(raw[:_PRESCAN])) is None:
        return None
    return find_codec(match[1].decode("ascii"))


def find_codec(label: str) -> str | None:
    """Return the codec that a page or a mail means by a label; ``None``: nobody's."""
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return _LABELS.get(name, name)


def _strict(raw: bytes, encoding: str, *, is_guessed: bool = False) -> Decoded:
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        problem = f"byte {error.start + 1} is no {encoding} text"
        hint = "open the file in an editor and save it as UTF-8"
        line = raw.count(b"\n", 0, error.start) + 1
        raise Unreadable(problem, hint=hint, line=line) from error
    return Decoded(text=text, encoding=encoding, is_guessed=is_guessed)
