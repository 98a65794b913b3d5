"""The tab of a customer's partner administrators: assigned ones, those who reach everyone, pending changes.

Glossary 3.4. Runs no SQL; what the user changes goes through `admins.actions`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk import roles
from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.replica.customer_detail import AdminRow
from partnerdesk.replica.outbox_rows import HELD, QUEUED, UNASSIGN, WAITING, ChangeRow, fetch_changes
from partnerdesk.replica.people import CustomerAdmins, PersonRow, fetch_customer_admins
from partnerdesk.views.admins import words
from partnerdesk.views.admins.actions import AdminActions
from partnerdesk.views.admins.person_row import PersonLine, group_heading
from partnerdesk.views.admins.picker import AdminPicker
from partnerdesk.views.customer.tab import CustomerTab
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import breaking_label, plain_label, rule
from partnerdesk.views.widgets.panels import FaultPanel
from partnerdesk.views.widgets.scroll import ScrollColumn

_FORBIDDEN = {"not_allowed", "forbidden"}


class AdminsTab(CustomerTab):
    """Who looks after this customer."""

    wants: ClassVar[Dataset] = Dataset.ADMIN_CHANGES | Dataset.ADMINS

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.actions_of_tab = AdminActions(services, self)
        self.found: CustomerAdmins | None = None
        self.pending: dict[str, ChangeRow] = {}
        self.picker: AdminPicker | None = None
        self.title = plain_label(role="heading")
        self.add = QPushButton()
        self.add.setProperty("kind", "primary")
        self.add.clicked.connect(self.open_picker)
        self.why_not = breaking_label(role="soft", tone="warning")
        self.assigned = QVBoxLayout()
        self.everyone = QVBoxLayout()
        self.note = breaking_label(role="faint")
        self.fault = FaultPanel(services.theme)
        self.fault.hide()
        self.body = ScrollColumn(900)
        self._lay_out()
        self.retranslate()

    def lines(self) -> list[PersonLine]:
        """Return the lines that are shown, from the top."""
        return self.body.findChildren(PersonLine)

    def clear(self) -> None:
        """Forget the customer that was shown before."""
        self.found, self.pending = None, {}
        self._render()

    def refresh(self) -> None:
        """Ask who looks after the customer, then what is pending."""
        customer = self.customer
        if customer is not None:
            self.ask(
                "admins", lambda replica: fetch_customer_admins(replica, customer), self._on_admins, self._on_fault
            )

    def retranslate(self) -> None:
        """Set every text anew."""
        self.add.setText(self.tr("Add administrators…"))
        self.note.setText(
            self.tr("People who reach this customer through a customer group are not listed by Webex's interface.")
        )
        self._render()

    def restyle(self) -> None:
        """Take icons anew."""
        self._render()

    def open_picker(self) -> None:
        """Let the user choose people to add."""
        found = self.found
        if found is None or self._why_not() or self.picker is not None:
            return
        taken = {admin.person_id for admin in found.admins} | set(self.pending)
        people = [one for one in found.people if roles.held(one.roles).is_assignable and one.person_id not in taken]
        self.picker = AdminPicker(self.services.theme, found.name, people, self)
        customer = found.customer_id
        self.picker.chosen.connect(lambda chosen: self.actions_of_tab.assign(customer, chosen))
        self.picker.finished.connect(self._on_picker_closed)
        self.picker.open()
        self.picker.search.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, Space.L, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.add)
        column = self.body.column
        column.addLayout(head)
        column.addWidget(self.why_not)
        column.addWidget(self.fault)
        for box in (self.assigned, self.everyone):
            box.setSpacing(0)
            column.addLayout(box)
        column.addSpacing(Space.L)
        column.addWidget(self.note)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)

    # --- answers ---------------------------------------------------------------------------------------------------

    def _on_admins(self, found: CustomerAdmins) -> None:
        if found.customer_id != self.customer:
            return
        self.found = found
        self.services.desk.ask(
            f"{self._channel}.pending",
            lambda desk: fetch_changes(desk, (*WAITING, *HELD), org_id=found.org_id),
            self._on_pending,
            self._on_fault,
        )

    def _on_pending(self, changes: list[ChangeRow]) -> None:
        self.pending = {change.person_id: change for change in changes}
        self._render()

    def _on_fault(self, fault: Fault) -> None:
        self.fault.show_fault(fault, button=self.tr("Try again"), on_button=self.refresh)
        self.fault.show()

    def _on_picker_closed(self) -> None:
        self.picker = None

    # --- showing ---------------------------------------------------------------------------------------------------

    def _why_not(self) -> str:
        """Return why nobody can be added or removed here; empty where it can be done."""
        found = self.found
        if found is None:
            return ""
        if found.vanished_at is not None:
            return self.tr("This customer is no longer listed, so its administrators cannot be changed.")
        refused = roles.may(roles.held(found.own_roles), "assign_admins")
        if refused is not None:
            return self.formats().phrase(refused)
        if found.stale_code in _FORBIDDEN and not found.is_known:
            return self.tr("Webex does not let your sign-in see or change the administrators of this customer.")
        return ""

    def _render(self) -> None:
        focused = self.focusWidget()
        line = focused.parent() if focused is not None else None
        person = line.person if isinstance(line, PersonLine) else None
        _empty(self.assigned)
        _empty(self.everyone)
        found = self.found
        why_not = self._why_not()
        self.fault.hide()
        self.add.setEnabled(found is not None and not why_not)
        self.add.setToolTip(why_not)
        self.why_not.setText(why_not or self._doubt())
        self.why_not.setVisible(bool(self.why_not.text()))
        self.title.setText(self._title())
        if found is None:
            return
        self._show_assigned(found, can_change=not why_not)
        self._show_everyone(found)
        for shown in self.lines() if person else ():
            if shown.person == person and shown.buttons:
                shown.buttons[0].setFocus()

    def _doubt(self) -> str:
        if self.found is None:
            return ""
        doubt = roles.doubt(roles.held(self.found.own_roles), "assign_admins")
        return self.formats().phrase(doubt) if doubt is not None else ""

    def _title(self) -> str:
        if self.found is None or not self.found.is_known:
            return self.tr("Assigned to this customer")
        return self.tr("Assigned to this customer: %Ln", "", len(self.found.admins))

    def _show_assigned(self, found: CustomerAdmins, *, can_change: bool) -> None:
        people = {one.person_id: one for one in found.people}
        listed = {admin.person_id for admin in found.admins}
        coming = [change for change in self.pending.values() if change.person_id not in listed]
        rows: list[AdminRow | ChangeRow] = [*found.admins, *coming]
        if not rows:
            _put(self.assigned, [self._nobody(found)])
            return
        lines = [
            self._admin_line(row, people.get(row.person_id), can_change=can_change)
            if isinstance(row, AdminRow)
            else self._coming_line(row, people.get(row.person_id))
            for row in sorted(rows, key=_name_of)
        ]
        _put(self.assigned, lines)

    def _nobody(self, found: CustomerAdmins) -> QWidget:
        text = (
            self.tr("Nobody is assigned; people with access to all customers look after it.")
            if found.is_known
            else self.tr("Who is assigned is not known: it could not be read yet.")
        )
        label = breaking_label(text, "soft")
        label.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        return label

    def _admin_line(self, admin: AdminRow, person: PersonRow | None, *, can_change: bool) -> PersonLine:
        line = PersonLine(self.services.theme, admin.person_id, admin.display_name, admin.email or "")
        if admin.role:
            line.add_badge(words.customer_role(admin.role))
        if person is None:
            line.add_badge(self.tr("No longer holds a partner role"), "warning")
        change = self.pending.get(admin.person_id)
        if change is not None:
            self._mark(line, change)
            return line
        name = self.tr("Remove {person}").format(person=admin.display_name)
        remove = line.add_button(self.tr("Remove"), name)
        remove.setEnabled(can_change)
        remove.setToolTip("" if can_change else self._why_not())
        remove.clicked.connect(lambda: self._remove(admin.person_id))
        return line

    def _coming_line(self, change: ChangeRow, person: PersonRow | None) -> PersonLine:
        below = (person.email if person else None) or ""
        line = PersonLine(self.services.theme, change.person_id, change.person_name, below)
        self._mark(line, change)
        return line

    def _mark(self, line: PersonLine, change: ChangeRow) -> None:
        """Say what is pending for a person, and offer what can be done about it."""
        _icon, tone = words.look_of(change.state)
        what = self.tr("Will be removed") if change.verb == UNASSIGN else self.tr("Will be assigned")
        line.add_badge(what, "info")
        line.add_badge(words.state_text(change.state), tone)
        line.set_reason(words.reason_text(change) if change.state != QUEUED or change.code else "")
        name = change.person_name
        if change.state == QUEUED:
            cancel = line.add_button(
                self.tr("Cancel"), self.tr("Cancel the change for {person}").format(person=name), "undo-2"
            )
            cancel.clicked.connect(lambda: self.actions_of_tab.cancel(change.id))
        elif change.state in HELD:
            decide = line.add_button(
                self.tr("Decide…"), self.tr("Decide about the change for {person}").format(person=name)
            )
            decide.clicked.connect(lambda: self.services.go("changes", {"change": change.id}))

    def _remove(self, person: str) -> None:
        found = self.found
        if found is None:
            return
        staying = {admin.person_id for admin in found.admins} - {person}
        staying -= {one for one, change in self.pending.items() if change.verb == UNASSIGN}
        self.actions_of_tab.remove(found.customer_id, [person], is_last=not staying)

    def _show_everyone(self, found: CustomerAdmins) -> None:
        all_access = [one for one in found.people if roles.held(one.roles).sees_all]
        text = self.tr("They reach every customer without being assigned, so they are not changed here.")
        heading = group_heading(self.tr("Access to all customers"), text)
        self.everyone.addWidget(heading)
        lines = []
        for one in all_access:
            line = PersonLine(self.services.theme, one.person_id, one.display_name, one.email or "", faint=True)
            line.add_badge(words.roles_text(roles.held(one.roles)))
            lines.append(line)
        if lines:
            _put(self.everyone, lines)
        link = QPushButton(self.tr("Show them on the Administrators page"))
        link.setProperty("kind", "link")
        link.clicked.connect(lambda: self.services.go("administrators", {"access": "all"}))
        across = QHBoxLayout()
        across.addWidget(link)
        across.addStretch(1)
        self.everyone.addLayout(across)


def _name_of(row: AdminRow | ChangeRow) -> tuple[str, str]:
    name = row.display_name if isinstance(row, AdminRow) else row.person_name
    return name.casefold(), row.person_id


def _put(box: QVBoxLayout, lines: Iterable[QWidget]) -> None:
    """Put lines into one card with hairlines between them."""
    card = QFrame()
    card.setProperty("card", True)
    column = QVBoxLayout(card)
    column.setContentsMargins(0, Space.XS, 0, Space.XS)
    column.setSpacing(0)
    for number, line in enumerate(lines):
        if number:
            column.addWidget(rule())
        column.addWidget(line)
    box.addSpacing(Space.S)
    box.addWidget(card)


def _empty(box: Any) -> None:
    while (item := box.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _empty(inner)
