"""Statuses, KPIs, filters, sums and orders of random partners, held against plain Python over the same facts."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerdesk.analytics.context import Context, Thresholds
from partnerdesk.analytics.customer_list import (
    COLUMNS,
    WORST_FIRST,
    CustomerFilter,
    Sort,
    count_query,
    ids_query,
    row_queries,
)
from partnerdesk.analytics.kpis import TOP_KPIS
from partnerdesk.analytics.options import option_queries
from partnerdesk.analytics.statuses import STATUS_KEYS
from partnerdesk.replica.customers import fetch_count, fetch_customer_rows, fetch_ids, fetch_options
from partnerdesk.replica.rows import CustomerRow
from partnerdesk.replica.store import Replica
from partnerdesk.replica.text import sort_key
from tests.analytics import partners
from tests.analytics.partners import NOW, PARTNERS, TODAY, Cust

room = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
THRESHOLDS = st.builds(
    Thresholds,
    expiring_soon_days=st.sampled_from([1, 7, 90]),
    activity_days=st.sampled_from([7, 30]),
    horizon_days=st.sampled_from([30, 90]),
)


def ids_of(replica: Replica, wanted: CustomerFilter, context: Context, *sorts: Sort) -> list[int]:
    with replica.read() as connection:
        ids = list(fetch_ids(connection, ids_query(wanted, sorts, context)))
        assert fetch_count(connection, count_query(wanted, context)) == len(ids)
    return ids


def rows_of(replica: Replica, ids: list[int], context: Context) -> list[CustomerRow]:
    with replica.read() as connection:
        return fetch_customer_rows(connection, row_queries(ids, context))


def expected(partner: list[Cust], choose: Any) -> set[int]:
    return {each.id for each in partner if choose(each)}


@room
@given(PARTNERS, THRESHOLDS)
def test_statuses_of_rows_and_of_filters_are_the_glossarys(
    replica: Replica, partner: list[Cust], thresholds: Thresholds
) -> None:
    partners.fill(replica, partner)
    context = Context(NOW, thresholds)
    wanted = {
        each.id: partners.statuses(each, thresholds.expiring_soon_days, thresholds.activity_days) for each in partner
    }
    rows = rows_of(replica, [each.id for each in partner], context)
    assert {row.id: list(row.statuses) for row in rows} == wanted
    for key in (*STATUS_KEYS, "vanished", "raw:In review", "raw:On hold"):
        found = ids_of(replica, CustomerFilter(statuses=frozenset({key})), context)
        assert set(found) == {number for number, held in wanted.items() if key in held}, key


@room
@given(PARTNERS, THRESHOLDS)
def test_the_number_of_a_kpi_is_the_count_of_its_rows(
    replica: Replica, partner: list[Cust], thresholds: Thresholds
) -> None:
    partners.fill(replica, partner)
    context = Context(NOW, thresholds)
    for kpi in TOP_KPIS:
        rows = ids_of(replica, kpi.filter, context)
        with replica.read() as connection:
            number = fetch_count(connection, kpi.query(context))
        wanted = expected(partner, lambda each, key=kpi.key: partners.kpi(key, each, thresholds.horizon_days, partner))
        assert set(rows) == wanted, kpi.key
        assert number == len(rows) == len(wanted)


FILTERS = st.builds(
    CustomerFilter,
    managed_by=st.frozensets(st.sampled_from(["partner_org", "external_admin", "group"]), max_size=2),
    products=st.frozensets(st.sampled_from(partners.PRODUCTS), max_size=2),
    statuses=st.frozensets(st.sampled_from([*STATUS_KEYS, "vanished"]), max_size=3),
    subscription_types=st.frozensets(st.sampled_from(["subscription", "trial"]), max_size=2),
    tags=st.frozensets(st.sampled_from(partners.TAGS), max_size=1),
    kpis=st.frozensets(st.sampled_from([kpi.key for kpi in TOP_KPIS]), max_size=1),
)


def manager(each: Cust) -> str | None:
    return each.managed_by or ("external_admin" if each.admin else None)


def passes(each: Cust, wanted: CustomerFilter, partner: list[Cust]) -> bool:
    held = set(partners.statuses(each, 7, 30))
    products = {line.product for line in each.lines if not line.vanished}
    return all(
        (
            not each.vanished or "vanished" in wanted.statuses,
            not wanted.statuses or held & wanted.statuses,
            not wanted.managed_by or manager(each) in wanted.managed_by,
            not wanted.products or products & wanted.products,
            not wanted.subscription_types or held & wanted.subscription_types,
            not wanted.tags or set(each.tags) & wanted.tags,
            not wanted.kpis or any(partners.kpi(key, each, 90, partner) for key in wanted.kpis),
        )
    )


def test_who_manages_is_never_concluded_from_administrators_that_were_not_read(replica: Replica) -> None:
    rest = (("unknown", None),)
    partner = [
        Cust("Unread", [], [], [], None, *rest, None, False, None, None, False),
        Cust("Assigned", [], [], [], None, *rest, None, True, None, None, False),
        Cust("Promoted", [], [], [], None, *rest, "partner_org", False, None, None, False),
    ]
    partners.fill(replica, partner)
    context = Context(NOW)
    told = {row.name: row.managed_by for row in rows_of(replica, [1, 2, 3], context)}
    assert told == {"Unread": None, "Assigned": "external_admin", "Promoted": "partner_org"}
    by_manager = CustomerFilter(managed_by=frozenset({"partner_org"}))
    assert set(ids_of(replica, by_manager, context)) == {partner[2].id}
    with replica.read() as connection:
        offered = fetch_options(connection, option_queries(context)).managed_by
    assert {(option.key, option.count) for option in offered} == {("external_admin", 1), ("partner_org", 1)}


@room
@given(PARTNERS, FILTERS)
def test_filters_are_or_inside_and_and_between(replica: Replica, partner: list[Cust], wanted: CustomerFilter) -> None:
    partners.fill(replica, partner)
    assert set(ids_of(replica, wanted, Context(NOW))) == expected(partner, lambda each: passes(each, wanted, partner))


@room
@given(PARTNERS)
def test_figures_of_a_row_are_the_sums_over_its_lines(replica: Replica, partner: list[Cust]) -> None:
    partners.fill(replica, partner)
    rows = {row.id: row for row in rows_of(replica, [each.id for each in partner], Context(NOW))}
    reported = any(line.used is not None for each in partner for line in each.lines)
    for each in partner:
        row = rows[each.id]
        lines = [line for line in each.lines if not line.vanished]
        limited = [line for line in lines if line.total > 0]
        used = [line.used if reported else line.used_before for line in limited]
        known = [value for value in used if value is not None]
        assert row.total == sum(line.total for line in limited)
        assert row.assigned == sum(line.assigned for line in limited)
        assert row.available == sum(max(0, line.total - line.assigned) for line in limited)
        assert row.overage == sum(max(0, line.assigned - line.total) for line in limited)
        assert row.used == (sum(known) if known else None)
        assert list(row.products) == sorted({line.product for line in lines})
        assert sorted(row.tags) == sorted(each.tags)
        assert row.managed_by == manager(each)
        ends = [(sub.end, sub) for sub in each.subs if not sub.vanished and sub.end is not None and sub.end >= TODAY]
        assert row.next_day == min((end for end, _sub in ends), default=None)
        kinds = {
            "trial" if partners.trial(sub) else "renewal" if partners.renews(sub) else "end"
            for end, sub in ends
            if end == row.next_day
        }
        assert row.next_kind in (kinds or {None})


def rank(row: CustomerRow) -> int:
    ranks = [STATUS_KEYS.index(status) for status in row.statuses if status in STATUS_KEYS]
    return 9 if row.vanished_at else min(ranks, default=8)


def sort_values(row: CustomerRow, key: str, context: Context) -> Any:
    """Return what a reader of the list would sort by, from the row alone; None has no place."""
    values = {
        "name": sort_key(row.name, context.language),
        "status": rank(row),
        "products": min(row.products, default=None),
        "licences": row.assigned / row.total if row.total else None,
        "last_signin": 0 if row.signin_state == "never" else row.last_signin_at,
        "tags": ", ".join(sorted(row.tags)) or None,
        "data_age": None if row.refreshed_at is None else context.now - row.refreshed_at,
        **{name: getattr(row, name) if row.total else None for name in ("total", "assigned", "overage")},
        **{name: getattr(row, name) for name in ("next_day", "managed_by", "org_id")},
    }
    return values[key]


SORTABLE = [column.key for column in COLUMNS if column.key != "created"]


@room
@given(PARTNERS, st.sampled_from(SORTABLE), st.booleans(), st.sampled_from(["en", "tr"]), st.booleans())
def test_every_column_sorts_its_values_with_the_missing_ones_last(
    replica: Replica, partner: list[Cust], key: str, descending: bool, language: str, all_of_them: bool
) -> None:
    partners.fill(replica, partner)
    context = Context(NOW, language=language)
    wanted = CustomerFilter(statuses=frozenset({*STATUS_KEYS, "vanished"})) if all_of_them else CustomerFilter()
    rows = rows_of(replica, ids_of(replica, wanted, context, Sort(key, descending)), context)
    values = [sort_values(row, key, context) for row in rows]
    present = [value for value in values if value is not None]
    assert values[len(present) :] == [None] * (len(values) - len(present))
    assert present == sorted(present, reverse=descending)
    if key != "name":
        for one, next_one in itertools.pairwise(rows):
            if sort_values(one, key, context) == sort_values(next_one, key, context):
                names = sort_key(one.name, language), sort_key(next_one.name, language)
                assert (names[0], one.id) < (names[1], next_one.id)


@room
@given(PARTNERS)
def test_several_levels_of_the_order_hold(replica: Replica, partner: list[Cust]) -> None:
    partners.fill(replica, partner)
    context = Context(NOW)
    ids = ids_of(replica, CustomerFilter(), context, Sort("managed_by", descending=True), Sort("total"), Sort("name"))
    rows = rows_of(replica, ids, context)
    managers = [row.managed_by or "" for row in rows]
    assert managers == sorted(managers, reverse=True)
    for one, next_one in itertools.pairwise(rows):
        if one.managed_by == next_one.managed_by:
            totals = [row.total or 10**9 for row in (one, next_one)]
            assert totals[0] <= totals[1]
            if totals[0] == totals[1]:
                assert sort_key(one.name, "en") <= sort_key(next_one.name, "en")


@room
@given(PARTNERS)
def test_what_filters_offer_is_what_they_find(replica: Replica, partner: list[Cust]) -> None:
    partners.fill(replica, partner)
    context = Context(NOW)
    with replica.read() as connection:
        options = fetch_options(connection, option_queries(context))
    for kind in ("managed_by", "products", "statuses", "subscription_types", "tags"):
        offered = getattr(options, kind)
        for option in offered:
            found = ids_of(replica, CustomerFilter(**{kind: frozenset({option.key})}), context)
            assert option.count == len(found) > 0, (kind, option)
    held = {key for each in partner for key in partners.statuses(each, 7, 30)}
    assert {option.key for option in options.statuses} == held
    known = [option.key for option in options.statuses if option.key in STATUS_KEYS]
    assert known == [key for key in STATUS_KEYS if key in known]


def test_worst_first_goes_on_with_who_ended_last(replica: Replica) -> None:
    def ended(name: str, *ends: int) -> Cust:
        subs = [partners.Sub(0, None, TODAY + end, 0, 1, 0, None, False, True) for end in ends]
        return Cust(name, subs, [], [], None, ("unknown", None), None, False, None, None, False)

    names = ["Old", "Ends soon", "Lately", "Ended twice", "Never bought"]
    partner = [ended("Old", -300), ended("Ends soon", 3), ended("Lately", -8), ended("Ended twice", -400, -20)]
    partners.fill(replica, [*partner, ended("Never bought")])
    ids = ids_of(replica, CustomerFilter(), Context(NOW), *WORST_FIRST)
    assert [names[number - 1] for number in ids] == ["Lately", "Ended twice", "Old", "Ends soon", "Never bought"]


def test_a_block_keeps_the_order_asked_for_and_leaves_out_what_is_gone(replica: Replica) -> None:
    partner = [
        Cust(f"C{number}", [], [], [], None, ("unknown", None), None, False, None, None, False) for number in range(5)
    ]
    partners.fill(replica, partner)
    rows = rows_of(replica, [4, 999, 2, 5], Context(NOW))
    assert [row.id for row in rows] == [4, 2, 5]
    assert rows_of(replica, [], Context(NOW)) == []


@pytest.mark.parametrize(
    "bad", [CustomerFilter(statuses=frozenset({"nope"})), CustomerFilter(kpis=frozenset({"nope"}))]
)
def test_a_filter_that_names_nothing_is_an_error(bad: CustomerFilter) -> None:
    with pytest.raises(KeyError):
        ids_query(bad, (), Context(NOW))
    with pytest.raises(KeyError):
        ids_query(CustomerFilter(), [Sort("nope")], Context(NOW))
