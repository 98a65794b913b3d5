"""Sends queued changes of administrators from the window, at once where there is a way. Joins session and worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault, OfflineFault
from partnerdesk.sync.worker import PushController, SandboxController
from partnerdesk.sync.worker_events import Outcome

if TYPE_CHECKING:
    from partnerdesk.session import Session

_TOUCHED = Dataset.ADMIN_CHANGES | Dataset.ADMINS | Dataset.CUSTOMERS
_CALM = {"cancelled", "offline", "busy", "throttled", "sign_in_needed", "no_sign_in"}
"""Nothing went wrong: the changes wait, and their page says for what."""


class Pushes(QObject):
    """At most one push at a time, never beside a sync of this window."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._wanted = self._asked = False
        self.worker = PushController(session.folder.root, self)
        self.sandbox = SandboxController(session.folder.root, self, purpose="push")
        self.worker.settled.connect(self._on_settled)
        self.worker.finished.connect(self._on_finished)
        self.sandbox.ready.connect(self._on_sandbox_ready)
        self.sandbox.failed.connect(self._on_not_started)
        session.sync.settled.connect(self._on_settled)
        session.sync.finished.connect(lambda *_: self._push_if_wanted())

    @property
    def running(self) -> bool:
        """Whether a push is under way."""
        return self.worker.running or self.sandbox.running

    def push(self, *, asked: bool = False) -> None:
        """Send what waits; while something else is under way, after it; without a connection, not now.

        Args:
            asked: the user asked for it, so that a missing sign-in is asked for; else the changes wait for one.
        """
        session = self._session
        if session.opened is None:
            return
        self._asked = self._asked or asked
        if session.network.offline:
            self._tell_if_asked(OfflineFault(host="Webex"))
            return
        if self.running or session.sync.running or session.sandbox.running:
            self._wanted = True
            return
        self._wanted = False
        sample = session.opened.account.sample
        if sample is not None:
            memory = session.folder.account().sample_memory
            self.sandbox.start([*sample.arguments(), "--memory", str(memory)])
        elif session.signed_in()[0]:
            session.sign_ins.with_token(self._start, self._on_not_started)
        elif asked:
            session.ask_sign_in()

    def close(self) -> None:
        """Stop what runs and wait for its end; for the end of the program."""
        self.worker.blockSignals(True)
        self.sandbox.blockSignals(True)
        self.worker.close()
        self.sandbox.close()

    def _start(self, token: str, base_url: str | None = None) -> None:
        opened = self._session.opened
        if opened is not None:
            self.worker.account = self._session.sync.account
            self.worker.start({"token": token, "db_key": opened.key.hex()}, base_url=base_url)

    def _on_sandbox_ready(self, told: dict[str, Any]) -> None:
        self._start(str(told.get("token", "")), str(told["base_url"]))

    def _on_settled(self, _event: object) -> None:
        self._session.changes.tell(_TOUCHED, self)

    def _on_not_started(self, fault: Fault) -> None:
        self.sandbox.stop()
        self._tell_if_asked(fault)

    def _tell_if_asked(self, fault: Fault) -> None:
        """Tell why nothing was sent; what is calm is told to who asked for it alone."""
        asked, self._asked = self._asked, False
        if fault.code != "cancelled" and (asked or fault.code not in _CALM):
            self._session.tell_fault(fault)

    def _on_finished(self, outcome: Outcome, fault: Fault | None) -> None:
        self.sandbox.stop()
        session = self._session
        session.changes.tell(_TOUCHED, self)
        held = outcome.summary.get("changes", {}).get("held", 0)
        if held:
            session.window.toaster.tell(
                self.tr("%n change(s) need a decision of yours.", "", held),
                "warning",
                self.tr("Show"),
                lambda: session.window.go("changes"),
            )
        elif fault is not None:
            self._tell_if_asked(fault)
        self._asked = False
        self._push_if_wanted()

    def _push_if_wanted(self) -> None:
        if self._wanted:
            self.push()
