"""The writer who is named below a text, behind a label or by what is told of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.bylines import Byline
from briefing.extract.masthead import BY_WORDS
from briefing.extract.name_witnesses import is_told
from briefing.extract.personal_names import is_personal
from briefing.extract.units import Unit
from briefing.extract.writer_names import NAMES, split_names

_REACH = 8  # lines below the text
_LONGEST = 12  # words of a line that names a writer
# A bare "By" opens the teaser of a neighbour as often: it is no label here.
_LABEL = re.compile(
    rf"\W*(?:(?:written|reported|story|words|text|article|post|posted)\s(?:{BY_WORDS})\b"
    r"|(?:about the )?(?:authors?|writer)\b|autor(?:in|en|es|a|e|i)?\b|auteurs?\b"
    r"|автор[ыи]?\b|текст:|yazar\b|författare\b|kirjoittaja\b|συντάκτης)[\s:–—-]*",
    re.IGNORECASE,
)


def find_closing_byline(units: Sequence[Unit], last: int) -> tuple[Byline, ...]:
    """Return the line below a text that says who its writer is.

    Args:
        units: All units, in order.
        last: Number of the last unit of the text.

    Returns:
        One line at most. The name stands behind a label close below the text, or in
        the line below that; or it opens the only line that tells a writer's office,
        which a page's metadata may know better.

    """
    after = [unit for unit in units if unit.number > last]
    below = after[:_REACH]
    is_labelled = False
    for unit in below:
        label = _LABEL.match(unit.text)
        start = label.end() if label else 0
        if (label or is_labelled) and unit.words <= _LONGEST:
            names = split_names(unit.text, start, len(unit.text))
            names = tuple(name for name in names if is_personal(name[0]))
            if names:
                return (Byline(unit=unit, names=names, is_sure=True),)
        is_labelled = label is not None and start == len(unit.text)
    told = [byline for unit in after if (byline := _read_told(unit))]
    return (told[0],) if len({byline.names[0][0] for byline in told}) == 1 else ()


def _read_told(unit: Unit) -> Byline | None:
    """Return the name that opens a line which goes on to tell of an office."""
    name = NAMES.match(unit.text)
    if name is None or not is_personal(name[0]) or not is_told(unit.text, name[0]):
        return None
    return Byline(unit=unit, names=((name[0], name.span()),), is_sure=False)
