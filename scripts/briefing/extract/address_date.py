"""The day of publishing that stands in the address of an article."""

from __future__ import annotations

import re
from datetime import date

from briefing.extract.rules import Rule
from briefing.model import Evidence
from briefing.text.month_names import MONTHS

ADDRESS_DATE = Rule(
    name="address-date",
    sentence="Where neither page nor metadata give a date, a full one in the folders "
    "of the article’s address is the day of publishing.",
    example="https://harbour-post.example/2031/03/02/strike",
)

# Folders of their own, or a date as ISO 8601 writes it: "/2031/03/16-boats-lost" tells
# of boats, and a number such as 20310302 is often that of a draft.
_FOLDERS = re.compile(
    r"/(?P<year>(?:19|20)\d\d)/(?P<month>\d{1,2}|[a-z]{3,9})/(?P<day>\d{1,2})(?=/|$)"
    r"|/(?P<iso>(?:19|20)\d\d-\d\d-\d\d)(?=[/_.-]|$)",
    re.IGNORECASE,
)


def find_address_date(address: str) -> tuple[date, Evidence] | None:
    """Return the day that *address* names and its words; None where it names none."""
    found = _FOLDERS.search(address)
    if found is None:
        return None
    try:
        if found["iso"]:
            day = date.fromisoformat(found["iso"])
        else:
            name = found["month"].lower()
            month = int(name) if name.isdigit() else MONTHS.get(name, 0)
            day = date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        return None
    return day, Evidence(text=address, span=None, rule=ADDRESS_DATE.name)
