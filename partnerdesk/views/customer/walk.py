"""The way through a list from one customer to the next: a filter and an order of the customer list, or a table's rows.

Asks off the window thread. Without a list of its own it takes the one that the customer list's page was left with.
"""

from __future__ import annotations

import itertools
import json
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from partnerdesk.analytics.customer_list import COLUMNS, Sort, ids_query, usual_order
from partnerdesk.errors import Fault
from partnerdesk.replica.customers import fetch_ids
from partnerdesk.replica.layouts import fetch_layout
from partnerdesk.views.pages import customers_filters as filters
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.filter_bar import FilterState

_SORTABLE = frozenset(column.key for column in COLUMNS)
_NUMBERS = itertools.count(1)
MOST_CUSTOMERS = 2000
"""A table's list is kept with each step of the history: longer ones end here."""


class CustomerWalk(QObject):
    """Knows the ids of a list. `changed()`: they are here, or are others now; `failed(fault)`."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._channel = f"customer.walk{next(_NUMBERS)}"
        self._asked: Any = None
        self.list: dict[str, Any] | None = None
        """`filter` and `sorts` as plain data, or `customers`, `page` and `place` of a table; None until it is known."""
        self.ids: Sequence[int] = array("q")

    @property
    def ready(self) -> bool:
        """Whether the ids are here."""
        return self._asked is not None and self._asked == self.list

    @property
    def origin(self) -> tuple[str, Any]:
        """Page and place that the list belongs to."""
        given = self.list or {}
        if "customers" not in given:
            return "customers", None
        return str(given.get("page", "customers")), given.get("place")

    def go_by(self, wanted: Any) -> None:
        """Walk through a list, plain data as a place holds it; None keeps the one there is, or takes the page's."""
        if isinstance(wanted, dict):
            if wanted != self.list:
                self.list = wanted
                self.ask()
        elif self.list is None:
            self._services.desk.ask(self._channel, _kept_list, self._on_kept, self._on_not_kept)

    def ask(self) -> None:
        """Ask for the ids, as the data stands now."""
        if self.list is None:
            return
        if "customers" in self.list:
            given = [number for number in self.list["customers"] if isinstance(number, int)]
            self._on_ids((self.list, array("q", given)))
            return
        wanted, context = self.list, self._services.context()
        state = filters.from_place(wanted.get("filter"))
        chosen = filters.customer_filter(state)
        query = ids_query(chosen, _sorts(wanted.get("sorts")) or usual_order(chosen), context)

        def work(connection: Any) -> tuple[dict[str, Any], Sequence[int]]:
            return wanted, fetch_ids(connection, query)

        self._services.reader.ask(self._channel, work, self._on_ids, self._on_failed)

    def place_of(self, customer: int | None) -> int | None:
        """Return a customer's place in the list from 0 on; None when it is not there."""
        try:
            return None if customer is None else self.ids.index(customer)
        except ValueError:
            return None

    def neighbour(self, customer: int | None, step: int) -> int | None:
        """Return the customer so many places on; None beyond the ends."""
        place = self.place_of(customer)
        if place is None or not 0 <= place + step < len(self.ids):
            return None
        return self.ids[place + step]

    def _on_kept(self, kept: dict[str, Any]) -> None:
        if self.list is None:
            self.list = kept
            self.ask()

    def _on_not_kept(self, _fault: Fault) -> None:
        self._on_kept({})  # the whole list serves as well

    def _on_ids(self, found: tuple[dict[str, Any], Sequence[int]]) -> None:
        self._asked, self.ids = found
        self.changed.emit()

    def _on_failed(self, fault: Fault) -> None:
        self.failed.emit(fault)


def list_place(state: FilterState, sorts: Sequence[Sort]) -> dict[str, Any]:
    """Return a list's filter and order as plain data for a place."""
    return {"filter": filters.to_place(state), "sorts": [[sort.key, sort.descending] for sort in sorts]}


def table_list(customers: Iterable[int], page: str, place: Any) -> dict[str, Any]:
    """Return the customers of a table's rows, each once, and where the table stands, as plain data for a place."""
    unique = itertools.islice(dict.fromkeys(customers), MOST_CUSTOMERS)
    return {"customers": list(unique), "page": page, "place": place}


def _kept_list(connection: Any) -> dict[str, Any]:
    """Return the filter and the order that the customer list was left with."""
    layout, place = fetch_layout(connection, "customers"), fetch_layout(connection, "customers.place")
    return {"filter": _plain(place), "sorts": (_plain(layout) or {}).get("sorts", [])}


def _plain(text: str | None) -> Any:
    try:
        return json.loads(text) if text else None
    except ValueError:
        return None


def _sorts(raw: Any) -> tuple[Sort, ...]:
    pairs = [each for each in raw if isinstance(each, list | tuple) and len(each) == 2] if raw else []
    return tuple(Sort(str(key), bool(down)) for key, down in pairs if key in _SORTABLE)
