"""Bytes to text: UTF-8, UTF-16 with its mark, what a page declares, else cp1252."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

# Files that people drop by mistake, by their first bytes (their specifications').
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"{\\rtf", "a rich-text document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
)

# https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE
)
_PRESCAN = 1024

# Every line end that Unicode knows (UAX 14, class BK, CR, LF, NL) becomes \n.
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Publishing systems let one slip in here and there: such a one reads as a blank.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f]")
_MOST_CONTROLS = 0.002  # of the characters; more is no text


class Undecodable(ValueError):  # noqa: N818 - names a state of the file
    """The bytes are no text that we read."""

    def __init__(self, problem: str, *, hint: str, line: int | None = None) -> None:
        """Remember what is wrong, where and how to mend it."""
        super().__init__(problem)
        self.problem = problem
        self.hint = hint
        self.line = line


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
        page itself say it: then it is cp1252, the web's own habit.

    Raises:
        Undecodable: The bytes are binary, or no text in the encoding.

    """
    for signature, name in _SIGNATURES:
        if raw.startswith(signature):
            problem = f"the file is {name}, not text"
            raise Undecodable(problem, hint="save the article as .txt or .html")
    decoded = _by_mark(raw) or _by_content(raw)
    text = _LINE_ENDS.sub("\n", decoded.text)
    controls = [match.start() for match in _CONTROLS.finditer(text)]
    if controls and ("\0" in text or len(controls) > _MOST_CONTROLS * len(text)):
        problem = f"the file is binary: control character {ord(text[controls[0]]):#04x}"
        raise Undecodable(
            problem,
            hint="save the article as plain text in UTF-8",
            line=text.count("\n", 0, controls[0]) + 1,
        )
    return Decoded(
        text=_CONTROLS.sub(" ", text),
        encoding=decoded.encoding,
        is_guessed=decoded.is_guessed,
    )


def _by_mark(raw: bytes) -> Decoded | None:
    if raw.startswith(codecs.BOM_UTF8):
        return _strict(raw[len(codecs.BOM_UTF8) :], "utf-8")
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strict(raw, "utf-16")
    return None


def _by_content(raw: bytes) -> Decoded:
    if (at := raw.find(b"\0")) >= 0:
        problem = "the file is binary: it holds NUL bytes"
        hint = "save the article as plain text in UTF-8"
        raise Undecodable(problem, hint=hint, line=raw.count(b"\n", 0, at) + 1)
    try:
        return Decoded(text=raw.decode("utf-8"), encoding="utf-8", is_guessed=False)
    except UnicodeDecodeError:
        pass
    if (declared := _declared(raw)) is not None:
        try:
            return Decoded(
                text=raw.decode(declared), encoding=declared, is_guessed=False
            )
        except UnicodeDecodeError:
            pass  # the page is wrong about itself
    return _strict(raw, "cp1252", is_guessed=True)


def _declared(raw: bytes) -> str | None:
    if (match := _DECLARED.search(raw[:_PRESCAN])) is None:
        return None
    try:
        return codecs.lookup(match[1].decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return None


def _strict(raw: bytes, encoding: str, *, is_guessed: bool = False) -> Decoded:
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        problem = f"byte {error.start + 1} is no {encoding} text"
        hint = "open the file in an editor and save it as UTF-8"
        line = raw.count(b"\n", 0, error.start) + 1
        raise Undecodable(problem, hint=hint, line=line) from error
    return Decoded(text=text, encoding=encoding, is_guessed=is_guessed)
