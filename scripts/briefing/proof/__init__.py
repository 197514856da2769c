"""The proof: whose words is every run of text on the built site?

It reads ``output/`` and ``content/`` on its own and shares no code with what grouped,
emitted or rendered them; `briefing.ingest` alone is used, to see the text of a saved
page as a reader sees it. Whatever it cannot prove fails the build.

"""

from briefing.proof.check import Unproven, check_site
from briefing.proof.memory import FILE, Memory

__all__ = ["FILE", "Memory", "Unproven", "check_site"]
