"""The tour: at most three things to know first, each beside what it is about. Skipped or seen it is over for good.

It ends with the page that it points at: whoever goes elsewhere or locks the account has no use for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.views.analytics.kpi_card import KpiCard
from partnerdesk.views.menus import PALETTE_KEY
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Radius, Space
from partnerdesk.views.widgets.count_tiles import CountTiles
from partnerdesk.views.widgets.labels import plain_label

if TYPE_CHECKING:
    from partnerdesk.views.window import MainWindow

_WIDTH = 360
_SHADE = 90
_LOOK_AGAIN_MS = 200
_PATIENCE = 15
"""Looks at a page that may still be filled; what is not there then is not told of."""


@dataclass(frozen=True)
class TourStep:
    """One thing to know: the page that it is on, how to find it there, and what to say of it."""

    page: str
    find: Callable[[QWidget], QWidget | None]
    title: str
    text: str


class Tour(QWidget):
    """Lies over the window. Enter goes on, Escape skips; what it points at stays visible."""

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window, self._services = window, services
        self.number = 0
        self._by, self._looks, self._going = 1, 0, False
        self._missing: set[int] = set()
        self._target: QWidget | None = None
        self._focus_before = window.focusWidget()
        self.bubble = QFrame(self)
        self.bubble.setObjectName("toast")
        self.count, self.title = plain_label(role="caption"), plain_label(role="heading", wrap=True)
        self.text = plain_label(role="soft", wrap=True)
        self.skip, self.back, self.next = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self.next.clicked.connect(lambda: self._go(1))
        self.back.clicked.connect(lambda: self._go(-1))
        self.skip.clicked.connect(self.end)
        self._look_again = QTimer(self)
        self._look_again.setInterval(_LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._look)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.installEventFilter(self)
        window.stack.currentChanged.connect(self._on_page_changed)
        window.leaving.connect(self.close_with_pages)
        services.theme.changed.connect(self._place)
        services.language.changed.connect(self._show)

    def begin(self) -> None:
        """Show the first step; a tour that is there already ends."""
        for other in self._window.findChildren(Tour):
            if other is not self and not other.isHidden():
                other.end()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._look_again.start()
        self._show()

    def end(self) -> None:
        """Close for good: it does not begin by itself again."""
        self.close_with_pages()
        self._services.change_settings(tour_seen=True)
        if self._window.page is not None:
            self._window.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_with_pages(self) -> None:
        """Close because the account does; touches nothing else of it."""
        self._look_again.stop()
        self._window.removeEventFilter(self)
        self._window.stack.currentChanged.disconnect(self._on_page_changed)
        self._window.leaving.disconnect(self.close_with_pages)
        self.hide()
        self.deleteLater()

    def steps(self) -> tuple[TourStep, ...]:
        """Return the steps in the window's language."""
        keys = QKeySequence(PALETTE_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        return (
            TourStep(
                "customers",
                lambda page: page.findChild(CountTiles),
                self.tr("Who needs you"),
                self.tr("The statuses come with the most pressing first. Press one to see those customers alone."),
            ),
            TourStep(
                "subscriptions",
                lambda page: getattr(page.findChild(KpiCard), "explain", None),
                self.tr("Explain a number"),
                self.tr("The question mark of a number, or E on it, tells its formula, its sources and our reading."),
            ),
            TourStep(
                "customers",
                lambda page: page.findChild(QLineEdit),
                self.tr("Find anything"),
                self.tr("{keys} finds customers, pages and actions; / searches a list. ? shows every key.").format(
                    keys=keys
                ),
            ),
        )

    # --- showing ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.next.setProperty("kind", "primary")
        self.skip.setProperty("kind", "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self.bubble)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.S)
        for widget in (self.count, self.title, self.text):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _go(self, by: int) -> None:
        """Go on or back to the next step whose target is not known to be missing; past the last one it ends."""
        number = self._next(by)
        if number is None:
            self.end()
        else:
            self.number, self._by = number, by
            self._show()

    def _next(self, by: int) -> int | None:
        number = self.number + by
        while number in self._missing:
            number += by
        return number if 0 <= number < len(self.steps()) else None

    def _show(self) -> None:
        steps = self.steps()
        step = steps[self.number]
        self._looks = 0
        self._tell(steps)
        current = self._window.history.current
        if current is None or current.page != step.page or self._window.page is None:
            self._going = True
            self._window.go(step.page)
            self._going = False
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place()

    def _tell(self, steps: tuple[TourStep, ...]) -> None:
        step = steps[self.number]
        told = [number for number in range(len(steps)) if number not in self._missing]
        place = self.tr("{number} of {count}")
        self.count.setText(place.format(number=told.index(self.number) + 1, count=len(told)))
        self.title.setText(step.title)
        self.text.setText(step.text)
        last = self._next(1) is None
        self.skip.setText(self.tr("Skip"))
        self.back.setText(self.tr("Back"))
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.back.setVisible(self._next(-1) is not None)
        self.skip.setVisible(not last)
        self.setAccessibleName(self.tr("Tour"))
        self.bubble.setAccessibleName(f"{self.count.text()}: {step.title}. {step.text}")
        self.next.setAccessibleDescription(f"{step.title}. {step.text}")

    def _look(self) -> None:
        """Place it anew; a target that did not come is left out."""
        self._place()
        if self._target is not None:
            self._looks = 0
            return
        self._looks += 1
        if self._looks < _PATIENCE:
            return
        self._missing.add(self.number)
        by = self._by if self._next(self._by) is not None else -self._by
        if self._by > 0 > by:  # the last one: what came before was seen
            self.end()
        else:
            self._go(by)

    def _on_page_changed(self, _place: int) -> None:
        if not self._going:
            self.end()

    def _place(self) -> None:
        """Look for the target anew: pages are filled while the tour already points at them."""
        page = self._window.page
        step = self.steps()[self.number]
        found = step.find(page) if page is not None and page.key == step.page else None
        self._target = found if found is not None and _can_be_seen(found) else None
        self.setGeometry(self._window.rect())
        self._show_bubble(self._target is not None)
        self.bubble.setFixedWidth(min(self._services.theme.px(_WIDTH), self.width() - 2 * Space.XL))
        layout = self.bubble.layout()
        assert layout is not None
        layout.activate()
        self.bubble.setFixedHeight(layout.totalHeightForWidth(self.bubble.width()))
        self.bubble.move(self._beside(self._spot()))
        self.update()

    def _show_bubble(self, shown: bool) -> None:
        """Show it with its target alone; the keyboard stays with the tour meanwhile, so that Escape ends it."""
        if self.bubble.isHidden() == (not shown) and not (shown and self.hasFocus()):
            return
        self.bubble.setVisible(shown)
        (self.next if shown else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _spot(self) -> QRect:
        if self._target is None:
            return QRect()
        corner = self._target.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, self._target.size()).adjusted(-6, -6, 6, 6)

    def _beside(self, spot: QRect) -> QPoint:
        """Return where the bubble stands: below its target where there is room, above it otherwise."""
        size = self.bubble.size()
        if spot.isNull():
            return QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        left = min(max(Space.XL, spot.left()), self.width() - size.width() - Space.XL)
        below = spot.bottom() + Space.M
        fits = below + size.height() + Space.XL <= self.height()
        return QPoint(left, below if fits else max(Space.XL, spot.top() - Space.M - size.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shade the window but for what the step is about."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot = self._spot()
        region = self.rect()
        shade = QColor(0, 0, 0, _SHADE)
        if spot.isNull():
            painter.fillRect(region, shade)
        else:
            painter.fillRect(0, 0, region.width(), spot.top(), shade)
            painter.fillRect(0, spot.bottom() + 1, region.width(), region.height() - spot.bottom() - 1, shade)
            painter.fillRect(0, spot.top(), spot.left(), spot.height(), shade)
            painter.fillRect(spot.right() + 1, spot.top(), region.width() - spot.right() - 1, spot.height(), shade)
            painter.setPen(QPen(self._services.theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(spot), Radius.M, Radius.M)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Skip with Escape, go on with Enter and the arrows."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif self.bubble.isHidden():
            super().keyPressEvent(event)  # it is still looking for what the step is about
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right}:
            self._go(1)
        elif event.key() == Qt.Key.Key_Left and self._next(-1) is not None:
            self._go(-1)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)


def _can_be_seen(target: QWidget) -> bool:
    """Whether any of it lies inside of all that it is in."""
    if not target.isVisible():
        return False
    seen = QRect(target.mapTo(target.window(), QPoint(0, 0)), target.size())
    around = target.parentWidget()
    while around is not None:
        seen &= QRect(around.mapTo(target.window(), QPoint(0, 0)), around.size())
        around = around.parentWidget()
    return not seen.isEmpty()
