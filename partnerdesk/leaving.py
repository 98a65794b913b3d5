"""What the settings do with a session's sign-in and key: sign out, proxy, recovery; and the start without a key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.sign_in_file import load_note
from partnerdesk.views.dialogs.sign_out import ALL, KEY
from partnerdesk.views.pages.lost_key import LostKeyPage
from partnerdesk.views.services import SignInActions

if TYPE_CHECKING:
    from partnerdesk.session import Session


class Leaving(QObject):
    """Does it off the window's thread, in the row of the desk: the files are closed there first."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def actions(self) -> SignInActions:
        """Return what pages may ask for."""
        return SignInActions(
            state=self._state,
            ask=self._session.ask_sign_in,
            leave=self._leave,
            keep_proxy=self._keep_proxy,
            set_recovery=self._set_recovery,
            recoverable=self._recoverable,
        )

    def show_lost_key(self, fault: Fault | None = None) -> None:
        """Show the ways out of a start without a key."""
        session = self._session
        page = LostKeyPage(session.theme, fault, recoverable=self._recoverable())
        page.again_wanted.connect(session.begin)
        page.recovery_given.connect(self._recover)
        page.anew_wanted.connect(self._begin_anew)
        session.window.show_alone(page)

    def _state(self) -> str:
        session = self._session
        account = session.opened.account if session.opened is not None else None
        if account is not None and account.sample is not None:
            return "sample"
        note = load_note(session.folder.account())
        if note is not None:
            return "needed" if note.needed else "kept"
        return "run" if session.signed_in()[0] else "none"

    def _recoverable(self) -> bool:
        from partnerdesk.recovery import has_recovery

        try:
            return has_recovery(self._session.folder.account())
        except Fault:
            return False

    def _leave(self, what: str) -> None:
        from partnerdesk.sign_in import Leave, sign_out

        session, folder = self._session, self._session.folder.account()
        if what == ALL:
            session.doors.remove(session.folder.chosen)
            return
        if session.sync.running or session.pushes.running:
            session.window.toaster.tell(self.tr("A sync is at work. Wait for its end, or stop it first."))
            return
        if what == KEY:
            session.close_account()
            session.window.show_loading()
        session.sign_ins.forget()
        session.desk_jobs.run("leave", lambda: sign_out(folder, Leave(what)), lambda _none: self._left(), self._failed)

    def _left(self) -> None:
        session = self._session
        session.window.toaster.tell(self.tr("Signed out."))
        if session.opened is None:
            session.begin()
        else:
            session.changes.tell(Dataset.SETTINGS, self)

    def _failed(self, fault: Fault) -> None:
        self._session.tell_fault(fault)
        if self._session.opened is None:
            self._session.begin()

    def _keep_proxy(self, user: str, password: str) -> None:
        from partnerdesk.credentials_sign_in import keep_proxy_login
        from partnerdesk.sync.transport import ProxyLogin

        folder = self._session.folder.account()
        login = ProxyLogin(user, password) if user else None
        text = self.tr("Kept in the keyring.") if login else self.tr("The proxy's password is forgotten.")
        self._do(lambda: keep_proxy_login(folder, login), text)

    def _set_recovery(self, passphrase: str) -> None:
        from partnerdesk.recovery import set_recovery

        opened, folder = self._session.opened, self._session.folder.account()
        if opened is not None:
            self._do(lambda: set_recovery(folder, opened.key, passphrase), self.tr("The recovery passphrase is set."))

    def _do(self, work: Callable[[], object], text: str) -> None:
        def tell(_none: object) -> None:
            self._session.window.toaster.tell(text, "good")
            self._session.changes.tell(Dataset.SETTINGS, self)

        self._session.desk_jobs.run("keep", work, tell, self._session.tell_fault)

    def _recover(self, passphrase: str) -> None:
        from partnerdesk.recovery import recover_key

        session, folder = self._session, self._session.folder.account()

        def work() -> None:
            recover_key(folder, passphrase)

        session.desk_jobs.run("recover", work, lambda _none: session.begin(), self.show_lost_key)

    def _begin_anew(self) -> None:
        from partnerdesk.recovery import begin_anew

        session, folder = self._session, self._session.folder.account()
        session.desk_jobs.run("anew", lambda: begin_anew(folder), lambda _aside: session.begin(), self.show_lost_key)
