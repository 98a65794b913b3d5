"""One KPI as a card: name, value, change, a line below it. A press opens the rows behind it. Runs no query.

    card = KpiCard("nearing_expiration", theme)
    card.set_texts(title, meaning)                 translated; on every change of language
    card.show_figure(figure, formats, sub="…")     None: still being read
    card.set_spark(values)                         the last weeks, oldest first; None leaves gaps
    card.opened / card.explain_wanted              both carry the key

Click, Enter and Space open; E explains; the question mark at the right is a button of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from partnerdesk.analytics.values import Figure
from partnerdesk.models import figure_words as words
from partnerdesk.models.formats import Formats
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.views.analytics.spark import Spark
from partnerdesk.views.theme import Radius, Size, Space, Theme
from partnerdesk.views.widgets.labels import badge, breaking_label, plain_label

_VALUE_PX = 26


class KpiCard(QPushButton):
    """A number that can be pressed. `opened(key)`: show its rows. `explain_wanted(key)`: explain it."""

    opened = Signal(str)
    explain_wanted = Signal(str)

    def __init__(self, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._theme = theme
        self._title = self._meaning = ""
        self._missing: list[str] = []
        self.figure: Figure | None = None
        self.title = breaking_label(role="soft")
        self.explain = QToolButton()
        self.value = plain_label()
        self.bones = _Bones(theme)
        self.change = breaking_label(role="faint")
        self.sub = breaking_label(role="faint")
        self.incomplete = badge(tone="warning")
        self.spark = Spark(theme)
        self.setObjectName("kpi")
        self._lay_out()
        self.clicked.connect(lambda: self.opened.emit(self.key))
        self.explain.clicked.connect(lambda: self.explain_wanted.emit(self.key))
        theme.changed.connect(self._restyle)
        self._restyle()

    # --- what it shows ---------------------------------------------------------------------------------------------

    def set_texts(self, title: str, meaning: str) -> None:
        """Show a translated name; `meaning` is the tooltip: what it is and how it is worked out."""
        self._title, self._meaning = title, meaning
        self.title.setText(title)
        self.explain.setAccessibleName(self.tr("Explain “{name}”").format(name=title))
        self.explain.setToolTip(plain_tooltip(self.tr("Explain this number (E)")))
        self.incomplete.setText(self.tr("Incomplete"))
        self._speak()

    def show_figure(self, figure: Figure | None, formats: Formats, sub: str = "", since: str = "") -> None:
        """Show a value, or the shape of one while it is None.

        Args:
            figure: value, and what it was in the week it is compared with.
            formats: how values are written.
            sub: a translated line below the value; without it a percentage says what it was made of.
            since: translated week that the change counts from, such as "week of 1 Nov 2026".
        """
        self.figure = figure
        self.bones.setVisible(figure is None)
        self.value.setVisible(figure is not None)
        self.value.setText(words.figure_text(figure, formats))
        self._fit_spark()
        compared = figure is not None and bool(since)
        self.change.setVisible(compared)
        self.change.setText(self._changed(figure, formats, since) if figure is not None and compared else "")
        told = sub or (words.fraction_text(figure, formats) if figure is not None else "")
        self.sub.setText(told)
        self.sub.setVisible(bool(told))
        missing = words.missing_texts(figure, formats) if figure is not None else []
        self.incomplete.setVisible(bool(missing))
        self.incomplete.setToolTip(plain_tooltip("\n".join(missing)))
        self._missing = missing
        self._speak()

    def set_spark(self, values: Sequence[float | None]) -> None:
        """Show the last weeks as a line; nothing with fewer than two of them, or where the value needs the room."""
        self.spark.set_values(values)
        self._fit_spark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the line away where the value would be cut."""
        super().resizeEvent(event)
        self._fit_spark()

    def _fit_spark(self) -> None:
        self.value.ensurePolished()
        needed = self.value.sizeHint().width() + Space.S + self.spark.sizeHint().width()
        known = sum(value is not None for value in self.spark.values)
        self.spark.setVisible(known > 1 and needed <= self.width() - Space.L - Space.S)

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self.title, 1)
        head.addWidget(self.explain, 0, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.value)
        line.addWidget(self.bones)
        line.addStretch(1)
        line.addWidget(self.spark, 0, Qt.AlignmentFlag.AlignBottom)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.S, Space.S, Space.M)
        self._column.setSpacing(Space.XXS)
        self._column.addLayout(head)
        self._column.addLayout(line)
        self._column.addWidget(self.incomplete, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.change)
        self._column.addWidget(self.sub)
        self._column.addStretch(1)
        for label in (self.title, self.value, self.bones, self.change, self.sub, self.spark):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for hidden in (self.change, self.sub, self.incomplete, self.value):
            hidden.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the size of what is in it: a button would only ask for its own text."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size of what is in it."""
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Return that its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._column.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as Space does; E explains."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_E and not event.modifiers():
            self.explain_wanted.emit(self.key)
        else:
            super().keyPressEvent(event)

    def _changed(self, figure: Figure, formats: Formats, since: str) -> str:
        if words.change_of(figure) is None:
            return self.tr("— not known for the {week}").format(week=since)
        return self.tr("{change} since the {week}").format(change=words.change_text(figure, formats), week=since)

    def _speak(self) -> None:
        value = self.value.text() if self.figure is not None else self.tr("being read")
        parts = [f"{self._title}: {value}", self.change.text(), self.sub.text()]
        self.setAccessibleName(". ".join(part for part in parts if part))
        keys = self.tr("Enter shows the rows, E explains the number.")
        self.setAccessibleDescription(" ".join((self._meaning.replace("\n", " "), *self._missing, keys)).strip())
        self.setToolTip(plain_tooltip(f"{self._meaning}\n{keys}".strip()))

    def _restyle(self) -> None:
        c, px = self._theme.colours, self._theme.px
        self.setStyleSheet(
            f"""
            QPushButton#kpi {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: {Radius.L}px;
              padding: 0; min-height: 0; font-weight: 400; text-align: left; }}
            QPushButton#kpi:hover {{ border-color: {c.border_strong}; background: {c.surface}; }}
            QPushButton#kpi:pressed {{ background: {c.hover}; }}
            QPushButton#kpi:focus {{ border: 2px solid {c.focus}; }}
            QToolButton {{ min-height: {px(22)}px; padding: 0 {px(3)}px; }}
            """
        )
        self.value.setStyleSheet(f"font-size: {px(_VALUE_PX)}px; font-weight: 600;")
        side = px(Size.ICON)
        self.explain.setIcon(self._theme.icon("circle-question-mark", "text_faint"))
        self.explain.setIconSize(QSize(side, side))
        self.updateGeometry()


class _Bones(QWidget):
    """The shape of a value that is on its way."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of a value."""
        self.ensurePolished()
        return QSize(self._theme.px(64), self._theme.px(_VALUE_PX + 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a calm bar."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        inset = self._theme.px(6)
        painter.drawRoundedRect(self.rect().adjusted(0, inset, 0, -inset), Radius.S, Radius.S)
        painter.end()
