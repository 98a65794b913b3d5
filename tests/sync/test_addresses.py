"""Where a token may go, and where a page's link may lead."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.errors import BadAnswerFault, UnsafeAddressFault
from partnerdesk.sync.addresses import Trail, api_address, next_page, origin_of, shown

HOME = "https://webexapis.com/v1/people?cursor=1"

HOSTILE = [
    "http://webexapis.com/v1",
    "https://evil.example/v1",
    "https://webexapis.com.evil.example/v1",
    "https://evilwebexapis.com/v1",
    "https://notwebex.com",
    "https://webexapis.com:8443/v1",
    "https://webexapis.com:80/v1",
    "https://user@webexapis.com/v1",
    "https://webexapis.com@evil.example/v1",
    "https://user:word@webexapis.com/v1",
    "https://webexapis.com\\@evil.example/",
    "https://webexapis.com%2eevil.example/",
    "https://wébexapis.com/v1",
    "https://webexapis.com。evil.example/",
    "https://webexapis.com\t.evil.example/",
    "https://webexapis.com /v1",
    "https:///v1",
    "https://",
    "ftp://webexapis.com/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "webexapis.com/v1",
    "//webexapis.com/v1",
    "http://192.168.1.10/v1",
    "http://localhost.evil.example/",
    "http://127.0.0.1.evil.example/",
    "http://0.0.0.0/",
    "http://2130706433/",
    "https://webexapis.com:0/",
    "https://webexapis.com:99999/",
    "https://[::2]/",
    "",
]


@pytest.mark.parametrize("url", HOSTILE)
def test_hostile_addresses_are_refused(url: str) -> None:
    with pytest.raises(UnsafeAddressFault):
        origin_of(url)


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("https://webexapis.com/v1", "webexapis.com", 443),
        ("https://WebexAPIs.com:443/v1", "webexapis.com", 443),
        ("https://analytics.webexapis.com/v1", "analytics.webexapis.com", 443),
        ("https://admin.webex.com", "admin.webex.com", 443),
        ("http://127.0.0.1:8080/v1", "127.0.0.1", 8080),
        ("http://localhost:1/v1", "localhost", 1),
        ("http://[::1]:9/v1", "::1", 9),
    ],
)
def test_allowed_addresses(url: str, host: str, port: int) -> None:
    origin = origin_of(url)
    assert (origin.host, origin.port) == (host, port)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://webexapis.com", "https://webexapis.com/v1"),
        ("https://webexapis.com/", "https://webexapis.com/v1"),
        ("https://webexapis.com/v1/", "https://webexapis.com/v1"),
        (" http://127.0.0.1:5000/v1 ", "http://127.0.0.1:5000/v1"),
    ],
)
def test_an_address_is_completed(typed: str, address: str) -> None:
    assert api_address(typed) == address


def test_an_address_with_a_query_is_no_base() -> None:
    with pytest.raises(UnsafeAddressFault):
        api_address("https://webexapis.com/v1?token=1")


@pytest.mark.parametrize(
    ("header", "target"),
    [
        (None, None),
        ("", None),
        ("nonsense", None),
        ('<https://webexapis.com/v1/people?cursor=2>; rel="next"', "https://webexapis.com/v1/people?cursor=2"),
        ("<https://webexapis.com/v1/people?cursor=2>; rel=next", "https://webexapis.com/v1/people?cursor=2"),
        ('<<https://webexapis.com/v1/people?cursor=2>>; rel="next"', "https://webexapis.com/v1/people?cursor=2"),
        (
            '<https://webexapis.com/a>; rel="prev", <https://webexapis.com/b>; REL="last next"',
            "https://webexapis.com/b",
        ),
        ('<https://webexapis.com/a,b;c>; title="x, y"; rel="next"', "https://webexapis.com/a,b;c"),
        ('<https://webexapis.com/a>; rel="first"', None),
        ("</v1/people?cursor=3>; rel=next", "https://webexapis.com/v1/people?cursor=3"),
        ("<?cursor=3>; rel=next", "https://webexapis.com/v1/people?cursor=3"),
        ("<https://webexapis.com:443/v1/x>; rel=next", "https://webexapis.com:443/v1/x"),
    ],
)
def test_the_next_page(header: str | None, target: str | None) -> None:
    assert next_page(header, HOME) == target


@pytest.mark.parametrize("url", [*HOSTILE[:23], "//evil.example/x", "https://api.webex.com/v1/people"])
def test_a_page_never_leads_elsewhere(url: str) -> None:
    # What looks relative stays on the host; all else is refused.
    try:
        following = next_page(f'<{url}>; rel="next"', HOME)
    except UnsafeAddressFault:
        return
    assert following is None or origin_of(following) == origin_of(HOME)


@given(st.text(max_size=200))
def test_any_link_header_is_survived(header: str) -> None:
    try:
        following = next_page(header, HOME)
    except UnsafeAddressFault:
        return
    assert following is None or origin_of(following) == origin_of(HOME)


@given(st.text(max_size=100))
def test_any_address_is_survived(url: str) -> None:
    with contextlib.suppress(UnsafeAddressFault):
        origin_of(url)
    assert len(shown(url)) <= 200


def test_what_is_shown_of_an_address_holds_no_secret() -> None:
    assert shown("https://user:word@evil.example/path?token=abc#x") == "https://evil.example/path"


def test_a_listing_does_not_go_in_circles() -> None:
    trail = Trail()
    trail.step("a", "host")
    trail.step("b", "host")
    with pytest.raises(BadAnswerFault):
        trail.step("a", "host")


def test_a_listing_has_an_end() -> None:
    trail = Trail(pages=9_999)
    trail.step("a", "host")
    with pytest.raises(BadAnswerFault):
        trail.step("b", "host")
