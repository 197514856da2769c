"""The quote ledger: every utterance once, with all its wordings side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from briefing.model import Quote, QuoteKind, Utterance, Wording
from briefing.site.citations import cited_unit
from briefing.site.pages import (
    CitedUnit,
    NamedElsewhere,
    QuoteValue,
    SpeechRun,
    UtteranceValue,
    WordingValue,
)
from briefing.site.people import SpeakerLinks
from briefing.site.shelf import Shelf
from briefing.site.words import fold
from briefing.text.unspaced import count_unspaced

Spans = Sequence[tuple[int, int]]  # in the text of one quote


def build_utterance(
    shelf: Shelf,
    utterance: Utterance,
    links: SpeakerLinks,
    root: str,
    *,
    has_speaker: bool = False,
) -> UtteranceValue | None:
    """Return an utterance as a page shows it; ``None`` where all of it is withheld.

    Args:
        shelf: What is published.
        utterance: With a wording at least.
        links: To the pages of people.
        root: Of the page.
        has_speaker: Whether the page has to say who speaks.

    """
    # Marks in the first wording could mean one other wording alone.
    is_pair = len(utterance.wordings) == 2  # noqa: PLR2004
    wordings: list[WordingValue] = []
    for place, wording in enumerate(utterance.wordings):
        other = utterance.wordings[1] if is_pair and place == 0 else None
        quotes = tuple(_quotes(shelf, wording, other, root))
        if quotes:
            wordings.append(
                WordingValue(
                    quotes=quotes,
                    kind=wording.kind if place and wordings else None,
                    named_elsewhere=_find_name(shelf, utterance, wording, links, root),
                )
            )
    if not wordings:
        return None
    first = utterance.wordings[0].quotes[0]
    speaker = links.find(first.words.entry, utterance.speaker) if has_speaker else None
    is_unknown = has_speaker and utterance.speaker is None
    printed = None
    if has_speaker and speaker is None:
        namers = (utterance.named_in,) if utterance.named_in else utterance.quotes
        printed = _find_printed(shelf, namers, root)
    source = links.find(first.words.entry, utterance.attributed_to)
    return UtteranceValue(
        id=utterance.id,
        wordings=tuple(wordings),
        has_marks=any(
            run.differs
            for wording in wordings
            for quote in wording.quotes
            for run in quote.runs
        ),
        speaker=speaker.name if speaker else None,
        speaker_href=speaker.href if speaker else None,
        attributed_to=source.name if source else None,
        attributed_href=source.href if source else None,
        open_count=0 if is_unknown else _count_unnamed(utterance, wordings),
        is_unknown=is_unknown,
        printed_as=printed.words if printed else None,
        printed_href=printed.citations[0].href if printed else None,
        href=links.quotations.get(utterance.id),
    )


def _find_name(
    shelf: Shelf,
    utterance: Utterance,
    wording: Wording,
    links: SpeakerLinks,
    root: str,
) -> NamedElsewhere | None:
    """Return who says a wording whose own text does not name the speaker."""
    own, namer = wording.quotes[0], utterance.named_in
    if namer is None or own not in utterance.left_open:
        return None
    here = _find_printed(shelf, (own,), root)
    place = here or cited_unit(shelf, own.words.text, (own.words,), root)
    there = _find_printed(shelf, (namer,), root)
    if place is None or there is None:
        return None
    name = there.words
    if not namer.is_named_beside:  # it prints a "he" whom it names elsewhere
        person = links.find(namer.words.entry, utterance.speaker)
        if person is None:
            return None
        name = person.name
    return NamedElsewhere(
        printed_as=here.words if here else None,
        printed_href=place.citations[0].href,
        name=name,
        name_href=there.citations[0].href,
    )


def _count_unnamed(utterance: Utterance, shown: Sequence[WordingValue]) -> int:
    """Return how many texts name no speaker, less those shown with another's name."""
    texts = {one.words.entry for one in utterance.left_open}
    return len(texts) - sum(one.named_elsewhere is not None for one in shown)


def _find_printed(shelf: Shelf, quotes: Iterable[Quote], root: str) -> CitedUnit | None:
    """Return the words that a text prints for who says one of *quotes*."""
    for quote in quotes:
        sentence, words = quote.sentence, quote.printed_as
        place = sentence.text.find(words) if words else -1
        if words and place >= 0:
            passage = sentence.part(place, place + len(words))
            unit = cited_unit(shelf, words, (passage,), root)
            if unit is not None:
                return unit
    return None


def build_quote(
    shelf: Shelf, quote: Quote, root: str, differing: Spans = ()
) -> QuoteValue | None:
    """Return a quote as a page shows it; ``None`` where it is withheld.

    Args:
        shelf: What is published.
        quote: Speech; a fragment alone tells nothing and stands in its sentence.
        root: Of the page.
        differing: Spans of its words that another wording has not.

    """
    is_sentence = quote.kind is QuoteKind.SENTENCE
    passage = quote.words if is_sentence else quote.sentence
    unit = cited_unit(shelf, passage.text, (passage,), root)
    if unit is None:
        return None
    runs = tuple(_runs(quote, differing, is_sentence=is_sentence))
    is_whole = "".join(run.text for run in runs) == unit.words.text
    return QuoteValue(unit=unit, runs=runs if is_whole else (), is_sentence=is_sentence)


def _quotes(
    shelf: Shelf, wording: Wording, other: Wording | None, root: str
) -> Iterator[QuoteValue]:
    """Yield the quotes of a wording that may be shown.

    Args:
        shelf: What is published.
        wording: The one to print.
        other: For the first wording, the one that it is held against.
        root: Of the page.

    """
    if other is not None:
        parts = [(one.first, one.is_same) for one in other.aligned]
    else:
        parts = [(one.second, one.is_same) for one in wording.aligned]
    texts = [quote.words.text for quote in wording.quotes]
    for quote, differing in zip(
        wording.quotes, _find_differing(texts, parts), strict=True
    ):
        value = build_quote(shelf, quote, root, differing)
        if value is not None:
            yield value


def _find_differing(
    texts: Sequence[str], parts: Sequence[tuple[str, bool]]
) -> list[Spans]:
    """Return for each quote of a wording the spans that differ from another wording.

    Args:
        texts: Of the quotes, in order.
        parts: Stretches of all of them together, in order, and whether each is the
            same in the other wording. Where they do not fit, nothing is marked.

    """
    found: list[list[tuple[int, int]]] = [[] for _ in texts]
    number, place = 0, 0
    for part, is_same in parts:
        for words in part.split():
            while number < len(texts):
                start = texts[number].find(words, place)
                if start >= 0:
                    break
                number, place = number + 1, 0
            else:
                return [() for _ in texts]
            place = start + len(words)
            if not is_same:
                _add(found[number], texts[number], start, place)
    return list(found)


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Add a span; one that follows the last with blanks alone between joins it."""
    if spans and not text[spans[-1][1] : start].strip():
        spans[-1] = (spans[-1][0], end)
    else:
        spans.append((start, end))


def _runs(quote: Quote, differing: Spans, *, is_sentence: bool) -> Iterator[SpeechRun]:
    """Yield the pieces of the words printed: a sentence around its speech, or that."""
    speech, sentence = quote.words, quote.sentence
    before, after = "", ""
    if not is_sentence:
        start = speech.span[0] - sentence.span[0]
        before = sentence.text[:start]
        after = sentence.text[start + len(speech.text) :]
    pieces = [(before, False, False)]
    place = 0
    for start, end in differing:
        pieces += [
            (speech.text[place:start], True, False),
            (speech.text[start:end], True, True),
        ]
        place = end
    pieces += [(speech.text[place:], True, False), (after, False, False)]
    for text, is_speech, differs in pieces:
        if text:
            yield SpeechRun(text=text, is_speech=is_speech, differs=differs)


def count_words(utterance: Utterance) -> int:
    """Return how many words were said, by the fullest wording."""
    return max(
        sum(_count(fold(one.words.text)) for one in wording.quotes)
        for wording in utterance.wordings
    )


def _count(text: str) -> int:
    return count_unspaced(text) or len(text.split())
