"""Every KPI and table of the subscriptions page for random partners, held against plain Python over the same rows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.analytics.context import Context, Thresholds
from partnerdesk.analytics.customer_list import CustomerFilter, count_query, ids_query
from partnerdesk.analytics.kpi_conditions import SECTION_SETS, KpiRows
from partnerdesk.analytics.subscription_sections import SECTIONS, TABLES
from partnerdesk.analytics.values import Figure, View
from partnerdesk.figures.subscriptions import kpi_figures, licence_trend
from partnerdesk.figures.tables import SubscriptionTableRow, table_ids, table_rows
from partnerdesk.replica.customers import fetch_count, fetch_ids
from partnerdesk.replica.store import Replica
from tests.figures import raw
from tests.figures.raw import NOW, PARTNERS, TODAY, WEEK, Cust, Line, Sub, Week

room = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
CONTEXT = Context(NOW, Thresholds(low_min_peers=raw.FEW))
VIEWS = st.builds(
    View,
    product=st.sampled_from(["calling", "meetings"]),
    week=st.sampled_from([None, WEEK, WEEK - 1, WEEK - 2, WEEK - 30]),
    compare_week=st.sampled_from([None, WEEK - 2]),
)


@room
@given(PARTNERS, VIEWS)
def test_every_kpi_is_the_glossarys_in_any_week(replica: Replica, partner: list[Cust], view: View) -> None:
    raw.fill(replica, partner)
    with replica.read() as connection:
        found = kpi_figures(connection, CONTEXT, view)
    expected = _expected(partner, view.product, view.week)
    assert {key: figure.value for key, figure in found.items()} == pytest.approx(expected)
    if view.compare_week is not None:
        before = _expected(partner, view.product, view.compare_week)
        first = min((each.first_seen for each in partner), default=0)
        if (view.compare_week < first) != (view.week is not None and view.week < first):
            before["total_customers"] = None  # listed customers against those with license figures: no comparison
        assert {key: figure.before for key, figure in found.items()} == pytest.approx(before)
        with replica.read() as connection:
            then = kpi_figures(connection, CONTEXT, View(view.product, view.compare_week))
        for key, figure in found.items():
            told = (*figure.missing, *figure.before_missing)
            assert all(phrase in told for phrase in then[key].missing), key
    for figure in found.values():
        assert figure.value is not None or figure.missing or figure.denominator in {None, 0}


def _expected(partner: list[Cust], product: str, week: int | None) -> dict[str, float | None]:
    values = raw.kpis(partner, product, week)
    if raw.is_known(partner, week):
        return values
    return {key: value if key == "total_customers" else None for key, value in values.items()}


@room
@given(PARTNERS, VIEWS)
def test_the_number_on_a_card_is_the_count_of_the_customers_behind_it(
    replica: Replica, partner: list[Cust], view: View
) -> None:
    raw.fill(replica, partner)
    with replica.read() as connection:
        figures = kpi_figures(connection, CONTEXT, view)
        for key, figure in figures.items():
            if figure.unit != "count" or figure.value is None or not _counts_customers(key):
                continue
            product = view.product if key in SECTION_SETS else None
            wanted = CustomerFilter(kpis=frozenset({str(KpiRows(key, product, view.week))}))
            assert fetch_count(connection, count_query(wanted, CONTEXT)) == figure.value, key
            assert len(fetch_ids(connection, ids_query(wanted, (), CONTEXT))) == figure.value, key


def _counts_customers(key: str) -> bool:
    return key in SECTION_SETS or key.startswith(("total_", "covered_", "nearing_", "over_", "low_license_"))


@room
@given(PARTNERS, VIEWS)
def test_the_rows_of_every_table_and_their_values_are_the_glossarys(
    replica: Replica, partner: list[Cust], view: View
) -> None:
    raw.fill(replica, partner)
    expected = raw.sets(partner, view.product, view.week)
    with replica.read() as connection:
        for key, spec in TABLES.items():
            ids = table_ids(connection, CONTEXT, view, key)
            wanted = {row.id: row for row in expected[spec.set_key]}
            assert sorted(ids) == sorted(wanted), key
            for row in table_rows(connection, CONTEXT, view, key, ids):
                _check_row(row, wanted[row.id], partner, view)


def _check_row(row: SubscriptionTableRow, wanted: raw.Row, partner: list[Cust], view: View) -> None:
    sub, day = wanted.sub, raw.day_of(view.week)
    assert (row.customer_id, row.customer, row.is_trial) == (wanted.customer.id, wanted.customer.name, wanted.trial)
    assert (row.total, row.assigned, row.used) == (wanted.total, wanted.assigned, wanted.used)
    assert (row.available, row.overage) == (wanted.available, wanted.overage)
    assert row.assigned_percent == pytest.approx(raw.ratio(wanted.assigned, wanted.total))
    assert row.used_percent == pytest.approx(raw.ratio(wanted.used, wanted.used_of))
    unused = [max(0, assigned - (used or 0)) for _total, assigned, used, _ in wanted.known]
    assert row.unused_assigned == (sum(unused) if unused else None)
    if sub is not None:
        assert row.days_since_added == (None if sub.added is None else day - sub.added)
        assert row.days_until_end == (None if sub.end is None else sub.end - day)
        if sub.added is None or sub.added <= day:
            assert row.months_since_added == (None if sub.added is None else months(sub.added, day))
        assert row.months_left == (None if sub.end is None else months_left(day, sub.end))
        assert row.auto_renew == (False if wanted.trial else {None: None, 0: False, 1: True}[sub.auto])
    before = raw.week_sums(wanted, view.product, "assigned", raw.state_week(partner, view.week) - 1)
    assert row.assignment_change == (None if before is None else wanted.assigned - before)
    _check_use(row, wanted, partner, view)


def _check_use(row: SubscriptionTableRow, wanted: raw.Row, partner: list[Cust], view: View) -> None:
    reported = raw.use_week(partner, view.product, view.week)
    if reported is None:
        assert (row.usage_change, row.usage_3_months, row.usage_weeks) == (None, None, ())
        return
    before = raw.week_sums(wanted, view.product, "used", reported - 1)
    assert row.usage_change == (None if before is None or wanted.used is None else wanted.used - before)
    weeks = [raw.week_sums(wanted, view.product, "used", week) for week in range(reported - 12, reported + 1)]
    assert list(row.usage_weeks) in ([], weeks)
    distinct = [used_90 for *_, used_90 in wanted.limited]
    if wanted.limited and len(wanted.known) == len(wanted.limited) and None not in distinct:
        assert (row.usage_3_months, row.usage_method) == (sum(each or 0 for each in distinct), "distinct")
    else:
        largest = max((week for week in weeks if week is not None), default=None)
        assert (row.usage_3_months, row.usage_method) == (largest, None if largest is None else "largest_week")


def as_date(day: int) -> date:
    return date(1970, 1, 1) + timedelta(days=day)


def months(first: int, last: int) -> int:
    """Return whole months by counting them one by one."""
    begin, end, count = as_date(first), as_date(last), 0
    while True:
        year, month = divmod(begin.month + count, 12)
        if (begin.year + year, month + 1, begin.day) > (end.year, end.month, end.day):
            return count
        count += 1


def months_left(first: int, last: int) -> int:
    if last < first:
        return -1 - months(last, first)
    return 0 if last - first < 30 else max(1, months(first, last))


@room
@given(PARTNERS, VIEWS, st.sampled_from(sorted(TABLES)), st.booleans())
def test_orders_and_filters_are_those_of_the_values(
    replica: Replica, partner: list[Cust], view: View, key: str, descending: bool
) -> None:
    raw.fill(replica, partner)
    values: dict[str, Any] = {
        "total": lambda row: row.total,
        "licences": lambda row: row.assigned_percent,
        "assignment_change": lambda row: row.assignment_change,
        "usage_3_months": lambda row: row.usage_3_months,
        "used_percent": lambda row: row.used_percent,
    }
    with replica.read() as connection:
        every = table_rows(connection, CONTEXT, view, key, table_ids(connection, CONTEXT, view, key))
        for column, value in values.items():
            ids = table_ids(connection, CONTEXT, view, key, sort=((column, descending),))
            told = [value(row) for row in table_rows(connection, CONTEXT, view, key, ids)]
            known = [each for each in told if each is not None]
            assert known == sorted(known, reverse=descending)
            assert told[: len(known)] == known, "rows without a value come last"
            narrowed = table_ids(connection, CONTEXT, view, key, filters=ColumnFilters(ranges={column: (2, 8)}))
            assert set(narrowed) == {row.id for row in every if value(row) is not None and 2 <= value(row) <= 8}
        trials = table_ids(connection, CONTEXT, view, key, filters=ColumnFilters(values={"kind": frozenset({"trial"})}))
        assert set(trials) == {row.id for row in every if row.is_trial}
        named = table_ids(connection, CONTEXT, view, key, filters=ColumnFilters(text="isik"))
        assert set(named) == {row.id for row in every if row.customer == "Işık"}


@room
@given(PARTNERS, st.sampled_from(["calling", "meetings"]))
def test_the_trend_adds_up_to_what_was_kept_of_each_week(replica: Replica, partner: list[Cust], product: str) -> None:
    raw.fill(replica, partner)
    with replica.read() as connection:
        chart = licence_trend(connection, CONTEXT, View(product), weeks=6)
    assert chart.x == tuple(range(WEEK - 5, WEEK + 1))
    series = {each.key: each.values for each in chart.series}
    for place, week in enumerate(chart.x):
        lines = [line for each in partner for line in each.lines if line.product == product and week in line.weeks]
        kept = [line.weeks[week] for line in lines if line.weeks[week].total > 0]
        if not kept:
            assert {values[place] for values in series.values()} == {None}
            continue
        assert series["available"][place] == sum(max(0, row.total - row.assigned) for row in kept)
        assert series["overage"][place] == sum(max(0, row.assigned - row.total) for row in kept)
        told = [row.used for row in kept if row.used is not None]
        assert series["used"][place] == (sum(told) if told else None)
        if all(row.used is None or row.used <= row.assigned for row in kept):
            parts = [series[key][place] or 0 for key in ("used", "assigned_unused", "assigned_unknown")]
            assert sum(parts) == sum(row.assigned for row in kept)


def line(total: int, assigned: int, used: int | None = None, sub: int | None = 0, **weeks: Any) -> Line:
    row = {WEEK - 1: Week(total, assigned, used, None)} if used is not None else {}
    return Line("calling", sub, total, assigned, False, {**row, **weeks})


def sub(**values: Any) -> Sub:
    return Sub(**{"is_trial": 0, "end": TODAY + 400, "auto": 0, "added": TODAY - 300, "start": None, **values},
               first_seen=WEEK - 20, vanished=False)  # fmt: skip


def cust(name: str, subs: list[Sub], lines: list[Line]) -> Cust:
    return Cust(name, subs, lines, WEEK - 20, WEEK, False)


def ask(replica: Replica, partner: list[Cust], view: View = View()) -> dict[str, Figure]:  # noqa: B008
    raw.fill(replica, partner)
    with replica.read() as connection:
        return kpi_figures(connection, Context(NOW), view)


def test_percentages_are_pooled_not_capped_and_a_dash_without_a_denominator(replica: Replica) -> None:
    big, small = cust("Big", [sub(end=TODAY + 5)], [line(90, 90)]), cust("Small", [sub(end=TODAY)], [line(10, 40)])
    figures = ask(replica, [big, small])
    assert figures["expiring_assignment"].value == 130.0, "130 of 100, not the mean of 100 % and 400 %"
    assert (figures["expiring_assignment"].numerator, figures["expiring_assignment"].denominator) == (130, 100)
    assert figures["renewing_assignment"].value is None
    assert figures["expiring_usage"].value is None
    assert "No report" in figures["expiring_usage"].missing[0].text


def test_what_no_report_gave_is_said_and_left_out_of_both_sums(replica: Replica) -> None:
    told, untold = cust("Told", [sub(end=TODAY)], [line(10, 8, 4)]), cust("Untold", [sub(end=TODAY)], [line(30, 30)])
    usage = ask(replica, [told, untold])["expiring_usage"]
    assert (usage.value, usage.numerator, usage.denominator) == (40.0, 4, 10)
    assert [(each.count, each.params) for each in usage.missing] == [(1, {"week": WEEK - 1})]


def test_overage_is_counted_line_by_line_and_without_a_subscription_too(replica: Replica) -> None:
    loose = cust("Loose", [], [line(10, 13, sub=None), line(50, 1, sub=None)])
    figures = ask(replica, [loose, cust("Other", [sub()], [line(5, 7)])])
    assert [figures[key].value for key in ("overage_customers", "overage_total", "overage_average")] == [2, 5, 2.5]


def test_an_earlier_week_that_nobody_kept_is_not_nought(replica: Replica) -> None:
    figures = ask(replica, [cust("A", [sub()], [line(10, 13, 4)])], View(week=WEEK - 30))
    assert figures["overage_customers"].value is None
    assert "No license figures were kept" in figures["overage_customers"].missing[0].text
    assert figures["total_customers"].value == 0
    assert "first listed" in figures["total_customers"].missing[0].text


def test_now_beside_a_week_that_counted_otherwise_says_so(replica: Replica) -> None:
    partner = [cust("A", [sub()], [line(10, 13, 4)])]
    total = ask(replica, partner, View(compare_week=WEEK - 30))["total_customers"]
    assert (total.value, total.before, total.missing) == (1, None, ())
    assert [phrase.text.split(";")[0] for phrase in total.before_missing] == [
        "Customers were first listed in the week of {week}"
    ]
    figures = ask(replica, partner, View(compare_week=WEEK - 1))
    assert "known today" in figures["nearing_expiration"].before_missing[0].text
    assert figures["over_license_limit"].before_missing == ()


def test_sections_have_every_column_of_the_glossary() -> None:
    columns = {section.key: section.table.columns for section in SECTIONS}
    shared = {"customer", "subscription_id", "total"}
    assert all(shared <= set(found) for found in columns.values())
    assert {"days_since_added", "licences", "assignment_change", "usage_change"} <= set(columns["recently_added"])
    assert {"days_until_expiration", "licences", "usage_3_months"} <= set(columns["expiring"])
    assert {"days_until_renewal", "licences", "usage_3_months"} <= set(columns["renewing"])
    low = {"months_since_added", "assigned_percent", "licences", "assignment_change", "low_reason"}
    assert low <= set(columns["low_assignment"])
    over = {"months_left", "auto_renew", "assigned_percent", "used_percent", "overage", "unused_assigned"}
    assert over <= set(columns["overage"])
