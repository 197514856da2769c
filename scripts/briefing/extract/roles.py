"""The words for what a writer is."""

from __future__ import annotations

import re

# A newsroom, or what stands beside a name: no part of a person's name.
STAFF = re.compile(
    r"\b(?:staff|desks?|editors?|team|bureau|newsroom|redaktion|admin|correspondents?|"
    r"redazione|redacción|redação|rédaction|redactie|redaksjonen?|redaktionen|"
    r"redakcja|redakce|toimitus|редакция|редакція|"
    r"reporters?|writers?|agencies|agency|newsdesk|online|service|news|wire|press|media|"
    r"contributors?|associates?|published|updated|guest|columnists?|by|today|on|in|at|"
    r"january|february|march|july|september|october|november|"
    r"december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|read|min)\b",
    re.IGNORECASE,
)
# What a writer is.
ROLE = re.compile(
    r"\b(?:reporters?|editors?|writers?|correspondents?|contributors?|contributing|"
    r"columnists?|journalists?|intern|critic|analyst|historian|producer|strategist|"
    r"specialist|expert|(?:co-)?founder|staff|vp|ceo|cto|officer|attorney|director|"
    r"manager|fellow|publisher|redakteur(?:in)?|journalista?|korrespondent(?:in)?|"
    r"reporterin|periodista|redactor[ae]?|journaliste|giornalista|redacteur|"
    r"verslaggever|toimittaja|dziennikarz|журналист|корреспондент|кореспондент)\b",
    re.IGNORECASE,
)
