"""The tab of partner administrators: who is there, what is pending, what can be done and why not."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from partnerdesk.changes import Dataset
from partnerdesk.replica.outbox_rows import ASSIGN, CONFLICT, QUEUED, UNASSIGN, WAITING, fetch_changes
from partnerdesk.sandbox import people
from partnerdesk.views.customer.admins_tab import AdminsTab
from tests.views.admins.conftest import Here, press, shown

pytestmark = pytest.mark.expects_log("propagateSizeHints")
Open = Callable[..., AdminsTab]
Pair = tuple[Any, Any]


def queued(here: Here) -> list[Any]:
    with here.bench.desk.read() as connection:
        return fetch_changes(connection, WAITING)


def texts(tab: AdminsTab) -> list[str]:
    return [shown(line) for line in tab.lines()]


def test_assigned_people_come_first_then_those_who_reach_everyone(here: Here, open_tab: Open, pair: Pair) -> None:
    customer, _person = pair
    tab = open_tab(customer)
    numbers = here.bench.world.partner.admin_numbers(customer)
    names = sorted((here.bench.world.partner.people[n].display_name for n in numbers), key=str.casefold)
    assigned, everyone = tab.lines()[: len(names)], tab.lines()[len(names) :]
    assert [shown(line) for line in assigned] == [f"{name} [Full administrator] Remove" for name in names]
    wanted = {each.display_name for each in here.bench.world.partner.people if here.bench.world.partner.sees_all(each)}
    assert {line.name.text() for line in everyone} == wanted
    assert all(not line.buttons for line in everyone)
    assert tab.title.text() == f"Assigned to this customer: {len(names)}"
    press(tab, "Show them on the Administrators page")
    assert here.gone == [("administrators", {"access": "all"})]


def test_the_picker_offers_holders_of_the_role_and_adds_several_by_keyboard(
    here: Here, open_tab: Open, pair: Pair, qtbot: QtBot
) -> None:
    customer, person = pair
    tab = open_tab(customer)
    press(tab, "Add administrators…")
    picker = tab.picker
    assert picker is not None
    partner = here.bench.world.partner
    offered = {picker.list.item(row).text().split("\n")[0] for row in range(picker.list.count())}
    free = {
        each.display_name
        for each in partner.people
        if each.roles == (people.ADMIN,) and each.number not in partner.admin_numbers(customer)
    }
    assert offered == free
    assert not picker.add.isEnabled()
    picker.search.setText(person.display_name.lower())
    visible = [row for row in range(picker.list.count()) if not picker.list.item(row).isHidden()]
    assert len(visible) == 1
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert picker.picked() == [person.person_id]
    picker.search.clear()
    other = next(row for row in range(picker.list.count()) if row not in visible)
    picker.list.item(other).setCheckState(Qt.CheckState.Checked)
    assert picker.add.text() == "Add 2 people"
    picker.add.click()
    here.settle()
    assert {change.person_id for change in queued(here)} >= {person.person_id}
    assert len(queued(here)) == 2
    assert (here.told[-1], here.pushes) == ((f"Assigning 2 people to {customer.name}", "good"), [True])
    assert sum("Will be assigned, Waiting to be sent" in line for line in texts(tab)) == 2


def test_nobody_left_to_pick_and_nobody_found_have_their_own_words(here: Here, open_tab: Open, pair: Pair) -> None:
    customer, _person = pair
    for each in here.bench.world.partner.people:
        if each.roles == (people.ADMIN,):
            here.bench.set_assigned(customer, each, present=True)
    here.bench.sync()
    tab = open_tab(customer)
    tab.open_picker()
    assert tab.picker is not None
    assert tab.picker.none.text() == "Everyone who holds the role is assigned already."
    tab.picker.reject()


def test_a_change_from_the_tab_is_pending_then_done_then_undone(here: Here, open_tab: Open, pair: Pair) -> None:
    customer, person = pair
    tab = open_tab(customer)
    tab.actions_of_tab.assign(here.number_of(customer), [person.person_id])
    here.settle()
    assert f"{person.display_name} [Will be assigned, Waiting to be sent] Cancel" in texts(tab)
    here.push()
    assert f"{person.display_name} [Full administrator] Remove" in texts(tab)
    here.acts[-1]()
    here.settle()
    assert f"{person.display_name} [Full administrator, Will be removed, Waiting to be sent] Cancel" in texts(tab)
    assert here.told[-1] == ("Taken back.", "good")
    here.push()
    assert not any(person.display_name in line for line in texts(tab))
    assert here.bench.writes() == [("POST", 200), ("DELETE", 200)]


def test_offline_a_change_waits_and_can_be_cancelled(here: Here, open_tab: Open, pair: Pair) -> None:
    customer, person = pair
    here.offline = True
    tab = open_tab(customer)
    tab.actions_of_tab.assign(here.number_of(customer), [person.person_id])
    here.settle()
    assert here.pushes == []
    assert here.told[-1][0] == (
        f"Assigning {person.display_name} to {customer.name}\nOffline: this waits for the next sync."
    )
    press(tab, "Cancel")
    here.settle()
    assert queued(here) == []
    assert not any(person.display_name in line for line in texts(tab))


def test_undo_before_anything_was_sent_leaves_nothing_to_send(here: Here, open_tab: Open, pair: Pair) -> None:
    customer, person = pair
    tab = open_tab(customer)
    tab.actions_of_tab.assign(here.number_of(customer), [person.person_id])
    here.settle()
    here.acts[-1]()
    here.settle()
    assert queued(here) == []
    here.push()
    assert here.bench.writes() == []
    assert tab.pending == {}


def test_removing_the_last_one_is_asked_first_with_both_names(here: Here, open_tab: Open, pair: Pair) -> None:
    customer, _person = pair
    partner = here.bench.world.partner
    first, *others = [partner.people[n] for n in partner.admin_numbers(customer)]
    for each in others:
        here.bench.set_assigned(customer, each, present=False)
    here.bench.sync()
    tab = open_tab(customer)
    press(tab, "Remove")
    here.settle()
    question = tab.actions_of_tab.question
    assert question is not None
    assert question.title.text() == f"Remove {first.display_name} from {customer.name}?"
    assert queued(here) == []
    question.remove.click()
    here.settle()
    (change,) = queued(here)
    assert (change.verb, change.person_id, change.org_id) == (UNASSIGN, first.person_id, customer.org_id)


def test_the_question_carries_ids_also_when_another_customer_is_shown_meanwhile(
    here: Here, open_tab: Open, pair: Pair
) -> None:
    customer, _person = pair
    partner = here.bench.world.partner
    first, *others = [partner.people[n] for n in partner.admin_numbers(customer)]
    for each in others:
        here.bench.set_assigned(customer, each, present=False)
    here.bench.sync()
    tab = open_tab(customer)
    press(tab, "Remove")
    here.settle()
    tab.show_customer(here.number_of(here.bench.customer(1)))
    here.settle()
    assert tab.actions_of_tab.question is not None
    tab.actions_of_tab.question.remove.click()
    here.settle()
    (change,) = queued(here)
    assert (change.person_id, change.org_id, change.customer_name) == (first.person_id, customer.org_id, customer.name)


def test_a_conflict_is_shown_with_its_reason_and_the_way_to_decide(here: Here, open_tab: Open, pair: Pair) -> None:
    customer, person = pair
    change = here.bench.queue(ASSIGN, customer, person)
    here.bench.world.partner.revoke(person)
    here.bench.push()
    tab = open_tab(customer)
    line = next(line for line in tab.lines() if line.person == person.person_id)
    assert shown(line) == f"{person.display_name} [Will be assigned, Needs your decision] Decide…"
    assert line.reason.text().startswith(
        f"{person.display_name} does not hold the partner administrator role any more."
    )
    assert here.bench.change(change).state == CONFLICT
    line.buttons[0].click()
    assert here.gone == [("changes", {"change": change})]


def test_a_change_from_elsewhere_shows_at_once(here: Here, open_tab: Open, pair: Pair) -> None:
    customer, person = pair
    tab = open_tab(customer)
    assert here.bench.change(here.bench.queue(ASSIGN, customer, person)).state == QUEUED
    here.services.changes.tell(Dataset.ADMIN_CHANGES)
    here.settle()
    assert any("Will be assigned" in line for line in texts(tab))


def set_own_roles(here: Here, *names: str) -> None:
    with here.bench.replica.write() as connection:
        ids = [
            row[0]
            for name in names
            for row in connection.execute(text("SELECT role_id FROM role WHERE name = :n"), {"n": name})
        ] or list(names)
        me = connection.execute(text("SELECT value FROM meta WHERE key = 'person_id'")).scalar()
        connection.execute(
            text("UPDATE person SET roles = :roles WHERE person_id = :me"), {"roles": json.dumps(ids), "me": me}
        )


@pytest.mark.parametrize(
    ("role", "enabled", "said"),
    [
        ("Partner Full Administrator", True, ""),
        ("Partner Read-only Administrator", False, "Only a partner full administrator can change who is assigned."),
        ("Partner Administrator", False, "Only a partner full administrator can change who is assigned."),
        ("Galaxy Ruler", True, "What the role Galaxy Ruler may do is not known here. You can try."),
    ],
)
def test_what_the_role_can_not_do_is_greyed_with_the_reason(
    here: Here, open_tab: Open, pair: Pair, role: str, enabled: bool, said: str
) -> None:
    set_own_roles(here, role)
    tab = open_tab(pair[0])
    removes = [button for line in tab.lines() for button in line.buttons]
    assert tab.add.isEnabled() == enabled
    assert {button.isEnabled() for button in removes} <= {enabled}
    assert (tab.why_not.text(), tab.why_not.isVisible()) == (said, bool(said))
    assert enabled or tab.add.toolTip() == said
    tab.open_picker()
    assert (tab.picker is not None) == enabled
    if tab.picker is not None:
        tab.picker.reject()


def test_a_vanished_customer_stays_readable_and_can_not_be_changed(here: Here, open_tab: Open, pair: Pair) -> None:
    with here.bench.replica.write() as connection:
        connection.execute(text("UPDATE customer SET vanished_at = 5"))
    tab = open_tab(pair[0])
    assert tab.lines()
    assert not tab.add.isEnabled()
    assert tab.why_not.text() == "This customer is no longer listed, so its administrators cannot be changed."


def test_where_nobody_could_look_that_is_said_and_not_an_empty_list(here: Here, open_tab: Open, pair: Pair) -> None:
    with here.bench.replica.write() as connection:
        connection.execute(text("DELETE FROM partner_admin"))
    tab = open_tab(pair[0])
    assert tab.title.text() == "Assigned to this customer"
    from PySide6.QtWidgets import QLabel

    said = [label.text() for label in tab.findChildren(QLabel)]
    assert "Who is assigned is not known: it could not be read yet." in said


def test_names_from_outside_are_text(here: Here, open_tab: Open, pair: Pair) -> None:
    customer, person = pair
    with here.bench.replica.write() as connection:
        connection.execute(text("UPDATE person SET display_name = '<b>x</b>'"))
        connection.execute(text("UPDATE partner_admin SET display_name = '<img src=x>'"))
    here.bench.queue(ASSIGN, customer, person)
    tab = open_tab(customer)
    names = {line.name.text() for line in tab.lines()}
    assert names == {"<b>x</b>", "<img src=x>"}
    assert {line.name.textFormat() for line in tab.lines()} == {Qt.TextFormat.PlainText}


def test_turkish_and_dark(here: Here, open_tab: Open, pair: Pair) -> None:
    customer, person = pair
    here.bench.queue(ASSIGN, customer, person)
    tab = open_tab(customer)
    here.services.language.set("tr")
    here.services.theme.set(choice="dark")
    here.settle()
    assert f"{person.display_name} [Atanacak, Gönderilmeyi bekliyor] İptal et" in texts(tab)
    assert tab.add.text() == "Yönetici ekle…"
