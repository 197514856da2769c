"""The quotes of an entry: words in print that are speech, with who said them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analyse.bearers import Place
from briefing.analyse.clause import Clause
from briefing.analyse.cue import Cue
from briefing.analyse.echoes import find_sources
from briefing.analyse.mentions import Mention, MentionKind
from briefing.analyse.people import People
from briefing.analyse.person_names import find_gender
from briefing.analyse.roles import names_one
from briefing.analyse.speakers import (
    Attribution,
    Link,
    Paragraph,
)
from briefing.model import Block, Passage, Quote, QuoteKind, Span

_FOCUS = 3  # paragraphs back in which "he" may have been named
_FEWEST_WORDS = 3  # of a main clause
# A clause may start without a capital where its subject is a pronoun.
_CLAUSE = re.compile(
    r"(?:i|we|you|he|she|they|it|there|this|that|these|those)(?:['’]\w+|\s+\w+)\s+\w",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(?:^|[.?!:,…”\"’])\s*$")


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quote with the place of the words that name its speaker."""

    quote: Quote
    speaker_block: int | None  # index of the paragraph
    speaker_span: Span | None  # block span


@dataclass(frozen=True, slots=True)
class _Voice:
    """Who said the last quote."""

    block: int  # in which it stands
    named_in: int  # block in which the speaker is named
    mention: Mention
    speaker: str | None


@dataclass(frozen=True, slots=True)
class _Turn:
    """Who spoke last, for "he" and for speech that goes on."""

    block: int
    mention: Mention
    speaker: str | None
    cue: Cue | None
    gender: str | None


def find_quotes(
    entry: str, blocks: Sequence[Block], paragraphs: Sequence[Paragraph]
) -> tuple[Utterance, ...]:
    """Return the quotes of *blocks* in order.

    Args:
        entry: Id of the entry, for the passages.
        blocks: The paragraphs, items and block quotes of one entry; no headings and
            captions, in which marks set off titles and catchwords.
        paragraphs: What `read_paragraph` read in each of them.

    """
    people = People([paragraph.mentions for paragraph in paragraphs])
    reader = _Reader(entry, people, is_single=_has_single_marks(paragraphs))
    for index, (block, paragraph) in enumerate(zip(blocks, paragraphs, strict=True)):
        reader.read(index, block, paragraph)
    return tuple(reader.utterances)


def _has_single_marks(paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether an entry sets speech in single marks.

    A house sets it in single or in double marks, never in both: beside speech in
    double ones single marks hold headings, and quotes within quotes.
    """
    families = Counter(
        found.quotation.family
        for paragraph in paragraphs
        for found in paragraph.attributions
    )
    doubled = sum(paragraph.text.count("''") for paragraph in paragraphs)
    return families["single"] > families.total() - families["single"] + doubled


class _Reader:
    """Goes through the paragraphs of one entry and remembers who spoke last."""

    def __init__(self, entry: str, people: People, *, is_single: bool) -> None:
        self.entry = entry
        self.people = people
        self._is_single = is_single
        self.utterances: list[Utterance] = []
        self._turns: list[_Turn] = []  # the last one first
        self._unnamed: _Turn | None = None  # who spoke after that, if nobody named them
        self._voice: _Voice | None = None  # of the last quote

    def read(self, index: int, block: Block, paragraph: Paragraph) -> None:
        attributions = [
            found
            for found in paragraph.attributions
            if self._is_single or found.quotation.family != "single"
        ]
        seen: set[int] = set()
        for frame in paragraph.frames:
            own = [a for a in attributions if a.quotation.span[0] in range(*frame.span)]
            for attribution in own:
                reported = attribution.cue
                self._remember_all(
                    index,
                    [c for c in frame.cues if reported and c.index < reported.index],
                    seen,
                )
                self._add(index, block, paragraph, attribution)
            self._remember_all(index, frame.cues, seen)
        last = paragraph.frames[-1] if paragraph.frames else None
        if last is None or not any(
            a.quotation.span[0] in range(*last.span) for a in attributions
        ):
            self._voice = None

    def _remember_all(self, index: int, cues: Sequence[Cue], seen: set[int]) -> None:
        for cue in cues:
            if cue.subject is None or cue.is_noun or cue.index in seen:
                continue
            seen.add(cue.index)
            self._remember(index, cue.subject, cue)

    def _remember(self, index: int, mention: Mention, cue: Cue | None) -> str | None:
        """Resolve a mention and keep it as the last turn where a person is named."""
        place: Place = (index, mention.span[0])
        if mention.kind is MentionKind.PRONOUN:
            return self._by_pronoun(index, mention)
        speaker = self.people.resolve(mention, place)
        if speaker is not None:
            gender = mention.gender
            if gender not in {"m", "f"} and " " in speaker:
                gender = find_gender(speaker.split()[0])
            self._turns.insert(0, _Turn(index, mention, speaker, cue, gender))
            self._unnamed = None
        elif mention.kind is MentionKind.ROLE and _is_one(mention):
            self._unnamed = _Turn(index, mention, None, cue, mention.gender)
        return speaker

    def _by_pronoun(self, index: int, mention: Mention) -> str | None:
        pronoun = mention.text.lower()
        if pronoun not in {"he", "she", "his", "her"}:
            return None
        wanted = "m" if pronoun in {"he", "his"} else "f"
        unnamed = self._unnamed
        # "A spokeswoman said ...", she said: the last who spoke, in one paragraph.
        if (
            unnamed is not None
            and unnamed.block == index
            and unnamed.gender in {wanted, None}
        ):
            return None
        near = (turn for turn in self._turns if index - turn.block <= _FOCUS)
        return next((t.speaker for t in near if t.gender in {wanted, None, "?"}), None)

    def _add(
        self, index: int, block: Block, paragraph: Paragraph, found: Attribution
    ) -> None:
        cue = found.cue
        mention = cue.subject if cue is not None else None
        speaker: str | None = None
        at = index
        if mention is not None:
            speaker = self._remember(index, mention, cue)
        elif found.link is Link.ALONE:
            if _kind(block.text, found.quotation.words) is QuoteKind.FRAGMENT:
                return  # a catchword on a line of its own
            if (voice := self._voice) is not None and self._goes_on(index):
                mention, speaker, at = voice.mention, voice.speaker, voice.named_in
        words = found.quotation.words
        sentence = _sentence(paragraph, found)
        is_near = mention is not None and at == index
        quote = Quote(
            words=Passage.cut(self.entry, block, words),
            sentence=Passage.cut(self.entry, block, sentence),
            kind=_kind(block.text, words),
            speaker=speaker,
            printed_as=None if mention is None else mention.text,
            attributed_to=self._attributed_to(index, paragraph, found, speaker),
            cue=None if not (cue and cue.verb) else paragraph.tokens[cue.index].text,
            is_named_beside=is_near
            and mention is not None
            and mention.kind is MentionKind.NAME
            and sentence[0] <= mention.span[0] < sentence[1],
        )
        self._voice = None if mention is None else _Voice(index, at, mention, speaker)
        span = None if mention is None else mention.span
        self.utterances.append(Utterance(quote, at if span else None, span))

    def _goes_on(self, index: int) -> bool:
        """Tell whether a paragraph that is all in marks goes on with the last quote.

        It does where the last paragraph ends with that quote or the words that
        report it. Of 34 such quotes in the development half of PolNeAR (American
        news of 2015 and 2016, marked by hand) 30 are the same speaker's.
        """
        return self._voice is not None and self._voice.block == index - 1

    def _attributed_to(
        self,
        index: int,
        paragraph: Paragraph,
        found: Attribution,
        speaker: str | None,
    ) -> str | None:
        """Return whose words the speaker repeats: "echoing Smith", "Smith's view"."""
        cue = found.cue
        if cue is None or cue.subject is None:
            return None
        if speaker is None and cue.subject.kind is MentionKind.PRONOUN:
            return None  # it may be whose words they are
        clause = Clause(paragraph.text, paragraph.tokens, paragraph.mentions)
        for owner in find_sources(clause, found.frame, cue):
            name = self.people.resolve(owner, (index, owner.span[0]))
            if name is not None and name != speaker:
                return name
        return None


def _is_one(mention: Mention) -> bool:
    """Tell whether an office is one person's: "a spokesman", not "officials"."""
    return names_one(mention.text.split()[-1].lower())


def _sentence(paragraph: Paragraph, found: Attribution) -> Span:
    """Return the least run of sentences with the words, their cue and its subject."""
    places = [*found.quotation.span]
    if found.cue is not None:
        token = paragraph.tokens[found.cue.index]
        places += [token.start, token.end]
        if found.cue.subject is not None:
            places += [*found.cue.subject.span]
    first, last = min(places), max(places)
    inside = [s for s in paragraph.sentences if s[0] < last and s[1] > first]
    return (inside[0][0], inside[-1][1])


def _kind(text: str, words: Span) -> QuoteKind:
    """Tell whether a main clause stands complete inside the marks.

    It does where the words start with a capital at a place at which a sentence may
    start, or with a pronoun as their subject; three words at least.
    """
    inner = text[slice(*words)]
    if len(inner.split()) < _FEWEST_WORDS:
        return QuoteKind.FRAGMENT
    if _CLAUSE.match(inner):
        return QuoteKind.SENTENCE
    before = text[: words[0]].rstrip("“\"'‘«„「『`")
    first = inner.lstrip("‘'“\"[(… ")[:1]
    if (first.isupper() or first.isdigit()) and _OPENING.search(before):
        return QuoteKind.SENTENCE
    return QuoteKind.FRAGMENT
