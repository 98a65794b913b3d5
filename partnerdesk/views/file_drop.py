"""Files dropped anywhere on a window: shows that they can be, and passes them on. Knows no content."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from partnerdesk.models.view_file import ENDING as VIEW_ENDING
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label


class DropOverlay(QFrame):
    """Covers the host while files are dragged over it."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("dropOverlay")
        self.setAcceptDrops(True)
        self._theme = theme
        self.icon = QLabel()
        self.text = plain_label(role="title")
        column = QVBoxLayout(self)
        column.setSpacing(Space.M)
        column.addStretch(1)
        column.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    def cover(self, paths: Sequence[Path]) -> None:
        """Show it over the whole host, while these files are dragged over it."""
        views = bool(paths) and all(path.suffix.lower() == VIEW_ENDING for path in paths)
        self.text.setText(self.tr("Drop saved views here") if views else self.tr("Drop report files here"))
        self.setAccessibleName(self.text.text())
        side = self._theme.px(40)
        self.icon.setPixmap(self._theme.icon("upload", "accent_text").pixmap(side, side))
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()


class FileDrop(QObject):
    """Watches a window; `dropped(paths)` with the local files. While `enabled` is False nothing is accepted."""

    dropped = Signal(list)

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self.enabled = True
        self.overlay = DropOverlay(theme, host)
        self._host = host
        self._over_overlay = False
        host.setAcceptDrops(True)
        host.installEventFilter(self)
        self.overlay.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a drag over the window and the overlay."""
        kind = event.type()
        if kind in {QEvent.Type.DragEnter, QEvent.Type.DragMove}:
            assert isinstance(event, QDragEnterEvent | QDragMoveEvent)
            return self._on_over(watched, event)
        if kind == QEvent.Type.DragLeave:
            self._on_leave(watched)
            return True
        if kind == QEvent.Type.Drop:
            assert isinstance(event, QDropEvent)
            return self._on_drop(event)
        if kind == QEvent.Type.Resize and watched is self._host and self.overlay.isVisible():
            self.overlay.setGeometry(self._host.rect())
        return False

    def _on_over(self, watched: QObject, event: QDragMoveEvent) -> bool:
        if not self._takes(event.mimeData()):
            return False
        self._over_overlay = watched is self.overlay
        if not self.overlay.isVisible():
            self.overlay.cover(local_files(event.mimeData()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _on_leave(self, watched: QObject) -> None:
        if watched is self.overlay:
            self._over_overlay = False
            self.overlay.hide()
        else:
            # the drag leaves the window when the overlay takes it over: only then it is seen to enter the overlay
            QTimer.singleShot(0, self, self._hide_unless_over)

    def _hide_unless_over(self) -> None:
        if not self._over_overlay:
            self.overlay.hide()

    def _on_drop(self, event: QDropEvent) -> bool:
        self._over_overlay = False
        self.overlay.hide()
        if not self._takes(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(local_files(event.mimeData()))
        return True

    def _takes(self, data: QMimeData) -> bool:
        modal = QApplication.activeModalWidget()
        free = modal is None or modal is self._host
        return self.enabled and free and bool(local_files(data))


def local_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are dragged; folders and addresses are left out."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if not path.is_dir()]
