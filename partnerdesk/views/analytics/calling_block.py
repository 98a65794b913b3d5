"""One block of calling engagement: heading, KPIs with their eight weeks, charts. For all customers or for one.

    block = CallingBlock(services, USAGE)
    block.retranslate(formats, week)               week: None for the last completed one
    block.show_answers(figures, charts, formats, since)  None: being read
    block.opened(kpi key) / block.explain_asked(kind, key, None) / block.chart_chosen(chart key, week or category)

Runs no query; what stands below the charts is its owner's (`set_body`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from partnerdesk.analytics import calling_charts as names
from partnerdesk.analytics.values import ChartData, Figure
from partnerdesk.models.figure_words import week_text
from partnerdesk.models.formats import Formats
from partnerdesk.views.analytics.chart_card import ChartCard
from partnerdesk.views.analytics.section_block import SectionBlock
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space

translate = QCoreApplication.translate

_ONE_CARD = 320
_BESIDE = 940
"""Width from which two charts stand side by side, in pixels at 100 % text size."""


@dataclass(frozen=True)
class BlockSpec:
    """What a block holds: keys of its KPIs and charts."""

    key: str
    kpis: tuple[str, ...]
    charts: tuple[str, ...]


USAGE = BlockSpec(
    "usage",
    ("calling_active_users", "calling_active_percent", "calling_calls", "calls_per_active_user"),
    (names.USERS_BY_USAGE_VOLUME,),
)
QUALITY = BlockSpec("quality", ("poor_call_percent",), (names.CALL_QUALITY_TREND, names.QUALITY_BY_ENDPOINT))
FEATURES = BlockSpec("features", (), (names.FEATURE_USE,))
QUEUES = BlockSpec(
    "queues",
    ("queue_answer_time", "queue_abandon_wait", "queue_abandoned_percent", "queue_offered"),
    (names.QUEUE_OUTCOMES,),
)
BLOCKS = (USAGE, QUALITY, FEATURES, QUEUES)
"""In the order of the page (glossary part 5)."""


def block_title(key: str, week: int | None, formats: Formats) -> str:
    """Return the heading of a block for a week, None for the last completed one."""
    last = {
        "usage": translate("CallingBlock", "Calling usage last week"),
        "quality": translate("CallingBlock", "Call quality last week"),
        "features": translate("CallingBlock", "Advanced calling features last week"),
        "queues": translate("CallingBlock", "Call queue insight last week"),
    }
    if week is None:
        return last[key]
    return f"{short_title(key)}, {week_text(week, formats)}"


def short_title(key: str) -> str:
    """Return the name of a block in few words."""
    return {
        "usage": translate("CallingBlock", "Calling usage"),
        "quality": translate("CallingBlock", "Call quality"),
        "features": translate("CallingBlock", "Advanced calling features"),
        "queues": translate("CallingBlock", "Call queue insight"),
    }[key]


def _chart_title(key: str, week: int | None, formats: Formats) -> str:
    """Return the name of a chart whose own name says "the last 8 weeks" where these are others; else nothing."""
    if key != names.CALL_QUALITY_TREND or week is None:
        return ""
    text = translate("CallingBlock", "Call quality and trend, 8 weeks up to the {week}")
    return text.format(week=week_text(week, formats))


class CallingBlock(SectionBlock):
    """KPIs and charts of one subject."""

    explain_asked = Signal(str, str, object)
    chart_chosen = Signal(str, object)

    def __init__(self, services: Services, spec: BlockSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec.key, services.theme, spec.kpis, parent)
        self._services, self.spec = services, spec
        self.charts = {key: ChartCard(services, key) for key in spec.charts}
        services.theme.changed.connect(self._restyle)
        self._restyle()
        row = ChartRow(services, list(self.charts.values()))
        self.set_body(row, card=False)
        self.explain_wanted.connect(lambda key: self.explain_asked.emit("kpi", key, None))
        for key, card in self.charts.items():
            card.place_chosen.connect(lambda place, key=key: self.chart_chosen.emit(key, place))
            card.explain_wanted.connect(lambda key: self.explain_asked.emit("chart", key, None))

    def retranslate(self, formats: Formats, week: int | None, help_text: str = "") -> None:
        """Set every text anew; `week` is the one shown, None for the last completed one."""
        self.set_texts(block_title(self.key, week, formats), help_text)
        self.kpis.retranslate(self._services.context().thresholds, formats)
        for key, card in self.charts.items():
            card.retranslate(_chart_title(key, week, formats))

    def show_answers(
        self,
        figures: Mapping[str, Figure] | None,
        charts: Mapping[str, ChartData] | None,
        formats: Formats,
        since: str,
    ) -> None:
        """Show the KPIs with their eight weeks, and the charts; None while they are being read."""
        self.kpis.show_figures(figures, formats, {}, since)
        for key, kpi in self.kpis.cards.items():
            series = charts[key].series if charts is not None and key in charts else ()
            kpi.set_spark(series[0].values if series else ())
        for key, card in self.charts.items():
            if charts is None:
                card.show_loading()
            elif key in charts:
                self._show_chart(card, charts[key], formats)

    def _restyle(self) -> None:
        if len(self.spec.kpis) == 1:
            self.kpis.setMaximumWidth(self._services.theme.px(_ONE_CARD))

    def _show_chart(self, card: ChartCard, data: ChartData, formats: Formats) -> None:
        if any(value is not None for series in data.series for value in series.values):
            card.show_data(data)
        else:
            card.show_empty(
                translate("CallingBlock", "Nothing to draw for this week"),
                "\n".join(formats.phrase(note) for note in data.notes),
            )


class ChartRow(QWidget):
    """Charts side by side where there is room, below each other where not."""

    def __init__(self, services: Services, cards: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.M)
        self._cards = tuple(cards)
        for card in cards:
            self._box.addWidget(card, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn with the width."""
        super().resizeEvent(event)
        wide = event.size().width() >= self._services.theme.px(_BESIDE)
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest width that one chart needs: the row may turn."""
        hint = super().minimumSizeHint()
        return QSize(max((card.minimumSizeHint().width() for card in self._cards), default=0), hint.height())
