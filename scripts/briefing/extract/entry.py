"""One article becomes one entry: a chain of named steps."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from briefing.errors import BriefingError
from briefing.extract.blocks import is_kept, write_blocks
from briefing.extract.byline import find_agency, find_author_names
from briefing.extract.bylines import find_bylines
from briefing.extract.cleanup import sort_units
from briefing.extract.closing_byline import find_closing_byline
from briefing.extract.credits import MASTHEAD_RULES
from briefing.extract.dateline import find_dateline, write_place
from briefing.extract.dates import find_clues, find_published
from briefing.extract.flags import find_flags
from briefing.extract.furniture import FURNITURE
from briefing.extract.headline import find_headline, settle_headline
from briefing.extract.marks import Marks
from briefing.extract.origin import (
    TRANSLATION,
    find_address,
    find_text_language,
    find_translated_from,
)
from briefing.extract.outlet import find_outlet
from briefing.extract.print_stamps import PRINT_STAMP
from briefing.extract.quoted_mail import MAIL_RULES
from briefing.extract.receipt import write_receipt
from briefing.extract.section import BREADCRUMB, find_section
from briefing.extract.units import Unit, read_units
from briefing.model import Article, Block, BlockKind, DateClue, Entry, Line
from briefing.text.slugs import slugify

# Lines by these rules tell the day on which a text was passed on.
_OTHER_DAYS = (*MAIL_RULES, PRINT_STAMP.name)


def extract_entry(article: Article, *, restored: Collection[int] = ()) -> Entry:
    """Read one article as the entry that it becomes.

    Args:
        article: As `briefing.ingest.read_article` returns it.
        restored: Numbers of lines that the editor brings back, from 1.

    Returns:
        The entry, from the article alone. Each field that is known shows its
        evidence; the receipt's rows lie end to end over `Article.text`.

    Raises:
        BriefingError: The article holds nothing but a page's leftovers.

    """
    units = read_units(article)
    headline = find_headline(article, units)
    marks = sort_units(units, headline, restored)
    kept: list[Unit] = []
    page: list[Unit] = []
    for unit in units:
        (kept if is_kept(unit, marks) else page).append(unit)
    if not any(unit.is_prose or unit.is_sentence for unit in kept):
        raise _no_article(article)
    headline = settle_headline(headline, kept)
    blocks, pieces = write_blocks(units, marks, headline, article.text)
    lede = _lede(blocks)

    masthead = _ruled(page, marks, MASTHEAD_RULES)
    removed = {unit.number for unit in page}
    bylines = [
        byline
        for byline in find_bylines(_beside(units, marks, headline.unit), headline)
        if byline.unit.number in removed
    ] or find_closing_byline(units, kept[-1].number)
    outlet = find_outlet(
        article,
        units,
        headline,
        removed=removed,
        writers=[name for byline in bylines for name, _ in byline.names],
    )
    language = find_text_language(article, blocks)
    address = find_address(article, page)
    dateline = find_dateline(lede.text)
    clues = _clues(article, blocks, lede, kept)
    return Entry(
        id=article.id,
        source=article.source,
        digest=article.digest,
        slug=slugify(headline.field.value or "", article.id),
        title=headline.field,
        dateline=write_place(dateline, lede),
        date=find_published(
            article,
            clues,
            lede=_line_of(article, lede).number,
            title=headline.field.value,
            language=language.value,
            address=address.value,
            passed_over={unit.number for unit in _ruled(page, marks, _OTHER_DAYS)},
        ),
        outlet=outlet,
        agency=find_agency(article, masthead, dateline, lede),
        authors=find_author_names(article, bylines, outlet.value),
        section=find_section(article, _ruled(page, marks, (BREADCRUMB.name,))),
        language=language,
        translated_from=find_translated_from(
            _ruled(page, marks, (TRANSLATION.name,)), language.value
        ),
        url=address,
        blocks=blocks,
        clues=clues,
        flags=find_flags(article, blocks, page),
        receipt=write_receipt(article.text, pieces),
    )


def _no_article(article: Article) -> BriefingError:
    return BriefingError(
        "the file holds no article, only lines that surround one",
        where=f"content/sources/{article.source}",
        line=next((line.number for line in article.lines if line.text), None),
        hint="save the article's own text, with its paragraphs",
    )


def _lede(blocks: Sequence[Block]) -> Block:
    """Return the first paragraph, else the first block."""
    return next((b for b in blocks if b.kind is BlockKind.PARAGRAPH), blocks[0])


def _line_of(article: Article, block: Block) -> Line:
    """Return the line in which a block begins."""
    start = block.spans[0][0]
    return next(line for line in article.lines if start <= line.span[1])


def _ruled(
    units: Sequence[Unit], marks: Marks, names: Collection[str]
) -> tuple[Unit, ...]:
    """Return the units that one of the named rules decided."""
    return tuple(
        unit
        for unit in units
        if unit.number in marks and marks[unit.number].rule in names
    )


def _beside(
    units: Sequence[Unit], marks: Marks, title: Unit | None
) -> tuple[Unit, ...]:
    """Return the units that stand in no furniture of the page but the headline's."""
    own = title.region if title else None  # an article may have a header of its own
    furniture = {
        unit.number
        for unit in _ruled(units, marks, (FURNITURE.name, *MAIL_RULES))
        if unit.region != own or marks[unit.number].rule != FURNITURE.name
    }
    return tuple(unit for unit in units if unit.number not in furniture)


def _clues(
    article: Article, blocks: Sequence[Block], lede: Block, kept: Sequence[Unit]
) -> tuple[DateClue, ...]:
    """Return the dates of the body and its captions, the lede's known as such."""
    others = [b for b in blocks if b is not lede and b.kind is not BlockKind.HEADING]
    paragraphs = []
    for block in (lede, *others):
        start, end = block.spans[0][0], block.spans[-1][1]
        paragraphs.append((article.text[start:end], start))
    stems = {unit.text: unit.stems for unit in kept}
    return tuple(sorted(find_clues(paragraphs, stems), key=lambda clue: clue.span))
