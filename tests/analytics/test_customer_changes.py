"""What changed for a customer: worked out by hand, and what must hold for any history."""

from __future__ import annotations

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.analytics.customer_changes import ChangeRow, changes_of
from partnerdesk.replica.customer_history import LineWeekRow


def row(line: int, week: int, total: int, assigned: int, *, gone: bool = False) -> LineWeekRow:
    return LineWeekRow(
        line,
        f"Line {line}",
        "calling",
        f"Sub{line}",
        week,
        total,
        assigned,
        None,
        1 if gone else None,
        "api",
        "/licenses",
    )


def told(found: list[ChangeRow]) -> list[tuple[int, int | None, str, str, int | None, int | None]]:
    return [(each.week, each.since_week, each.kind, each.name, each.before, each.after) for each in found]


def test_nothing_is_known_of_nothing_and_the_first_week_is_the_beginning() -> None:
    assert changes_of([]) == []
    assert changes_of([row(1, 10, 50, 30), row(2, 10, 5, 5)]) == []


def test_totals_assignments_arrivals_and_departures() -> None:
    weeks = [
        row(1, 10, 50, 30),
        row(1, 11, 60, 30),
        row(1, 12, 60, 45),
        row(2, 11, 5, 2),
        row(2, 12, 5, 2),
        row(3, 10, 7, 7, gone=True),
        row(3, 11, 7, 7, gone=True),
    ]
    found = changes_of(weeks)
    assert told(found) == [
        (12, None, "vanished", "Line 3", 7, None),
        (12, None, "assigned", "Line 1", 30, 45),
        (11, None, "appeared", "Line 2", None, 2),
        (11, None, "total", "Line 1", 50, 60),
    ]
    assert [each.id for each in found] == [1, 2, 3, 4]
    assert [each.change for each in found] == [None, 15, None, 10]


def test_weeks_that_are_not_known_are_named() -> None:
    assert told(changes_of([row(1, 10, 50, 30), row(1, 14, 50, 29)])) == [(14, 10, "assigned", "Line 1", 30, 29)]


def test_a_line_without_a_row_that_is_still_listed_did_not_go() -> None:
    # its customer could not be read in that week
    assert changes_of([row(1, 10, 50, 30), row(2, 10, 5, 5), row(2, 11, 5, 5)]) == []


histories = st.dictionaries(
    st.tuples(st.integers(1, 4), st.integers(1, 8)), st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=24
)


@given(histories)
def test_the_changes_lead_from_the_first_week_to_the_last(history: dict[tuple[int, int], tuple[int, int]]) -> None:
    rows = [row(line, week, *history[line, week]) for line, week in sorted(history)]
    found = changes_of(rows)
    lines: dict[int, list[LineWeekRow]] = defaultdict(list)
    for each in rows:
        lines[each.line_id].append(each)
    for line, weeks in lines.items():
        own = [change for change in found if change.name == f"Line {line}"]
        moved = sum(change.change or 0 for change in own if change.kind == "assigned")
        assert weeks[0].assigned + moved == weeks[-1].assigned
        bought = sum(change.change or 0 for change in own if change.kind == "total")
        assert weeks[0].total + bought == weeks[-1].total
    assert [change.week for change in found] == sorted((change.week for change in found), reverse=True)
    assert all(change.before != change.after for change in found)
