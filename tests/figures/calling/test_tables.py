"""The calling tables: what fell most against a calculation of its own, small numbers, order, filters, sentences."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerdesk.analytics import calling_tables
from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.analytics.falls import STANDARD_ERRORS
from partnerdesk.analytics.registry import definition
from partnerdesk.analytics.values import View
from partnerdesk.figures import calling
from partnerdesk.figures.english import english
from tests.figures.calling.world import CONTEXT, WEEK, World

WEEKS = range(WEEK - 7, WEEK + 1)
COUNTS = st.lists(st.one_of(st.none(), st.integers(0, 12), st.integers(0, 4000)), min_size=8, max_size=8)
SHARES = st.lists(
    st.one_of(st.none(), st.tuples(st.integers(0, 60), st.integers(0, 60))), min_size=8, max_size=8
)  # fmt: skip
BORROWED = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def sure_fall(weeks: Sequence[int | None]) -> float | None:
    """Percent by which a weekly count fell beyond chance: last four of eight weeks against the four before."""
    halves = [[each for each in half if each is not None] for half in (weeks[:4], weeks[4:])]
    if min(map(len, halves)) < 2:
        return None
    variances, logs = [], []
    for half in halves:
        count, total = len(half), sum(half)
        mean = total / count
        between = sum((each - mean) ** 2 for each in half) / (count - 1) / count / mean**2 if mean else 0.0
        variances.append(max(1 / (total + 0.5), between))
        logs.append(math.log((total + 0.5) / count))
    fall = 100 * (1 - math.exp(logs[1] - logs[0] + 3 * math.sqrt(sum(variances))))
    return fall if fall > 0 else None


def sure_rise(weeks: Sequence[tuple[int, int] | None]) -> float | None:
    """Points by which a share of (others, those that count) rose beyond chance."""
    halves = [[each for each in half if each and sum(each)] for half in (weeks[:4], weeks[4:])]
    if min(map(len, halves)) < 2:
        return None
    variances, shares = [], []
    for half in halves:
        cases, counting = sum(map(sum, half)), sum(each[1] for each in half)
        share = (counting + 1) / (cases + 2)
        pooled = counting / cases
        between = sum(sum(each) * (each[1] / sum(each) - pooled) ** 2 for each in half) / (len(half) - 1) / cases
        variances.append(max(share * (1 - share) / (cases + 2), between))
        shares.append(share)
    rise = 100 * (shares[1] - shares[0] - 3 * math.sqrt(sum(variances)))
    return rise if rise > 0 else None


def near(told: float | None, expected: float | None) -> bool:
    if told is None or expected is None:
        # Where almost nothing is left, rounding decides whether something is.
        return (told or 0) < 1e-6 and (expected or 0) < 1e-6
    return math.isclose(told, expected, rel_tol=1e-6, abs_tol=1e-6)


@BORROWED
@given(st.lists(COUNTS, min_size=1, max_size=4))
def test_usage_fell_as_much_as_a_calculation_by_hand_says(world: World, customers: list[list[int | None]]) -> None:
    world.clear()
    world.customers(*(f"C{number}" for number in range(len(customers))))
    for number, weeks in enumerate(customers, 1):
        for week, calls in zip(WEEKS, weeks, strict=True):
            if calls is not None:
                world.usage(number, week, calls, users=5)
    with world.read() as connection:
        ids = calling.table_ids(connection, CONTEXT, View(), "customers_usage", sort=(("usage_fall", True),))
        rows = calling.table_rows(connection, CONTEXT, View(), "customers_usage", ids)
    assert sorted(ids) == [number for number, weeks in enumerate(customers, 1) if weeks[-1] is not None]
    expected = [sure_fall(customers[row.id - 1]) for row in rows]
    assert all(near(row.usage_fall, each) for row, each in zip(rows, expected, strict=True))
    assert expected == sorted(expected, key=lambda each: (each is None, -(each or 0)))
    assert [row.why is None for row in rows] == [each is None for each in expected]


@BORROWED
@given(SHARES)
def test_shares_rose_as_much_as_a_calculation_by_hand_says(world: World, weeks: list[tuple[int, int] | None]) -> None:
    world.clear()
    world.customers("A")
    for week, each in zip(WEEKS, weeks, strict=True):
        if each is not None:
            world.queue(1, week, each[0], each[1])
            world.quality(1, week, each[0], each[1])
    known = weeks[-1] is not None
    with world.read() as connection:
        queues = calling.table_rows(connection, CONTEXT, View(), "queue_customers", [1])
        quality = calling.table_rows(connection, CONTEXT, View(), "customers_quality", [1])
    assert (len(queues), len(quality)) == (known, known)
    if known:
        assert near(queues[0].abandonment_fall, sure_rise(weeks))
        if sum(weeks[-1] or ()):
            assert near(quality[0].quality_fall, sure_rise(weeks))


def test_the_words_name_the_number_of_standard_errors() -> None:
    for key in ("usage_fall", "quality_fall", "abandonment_fall"):
        assert f"{STANDARD_ERRORS:.0f} standard errors" in definition("column", key).formula


def test_a_customer_with_five_calls_does_not_lead_the_list(world: World) -> None:
    world.customers("Five calls", "Large", "Noisy", "Steady")
    stories = (
        [2, 1, 1, 1, 0, 0, 0, 0],
        [510, 490, 500, 505, 320, 300, 310, 315],
        [100, 5, 90, 12, 40, 3, 60, 2],
        [50, 52, 49, 51, 50, 49, 52, 50],
    )
    for number, story in enumerate(stories, 1):
        for week, calls in zip(WEEKS, story, strict=True):
            world.usage(number, week, calls, users=25)
            world.quality(number, week, calls, 0 if week < WEEK - 3 else calls // 2)
            world.queue(number, week, calls, 0 if week < WEEK - 3 else calls // 2)
    with world.read() as connection:
        found = {
            table.key: calling.table_rows(
                connection,
                CONTEXT,
                View(),
                table.key,
                calling.table_ids(connection, CONTEXT, View(), table.key, sort=((table.fall, True),)),
            )
            for table in calling_tables.TABLES.values()
        }
    usage = found["customers_usage"]
    assert usage[0].customer == "Large"
    assert [row.customer for row in usage if row.usage_fall is not None] == ["Large"]
    assert usage[0].why is not None
    assert english(usage[0].why) == "Calls per active user down 37.9% in four weeks"
    for key in ("customers_quality", "queue_customers"):
        assert found[key][0].customer == "Large"
        assert next(row for row in found[key] if row.customer == "Five calls").why is None
    assert english(found["customers_quality"][0].why) == "Poor calls up from 0.0% to 33.3% in four weeks"
    assert english(found["queue_customers"][0].why) == "Abandoned calls up from 0.0% to 33.3% in four weeks"


def test_the_sentence_names_what_fell_more(world: World) -> None:
    world.customers("Fewer users", "Users unknown")
    for week in WEEKS:
        late = week > WEEK - 4
        world.usage(1, week, 200 if late else 1000, users=20 if late else 90)
        world.usage(2, week, 200 if late else 1000, users=None)
    with world.read() as connection:
        rows = calling.table_rows(connection, CONTEXT, View(), "customers_usage", [1, 2])
    assert [english(row.why) for row in rows] == [
        "Active users down 77.8% in four weeks; all calls down 80.0%",
        "Calls down 80.0% in four weeks",
    ]


def test_rows_without_a_value_come_last_in_either_direction(world: World) -> None:
    world.customers("Çelik", "Cam", "Işık")
    world.usage(1, WEEK, 10, users=None)
    world.usage(2, WEEK, 10, users=4, licences=None)
    world.usage(3, WEEK, 30, users=6, licences=12)
    with world.read() as connection:

        def order(*sort: tuple[str, bool], **filters: object) -> list[int]:
            wanted = ColumnFilters(**filters)  # type: ignore[arg-type]
            return [*calling.table_ids(connection, CONTEXT, View(), "customers_usage", sort=sort, filters=wanted)]

        assert order() == [3, 2, 1], "most calls first; equal ones by name"
        assert order(("active_users", True)) == [3, 2, 1]
        assert order(("active_users", False)) == [2, 3, 1]
        assert order(("calls", False), ("customer", True)) == [1, 2, 3]
        assert order(("customer", False)) == [2, 1, 3]
        assert order(text="isik") == [3]
        assert order(ranges={"calls": (None, 10)}) == [2, 1]
        assert order(ranges={"active_percent": (50, 50)}) == [3]
        assert order(ranges={"calls_change": (0, None)}) == []
        with pytest.raises(KeyError):
            order(("nope", True))
        with pytest.raises(KeyError):
            calling.table_ids(connection, CONTEXT, View(), "nope")


def test_the_worst_endpoint_is_a_large_one_where_there_is_one(world: World) -> None:
    world.customers("A", "B", "C")
    world.quality(1, WEEK, 90, 10, "App")
    world.quality(1, WEEK, 1, 4, "DECT")
    world.quality(2, WEEK, 3, 2, "DECT")
    world.quality(3, WEEK, 100, 0, "App")
    with world.read() as connection:
        rows = calling.table_rows(connection, CONTEXT, View(), "customers_quality", [1, 2, 3])
        options = calling.table_options(connection, CONTEXT, View(), "customers_quality")
        chosen = ColumnFilters(values={"worst_endpoint": frozenset({"DECT"})})
        ids = calling.table_ids(connection, CONTEXT, View(), "customers_quality", filters=chosen)
    assert [(row.worst_endpoint, row.worst_percent, row.worst_small) for row in rows] == [
        ("App", 10, False),
        ("DECT", 40, True),
        (None, None, False),
    ]
    assert [tuple(option) if isinstance(option, tuple) else (option.key, option.count)
            for option in options["worst_endpoint"]] == [("App", 1), ("DECT", 1)]  # fmt: skip
    assert list(ids) == [2]


@pytest.mark.parametrize("table", list(calling_tables.TABLES.values()), ids=lambda table: table.key)
def test_every_column_sorts_filters_and_is_in_the_row(world: World, table: calling_tables.CallingTable) -> None:
    world.customers("A")
    for week in WEEKS:
        world.usage(1, week, 10)
        world.quality(1, week, 10, 3)
        world.queue(1, week, 10, 3)
    with world.read() as connection:
        (row,) = calling.table_rows(connection, CONTEXT, View(), table.key, [1, 99])
        for column in table.columns:
            assert hasattr(row, column)
            assert definition("column", column).title
            assert list(calling.table_ids(connection, CONTEXT, View(), table.key, sort=((column, False),))) == [1]
            value = getattr(row, column)
            if isinstance(value, int | float):
                wanted = ColumnFilters(ranges={column: (value - 0.01, value + 0.01)})
                assert list(calling.table_ids(connection, CONTEXT, View(), table.key, filters=wanted)) == [1]
        assert len(getattr(row, next(name for name in table.columns if name.endswith("_weeks")))) == 8
        assert table.title == definition("table", table.key).title
        assert calling.table_rows(connection, CONTEXT, View(), table.key, []) == []
