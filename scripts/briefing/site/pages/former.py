"""Pages at addresses that were published and have no page of their own any more."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.site.pages.page import Page
from briefing.site.pages.parts import LinkValue
from briefing.site.pages.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerPassage:
    """A passage that could be reached on a page that has moved."""

    id: str  # of the element: "p-3f9a"
    href: str  # to where it stands now


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedPage(Page):
    """The page under the address that another page had before."""

    target: LinkValue
    passages: tuple[FormerPassage, ...]

    @property
    def is_listed(self) -> bool:
        """Whether search engines are told of the page."""
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class GonePage(Page):
    """The page under an address that has nothing to show any more."""

    reason: Words | None  # the editor's, of a withdrawal

    @property
    def is_listed(self) -> bool:
        """Whether search engines are told of the page."""
        return False
