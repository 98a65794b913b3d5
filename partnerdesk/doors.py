"""The doors of a session: lock and unlock, one account and the next, and the schedule while one is open."""

from __future__ import annotations

import importlib
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QDialog

from partnerdesk.auto_sync import AutoSync, Given
from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.idle import IdleWatch
from partnerdesk.jobs import Reader
from partnerdesk.lock_watch import other_holder
from partnerdesk.sync.schedule import Conditions, Decision
from partnerdesk.system_lock import system_lock
from partnerdesk.views.account_words import account_title
from partnerdesk.views.dialogs.accounts import AccountsDialog
from partnerdesk.views.history import Step
from partnerdesk.views.pages.unlock import NOTHING, OPEN, PASSPHRASE, RECOVERY, UnlockPage

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.accounts import AccountLine
    from partnerdesk.opening import Opened
    from partnerdesk.paths import AccountFolder
    from partnerdesk.session import Session

_RECENT_RUNS = 100
_ASKS = {"passphrase": PASSPHRASE, "keyring": OPEN}
"""By how the key is kept, what a lock without a recovery passphrase asks for."""


class Doors(QObject):
    """What opens and closes a session's account while the program goes on."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._auto: AutoSync | None = None
        self._idle: IdleWatch | None = None
        self._came_from: Step | None = None
        self._before = self._title = ""
        self.locked = False
        self._held: set[Path] = set()

    @property
    def decision(self) -> Decision | None:
        """What the schedule last decided."""
        return self._auto.decision if self._auto is not None else None

    # --- an account opens and closes -------------------------------------------------------------------------------

    def enter(self, opened: Opened) -> None:
        """Begin what goes on while an account is open, and go back to where the user was when it was locked."""
        self.locked = False
        self._held.discard(self._session.folder.account().root)
        self._session.folder.account().unlock()
        step, self._came_from = self._came_from, None
        if step is not None:
            self._session.window.go(step.page, step.place)
        if self._session.store.current.last_account != self._session.folder.chosen:
            with suppress(Fault):
                self._session.store.change(last_account=self._session.folder.chosen)
        if self._title:
            self._retitle(self._session.folder.chosen, self._title)
        self._before = self._title = ""
        self._name_account()
        if opened.account.is_sandbox:
            return  # invented data need neither a schedule nor a guard
        self._watch_schedule(opened)
        self._watch_input()

    def return_to(self, step: Step) -> None:
        """Go to this place when the account is opened."""
        self._came_from = step

    def leave(self) -> None:
        """End it."""
        if self._auto is not None:
            self._auto.stop()
            self._auto.deleteLater()
            self._auto = None
        if self._idle is not None:
            self._idle.stop()
            self._idle.deleteLater()
            self._idle = None

    # --- locking ---------------------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Drop pages, key and tokens and close the files; a sync that runs ends in its own process.

        Where the keyring has the key and a recovery passphrase is set, that is asked for before they are opened again.
        """
        from partnerdesk.recovery import hold_locked

        session = self._session
        if session.opened is None:
            return
        key = session.opened.account.key
        self._came_from = session.window.history.current
        _close_dialogs()
        session.window.toaster.hide()  # it may name a customer too
        session.close_account()
        self.locked = True
        if hold_locked(session.folder.account()):
            self._held.add(session.folder.account().root)
            self.ask_recovery()
            return
        page = UnlockPage(session.theme, asks=_ASKS.get(key.method if key else "", NOTHING))
        page.unlock_wanted.connect(lambda passphrase: session.begin(passphrase or None))
        session.window.show_alone(page)

    def is_held(self) -> bool:
        """Whether the chosen account was locked, now or in an earlier run, and its recovery passphrase opens it."""
        folder = self._session.folder.account()
        if folder.root in self._held or not folder.lock_mark.exists():
            return folder.root in self._held
        from partnerdesk.recovery import asks_for_recovery

        return asks_for_recovery(folder)

    def ask_recovery(self, fault: Fault | None = None) -> None:
        """Show the lock that the recovery passphrase opens."""
        from partnerdesk.recovery import unsealed

        session, folder = self._session, self._session.folder.account()
        self.locked = True
        page = UnlockPage(session.theme, fault, asks=RECOVERY)

        def check(passphrase: str) -> None:
            session.jobs.run(
                "open",
                lambda: unsealed(folder, passphrase),
                lambda _key: self._let_in(folder),
                self.ask_recovery,
            )

        page.unlock_wanted.connect(check)
        session.window.show_alone(page)

    def _let_in(self, folder: AccountFolder) -> None:
        self._held.discard(folder.root)
        folder.unlock()
        self._session.begin()

    # --- several accounts ------------------------------------------------------------------------------------------

    def show_accounts(self) -> None:
        """Show the accounts of the data folder."""
        session = self._session
        dialog = AccountsDialog(session.theme, self._lines(), session.folder.chosen, session.window)
        dialog.open_wanted.connect(self.switch)
        dialog.add_wanted.connect(self.add)
        dialog.retitled.connect(self._retitle)
        dialog.remove_wanted.connect(self.remove)
        dialog.open()

    def switch(self, name: str) -> None:
        """Close this account and open another one; not while a sync of this one runs."""
        session = self._session
        if name == session.folder.chosen or self.is_working():
            return
        session.close_account()
        session.folder = replace(session.folder, chosen=name)
        session.first_run = self._came_from = None
        self._before = self._title = ""
        session.begin()

    def add(self, title: str = "") -> None:
        """Begin a new account beside the others; without a title it is called as its organization is."""
        from partnerdesk.accounts import new_name

        session = self._session
        if self.is_working():
            return
        self._before = session.folder.chosen
        name = new_name(session.folder, title)
        session.close_account()
        session.first_run = None
        session.folder = replace(session.folder, chosen=name)
        self._title = title
        session.begin()

    def title_before(self) -> str:
        """Return what the account is called that a new one was begun beside; empty where there is none."""
        return next((account_title(line) for line in self._lines() if line.folder.name == self._before), "")

    def give_up_adding(self) -> None:
        """Go back to the account that was open before a new one was begun."""
        before, self._before, self._title = self._before, "", ""
        if before and not self.is_working():
            self._session.folder = replace(self._session.folder, chosen=before)
            self._session.first_run = None
            self._session.begin()

    def remove(self, name: str) -> None:
        """Erase an account with its data, backups and secrets; the user has confirmed it."""
        session = self._session
        if self.is_working():
            return
        folder = session.folder.account(name)
        if name == session.folder.chosen:
            session.close_account()
            session.window.show_loading()
        sign_in = importlib.import_module("partnerdesk.sign_in")

        def erase() -> None:
            sign_in.sign_out(folder, sign_in.Leave.ALL)

        # In the row of the desk: the files of the account that was open are closed there first.
        session.desk_jobs.run("remove", erase, lambda _none: self._on_removed(name), self._on_not_removed)

    def _on_removed(self, name: str) -> None:
        from partnerdesk.accounts import choose

        session = self._session
        text = self.tr("The account “{name}” and everything of it was removed.")
        session.window.toaster.tell(text.format(name=name))
        if session.opened is None:
            session.folder = choose(session.folder)
            session.begin()
        self._name_account()

    def _on_not_removed(self, fault: Fault) -> None:
        self._session.tell_fault(fault)
        if self._session.opened is None:
            self._session.begin()

    def _retitle(self, name: str, title: str) -> None:
        from partnerdesk.accounts import retitle

        try:
            retitle(self._session.folder.account(name), title)
        except Fault as fault:
            self._session.tell_fault(fault)
        self._name_account()

    def _lines(self) -> list[AccountLine]:
        from partnerdesk.accounts import list_accounts

        return list_accounts(self._session.folder)

    def _name_account(self) -> None:
        lines = self._lines()
        chosen = next((line for line in lines if line.folder.name == self._session.folder.chosen), None)
        title = (
            account_title(chosen) if chosen and (len(lines) > 1 or (chosen.account and chosen.account.title)) else ""
        )
        self._session.window.sidebar.set_account(title)

    def is_working(self) -> bool:
        """Whether something writes the account's files, which the user is told then."""
        session = self._session
        works = session.sync.running, session.sandbox.running, session.pushes.running, session.import_jobs.busy
        if not any(works):
            return False
        text = self.tr("This account is being synced or takes files in. Wait for its end, or stop it first.")
        session.window.toaster.tell(text)
        return True

    # --- the schedule and the guard --------------------------------------------------------------------------------

    def _watch_schedule(self, opened: Opened) -> None:
        from partnerdesk.replica.sync_log import fetch_runs

        session = self._session
        given = Given(
            opened.account.id,
            lambda connection: fetch_runs(connection, limit=_RECENT_RUNS),
            session.now,
            self._conditions,
        )
        self._auto = AutoSync(given, Reader(session.jobs, opened.read), session.network, self)
        self._auto.due.connect(session.sync_by_itself)
        self._auto.decided.connect(self._on_decided)
        session.changes.changed.connect(self._on_changed)
        self._auto.start()

    def _conditions(self) -> Conditions:
        session, settings = self._session, self._session.store.current
        signed_in, signed_in_at = session.signed_in()
        return Conditions(
            on=settings.auto_sync,
            paused_until=settings.sync_paused_until,
            metered_allowed=settings.sync_on_metered,
            running=session.sync.running or other_holder(session.folder.account().sync_lock) is not None,
            signed_in=signed_in,
            signed_in_at=signed_in_at,
        )

    def _on_decided(self, _decision: Decision) -> None:
        if self._session.window.status is not None:
            self._session.window.status.show_now()

    def _on_changed(self, flags: Dataset, _origin: object) -> None:
        if self._auto is not None and flags & (Dataset.RUNS | Dataset.SETTINGS):
            self._auto.check()

    def _watch_input(self) -> None:
        application, store = QCoreApplication.instance(), self._session.store
        assert application is not None
        self._idle = IdleWatch(
            application,
            lambda: store.current.lock_minutes,
            lambda: store.current.lock_with_system,
            system_lock(self),
        )
        self._idle.lock_wanted.connect(lambda _reason: self.lock())
        self._idle.start()


def _close_dialogs() -> None:
    """Close what stands before the window: it may show a customer's name."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
