# ruff: noqa: RUF001 - words of many scripts
"""The outlet that a page's metadata name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.extract.outlet_claims import (
    ADDRESS_NAME,
    find_addressed_outlet,
    find_claimed_outlet,
)
from briefing.ingest import read_article
from briefing.model import Article, Basis, Candidate


def page_with(claims: list[tuple[str, str, str]]) -> Article:
    """Return a page whose metadata claim these names, values and origins."""
    page = read_article(b"The ferry waits for the storm.", "page.txt")
    found = (Candidate(name=n, value=v, origin=o) for n, v, o in claims)
    return replace(page, candidates=tuple(found))


_URL = ("url", "https://www.harbour-post.example/strike", "canonical-link")


@pytest.mark.parametrize(
    ("claims", "outlet"),
    [
        # The legal owner gives way to the name of the site.
        (
            [
                ("outlet", "Quay Media AG", "json-ld"),
                ("outlet", "Harbour Post", "open-graph"),
            ],
            "Harbour Post",
        ),
        *(
            (
                [("outlet", owner, "json-ld"), ("outlet", "Harbour", "open-graph")],
                "Harbour",
            )
            for owner in (
                "Editorial del Muelle, S.L.",
                "Société du Quai SAS",
                "ООО «Причал»",
                "港口传媒有限公司",
                "株式会社みなと",
                "주식회사 항만",
            )
        ),
        # A section claimed as the site gives way to the name that the address has.
        (
            [
                ("outlet", "Shipping", "open-graph"),
                ("outlet", "Harbour-Post", "json-ld"),
            ],
            "Harbour-Post",
        ),
        # Two claims that differ in a short form are one name.
        (
            [
                ("outlet", "Radio of the Quay (RQ)", "json-ld"),
                ("outlet", "Radio of the Quay", "open-graph"),
                ("outlet", "Quay", "meta"),
            ],
            "Radio of the Quay",
        ),
        # A title's end counts where the address says the same, a slogan does not.
        ([("title", "Dockers return | Harbour Post", "title-element")], "Harbour Post"),
        ([("title", "Dockers return | All the tides", "title-element")], None),
        ([("outlet", "https://post.example/about.html", "json-ld")], None),
        # One that stands before the last counts where the site is called by it.
        (
            [("title", "Plants sink | Harbour Post | Quay Society", "title-element")],
            "Harbour Post",
        ),
        ([("title", "Plants sink | Quay Society | Tides", "title-element")], None),
        # A slogan, the same in another language, and a mark left of a title's bar.
        *(
            ([("outlet", value, "open-graph")], "Harbour Post")
            for value in (
                "Harbour Post | Breaking news from the coast",
                "Harbour Post - Nachrichten von der Küste",
                "Noticias del puerto – Harbour Post",
                "Harbour Post: news, weather and sport",
                "Harbour Post – Порт – 港口",
                "Harbour Post -",
                "Harbour Post | harbour-post.example",
            )
        ),
        ([("outlet", "Radio - Island", "open-graph")], "Radio - Island"),
        # A name comes before the address that it has, and the commonest form first.
        (
            [
                ("outlet", "harbour-post.example", "json-ld"),
                ("title", "Dockers return - Harbour Post", "title-element"),
            ],
            "Harbour Post",
        ),
        (
            [
                ("outlet", "harbourpost", "json-ld"),
                ("outlet", "Harbour Post", "open-graph"),
                ("title", "Dockers return - Harbour Post", "title-element"),
            ],
            "Harbour Post",
        ),
    ],
)
def test_claims_that_agree_name_the_outlet(
    claims: list[tuple[str, str, str]], outlet: str | None
) -> None:
    """Of several names the one wins that others and the address second."""
    found = find_claimed_outlet(page_with([*claims, _URL]))
    assert (found.value if found else None) == outlet


def test_the_address_is_the_last_resort_and_no_statement() -> None:
    """A page that names nobody is known by its address, marked as derived."""
    found = find_addressed_outlet(page_with([_URL]))
    assert found is not None
    assert (found.value, found.basis) == ("harbour-post.example", Basis.DERIVED)
    assert found.evidence[0].rule == ADDRESS_NAME.name
    assert find_addressed_outlet(page_with([])) is None


@pytest.mark.parametrize("version", ["www", "www2", "m", "mobile", "amp"])
def test_a_version_of_a_site_is_the_site(version: str) -> None:
    """The pages for phones have the address of the site that they belong to."""
    url = ("url", f"https://{version}.harbour-post.example/strike", "open-graph")
    found = find_addressed_outlet(page_with([url]))
    assert found is not None
    assert found.value == "harbour-post.example"


def test_a_section_s_name_is_the_outlet_s_where_the_site_is_called_by_it() -> None:
    """A title's part such as News is a section, and one of culture.example is not."""
    title = "The sea turns sour | Culture | Quay Society"
    for host, outlet in (("culture.example", "Culture"), ("post.example", None)):
        claims = [("title", title, "meta"), ("url", f"https://{host}/a", "open-graph")]
        found = find_claimed_outlet(page_with(claims))
        assert (found.value if found else None) == outlet
