"""The words of the definitions: complete, once each, with fields that can be filled."""

from __future__ import annotations

import string
from dataclasses import asdict

import pytest

from partnerdesk.analytics import kpis, labels, statuses
from partnerdesk.analytics.context import Context, Thresholds
from partnerdesk.analytics.customer_list import COLUMNS, CustomerFilter, count_query, row_queries
from partnerdesk.analytics.registry import Definition, definition, definitions, register
from partnerdesk.replica.customers import fetch_count, fetch_customer_rows
from partnerdesk.replica.store import Replica
from tests.analytics import partners
from tests.analytics.partners import NOW, Cust, Line, Sub


def test_every_definition_says_what_it_means_and_where_it_comes_from() -> None:
    told = definitions()
    assert {each.kind for each in told} >= {"status", "kpi"}
    for each in told:
        assert each.title
        assert each.text.endswith(".")
        assert each.formula.endswith(".")
        assert each.inputs
        assert each.glossary
        assert each.page or each.reading, f"{each.key}: whose words are these?"


def test_fields_of_definitions_are_thresholds() -> None:
    known = set(asdict(Thresholds()))
    for each in definitions():
        for text in (each.title, each.text, each.formula, each.page, each.reading):
            assert {name for _, name, _, _ in string.Formatter().parse(text) if name} <= known


def test_the_eight_statuses_stand_in_the_order_of_priority() -> None:
    assert (
        *("suspended", "expired", "expiring_soon", "license_overage"),
        *("ready_for_setup", "no_recent_activity", "trial", "subscription"),
    ) == statuses.STATUS_KEYS


def test_the_top_kpis_are_there() -> None:
    assert [kpi.key for kpi in kpis.TOP_KPIS] == [
        *("total_customers", "covered_customers", "nearing_expiration", "nearing_renewal"),
        *("low_license_assignment", "over_license_limit"),
    ]


def test_a_definition_cannot_be_made_twice() -> None:
    with pytest.raises(ValueError, match="twice"):
        register(definition("status", "trial"))
    with pytest.raises(KeyError):
        definition("status", "nope")
    assert isinstance(definition("kpi", "total_customers"), Definition)


def test_unknown_values_name_themselves() -> None:
    assert labels.product("calling") == "Webex Calling"
    assert labels.product("Something New") == "Something New"
    assert labels.managed_by("customer group") == "customer group"
    assert labels.status("raw:In review") == "In review"
    assert labels.status("suspended") == "Suspended"
    assert labels.subscription_type("trial") == "Has a trial"


def test_column_keys_are_unique() -> None:
    keys = [column.key for column in COLUMNS]
    assert len(set(keys)) == len(keys)
    assert keys[:9] == [
        "name",
        "status",
        "products",
        "licences",
        "next_day",
        "last_signin",
        "managed_by",
        "tags",
        "data_age",
    ]


def from_the_interface_alone(vanished: bool = False) -> Sub:
    """A subscription that is known by its licences, before any report."""
    return Sub(None, None, None, None, None, None, None, vanished=vanished, terms=False)


def test_without_a_report_nothing_expires_and_licences_mean_an_active_subscription(replica: Replica) -> None:
    line = Line("calling", 10, 12, None, None, 0, vanished=False)
    rest = ("unknown", None), None, False, None, None, False
    partner = [
        Cust("A", [from_the_interface_alone()], [line], [], None, *rest),
        Cust("B", [from_the_interface_alone(vanished=True)], [], [], None, *rest),
        Cust("C", [], [], [], None, *rest),
    ]
    partners.fill(replica, partner)
    with replica.read() as connection:
        rows = fetch_customer_rows(connection, row_queries([1, 2, 3], Context(NOW)))
        nearing = fetch_count(
            connection, count_query(CustomerFilter(kpis=frozenset({"nearing_expiration"})), Context(NOW))
        )
    assert [row.statuses for row in rows] == [("license_overage", "subscription"), ("expired",), ()]
    assert [row.next_day for row in rows] == [None, None, None]
    assert nearing == 0
    assert (rows[0].total, rows[0].assigned, rows[0].overage, rows[0].available, rows[0].used) == (10, 12, 2, 0, None)
