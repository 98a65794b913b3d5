"""The help pages as they ship: complete and equal in both languages; what a search finds in them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.help.faults import HelpFileFault
from partnerdesk.help.pages import PAGES, parts_of, read_page, search_pages, summary_of, title_of
from partnerdesk.links import check_link
from partnerdesk.paths import resources
from partnerdesk.views.registry import PAGES as WINDOW_PAGES

HELP = resources() / "help"
LINK = re.compile(r"\]\(([^)]*)\)")


@pytest.mark.parametrize("key", PAGES)
def test_both_languages_say_the_same_in_the_same_order(key: str) -> None:
    english, turkish = (read_page(HELP, code, key) for code in ("en", "tr"))
    levels = [re.findall(r"^#+", text, re.M) for text in (english, turkish)]
    assert levels[0] == levels[1]
    assert LINK.findall(english) == LINK.findall(turkish)
    assert re.findall(r"\{\{\w+\}\}", english) == re.findall(r"\{\{\w+\}\}", turkish)
    assert english.count("\n- ") == turkish.count("\n- ")
    assert title_of(english) != title_of(turkish)
    for text in (english, turkish):
        assert 40 < len(summary_of(text)) < 300


def test_no_file_is_without_a_page_and_no_page_without_files() -> None:
    for code in ("en", "tr"):
        assert {path.stem for path in (HELP / code).glob("*.md")} == set(PAGES)


@pytest.mark.parametrize("code", ["en", "tr"])
@pytest.mark.parametrize("key", PAGES)
def test_every_link_leads_somewhere(key: str, code: str) -> None:
    for address in LINK.findall(read_page(HELP, code, key)):
        if address.startswith("help:"):
            assert address.removeprefix("help:") in PAGES
        elif address.startswith("page:"):
            assert address.removeprefix("page:") in {entry.key for entry in WINDOW_PAGES}
        else:
            check_link(address)


def test_the_help_page_of_every_page_is_there() -> None:
    assert {entry.help for entry in WINDOW_PAGES} <= set(PAGES)


def test_a_search_says_where() -> None:
    pages = {key: read_page(HELP, "en", key) for key in PAGES}
    hits = search_pages(pages, "PROXY password keyring")
    assert [(hit.page, hit.part.heading) for hit in hits] == [("privacy", "Secrets")]
    assert "keyring" in hits[0].snippet
    assert search_pages(pages, "") == []
    assert search_pages(pages, "qqqq") == []
    headed = search_pages(pages, "metered connections")
    assert headed[0].part.heading == "Metered connections"


@pytest.mark.parametrize("typed", ["ANAHTARLIĞINDA", "anahtarliginda", "Anahtarlığında"])
def test_turkish_letters_are_found_as_typed(typed: str) -> None:
    pages = {key: read_page(HELP, "tr", key) for key in PAGES}
    assert {hit.page for hit in search_pages(pages, typed)} == {"sign_in", "privacy"}


@given(st.text(max_size=300), st.text(max_size=12))
def test_any_text_can_be_searched(body: str, typed: str) -> None:
    for hit in search_pages({"a": f"# T\n\n{body}"}, typed):
        assert hit.page == "a"
        assert hit.part in parts_of(f"# T\n\n{body}")


@pytest.mark.parametrize("content", [None, b"", b"no heading", b"# \xff\xfe", b"# a\n" + b"a" * 300_000])
def test_a_bad_file_is_a_fault_in_words(tmp_path: Path, content: bytes | None) -> None:
    (tmp_path / "en").mkdir()
    if content is not None:
        (tmp_path / "en" / "sync.md").write_bytes(content)
    with pytest.raises(HelpFileFault) as caught:
        read_page(tmp_path, "en", "sync")
    assert "en/sync.md" in caught.value.sentence()


def test_a_page_that_is_not_ours_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        read_page(tmp_path, "en", "../../secret")
