"""The title: printed above the text, claimed by the page, or cut from the lede."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.extract.leftovers import find_leftover
from briefing.extract.masthead import is_credit_line
from briefing.extract.pictures import is_caption, is_picture_credit
from briefing.extract.rules import Rule
from briefing.extract.section import is_breadcrumb
from briefing.extract.stated_dates import find_stated_date
from briefing.extract.units import Unit, fold
from briefing.model import Article, Basis, Evidence, Field, Line, Span
from briefing.text.sentences import find_sentences

TITLE = Rule(
    name="title",
    sentence="The headline above the text is the title.",
    example="Dockers return to work after talks",
)
TITLE_SUFFIX = Rule(
    name="title-suffix",
    sentence="What a page adds to its headline after a bar or dash is no part of it.",
    example="Dockers return to work | Home news",
)
STANDFIRST_TITLE = Rule(
    name="standfirst-as-title",
    sentence="Where no headline stands above the text, a first line of one sentence "
    "serves as title, without its full stop.",
    example="Dockers and owners look to the talks this week to end the strike.",
)
LEDE_TITLE = Rule(
    name="lede-as-title",
    sentence="Where nothing else gives a title, the start of the first sentence does, "
    "cut where a clause ends.",
    example="Dockers have agreed to return to work, ending a strike of two weeks.",
)
METADATA_TITLE = Rule(
    name="page-metadata",
    sentence="A value comes from the page's own invisible metadata.",
    example='<meta property="og:title" content="Dockers return to work">',
)

LONGEST_DERIVED = 110  # characters
_STANDFIRST = 140  # characters of a line that may serve as title
_HEAD = 40  # units in which a headline is looked for
_BODY = 12  # units of the text that a headline is compared with
_TELLING = 4  # letters of a word that tells something
_LONG_OPENING = 20  # words of a first paragraph that ends like a headline
_LEAST_SCORE = 2.0
_LONGEST_HEADLINE = 32  # words

_BAR = re.compile(r"\s+[|–—·•»:-]\s+|\s*[|»]\s*")
_CLAUSE_END = re.compile(
    r"\s*[,;:–—]\s|\s+(?=(?:and|but|which|who|as|after|before|because|while|although|"
    r"amid|with|when|where|that|to|in|on|at|for|from|und|oder|aber)\s)"
)
_DOMAIN = re.compile(r"\w\.(?:com|org|net|info|[a-z]{2})$", re.IGNORECASE)
_FULL_STOP = re.compile(r"[.。]+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """The title and the unit that it stands in."""

    field: Field[str]
    unit: Unit | None  # None: only in a page's metadata, or part of the lede
    span: Span | None  # source span of the title's words
    rule: Rule
    suffix: str | None = None  # what the title bar adds, such as the outlet's name


def find_headline(article: Article, units: Sequence[Unit]) -> Headline:
    """Return the best title that an article offers.

    Args:
        article: Its candidates confirm or supply the title of a page.
        units: Its units in order, at least one.

    Returns:
        In order of trust: a headline that is printed (basis ``stated``), one that
        the page claims, a standfirst or the start of the lede (``derived``).

    """
    return (
        _from_page(article, units)
        or _printed(units)
        or _standfirst(units)
        or _from_lede(units)
    )


def _from_page(article: Article, units: Sequence[Unit]) -> Headline | None:
    claims = [claim for claim in article.candidates if claim.name == "title"]
    if not claims:
        return None
    headings = [unit for unit in units if unit.tag == "h1"]
    headings += [unit for unit in units if unit.tag in ("h2", "h3", None)]
    for unit in headings:
        for claim in claims:
            if _names_same(claim.value, unit.text):
                return _stated(unit, unit.span, unit.text, TITLE)
    best = next(
        (claim for claim in claims if claim.origin != "title-element"), claims[0]
    )
    value = best.value
    if best.origin == "title-element":
        h1 = [u for u in headings if u.tag == "h1" and u.words > 2]  # noqa: PLR2004
        if len(h1) == 1:
            return _stated(h1[0], h1[0].span, h1[0].text, TITLE)
        value = max(_BAR.split(best.value), key=len).strip()
    evidence = Evidence(text=best.value, span=None, rule=best.origin)
    field = Field(value=value, basis=Basis.STATED, evidence=(evidence,))
    return Headline(field=field, unit=None, span=None, rule=METADATA_TITLE)


def _names_same(claim: str, text: str) -> bool:
    """Say whether a claimed title is *text*, alone or with the site's name."""
    claimed, printed = fold(claim), fold(text)
    if claimed == printed:
        return True
    rest = claimed.removeprefix(printed)
    return len(printed) > 15 and rest != claimed and _BAR.match(rest) is not None  # noqa: PLR2004


def _printed(units: Sequence[Unit]) -> Headline | None:
    """Choose the line that looks most like a headline above the first text."""
    first = next((i for i, unit in enumerate(units) if _opens_text(unit)), len(units))
    head = [unit for unit in units[: min(first, _HEAD)] if _may_be_title(unit)]
    body = {word for unit in units[first : first + _BODY] for word in _telling(unit)}
    best: tuple[float, int] | None = None
    for index, unit in enumerate(head):
        score = _score(unit, units, body)
        if score >= _LEAST_SCORE and (best is None or score > best[0]):
            best = (score, index)
    if best is None:
        return None
    unit = head[best[1]]
    value, suffix = _split_bar(unit, units)
    if suffix is not None:
        # A page's own title and its headline: the one without the bar is it.
        twin = next((u for u in head if u.key == fold(value)), None)
        if twin is not None:
            return _stated(twin, twin.span, twin.text, TITLE, suffix=suffix)
    start = unit.span[0]
    return _stated(unit, (start, start + len(value)), value, TITLE, suffix=suffix)


def _opens_text(unit: Unit) -> bool:
    if not unit.is_prose or find_leftover(unit) is not None or is_caption(unit):
        return False
    return unit.words >= _LONG_OPENING or unit.text[-1] in ".。"


def _may_be_title(unit: Unit) -> bool:
    return (
        unit.words <= _LONGEST_HEADLINE
        and find_leftover(unit) is None
        and not is_credit_line(unit.text)
        and not is_breadcrumb(unit.text)
        and not is_caption(unit)
        and not is_picture_credit(unit.text)
    )


def _telling(unit: Unit) -> set[str]:
    """Return the words by which a headline and its text know each other."""
    return {word for word in re.findall(r"\w+", unit.key) if len(word) >= _TELLING}


def _score(unit: Unit, units: Sequence[Unit], body: set[str]) -> float:
    """Rate how much a line of the page's head looks like its headline.

    The weights were set by hand on the seeds and the development cases; the title
    column of the scorer tells whether a change helps.
    """
    score = 2.0 if unit.words >= 4 else 0.5 if unit.words == 3 else -2.0  # noqa: PLR2004
    score += min(unit.words, 12) / 12
    if unit.is_sentence and unit.text[-1] in ".…。":
        score -= 2.5
    if is_repeated(unit, units):
        score += 2.0
    telling = _telling(unit)
    if telling:
        # A headline's words return in its text; a teaser's do not.
        score += 3.0 * len(telling & body) / len(telling)
    place = next(i for i, other in enumerate(units) if other.number == unit.number)
    before, after = units[max(place - 2, 0) : place], units[place + 1 : place + 4]
    if any(is_credit_line(other.text) for other in after):
        score += 1.5
    if any(is_credit_line(other.text) for other in before):
        score -= 1.0
    others = [u for u in units[:place] if u.key != unit.key and u.words >= 4]  # noqa: PLR2004
    if any(_echoes(telling, _telling(other)) for other in others):
        score += 1.5  # the page's own title is often worded a little differently
    if re.search(r"\s[>›»/]\s", unit.text):
        score -= 3.0
    if place == 0 and unit.words >= 4:  # noqa: PLR2004
        score += 0.5
    return score


def _echoes(one: set[str], other: set[str]) -> bool:
    return len(one & other) >= max(2, 0.5 * max(len(one), len(other)))


def is_repeated(unit: Unit, units: Sequence[Unit]) -> bool:
    """Say whether a line stands again, alone or before a bar or dash."""
    for other in units:
        if other.number == unit.number:
            continue
        if other.key == unit.key:
            return True
        if other.key.startswith(unit.key) and _BAR.match(other.key[len(unit.key) :]):
            return True
        if unit.key.startswith(other.key) and _BAR.match(unit.key[len(other.key) :]):
            return other.words >= 3  # noqa: PLR2004 - a name alone repeats by chance
    return False


def _split_bar(unit: Unit, units: Sequence[Unit]) -> tuple[str, str | None]:
    """Cut what a title bar adds: after a bar always, after a dash if repeated."""
    text = unit.text
    cuts = [
        (text[: mark.start()].rstrip(), text[mark.end() :].strip(), mark[0])
        for mark in _BAR.finditer(text)
    ]
    cuts = [cut for cut in cuts if cut[0] and cut[1]]
    keys = {other.key for other in units if other.number != unit.number}
    for title, suffix, _ in cuts:
        if fold(title) in keys and len(title.split()) >= 3:  # noqa: PLR2004
            return title, suffix
    for title, suffix, mark in cuts:
        is_short = len(suffix.split()) <= 5 and len(suffix) < len(title)  # noqa: PLR2004
        is_name = fold(suffix) in keys or _DOMAIN.search(suffix) is not None
        if is_short and ("|" in mark or is_name):
            return title, suffix
    return text, None


def _standfirst(units: Sequence[Unit]) -> Headline | None:
    live = [unit for unit in units if find_leftover(unit) is None]
    if len(live) < 2 or len(live[0].text) > _STANDFIRST:  # noqa: PLR2004
        return None
    unit = live[0]
    if len(find_sentences(unit.text)) > 1:
        return None
    if not any(other.is_prose for other in live[1:]) or unit.words < 4:  # noqa: PLR2004
        return None
    value = _FULL_STOP.sub("", unit.text)
    span = (unit.span[0], unit.span[0] + len(value))
    return _derived(unit, span, value, STANDFIRST_TITLE)


def _from_lede(units: Sequence[Unit]) -> Headline:
    live = [unit for unit in units if find_leftover(unit) is None] or list(units)
    unit = next((u for u in live if u.is_prose), live[0])
    line = unit.lines[0]
    skip = stated_prefix(line)
    start, end = cut_title(line.text, skip)
    base = line.span[0]
    return _derived(
        None, (base + start, base + end), line.text[start:end], LEDE_TITLE
    )


def stated_prefix(line: Line) -> int:
    """Return how many characters at a line's start are a date field, not text."""
    stated = find_stated_date(line)
    if stated is None or stated.span is None or stated.span[1] >= line.span[1]:
        return 0
    return stated.span[1] - line.span[0] if stated.span[0] == line.span[0] else 0


def cut_title(text: str, start: int = 0) -> Span:
    """Return the span of a title at the start of a lede.

    Args:
        text: The lede, plain text.
        start: Where its first sentence begins.

    Returns:
        A half-open span of at most 110 characters that begins at *start*: the whole
        first sentence without its full stop, else as many clauses as fit, else as
        many words.

    """
    end = start + find_sentences(text[start:])[0][1]
    body = _FULL_STOP.sub("", text[start:end])
    end = start + len(body)
    if len(body) <= LONGEST_DERIVED:
        return start, end
    limit = start + LONGEST_DERIVED
    marks = [m.start() for m in _CLAUSE_END.finditer(text, start, limit + 2)]
    strong = [at for at in marks if at <= limit and not text[at].isspace()]
    weak = [at for at in marks if at <= limit]
    for places in (strong, weak):
        if places and places[-1] - start >= LONGEST_DERIVED // 3:
            return start, start + len(text[start : places[-1]].rstrip())
    cut = text.rfind(" ", start, limit + 1)
    return start, cut if cut > start else limit


def _stated(
    unit: Unit, span: Span, value: str, rule: Rule, *, suffix: str | None = None
) -> Headline:
    evidence = Evidence(text=value, span=span, rule=rule.name)
    field = Field(value=value, basis=Basis.STATED, evidence=(evidence,))
    return Headline(field=field, unit=unit, span=span, rule=rule, suffix=suffix)


def _derived(unit: Unit | None, span: Span, value: str, rule: Rule) -> Headline:
    evidence = Evidence(text=value, span=span, rule=rule.name)
    field = Field(value=value, basis=Basis.DERIVED, evidence=(evidence,))
    return Headline(field=field, unit=unit, span=span, rule=rule)
