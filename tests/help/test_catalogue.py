"""The catalogue of links as it ships, and as it may not be."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from partnerdesk.help.catalogue import FILE, KINDS, LANGUAGES, PRODUCTS, find_links, load_links
from partnerdesk.help.faults import HelpFileFault
from partnerdesk.links import check_link
from partnerdesk.paths import resources

HELP = resources() / "help"


def test_every_link_is_https_allowed_and_there_once() -> None:
    links = load_links(HELP)
    assert len(links) > 10
    seen = set()
    for link in links:
        check_link(link.url)
        parts = urlsplit(link.url)
        place = (parts.hostname, parts.path.rstrip("/").lower(), parts.query)
        assert place not in seen, link.url
        seen.add(place)
        for code in LANGUAGES:
            assert link.titles[code].strip()
            assert link.notes[code].endswith(".")
    assert {name for link in links for name in link.sections} == {"quick", "featured", "helpdesk"}
    assert {link.kind for link in links} == set(KINDS)
    assert {product for link in links for product in link.products} == set(PRODUCTS)


def test_the_whole_help_is_small() -> None:
    assert sum(path.stat().st_size for path in HELP.rglob("*") if path.is_file()) < 150_000


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("PARTNER hub roles", {"partner_roles"}),
        ("İŞ ORTAĞI kılavuzu", {"partners_guide"}),
        ("is ortagi kilavuzu", {"partners_guide"}),
        ("DENEMELERİNİ başlatma", {"trials"}),
        ("nmug598", {"reports"}),
        ("no such thing", set()),
    ],
)
def test_search_knows_neither_case_nor_diacritics(text: str, keys: set[str]) -> None:
    assert {link.key for link in find_links(load_links(HELP), text)} == keys


def test_filters_narrow_together() -> None:
    links = load_links(HELP)
    found = find_links(links, kind="article", product="calling", language="tr")
    assert {link.key for link in found} == {"reports"}
    assert find_links(links) == links


def entry(**changed: object) -> dict[str, object]:
    plain = {
        "key": "a",
        "url": "https://help.webex.com/a",
        "kind": "article",
        "products": ["api"],
        "languages": ["en"],
        "title": {"en": "A", "tr": "A"},
        "note": {"en": "A.", "tr": "A."},
    }
    return {**plain, **changed}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "{}",
        json.dumps({"links": "no"}),
        json.dumps({"links": [entry(url="https://example.org/")]}),
        json.dumps({"links": [entry(url=7)]}),
        json.dumps({"links": [entry(kind="advert")]}),
        json.dumps({"links": [entry(title={"en": "A"})]}),
        json.dumps({"links": [entry(), entry(key="b")]}),
        json.dumps({"links": [entry(), entry(url="https://help.webex.com/b")]}),
    ],
)
def test_a_bad_catalogue_is_a_fault_in_words(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content, encoding="utf-8")
    with pytest.raises(HelpFileFault) as caught:
        load_links(tmp_path)
    assert FILE in caught.value.sentence()


def test_a_missing_catalogue_is_the_same_fault(tmp_path: Path) -> None:
    with pytest.raises(HelpFileFault):
        load_links(tmp_path)
