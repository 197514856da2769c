"""Pelican's settings for publishing: the same site, told its address by SITEURL."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from pelicanconf import *  # noqa: F403 Pelican's own habit

BRIEFING_SEARCH = True  # the index: no part of the edit loop

SITEURL = os.environ.get("SITEURL", "").rstrip("/")
if not SITEURL.startswith(("https://", "http://")):
    print(  # noqa: T201 before Pelican's log
        f"publishconf.py: SITEURL is {SITEURL!r}\n"
        "  hint: say where the site will stand: SITEURL=https://example.org/news",
        file=sys.stderr,
    )
    sys.exit(2)
