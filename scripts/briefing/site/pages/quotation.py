"""The page of a quote."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.site.pages.page import Page
from briefing.site.pages.parts import EntryCard, LinkValue
from briefing.site.pages.people import QuoteValue, UtteranceValue
from briefing.site.pages.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationPage(Page):
    """quotes/<id>.html: what somebody said, alone on a page that can be shared."""

    quote: QuoteValue | None  # the words; None: the publish mode keeps them back
    speaker: Words | None
    speaker_href: str | None  # to the speaker's page
    role: Words | None  # as printed, in the same text where one is
    role_href: str | None  # to the paragraph that prints it
    attributed_to: Words | None  # whose words the speaker repeats
    attributed_href: str | None
    card: EntryCard  # of the text that prints the words so
    url: str | None  # absolute: the words where their publisher printed them
    wordings: UtteranceValue | None  # all of them; None where `quote` is the only one
    briefings: tuple[LinkValue, ...]  # that show it
