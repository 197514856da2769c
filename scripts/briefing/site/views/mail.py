"""A briefing as it can be mailed: the same values, every link absolute."""

from __future__ import annotations

from dataclasses import fields

from briefing.model import BriefingDocument
from briefing.page_paths import briefing_page, mail_page
from briefing.site.links import (
    find_root,
    write_href,
)
from briefing.site.pages import BriefingPage, MailPage
from briefing.site.shelf import Shelf
from briefing.site.views.briefing import build_briefing


def build_mail(shelf: Shelf, briefing: BriefingDocument) -> MailPage:
    """Return the value of a briefing's mail; its links need SITEURL to be absolute."""
    path = mail_page(briefing.slug)
    root = f"{shelf.base}/" if shelf.base else find_root(path)
    page = build_briefing(shelf, briefing, root=root)
    same = {field.name: getattr(page, field.name) for field in fields(BriefingPage)}
    same |= {"kind": "mail", "path": path}
    return MailPage(**same, page=write_href(root, briefing_page(briefing.slug)))
