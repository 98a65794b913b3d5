"""The one action at the end of a row, as an icon; faded with its reason where it can't be taken. Knows no action."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from partnerdesk.models.cells import Cell
from partnerdesk.views.widgets.cell_delegate import CellDelegate


class ActionDelegate(CellDelegate):
    """Draws the icon of an action in the middle of its cell."""

    def paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, column: int) -> None:
        """Draw the icon."""
        del column
        side = self.look.icon_side
        role = "text_soft" if cell.enabled else "border_strong"
        pixmap = self.look.icon(cell.icon, role, painter.device().devicePixelRatioF())
        painter.setOpacity(1.0 if cell.enabled else 0.55)
        painter.drawPixmap(rect.center().x() - side // 2 + 1, rect.center().y() - side // 2 + 1, pixmap)
        painter.setOpacity(1.0)

    def content_width(self, cell: Cell) -> int:
        """Return the width of the icon."""
        del cell
        return self.look.icon_side
