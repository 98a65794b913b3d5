"""The list of chart panels: one line a chart. Knows which drawing a chart needs, imports none."""

from __future__ import annotations

from dataclasses import dataclass

from partnerdesk.charts.kinds import Kind, Plan
from partnerdesk.charts.panel import ChartPanel
from partnerdesk.charts.style import ChartStyle
from partnerdesk.models.formats import Formats


@dataclass(frozen=True, slots=True)
class PanelEntry:
    """A chart by the key of its definition, and what draws it."""

    key: str
    plan: Plan

    @property
    def kind(self) -> Kind:
        """The kind of drawing."""
        return self.plan.kind


_ENTRIES = (
    PanelEntry("license_distribution_trend", Plan("stacked_area", total=True)),
    PanelEntry("users_by_usage_volume", Plan("stacked_bars", ramp=True)),
    PanelEntry("call_quality_trend", Plan("stacked_bars")),
    PanelEntry("quality_by_endpoint", Plan("category_bars")),
    PanelEntry("feature_use", Plan("category_bars")),
    PanelEntry("queue_outcomes", Plan("stacked_bars")),
    PanelEntry("queue_times", Plan("lines")),
    PanelEntry("queue_hours", Plan("heatmap")),
    PanelEntry("calling_active_users", Plan("lines")),
    PanelEntry("calling_active_percent", Plan("lines")),
    PanelEntry("calling_calls", Plan("lines")),
    PanelEntry("calls_per_active_user", Plan("lines")),
    PanelEntry("poor_call_percent", Plan("lines")),
    PanelEntry("queue_answer_time", Plan("lines")),
    PanelEntry("queue_abandon_wait", Plan("lines")),
    PanelEntry("queue_abandoned_percent", Plan("lines")),
    PanelEntry("queue_offered", Plan("lines")),
)
PANELS: dict[str, PanelEntry] = {entry.key: entry for entry in _ENTRIES}


def make_panel(key: str, style: ChartStyle, formats: Formats) -> ChartPanel:
    """Return a panel for a chart, empty until it is given data.

    Raises:
        KeyError: there is no such chart.
    """
    entry = PANELS[key]
    return ChartPanel(key, entry.plan, style, formats)
