"""What charts are painted with, taken from the theme. Imports charts: only those who show one import this."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from partnerdesk.charts.style import ChartStyle
from partnerdesk.views.theme import Theme, Type


def chart_style(theme: Theme) -> ChartStyle:
    """Return the style of the moment; to be taken anew whenever the theme changes."""
    c = theme.colours
    font = QFont(QApplication.font())
    font.setPixelSize(theme.px(Type.SMALL))
    data = {f"data{place}": colour for place, colour in enumerate(c.data, start=1)}
    return ChartStyle(
        dark=c.name == "dark",
        colours={
            "used": c.used,
            "assigned": c.assigned,
            "available": c.available,
            "overage": c.overage,
            "good": c.good.solid,
            "fair": c.warning.solid,
            "poor": c.danger.solid,
            **data,
        },
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
