"""The subscriptions page's questions to the replica, asked off the window thread. Knows no widget and writes no SQL."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from partnerdesk.analytics.values import ChartData, Figure, Phrase, View
from partnerdesk.errors import Fault
from partnerdesk.figures.known_weeks import known_weeks
from partnerdesk.figures.low_rule import low_rule
from partnerdesk.figures.snapshots import has_figures, snapshot_of
from partnerdesk.figures.subscriptions import kpi_figures
from partnerdesk.figures.trends import licence_trend
from partnerdesk.replica.layouts import fetch_layout, save_layout
from partnerdesk.replica.rows import ReplicaState
from partnerdesk.views.services import Services

_KEPT = "subscriptions.page"


@dataclass(frozen=True)
class Found:
    """The figures of a view."""

    view: View
    figures: Mapping[str, Figure]
    weeks: tuple[int, ...]
    """Earlier weeks that the replica knows."""
    state: ReplicaState
    low_rule: Phrase | None = None
    """By which rates assignment counts as low in this view."""


class SubscriptionsQuery(QObject):
    """Asks for figures and the trend; a newer question replaces an older one of its kind.

    `found(Found)`, `trend_found(ChartData)`, `failed(fault)`, `trend_failed(fault)`; `kept(place or None)`: what the
    page was set to when it was last left.
    """

    found = Signal(object)
    trend_found = Signal(object)
    failed = Signal(object)
    trend_failed = Signal(object)
    kept = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services

    def ask_figures(self, view: View) -> None:
        """Ask for every KPI of the page."""
        context, state_of = self._services.context(), self._services.queries.state

        def work(connection: Any) -> Found:
            state = state_of(connection)
            if state.promoted_at is None:
                return Found(view, {}, (), state)
            wanted = snapshot_of(connection, context, view.product, view.week)
            rule = low_rule(connection, context, wanted).sentence() if has_figures(connection, wanted) else None
            figures = kpi_figures(connection, context, view)
            return Found(view, figures, known_weeks(connection, context), state, rule)

        self._services.reader.ask("subscriptions.figures", work, self._on_found, self._on_failed)

    def ask_trend(self, view: View, weeks: int | None) -> None:
        """Ask for the trend over so many weeks, None for all."""
        context = self._services.context()

        def work(connection: Any) -> ChartData:
            return licence_trend(connection, context, view, weeks=weeks)

        self._services.reader.ask("subscriptions.trend", work, self._on_trend, self._on_trend_failed)

    def ask_kept(self) -> None:
        """Ask what the page was last set to; where that can't be read, nothing was kept."""
        self._services.desk.ask(
            _KEPT, lambda connection: fetch_layout(connection, _KEPT), self._on_kept, lambda _fault: self._on_kept(None)
        )

    def keep(self, place: dict[str, Any]) -> None:
        """Write down what the page is set to. Where that can't be written, it counts for this run."""
        text, now = json.dumps(place), self._services.now()
        self._services.desk.ask(_KEPT, lambda connection: save_layout(connection, _KEPT, text, now), self._on_written)

    def _on_written(self, _nothing: object) -> None:
        """There is nothing to say."""

    def _on_kept(self, text: str | None) -> None:
        try:
            self.kept.emit(json.loads(text) if text else None)
        except ValueError:
            self.kept.emit(None)

    def _on_found(self, found: Found) -> None:
        self.found.emit(found)

    def _on_failed(self, fault: Fault) -> None:
        self.failed.emit(fault)

    def _on_trend(self, data: ChartData) -> None:
        self.trend_found.emit(data)

    def _on_trend_failed(self, fault: Fault) -> None:
        self.trend_failed.emit(fault)
