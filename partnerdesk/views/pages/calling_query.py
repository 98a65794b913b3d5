"""The calling page's questions to the replica, asked off the window thread. Knows no widget and writes no SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from partnerdesk.analytics.values import ChartData, Figure, View
from partnerdesk.errors import Fault
from partnerdesk.figures.calling import calling_week, charts, kpi_figures
from partnerdesk.figures.calling_weeks import known_calling_weeks
from partnerdesk.replica.rows import ReplicaState
from partnerdesk.views.services import Services


@dataclass(frozen=True)
class Found:
    """The figures of a view."""

    view: View
    week: int
    """The week that they are of."""
    figures: Mapping[str, Figure]
    charts: Mapping[str, ChartData]
    weeks: tuple[int, ...]
    """Weeks that any calling report covers; none: there is nothing to show yet."""
    state: ReplicaState


class CallingQuery(QObject):
    """Asks for figures and charts; a newer question replaces an older one. `found(Found)`, `failed(fault)`."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services

    def ask(self, view: View) -> None:
        """Ask for everything but the tables, which ask for themselves."""
        context, state_of = self._services.context(), self._services.queries.state

        def work(connection: Any) -> Found:
            week = view.week if view.week is not None else calling_week(connection, context)
            known = known_calling_weeks(connection, context)
            state = state_of(connection)
            if not known:
                return Found(view, week, {}, {}, (), state)
            return Found(
                view,
                week,
                kpi_figures(connection, context, view),
                charts(connection, context, view),
                known,
                state,
            )

        self._services.reader.ask("calling.figures", work, self._on_found, self._on_failed)

    def _on_found(self, found: Found) -> None:
        self.found.emit(found)

    def _on_failed(self, fault: Fault) -> None:
        self.failed.emit(fault)
