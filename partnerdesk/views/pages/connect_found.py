"""Who signed in: organisation, person, roles, what these can and can't do; and the passphrase where one is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.roles import TITLES, Action, Held, doubt, held, kind_of, may
from partnerdesk.sync.integration import ADMIN_SCOPE, REPORT_SCOPE
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.flow_layout import FlowLayout
from partnerdesk.views.widgets.labels import badge, plain_label, set_look
from partnerdesk.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from partnerdesk.sign_in import Who

SHORTEST_PASSPHRASE = 8
RIGHTS: tuple[tuple[Action, str, str], ...] = (
    ("see_all_customers", QT_TRANSLATE_NOOP("Rights", "See all customers and their licenses"), ""),
    ("create_reports", QT_TRANSLATE_NOOP("Rights", "Have reports made on usage, calling and quality"), REPORT_SCOPE),
    ("read_admins", QT_TRANSLATE_NOOP("Rights", "See who is assigned to a customer"), ""),
    ("assign_admins", QT_TRANSLATE_NOOP("Rights", "Assign and remove administrators"), ADMIN_SCOPE),
)
"""Action, its name, and the scope that it takes besides the role."""
SOME_CUSTOMERS = QT_TRANSLATE_NOOP("Rights", "See the customers that you are assigned to, and their licenses")
NOT_ASKED = QT_TRANSLATE_NOOP("Rights", "Your Integration was not asked for this.")


def verdict(roles: Held, action: Action, scope: str, scopes: tuple[str, ...] | None) -> tuple[str, str]:
    """Return whether an action can be done (yes, no, unsure) and the reason where it can't, translated.

    Args:
        roles: of the person.
        action: what is to be done.
        scope: what the token must hold for it, besides the role.
        scopes: what it holds; None when that is not known.
    """
    refusal, unsure = may(roles, action), doubt(roles, action)
    phrase = refusal or unsure
    if phrase is not None:
        text = QCoreApplication.translate(phrase.context, phrase.text).format(**phrase.params)
        return ("no" if refusal else "unsure"), text
    if scope and scopes is not None and scope not in scopes:
        return "no", QCoreApplication.translate("Rights", NOT_ASKED)
    return "yes", ""


class RightLine(QWidget):
    """One thing that can or can't be done, with the reason."""

    def __init__(self, theme: Theme, answer: str, text: str, reason: str) -> None:
        super().__init__()
        icon, tone = {"yes": ("circle-check", "good"), "no": ("ban", "neutral")}.get(
            answer, ("circle-question-mark", "info")
        )
        side = theme.px(18)
        picture = QLabel()
        picture.setPixmap(theme.tone_icon(icon, tone).pixmap(QSize(side, side)))
        self.text = plain_label(text, wrap=True)
        self.reason = plain_label(reason, "faint", wrap=True)
        if not reason:
            self.reason.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.text)
        words.addWidget(self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        said = {"yes": self.tr("Yes"), "no": self.tr("No")}.get(answer, self.tr("Not known"))
        self.setAccessibleName(f"{said}: {text} {reason}".strip())


class ConnectFound(QWidget):
    """Emits `accepted(passphrase)`; empty where the keyring keeps the key."""

    accepted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._who: Who | None = None
        self._scopes: tuple[str, ...] | None = None
        self._needs_passphrase = self._sandbox = False
        self._has_keyring = True
        self.title = plain_label(role="heading", wrap=True)
        self.person = plain_label(role="soft", wrap=True)
        self.roles = QWidget()
        self._roles = FlowLayout(Space.S, self.roles)
        self.can = plain_label(role="strong")
        self.lines = QWidget()
        self._lines = QVBoxLayout(self.lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.S)
        self.ends = plain_label(role="soft", wrap=True)
        self.key_help = plain_label(role="faint", wrap=True)
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        for edit in (self.passphrase, self.again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.returnPressed.connect(self._on_submit)
        self.problem = plain_label(role="faint", wrap=True)
        self.problem.setProperty("tone", "danger")
        self.back, self.submit = QPushButton(), QPushButton()
        self.submit.setProperty("kind", "primary")
        self.submit.clicked.connect(self._on_submit)
        self._lay_out()

    def set_keyring(self, has_keyring: bool, *, has_key: bool = False) -> None:
        """Say whether this computer has a keyring; without one, and without a key yet, a passphrase is asked for."""
        self._has_keyring = has_keyring
        self._needs_passphrase = not has_keyring and not has_key
        for edit in (self.passphrase, self.again):
            edit.setVisible(self._needs_passphrase)
        self.key_help.setVisible(not has_key or not has_keyring)
        self.retranslate()

    def set_sandbox(self) -> None:
        """Say that the service is a sandbox on this computer, whose files have a fixed key: nothing is to be typed."""
        self._sandbox, self._needs_passphrase = True, False
        for edit in (self.passphrase, self.again):
            edit.hide()
        self.key_help.show()
        self.retranslate()

    def show_who(self, who: Who, scopes: tuple[str, ...] | None) -> None:
        """Show whose sign-in it is.

        Args:
            who: as the service said.
            scopes: what was asked for; None for a personal access token.
        """
        self._who, self._scopes = who, scopes
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.can.setText(self.tr("What this sign-in can do"))
        self.key_help.setText(self._key_text())
        self.passphrase.setPlaceholderText(self.tr("Passphrase"))
        self.again.setPlaceholderText(self.tr("Passphrase again"))
        for edit in (self.passphrase, self.again):
            edit.setAccessibleName(edit.placeholderText())
        self.ends.setText(
            self.tr("This token ends after 12 hours and can't be renewed; the data stays.")
            if self._scopes is None
            else self.tr("partnerdesk renews this sign-in by itself, as long as it syncs at least every 90 days.")
        )
        self.back.setText(self.tr("Back"))
        self.submit.setText(self.tr("Connect and sync"))
        if self._who is not None:
            self._show(self._who)

    def restyle(self) -> None:
        """Take the icons anew."""
        if self._who is not None:
            self._show(self._who)

    def _show(self, who: Who) -> None:
        self.title.setText(who.organization)
        mail = f" ({who.email})" if who.email else ""
        self.person.setText(self.tr("Signed in as {name}.").format(name=who.name + mail))
        _empty(self._roles)
        names = [_role_name(role_id, name) for role_id, name in who.roles or ()]
        for name in names or [self.tr("No role is known")]:
            self._roles.addWidget(badge(name, "info" if names else "neutral"))
        _empty(self._lines)
        roles = held(who.roles)
        for action, text, scope in RIGHTS:
            answer, reason = verdict(roles, action, scope, self._scopes)
            few = action == "see_all_customers" and answer == "no"
            named = QCoreApplication.translate("Rights", SOME_CUSTOMERS if few else text)
            line = RightLine(self._theme, "yes" if few else answer, named, reason)
            self._lines.addWidget(line)

    def _key_text(self) -> str:
        if self._sandbox:
            return self.tr(
                "This is a sandbox on this computer: its customers are invented, so its files have a fixed key that "
                "needs no passphrase and no keyring."
            )
        if self._has_keyring:
            return self.tr(
                "The sign-in and the key of your encrypted files are kept in the keyring of this computer. Set a "
                "recovery passphrase in the settings: without it nobody can read the files if the keyring is lost."
            )
        if not self._needs_passphrase:
            return self.tr("This computer has no keyring that partnerdesk trusts: the sign-in is kept for this run.")
        return self.tr(
            "This computer has no keyring that partnerdesk trusts, so the files are encrypted with a passphrase. "
            "It is kept nowhere: you type it at every start. The sign-in is kept for this run alone."
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self.title, self.person, self.roles):
            column.addWidget(widget)
        column.addSpacing(Space.M)
        column.addWidget(self.can)
        column.addWidget(self.lines)
        column.addSpacing(Space.S)
        for widget in (self.ends, self.key_help, self.passphrase, self.again, self.problem):
            column.addWidget(widget)
        column.addSpacing(Space.S)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.submit)
        column.addLayout(row)

    def _on_submit(self) -> None:
        problem, field = self._problem()
        self.problem.setText(problem)
        set_look(self.problem, "tone", "danger")
        if field is not None:
            field.setFocus()
            return
        typed = self.passphrase.text() if self._needs_passphrase else ""
        self.passphrase.clear()
        self.again.clear()
        self.accepted.emit(typed)

    def _problem(self) -> tuple[str, QLineEdit | None]:
        if not self._needs_passphrase:
            return "", None
        if len(self.passphrase.text()) < SHORTEST_PASSPHRASE:
            return self.tr("The passphrase needs at least %Ln characters.", "", SHORTEST_PASSPHRASE), self.passphrase
        if self.passphrase.text() != self.again.text():
            return self.tr("The two passphrases differ."), self.again
        return "", None


def _role_name(role_id: str, name: str) -> str:
    """Return the name of a partner role in the window's language; any other role as it came."""
    kind = kind_of(role_id, name)
    return QCoreApplication.translate("Roles", TITLES[kind]) if kind in TITLES else name


def _empty(layout: FlowLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
