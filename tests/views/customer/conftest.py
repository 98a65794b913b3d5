"""A customer's page over a real replica and desk, with customers that the tests know by heart."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from partnerdesk.replica.schema import licence_week, meta, person, role
from partnerdesk.replica.schema_reports import invoice, order_line, trial
from partnerdesk.views.pages.customer import CustomerPage
from partnerdesk.views.services import Services
from tests.views.customers.world import LAST_WEEK, TODAY, USUAL, CustomersWorld, Someone, customers_world
from tests.views.fakes import World

ISIK, ISTANBUL, CINAR, ACME, ENDED, STALE, GONE, NOTHING, MESSAGING, FORBIDDEN = 1, 2, 3, 5, 6, 7, 10, 11, 12, 13
PEOPLE = (
    *USUAL,
    Someone("Nothing Inc", lines=(), ends_in=None),
    Someone("Talk Ltd", lines=(("messaging", "Messaging", 0, 5, None),)),
    Someone("Shut GmbH", lines=(), ends_in=None, stale=True, signin_days_ago=None),
)
FULL, SALES = "Partner Full Administrator", "Sales Administrator"


@dataclass
class Here:
    """The services of the page, and what it asked the shell for."""

    customers: CustomersWorld
    services: Services
    gone: list[tuple[str, Any]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    @property
    def toasts(self) -> list[tuple[str, str]]:
        return self.customers.world.toasts

    def sign_in_as(self, name: str) -> None:
        """Give the person who is signed in one role."""
        with self.customers.replica.write() as connection:
            connection.execute(insert(meta).values(key="person_id", value="me"))
            connection.execute(insert(role).values(role_id="r1", name=name))
            connection.execute(insert(person).values(person_id="me", display_name="Me", roles=json.dumps(["r1"])))


@pytest.fixture
def here(tmp_path: Path, world: World) -> Iterator[Here]:
    with customers_world(tmp_path, world) as made:
        made.write(PEOPLE)
        with made.replica.write() as connection:
            _add_past(connection)
        found = Here(made, made.world.services)
        found.services = replace(
            made.world.services,
            go=lambda page, place=None: found.gone.append((page, place)),
            open_link=found.links.append,
        )
        yield found


def _add_past(connection: Any) -> None:
    weeks = [(20, LAST_WEEK - 4, 120, 100), (20, LAST_WEEK - 1, 120, 118), (50, LAST_WEEK - 1, 20, 25)]
    connection.execute(
        insert(licence_week),
        [
            {"line_id": line, "week": week, "total": total, "assigned": assigned}
            for line, week, total, assigned in weeks
        ],
    )
    connection.execute(
        insert(invoice),
        [
            {
                "customer_id": ISTANBUL, "subscription": "Sub100002", "number": f"INV-{number}",
                "issued_day": TODAY - 30 * number, "due_day": TODAY - 30 * number + 14,
                "amount_minor": 123_456 * number, "currency": "EUR", "state_raw": state, "source_id": 1,
            }
            for number, state in ((1, "Overdue"), (2, "Paid"))
        ],
    )  # fmt: skip
    connection.execute(
        insert(order_line).values(
            customer_id=ISTANBUL, subscription="Sub100002", number="WO-7", ordered_day=TODAY - 365,
            product="Webex Calling - Professional", quantity=120, kind_raw="New", source_id=1,
        )
    )  # fmt: skip
    trials = [
        ("Sub100003", TODAY - 20, TODAY + 45, 25, 9, "Trial"),
        ("ET-OLD", TODAY - 400, TODAY - 300, 10, 0, "Trial expired"),
    ]
    connection.execute(
        insert(trial),
        [
            {
                "customer_id": CINAR, "external_id": name, "product": "Webex Calling - Standard", "start_day": start,
                "end_day": end, "licences": count, "used": used, "state_raw": state, "source_id": 1,
            }
            for name, start, end, count, used, state in trials
        ],
    )  # fmt: skip


def settle(qtbot: QtBot, services: Services) -> None:
    """Wait until every question has its answer, twice, since an answer may ask on."""
    for _time in range(2):
        qtbot.wait(5)
        qtbot.waitUntil(lambda: not services.jobs.busy, timeout=10_000)
    qtbot.wait(5)


def texts(widget: QWidget) -> list[str]:
    """Return the texts of all labels that are seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


Open = Callable[..., CustomerPage]


@pytest.fixture
def open_page(here: Here, qtbot: QtBot) -> Iterator[Open]:
    pages: list[CustomerPage] = []

    def make(
        customer: int | None = None, tab: str = "overview", *, size: tuple[int, int] = (1100, 900), **place: Any
    ) -> CustomerPage:
        page = CustomerPage(here.services)
        page.retranslate()
        page.restyle()
        page.resize(*size)
        qtbot.addWidget(page)
        pages.append(page)
        page.go_to({**({"id": customer} if customer is not None else {}), "tab": tab, **place})
        page.show()
        settle(qtbot, here.services)
        return page

    yield make
    for page in pages:
        page.leave()
        page.close()


def rows_of(table: Any) -> list[list[str]]:
    """Return what the shown columns of a customer's table say."""
    model, columns = table.table.model, table.table.table.columns.shown()
    return [
        [str(model.index(place, model.column_of(spec.key)).data() or "") for spec in columns]
        for place in range(model.rowCount())
    ]
