"""Product keys of licence names and statuses of report words."""

from __future__ import annotations

import pytest

from partnerdesk.replica.products import product_key
from partnerdesk.replica.states import status_of


@pytest.mark.parametrize(
    ("name", "site", "product"),
    [
        ("Webex Calling - Professional", None, "calling"),
        ("webex calling - workspaces", None, "calling"),
        ("Meeting - Webex Meeting Center", "a.webex.com", "meetings"),
        ("Webex Suite", "a.webex.com", "meetings"),
        ("Messaging", None, "messaging"),
        ("Meeting - Real-Time Translations", "a.webex.com", "translations"),
        ("Contact Center Premium", None, "contact_center"),
        ("Customer Experience - Essential", None, "contact_center"),
        ("Room Device Registration", None, "devices"),
        ("  Something   New ", None, "Something New"),
        ("Call on Webex", None, "Call on Webex"),
    ],
)
def test_a_licence_name_means_a_product_or_itself(name: str, site: str | None, product: str) -> None:
    assert product_key(name, site) == product


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Suspended", "suspended"),
        ("ASKIYA ALINDI", "suspended"),
        ("Süresi doldu", "expired"),
        ("Trial expired", "expired"),
        ("ready_for-order setup", "ready_for_setup"),
        ("Deneme", "trial"),
        ("In review", None),
        ("", None),
    ],
)
def test_a_report_word_means_a_status_or_nothing_known(word: str, status: str | None) -> None:
    assert status_of(word) == status
