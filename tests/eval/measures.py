"""What is measured: the scorers, their data, and the number that each goal is about."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One call of a scorer with one of our adapters."""

    scorer: str  # path below the evaluation folder, without its suffix
    adapter: str  # function in tests/eval/adapters.py
    data: str = ""  # a data file beside the scorer, where it reads one


@dataclass(frozen=True, slots=True)
class Measure:
    """One number of a run, with its goal and the best that others reach."""

    run: Run
    name: str
    score: str  # the scorer's own name of the number
    goal: float | None = None  # None: reported only
    best: str = ""  # the best existing, as the goals name it
    datasets: tuple[str, ...] = field(default=("all",), kw_only=True)  # their mean
    is_most: bool = field(default=False, kw_only=True)  # the goal is the most allowed


_EXTRACTION = "extraction/score"
CROP = Run(scorer=_EXTRACTION, adapter="convert", data="dev-text-crop.jsonl.gz")
PAGE = Run(scorer=_EXTRACTION, adapter="convert", data="dev-text-page.jsonl.gz")
HTML = Run(scorer=_EXTRACTION, adapter="convert", data="dev-html.jsonl.gz")
STORIES = Run(scorer="analysis/story_clustering", adapter="cluster")
QUOTES = Run(scorer="analysis/quotes", adapter="quotes")
DATES = Run(scorer="analysis/dates", adapter="dates")
ENTITIES = Run(scorer="analysis/entities", adapter="entities")
KEY_POINTS = Run(scorer="analysis/keypoints", adapter="summarise")
WORDINGS = Run(scorer="analysis/quote_align", adapter="align")
SENTENCES = Run(scorer="analysis/sentences", adapter="split")


_STORY_SETS = ("ecbplus", "basil", "wmt")

MEASURES = (
    Measure(CROP, "body F1", "F1", 0.950, ".914 rules, .934 trained"),
    Measure(CROP, "articles with body F1 of .95 and more", "F>=.95", 0.70, ".48"),
    Measure(
        CROP, "articles with body F1 under .5", "F<.5", 0.006, ".023", is_most=True
    ),
    Measure(CROP, "title exact", "title", 0.82, ".50"),
    Measure(CROP, "date, same day", "date", 0.93, ".68"),
    Measure(CROP, "a date where none stands", "date_false", 0.05, ".18", is_most=True),
    Measure(CROP, "author F1", "author_F1", 0.80, ".42"),
    Measure(CROP, "outlet", "outlet", 0.55, ".02"),
    Measure(CROP, "language", "language", 0.990, ".990"),
    Measure(PAGE, "body F1", "F1", 0.935, ".884"),
    Measure(PAGE, "title exact", "title", 0.82, ".50"),
    Measure(PAGE, "date, same day", "date", 0.93, ".68"),
    Measure(PAGE, "a date where none stands", "date_false", 0.05, ".18", is_most=True),
    Measure(PAGE, "author F1", "author_F1", 0.80, ".42"),
    Measure(PAGE, "outlet", "outlet", 0.55, ".02"),
    Measure(PAGE, "language", "language", 0.990, ".990"),
    Measure(HTML, "body F1", "F1", 0.955, ".938 trafilatura"),
    Measure(HTML, "title exact", "title", 0.90, ".79"),
    Measure(HTML, "date, same day", "date", 0.96, ".94"),
    Measure(HTML, "author F1", "author_F1", 0.90, ".82"),
    Measure(HTML, "outlet", "outlet", 0.84, ".76"),
    Measure(HTML, "language", "language", 0.990, ".990"),
    Measure(
        STORIES, "same story, B-cubed F1", "b3_f1", 0.965, ".947", datasets=_STORY_SETS
    ),
    *(
        Measure(STORIES, f"same story, {one}", "b3_f1", 0.93, datasets=(one,))
        for one in _STORY_SETS
    ),
    Measure(QUOTES, "quotes F1", "f1", 0.94, ".918", datasets=("polnear",)),
    Measure(
        QUOTES,
        "quotes F1, 5 words and more",
        "direct_f1",
        0.96,
        ".939",
        datasets=("polnear",),
    ),
    Measure(
        QUOTES,
        "speaker, 5 words and more",
        "spk_name_direct",
        0.85,
        ".82 spaCy",
        datasets=("polnear",),
    ),
    Measure(
        QUOTES,
        "who and what F1",
        "who_what_f1",
        0.75,
        ".69 spaCy",
        datasets=("polnear",),
    ),
    Measure(
        DATES,
        "date and time value F1",
        "value_f1",
        0.80,
        ".716",
        datasets=("tempeval3",),
    ),
    Measure(DATES, "calendar dates, recall", "val_r", 0.93, ".841", datasets=("gum",)),
    Measure(
        ENTITIES,
        "people F1",
        "per_f1",
        0.738,
        ".738 spaCy small",
        datasets=("pud-news",),
    ),
    Measure(ENTITIES, "organisations F1", "org_f1", datasets=("pud-news",)),
    Measure(ENTITIES, "places F1", "loc_f1", datasets=("pud-news",)),
    Measure(
        WORDINGS,
        "same quote in two translations, F1",
        "f1",
        0.985,
        ".979",
        datasets=("pool",),
    ),
    Measure(SENTENCES, "sentence ends F1", "f1", 0.97, ".959", datasets=("gum",)),
    Measure(SENTENCES, "sentence ends F1", "f1", 0.99, "1.000", datasets=("pud-news",)),
    Measure(
        KEY_POINTS,
        "key points, ROUGE-1",
        "rouge1",
        0.30,
        ".301 lead",
        datasets=("cnndm",),
    ),
    Measure(
        KEY_POINTS, "one sentence, ROUGE-1", "rouge1", 0.40, ".361", datasets=("gum",)
    ),
    Measure(
        KEY_POINTS,
        "key points verbatim",
        "verbatim",
        1.0,
        datasets=("cnndm", "gum"),
    ),
)
