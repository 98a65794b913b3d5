"""The group of saved views in the sidebar: opened by click or key, put in order, renamed. Runs no query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.views.saved.keys import DELETE_KEY, DOWN_KEY, NUMBERED, RENAME_KEY, UP_KEY, native, number_key
from partnerdesk.views.theme import Size, Space, Theme
from partnerdesk.views.widgets.labels import plain_label

if TYPE_CHECKING:
    from partnerdesk.replica.saved_views import SavedView
    from partnerdesk.views.saved.actions import ViewActions
    from partnerdesk.views.saved.views import SavedViews

_MARK = " •"


class ViewButton(QPushButton):
    """One view. `menu_asked(point)`, `key_pressed(keys)`, `dragged(y)` and `dropped()` while it is moved."""

    menu_asked = Signal(QPoint)
    key_pressed = Signal(str)
    dragged = Signal(int)
    dropped = Signal()

    def __init__(self, view: SavedView, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = view
        self.setObjectName("navigation")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._from: QPoint | None = None
        self._dragging = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu at the pointer, or at the button for the keyboard."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(self.mapToGlobal(self.rect().bottomLeft()) if by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename, move and delete by key; Enter opens."""
        pressed = QKeySequence(event.keyCombination())
        for keys in (RENAME_KEY, UP_KEY, DOWN_KEY, DELETE_KEY):
            if pressed == QKeySequence(keys):
                self.key_pressed.emit(keys)
                return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a move may begin."""
        self._from = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the view once the pointer has gone far enough."""
        here = event.position().toPoint()
        far = self._from is not None and (here - self._from).manhattanLength() >= QApplication.startDragDistance()
        if event.buttons() & Qt.MouseButton.LeftButton and (self._dragging or far):
            self._dragging = True
            self.dragged.emit(self.mapToParent(here).y())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a move; a press without one is a click."""
        dragging, self._dragging, self._from = self._dragging, False, None
        if dragging:
            self.setDown(False)
            self.dropped.emit()
        else:
            super().mouseReleaseEvent(event)


class ViewsGroup(QWidget):
    """Title and views; hidden while none stands in the sidebar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._views: SavedViews | None = None
        self._actions: ViewActions | None = None
        self.buttons: list[ViewButton] = []
        self.title = plain_label(role="caption")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XXS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.title)
        column.addLayout(self._rows)
        self.title.setContentsMargins(Space.S, 0, 0, 0)
        theme.changed.connect(self._restyle)
        self.hide()

    def serve(self, views: SavedViews | None, actions: ViewActions | None) -> None:
        """Show the views of an account; None: it is left."""
        self._views, self._actions = views, actions
        if views is not None:
            views.changed.connect(self.show_views)
        self.show_views()

    def show_views(self) -> None:
        """Show the views in their order, and mark the one that the page shows."""
        wanted = [] if self._views is None else self._views.pinned()
        focused = next((button.view.id for button in self.buttons if button.hasFocus()), None)
        if [button.view.id for button in self.buttons] != [view.id for view in wanted]:
            self._make(wanted)
        for button, view in zip(self.buttons, wanted, strict=True):
            button.view = view
            if view.id == focused and not button.hasFocus():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_texts()
        self.setVisible(bool(wanted))

    def _make(self, wanted: list[SavedView]) -> None:
        for button in self.buttons:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for place, view in enumerate(wanted):
            button = ViewButton(view, self)
            button.clicked.connect(lambda _checked=False, button=button: self._open(button))
            button.menu_asked.connect(lambda point, button=button: self._show_menu(button, point))
            button.key_pressed.connect(lambda keys, button=button: self._on_key(button, keys))
            button.dragged.connect(lambda y, button=button: self._on_dragged(button, y))
            button.dropped.connect(self._on_dropped)
            self._rows.insertWidget(place, button)
            self.buttons.append(button)
            button.show()
        self._restyle()

    def _show_texts(self) -> None:
        if self._views is None:
            return
        self.title.setText(self.tr("Views"))
        self.setAccessibleName(self.tr("Saved views"))
        current = self._views.current()
        for number, button in enumerate(self.buttons, start=1):
            name = self._views.name_of(button.view)
            mine = current is not None and current.id == button.view.id
            changed = mine and self._views.is_changed()
            mark = _MARK if changed else ""
            used = 2 * Space.S + self._theme.px(Size.ICON) + button.fontMetrics().horizontalAdvance("\u2002" + mark)
            room = max(40, self.width() - used - 2 * Space.XS)
            text = button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
            button.setText("\u2002" + text.replace("&", "&&") + mark)
            button.setChecked(mine)
            keys = f"  {native(number_key(number))}"
            told = self.tr("{name} (changed)").format(name=name) if changed else name
            button.setToolTip(plain_tooltip(told + (keys if number <= NUMBERED else "")))
            button.setAccessibleName(self.tr("View {name}").format(name=told))

    def _open(self, button: ViewButton) -> None:
        button.setChecked(False)
        if self._views is not None:
            self._views.open(button.view.id)
        self._show_texts()

    def _show_menu(self, button: ViewButton, point: QPoint) -> None:
        if self._actions is not None:
            self._actions.menu_of(button.view, button).popup(point)

    def _on_key(self, button: ViewButton, keys: str) -> None:
        if self._views is None or self._actions is None:
            return
        if keys == RENAME_KEY:
            self._actions.rename(button.view)
        elif keys == DELETE_KEY:
            self._views.delete(button.view.id)
        else:
            self._views.move(button.view.id, -1 if keys == UP_KEY else 1)

    def _on_dragged(self, button: ViewButton, y: int) -> None:
        before = self.buttons.index(button)
        after = sum(1 for other in self.buttons if other is not button and other.geometry().center().y() < y)
        if after != before:
            self.buttons.insert(after, self.buttons.pop(before))
            self._rows.removeWidget(button)
            self._rows.insertWidget(after, button)

    def _on_dropped(self) -> None:
        if self._views is not None:
            self._views.order([button.view.id for button in self.buttons])

    def resizeEvent(self, event: QEvent) -> None:
        """Shorten names to the room that there is."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._show_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show_texts()
        super().changeEvent(event)

    def _restyle(self) -> None:
        side = self._theme.px(Size.ICON)
        for button in self.buttons:
            button.setIcon(self._theme.icon("bookmark"))
            button.setIconSize(QSize(side, side))
