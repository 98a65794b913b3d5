"""The navigation at the left: the program's name, a button a page. Knows the page registry, no page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.paths import resources
from partnerdesk.views.registry import PageEntry
from partnerdesk.views.saved.group import ViewsGroup
from partnerdesk.views.theme import Size, Space, Theme
from partnerdesk.views.widgets.labels import badge, plain_label


class _Scrolled(QScrollArea):
    """Pages and views: as wide as they need, scrolled where the window is too low for them."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        inside.setProperty("plain", True)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._leave_room)

    def sizeHint(self) -> QSize:
        """Return what is inside, with the margin that the scroll bar stands in."""
        return QSize(self._with_margin(self._inside.sizeHint().width()), self._inside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of what is inside, and the height of one page."""
        return QSize(self._with_margin(self._inside.minimumSizeHint().width()), Size.CONTROL)

    def _with_margin(self, width: int) -> int:
        layout = self._inside.layout()
        return width if layout is None else width - layout.contentsMargins().right() + Space.M

    def _leave_room(self, _least: int, most: int) -> None:
        """Let the scroll bar stand in the margin, so that no title is narrower with it."""
        layout = self._inside.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0 if most else Space.M, 0)
            self.updateGeometry()


class Sidebar(QWidget):
    """Emits `chosen(page key)` when the user picks a page, `account_wanted()` for the account's own button."""

    chosen = Signal(str)
    account_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # as wide as its longest title needs, so that large texts leave room for the page
        self.setMinimumWidth(Size.SIDEBAR)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._theme = theme
        self._entries: dict[str, PageEntry] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._counts: dict[str, int] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.logo = QLabel()
        self.name = plain_label("partnerdesk", "heading")
        self.sample = badge(tone="warning")
        self.account = QPushButton()
        self.account.setProperty("kind", "quiet")
        self.account.setProperty("size", "small")
        self.account.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.account.setStyleSheet("text-align: left;")
        self.account.clicked.connect(self.account_wanted)
        self.views = ViewsGroup(theme)
        self._title = ""
        self._top = QVBoxLayout()
        self._bottom = QVBoxLayout()
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_pages(self, entries: Iterable[PageEntry]) -> None:
        """Show a button for each page, in order."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.deleteLater()
        self._entries = {entry.key: entry for entry in entries if not entry.within}
        self._buttons = {}
        for number, entry in enumerate(self._entries.values(), start=1):
            button = QPushButton()
            button.setObjectName("navigation")
            button.setCheckable(True)
            button.setProperty("number", number)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, key=entry.key: self.chosen.emit(key))
            self._group.addButton(button)
            (self._bottom if entry.at_bottom else self._top).addWidget(button)
            self._buttons[entry.key] = button
        self._retranslate()
        self._restyle()

    def set_current(self, key: str) -> None:
        """Mark the page that is shown."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: int) -> None:
        """Say behind a page's title how many things wait there; 0: nothing."""
        if self._counts.get(key, 0) != count:
            self._counts[key] = count
            self._retranslate()

    def set_sample(self, is_sample: bool) -> None:
        """Say that the data is invented."""
        self.sample.setVisible(is_sample)

    def set_account(self, title: str) -> None:
        """Show which account is open; nothing where there is only one."""
        self._title = title
        self.account.setVisible(bool(title))
        self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the account's title to the room that there is."""
        super().resizeEvent(event)
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.S, Space.S, Space.S, Space.L)
        head.setSpacing(Space.S)
        head.addWidget(self.logo)
        head.addWidget(self.name)
        head.addStretch(1)
        self.sample.hide()
        self.account.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, 0, Space.M)
        column.setSpacing(Space.XXS)
        column.addLayout(head)
        self._top.setSpacing(Space.XXS)
        self._bottom.setSpacing(Space.XXS)
        self._bottom.setContentsMargins(0, 0, Space.M, 0)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, Space.M, 0)
        rows.setSpacing(0)
        rows.addLayout(self._top)
        rows.addWidget(self.views)
        rows.addStretch(1)
        column.addWidget(_Scrolled(inside), 1)
        sample = QHBoxLayout()
        sample.setContentsMargins(Space.S, Space.S, 0, 0)
        sample.addWidget(self.sample)
        sample.addStretch(1)
        column.addLayout(sample)
        column.addWidget(self.account)
        column.addSpacing(Space.S)
        column.addLayout(self._bottom)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Navigation"))
        self.sample.setText(self.tr("Sample data"))
        self.sample.setToolTip(self.tr("Invented customers, served from this computer."))
        told = self.tr("Account: {title}").format(title=self._title)
        self.account.setToolTip(plain_tooltip(told))
        self.account.setAccessibleName(told)
        self._shorten()
        for key, button in self._buttons.items():
            title = QCoreApplication.translate("Pages", self._entries[key].title)
            keys = QKeySequence(f"Ctrl+{button.property('number')}").toString(QKeySequence.SequenceFormat.NativeText)
            count = self._counts.get(key, 0)
            button.setText(f"\u2002{title}" + (f" ({count})" if count else ""))  # Fusion sets the icon too close
            button.setAccessibleName(title + (f" ({count})" if count else ""))
            button.setToolTip(f"{title}  {keys}")

    def _shorten(self) -> None:
        room = self.width() - 2 * Space.M - 4 * Size.ICON
        text = self.account.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, max(room, 40))
        self.account.setText("\u2002" + text.replace("&", "&&"))

    def _restyle(self) -> None:
        side = self._theme.px(Size.ICON)
        self.logo.setPixmap(QIcon(str(resources() / "icons" / "partnerdesk.svg")).pixmap(self._theme.px(22)))
        self.account.setIcon(self._theme.icon("building-2"))
        self.account.setIconSize(QSize(side, side))
        for key, button in self._buttons.items():
            button.setIcon(self._theme.icon(self._entries[key].icon))
            button.setIconSize(QSize(side, side))
