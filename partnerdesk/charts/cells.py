"""The cells of a heat map as one item: shades by value, numbers where there is room. Knows no data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from partnerdesk.charts.items import Item
from partnerdesk.charts.style import ChartStyle

_GAP = 2


@dataclass(frozen=True, slots=True)
class Shaded:
    """One cell: its column and row, its shade (None: a gap) and its number."""

    column: int
    row: int
    colour: QColor | None
    text: str


class Cells(Item):
    """Squares side by side with a gap between them; a cell without a figure is an empty frame."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: Sequence[Shaded] = ()

    def set_data(self, cells: Sequence[Shaded]) -> None:
        """Take other cells."""
        self._cells = cells
        self.update()

    def draw(self, painter: QPainter, to_pixels: QTransform, style: ChartStyle) -> None:
        """Draw the cells, and their numbers where each fits into its cell."""
        wide, high = to_pixels.m11(), abs(to_pixels.m22())
        metrics = style.metrics()
        longest = max((metrics.horizontalAdvance(cell.text) for cell in self._cells), default=0.0)
        written = longest + 6 <= wide and metrics.height() + 2 <= high
        gap = _GAP if min(wide, high) > 6 else 0
        painter.setFont(style.font)
        for cell in self._cells:
            left, top = cell.column * wide + to_pixels.dx(), cell.row * high + to_pixels.dy()
            area = QRectF(left, top, wide - gap, high - gap)
            if cell.colour is None:
                painter.setPen(QPen(style.colour(style.grid), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
                continue
            painter.fillRect(area, cell.colour)
            if written and cell.text:
                painter.setPen(style.colour(readable_on(cell.colour, style)))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, cell.text)


def readable_on(ground: QColor, style: ChartStyle) -> str:
    """Return the text colour that is read best on a ground."""
    grey = luminance(ground)
    return max((style.text, style.surface), key=lambda colour: contrast(luminance(QColor(colour)), grey))


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour, 0 to 1 (WCAG)."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: float, second: float) -> float:
    """Return the contrast of two luminances, 1 to 21 (WCAG)."""
    light, dark = max(first, second), min(first, second)
    return (light + 0.05) / (dark + 0.05)
