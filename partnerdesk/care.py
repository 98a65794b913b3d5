"""What the settings do with a session's files: copies, restore, sizes, doctor, diagnostics. Joins the rooms for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from partnerdesk.errors import Fault
from partnerdesk.folder_care import look_after
from partnerdesk.views.dialogs.bundle import BundleDialog
from partnerdesk.views.dialogs.doctor import DoctorDialog
from partnerdesk.views.services import Care

if TYPE_CHECKING:
    from partnerdesk.opening import Opened
    from partnerdesk.session import Session


class CareTaker(QObject):
    """Does it off the window's thread; a file is replaced in the row of the desk, where it is closed first."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.bundle: BundleDialog | None = None

    def actions(self, opened: Opened) -> Care:
        """Return what pages may ask for while an account is open."""
        from partnerdesk import backups

        session = self._session
        folder, key = session.folder.account(), opened.key
        return Care(
            copies=lambda: backups.list_copies(folder),
            make=lambda: backups.make_copies(folder, key),
            check=lambda name: backups.check_copy(folder, key, name),
            preview=lambda name: backups.preview(folder, key, name),
            restore=self._restore,
            examine_folder=lambda: look_after(session.folder),
            show_diagnostics=self.show_diagnostics,
        )

    # --- restoring -------------------------------------------------------------------------------------------------

    def _restore(self, name: str) -> None:
        session = self._session
        if session.opened is None or session.doors.is_working():
            return
        from partnerdesk import backups

        folder, key = session.folder.account(), session.opened.key
        step, secret = session.window.history.current, session.passphrase
        session.close_account()
        session.window.show_loading(self.tr("Restoring a copy…"))

        def begin() -> None:
            if step is not None:
                session.doors.return_to(step)
            session.begin(secret)

        def done(kept: object) -> None:
            begin()
            text = self.tr("The copy is in place. The file before it is kept as a copy of its own.")
            session.window.toaster.tell(text if kept else self.tr("The copy is in place."), "good")

        def failed(fault: Fault) -> None:
            begin()
            session.tell_fault(fault)

        session.desk_jobs.run("restore", lambda: backups.restore(folder, key, name), done, failed)

    # --- what support asks for -------------------------------------------------------------------------------------

    def show_doctor(self) -> None:
        """Run the doctor off this thread and show what it says."""
        from partnerdesk.doctor import examine

        session = self._session
        folder, secret = session.folder, session.passphrase
        session.jobs.run("doctor", lambda: examine(folder, secret), self._on_doctor, session.tell_fault)

    def _on_doctor(self, report: dict[str, Any]) -> None:
        DoctorDialog(self._session.theme, report, self._session.window).open()

    def show_diagnostics(self) -> None:
        """Make the diagnostics off this thread and show what they hold before they are written anywhere."""
        from partnerdesk.bundle import build_bundle

        session = self._session
        folder, secret = session.folder, session.passphrase
        self.bundle = dialog = BundleDialog(session.theme, session.window)
        dialog.save_wanted.connect(self._write)
        dialog.open()
        session.jobs.run("bundle", lambda: build_bundle(folder, secret), dialog.show_files, dialog.show_fault)

    def _write(self, files: Any, path: Any) -> None:
        from partnerdesk.bundle import write_bundle

        dialog = self.bundle
        if dialog is not None:
            work = self._session.jobs.run
            work(
                "bundle", lambda: write_bundle(files, path), lambda _none: dialog.show_written(path), dialog.show_fault
            )
