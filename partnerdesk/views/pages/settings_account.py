"""How the account signs in, the recovery passphrase, the proxy's password: rows of the settings. Keeps no secret."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from partnerdesk.views.dialogs.secret import Question, SecretDialog
from partnerdesk.views.dialogs.sign_out import SignOutDialog
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.setting_row import SettingRow

ACCOUNT_ROWS = ("sign_in", "recovery")
NETWORK_ROWS = ("proxy",)


class AccountSettings(QObject):
    """Makes the rows and their dialogs; what they ask for is done by `services.sign_ins`."""

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._page = services, parent
        self.sign_in, self.sign_out = QPushButton(), QPushButton()
        self.recovery, self.proxy, self.forget_proxy = QPushButton(), QPushButton(), QPushButton()
        self.forget_proxy.setProperty("kind", "quiet")
        self.rows = {
            "sign_in": SettingRow(_side_by_side(self.sign_in, self.sign_out)),
            "recovery": SettingRow(self.recovery),
            "proxy": SettingRow(_side_by_side(self.forget_proxy, self.proxy)),
        }
        self.sign_in.clicked.connect(services.sign_ins.ask)
        self.sign_out.clicked.connect(self._ask_sign_out)
        self.recovery.clicked.connect(self._ask_recovery)
        self.proxy.clicked.connect(self._ask_proxy)
        self.forget_proxy.clicked.connect(lambda: services.sign_ins.keep_proxy("", ""))

    def retranslate(self) -> None:
        """Set texts and states anew."""
        state = self._services.sign_ins.state()
        self.sign_in.setText(self.tr("Sign in again…") if state != "none" else self.tr("Sign in…"))
        self.sign_out.setText(self.tr("Sign out…"))
        self.recovery.setText(self.tr("Set…"))
        self.proxy.setText(self.tr("Enter…"))
        self.forget_proxy.setText(self.tr("Forget"))
        sandbox, key = self._services.account.is_sandbox, self._services.account.key
        self.recovery.setEnabled(not sandbox and key is not None and key.method == "keyring")
        self.sign_in.setEnabled(self._services.account.sample is None)
        self.sign_out.setEnabled(self._services.account.sample is None)
        self.proxy.setEnabled(not sandbox)
        self.forget_proxy.setEnabled(not sandbox)

    def _ask_sign_out(self) -> None:
        account = self._services.account
        dialog = SignOutDialog(
            self._services.theme,
            recoverable=self._services.sign_ins.recoverable(),
            has_key=account.key is not None and account.key.method == "keyring",
            parent=self._page.window(),
        )
        dialog.confirmed.connect(self._services.sign_ins.leave)
        dialog.open()

    def _ask_recovery(self) -> None:
        self._ask(
            Question(
                self.tr("Recovery passphrase"),
                self.tr(
                    "This passphrase opens your data again after each lock, and if the keyring of this computer is "
                    "lost. It is kept nowhere: write it down in a safe place."
                ),
                self.tr("Recovery passphrase"),
                self.tr("Recovery passphrase again"),
                self.tr("Set"),
                twice=True,
            )
        ).given.connect(lambda first, _second: self._services.sign_ins.set_recovery(first))

    def _ask_proxy(self) -> None:
        self._ask(
            Question(
                self.tr("Proxy"),
                self.tr("The address is the one in this computer's settings. Both are kept in the keyring."),
                self.tr("User name"),
                self.tr("Password"),
                self.tr("Keep"),
                twice=False,
            )
        ).given.connect(self._services.sign_ins.keep_proxy)

    def _ask(self, question: Question) -> SecretDialog:
        dialog = SecretDialog(self._services.theme, question, self._page.window())
        dialog.open()
        return dialog

    def texts(self) -> dict[str, tuple[str, str]]:
        """Return title and explanation of each row, in the current language."""
        translate = QCoreApplication.translate
        state = {
            "sample": translate("AccountSettings", "Sample data signs in by itself."),
            "kept": translate("AccountSettings", "With your own Integration; the sign-in is kept in the keyring."),
            "needed": translate("AccountSettings", "The service does not accept it any more. Sign in again to sync."),
            "run": translate("AccountSettings", "For this run alone; nothing of it is kept."),
        }.get(
            self._services.sign_ins.state(), translate("AccountSettings", "Nobody is signed in: the data is as it was.")
        )
        return {
            "sign_in": (translate("AccountSettings", "Sign-in"), state),
            "recovery": (
                translate("AccountSettings", "Recovery passphrase"),
                translate(
                    "AccountSettings",
                    "Opens your data again after a lock, and if the keyring of this computer is lost.",
                ),
            ),
            "proxy": (
                translate("AccountSettings", "Name and password for the proxy"),
                translate(
                    "AccountSettings",
                    "The proxy itself is the one in this computer's settings. Certificates are those that it trusts.",
                ),
            ),
        }


def _side_by_side(*widgets: QWidget) -> QWidget:
    control = QWidget()
    across = QHBoxLayout(control)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(Space.S)
    for widget in widgets:
        across.addWidget(widget)
    return control
