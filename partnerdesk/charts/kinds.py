"""Makes the drawing of a kind on a new surface. The first call imports pyqtgraph, nothing before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from partnerdesk.charts.surface import PlotSurface

Kind = Literal["stacked_area", "stacked_bars", "category_bars", "lines", "heatmap"]


def make_surface(kind: Kind, parent: QWidget | None = None) -> PlotSurface:
    """Return a surface with its drawing."""
    from partnerdesk.charts.panels.stacked_area import StackedArea
    from partnerdesk.charts.panels.stacked_bars import StackedBars
    from partnerdesk.charts.surface import PlotSurface

    kinds = {"stacked_area": StackedArea, "stacked_bars": StackedBars}
    surface = PlotSurface(parent)
    surface.set_drawing(kinds[kind](surface))
    return surface
