"""The list of chart panels: one line a chart. Knows which drawing a chart needs, imports none."""

from __future__ import annotations

from dataclasses import dataclass

from partnerdesk.charts.kinds import Kind, Plan
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
    ramp: bool = False
    """Whether the series are steps from few to many: shades of one hue instead of hues."""


_ENTRIES = (
    PanelEntry("license_distribution_trend", "stacked_area", total=True),
    PanelEntry("users_by_usage_volume", "stacked_bars", ramp=True),
    PanelEntry("call_quality_trend", "stacked_bars"),
    PanelEntry("quality_by_endpoint", "category_bars"),
    PanelEntry("feature_use", "category_bars"),
    PanelEntry("queue_outcomes", "stacked_bars"),
    PanelEntry("queue_times", "lines"),
    PanelEntry("queue_hours", "heatmap"),
    PanelEntry("calling_active_users", "lines"),
    PanelEntry("calling_active_percent", "lines"),
    PanelEntry("calling_calls", "lines"),
    PanelEntry("calls_per_active_user", "lines"),
    PanelEntry("poor_call_percent", "lines"),
    PanelEntry("queue_answer_time", "lines"),
    PanelEntry("queue_abandon_wait", "lines"),
    PanelEntry("queue_abandoned_percent", "lines"),
    PanelEntry("queue_offered", "lines"),
)
PANELS: dict[str, PanelEntry] = {entry.key: entry for entry in _ENTRIES}


def make_panel(key: str, style: ChartStyle, formats: Formats) -> ChartPanel:
    """Return a panel for a chart, empty until it is given data.

    Raises:
        KeyError: there is no such chart.
    """
    entry = PANELS[key]
    return ChartPanel(key, Plan(entry.kind, entry.total, entry.ramp), style, formats)
