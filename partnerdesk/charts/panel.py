"""A chart with all that belongs to it: legend, readout, table twin, exports, states. Knows no page and no query.

A page makes it by `registry.make_panel`, gives it `set_data` or `set_state`, listens to `place_chosen` (a week, hour
or category key, by click or Enter), `exported` (a path) and `export_failed` (a Fault), and calls `set_style` when the
theme changes, `set_formats` when the language does. pyqtgraph is imported when the first data comes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.analytics.values import ChartData
from partnerdesk.charts.export import KINDS, ExportKind, export_chart
from partnerdesk.charts.head import ChartHead
from partnerdesk.charts.kinds import Plan, make_surface
from partnerdesk.charts.parts import Spot
from partnerdesk.charts.readout import Line, Reading, Readout
from partnerdesk.charts.style import ChartStyle
from partnerdesk.charts.twin import TwinTable
from partnerdesk.charts.words import ChartWords
from partnerdesk.errors import Fault
from partnerdesk.exporting.files import safe_name
from partnerdesk.models.definition_words import title as definition_title
from partnerdesk.models.formats import Formats

if TYPE_CHECKING:
    from partnerdesk.charts.surface import PlotSurface

_EMPTY_HEIGHT = 160


class ChartPanel(QWidget):
    """One chart of the registry. `choose_path` (suggested name, filter) asks where to save; tests hand in their own."""

    place_chosen = Signal(object)
    exported = Signal(str)
    export_failed = Signal(object)

    def __init__(
        self,
        key: str,
        plan: Plan,
        style: ChartStyle,
        formats: Formats,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key, self.plan = key, plan
        self.words: ChartWords | None = None
        self.surface: PlotSurface | None = None
        self.choose_path: Callable[[str, str], str] = self._ask_path
        self._style, self._formats = style, formats
        self._data: ChartData | None = None
        self._state = ("loading", "")
        self._own_title = ""
        self.head = ChartHead(style, total=plan.total, parent=self)
        self.twin = TwinTable()
        self.message = _label("soft")
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notes = _label("faint")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.message)
        self.stack.addWidget(self.twin)
        self.readout = Readout(style, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.notes)
        self.head.table_wanted.connect(self._show_view)
        self.head.export_wanted.connect(self.export)
        self.head.total_wanted.connect(self.show_total)
        self.twin.chosen.connect(self._on_chosen)
        self.retranslate()

    # --- what a page says ---------------------------------------------------------------------------------------------

    def set_data(self, data: ChartData | None) -> None:
        """Show data. None, no places and nothing but gaps are said in words."""
        self._data = data
        known = data is not None and any(value is not None for series in data.series for value in series.values)
        self._state = ("", "") if known else ("empty", "")
        self._refresh()

    def set_state(self, state: str, text: str = "") -> None:
        """Say in words why there is no chart: `loading`, `empty` or `error`, with a translated text.

        While loading, a chart that is there stays.
        """
        if state == "loading" and self.has_chart:
            return
        self._state = (state, text)
        self._refresh()

    def set_style(self, style: ChartStyle) -> None:
        """Take the colours and sizes of another theme."""
        self._style = style
        self.readout.set_style(style)
        self._refresh()

    def set_formats(self, formats: Formats) -> None:
        """Write values in another language, and take its texts."""
        self._formats = formats
        self.retranslate()

    def retranslate(self) -> None:
        """Take the texts of the language."""
        self.head.retranslate()
        self.readout.hide()
        self._refresh()

    def set_title(self, title: str) -> None:
        """Name the chart otherwise than its definition does; for screen readers, exports and file names."""
        self._own_title = title
        self._refresh()

    def show_total(self, wanted: bool) -> None:
        """Show or hide the line of the total, where the chart has one."""
        self.plan = replace(self.plan, total=wanted)
        if self.surface is not None and self.surface.drawing is not None:
            self.surface.drawing.total = wanted
        self._refresh()

    @property
    def has_chart(self) -> bool:
        """Whether there is a chart to see."""
        return self._state[0] == "" and self._data is not None

    @property
    def title(self) -> str:
        """The chart's name, in the window's language."""
        if self._own_title:
            return self._own_title
        try:
            return definition_title("chart", self.key)
        except KeyError:
            return self.tr("Chart")

    # --- what is shown ------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        self.setAccessibleName(self.title)
        self.readout.hide()
        if self.has_chart:
            self._show_chart()
        else:
            self._show_message()
        self._show_view()

    def _show_chart(self) -> None:
        assert self._data is not None
        self.words = words = ChartWords(self._data, self._formats, self.title)
        surface = self._surface()
        surface.show_data(words, self._style)
        assert surface.drawing is not None
        surface.setMinimumHeight(surface.drawing.height())
        surface.setAccessibleName(self.title)
        surface.setAccessibleDescription(self._description(words))
        self.head.show_keys(surface.drawing.keys(), self._style)
        self.twin.show_words(words, self._style)
        self.twin.setAccessibleName(self.tr("{title}, as a table").format(title=self.title))
        self.notes.setText("\n".join(words.notes()))
        self.notes.setVisible(bool(words.data.notes))

    def _show_message(self) -> None:
        state, text = self._state
        told = {
            "loading": self.tr("Reading the figures…"),
            "error": self.tr("This chart could not be made. Try again; if it happens again, run the doctor."),
        }
        self.message.setText(text or told.get(state, self._empty_text()))
        self.message.setMinimumHeight(self._style.px(_EMPTY_HEIGHT))
        self.notes.hide()
        self.head.show_keys((), self._style)

    def _empty_text(self) -> str:
        return self.tr("There are no figures for this choice yet. Choose another period, or sync to fetch more.")

    def _show_view(self) -> None:
        """Bring up the chart, its twin or the message."""
        self.head.setVisible(self.has_chart)
        if not self.has_chart:
            self.stack.setCurrentWidget(self.message)
            return
        view: QWidget = self.twin if self.head.is_table else self._surface()
        self.readout.hide()
        self.stack.setCurrentWidget(view)
        self.stack.setMinimumHeight(self._surface().minimumHeight())

    def _surface(self) -> PlotSurface:
        if self.surface is None:
            self.surface = make_surface(self.plan)
            self.stack.addWidget(self.surface)
            self.surface.pointed.connect(self._on_pointed)
            self.surface.focused.connect(self._on_focused)
            self.surface.chosen.connect(self._on_chosen)
        return self.surface

    def _description(self, words: ChartWords) -> str:
        names = ", ".join(words.series(number) for number in range(len(words.data.series)))
        first, last = words.place_long(0), words.place_long(len(words.data.x) - 1)
        text = self.tr(
            "{series}. From {first} to {last}. Arrow keys move from point to point, Home and End to the ends, "
            "Enter chooses. The same figures are in the table."
        )
        return text.format(series=names, first=first, last=last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the buttons where there is little room."""
        super().resizeEvent(event)
        self.readout.hide()
        self.head.fit(self.width())

    # --- pointer and keyboard -----------------------------------------------------------------------------------------

    def _on_pointed(self, spot: Spot | None) -> None:
        surface = self._surface()
        shown = spot or surface.spot
        if surface.drawing is not None:
            surface.drawing.point_at(spot)
        self._read_out(shown)

    def _on_focused(self, spot: Spot | None) -> None:
        self._read_out(spot)
        if spot is None or self.words is None or self.surface is None:
            return
        said = self.words.spoken(spot.series, spot.place)
        self.surface.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.surface, said))

    def _read_out(self, spot: Spot | None) -> None:
        surface = self._surface()
        where = surface.widget_point(spot) if spot is not None else None
        if spot is None or where is None or self.words is None or surface.drawing is None:
            self.readout.hide()
            return
        keys = surface.drawing.series_keys()
        order = surface.drawing.reading_order()
        lines = [
            Line(keys[number], self.words.value(number, spot.place), strong=number == spot.series and len(order) > 1)
            for number in order
        ]
        reading = Reading(self.words.place_long(spot.place), lines, self.words.hints(spot.place))
        origin = QPointF(surface.mapTo(self, surface.rect().topLeft()))
        room = QRect(0, 0, self.width(), self.height())
        self.readout.show_at(reading, origin + where, room)

    def _on_chosen(self, place: int) -> None:
        if self._data is not None and place < len(self._data.x):
            self.place_chosen.emit(self._data.x[place])

    # --- exports ------------------------------------------------------------------------------------------------------

    def export(self, kind: ExportKind) -> None:
        """Ask where to, then write the chart as `png`, `svg` or `csv`. The disk's refusal goes to `export_failed`."""
        if self.words is None or not self.has_chart:
            return
        suffix = KINDS[kind]
        name = safe_name(self.title, "chart")
        chosen = self.choose_path(f"{name}{suffix}", f"{kind.upper()} (*{suffix})")
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != suffix:
            path = path.with_name(path.name + suffix)
        try:
            export_chart(path, kind, self.plan, self.words, self._style)
        except Fault as fault:
            self.export_failed.emit(fault)
            return
        self.exported.emit(str(path))

    def _ask_path(self, name: str, kinds: str) -> str:
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Export chart"), name, kinds)
        return chosen


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
