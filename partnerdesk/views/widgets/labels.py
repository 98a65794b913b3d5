"""Labels that show text as it is. Text from outside never becomes markup, a picture or a link."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from partnerdesk.models.straight import straight

_NARROWEST = 24
_TALLEST = 100_000


class PlainLabel(QLabel):
    """A label in plain text format, without the signs that would turn what stands in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(straight(text))


def plain_label(text: str = "", role: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """Return a label in plain text format.

    Args:
        text: shown literally; `<b>` is four characters.
        role: a look of the style sheet: display, title, heading, lead, strong, soft, faint, caption, mono.
        parent: owner.
        wrap: break lines at the width that there is.
    """
    label = PlainLabel(parent)
    label.setText(text)
    if role:
        label.setProperty("role", role)
    if wrap:
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def badge(text: str = "", tone: str = "neutral", parent: QWidget | None = None) -> QLabel:
    """Return a small label on a coloured ground; `tone` is neutral, info, good, warning or danger."""
    label = plain_label(text, parent=parent)
    set_look(label, "badge", tone)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return label


class BreakingLabel(PlainLabel):
    """A wrapped label in plain text that may be as narrow as it must: words longer than a line are broken.

    A layout asks for the height again and again; measuring texts is what a page's first paint waits for, so each answer
    is kept until the text or the font changes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self._widest: int | None = None
        self._words: int | None = None

    def setText(self, text: str) -> None:
        """Show another text."""
        if straight(text) != self.text():
            self._forget()
            super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew with another font."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._forget()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return hardly any width."""
        return QSize(_NARROWEST, self.fontMetrics().height())

    def natural_width(self) -> int:
        """Return the width of the text in one line."""
        if self._widest is None:
            metrics = self.fontMetrics()
            self._widest = max((metrics.horizontalAdvance(line) for line in self.text().split("\n")), default=0) + 2
        return self._widest

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text, with long words broken."""
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = self._measure(width)
        return known

    def _measure(self, width: int) -> int:
        self.ensurePolished()
        if not self._breaks(width):
            return super().heightForWidth(width)
        room = QRectF(0, 0, width, _TALLEST)
        needed = QFontMetricsF(self.font()).boundingRect(room, _ANYWHERE, self.text())
        return round(needed.height() + 0.5)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as Qt does unless a word is too long for the line."""
        if not self._breaks(self.width()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QTextOption(self.alignment())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(QRectF(self.rect()), self.text(), option)
        painter.end()

    def _breaks(self, width: int) -> bool:
        if self._words is None:
            metrics = self.fontMetrics()
            self._words = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return self._words > width

    def _forget(self) -> None:
        self._heights.clear()
        self._widest = self._words = None


_ANYWHERE = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)


def breaking_label(text: str = "", role: str = "", *, selectable: bool = False, tone: str = "") -> BreakingLabel:
    """Return a wrapped label that never asks for more width than there is."""
    label = BreakingLabel()
    label.setText(text)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    for name, value in (("role", role), ("tone", tone)):
        if value:
            label.setProperty(name, value)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class ElidedBadge(PlainLabel):
    """A badge that is cut at the end where the room is short; its tooltip is for the caller to set."""

    def __init__(self, text: str, tone: str = "neutral") -> None:
        super().__init__()
        self.setProperty("badge", tone)
        self._whole = ""
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = straight(text)
        self.setAccessibleName(self._whole)
        self.setText(self._whole)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        self.ensurePolished()
        hint = super().sizeHint()
        metrics = self.fontMetrics()
        missing = metrics.horizontalAdvance(self._whole) - metrics.horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, missing) + 1, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return hardly any width."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the room."""
        super().resizeEvent(event)
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a hairline."""
    line = QFrame(parent)
    line.setProperty("rule", True)
    line.setFixedHeight(1)
    return line


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet looks at, and dress the widget anew where it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
