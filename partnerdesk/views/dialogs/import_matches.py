"""Names in a file that no customer has: what they could mean, for the user to confirm. Never chooses by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.i18n import Language
from partnerdesk.models.straight import straight
from partnerdesk.sync.importing.plan import Unmatched
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.customer_field import CustomerField
from partnerdesk.views.widgets.flow_layout import FlowLayout
from partnerdesk.views.widgets.labels import plain_label, rule

MOST_SHOWN = 30
_FIELD_WIDTH = 220


class MatchRow(QWidget):
    """One name: buttons for the likeliest customers and a field for any other."""

    def __init__(self, name: Unmatched, people: Sequence[tuple[str, str]], language: Language) -> None:
        super().__init__()
        self.name = name.name
        self.suggestions: list[QPushButton] = []
        self.field = CustomerField()
        self.field.setPlaceholderText(self.tr("Another customer…"))
        self.field.setAccessibleName(self.tr("The customer that “{name}” means").format(name=name.name))
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.set_people(people)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(plain_label(name.name, "strong", wrap=True), 1)
        head.addWidget(plain_label(self.tr("%Ln rows", "", name.rows), "faint"))
        column.addLayout(head)
        choices = QWidget()
        flow = FlowLayout(Space.S, choices)
        asked = plain_label(self.tr("Is it") if name.suggestions else self.tr("Nobody is called like that."), "soft")
        asked.setMinimumHeight(self.field.sizeHint().height())
        flow.addWidget(asked)
        for suggestion in name.suggestions:
            button = QPushButton(straight(suggestion.name).replace("&", "&&"))
            alike = language.percent(suggestion.likeness, 0)
            button.setToolTip(self.tr("{percent} alike").format(percent=alike))
            button.setProperty("org_id", suggestion.org_id)
            self.suggestions.append(button)
            flow.addWidget(button)
        flow.addWidget(self.field)
        column.addWidget(choices)


class MatchesView(QFrame):
    """All such names of a file, and those that the user has said a customer for.

    `confirmed(name, org_id, customer)` when the user chose, `forgotten(name)` when that is taken back.
    """

    confirmed = Signal(str, str, str)
    forgotten = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._language = language
        self._people: Sequence[tuple[str, str]] = ()
        self.rows: list[MatchRow] = []
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)

    def set_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer these customers, as (organisation id, name)."""
        self._people = people
        for row in self.rows:
            row.field.set_people(people)

    def show_names(self, names: Sequence[Unmatched], confirmed: dict[str, str]) -> None:
        """Show the names of a file and what was confirmed on this visit; nothing of both hides the card."""
        if self._body is not None:
            self._body.hide()
            self._column.removeWidget(self._body)
            self._body.deleteLater()
        self.rows = []
        self._body = QWidget()
        self._column.addWidget(self._body)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(plain_label(self.tr("Customers to confirm"), "strong"))
        column.addWidget(
            plain_label(
                self.tr("No customer has exactly these names. What you say here is kept for files to come."),
                "soft",
                wrap=True,
            )
        )
        column.addSpacing(Space.S)
        for name, customer in confirmed.items():
            column.addWidget(rule())
            column.addLayout(self._confirmed_line(name, customer))
        for name_row in names[:MOST_SHOWN]:
            column.addWidget(rule())
            column.addWidget(self._row(name_row))
        left = len(names) - MOST_SHOWN
        if left > 0:
            column.addWidget(plain_label(self.tr("and %Ln more", "", left), "faint"))
        self.setVisible(bool(names or confirmed))

    def _row(self, name: Unmatched) -> MatchRow:
        row = MatchRow(name, self._people, self._language)
        for button, suggestion in zip(row.suggestions, name.suggestions, strict=True):
            button.clicked.connect(
                lambda _checked=False, one=suggestion: self.confirmed.emit(name.name, one.org_id, one.name)
            )
        row.field.picked.connect(lambda org_id, customer: self.confirmed.emit(name.name, org_id, customer))
        self.rows.append(row)
        return row

    def _confirmed_line(self, name: str, customer: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, Space.S, 0, Space.S)
        text = self.tr("“{name}” means {customer}").format(name=name, customer=customer)
        line.addWidget(plain_label(text, wrap=True), 1)
        back = QPushButton(self.tr("Undo"))
        back.setProperty("kind", "link")
        back.clicked.connect(lambda: self.forgotten.emit(name))
        line.addWidget(back)
        return line
