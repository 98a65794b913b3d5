"""What is scrolled on the subscriptions page: banner, KPIs, toggle, trend, sections. Asks nothing but its tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analytics.kpis import TOP_KPIS
from partnerdesk.analytics.subscription_sections import SECTIONS
from partnerdesk.analytics.values import ChartData, Figure, Phrase, View
from partnerdesk.models.figure_words import before_text, figure_text, week_text
from partnerdesk.models.formats import Formats
from partnerdesk.views.analytics.chart_card import ChartCard
from partnerdesk.views.analytics.product_toggle import ProductToggle
from partnerdesk.views.analytics.range_chooser import RangeChooser
from partnerdesk.views.analytics.scroll_anchor import ScrollAnchor
from partnerdesk.views.analytics.section_block import SectionBlock
from partnerdesk.views.analytics.section_links import SectionLinks
from partnerdesk.views.analytics.sticky_bar import StickyBar
from partnerdesk.views.analytics.threshold_button import ThresholdButton
from partnerdesk.views.analytics.week_picker import WeekBanner
from partnerdesk.views.pages.settings_thresholds import threshold_texts
from partnerdesk.views.pages.subscriptions_place import Place
from partnerdesk.views.pages.subscriptions_sections import ALL, HORIZON_FIELDS, SubscriptionSection, short_title
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.scroll import ScrollColumn

CHART = "license_distribution_trend"
_SCROLL_BAR = 12
TREND = "trend"
_MANY = 4
COVERED = "covered_customers"
"""Stands below the number of all customers."""
_TOP = tuple(kpi.key for kpi in TOP_KPIS if kpi.key != COVERED)


class SubscriptionsBody(ScrollColumn):
    """The page below its header. Signals tell what the user did; see `SubscriptionsPage`."""

    now_wanted = Signal()
    product_chosen = Signal(str)
    period_chosen = Signal(str)
    week_chosen = Signal(object)
    top_opened = Signal(str)
    section_opened = Signal(str, str)
    explain_asked = Signal(str, str, object)
    customer_wanted = Signal(int, object)
    """Customer, and the table that it was chosen in."""
    filtered = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        theme = services.theme
        self._services = services
        self._notes: list[str] = []
        self._wants_focus = ""
        self.banner = WeekBanner(theme)
        self.top = SectionBlock("top", theme, _TOP)
        self.kpis = self.top.kpis
        self.outlook = ThresholdButton(services, HORIZON_FIELDS)
        self.top.add_threshold(self.outlook)
        self.toggle = ProductToggle(theme)
        self.links = SectionLinks(theme)
        self.trend = ChartCard(services, CHART)
        self.period = RangeChooser(theme)
        self.trend.add_control(self.period)
        self.sections = {section.key: SubscriptionSection(services, section) for section in (*SECTIONS, ALL)}
        self._lay_out()
        self.anchor = ScrollAnchor(self, lambda: [self.top, self.trend, *self.sections.values()])
        self._connect()

    # --- what it shows ---------------------------------------------------------------------------------------------

    def retranslate(self, formats: Formats) -> None:
        """Set every text anew."""
        thresholds = self._services.context().thresholds
        self.top.set_texts(self.tr("Key performance indicators"))
        self.kpis.retranslate(thresholds, formats)
        names = threshold_texts()
        self.outlook.set_texts(
            self.tr("Outlook: %n days", "", thresholds.horizon_days), [names[field.name] for field in HORIZON_FIELDS]
        )
        self.toggle.retranslate()
        self.period.retranslate()
        self.trend.retranslate()
        for section in self.sections.values():
            section.retranslate(formats)
        self.links.set_sections(
            [(TREND, self.tr("Trend")), *((key, short_title(key)) for key in self.sections)], self.tr("Go to section")
        )

    def show_state(self, state: Place, formats: Formats) -> None:
        """Show which product, week and range are chosen."""
        self.toggle.set_product(state.product)
        self.period.set_range(state.period)
        self.banner.show_view(state.week, state.compare_week, formats, self._notes)

    def show_figures(self, figures: Mapping[str, Figure] | None, formats: Formats, view: View) -> None:
        """Show every KPI; None while they are being read."""
        since = "" if view.compare_week is None else week_text(view.compare_week, formats)
        subs = {}
        if figures is not None and COVERED in figures:
            number = figure_text(figures[COVERED], formats)
            subs["total_customers"] = self.tr("{number} with Meetings or Calling").format(number=number)
        if figures is not None:
            shared = _shared([figure.missing for figure in figures.values()])
            before = _shared([figure.before_missing for figure in figures.values()])
            self._notes = [formats.phrase(phrase) for phrase in shared]
            self._notes += [before_text(phrase, formats) for phrase in before]
            self.banner.show_view(view.week, view.compare_week, formats, self._notes)
            figures = {key: _without(figure, shared, before) for key, figure in figures.items()}
        self.kpis.show_figures(figures, formats, subs, since)
        for section in self.sections.values():
            section.show_figures(figures, formats, view, since)

    def show_low_rule(self, rule: Phrase | None, formats: Formats) -> None:
        """Say in its section by which rates assignment counts as low."""
        self.sections["low_assignment"].set_note("" if rule is None else formats.phrase(rule))

    def show_trend(self, data: ChartData) -> None:
        """Show the chart, or that no week is known."""
        if data.x:
            self.trend.show_data(data)
        else:
            self.trend.show_empty(
                self.tr("No week is known yet"), self.tr("Each sync keeps one week; the trend begins with the first.")
            )

    def refresh_tables(self, view: View) -> None:
        """Ask the tables anew."""
        for section in self.sections.values():
            section.table.refresh(view)

    def table_places(self) -> dict[str, Any]:
        """Return the filters of the tables that have any."""
        found = {key: section.table.place() for key, section in self.sections.items()}
        return {key: place for key, place in found.items() if any(place.values())}

    def set_table_places(self, places: Mapping[str, Any]) -> None:
        """Filter the tables as `table_places` returned; those that are not named have no filter."""
        for key, section in self.sections.items():
            section.table.go_to(places.get(key))

    # --- where the user is -----------------------------------------------------------------------------------------

    def scroll_to(self, key: str, *, focus: bool = False) -> None:
        """Bring a section to the top; with `focus` its table gets the keyboard."""
        widget = self._part(key)
        if widget is None:
            return
        self.anchor.hold(widget, self.sticky.height_at_top() + Space.M)
        self._wants_focus = key if focus and key in self.sections else ""
        if self._wants_focus:
            self._focus_table(key)

    def _focus_table(self, key: str) -> None:
        """Give a table the keyboard, now or once it has rows to show."""
        table = self.sections[key].table
        if key == self._wants_focus and table.table.isVisible():
            self._wants_focus = ""
            table.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def section_in_sight(self) -> SubscriptionSection | None:
        """Return the section whose heading is nearest to the top, from the one that is scrolled to on."""
        return self.sections.get(self._in_sight()) or next(iter(self.sections.values()), None)

    def _in_sight(self) -> str:
        line = self.verticalScrollBar().value() + self.sticky.height_at_top() + self.viewport().height() // 3
        found = ""
        for key in (TREND, *self.sections):
            part = self._part(key)
            if part is not None and self.anchor.top_of(part) <= line:
                found = key
        return found

    def _part(self, key: str) -> QWidget | None:
        return {TREND: self.trend, self.top.key: self.top}.get(key) or self.sections.get(key)

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = QWidget()
        across = QHBoxLayout(bar)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.L)
        across.addWidget(self.toggle)
        across.addWidget(self.links, 1)
        self.sticky = StickyBar(self, bar, self._services.theme, left=Space.XL, right=Space.XL - _SCROLL_BAR)
        self.column.setSpacing(Space.XL)
        page = self.widget()
        inside = page.layout() if page is not None else None
        assert inside is not None
        # the bar of the area stands in the margin, so that the column ends where the header does
        inside.setContentsMargins(Space.XL, 0, Space.XL - _SCROLL_BAR, Space.XXL)
        chosen = QVBoxLayout()
        chosen.setSpacing(0)
        chosen.addWidget(self.sticky)
        chosen.addWidget(self.toggle.note)
        chosen.addSpacing(Space.S)
        chosen.addWidget(self.trend)
        self.column.addWidget(self.banner)
        self.column.addWidget(self.top)
        self.column.addLayout(chosen)
        for section in self.sections.values():
            self.column.addWidget(section)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.banner.now_wanted.connect(self.now_wanted)
        self.top.opened.connect(self.top_opened)
        self.top.explain_wanted.connect(lambda key: self.explain_asked.emit("kpi", key, None))
        self.toggle.chosen.connect(self.product_chosen)
        self.links.chosen.connect(self.scroll_to)
        self.period.chosen.connect(self.period_chosen)
        self.trend.place_chosen.connect(self.week_chosen)
        self.trend.explain_wanted.connect(lambda key: self.explain_asked.emit("chart", key, None))
        for key, section in self.sections.items():
            section.opened.connect(lambda kpi, key=key: self.section_opened.emit(key, kpi))
            section.explain_asked.connect(self.explain_asked)
            section.customer_wanted.connect(
                lambda customer, section=section: self.customer_wanted.emit(customer, section.table)
            )
            section.filtered.connect(self.filtered)
            section.table.counted.connect(lambda _shown, _total, key=key: self._focus_table(key))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.links.set_current(self._in_sight()))


def _shared(missing: Sequence[Sequence[Phrase]]) -> list[Phrase]:
    """Return what is missing of so many figures that the banner says it once for all of them."""
    told = [phrase for of_figure in missing for phrase in of_figure]
    return [phrase for number, phrase in enumerate(told) if told.index(phrase) == number and told.count(phrase) > _MANY]


def _without(figure: Figure, shared: Sequence[Phrase], before: Sequence[Phrase]) -> Figure:
    return replace(
        figure,
        missing=tuple(phrase for phrase in figure.missing if phrase not in shared),
        before_missing=tuple(phrase for phrase in figure.before_missing if phrase not in before),
    )
