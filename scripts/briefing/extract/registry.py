"""Every named rule that a receipt or an evidence can show, in one tuple.

The site's method page is made from it.
"""

from __future__ import annotations

from briefing.extract.address_date import ADDRESS_DATE
from briefing.extract.between_pitches import BETWEEN_PITCHES
from briefing.extract.biographies import BIOGRAPHY
from briefing.extract.byline import BYLINE, CREDIT_LINE
from briefing.extract.cleanup import REPEATED_TITLE
from briefing.extract.column import COLUMN
from briefing.extract.credits import DATE_LINE, READING_TIME
from briefing.extract.dateline import DATELINE
from briefing.extract.draft import LIST_MARK
from briefing.extract.drafts import (
    CROSSHEAD,
    HEADING,
    ITEM,
    PARAGRAPH,
    QUESTION,
    QUOTE,
    STATED_DATE,
    TABLE,
)
from briefing.extract.endings import BREAKS_OFF, ENDS_INSIDE
from briefing.extract.flags import MACHINE_NOTICE, QUESTIONS, READ_ON
from briefing.extract.furniture import FURNITURE, LINK_LIST
from briefing.extract.inferred_dates import NOT_AFTER, NOT_BEFORE, YEAR
from briefing.extract.insets import SIGNS
from briefing.extract.leftovers import LEFTOVERS
from briefing.extract.lists import NUMBERED_ITEM
from briefing.extract.machine_summary import MACHINE_SUMMARY
from briefing.extract.next_article import NEXT_ARTICLE
from briefing.extract.notes import NOTE
from briefing.extract.origin import COMMON_WORDS, PRINTED_ADDRESS
from briefing.extract.outlet import TITLE_BAR_NAME
from briefing.extract.outlet_claims import ADDRESS_NAME, AGREED_NAME
from briefing.extract.outlet_notices import NOTICE_NAME
from briefing.extract.outlet_owners import COPYRIGHT_NAME, NAME_AND_OWNER
from briefing.extract.pictures import CAPTION, CREDIT, CREDITED
from briefing.extract.print_stamps import PRINT_STAMP
from briefing.extract.quoted_mail import PASSED_ON, QUOTED_MAIL
from briefing.extract.readers_comments import BELOW_COMMENTS
from briefing.extract.receipt import BLANK, QUOTE_MARK
from briefing.extract.references import REFERENCE, REFERENCE_LABEL
from briefing.extract.region import ABOVE, HEAD_MATTER
from briefing.extract.repeats import REPEATED_TEXT
from briefing.extract.rules import Rule
from briefing.extract.section import BREADCRUMB
from briefing.extract.standfirst import STANDFIRST
from briefing.extract.stated_dates import (
    DATELINE_DATE,
    LABELLED_DATE,
    LABELLED_MONTH,
    UPDATED_DATE,
)
from briefing.extract.text_run import AFTER, BEFORE
from briefing.extract.titles import (
    LEDE_TITLE,
    METADATA_TITLE,
    STANDFIRST_TITLE,
    TITLE,
    TITLE_SUFFIX,
)
from briefing.extract.wrapped_lines import LINE_HYPHEN

RULES: tuple[Rule, ...] = (
    # what the title is
    TITLE,
    TITLE_SUFFIX,
    STANDFIRST_TITLE,
    LEDE_TITLE,
    METADATA_TITLE,
    # what is read as a field
    DATELINE,
    BYLINE,
    CREDIT_LINE,
    DATE_LINE,
    STATED_DATE,
    LABELLED_DATE,
    LABELLED_MONTH,
    UPDATED_DATE,
    DATELINE_DATE,
    ADDRESS_DATE,
    NOT_BEFORE,
    NOT_AFTER,
    YEAR,
    READING_TIME,
    BREADCRUMB,
    AGREED_NAME,
    NAME_AND_OWNER,
    COPYRIGHT_NAME,
    TITLE_BAR_NAME,
    NOTICE_NAME,
    ADDRESS_NAME,
    COMMON_WORDS,
    PRINTED_ADDRESS,
    # what stays
    PARAGRAPH,
    HEADING,
    STANDFIRST,
    CROSSHEAD,
    QUESTION,
    ITEM,
    NUMBERED_ITEM,
    QUOTE,
    TABLE,
    CAPTION,
    CREDITED,
    REFERENCE_LABEL,
    REFERENCE,
    NOTE,
    # what is removed by its own words
    *LEFTOVERS,
    CREDIT,
    BIOGRAPHY,
    LIST_MARK,
    LINE_HYPHEN,
    QUOTE_MARK,
    QUOTED_MAIL,
    PASSED_ON,
    PRINT_STAMP,
    # what is removed by its place
    REPEATED_TITLE,
    REPEATED_TEXT,
    FURNITURE,
    LINK_LIST,
    MACHINE_SUMMARY,
    BETWEEN_PITCHES,
    ABOVE,
    HEAD_MATTER,
    BEFORE,
    AFTER,
    COLUMN,
    BELOW_COMMENTS,
    NEXT_ARTICLE,
    *SIGNS,
    BLANK,
    # what raises a flag
    BREAKS_OFF,
    ENDS_INSIDE,
    READ_ON,
    MACHINE_NOTICE,
    QUESTIONS,
)
