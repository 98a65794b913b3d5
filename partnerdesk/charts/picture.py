"""Paints a chart with title, legend and notes on a sheet of its own, whatever the window looks like. Knows no file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from partnerdesk.charts.kinds import Plan, make_surface
from partnerdesk.charts.legend import legend_height, paint_legend
from partnerdesk.charts.style import ChartStyle
from partnerdesk.charts.surface import PlotSurface
from partnerdesk.charts.words import ChartWords

WIDTH = 960
_MARGIN = 24
_INCH = 0.0254
"""Metres."""
_SHARP = 2
"""Pixels of a picture to the unit."""


class Sheet:
    """A chart laid out at a width in pixels, ready to be painted. `close` it after use."""

    def __init__(self, plan: Plan, words: ChartWords, style: ChartStyle, width: int = WIDTH) -> None:
        self._words, self._style = words, style
        self._surface = _laid_out(plan, words, style, width - 2 * _MARGIN)
        assert self._surface.drawing is not None
        self._keys = self._surface.drawing.keys()
        inner = width - 2 * _MARGIN
        self._heading = QFont(style.strong_font())
        self._heading.setPixelSize(round(style.font.pixelSize() * 1.35))
        top = float(_MARGIN)
        height = QFontMetricsF(self._heading).height() if words.title else 0
        self._title = QRectF(_MARGIN, top, inner, height)
        top = self._title.bottom() + (style.px(10) if words.title else 0)
        self._legend = QRectF(_MARGIN, top, inner, legend_height(self._keys, style, inner))
        top = self._legend.bottom() + style.px(10)
        self._plot = QRect(_MARGIN, round(top), inner, self._surface.height())
        top = self._plot.bottom() + style.px(8)
        notes = "\n".join(words.notes())
        wrap = Qt.TextFlag.TextWordWrap
        height = style.metrics().boundingRect(QRectF(0, 0, inner, 10_000), int(wrap), notes).height() if notes else 0
        self._notes = QRectF(_MARGIN, top, inner, height)
        # pyqtgraph keeps its axes as recordings, which are scaled when played at another resolution
        self.dots_per_inch = self._surface.logicalDpiX()
        self.size = QSize(width, round(self._notes.bottom() + _MARGIN))

    def paint(self, painter: QPainter) -> None:
        """Paint everything, on the ground of the style."""
        style = self._style
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(0, 0, self.size.width(), self.size.height()), style.colour(style.surface))
        painter.setFont(self._heading)
        painter.setPen(style.colour(style.text))
        title = QFontMetricsF(self._heading).elidedText(
            self._words.title, Qt.TextElideMode.ElideRight, self._title.width()
        )
        painter.drawText(self._title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        paint_legend(painter, self._legend, self._keys, style)
        self._surface.render(painter, QRectF(self._plot), self._surface.viewport().rect())
        painter.setFont(style.font)
        painter.setPen(style.colour(style.text_faint))
        painter.drawText(self._notes, int(Qt.TextFlag.TextWordWrap), "\n".join(self._words.notes()))

    def close(self) -> None:
        """Let go of the surface."""
        self._surface.hide()
        self._surface.deleteLater()


def _laid_out(plan: Plan, words: ChartWords, style: ChartStyle, width: int) -> PlotSurface:
    surface = make_surface(plan)
    assert surface.drawing is not None
    surface.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    surface.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    surface.show_data(words, style)
    surface.resize(width, max(surface.drawing.height(), style.px(300)))
    surface.show()
    return surface


def image(plan: Plan, words: ChartWords, style: ChartStyle, *, width: int = WIDTH, sharp: int = _SHARP) -> QImage:
    """Return a chart as a picture, `width` units wide, `sharp` pixels to the unit."""
    sheet = Sheet(plan, words, style, width)
    made = QImage(sheet.size * sharp, QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(sharp)
    made.setDotsPerMeterX(round(sheet.dots_per_inch / _INCH))
    made.setDotsPerMeterY(round(sheet.dots_per_inch / _INCH))
    painter = QPainter(made)
    sheet.paint(painter)
    painter.end()
    sheet.close()
    return made


def png_bytes(plan: Plan, words: ChartWords, style: ChartStyle) -> bytes:
    """Return a chart as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image(plan, words, style))
    buffer.close()
    return bytes(data.data())


def svg_bytes(plan: Plan, words: ChartWords, style: ChartStyle) -> bytes:
    """Return a chart as an SVG file with texts as texts."""
    sheet = Sheet(plan, words, style)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(sheet.dots_per_inch)
    generator.setSize(sheet.size)
    generator.setViewBox(QRect(0, 0, sheet.size.width(), sheet.size.height()))
    generator.setTitle(words.title)
    generator.setDescription(", ".join(words.series(number) for number in range(len(words.data.series))))
    painter = QPainter(generator)
    sheet.paint(painter)
    painter.end()
    buffer.close()
    sheet.close()
    return bytes(data.data())
