"""The plotting surface: pyqtgraph in our dress, with pointer and keyboard. Imported with the first chart."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QWidget

from partnerdesk.charts.drawing import Drawing
from partnerdesk.charts.items import Marker
from partnerdesk.charts.parts import Spot
from partnerdesk.charts.style import ChartStyle
from partnerdesk.charts.words import ChartWords

_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
_CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PlotSurface(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Shows one drawing. It never takes the wheel, has no menu, and moves nothing by dragging.

    `pointed` and `focused` carry a `Spot` or None, `chosen` the index of a place.
    """

    pointed = Signal(object)
    focused = Signal(object)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None, enableMenu=False)
        self.drawing: Drawing | None = None
        self.spot: Spot | None = None
        self._style: ChartStyle | None = None
        self._fitting = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.plotItem.hideButtons()
        self.plotItem.layout.setContentsMargins(4, 6, 4, 4)
        self.view = self.plotItem.getViewBox()
        self.view.setMouseEnabled(x=False, y=False)
        self.view.disableAutoRange()
        self.view.setDefaultPadding(0)
        self.marker = Marker()
        self.view.addItem(self.marker, ignoreBounds=True)
        self.view.sigResized.connect(self._on_resized)

    def set_drawing(self, drawing: Drawing) -> None:
        """Take what is to be drawn; once."""
        self.drawing = drawing

    def show_data(self, words: ChartWords, style: ChartStyle) -> None:
        """Draw data by giving the items that are there other values."""
        assert self.drawing is not None
        self._style = style
        for name in ("left", "bottom"):
            self._dress(self.plotItem.getAxis(name), style)
        self.setBackground(style.surface)
        self.marker.set_style(style)
        self.drawing.show(words, style)
        self._fit()
        if self.spot is not None and not self.drawing.has(self.spot):
            self.focus_on(None)
        else:
            self._mark()

    def focus_on(self, spot: Spot | None) -> None:
        """Move the keyboard's point, or take it away."""
        self.spot = spot
        self._mark()
        self.focused.emit(spot)

    def _mark(self) -> None:
        where = None if self.spot is None or self.drawing is None else self.drawing.anchor(self.spot)
        self.marker.set_data(where)

    def _dress(self, axis: Any, style: ChartStyle) -> None:
        axis.setStyle(
            tickFont=style.font,
            tickLength=0,
            tickAlpha=0,
            tickTextOffset=style.px(6),
            autoExpandTextSpace=False,
            autoReduceTextSpace=False,
            hideOverlappingLabels=False,
            textFillLimits=[(0, 100)],
            maxTickLevel=0,
        )
        axis.setPen(pg.mkPen(None))
        axis.setTickPen(pg.mkPen(None))
        axis.setTextPen(style.text_faint)

    def _on_resized(self, *_: object) -> None:
        self._fit()

    def _fit(self) -> None:
        if self._fitting or self.drawing is None or self._style is None:
            return
        self._fitting = True
        try:
            # the room of the axes changes the room of the data: two rounds settle it
            for _ in range(2):
                self.drawing.fit()
                self.plotItem.layout.activate()
        finally:
            self._fitting = False
        self._mark()

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return what is nearest to a point of the widget, None outside the data."""
        if self.drawing is None:
            return None
        scene = self.mapToScene(point.toPoint())
        if not self.view.sceneBoundingRect().contains(scene):
            return None
        return self.drawing.spot_at(self.view.mapSceneToView(scene))

    def widget_point(self, spot: Spot) -> QPointF | None:
        """Return where a spot is on the widget."""
        where = None if self.drawing is None else self.drawing.anchor(spot)
        return None if where is None else QPointF(self.mapFromScene(self.view.mapViewToScene(where)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what lies below the pointer."""
        self.pointed.emit(self.spot_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus; the choice is made on release."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the place that was clicked."""
        spot = self.spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self.focus_on(spot)
            self.chosen.emit(spot.place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do nothing more: the click has chosen already."""
        event.accept()

    def leaveEvent(self, event: Any) -> None:
        """Tell that the pointer is gone."""
        self.pointed.emit(None)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the point by arrows, Home and End; choose by Enter; leave by Esc."""
        key = Qt.Key(event.key())
        modified = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.drawing is None or not self.drawing.places or modified:
            event.ignore()
        elif key in _ARROWS:
            self.focus_on(self.drawing.step(self.spot, *_ARROWS[key]))
        elif key in _ENDS:
            self.focus_on(self.drawing.end(self.spot, _ENDS[key]))
        elif key in _CHOOSE and self.spot is not None:
            self.chosen.emit(self.spot.place)
        elif key == Qt.Key.Key_Escape and self.spot is not None:
            self.focus_on(None)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing happens on release."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring and, when the keyboard brought it, the last point again."""
        super().focusInEvent(event)
        by_keys = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if by_keys and self.spot is None and self.drawing is not None and self.drawing.places:
            self.focus_on(self.drawing.end(None, 1))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring and the point."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self.focus_on(None)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the ring of the keyboard's focus."""
        super().drawForeground(painter, rect)
        if not self.hasFocus() or self._style is None:
            return
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.colour(self._style.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()
