"""A chart on a card: heading, one sentence, controls at the right, the panel below. Imports charts when it has data.

card = ChartCard(services, "license_distribution_trend")
card.add_control(range_chooser)
card.retranslate()                             names come from the registry, kind "chart"
card.show_data(data) / card.show_loading() / card.show_fault(fault, retry) / card.show_empty(text)
card.place_chosen(week or category) / card.explain_wanted(key) / card.export_…: the panel's own menu
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from partnerdesk.analytics.values import ChartData
from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models import definition_words
from partnerdesk.models.formats import Formats
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Size, Space
from partnerdesk.views.widgets.fitting_stack import FittingStack
from partnerdesk.views.widgets.labels import breaking_label
from partnerdesk.views.widgets.panels import FaultPanel, LoadingPanel, MessagePanel

if TYPE_CHECKING:
    from partnerdesk.charts.panel import ChartPanel

_HEIGHT = 340


class ChartCard(QFrame):
    """One chart of the registry. `place_chosen(week or category key)`, `explain_wanted(chart key)`.

    Args:
        services: the services of the page.
        key: key of the chart's definition and of its panel.
        height: of the drawing, in pixels at 100 % text size.
    """

    place_chosen = Signal(object)
    explain_wanted = Signal(str)

    def __init__(self, services: Services, key: str, height: int = _HEIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self.key, self._tall = services, key, height
        self.setProperty("card", True)
        self.title = breaking_label(role="heading")
        self.help = breaking_label(role="soft")
        self.explain = QToolButton()
        self.loading = LoadingPanel()
        self.message = MessagePanel(services.theme)
        self.fault = FaultPanel(services.theme)
        self.panel: ChartPanel | None = None
        self._own_title = ""
        self._lay_out()
        self.explain.clicked.connect(lambda: self.explain_wanted.emit(self.key))
        services.theme.changed.connect(self._restyle)
        self._restyle()

    # --- what it shows ---------------------------------------------------------------------------------------------

    def add_control(self, widget: QWidget) -> None:
        """Put a chooser into the heading's line, before the question mark."""
        self._head.insertWidget(self._head.count() - 1, widget, 0, Qt.AlignmentFlag.AlignTop)

    def retranslate(self, title: str = "") -> None:
        """Set every text anew; `title` where the definition's own would not be true."""
        formats, thresholds = self._formats(), self._services.context().thresholds
        own, title = title, title or definition_words.title("chart", self.key)
        self.title.setText(title)
        self.help.setText(definition_words.text("chart", self.key, thresholds, formats))
        self.setAccessibleName(title)
        self.explain.setAccessibleName(self.tr("Explain “{name}”").format(name=title))
        self.explain.setToolTip(plain_tooltip(definition_words.meaning("chart", self.key, thresholds, formats)))
        self._own_title = own
        if self.panel is not None:
            self.panel.set_formats(formats)
            self.panel.set_title(own)

    def show_data(self, data: ChartData) -> None:
        """Show a chart; the first one imports the drawing."""
        self.loading.stop()
        panel = self.panel or self._make_panel()
        panel.set_data(data)
        self._stack.setCurrentWidget(panel)

    def show_loading(self) -> None:
        """Say that it is being read, unless something is shown already."""
        if self.panel is None or self._stack.currentWidget() is not self.panel:
            self.loading.start()
            self._stack.setCurrentWidget(self.loading)

    def show_empty(
        self, title: str, text: str = "", button: str = "", on_button: Callable[[], object] | None = None
    ) -> None:
        """Say that there is nothing to draw, with a way out where there is one."""
        self.loading.stop()
        self.message.show_message("database", title, text, button=button, on_button=on_button)
        self._stack.setCurrentWidget(self.message)

    def show_fault(self, fault: Fault, button: str = "", on_button: Callable[[], object] | None = None) -> None:
        """Say why there is no chart."""
        self.loading.stop()
        self.fault.show_fault(fault, button=button, on_button=on_button)
        self._stack.setCurrentWidget(self.fault)

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.S)
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.explain, 0, Qt.AlignmentFlag.AlignTop)
        self._stack = FittingStack()
        for widget in (self.loading, self.message, self.fault):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        column.setSpacing(Space.XS)
        column.addLayout(self._head)
        column.addWidget(self.help)
        column.addSpacing(Space.S)
        column.addWidget(self._stack)

    def _make_panel(self) -> ChartPanel:
        from partnerdesk.charts.registry import make_panel
        from partnerdesk.views.theme.chart_style import chart_style

        panel = make_panel(self.key, chart_style(self._services.theme), self._formats())
        panel.set_title(self._own_title)
        panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        panel.place_chosen.connect(self.place_chosen)
        panel.exported.connect(self._on_exported)
        panel.export_failed.connect(self._on_export_failed)
        self._stack.addWidget(panel)
        self.panel = panel
        return panel

    def _on_exported(self, path: str) -> None:
        self._services.toast(self.tr("Chart saved as {path}").format(path=path), "good")

    def _on_export_failed(self, fault: Fault) -> None:
        self._services.toast(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")

    def _formats(self) -> Formats:
        return Formats(self._services.language.code, self._services.now())

    def _restyle(self) -> None:
        theme = self._services.theme
        side = theme.px(Size.ICON)
        self.explain.setIcon(theme.icon("circle-question-mark", "text_faint"))
        self.explain.setIconSize(QSize(side, side))
        self._stack.setMinimumHeight(theme.px(self._tall))
        if self.panel is not None:
            from partnerdesk.views.theme.chart_style import chart_style

            self.panel.set_style(chart_style(theme))
