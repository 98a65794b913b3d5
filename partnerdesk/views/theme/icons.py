"""Icons: Lucide drawings, tinted with the theme's colours, sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from partnerdesk.paths import resources


@lru_cache(maxsize=128)
def drawing(name: str) -> str:
    """Return the SVG text of an icon.

    Raises:
        FileNotFoundError: there is no icon of that name in resources/icons.
    """
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def picture(name: str) -> str:
    """Return an icon as style sheets name it. The folder may be called as people are, with spaces and all letters."""
    path = (resources() / "icons" / f"{name}.svg").as_posix()
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    return f'url("{escaped}")'


class _SvgEngine(QIconEngine):
    """Draws one SVG at whatever size and scale is asked, in one colour per state."""

    def __init__(self, svg: str, colour: str, active: str, disabled: str) -> None:
        super().__init__()
        self._svg = svg
        self._colours = {QIcon.Mode.Disabled: disabled, QIcon.Mode.Selected: active, QIcon.Mode.Active: colour}
        self._colour = colour
        self._active = active

    def clone(self) -> QIconEngine:
        """Return a copy, as Qt asks."""
        return _SvgEngine(self._svg, self._colour, self._active, self._colours[QIcon.Mode.Disabled])

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into `rect`; a checked state takes the active colour."""
        colour = self._active if state == QIcon.State.On else self._colours.get(mode, self._colour)
        data = QByteArray(self._svg.replace("currentColor", colour).encode())
        QSvgRenderer(data).render(painter, QRectF(rect))  # type: ignore[call-overload]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the drawing on nothing."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap


def tinted(name: str, colour: str, *, active: str | None = None, disabled: str | None = None) -> QIcon:
    """Return an icon in `colour`, in `active` where checked or selected and in `disabled` where it can't be used."""
    return QIcon(_SvgEngine(drawing(name), colour, active or colour, disabled or colour))
