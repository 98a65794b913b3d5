"""How to register an Integration, in five steps with copy buttons, and the form for its client id and secret."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.sync.integration import (
    ADMIN_SCOPE,
    AUDIT_SCOPE,
    DEFAULT_PORT,
    READ_SCOPES,
    REPORT_SCOPE,
    Integration,
    redirect_uri,
)
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.flow_layout import FlowLayout
from partnerdesk.views.widgets.labels import badge, breaking_label, plain_label, set_look

DEVELOPER_PAGE = "https://developer.webex.com/my-apps/new/integration"
DEFAULT_ADDRESS = "https://webexapis.com/v1"
_PORTS = (1024, 65535)


class CopyField(QWidget):
    """A text that is to be typed elsewhere, with a button that copies it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.text = breaking_label(role="mono", selectable=True)
        self.copy = QPushButton()
        self.copy.setProperty("kind", "quiet")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.text()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.text, 1)
        row.addWidget(self.copy)

    def restyle(self) -> None:
        """Take the icon anew."""
        side = self._theme.px(16)
        self.copy.setIcon(self._theme.icon("copy"))
        self.copy.setIconSize(QSize(side, side))


def flowing(*buttons: QPushButton) -> QWidget:
    """Return buttons side by side, in several lines where the room is short."""
    holder = QWidget()
    line = FlowLayout(Space.S, holder)
    for button in buttons:
        line.addWidget(button)
    return holder


class Step(QWidget):
    """One numbered step: a sentence, and what belongs to it."""

    def __init__(self, number: int, *parts: QWidget) -> None:
        super().__init__()
        self.number = badge(str(number), "info")
        self.text = plain_label(wrap=True)
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(self.text)
        for part in parts:
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        side = QVBoxLayout()
        side.addWidget(self.number)
        side.addStretch(1)
        row.addLayout(side)
        row.addLayout(column, 1)


class ConnectGuide(QWidget):
    """Emits `submitted(address, Integration)`, `token_preferred()` and `page_wanted(url)`."""

    submitted = Signal(str, object)
    token_preferred = Signal()
    page_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.title = plain_label(role="heading", wrap=True)
        self.lead = plain_label(role="soft", wrap=True)
        self.open_page = QPushButton()
        self.redirect, self.scopes = CopyField(theme), CopyField(theme)
        self.port = QSpinBox()
        self.port.setRange(*_PORTS)
        self.port.setValue(DEFAULT_PORT)
        self.port.lineEdit().setTextMargins(Space.S, 0, 0, 0)  # the style sheet does not reach it
        self.rights = {scope: QCheckBox() for scope in (REPORT_SCOPE, AUDIT_SCOPE, ADMIN_SCOPE)}
        self.client_id, self.client_secret, self.address = QLineEdit(), QLineEdit(), QLineEdit(DEFAULT_ADDRESS)
        self.client_secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._secret_kept = False
        self._labels: dict[QWidget, QLabel] = {
            edit: plain_label(role="strong") for edit in (self.client_id, self.client_secret, self.address, self.port)
        }
        self.problem = plain_label(role="faint", wrap=True)
        self.problem.setProperty("tone", "danger")
        self.back, self.other, self.more, self.submit = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        for quiet in (self.other, self.more):
            quiet.setProperty("kind", "quiet")
        self.submit.setProperty("kind", "primary")
        self.steps = self._make_steps()
        self._lay_out()
        self._connect()
        self._show_wanted()
        self._show_steps(True)

    @property
    def wanted_scopes(self) -> tuple[str, ...]:
        """The scopes that are asked for."""
        return (*READ_SCOPES, *(scope for scope, box in self.rights.items() if box.isChecked()))

    def prefill(self, address: str, client_id: str, port: int, scopes: tuple[str, ...]) -> None:
        """Show what is known of the account's Integration: it is registered, and its secret need not be typed again."""
        self._secret_kept = True
        self._show_steps(False)
        self.address.setText(address)
        self.client_id.setText(client_id)
        self.port.setValue(port)
        for scope, box in self.rights.items():
            box.setChecked(scope in scopes)
        self.retranslate()

    def clear_secrets(self) -> None:
        """Forget what was typed into the secret field."""
        self.client_secret.clear()

    def _show_steps(self, shown: bool) -> None:
        """Show how to register an Integration, or that alone which signs in with one that is there."""
        for step in self.steps[:-1]:
            step.setVisible(shown)
        for widget in (self.steps[-1].text, self.steps[-1].number, self.lead):
            widget.setVisible(shown)
        for edit in (self.address, self.port):
            edit.setVisible(shown)
            self._labels[edit].setVisible(shown)
        self.more.setVisible(not shown)

    def _make_steps(self) -> list[Step]:
        rights = QWidget()
        column = QVBoxLayout(rights)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for scope, box in self.rights.items():
            box.setChecked(scope != ADMIN_SCOPE)
            column.addWidget(box)
        fields = QWidget()
        inner = QVBoxLayout(fields)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.XS)
        for edit in (self.client_id, self.client_secret):
            inner.addWidget(self._labels[edit])
            inner.addWidget(edit)
            inner.addSpacing(Space.XS)
        opened = QWidget()
        across = QHBoxLayout(opened)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.open_page)
        across.addStretch(1)
        return [
            Step(1, opened),
            Step(2),
            Step(3, self.redirect),
            Step(4, rights, self.scopes),
            Step(5, fields),
        ]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addSpacing(Space.XS)
        for step in self.steps:
            column.addWidget(step)
        more = QHBoxLayout()
        more.setSpacing(Space.L)
        for edit, stretch in ((self.address, 1), (self.port, 0)):
            cell = QVBoxLayout()
            cell.setSpacing(Space.XS)
            cell.addWidget(self._labels[edit])
            cell.addWidget(edit)
            more.addLayout(cell, stretch)
        column.addLayout(more)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.submit)
        column.addLayout(row)
        column.addWidget(flowing(self.more, self.other))

    def _connect(self) -> None:
        self.port.valueChanged.connect(self._show_wanted)
        for box in self.rights.values():
            box.toggled.connect(self._show_wanted)
        self.open_page.clicked.connect(lambda: self.page_wanted.emit(DEVELOPER_PAGE))
        self.other.clicked.connect(self.token_preferred)
        self.more.clicked.connect(lambda: self._show_steps(True))
        self.submit.clicked.connect(self._on_submit)
        for edit in (self.client_id, self.client_secret, self.address):
            edit.returnPressed.connect(self._on_submit)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.title.setText(
            self.tr("Sign in again") if self._secret_kept else self.tr("Connect with your own Integration")
        )
        self.lead.setText(
            self.tr(
                "You register it once, in about two minutes. After that partnerdesk renews the sign-in by itself, as "
                "long as it syncs at least every 90 days."
            )
        )
        for step, text in zip(
            self.steps,
            (
                self.tr("Open the page for a new Integration and sign in as a partner administrator."),
                self.tr("Give it a name, an icon and a description; any will do. “Mobile SDK” stays at “No”."),
                self.tr("Enter this redirect URI, exactly as it stands:"),
                self.tr("Choose what partnerdesk may do, then tick these scopes there:"),
                self.tr("Press “Add Integration”, then copy client ID and client secret from there to here."),
            ),
            strict=True,
        ):
            step.text.setText(text)
        self.open_page.setText(self.tr("Open developer.webex.com"))
        self.rights[REPORT_SCOPE].setText(self.tr("Have reports made: usage, calling, quality"))
        self.rights[AUDIT_SCOPE].setText(self.tr("See when administrators last signed in"))
        self.rights[ADMIN_SCOPE].setText(self.tr("Assign and remove administrators"))
        for field in (self.redirect, self.scopes):
            field.copy.setText(self.tr("Copy"))
        self.redirect.copy.setAccessibleName(self.tr("Copy the redirect URI"))
        self.scopes.copy.setAccessibleName(self.tr("Copy the scopes"))
        for edit, text in (
            (self.client_id, self.tr("Client ID")),
            (self.client_secret, self.tr("Client secret")),
            (self.address, self.tr("Address of the service")),
            (self.port, self.tr("Port of the redirect URI")),
        ):
            self._labels[edit].setText(text)
            edit.setAccessibleName(text)
        kept = self.tr("Kept; type it only if it has changed") if self._secret_kept else ""
        self.client_secret.setPlaceholderText(kept)
        self.problem.setText("")
        self.back.setText(self.tr("Back"))
        self.other.setText(self.tr("Use an access token instead"))
        self.more.setText(self.tr("Another Integration…"))
        self.submit.setText(self.tr("Sign in in the browser"))

    def restyle(self) -> None:
        """Take the icons anew."""
        self.redirect.restyle()
        self.scopes.restyle()

    def _show_wanted(self) -> None:
        self.redirect.text.setText(redirect_uri(self.port.value()))
        self.scopes.text.setText("\n".join(self.wanted_scopes))

    def _on_submit(self) -> None:
        problem, field = self._problem()
        self.problem.setText(problem)
        set_look(self.problem, "tone", "danger")
        if field is not None:
            field.setFocus()
            return
        client = Integration(
            self.client_id.text().strip(), self.client_secret.text().strip(), self.port.value(), self.wanted_scopes
        )
        self.clear_secrets()
        self.submitted.emit(self.address.text().strip(), client)

    def _problem(self) -> tuple[str, QLineEdit | None]:
        if not self.client_id.text().strip():
            return self.tr("Paste the client ID."), self.client_id
        if not self._secret_kept and not self.client_secret.text().strip():
            return self.tr("Paste the client secret."), self.client_secret
        if not self.address.text().strip():
            return self.tr("Type the address of the service."), self.address
        return "", None
