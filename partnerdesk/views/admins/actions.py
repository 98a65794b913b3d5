"""What the user does with administrators: wish, cancel, do again, take back; each is written down, then sent.

A wish carries ids; the names in every text are looked up from them in the same question. Runs no SQL on this thread.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.replica.outbox import Added, NewChange, add_change, cancel_change, retry_change, undo_change
from partnerdesk.replica.outbox_rows import Verb
from partnerdesk.replica.outbox_wish import make_wish
from partnerdesk.views.admins.remove_dialog import RemoveDialog
from partnerdesk.views.services import Services

_NUMBERS = itertools.count(1)


class AdminActions(QObject):
    """The actions of one page or tab. `changed()`: the queue is another one now."""

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._window = services, parent
        self.question: RemoveDialog | None = None

    def assign(self, customer: int, people: Sequence[str]) -> None:
        """Assign people (ids on the service) to a customer (id in the replica)."""
        self._wish("assign", customer, people, self._write)

    def remove(self, customer: int, people: Sequence[str], *, is_last: bool = False) -> None:
        """Take people off a customer; asked first where nobody would be left."""
        self._wish("unassign", customer, people, self._confirm if is_last else self._write)

    def cancel(self, change_id: str) -> None:
        """Cancel a change that waits; leave things as they are for one that is held."""
        now = self._services.now()
        self._edit(lambda desk: cancel_change(desk, change_id, now), self._on_resolved)

    def retry(self, change_id: str) -> None:
        """Do a held change again."""
        now = self._services.now()
        self._edit(lambda desk: retry_change(desk, change_id, now), self._on_resolved)

    def undo(self, *change_ids: str) -> None:
        """Take changes back."""
        now = self._services.now()
        self._edit(lambda desk: [undo_change(desk, one, now) for one in change_ids], self._on_undone)

    def send(self) -> None:
        """Send what waits, now."""
        if self._services.is_offline():
            self._services.toast(self.tr("You are offline. What waits is sent with the next sync."))
        else:
            self._services.push_changes(asked=True)

    # --- the way of a wish -----------------------------------------------------------------------------------------

    def _wish(
        self, verb: Verb, customer: int, people: Sequence[str], then: Callable[[list[NewChange]], object]
    ) -> None:
        self._services.reader.ask(
            f"admins.wish{next(_NUMBERS)}",
            lambda replica: [make_wish(replica, verb, customer, person) for person in people],
            then,
            self._on_fault,
        )

    def _confirm(self, wishes: list[NewChange]) -> None:
        people = ", ".join(wish.person_name for wish in wishes)
        self.question = RemoveDialog(self._services.theme, people, wishes[0].customer_name, self._window)
        self.question.accepted.connect(lambda: self._write(wishes))
        self.question.open()

    def _write(self, wishes: list[NewChange]) -> None:
        now = self._services.now()
        self._edit(
            lambda desk: [add_change(desk, wish, now) for wish in wishes], lambda added: self._on_written(wishes, added)
        )

    def _on_written(self, wishes: list[NewChange], added: list[Added]) -> None:
        self._after_edit()
        made = [one.change.id for one in added if one.change is not None]
        if not made:
            self._services.toast(self.tr("The earlier change was cancelled; nothing needs to be sent."), "good")
            return
        self._services.toast(self._told(wishes), "good", self.tr("Undo"), lambda: self.undo(*made))

    def _told(self, wishes: list[NewChange]) -> str:
        first = wishes[0]
        if len(wishes) > 1:
            text = (
                self.tr("Assigning %Ln people to {customer}", "", len(wishes))
                if first.verb == "assign"
                else self.tr("Removing %Ln people from {customer}", "", len(wishes))
            )
        elif first.verb == "assign":
            text = self.tr("Assigning {person} to {customer}")
        else:
            text = self.tr("Removing {person} from {customer}")
        told = text.format(person=first.person_name, customer=first.customer_name)
        offline = self.tr("Offline: this waits for the next sync.")
        return f"{told}\n{offline}" if self._services.is_offline() else told

    def _on_resolved(self, _change: object) -> None:
        self._after_edit()

    def _on_undone(self, _added: list[Added]) -> None:
        self._after_edit()
        self._services.toast(self.tr("Taken back."), "good")

    def _after_edit(self) -> None:
        self.changed.emit()
        self._services.changes.tell(Dataset.ADMIN_CHANGES, self)
        if not self._services.is_offline():
            self._services.push_changes()

    def _edit(self, work: Callable[[Any], Any], done: Callable[[Any], object]) -> None:
        self._services.desk.ask(f"admins.edit{next(_NUMBERS)}", work, done, self._on_fault)

    def _on_fault(self, fault: Fault) -> None:
        self.changed.emit()
        self._services.toast(f"{fault_sentence(fault)} {fault_step(fault)}", "warning")
