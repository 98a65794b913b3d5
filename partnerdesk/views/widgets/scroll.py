"""A page's scrolling column: as wide as there is room, up to a limit, and no taller than its texts need."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.views.theme import Space


class _Content(QWidget):
    """What is scrolled. Its height follows from its width, so it asks for no height of its own.

    Without this a scroll area reserves the height that wrapped texts would need at their narrowest.
    """

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest width and no height."""
        return QSize(super().minimumSizeHint().width(), 0)


class ScrollColumn(QScrollArea):
    """A scroll area over one column of widgets; put them into `column`.

    Args:
        widest: greatest width of the column in pixels, None for all the room there is.
        centred: whether a narrower column stands in the middle rather than at the left.
        margin: room at the left and right, in pixels.
    """

    def __init__(
        self,
        widest: int | None = None,
        *,
        centred: bool = False,
        margin: int = Space.XL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        holder = QWidget()
        if widest is not None:
            holder.setMaximumWidth(widest)
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        content = _Content()
        content.setProperty("plain", True)
        across = QHBoxLayout(content)
        across.setContentsMargins(margin, 0, margin, Space.XXL)
        if centred:
            across.addStretch(1)
        across.addWidget(holder, 100)
        if centred:
            across.addStretch(1)
        elif widest is not None:
            across.addStretch(0)
        self.setWidget(content)
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        # The keyboard reaches it, to scroll: a screen reader must have something to say then.
        self.setAccessibleName(QCoreApplication.translate("ScrollColumn", "Content of the page"))
