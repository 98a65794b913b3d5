"""The sections of the calling page that have a table: block, caption, "fell most" switch, rows. Runs no query."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analytics.calling_tables import CUSTOMERS_QUALITY, CUSTOMERS_USAGE, QUEUE_CUSTOMERS, CallingTable
from partnerdesk.analytics.calling_tables import TABLES as SPECS_OF_TABLES
from partnerdesk.analytics.values import ChartData, Figure, View
from partnerdesk.figures.calling_tables import table_ids, table_options, table_rows
from partnerdesk.models import definition_words
from partnerdesk.models.analytics_table import table_source
from partnerdesk.models.calling_columns import calling_columns
from partnerdesk.models.formats import Formats
from partnerdesk.views.analytics.calling_block import QUALITY, QUEUES, USAGE, BlockSpec, CallingBlock
from partnerdesk.views.analytics.segments import Segments
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.analytics_table import AnalyticsTable
from partnerdesk.views.widgets.labels import breaking_label

translate = QCoreApplication.translate

_ROWS_SHOWN = 8
FELL_MOST = "fell"


TABLES = {"usage": CUSTOMERS_USAGE, "quality": CUSTOMERS_QUALITY, "queues": QUEUE_CUSTOMERS}
"""Section to its table."""
_COLUMN_OF: dict[str, tuple[str, bool]] = {
    "calling_active_users": ("active_users", True),
    "calling_active_percent": ("active_percent", False),
    "calling_calls": ("calls", True),
    "calls_per_active_user": ("calls_per_user", False),
    "poor_call_percent": ("poor_percent", True),
    "queue_answer_time": ("answer_time", True),
    "queue_abandon_wait": ("abandon_wait", True),
    "queue_abandoned_percent": ("abandoned_percent", True),
    "queue_offered": ("offered", True),
}
"""KPI to the column that its rows are ordered by, and whether it descends: those who need a call first."""
SPECS: dict[str, BlockSpec] = {"usage": USAGE, "quality": QUALITY, "queues": QUEUES}


class CallingSection(QWidget):
    """A block with its table.

    `explain_asked(kind, key, row id or None)`, `customer_wanted(id)`, `chart_chosen(chart, place)`,
    `opened(kpi)`, `filtered()`: filters, order or ranking changed by the user.
    """

    explain_asked = Signal(str, str, object)
    customer_wanted = Signal(int)
    chart_chosen = Signal(str, object)
    opened = Signal(str)
    filtered = Signal()

    def __init__(self, services: Services, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self.key, self.spec = services, key, SPECS_OF_TABLES[TABLES[key]]
        self.block = CallingBlock(services, SPECS[key])
        self.caption = breaking_label(role="strong")
        self.method = breaking_label(role="soft")
        self.rank = Segments(services.theme)
        self.table = AnalyticsTable(
            services,
            self.spec.key,
            calling_columns(columns_in_order(self.spec)),
            table_source(self.spec.key, table_ids, table_rows, table_options),
            default_sorts=self.spec.default_sort,
            customer_of=attrgetter("id"),
            rows_shown=_ROWS_SHOWN,
        )
        self.ranked = False
        self._rows: int | None = None
        self._lay_out()
        self.block.explain_asked.connect(self.explain_asked)
        self.block.chart_chosen.connect(self.chart_chosen)
        self.block.opened.connect(self.opened)
        self.rank.chosen.connect(self._on_rank)
        self.table.explain_wanted.connect(lambda key, row: self.explain_asked.emit("column", key, row))
        self.table.customer_wanted.connect(self.customer_wanted)
        self.table.place_changed.connect(self.filtered)
        self.table.layout_keeper.ready.connect(self._on_layout)
        self.table.table.columns.sorts_changed.connect(self._on_sorted)
        self.table.counted.connect(self._on_counted)

    def retranslate(self, formats: Formats, week: int | None) -> None:
        """Set every text anew."""
        self.block.retranslate(formats, week)
        thresholds = self._services.context().thresholds
        title = definition_words.title("table", self.spec.key)
        self._show_caption()
        self.method.setText(definition_words.text("table", self.spec.key, thresholds, formats))
        self.rank.set_choices(
            [
                ("usual", translate("CallingSection", "Usual order")),
                (FELL_MOST, _fell_label(self.key)),
            ],
            translate("CallingSection", "Order of the table"),
        )
        self.rank.set_chosen(FELL_MOST if self.ranked else "usual")
        self.rank.buttons[FELL_MOST].setToolTip(
            translate(
                "CallingSection", "Who to call first: the last four weeks against the four before, in large numbers"
            )
        )
        self.table.set_texts(title, search=translate("CallingSection", "Search customer"))
        self.table.set_empty(*_nothing(self.key), icon="phone")

    def _show_caption(self) -> None:
        title = definition_words.title("table", self.spec.key)
        self.caption.setText(title if self._rows is None else f"{title} · {QLocale().toString(self._rows)}")

    def _on_counted(self, _shown: int, total: int) -> None:
        self._rows = total
        self._show_caption()

    def show_answers(
        self,
        figures: Mapping[str, Figure] | None,
        charts: Mapping[str, ChartData] | None,
        formats: Formats,
        since: str,
    ) -> None:
        """Show KPIs and charts; None while they are being read."""
        self.block.show_answers(figures, charts, formats, since)

    def refresh_table(self, view: View) -> None:
        """Ask the table anew."""
        self.table.refresh(view)

    def set_ranked(self, ranked: bool) -> None:
        """Order the table by who fell most, with the sentence why, or as usual."""
        if ranked == self.ranked:
            return
        self.ranked = ranked
        self.rank.set_chosen(FELL_MOST if ranked else "usual")
        self._show_why()
        self._order()

    def _order(self) -> None:
        usual = self.spec.default_sort
        self.table.order_by(((self.spec.fall, True), *usual) if self.ranked else usual)

    def _on_layout(self) -> None:
        """Keep the ranking that is asked for, whatever order was kept with the layout."""
        self._show_why()
        if self.ranked and self._is_sorted_otherwise():
            self._order()

    def _on_sorted(self) -> None:
        """End the ranking where the user orders the rows by something else: its button says what the table shows."""
        if self.ranked and self.table.layout_keeper.loaded and self._is_sorted_otherwise():
            self.ranked = False
            self.rank.set_chosen("usual")
            self._show_why()
            self.table.set_usual(self.spec.default_sort)

    def _is_sorted_otherwise(self) -> bool:
        sorts = self.table.table.columns.layout.sorts
        return bool(sorts) and sorts[0][0] != self.spec.fall

    def _show_why(self) -> None:
        """Show the sentence why with the ranking alone, whatever layout was kept."""
        self.table.table.columns.set_hidden(self.spec.fall, not self.ranked)

    def order_for(self, kpi: str) -> None:
        """Order the rows by the column that a KPI is made of."""
        self.set_ranked(False)
        wanted = _COLUMN_OF.get(kpi)
        if wanted is not None:
            column, descending = wanted
            self.table.table.columns.sort_by(self.table.model.column_of(column), descending=descending)

    def _on_rank(self, key: str) -> None:
        self.set_ranked(key == FELL_MOST)
        self.filtered.emit()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(Space.XXS)
        texts.addWidget(self.caption)
        texts.addWidget(self.method)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addLayout(texts, 1)
        head.addWidget(self.rank)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.block)
        column.addLayout(head)
        column.addWidget(self.table)


def columns_in_order(spec: CallingTable) -> tuple[str, ...]:
    """Return a table's columns with the sentence why behind the customer: it is what the ranking is read for."""
    first, *rest = spec.columns
    return (first, spec.fall, *(key for key in rest if key != spec.fall))


def _fell_label(key: str) -> str:
    return {
        "usage": translate("CallingSection", "Fell most"),
        "quality": translate("CallingSection", "Got worse most"),
        "queues": translate("CallingSection", "Got worse most"),
    }[key]


def _nothing(key: str) -> tuple[str, str]:
    """Return what is said when the table of a section has no rows."""
    return {
        "usage": (
            translate("CallingSection", "No usage report for this week"),
            translate("CallingSection", "Choose another week, or import the calling usage report."),
        ),
        "quality": (
            translate("CallingSection", "No call quality report for this week"),
            translate("CallingSection", "Choose another week, or import the media quality report."),
        ),
        "queues": (
            translate("CallingSection", "No call queue report for this week"),
            translate("CallingSection", "Choose another week, or import the call queue report."),
        ),
    }[key]
