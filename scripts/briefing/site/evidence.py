"""The words that a value was read from, with the way to where they stand."""

from __future__ import annotations

from briefing.model import Basis, Entry, Evidence
from briefing.site.citations import receipt_href
from briefing.site.pages import EvidenceValue
from briefing.site.shelf import Shelf
from briefing.site.titles import entry_file, entry_link, find_evidence
from briefing.site.words import editor_words, hidden_words, source_words

# In a narrowed mode a field's evidence may show as many words of a withheld
# paragraph: enough for "on the sidelines of the forum in mid-November", and no
# sentence that carries news.
EVIDENCE_WORDS = 8


def read_evidence(
    shelf: Shelf, entry: Entry, evidence: Evidence, root: str
) -> EvidenceValue | None:
    """Return the words of *evidence*; ``None`` where they may not be shown.

    Args:
        shelf: What is published.
        entry: Of which it is evidence.
        evidence: It may stand in another entry.
        root: Of the page.

    """
    holder = find_evidence(shelf, entry, evidence)
    if evidence.entry is not None and evidence.entry != holder.id:
        return None  # the other entry is not published
    article, lang = shelf.article(holder), shelf.lang(holder)
    link = entry_link(shelf, holder, root) if holder.id != entry.id else None
    if evidence.span is None:
        # Another entry's date may be its editor's; all else is a page's metadata.
        is_edited = link is not None and holder.date.basis is Basis.EDITED
        words = (
            editor_words(evidence.text, entry_file(holder))
            if is_edited
            else hidden_words(article, evidence.text, lang=lang)
        )
        return EvidenceValue(words=words, href=None, entry=link)
    words = source_words(article, [evidence.span], lang=lang)
    is_long = len(words.text.split()) > EVIDENCE_WORDS
    if is_long and shelf.allowances[holder.id].mode != "full":
        return None
    href = receipt_href(holder, article, evidence.span[0], root)
    return EvidenceValue(words=words, href=href, entry=link)
