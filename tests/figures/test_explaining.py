"""What an explanation says: this partner's figures, where they came from, what is missing, and the rows behind."""

from __future__ import annotations

import pytest

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.registry import definitions
from partnerdesk.analytics.subscription_sections import TABLES
from partnerdesk.analytics.values import Explanation, View
from partnerdesk.figures.english import english
from partnerdesk.figures.explain import explain
from partnerdesk.figures.low_rule import low_rule
from partnerdesk.figures.snapshots import snapshot_of
from partnerdesk.replica.store import Replica
from tests.figures import raw
from tests.figures.raw import NOW, TODAY, WEEK, Cust, Line, Sub, Week


def sub(**values: int) -> Sub:
    terms = {"is_trial": 0, "end": TODAY + 10, "auto": 0, "added": TODAY - 300, "start": None, **values}
    return Sub(**terms, first_seen=WEEK - 20, vanished=False)


def cust(name: str, sub_: Sub, assigned: int, used: int | None) -> Cust:
    line = Line("calling", 0, 10, assigned, False, {WEEK - 1: Week(10, assigned, used, None)})
    return Cust(name, [sub_], [line], WEEK - 20, WEEK, False)


@pytest.fixture(scope="module")
def filled(replica: Replica) -> Replica:
    raw.fill(
        replica, [cust("Told", sub(), 8, 4), cust("Untold", sub(), 12, None), cust("Low", sub(end=TODAY + 400), 1, 1)]
    )
    return replica


def ask(filled: Replica, kind: str, key: str, row: int | None = None, week: int | None = None) -> Explanation:
    with filled.read() as connection:
        return explain(connection, Context(NOW), View("calling", week), kind, key, row=row)


def test_a_percentage_is_explained_with_its_parts_sources_and_gaps(filled: Replica) -> None:
    told = ask(filled, "kpi", "expiring_usage")
    assert told.filled is not None
    assert english(told.filled) == "4 ÷ 10 = 40.0%, over 2 subscriptions or trials."
    assert [english(each) for each in told.missing] == [
        "Not counted: licenses of 1 customer that no usage report has for the week of 2026-11-15."
    ]
    assert told.inputs[0].name == "Subscriptions"
    assert {fact.week for fact in told.inputs} == {WEEK, WEEK - 1}
    assert "90 days" in english(told.formula)
    assert told.page is not None
    assert told.rows is not None
    assert (told.rows.place["table"], told.rows.count) == ("subscriptions_expiring_soon", 2)


def test_a_count_leads_to_its_customers(filled: Replica) -> None:
    told = ask(filled, "kpi", "overage_customers")
    assert told.value is not None
    assert told.rows is not None
    assert (told.rows.page, told.rows.place, told.rows.count) == (
        "customers",
        {"kpis": ["overage_customers:calling"]},
        1,
    )
    earlier = ask(filled, "kpi", "overage_customers", week=WEEK - 1)
    assert earlier.rows is not None
    assert earlier.rows.place == {"kpis": [f"overage_customers:calling@{WEEK - 1}"]}


def test_low_assignment_says_by_which_rule(filled: Replica) -> None:
    told = ask(filled, "kpi", "low_assignment_customers")
    assert "with 3 peers there are too few" in english(told.missing[0])
    cell = ask(filled, "column", "low_reason", row=3)
    assert cell.filled is not None
    assert english(cell.filled) == "10.0%, below 50.0% (few peers)"
    with filled.read() as connection:
        wanted = snapshot_of(connection, Context(NOW), "calling", None)
        rule = low_rule(connection, Context(NOW), wanted)
    assert (rule.peers, rule.few, rule.cutoff, rule.median) == (3, True, 50.0, 80.0)


@pytest.mark.parametrize(
    ("column", "value", "filled_in"),
    [
        ("days_until_expiration", 10, "From 2026-11-23 to 2026-12-03."),
        ("assigned_percent", 80.0, "8 ÷ 10 = 80.0%."),
        ("licences", 80.0, "4 used, 8 assigned, 2 available of 10; 0 over the limit."),
        ("usage_3_months", 4, "The largest number of one week in the 13 weeks up to the week of 2026-11-15."),
    ],
)
def test_a_cell_is_explained_with_its_figures(filled: Replica, column: str, value: float, filled_in: str) -> None:
    told = ask(filled, "column", column, row=1)
    assert told.value is not None
    assert told.value.value == value
    assert told.filled is not None
    assert english(told.filled) == filled_in
    assert told.rows is not None
    assert told.rows.place["id"] == 1


def test_everything_that_is_defined_can_be_explained(filled: Replica) -> None:
    ask(filled, "kpi", "total_customers")
    for each in definitions():
        for week in (None, WEEK - 1, WEEK - 30):
            told = ask(filled, each.kind, each.key, week=week)
            assert told.key == each.key
            assert "{" not in english(told.formula), "every field has its value"
    assert {each.key for each in definitions("table")} >= set(TABLES)


def test_what_is_not_defined_is_refused(filled: Replica) -> None:
    with pytest.raises(KeyError):
        ask(filled, "kpi", "nope")
