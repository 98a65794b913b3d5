"""A row of toggles with counts, such as how many customers have each status. Knows no status and no query."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from partnerdesk.models.cells import Tone
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.views.theme import Space, Theme, Type
from partnerdesk.views.widgets.flow_layout import FlowLayout

_MOST_LINES = 2
_DOT = 8
_LONGEST = 40


@dataclass(frozen=True)
class Tile:
    """One toggle: its key, its translated name, how many there are, and how pressing that is."""

    key: str
    label: str
    count: int
    tone: Tone = "neutral"
    tooltip: str = ""


class CountTiles(QScrollArea):
    """Toggles in the order in which they are given; lines beyond the second are scrolled to.

    `toggled(key, on)`: the user pressed one. Left and Right go from one to the next.
    """

    toggled = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.buttons: dict[str, QPushButton] = {}
        self._tiles: tuple[Tile, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._page: QWidget | None = None
        self._least = 0
        self._opener: QPushButton | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setProperty("plain", True)
        self._flow = FlowLayout(Space.S, holder)
        self.setWidget(holder)
        self.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def give_way(self, page: QWidget, least: int, opener: QPushButton) -> None:
        """Hide while `page` is lower than `least` pixels (at 100 % text): a table needs the room more.

        `opener` is shown then, a button that is in its layout already: pressed, it brings them back.
        """
        self._page, self._least, self._opener = page, least, opener
        opener.setCheckable(True)
        opener.hide()
        opener.toggled.connect(self._show_or_hide)
        page.installEventFilter(self)

    def _show_or_hide(self) -> None:
        low = self._page is not None and self._page.height() < self._theme.px(self._least)
        opened = not low
        if self._opener is not None:
            self._opener.setVisible(bool(self._tiles) and low)
            opened = opened or self._opener.isChecked()
        self.setVisible(bool(self._tiles) and opened)

    def set_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these; those that are there already keep the focus."""
        wanted = tuple(tile for tile in tiles if tile.count)
        if [tile.key for tile in wanted] != list(self.buttons):
            self._build(wanted)
        self._tiles = wanted
        for tile in wanted:
            number = QLocale().toString(tile.count)
            label = tile.label if len(tile.label) <= _LONGEST else f"{tile.label[: _LONGEST - 1]}…"
            button = self.buttons[tile.key]
            button.setText(f" {label}  {number}".replace("&", "&&"))
            button.setAccessibleName(f"{tile.label}, {number}")
            button.setToolTip(plain_tooltip(tile.tooltip))
            button.setIcon(self._dot(tile.tone))
        self.set_chosen(self._chosen)
        self._show_or_hide()
        self._fit()

    def set_chosen(self, keys: frozenset[str]) -> None:
        """Press these. Emits nothing."""
        self._chosen = keys
        for key, button in self.buttons.items():
            button.setChecked(key in keys)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and Right move on; the one that has the keyboard is in sight. Follow the height of the page."""
        if watched is self._page:
            if event.type() == QEvent.Type.Resize:
                self._show_or_hide()
            return False
        order = list(self.buttons.values())
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QPushButton):
            self.ensureWidgetVisible(watched, 0, 0)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in order:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if step:
                place = order.index(watched) + step
                order[max(0, min(place, len(order) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as there are, up to two."""
        super().resizeEvent(event)
        self._fit()

    def _build(self, tiles: Sequence[Tile]) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for tile in tiles:
            button = QPushButton()
            button.setCheckable(True)
            button.setProperty("tile", True)
            button.installEventFilter(self)
            button.clicked.connect(lambda on, key=tile.key: self.toggled.emit(key, on))
            self._flow.addWidget(button)
            self.buttons[tile.key] = button
        self._restyle()

    def _fit(self) -> None:
        line = max((button.sizeHint().height() for button in self.buttons.values()), default=0)
        needed = self._flow.heightForWidth(self.viewport().width())
        self.setFixedHeight(min(needed, _MOST_LINES * line + (_MOST_LINES - 1) * Space.S))

    def _dot(self, tone: str) -> QIcon:
        side, ratio = self._theme.px(_DOT), self.devicePixelRatioF()
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.tone(tone).text))
        painter.drawEllipse(0, 0, side, side)
        painter.end()
        return QIcon(pixmap)

    def _restyle(self) -> None:
        c, px = self._theme.colours, self._theme.px
        self.setStyleSheet(
            f"""
            QPushButton[tile="true"] {{ border: 1px solid {c.border}; border-radius: {px(13)}px;
              padding: 0 {px(10)}px; min-height: {px(26)}px; font-size: {px(Type.SMALL)}px; }}
            QPushButton[tile="true"]:checked {{ background: {c.accent_soft}; color: {c.accent_text};
              border-color: {c.accent_text}; font-weight: 600; }}
            QPushButton[tile="true"]:focus {{ border: 2px solid {c.focus}; }}
            """
        )
        side = self._theme.px(_DOT)
        for tile in self._tiles:
            if tile.key in self.buttons:
                self.buttons[tile.key].setIcon(self._dot(tile.tone))
        for button in self.buttons.values():
            button.setIconSize(QSize(side, side))
        self._show_or_hide()
        self._fit()
