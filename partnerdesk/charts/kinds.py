"""Makes the drawing of a kind on a new surface. The first call imports pyqtgraph, nothing before it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from partnerdesk.charts.drawing import Drawing
    from partnerdesk.charts.surface import PlotSurface

Kind = Literal["stacked_area", "stacked_bars", "category_bars", "lines", "heatmap"]


@dataclass(frozen=True, slots=True)
class Plan:
    """Which drawing a chart needs, and with what."""

    kind: Kind
    total: bool = False
    """Whether there is a line for the total."""
    ramp: bool = False
    """Whether the series are steps from few to many."""


def make_surface(plan: Plan, parent: QWidget | None = None) -> PlotSurface:
    """Return a surface with its drawing."""
    from partnerdesk.charts.panels.category_bars import CategoryBars
    from partnerdesk.charts.panels.heatmap import HeatMap
    from partnerdesk.charts.panels.lines import Lines
    from partnerdesk.charts.panels.stacked_area import StackedArea
    from partnerdesk.charts.panels.stacked_bars import StackedBars
    from partnerdesk.charts.surface import PlotSurface

    kinds: dict[Kind, type[Drawing]] = {
        "stacked_area": StackedArea,
        "stacked_bars": StackedBars,
        "category_bars": CategoryBars,
        "lines": Lines,
        "heatmap": HeatMap,
    }
    surface = PlotSurface(parent)
    drawing = kinds[plan.kind](surface)
    drawing.total, drawing.ramp = plan.total, plan.ramp
    surface.set_drawing(drawing)
    return surface
