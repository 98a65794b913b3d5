"""The list of chart panels: one line a chart. Knows which drawing a chart needs, imports none."""

from __future__ import annotations

from dataclasses import dataclass

from partnerdesk.charts.kinds import Kind
from partnerdesk.charts.panel import ChartPanel
from partnerdesk.charts.style import ChartStyle
from partnerdesk.models.formats import Formats


@dataclass(frozen=True, slots=True)
class PanelEntry:
    """A chart by the key of its definition, and the kind of drawing that shows it."""

    key: str
    kind: Kind
    total: bool = False
    """Whether a line for the total can be shown."""


_ENTRIES = (
    PanelEntry("license_distribution_trend", "stacked_area", total=True),
    PanelEntry("users_by_usage_volume", "stacked_bars"),
    PanelEntry("call_quality_trend", "stacked_bars"),
)
PANELS: dict[str, PanelEntry] = {entry.key: entry for entry in _ENTRIES}


def make_panel(key: str, style: ChartStyle, formats: Formats) -> ChartPanel:
    """Return a panel for a chart, empty until it is given data.

    Raises:
        KeyError: there is no such chart.
    """
    entry = PANELS[key]
    return ChartPanel(key, entry.kind, style, formats, total=entry.total)
