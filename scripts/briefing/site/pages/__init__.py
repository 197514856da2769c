"""The values that templates get: one a page kind, and one for the whole site.

A template sees `page` (a value of one of these files), `site` (`SiteValue`) and the
function `say` (a phrase of ``theme/phrases.toml``); nothing else. What a publish
mode withholds is not in these values at all.

Conventions that hold for every value below:

* every ``str`` is plain text; only `Rich.html` is markup, already escaped;
* an ``href`` can be put into the attribute as it is: relative to its page, or
  absolute where it leaves the site (and on the 404 page);
* a ``path`` counts from the root of the site, without a leading slash: write
  ``{{ page.root }}{{ item.path }}``;
* ``None`` means "not known" or "does not apply", an empty tuple "there are none";
* nothing here has to be sorted, counted, parsed or looked up any more.

"""

from __future__ import annotations

from briefing.site.pages.briefing import (
    BriefingPage,
    EditorPart,
    Group,
    HeardRow,
    HeardValue,
    Imprint,
    MailPage,
    ReviewPage,
    SectionValue,
    SourceItem,
)
from briefing.site.pages.correction import CorrectionsPage
from briefing.site.pages.entry import (
    BackLink,
    BlockGroup,
    BlockValue,
    EntryPage,
    FieldRow,
    FlagRow,
    ItemValue,
    ListValue,
    RelatedEntry,
    VersionValue,
)
from briefing.site.pages.former import FormerPassage, GonePage, MovedPage
from briefing.site.pages.front import (
    BriefingCard,
    FrontPage,
    NewsItem,
    NewsValue,
    StoryCard,
)
from briefing.site.pages.indexes import (
    ArchiveDay,
    ArchiveMonth,
    ArchivePage,
    FeedRow,
    FeedsPage,
    OutletsPage,
    OutletValue,
    PlacesPage,
    PlaceValue,
)
from briefing.site.pages.page import Alternate, Card, Head, Page
from briefing.site.pages.parts import (
    Citation,
    CitedUnit,
    CorrectionValue,
    EntryCard,
    EvidenceValue,
    LanguageCount,
    LinkValue,
    Preview,
    VersionLink,
)
from briefing.site.pages.people import (
    NamedElsewhere,
    PeoplePage,
    PersonCard,
    PersonPage,
    QuoteValue,
    SpeechRun,
    UtteranceValue,
    WordingValue,
)
from briefing.site.pages.quotation import QuotationPage
from briefing.site.pages.receipt import FateCount, ReceiptLine, ReceiptPage
from briefing.site.pages.search import FacetOption, SearchPage
from briefing.site.pages.site import NavItem, SiteValue
from briefing.site.pages.story import (
    Account,
    CoverageCell,
    CoverageRow,
    CoverageValue,
    DifferenceValue,
    FactValue,
    PrimaryValue,
    SoleFacts,
    SourceStatement,
    StoryPage,
    TieValue,
)
from briefing.site.pages.text import (
    HelpPage,
    NotFoundPage,
    RightsRow,
    RuleRow,
    TextPage,
)
from briefing.site.pages.timeline import (
    Drawing,
    EventValue,
    Mark,
    Tick,
    TimelinePage,
    TimelineValue,
)
from briefing.site.pages.words import (
    CompletionValue,
    DateValue,
    Rich,
    Run,
    Whose,
    Words,
)

__all__ = [
    "Account",
    "Alternate",
    "ArchiveDay",
    "ArchiveMonth",
    "ArchivePage",
    "BackLink",
    "BlockGroup",
    "BlockValue",
    "BriefingCard",
    "BriefingPage",
    "Card",
    "Citation",
    "CitedUnit",
    "CompletionValue",
    "CorrectionValue",
    "CorrectionsPage",
    "CoverageCell",
    "CoverageRow",
    "CoverageValue",
    "DateValue",
    "DifferenceValue",
    "Drawing",
    "EditorPart",
    "EntryCard",
    "EntryPage",
    "EventValue",
    "EvidenceValue",
    "FacetOption",
    "FactValue",
    "FateCount",
    "FeedRow",
    "FeedsPage",
    "FieldRow",
    "FlagRow",
    "FormerPassage",
    "FrontPage",
    "GonePage",
    "Group",
    "Head",
    "HeardRow",
    "HeardValue",
    "HelpPage",
    "Imprint",
    "ItemValue",
    "LanguageCount",
    "LinkValue",
    "ListValue",
    "MailPage",
    "Mark",
    "MovedPage",
    "NamedElsewhere",
    "NavItem",
    "NewsItem",
    "NewsValue",
    "NotFoundPage",
    "OutletValue",
    "OutletsPage",
    "Page",
    "PeoplePage",
    "PersonCard",
    "PersonPage",
    "PlaceValue",
    "PlacesPage",
    "Preview",
    "PrimaryValue",
    "QuotationPage",
    "QuoteValue",
    "ReceiptLine",
    "ReceiptPage",
    "RelatedEntry",
    "ReviewPage",
    "Rich",
    "RightsRow",
    "RuleRow",
    "Run",
    "SearchPage",
    "SectionValue",
    "SiteValue",
    "SoleFacts",
    "SourceItem",
    "SourceStatement",
    "SpeechRun",
    "StoryCard",
    "StoryPage",
    "TextPage",
    "Tick",
    "TieValue",
    "TimelinePage",
    "TimelineValue",
    "UtteranceValue",
    "VersionLink",
    "VersionValue",
    "Whose",
    "WordingValue",
    "Words",
]
