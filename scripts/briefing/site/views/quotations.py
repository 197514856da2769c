"""The pages of quotes: the words, who said them where, and how others print them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefing.memory.quotations import find_cited
from briefing.model import CitedText, Passage, Quotation, Utterance
from briefing.page_paths import quotation_page
from briefing.site.citations import cited_unit, passage_words
from briefing.site.links import find_root, write_url
from briefing.site.pages import LinkValue, QuotationPage, Words
from briefing.site.people import SpeakerLink, SpeakerLinks, link_speakers
from briefing.site.quotations import choose_quote, find_quotations, index_quotes
from briefing.site.shelf import Shelf
from briefing.site.titles import briefing_link, entry_card, outer_url
from briefing.site.utterances import build_quote, build_utterance
from briefing.site.words import find_words, tool_words


def build_quotations(shelf: Shelf) -> Iterator[QuotationPage]:
    """Yield the page of each quote that has one."""
    quotations = find_quotations(shelf)
    if not quotations:
        return
    root = find_root(quotation_page(quotations[0][0].id))
    links, shown = link_speakers(shelf, root), _find_shown(shelf, root)
    for quotation, utterance in quotations:
        briefings = shown.get(utterance.id, ())
        yield _build_quotation(shelf, quotation, utterance, links, briefings)


def _build_quotation(
    shelf: Shelf,
    quotation: Quotation,
    utterance: Utterance,
    links: SpeakerLinks,
    briefings: tuple[LinkValue, ...],
) -> QuotationPage:
    path = quotation_page(quotation.id)
    root = find_root(path)
    chosen = choose_quote(shelf, quotation, utterance)
    # What is withheld is told of one that may be named at least.
    quote = chosen or quotation.quote
    if quote.words.entry not in shelf.entries:
        quote = utterance.quotes[0]
    entry = shelf.entries[quote.words.entry]
    value = build_quote(shelf, quote, root) if chosen else None
    speaker = links.find(entry.id, utterance.speaker)
    source = links.find(entry.id, utterance.attributed_to)
    name = speaker.name if speaker else _find_name(shelf, utterance)
    role = _find_role(shelf, speaker, entry.id)
    role_unit = cited_unit(shelf, role.text, (role,), root) if role else None
    ledger = build_utterance(shelf, utterance, links, root)
    is_alone = ledger is None or sum(len(one.quotes) for one in ledger.wordings) == 1
    title = tool_words(shelf.say("quote"))
    if value is not None:
        title = value.unit.words
    elif name is not None:
        title = name
    return QuotationPage(
        kind="quote",
        path=path,
        root=root,
        canonical=write_url(shelf.base, path),
        title=title,
        description=title if value else None,
        quote=value,
        speaker=name,
        speaker_href=speaker.href if speaker else None,
        role=role_unit.words if role_unit else None,
        role_href=role_unit.citations[0].href if role_unit else None,
        attributed_to=source.name if source else None,
        attributed_href=source.href if source else None,
        card=entry_card(shelf, entry, root),
        url=value.unit.citations[0].original if value else outer_url(entry.url.value),
        wordings=None if is_alone else ledger,
        briefings=briefings,
    )


def _find_name(shelf: Shelf, utterance: Utterance) -> Words | None:
    """Return the speaker's name as a text prints it."""
    if utterance.speaker is None:
        return None
    entries = dict.fromkeys(quote.words.entry for quote in utterance.quotes)
    return find_words(
        utterance.speaker, [shelf.article(shelf.entries[one]) for one in entries]
    )


def _find_role(shelf: Shelf, speaker: SpeakerLink | None, entry: str) -> Passage | None:
    """Return where the speaker's role is printed: in the text itself, else first."""
    if speaker is None:
        return None
    places = [
        passage
        for role in speaker.person.roles
        for passage in role.passages
        if passage_words(shelf, passage) is not None
    ]
    own = [passage for passage in places if passage.entry == entry]
    return next(iter((*own, *places)), None)


def _find_shown(shelf: Shelf, root: str) -> Mapping[str, tuple[LinkValue, ...]]:
    """Return the briefings that show what was said, by the id of the utterance."""
    found: dict[str, tuple[LinkValue, ...]] = {}
    for briefing in shelf.briefings:
        link = briefing_link(shelf, briefing, root)
        shown = {
            utterance.id
            for section in briefing.sections
            for part in section.parts
            if isinstance(part, CitedText)
            for utterance, _ in find_cited(part, index_quotes(shelf))
        }
        for one in shown:
            found[one] = (*found.get(one, ()), link)
    return found
