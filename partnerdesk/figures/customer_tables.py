"""The tables of one customer: subscriptions, invoices, orders, changes. Few rows each: filtered and sorted here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_changes import changes_of
from partnerdesk.analytics.values import View
from partnerdesk.replica.customer_detail import CustomerDetail, LicenceLineRow, SubscriptionRow, fetch_detail
from partnerdesk.replica.customer_history import fetch_invoices, fetch_line_weeks, fetch_orders
from partnerdesk.replica.rows import FilterOption
from partnerdesk.replica.text import fold

UNKNOWN = "unknown"
Value = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class CustomerSubscription:
    """One product of one subscription or trial of a customer. None: not known.

    A subscription without licence lines has one row without a product; lines that belong to no subscription have one
    without a subscription.
    """

    id: int
    subscription: SubscriptionRow | None
    product: str | None
    lines: int
    limited: bool
    """Whether a line has a limit; the counts below are over those that have one."""
    total: int
    assigned: int
    used: int | None
    available: int
    overage: int
    unlimited_assigned: int
    """Assigned of lines without a limit."""
    used_week: int | None
    vanished: bool
    """No longer listed."""

    @property
    def state(self) -> str:
        """Key of how it stands by its dates, flags and the report's word: see `STATES`."""
        found = self.subscription
        if found is None:
            return "no_subscription"
        if self.vanished:
            return "vanished"
        for key, holds in (("suspended", found.suspended), ("setup", found.setup_complete is False)):
            if holds:
                return key
        return found.status_raw or UNKNOWN


def subscriptions_of(detail: CustomerDetail) -> list[CustomerSubscription]:
    """Return the rows of the Subscriptions tab, those that are listed first, by what ends next."""
    lines: dict[str | None, list[LicenceLineRow]] = defaultdict(list)
    for line in detail.licences:
        lines[line.subscription].append(line)
    found: list[CustomerSubscription] = []
    for subscription in detail.subscriptions:
        found += _of_subscription(subscription, lines.get(subscription.external_id, []))
    found += _of_subscription(None, lines.get(None, []))
    return [replace(row, id=number) for number, row in enumerate(found, start=1)]


def _of_subscription(
    subscription: SubscriptionRow | None, lines: Sequence[LicenceLineRow]
) -> list[CustomerSubscription]:
    gone = subscription is not None and subscription.vanished_at is not None
    shown = [line for line in lines if gone or line.vanished_at is None]
    by_product: dict[str, list[LicenceLineRow]] = defaultdict(list)
    for line in shown:
        by_product[line.product].append(line)
    if not by_product and subscription is not None:
        return [_row(subscription, None, [], gone)]
    return [_row(subscription, product, of_product, gone) for product, of_product in by_product.items()]


def _row(
    subscription: SubscriptionRow | None, product: str | None, lines: Sequence[LicenceLineRow], gone: bool
) -> CustomerSubscription:
    limited = [line for line in lines if line.total > 0]
    week = max((line.used_week for line in limited if line.used_week is not None), default=None)
    used = [line.used for line in limited if line.used is not None and line.used_week == week]
    return CustomerSubscription(
        id=0,
        subscription=subscription,
        product=product,
        lines=len(lines),
        limited=bool(limited),
        total=sum(line.total for line in limited),
        assigned=sum(line.assigned for line in limited),
        used=sum(used) if used else None,
        available=sum(max(0, line.total - line.assigned) for line in limited),
        overage=sum(max(0, line.assigned - line.total) for line in limited),
        unlimited_assigned=sum(line.assigned for line in lines if line.total <= 0),
        used_week=week,
        vanished=gone,
    )


@dataclass(frozen=True)
class SmallTable:
    """A table whose rows are few enough to be fetched whole: by what its columns are sorted, filtered and searched."""

    fetch: Callable[[Connection, Context, int], Sequence[Any]]
    sorts: Mapping[str, Value]
    values: Mapping[str, Value]
    """Columns filtered by values; the value of a row as a key."""
    ranges: Mapping[str, Value]
    text: Value
    """What the search looks through."""

    def ordered(
        self, rows: Iterable[Any], sort: Sequence[tuple[str, bool]], filters: ColumnFilters | None
    ) -> list[Any]:
        """Return the rows that fit, in order; rows without a value come last in either direction."""
        wanted = filters or ColumnFilters()
        found = [row for row in rows if self._fits(row, wanted)]
        for key, descending in reversed(sort):
            value = self.sorts.get(key)
            if value is not None:
                known = sorted((row for row in found if value(row) is not None), key=value, reverse=descending)
                found = [*known, *(row for row in found if value(row) is None)]
        return found

    def offered(self, rows: Iterable[Any]) -> dict[str, list[FilterOption]]:
        """Return what the columns offer to filter by, the most frequent value first."""
        counts: dict[str, dict[str, int]] = {key: defaultdict(int) for key in self.values}
        for row in rows:
            for key, value in self.values.items():
                found = value(row)
                counts[key][UNKNOWN if found is None else str(found)] += 1
        return {
            key: [FilterOption(*pair) for pair in sorted(found.items(), key=lambda pair: -pair[1])]
            for key, found in counts.items()
        }

    def _fits(self, row: Any, wanted: ColumnFilters) -> bool:
        words = fold(wanted.text).split()
        if words:
            searched = fold(self.text(row))
            if not all(word in searched for word in words):
                return False
        for key, chosen in wanted.values.items():
            value = self.values[key](row) if key in self.values else None
            if str(UNKNOWN if value is None else value) not in chosen:
                return False
        for key, (low, high) in wanted.ranges.items():
            number = self.ranges[key](row) if key in self.ranges else None
            if number is None or (low is not None and number < low) or (high is not None and number > high):
                return False
        return True


class CustomerRows:
    """The three questions of a `TableSource` for one customer.

    Every question for ids fetches anew; what is asked after it is answered from the same rows.
    """

    def __init__(self, table: SmallTable, customer_id: int) -> None:
        self._table, self._customer_id = table, customer_id
        self._rows: dict[int, Any] = {}

    def ids(
        self,
        connection: Connection,
        context: Context,
        _view: View,
        *,
        sort: Sequence[tuple[str, bool]] = (),
        filters: ColumnFilters | None = None,
    ) -> list[int]:
        """Return the ids of the rows that fit, in order."""
        self._rows = {row.id: row for row in self._table.fetch(connection, context, self._customer_id)}
        return [row.id for row in self._table.ordered(self._rows.values(), sort, filters)]

    def rows(self, _connection: Connection, _context: Context, _view: View, ids: Sequence[int]) -> list[Any]:
        """Return the rows with these ids, in their order."""
        found = self._rows
        return [found[row_id] for row_id in ids if row_id in found]

    def options(self, _connection: Connection, _context: Context, _view: View) -> dict[str, list[FilterOption]]:
        """Return what the columns offer to filter by."""
        return self._table.offered(self._rows.values())


def _joined(*parts: object) -> str:
    return " ".join(str(part) for part in parts if part)


def _yes_no(value: bool | None) -> str:
    return UNKNOWN if value is None else "yes" if value else "no"


def _days_left(row: CustomerSubscription) -> int | None:
    return row.subscription.end_day if row.subscription else None


_SUBSCRIPTION_VALUES: dict[str, Value] = {
    "id": lambda row: row.subscription.external_id if row.subscription else None,
    "product": lambda row: row.product,
    "end": _days_left,
    "auto_renew": lambda row: _yes_no(row.subscription.auto_renew) if row.subscription else None,
    "state": lambda row: row.state,
    "licences": lambda row: row.assigned / row.total if row.total else None,
    "total": lambda row: row.total if row.limited else None,
    "assigned": lambda row: row.assigned if row.limited else row.unlimited_assigned,
    "used": lambda row: row.used,
    "available": lambda row: row.available if row.limited else None,
    "overage": lambda row: row.overage if row.limited else None,
    "start": lambda row: row.subscription.start_day if row.subscription else None,
    "contract": lambda row: row.subscription.contract if row.subscription else None,
}


def _pick(values: Mapping[str, Value], *keys: str) -> dict[str, Value]:
    return {key: values[key] for key in keys}


SUBSCRIPTIONS = SmallTable(
    lambda connection, _context, customer_id: subscriptions_of(fetch_detail(connection, customer_id)),
    _SUBSCRIPTION_VALUES,
    {
        **_pick(_SUBSCRIPTION_VALUES, "product", "auto_renew", "state"),
        "id": lambda row: "trial" if row.subscription and row.subscription.is_trial else "subscription",
    },
    _pick(_SUBSCRIPTION_VALUES, "total", "assigned", "used", "available", "overage"),
    lambda row: _joined(
        row.subscription and row.subscription.external_id,
        row.subscription and row.subscription.contract,
        row.product,
        *(row.subscription.tags if row.subscription else ()),
    ),
)

_INVOICE_VALUES: dict[str, Value] = {
    "number": lambda row: row.number,
    "subscription": lambda row: row.subscription,
    "issued": lambda row: row.issued_day,
    "due": lambda row: row.due_day,
    "amount": lambda row: None if row.amount_minor is None else row.amount_minor / 100,
    "state": lambda row: row.state_raw,
}
INVOICES = SmallTable(
    lambda connection, _context, customer_id: fetch_invoices(connection, customer_id),
    _INVOICE_VALUES,
    _pick(_INVOICE_VALUES, "state", "subscription"),
    _pick(_INVOICE_VALUES, "amount"),
    lambda row: _joined(row.number, row.subscription, row.state_raw, row.currency),
)

_ORDER_VALUES: dict[str, Value] = {
    "number": lambda row: row.number,
    "subscription": lambda row: row.subscription,
    "ordered": lambda row: row.ordered_day,
    "product": lambda row: row.product,
    "quantity": lambda row: row.quantity,
    "kind": lambda row: row.kind_raw,
}
ORDERS = SmallTable(
    lambda connection, _context, customer_id: fetch_orders(connection, customer_id),
    _ORDER_VALUES,
    _pick(_ORDER_VALUES, "kind", "subscription", "product"),
    _pick(_ORDER_VALUES, "quantity"),
    lambda row: _joined(row.number, row.subscription, row.product, row.kind_raw),
)

_CHANGE_VALUES: dict[str, Value] = {
    "week": lambda row: row.week,
    "kind": lambda row: row.kind,
    "name": lambda row: row.name,
    "product": lambda row: row.product,
    "subscription": lambda row: row.subscription,
    "before": lambda row: row.before,
    "after": lambda row: row.after,
    "change": lambda row: row.change,
    "source": lambda row: row.source_name,
}
CHANGES = SmallTable(
    lambda connection, _context, customer_id: changes_of(fetch_line_weeks(connection, customer_id, 0)),
    _CHANGE_VALUES,
    _pick(_CHANGE_VALUES, "kind", "product", "subscription", "source"),
    _pick(_CHANGE_VALUES, "change", "before", "after"),
    lambda row: _joined(row.name, row.product, row.subscription),
)
