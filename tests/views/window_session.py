"""What `test_sign_in` has done inside a private session bus: the window, the worker and a real keyring together."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from partnerdesk.account import load_account
from partnerdesk.app import App, make_application
from partnerdesk.credentials import SIGN_IN_ITEMS, open_secret_store
from partnerdesk.paths import DataFolder
from partnerdesk.sandbox.server import Sandbox
from partnerdesk.sandbox.world import Settings
from partnerdesk.sync.integration import redirect_uri
from partnerdesk.views.dialogs.sign_in import SignInDialog
from tests.cli.keyring_session import wait_for_keyring, without_reports
from tests.signing import browse, free_port

_PATIENCE = 60


def main(root: Path) -> None:
    """Go through it; what does not hold ends this process with a traceback."""
    wait_for_keyring()
    make_application()
    QDesktopServices.openUrl = staticmethod(follow)  # type: ignore[method-assign,assignment]
    port = free_port()
    with Sandbox(Settings(customers=3, redirect_uri=redirect_uri(port))) as sandbox:
        without_reports(sandbox)
        app = App(DataFolder(root / "data"))
        app.language.set("en")
        try:
            app.open()
            first_sync(app, sandbox, port)
            revoked(app, sandbox)
            lock_and_unlock(app)
        finally:
            app.window.hide()
            app.close()
    print("all of it held")


def follow(url: QUrl) -> bool:
    """Be the browser, as another program would be."""
    address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    threading.Thread(target=browse, args=[address]).start()
    return True


def first_sync(app: App, sandbox: Sandbox, port: int) -> None:
    """From the guide to synced customers; the worker finds the sign-in in the keyring by itself."""
    wait(lambda: app.session.first_run is not None and app.session.idle)
    assert app.session.first_run is not None
    app.session.first_run.connect_card.button.click()
    wizard, known = app.session.first_run.wizard, sandbox.introduction()
    wizard.guide.address.setText(sandbox.base_url)
    wizard.guide.port.setValue(port)
    wizard.guide.client_id.setText(known["client_id"])
    wizard.guide.client_secret.setText(known["client_secret"])
    wizard.guide.submit.click()
    wait(wizard.found.isVisible)
    wizard.found.submit.click()
    wait(lambda: app.session.opened is not None and app.session.idle)
    assert "3 customers" in app.window.toaster.text.text(), app.window.toaster.text.text()
    account = load_account(app.folder.account())
    assert account is not None
    store = open_secret_store(account)
    assert store is not None
    assert all(store.read(item) for item in SIGN_IN_ITEMS)


def revoked(app: App, sandbox: Sandbox) -> None:
    """One question, however often the schedule tries; answered by one click, and the sync goes on."""
    sandbox.world.sign_in.revoke_all()
    app.window.menus.actions["sync"].trigger()
    wait(lambda: len(dialogs(app)) == 1 and app.session.idle)
    (dialog,) = dialogs(app)
    words = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any("does not accept this sign-in any more" in text for text in words), words
    app.session.sync_by_itself()
    wait(lambda: app.session.idle)
    assert len(dialogs(app)) == 1
    dialog.wizard.guide.submit.click()
    wait(dialog.wizard.found.isVisible)
    app.window.toaster.hide()
    dialog.wizard.found.submit.click()
    wait(lambda: app.session.sync.running)
    wait(lambda: app.session.idle)
    assert "3 customers" in app.window.toaster.text.text(), app.window.toaster.text.text()


def lock_and_unlock(app: App) -> None:
    """Locking drops what is in memory; the keyring opens it again."""
    app.session.doors.lock()
    assert app.session.opened is None
    app.session.begin()
    wait(lambda: app.session.opened is not None and app.session.idle)
    assert app.session.signed_in()[0]


def dialogs(app: App) -> list[SignInDialog]:
    """Return the sign-in dialogs that are shown."""
    return [dialog for dialog in app.window.findChildren(SignInDialog) if dialog.isVisible()]


def wait(done: Callable[[], bool]) -> None:
    """Let the program run until something holds."""
    deadline = time.monotonic() + _PATIENCE
    while not done():
        assert time.monotonic() < deadline, "it took too long"
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
