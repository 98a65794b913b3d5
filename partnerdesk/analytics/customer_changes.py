"""What changed for one customer from week to week: licence lines that came and went, totals, assignments. No query.

A change is told for the first week whose figures show it. The first week that is known of a customer is where the
history begins, not a week in which everything appeared.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from partnerdesk.replica.customer_history import LineWeekRow

ChangeKind = Literal["appeared", "vanished", "total", "assigned"]
KINDS: tuple[ChangeKind, ...] = ("appeared", "vanished", "total", "assigned")


class ChangeRow(NamedTuple):
    """One thing that changed in a week."""

    id: int
    week: int
    since_week: int | None
    """The week that it is held against where that is not the one before: nothing is known of those between."""
    kind: ChangeKind
    name: str
    """The licence line's name."""
    product: str
    subscription: str | None
    before: int | None
    after: int | None
    source_kind: str | None
    source_name: str | None
    """Where the figures of the week came from; of something that vanished, where it was seen last."""

    @property
    def change(self) -> int | None:
        """After minus before; None where one of them does not exist."""
        return None if self.before is None or self.after is None else self.after - self.before


def changes_of(weeks: Sequence[LineWeekRow]) -> list[ChangeRow]:
    """Return what changed, the newest week first, within a week what came, what went, then the greatest changes.

    Args:
        weeks: the customer's licence lines by week; each line in the order of time.
    """
    lines: dict[int, list[LineWeekRow]] = defaultdict(list)
    for row in weeks:
        lines[row.line_id].append(row)
    known = sorted({row.week for row in weeks})
    if not known:
        return []
    found = [change for line in lines.values() for change in _of_line(line, known)]
    found.sort(key=lambda change: (-change.week, KINDS.index(change.kind), -abs(change.change or 0), change.name))
    return [change._replace(id=number) for number, change in enumerate(found, start=1)]


def _of_line(line: Sequence[LineWeekRow], known: Sequence[int]) -> Iterable[ChangeRow]:
    first, last = line[0], line[-1]
    if first.week > known[0]:
        before = max(week for week in known if week < first.week)
        yield _change(first, "appeared", None, first.assigned, _gap(before, first.week))
    for earlier, later in itertools.pairwise(line):
        gap = _gap(earlier.week, later.week)
        if earlier.total != later.total:
            yield _change(later, "total", earlier.total, later.total, gap)
        if earlier.assigned != later.assigned:
            yield _change(later, "assigned", earlier.assigned, later.assigned, gap)
    after = next((week for week in known if week > last.week), None)
    if after is not None and last.vanished_at is not None:
        yield _change(last, "vanished", last.assigned, None, _gap(last.week, after), week=after)


def _gap(before: int, week: int) -> int | None:
    return before if week - before > 1 else None


def _change(
    row: LineWeekRow, kind: ChangeKind, before: int | None, after: int | None, since: int | None, week: int = -1
) -> ChangeRow:
    shown = row.week if week < 0 else week
    return ChangeRow(
        0, shown, since, kind, row.name, row.product, row.subscription, before, after, row.source_kind, row.source_name
    )
