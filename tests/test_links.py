"""The allow-list of links: https, Webex and Cisco, nothing hidden in the address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.links import ForeignLinkFault, check_link, is_known_host


@pytest.mark.parametrize(
    "url",
    [
        "https://admin.webex.com/",
        "https://webex.com",
        "https://HELP.WEBEX.COM/article/c3q9lz",
        "https://developer.cisco.com/docs?a=b#c",
    ],
)
def test_webex_and_cisco_are_opened(url: str) -> None:
    check_link(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://admin.webex.com/",
        "https://webex.com.example.org/",
        "https://notwebex.com/",
        "https://admin.webex.com:8443/",
        "https://admin.webex.com@example.org/",
        "https://user:secret@webex.com/",
        "https://example.org\\@webex.com/",
        "https://admin.webex.com/a b",
        "https://admin.webex.com/\n",
        "https://wébex.com/",
        "javascript:alert(1)//webex.com",
        "file:///etc/passwd",
        "https://[::1/webex.com",
        "https://admin.webex.com/" + "a" * 2_000,
    ],
)
def test_anything_else_is_refused_in_words(url: str) -> None:
    with pytest.raises(ForeignLinkFault) as caught:
        check_link(url)
    assert "neither Webex nor Cisco" in caught.value.sentence()


@given(st.text(alphabet="abcw.ex-", max_size=20))
def test_only_the_end_of_a_host_counts(name: str) -> None:
    assert is_known_host(f"{name}.webex.com")
    assert not is_known_host(f"webex.com.{name or 'a'}x")
