"""What the window does with its account: opens it, makes the first one, syncs, ends. Joins the rooms for `app`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from partnerdesk.account import Sample, load_account
from partnerdesk.accounts import choose
from partnerdesk.after_sync import AfterSync
from partnerdesk.analytics.context import Context, thresholds_of
from partnerdesk.care import CareTaker
from partnerdesk.changes import Changes, Dataset
from partnerdesk.doors import Doors
from partnerdesk.errors import Fault
from partnerdesk.i18n import Language, fault_sentence, fault_step
from partnerdesk.jobs import Jobs, Reader
from partnerdesk.leaving import Leaving
from partnerdesk.links import check_link
from partnerdesk.lock_watch import other_holder
from partnerdesk.network import Network
from partnerdesk.opening import Opened, Prepared, open_account, prepare_account
from partnerdesk.paths import DEFAULT_ACCOUNT, DataFolder
from partnerdesk.pushes import Pushes
from partnerdesk.settings import SettingsStore
from partnerdesk.sign_ins import SignIns
from partnerdesk.sync.worker import SandboxController, SyncController
from partnerdesk.sync.worker_events import Outcome
from partnerdesk.views.dialogs.sign_in import SignInDialog
from partnerdesk.views.pages.first_run import FirstRunPage
from partnerdesk.views.pages.unlock import UnlockPage
from partnerdesk.views.services import Imports, Queries, Services
from partnerdesk.views.theme import Theme
from partnerdesk.views.window import MainWindow
from partnerdesk.weeks import Clock

if TYPE_CHECKING:
    from partnerdesk.report_imports import ReportImports

SAMPLE = Sample(customers=400, seed=1)
WRITING_PATIENCE = 30.0
"""Seconds that the end of the program gives to what writes."""
_BEGIN_CODES = ("no_account", "no_data")
_LOCKED_CODES = ("no_key", "wrong_key")


class Session(QObject):
    """From an open window to an open account and back."""

    def __init__(
        self, folder: DataFolder, store: SettingsStore, theme: Theme, language: Language, window: MainWindow
    ) -> None:
        super().__init__(window)
        folder = choose(folder, folder.chosen if folder.chosen != DEFAULT_ACCOUNT else store.current.last_account)
        self.folder, self.store, self.theme, self.language, self.window = folder, store, theme, language, window
        self.jobs = Jobs("reads", 2, self)
        self.desk_jobs = Jobs("desk", 1, self)
        self.import_jobs = Jobs("imports", 1, self)
        self.changes = Changes(self)
        self.sync = SyncController(folder.root, self)
        self.sandbox = SandboxController(folder.root, self)
        self.opened: Opened | None = None
        self.first_run: FirstRunPage | None = None
        self.imports: ReportImports | None = None
        self.passphrase: str | None = None
        self._prepared: Prepared | None = None
        self._clock = Clock()
        self.network = Network(self)
        self.doors = Doors(self)
        self.leaving = Leaving(self)
        self.care = CareTaker(self)
        self.sign_ins = SignIns(self)
        self.sign_ins.accepted.connect(self._on_accepted)
        self.sign_ins.kept.connect(self._on_prepared)
        self.sign_ins.failed.connect(self._on_not_started)
        self.sandbox.ready.connect(self._on_sandbox_ready)
        self.sandbox.failed.connect(self._on_not_started)
        self.sync.progressed.connect(self._on_progressed)
        self.sync.finished.connect(self._on_sync_finished)
        language.changed.connect(lambda: self.changes.tell(Dataset.SETTINGS))
        self.pushes = Pushes(self)
        self.after_sync = AfterSync(self)

    # --- opening ---------------------------------------------------------------------------------------------------

    def begin(self, passphrase: str | None = None) -> None:
        """Open the account; what follows is the pages, the first run, the lock or a fault."""
        self.passphrase = passphrase or self.passphrase
        self.sync.account = self.folder.chosen
        if self.doors.is_held():
            self.doors.ask_recovery()
            return
        self.window.show_loading()
        secret, folder = self.passphrase, self.folder.account()
        self.jobs.run("open", lambda: open_account(folder, secret), self._on_opened, self._on_not_opened)

    def close_account(self) -> None:
        """Drop the pages, forget the secrets, and close the open account's files after what is being written."""
        opened, self.opened = self.opened, None
        self.doors.leave()
        self.window.leave()
        if self.imports is not None:
            self.imports.stop()
            self.imports = None
        self.passphrase = None
        self.sign_ins.forget()
        for channel in ("open", "prepare"):
            self.jobs.drop(channel)
        if not (self.sync.running or self.pushes.running):
            self.sandbox.stop()
        if opened is not None:
            self.desk_jobs.run("close", opened.close)

    def end(self) -> None:
        """Stop what runs and close the files."""
        self.doors.leave()
        self.sync.blockSignals(True)
        self.sandbox.blockSignals(True)
        self.sync.close()
        self.pushes.close()
        self.after_sync.close()
        self.sandbox.close()
        self.window.leave()
        self.sign_ins.end()
        if self.imports is not None:
            self.imports.stop()
        self.jobs.close()
        self.desk_jobs.close(WRITING_PATIENCE)
        self.import_jobs.close(WRITING_PATIENCE)
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        jobs = (self.jobs, self.desk_jobs, self.import_jobs, self.sign_ins.jobs)
        return not (any(each.busy for each in jobs) or self.sync.running or self.pushes.running)

    def _on_opened(self, opened: Opened) -> None:
        self.opened, self.first_run = opened, None
        self._clock = Clock(opened.state.clock_skew)
        self.window.enter(self._services(opened), self.store.current.last_page)
        self.doors.enter(opened)
        self.after_sync.enter()
        for notice in opened.notices:
            text = QCoreApplication.translate("Notices", notice.text).format(**notice.params)
            self.window.toaster.tell(text, "warning")

    def _on_not_opened(self, fault: Fault) -> None:
        if fault.code in _BEGIN_CODES or (fault.code == "no_key" and self.passphrase is None and not self._is_locked()):
            self._show_first_run()
        elif fault.code in _LOCKED_CODES:
            page = UnlockPage(self.theme, fault if self.passphrase else None)
            self.passphrase = None
            page.unlock_wanted.connect(self.begin)
            self.window.show_alone(page)
        elif fault.code == "lost_key":
            self.leaving.show_lost_key()
        else:
            self.window.show_fault(
                fault,
                self.tr("Try again"),
                self.begin,
                self.tr("Open the data folder"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder.root))),
            )

    def _is_locked(self) -> bool:
        """Whether the account has files that a passphrase opens."""
        account = load_account(self.folder.account())
        return account is not None and account.key is not None

    def _services(self, opened: Opened) -> Services:
        from partnerdesk.report_imports import ReportImports
        from partnerdesk.sync.importing.percall import CutOffs

        lock = self.folder.account().sync_lock
        self.imports = ReportImports(
            self.folder.account(),
            opened.replica,
            opened.desk,
            lambda: self._clock,
            lambda: CutOffs.of(self.store.current),
        )
        return Services(
            folder=self.folder,
            account_folder=self.folder.account(),
            account=opened.account,
            settings=lambda: self.store.current,
            change_settings=self.change_settings,
            context=self._context,
            now=self.now,
            jobs=self.jobs,
            reader=Reader(self.jobs, opened.read),
            desk=Reader(self.desk_jobs, opened.edit),
            queries=self._queries(),
            imports=Imports(self.imports, self.import_jobs, self.window.choose_imports),
            changes=self.changes,
            sync=self.sync,
            theme=self.theme,
            language=self.language,
            toast=self.window.toaster.tell,
            go=self.window.go,
            open_link=self.open_link,
            start_sync=self.start_sync,
            is_offline=lambda: self.network.offline,
            other_sync=lambda: other_holder(lock),
            schedule=lambda: self.doors.decision,
            sign_ins=self.leaving.actions(),
            push_changes=self.pushes.push,
            shortcuts=self.window.menus.shortcuts,
            start_tour=self.window.start_tour,
            export=self.window.export,
            care=self.care.actions(opened),
        )

    def _queries(self) -> Queries:
        from partnerdesk.doctor import examine
        from partnerdesk.replica.outbox_rows import count_waiting
        from partnerdesk.replica.sync_log import fetch_problems, fetch_runs, fetch_state

        folder = self.folder
        return Queries(
            state=fetch_state,
            runs=lambda connection: fetch_runs(connection, limit=100),
            problems=fetch_problems,
            doctor=lambda: examine(folder, self.passphrase),
            waiting_changes=count_waiting,
        )

    def now(self) -> int:
        """Return the moment (seconds, UTC) by the clock that everything is judged by."""
        return self._clock.now()

    def _context(self) -> Context:
        return Context(self._clock.now(), thresholds_of(self.store.current), self.language.code)

    # --- the first account -----------------------------------------------------------------------------------------

    def _show_first_run(self) -> None:
        page = FirstRunPage(self.theme, self.language)
        page.sample_wanted.connect(self.start_sample)
        page.cancel_wanted.connect(self._on_cancel_wanted)
        page.back_wanted.connect(self.doors.give_up_adding)
        page.set_back(self.doors.title_before())
        self.first_run = page
        self.window.show_alone(page)
        self.sign_ins.serve(page.wizard, self.folder.account())

    def start_sample(self) -> None:
        """Start the sandbox partner and fill the replica from it through the real sync."""
        if self.first_run is not None:
            self.first_run.show_progress(self.sync.progress)
        memory = self.folder.account().sample_memory
        self.sandbox.start([*self._sample().arguments(), "--memory", str(memory)])

    def _on_accepted(self, passphrase: str) -> None:
        self.passphrase = passphrase or self.passphrase
        if self.first_run is not None:
            self.first_run.show_progress(self.sync.progress)

    def _sample(self) -> Sample:
        account = self.opened.account if self.opened else None
        return (account.sample if account else None) or SAMPLE.anchored()

    def _on_cancel_wanted(self) -> None:
        self.jobs.drop("prepare")
        if self.sync.running:
            self.sync.cancel()
            return
        self.sandbox.stop()
        if self.first_run is not None:
            self.first_run.show_ways()

    # --- syncing ---------------------------------------------------------------------------------------------------

    def start_sync(self) -> None:
        """Sync as the user asked: start the sandbox, or ask for a token, where needed."""
        if self.opened is None or self.sync.running or self.sandbox.running:
            return
        account = self.opened.account
        if account.is_sandbox and account.sample is not None:
            self.window.toaster.tell(self.tr("Starting the sample data…"))
            self.start_sample()
        elif self.signed_in()[0]:
            self._on_prepared(Prepared(account, self.opened.key))
        else:
            self.ask_sign_in()

    def ask_sign_in(self, *, refused: bool = False) -> None:
        """Show the wizard for signing in anew."""
        dialog = SignInDialog(self.theme, self.window, refused=refused)
        self.sign_ins.serve(dialog.wizard, self.folder.account())
        dialog.open()

    def sync_by_itself(self) -> None:
        """Sync because the schedule says so: nobody is asked for anything."""
        if self.opened is None or self.sync.running or not self.signed_in()[0]:
            return
        self._on_prepared(Prepared(self.opened.account, self.opened.key))

    def signed_in(self) -> tuple[bool, int]:
        """Return whether a sync needs nobody, and when the user last signed in (seconds, UTC; 0: not known)."""
        return self.sign_ins.signed_in(self.folder.account())

    def _on_sandbox_ready(self, told: dict[str, Any]) -> None:
        self.sign_ins.token = str(told.get("token", ""))
        sample, folder, address = self._sample(), self.folder.account(), str(told["base_url"])
        self.jobs.run(
            "prepare",
            lambda: prepare_account(folder, address, sample=sample),
            self._on_prepared,
            self._on_not_started,
        )

    def _on_prepared(self, prepared: Prepared) -> None:
        def start(token: str) -> None:
            self.sync.start({"token": token, "db_key": prepared.key.hex()}, base_url=prepared.account.base_url)

        self.sign_ins.with_token(start, self._on_not_started)

    def _on_not_started(self, fault: Fault) -> None:
        self.sandbox.stop()
        if self.first_run is not None:
            self.first_run.show_fault(fault)
        else:
            self.tell_fault(fault)

    def _on_progressed(self, progress: Any) -> None:
        if self.first_run is not None:
            self.first_run.show_progress(progress)

    def _on_sync_finished(self, outcome: Outcome, fault: Fault | None) -> None:
        self.sandbox.stop()
        refused = fault is not None and fault.code == "sign_in_needed"
        ask = refused and self.sign_ins.refused(self.folder.account())
        if self.first_run is not None:
            self._finish_first_run(outcome, fault)
            return
        if self.opened is None:  # locked meanwhile: what it brought shows when it is opened again
            return
        reader = Reader(self.jobs, self.opened.read)
        reader.ask("clock", self._queries().state, self._on_state)
        self.changes.tell(Dataset.replica(), self)
        if ask:
            self.ask_sign_in(refused=True)
        else:
            self.after_sync.finished(outcome, fault)

    def _on_state(self, state: Any) -> None:
        self._clock = Clock(state.clock_skew)

    def _finish_first_run(self, outcome: Outcome, fault: Fault | None) -> None:
        assert self.first_run is not None
        if fault is not None and fault.code == "cancelled":
            self.first_run.show_ways()
        elif fault is not None:
            self.first_run.show_fault(fault)
        else:
            self.begin()
            self.after_sync.first_sync_done(outcome)

    def tell_fault(self, fault: Fault) -> None:
        """Show a fault as a toast."""
        calm = fault.code in {"cancelled", "offline", "busy", "throttled"}
        self.window.toaster.tell(f"{fault_sentence(fault)} {fault_step(fault)}", "neutral" if calm else "danger")

    # --- what pages ask for ----------------------------------------------------------------------------------------

    def change_settings(self, **values: Any) -> None:
        """Save settings and put them into effect; what can't be saved counts for this run."""
        before = self.store.current
        try:
            self.store.change(**values)
        except Fault as fault:
            self.tell_fault(fault)
        now = self.store.current
        if now == before:
            return
        self.theme.set(choice=now.theme, text_size=now.text_size, motion=now.motion)
        self.language.set(now.language)
        self.window.menus.set_settings(now)
        self.changes.tell(Dataset.SETTINGS)

    def open_link(self, url: str) -> None:
        """Open an https address of Webex or Cisco in the browser; any other is refused in words."""
        try:
            check_link(url)
        except Fault as fault:
            self.tell_fault(fault)
        else:
            QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode))
