"""Pelican's settings for reading on this machine; publishconf.py is for the web."""

import sys
from pathlib import Path

from jinja2 import StrictUndefined

# `pelican content` works without installing the library.
sys.path.insert(0, str(Path(__file__).resolve().parent / "scripts"))

SITENAME = "Press briefing"  # for Pelican's log alone: the title is in briefing.toml
SITEURL = ""
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
LOCALE = ["C"]  # the machine's own shows nowhere, and may not even be installed

PATH = "content"
OUTPUT_PATH = "output"
DELETE_OUTPUT_DIRECTORY = True
THEME = "theme"
THEME_STATIC_PATHS = ["static"]
THEME_STATIC_DIR = "theme"
PLUGINS = ["briefing.site"]
JINJA_ENVIRONMENT = {
    "autoescape": True,
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
}
# Pelican's cache goes by the time of files; ours go by content.
CACHE_CONTENT = False
LOAD_CONTENT_CACHE = False

# All of Pelican's own kinds of page are off: ours come from briefing.site.
ARTICLE_PATHS = []
PAGE_PATHS = []
STATIC_PATHS = []
DIRECT_TEMPLATES = []
TEMPLATE_PAGES = {}
ARCHIVES_SAVE_AS = ""
AUTHORS_SAVE_AS = ""
CATEGORIES_SAVE_AS = ""
TAGS_SAVE_AS = ""
FEED_ALL_ATOM = None
FEED_ALL_RSS = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
