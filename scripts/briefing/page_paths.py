"""Where the pages of what is remembered stand, from the site's root.

These addresses are kept for years: the site prints them and the records remember them,
both by these functions.

"""

from __future__ import annotations

QUOTATIONS = "quotes/"  # folder of the pages of quotes
MISSING = "404.html"  # answers every address that leads nowhere


def entry_page(slug: str) -> str:
    """Return the path of an entry's page."""
    return f"entries/{slug}.html"


def receipt_page(slug: str) -> str:
    """Return the path of an entry's receipt."""
    return f"receipts/{slug}.html"


def story_page(slug: str) -> str:
    """Return the path of a story's page."""
    return f"stories/{slug}.html"


def briefing_page(slug: str) -> str:
    """Return the path of a briefing's page."""
    return f"briefings/{slug}.html"


def quotation_page(name: str) -> str:
    """Return the path of the page of the quote with the id *name*."""
    return f"{QUOTATIONS}{name}.html"


def mail_page(slug: str) -> str:
    """Return the path of a briefing as it can be mailed."""
    return f"mail/{slug}.html"


def person_page(slug: str) -> str:
    """Return the path of a person's page."""
    return f"people/{slug}.html"
