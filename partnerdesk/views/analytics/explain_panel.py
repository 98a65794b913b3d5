"""The panel that explains a number, a column or a status, beside the page. Asks off the window thread.

    panel = ExplainPanel(services)
    splitter = beside(content, panel)               content at the left, the panel at the right, hidden at first
    panel.ask("kpi", "nearing_expiration", view)    kind and key of the registry; row=id for a value of one row
    panel.retranslate(); panel.refresh()            by the owner: another language, other data
    panel.close_panel()                             Escape does it too; the keyboard goes back to where it was

The rows behind the number open through `services.go`, "Copy as text" puts everything on the clipboard.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from partnerdesk.analytics.values import Explanation, View
from partnerdesk.errors import Fault
from partnerdesk.figures.explain import explain
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models import definition_words
from partnerdesk.models.explanation_words import explanation_parts, explanation_text, explanation_value
from partnerdesk.models.formats import Formats
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Size, Space, Type
from partnerdesk.views.widgets.labels import BreakingLabel, breaking_label, rule
from partnerdesk.views.widgets.scroll import ScrollColumn

_WIDTH = 380
_LEAST_WIDTH = 260
_MOST_ROOM = 0.45
_LEAST_BESIDE = 540
"""Pixels, at 100 % text size, that the content needs beside the panel."""
_numbers = count()


@dataclass(frozen=True)
class Question:
    """What was asked to be explained."""

    kind: str
    key: str
    view: View
    row: int | None = None
    explainer: Callable[..., Explanation] = explain
    """Who explains it: `explainer(connection, context, view, kind, key, row=row)`."""


class Beside(QSplitter):
    """A page's content with a panel at its right; where both have no room, the panel alone while it is open."""

    def __init__(self, content: QWidget, panel: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._content, self._panel = content, panel
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(content)
        self.addWidget(panel)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        panel.hide()

    def fit(self) -> None:
        """Show the content unless the panel is open and leaves it too little room."""
        scale = self.fontInfo().pixelSize() / Type.BODY
        left = self.width() - self._panel.sizeHint().width()
        self._content.setVisible(self._panel.isHidden() or left >= _LEAST_BESIDE * scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width of the page."""
        super().resizeEvent(event)
        self.fit()


def beside(content: QWidget, panel: QWidget) -> QSplitter:
    """Return a splitter with a panel at the right of a page's content, hidden at first."""
    return Beside(content, panel)


class ExplainPanel(QFrame):
    """Everything there is to say of one number. `closed()`: the user closed it."""

    closed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._channel = f"explain.{next(_numbers)}"
        self.question: Question | None = None
        self.explanation: Explanation | None = None
        self._fault: Fault | None = None
        self._back_to: QWidget | None = None
        self._content: QWidget | None = None
        self.name = breaking_label(role="heading", selectable=True)
        self.close_button = QToolButton()
        self.copy_button = QPushButton()
        self.rows_button = QPushButton()
        self.body = ScrollColumn(margin=Space.L)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("preview")
        self._lay_out()
        self.close_button.clicked.connect(self.close_panel)
        self.copy_button.clicked.connect(self.copy)
        self.rows_button.clicked.connect(self.open_rows)
        services.theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    # --- what it shows ---------------------------------------------------------------------------------------------

    def ask(
        self,
        kind: str,
        key: str,
        view: View,
        *,
        row: int | None = None,
        explainer: Callable[..., Explanation] = explain,
    ) -> None:
        """Show the panel and explain something; what it showed before goes at once.

        `explainer` takes connection, context, view, kind, key and `row`, as `figures.explain.explain` does.
        """
        focused = self.window().focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._back_to = focused
        self.question = Question(kind, key, view, row, explainer)
        self.explanation = self._fault = None
        self.body.verticalScrollBar().setValue(0)
        self._build()
        self.show()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def refresh(self) -> None:
        """Ask again what is shown; without a question nothing happens."""
        asked = self.question
        if asked is None or self.isHidden():
            return
        context = self._services.context()

        def work(connection: Any) -> Explanation:
            return asked.explainer(connection, context, asked.view, asked.kind, asked.key, row=asked.row)

        self._services.reader.ask(self._channel, work, self._on_explained, self._on_fault)

    def set_view(self, view: View) -> None:
        """Explain the same for another week or product."""
        if self.question is not None and self.question.view != view:
            asked = self.question
            self.question = replace(asked, view=view)
            self.refresh()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Explanation"))
        self.close_button.setAccessibleName(self.tr("Close the explanation"))
        self.close_button.setToolTip(self.tr("Close the explanation (Esc)"))
        self.copy_button.setText(" " + self.tr("Copy as text"))
        self._build()

    def copy(self) -> None:
        """Put the whole explanation on the clipboard as text."""
        if self.explanation is not None:
            QGuiApplication.clipboard().setText(explanation_text(self.explanation, self._formats()))
            self._services.toast(self.tr("Explanation copied"), "good")

    def open_rows(self) -> None:
        """Go to the rows behind the number."""
        target = self.explanation.rows if self.explanation is not None else None
        if target is not None:
            self._services.go(target.page, dict(target.place))

    def close_panel(self) -> None:
        """Hide the panel; the keyboard goes back to where it was."""
        self._services.reader.drop(self._channel)
        self.question = self.explanation = None
        self.hide()
        back, self._back_to = self._back_to, None
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def sizeHint(self) -> QSize:
        """Return the width to begin with: less than half of the room, so that what is explained stays in sight."""
        parent = self.parentWidget()
        room = round(parent.width() * _MOST_ROOM) if parent is not None else 0
        width = self._services.theme.px(_WIDTH)
        return QSize(max(_LEAST_WIDTH, min(width, room)) if room else width, super().sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room of the content where both have none."""
        super().showEvent(event)
        self._fit_beside()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the content its room back."""
        super().hideEvent(event)
        self._fit_beside()

    def _fit_beside(self) -> None:
        parent = self.parentWidget()
        if isinstance(parent, Beside):
            parent.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.M, Space.S)
        head.addWidget(self.name, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        actions = QVBoxLayout()
        actions.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        actions.setSpacing(Space.S)
        actions.addWidget(self.rows_button)
        actions.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.body, 1)
        column.addWidget(rule())
        column.addLayout(actions)

    def _build(self) -> None:
        told, formats = self.explanation, self._formats()
        self.name.setText(formats.phrase(told.title) if told is not None else self._asked_title())
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, Space.M, 0, Space.M)
        column.setSpacing(Space.S)
        if told is not None:
            self._add_parts(column, told, formats)
        elif self._fault is not None:
            column.addWidget(breaking_label(fault_sentence(self._fault), "strong"))
            column.addWidget(breaking_label(fault_step(self._fault), "soft"))
        else:
            column.addWidget(breaking_label(self.tr("Being worked out…"), "soft"))
        column.addStretch(1)
        self._swap(content)
        self.copy_button.setEnabled(told is not None)
        self._show_rows_button(formats)

    def _add_parts(self, column: QVBoxLayout, told: Explanation, formats: Formats) -> None:
        value = explanation_value(told, formats)
        if value:
            column.addWidget(breaking_label(value, "title", selectable=True))
        for part in explanation_parts(told, formats):
            column.addSpacing(Space.S)
            column.addWidget(breaking_label(part.title, "caption"))
            for line in part.lines:
                column.addWidget(_line(part.key, line))

    def _swap(self, content: QWidget) -> None:
        if self._content is not None:
            self.body.column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self.body.column.addWidget(content)
        content.show()  # at once: a layout shows it only with the next event, and the panel would flicker

    def _show_rows_button(self, formats: Formats) -> None:
        target = self.explanation.rows if self.explanation is not None else None
        self.rows_button.setVisible(target is not None)
        if target is None:
            return
        self.rows_button.setText(
            " " + self.tr("Show the rows")
            if target.count is None
            else " "
            + self.tr("Show the %n rows", "", target.count).replace(str(target.count), formats.number(target.count))
        )

    def _asked_title(self) -> str:
        asked = self.question
        if asked is None:
            return ""
        try:
            return definition_words.title(asked.kind, asked.key)
        except KeyError:
            return asked.key

    def _formats(self) -> Formats:
        return Formats(self._services.language.code, self._services.now())

    def _on_explained(self, told: Explanation) -> None:
        self.explanation, self._fault = told, None
        self._build()

    def _on_fault(self, fault: Fault) -> None:
        self.explanation, self._fault = None, fault
        self._build()

    def _restyle(self) -> None:
        theme = self._services.theme
        c = theme.colours
        self.setStyleSheet(f"#preview {{ background: {c.surface}; border: none; border-left: 1px solid {c.border}; }}")
        self.setMinimumSize(_LEAST_WIDTH, 1)
        side = theme.px(Size.ICON)
        for button, icon in (
            (self.close_button, "x"),
            (self.copy_button, "copy"),
            (self.rows_button, "arrow-right"),
        ):
            button.setIcon(theme.icon(icon))
            button.setIconSize(QSize(side, side))
        self.updateGeometry()


def _line(part: str, text: str) -> BreakingLabel:
    return breaking_label(text, "soft" if part == "inputs" else "", selectable=True)
