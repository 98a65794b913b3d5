"""Paper to draw a report on: lengths in millimetres, texts that never leave their place. Knows no report."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPdfWriter, QPen

from partnerdesk.exporting.safe import one_line
from partnerdesk.models.straight import straight

FAMILY = "Inter"
DPI = 300
MM = DPI / 25.4
INK, SOFT, LINE, PALE = QColor("#16181d"), QColor("#5b6270"), QColor("#d5d9e0"), QColor("#f3f5f8")
TONES = {
    "danger": QColor("#b42318"),
    "warning": QColor("#9a5b00"),
    "info": QColor("#2b49b8"),
    "good": QColor("#1a7a3f"),
    "neutral": QColor("#5b6270"),
}
BANDS = {
    "used": QColor("#2b49b8"),
    "assigned": QColor("#8aa3f0"),
    "unknown": QColor("#b9c0cc"),
    "available": QColor("#dde1e8"),
    "overage": QColor("#d55e00"),
}
"""As on screen in the light theme."""


class Canvas:
    """A painter whose lengths are millimetres from the upper left corner of the page's room."""

    def __init__(self, painter: QPainter, writer: QPdfWriter) -> None:
        self.painter, self._writer = painter, writer
        self.width, self.height = writer.width() / MM, writer.height() / MM

    def line_height(self, points: float, *, bold: bool = False) -> float:
        """Return the height of a line of text."""
        return QFontMetricsF(font(points, bold=bold), self._writer).height() / MM

    def text_width(self, text: str, points: float, *, bold: bool = False) -> float:
        """Return the width that a text wants."""
        return QFontMetricsF(font(points, bold=bold), self._writer).horizontalAdvance(one_line(straight(text))) / MM

    def text(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        points: float = 9,
        *,
        bold: bool = False,
        colour: QColor = INK,
        right: bool = False,
    ) -> float:
        """Draw one line, cut with an ellipsis where it needs more; return the place below it."""
        wanted = font(points, bold=bold)
        metrics = QFontMetricsF(wanted, self._writer)
        shown = metrics.elidedText(one_line(straight(text)), Qt.TextElideMode.ElideRight, width * MM)
        self.painter.setFont(wanted)
        self.painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        place = QRectF(x * MM, y * MM, width * MM, metrics.height())
        self.painter.drawText(place, int(side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine), shown)
        return y + metrics.height() / MM

    def paragraph(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        points: float = 9,
        *,
        lines: int = 2,
        bold: bool = False,
        colour: QColor = INK,
    ) -> float:
        """Draw up to so many lines, the last one cut where the text goes on; return the place below."""
        for line in self._wrapped(text, width, points, lines, bold=bold):
            y = self.text(x, y, width, line, points, bold=bold, colour=colour)
        return y

    def fill(self, x: float, y: float, width: float, height: float, colour: QColor) -> None:
        """Fill a rectangle."""
        self.painter.fillRect(self.rect(x, y, width, height), colour)

    def hatch(self, x: float, y: float, width: float, height: float, colour: QColor) -> None:
        """Draw slanting lines over a rectangle: a second sign beside the colour."""
        self.painter.save()
        self.painter.setClipRect(self.rect(x, y, width, height))
        self.painter.setPen(_pen(colour, 0.2))
        step, at = 1.2, -height
        while at < width:
            self.painter.drawLine(
                round((x + at) * MM), round((y + height) * MM), round((x + at + height) * MM), round(y * MM)
            )
            at += step
        self.painter.restore()

    def rule(self, x: float, y: float, width: float, colour: QColor = LINE) -> None:
        """Draw a hairline."""
        self.painter.setPen(_pen(colour, 0.15))
        self.painter.drawLine(round(x * MM), round(y * MM), round((x + width) * MM), round(y * MM))

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return a rectangle in dots."""
        return QRectF(x * MM, y * MM, width * MM, height * MM)

    def _wrapped(self, text: str, width: float, points: float, most: int, *, bold: bool) -> list[str]:
        found: list[str] = []
        line = ""
        words = one_line(straight(text)).split()
        for place, word in enumerate(words):
            longer = f"{line} {word}".strip()
            if line and self.text_width(longer, points, bold=bold) > width:
                if len(found) + 1 == most:
                    return [*found, " ".join([line, *words[place:]])]
                found.append(line)
                line = word
            else:
                line = longer
        return [*found, line] if line else found


def font(points: float, *, bold: bool = False) -> QFont:
    """Return the report's font."""
    made = QFont(FAMILY)
    made.setPointSizeF(points)
    for feature in ("tnum", "calt"):  # figures of one width and raised colons could not be searched for and copied
        made.setFeature(QFont.Tag(feature), 0)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width * MM)
