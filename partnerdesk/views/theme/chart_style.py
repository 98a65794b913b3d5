"""Dresses charts in a theme. The one place where the theme's tokens become a chart's colours."""

from __future__ import annotations

from PySide6.QtGui import QFont

from partnerdesk.charts.style import ChartStyle
from partnerdesk.views.theme.fonts import interface_font
from partnerdesk.views.theme.theme import Theme
from partnerdesk.views.theme.tokens import Type


def chart_style(theme: Theme) -> ChartStyle:
    """Return what charts paint with at this moment; take it again when the theme changes."""
    c = theme.colours
    colours = {f"data{place}": colour for place, colour in enumerate(c.data, start=1)}
    colours |= {"used": c.used, "assigned": c.assigned, "available": c.available, "overage": c.overage}
    colours |= {"good": c.good.solid, "fair": c.warning.solid, "poor": c.danger.solid, "unknown": c.assigned}
    font: QFont = interface_font(theme.text_size)
    font.setPixelSize(theme.px(Type.SMALL))
    return ChartStyle(
        dark=c.name == "dark",
        colours=colours,
        surface=c.surface,
        raised=c.raised,
        text=c.text,
        text_soft=c.text_soft,
        text_faint=c.text_faint,
        grid=c.border,
        edge=c.border_strong,
        focus=c.focus,
        font=font,
        px=theme.px,
        icon=theme.icon,
    )
