# ruff: noqa: RUF001 - other scripts are meant
"""What readers wrote below the article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.leftovers.translated import COMMENTS
from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.region import count_prose
from briefing.extract.rules import Rule
from briefing.extract.units import Unit
from briefing.text.sieves import Sieve

BELOW_COMMENTS = Rule(
    name="below-the-comments",
    sentence="What readers wrote below the article is removed.",
    example="A. Reader on 3 March 2031 at 9:15 said:",
)
# "3 Comments", "2 responses to the headline".
_LABEL = Sieve(
    r"\A(?:\W*(?:\d+ |one |eine? |une? |un[ao]? |один )?(?:(?:reader |user )?"
    rf"(?:comments?|responses?|replies|kommentare?|{COMMENTS})\W*\d*\W*"
    r"|(?:comments?|responses?|thoughts?|replies|kommentare?|gedanken?|antworten?|"
    r"commentaires?|réflexions?|comentarios?|pensamientos?|comentários?|commenti|"
    r"pensieri|reacties|gedachten?|odpowiedzi|komentarz[ey]|комментари[йя]) (?:to|on|"
    r"zu|auf|sur|à|en|a|em|su|op|do|к записи|к) [\"'«].+))\Z",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"\b(?:says|said|wrote|commented):$|^(?:reply|report|flag|antworten)\W*$"
    r"|\b\d{1,2}:\d{2}(?: ?[ap]m)?\b.{0,12}$|\bago$",
    re.IGNORECASE,
)
# The button below what a reader wrote.
_REPLY = re.compile(
    r"\W*(?:reply|antworten|répondre|responder|rispondi|reageer|reageren|beantwoorden|"
    r"svara?|svarer|vastaa|vasta|atbildēt|atsakyti|odpowiedz|odpovědět|odpovedať|"
    r"reagovat|válasz|răspunde|odgovori|одговори|отговор|απάντηση|ответить|відповісти|"
    r"yanıtla|cevapla|balas|trả lời|رد|پاسخ|הגב|返信|답글|回复|回覆|ตอบกลับ)\W*\d*\W*",
    re.IGNORECASE,
)
_WRITTEN_AT = re.compile(r"\d{1,2}[:.h]\d{2}(?!\d)|\b(?:says|said|wrote)\W*$|\bago$")
_SIGNATURES = 2
_REACH = 20  # lines from the label of comments to the first of them
_MOSTLY = 3
_HEAD = 6  # lines from a reader's name down to the button below the words


def mark_below_comments(sheet: Sheet) -> Marks:
    """Mark what readers wrote below the article.

    A bare label opens the comments where signed lines follow it, or where by far
    most of the text stands above it. Without a label they open with the signature
    above the first of the buttons to reply.
    """
    live = sheet.live
    place = _find_label(live)
    if place is None:
        place = _find_first_signature(live)
    if place is None:
        return {}
    return {other.number: removed(BELOW_COMMENTS) for other in live[place:]}


def _find_label(live: Sequence[Unit]) -> int | None:
    """Return the place below the label of the comments."""
    labels = [i for i, unit in enumerate(live) if _LABEL.search(unit.plain, unit.stems)]
    for index, following in zip(labels, [*labels[1:], None], strict=False):
        above, below = live[:index], live[index + 1 :]
        between = below if following is None else live[index + 1 : following]
        if (
            following is not None
            and len(_find_replies(between)) < _SIGNATURES
            and count_prose(above) < count_prose(between)
        ):
            continue  # the text stands between a button beside its byline and the label
        signed = [i for i, o in enumerate(below) if _SIGNED.search(o.text) is not None]
        if not count_prose(above):
            continue
        # A label far above the first signature is a button beside the byline.
        is_signed = len(signed) >= _SIGNATURES and signed[0] < _REACH
        if is_signed or count_prose(above) > _MOSTLY * count_prose(below):
            return index + 1
    return None


def _find_first_signature(live: Sequence[Unit]) -> int | None:
    """Return the place of the first reader's name above a button to reply.

    Embedded posts have such buttons too: below the last of them is no article.
    """
    replies = _find_replies(live)
    if len(replies) < _SIGNATURES:
        return None
    first, last = replies[0], replies[-1]
    if count_prose(live[:first]) <= _MOSTLY * count_prose(live[last:]):
        return None
    for index in range(first - 1, max(first - _HEAD, 0), -1):
        unit = live[index]
        if not unit.is_prose and _WRITTEN_AT.search(unit.text) is not None:
            above = live[index - 1]
            is_named = not above.is_prose and not above.is_sentence
            place = index - is_named
            return place if count_prose(live[:place]) else None
    return None


def _find_replies(units: Sequence[Unit]) -> list[int]:
    return [i for i, unit in enumerate(units) if _REPLY.fullmatch(unit.plain)]
