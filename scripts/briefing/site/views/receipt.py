"""A receipt: the whole raw text, line by line, and what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from briefing.model import Article, Entry, Fate, Line, ReceiptRow, Span
from briefing.page_paths import entry_page, receipt_page
from briefing.site.citations import find_block_spans
from briefing.site.links import (
    find_root,
    is_whole,
    raw_path,
    write_href,
    write_url,
)
from briefing.site.pages import FateCount, ReceiptLine, ReceiptPage, Whose, Words
from briefing.site.shelf import Shelf
from briefing.site.titles import entry_link
from briefing.site.words import source_words

# What every publish mode shows; see briefing.site.publish.
_FIELDS = (Fate.TITLE, Fate.METADATA)


def build_receipt(shelf: Shelf, entry: Entry) -> ReceiptPage:
    """Return the value of an entry's receipt."""
    path = receipt_page(entry.slug)
    root = find_root(path)
    article = shelf.article(entry)
    mode = shelf.allowances[entry.id].mode
    lines = tuple(_lines(shelf, entry, article, root))
    return ReceiptPage(
        kind="receipt",
        path=path,
        root=root,
        canonical=write_url(shelf.base, path),
        title=Words(
            text=shelf.say("receipt-title", file=article.source), whose=Whose.TOOL
        ),
        description=None,
        mode=mode,
        entry=entry_link(shelf, entry, root),
        source=article.source,
        raw=write_href(root, raw_path(article.source)) if mode == "full" else None,
        is_reading=not is_whole(article),
        digest=article.digest,
        encoding=article.encoding,
        is_encoding_guessed=article.is_encoding_guessed,
        lines=lines,
        counts=tuple(_counts(entry, article, lines)),
        characters=len(article.text),
    )


def _lines(
    shelf: Shelf, entry: Entry, article: Article, root: str
) -> Iterator[ReceiptLine]:
    """Yield each row of the receipt, cut at the ends of lines, without blanks."""
    anchored: set[int] = set()
    shown = {block.id for block in entry.blocks} & shelf.allowances[
        entry.id
    ].spans.keys()
    for row, line, span in _pieces(entry, article):
        if row.fate is Fate.BLANK:
            continue
        is_first = line.number not in anchored
        anchored.add(line.number)
        href = write_href(root, entry_page(entry.slug), row.block)
        yield ReceiptLine(
            anchor=f"L{line.number}" if is_first else None,
            number=line.number,
            words=_words(shelf, entry, article, row, span),
            fate=row.fate,
            rule=row.rule,
            block=href if row.block in shown else None,
        )


def _pieces(entry: Entry, article: Article) -> Iterator[tuple[ReceiptRow, Line, Span]]:
    """Yield each row with each line that it has letters on, and where these stand."""
    lines = iter(article.lines)
    line = next(lines, None)
    for row in sorted(entry.receipt, key=lambda row: row.span):
        while line is not None:
            start = max(row.span[0], line.span[0])
            end = min(row.span[1], line.span[1])
            piece = article.text[start:end] if start < end else ""
            if piece.strip():
                start += len(piece) - len(piece.lstrip())
                yield row, line, (start, start + len(piece.strip()))
            if line.span[1] > row.span[1]:
                break  # the next row goes on in this line
            line = next(lines, None)


def _words(
    shelf: Shelf, entry: Entry, article: Article, row: ReceiptRow, span: Span
) -> Words | None:
    """Return the words of a piece as far as the publish mode shows them."""
    lang = shelf.lang(entry)
    if shelf.allowances[entry.id].mode == "full" or row.fate in _FIELDS:
        return source_words(article, [span], lang=lang)
    allowed = [
        (max(start, span[0]), min(end, span[1]))
        for start, end in find_block_spans(shelf, entry, row.block)
        if max(start, span[0]) < min(end, span[1])
    ]
    return source_words(article, allowed, lang=lang) if allowed else None


def _counts(
    entry: Entry, article: Article, lines: tuple[ReceiptLine, ...]
) -> Iterator[FateCount]:
    """Yield how many lines and characters met each fate, in the order of the fates."""
    characters: Counter[Fate] = Counter()
    for row in entry.receipt:
        characters[row.fate] += row.span[1] - row.span[0]
    touched = {(line.fate, line.number) for line in lines}
    blank = {(Fate.BLANK, line.number) for line in article.lines if not line.text}
    numbers = Counter(fate for fate, _ in touched | blank)
    for fate in Fate:
        if characters[fate] or numbers[fate]:
            yield FateCount(fate=fate, lines=numbers[fate], characters=characters[fate])
