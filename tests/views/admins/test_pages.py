"""The queue page and the Administrators page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from partnerdesk.changes import Dataset
from partnerdesk.replica.outbox_rows import ASSIGN, UNASSIGN
from partnerdesk.sandbox import people
from partnerdesk.views.admins.waiting import WaitingChanges
from partnerdesk.views.pages.administrators import AdministratorsPage
from partnerdesk.views.pages.changes import ChangesPage
from tests.views.admins.conftest import Here, press

pytestmark = pytest.mark.expects_log("propagateSizeHints")
Pair = tuple[Any, Any]


@pytest.fixture
def show(here: Here, qtbot: QtBot) -> Iterator[Callable[[type[Any]], Any]]:
    pages: list[Any] = []

    def make(kind: type[Any]) -> Any:
        page = kind(here.services)
        qtbot.addWidget(page)
        page.retranslate()
        page.restyle()
        page.resize(1200, 800)
        page.show()
        here.settle()
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.close()


def told(card: Any) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.text()]


def test_an_empty_queue_says_how_it_fills(here: Here, show: Any) -> None:
    page = show(ChangesPage)
    assert page.stack.currentWidget() is page.empty
    assert not page.send.isEnabled()
    press(page.empty, "Show customers")
    assert here.gone == [("customers", None)]


def test_what_waits_is_cancelled_or_sent_and_then_undone(here: Here, show: Any, pair: Pair) -> None:
    customer, person = pair
    change = here.bench.queue(ASSIGN, customer, person)
    page = show(ChangesPage)
    (card,) = page.cards()
    assert card.title.text() == f"Assign {person.display_name} to {customer.name}"
    assert card.state.text() == "Waiting to be sent"
    page.send.click()
    assert here.pushes == [True]
    here.push()
    (card,) = page.cards()
    assert (card.state.text(), card.change.id) == ("Done", change)
    press(card, "Undo")
    here.settle()
    waiting, done = page.cards()
    assert (waiting.change.verb, waiting.change.undo_of) == (UNASSIGN, change)
    assert "Undo" not in [button.text() for button in done.buttons]
    press(waiting, "Cancel")
    here.settle()
    assert sorted(card.state.text() for card in page.cards()) == ["Cancelled", "Done"]


def test_a_conflict_shows_both_sides_and_is_decided(here: Here, show: Any, pair: Pair) -> None:
    customer, person = pair
    here.bench.set_assigned(customer, person, present=True)
    here.bench.sync()
    change = here.bench.queue(ASSIGN, customer, person)
    here.bench.set_assigned(customer, person, present=False)
    here.bench.push()
    page = show(ChangesPage)
    page.go_to({"change": change})
    (card,) = page.cards()
    assert [side.text() for side in card.sides] == ["assigned", "assigned as Full administrator", "not assigned"]
    assert any(line.startswith("Someone else has changed") for line in told(card))
    press(card, "Do mine again")
    here.settle()
    assert here.pushes == [True]
    here.push()
    assert here.bench.is_assigned(customer, person)
    assert [card.state.text() for card in page.cards()] == ["Done"]


def test_theirs_is_kept_without_a_request(here: Here, show: Any, pair: Pair) -> None:
    customer, person = pair
    here.bench.queue(ASSIGN, customer, person)
    here.bench.world.partner.revoke(person)
    here.bench.push()
    before = here.bench.writes()
    page = show(ChangesPage)
    press(page, "Leave it")
    here.settle()
    assert "You left things as Webex has them." in told(page.cards()[0])
    here.push()
    assert here.bench.writes() == before


def test_the_steps_of_a_change_open_and_close(here: Here, show: Any, pair: Pair) -> None:
    here.bench.queue(ASSIGN, *pair)
    here.bench.push()
    page = show(ChangesPage)
    (card,) = page.cards()
    press(card, "Steps")
    here.settle()
    said = told(card)
    assert [word for word in said if word in {"Waiting to be sent", "Being sent", "Done"}] == [
        "Done",
        "Waiting to be sent",
        "Being sent",
        "Done",
    ]
    assert "attempt 1" in said
    press(card, "Steps")
    assert card._steps is not None
    assert not card._steps.isVisible()


def test_a_trail_that_was_tampered_with_is_told(here: Here, show: Any, pair: Pair) -> None:
    here.bench.queue(ASSIGN, *pair)
    with here.bench.desk.write() as connection:
        connection.execute(text("DROP TRIGGER admin_change_event_no_update"))
        connection.execute(text("UPDATE admin_change_event SET at = 1"))
    page = show(ChangesPage)
    assert "The trail of these changes was tampered with at step 1." in told(page)


def test_offline_send_now_says_what_will_happen(here: Here, show: Any, pair: Pair) -> None:
    here.bench.queue(ASSIGN, *pair)
    here.offline = True
    page = show(ChangesPage)
    page.send.click()
    assert here.pushes == []
    assert here.told[-1][0] == "You are offline. What waits is sent with the next sync."


def test_what_waits_is_counted(here: Here, pair: Pair, qtbot: QtBot) -> None:
    from dataclasses import replace

    from PySide6.QtCore import QObject

    from partnerdesk.replica.outbox_rows import count_waiting

    services = replace(here.services, queries=replace(here.services.queries, waiting_changes=count_waiting))
    counts: list[int] = []
    parent = QObject()
    WaitingChanges(services, counts.append, parent)
    here.settle()
    here.bench.queue(ASSIGN, *pair)
    services.changes.tell(Dataset.ADMIN_CHANGES)
    here.settle()
    assert counts == [0, 1]
    parent.deleteLater()


# --- the Administrators page -----------------------------------------------------------------------------------------


def rows(page: AdministratorsPage) -> list[list[str]]:
    model = page.table.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_everyone_with_a_partner_role_is_listed_with_the_count_of_customers(here: Here, show: Any) -> None:
    page = show(AdministratorsPage)
    partner = here.bench.world.partner
    holders = [each for each in partner.people if any(key.startswith("atlas-portal.partner.") for key in each.roles)]
    assert sorted(row[0] for row in rows(page)) == sorted(each.display_name for each in holders)
    found = {row[0]: row for row in rows(page)}
    for each in holders:
        count = sum(each.number in partner.admin_numbers(customer) for customer in partner.customers())
        assert found[each.display_name][2] == ("all" if partner.sees_all(each) else str(count))


def test_those_who_reach_everyone_can_be_filtered(here: Here, show: Any) -> None:
    page = show(AdministratorsPage)
    page.go_to({"access": "all"})
    here.settle()
    partner = here.bench.world.partner
    assert {row[0] for row in rows(page)} == {each.display_name for each in partner.people if partner.sees_all(each)}
    assert page.detail.stack.currentWidget() is page.detail.everyone


def test_the_reverse_view_lists_the_customers_and_opens_one(here: Here, show: Any) -> None:
    page = show(AdministratorsPage)
    partner = here.bench.world.partner
    admin = next(
        each
        for each in partner.people
        if each.roles == (people.ADMIN,)
        and any(each.number in partner.admin_numbers(one) for one in partner.customers())
    )
    place = next(place for place, row in enumerate(rows(page)) if row[0] == admin.display_name)
    page.table.table.setCurrentIndex(page.table.model.index(place, 0))
    here.settle()
    model = page.detail.table.model
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    wanted = [one.name for one in partner.customers() if admin.number in partner.admin_numbers(one)]
    assert sorted(names) == sorted(wanted)
    assert page.detail.name.text() == admin.display_name
    page.detail.table.open_row(model.id_at(0))
    page_key, place_there = here.gone[-1]
    assert (page_key, place_there["tab"]) == ("customer", "admins")
    assert here.bench.scalar("SELECT name FROM customer WHERE id = :id", id=place_there["id"]) == names[0]


def test_a_search_finds_by_name_mail_and_role(here: Here, show: Any) -> None:
    page = show(AdministratorsPage)
    for words, column in (("wholesale", 1), ("partner.example", 4)):
        page.table.go_to({"text": words, "chosen": {}})
        here.settle()
        assert rows(page), (words, column)
    page.table.go_to({"text": "nobody like that", "chosen": {}})
    here.settle()
    assert rows(page) == []


def test_before_the_first_people_came_the_page_says_so(here: Here, show: Any) -> None:
    with here.bench.replica.write() as connection:
        connection.execute(text("DELETE FROM person"))
    page = show(AdministratorsPage)
    assert page.table.message.title.text() == "Nobody is listed"


def test_list_and_person_stand_below_each_other_where_it_is_narrow(here: Here, show: Any) -> None:
    from PySide6.QtCore import Qt

    page = show(AdministratorsPage)
    assert page.splitter.orientation() == Qt.Orientation.Horizontal
    page.resize(700, 800)
    here.settle()
    assert page.splitter.orientation() == Qt.Orientation.Vertical


def test_the_changes_are_exported_with_both_names(here: Here, show: Any, pair: Pair) -> None:
    customer, person = pair
    here.bench.queue(ASSIGN, customer, person)
    (source,) = show(ChangesPage).export_sources()
    (line,) = source.fetch(None, source.ids)
    (card,) = show(ChangesPage).cards()
    assert line[1:5] == ("assign", card.change.person_name, card.change.customer_name, "Waiting to be sent")


def test_the_administrators_are_exported_as_they_are_listed(here: Here, show: Any) -> None:
    page = show(AdministratorsPage)
    source = page.export_sources()[0]
    with here.bench.replica.read() as connection:
        made = [tuple(row) for row in source.fetch(connection, source.ids)]
    model = page.table.model
    assert [row[0] for row in made] == [str(model.index(place, 0).data()) for place in range(model.rowCount())]
    assert not source.of_customers
