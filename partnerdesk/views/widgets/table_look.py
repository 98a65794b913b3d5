"""Colours, fonts and measures of a table, taken from the theme once and not for every cell. Knows no model."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QIcon, QPen, QPixmap

from partnerdesk.views.theme import Radius, Space, Theme, Type

TONES = ("neutral", "info", "good", "warning", "danger")
ROW_HEIGHT = 36


def breakable(heading: str) -> str:
    """Return a heading that may go on in the next line behind a slash too."""
    return heading.replace("/", "/\u200b")


def two_line_width(heading: str, look: TableLook) -> int:
    """Return the least width in pixels in which a heading can be read whole in two lines."""
    advance = look.heading_metrics.horizontalAdvance
    text = breakable(heading)
    ends = [place for place, letter in enumerate(text) if letter in " \u200b"]
    widths = (max(advance(text[:place]), advance(text[place + 1 :])) for place in ends)
    return min(widths, default=advance(heading)) + 2


@dataclass(frozen=True)
class ChipColours:
    """A chip's text and ground."""

    text: QPen
    ground: QBrush


class TableLook:
    """What delegates paint with. Made anew whenever the theme changes."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        c = theme.colours
        self.row_height = theme.px(ROW_HEIGHT)
        self.pad = theme.px(Space.S + Space.XXS)
        self.edge_pad = Space.XL
        """Before the first column, so that it stands under the page's title."""
        self.gap = theme.px(Space.XS + Space.XXS)
        self.radius = Radius.S
        self.font = QFont(font)
        self.metrics = QFontMetrics(self.font)
        self.small_font = QFont(font)
        self.small_font.setPixelSize(theme.px(Type.SMALL))
        self.chip_font = QFont(self.small_font)
        self.chip_font.setWeight(QFont.Weight.Medium)
        self.chip_metrics = QFontMetrics(self.chip_font)
        self.heading_font = QFont(self.small_font)
        self.heading_font.setWeight(QFont.Weight.DemiBold)
        self.heading_metrics = QFontMetrics(self.heading_font)
        self.small_metrics = QFontMetrics(self.small_font)
        self.text = QPen(QColor(c.text))
        self.soft = QPen(QColor(c.text_soft))
        self.faint = QPen(QColor(c.text_faint))
        self.accent = QPen(QColor(c.accent_text))
        self.focus = QPen(QColor(c.focus), 2)
        self.hairline = QColor(c.border)
        self.surface = QColor(c.surface)
        self.hover = QColor(c.hover)
        self.selected = QColor(c.selected)
        self.skeleton = QColor(c.hover)
        self.tones = {tone: QPen(QColor(c.tone(tone).text)) for tone in TONES}
        self.tones["neutral"] = self.text
        self.chips = {
            tone: ChipColours(QPen(QColor(c.tone(tone).text)), QBrush(QColor(c.tone(tone).ground))) for tone in TONES
        }
        self.overage = QColor(c.overage)
        self.overage_ground = QColor(c.overage)
        self.overage_ground.setAlphaF(0.28)
        self.parts = {
            "used": QBrush(QColor(c.used)),
            "assigned": QBrush(QColor(c.assigned)),
            "available": QBrush(QColor(c.available)),
            "overage": QBrush(QColor(c.overage), Qt.BrushStyle.BDiagPattern),
        }
        self.part_edge = QPen(QColor(c.border_strong))
        self.icon_side = theme.px(14)
        self._icons: dict[tuple[str, str, float], QPixmap] = {}

    def icon(self, name: str, tone: str, ratio: float) -> QPixmap:
        """Return an icon in a tone's colour for a screen with this many pixels to the unit."""
        key = (name, tone, ratio)
        found = self._icons.get(key)
        if found is None:
            icon = self.theme.tone_icon(name, tone) if tone in TONES else self.theme.icon(name, tone)
            side = QSize(self.icon_side, self.icon_side)
            found = self._icons[key] = icon.pixmap(side, ratio, QIcon.Mode.Normal)
        return found
