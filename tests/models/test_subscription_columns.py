"""How the rows of the subscriptions page are written, said aloud and copied (glossary 4.9)."""

from __future__ import annotations

from typing import Any

import pytest

from partnerdesk import weeks
from partnerdesk.analytics.values import Phrase
from partnerdesk.figures.tables import SubscriptionTableRow
from partnerdesk.models.cells import Cell
from partnerdesk.models.formats import DASH, Formats
from partnerdesk.models.subscription_columns import auto_renew_label, kind_label, subscription_columns

NOW = weeks.week_start(2967)
TODAY = weeks.day_of(NOW)
EN = Formats("en", NOW)


def row(**values: Any) -> SubscriptionTableRow:
    plain: dict[str, Any] = {
        "id": 1,
        "customer_id": 2,
        "customer": "<b>Işık</b>",
        "subscription_id": 1,
        "external_id": "Sub100001",
        "is_trial": False,
        "added_day": TODAY - 40,
        "end_day": TODAY + 20,
        "days_since_added": 40,
        "days_until_end": 20,
        "months_since_added": 1,
        "months_left": 0,
        "auto_renew": False,
        "limited": True,
        "total": 50,
        "assigned": 60,
        "used": 30,
        "used_of": 50,
        "available": 0,
        "overage": 10,
        "unused_assigned": 30,
        "assigned_percent": 120.0,
        "used_percent": 60.0,
        "assignment_change": -3,
        "usage_change": None,
        "usage_3_months": 44,
        "usage_method": "largest_week",
        "usage_weeks": (None, 40, 44),
        "low_reason": Phrase("31 %", context="Nothing"),
    }
    return SubscriptionTableRow(**{**plain, **values})


def cell(key: str, **values: Any) -> Cell:
    (column,) = subscription_columns([key])
    return column.cell(row(**values), EN)


@pytest.mark.parametrize(
    ("key", "values", "text"),
    [
        ("customer", {}, "<b>Işık</b>"),
        ("days_since_added", {}, "40"),
        ("days_since_added", {"days_since_added": 0}, "today"),
        ("days_until_expiration", {}, "20"),
        ("days_until_expiration", {"auto_renew": True}, DASH),
        ("days_until_renewal", {}, DASH),
        ("days_until_renewal", {"auto_renew": True}, "20"),
        ("months_left", {}, "<1"),
        ("months_since_added", {"months_since_added": None}, DASH),
        ("auto_renew", {"auto_renew": None}, "Unknown"),
        ("total", {}, "50"),
        ("total", {"limited": False, "total": 0}, DASH),
        ("assigned_percent", {}, "60 (120.0%)"),
        ("used_percent", {}, "30 (60.0%)"),
        ("used_percent", {"used": None}, DASH),
        ("assignment_change", {}, "−3"),
        ("usage_change", {}, DASH),
        ("usage_3_months", {}, "44"),
        ("usage_3_months", {"usage_3_months": None}, DASH),
        ("overage", {}, "10"),
        ("low_reason", {}, "31 %"),
    ],
)
def test_values_are_written_as_the_glossary_says(qapp: object, key: str, values: dict[str, Any], text: str) -> None:
    assert cell(key, **values).text == text


def test_a_trial_is_marked_and_licences_without_a_subscription_say_so(qapp: object) -> None:
    trial = cell("subscription_id", is_trial=True)
    assert [chip.text for chip in trial.chips] == ["Trial"]
    assert trial.accessible == "Sub100001, Trial"
    loose = cell("subscription_id", external_id=None)
    assert (loose.text, loose.accessible) == (DASH, "These licenses belong to no subscription.")


def test_the_bar_has_its_figures_and_notes_what_it_cannot_show(qapp: object) -> None:
    bar = cell("licences", used=70)
    assert bar.bar is not None
    assert (bar.bar.used, bar.bar.assigned, bar.bar.total, bar.bar.overage) == (70, 60, 50, 10)
    assert "70 were used in the week, more than are assigned now." in bar.tooltip
    assert "The use of 2 license line" in cell("licences", unreported=2).accessible


def test_the_usage_says_by_which_way_it_was_counted(qapp: object) -> None:
    assert "The largest number of one week of the last 13." in cell("usage_3_months").accessible
    assert "Different licenses used in 90 days." in cell("usage_3_months", usage_method="distinct").tooltip
    assert cell("usage_3_months").value_copied == 44


def test_unused_ones_that_cover_the_overage_are_good_news(qapp: object) -> None:
    enough = cell("unused_assigned")
    assert (enough.text, enough.tone) == ("30", "good")
    assert "nothing needs to be bought" in enough.accessible
    assert cell("unused_assigned", unused_assigned=5).tone == "neutral"
    assert cell("unused_assigned", unused_assigned=None).text == DASH


def test_values_of_choosers_have_names(qapp: object) -> None:
    assert [auto_renew_label(key) for key in ("yes", "no", "unknown")] == ["Yes", "No", "Unknown"]
    assert [kind_label(key) for key in ("subscription", "trial", "none", "x")] == [
        *("Subscription", "Trial", "Without subscription", "x"),
    ]
