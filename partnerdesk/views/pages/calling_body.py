"""What is scrolled on the calling page: banner, links, four blocks with their tables. Asks only its tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.analytics.values import ChartData, Figure, View
from partnerdesk.models.calling_words import week_told
from partnerdesk.models.figure_words import week_text
from partnerdesk.models.formats import Formats
from partnerdesk.views.analytics.calling_block import BLOCKS, FEATURES, CallingBlock, short_title
from partnerdesk.views.analytics.scroll_anchor import ScrollAnchor
from partnerdesk.views.analytics.section_links import SectionLinks
from partnerdesk.views.analytics.sticky_bar import StickyBar
from partnerdesk.views.analytics.threshold_button import ThresholdButton
from partnerdesk.views.analytics.week_picker import WeekBanner, WeekPicker
from partnerdesk.views.pages.calling_sections import CallingSection
from partnerdesk.views.pages.settings_calling import band_names
from partnerdesk.views.pages.settings_thresholds import CALLING_FIELDS, threshold_texts
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import breaking_label, plain_label
from partnerdesk.views.widgets.scroll import ScrollColumn

_SCROLL_BAR = 12
_ICON = 14


class CallingBody(ScrollColumn):
    """The page below its header. Signals tell what the user did; see `CallingPage`."""

    now_wanted = Signal()
    opened = Signal(str, str)
    """Section and KPI."""
    chart_chosen = Signal(str, object)
    explain_asked = Signal(str, str, object)
    customer_wanted = Signal(int, object)
    """Customer, and the table that it was chosen in."""
    filtered = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        theme = services.theme
        self._services = services
        self.weeks = WeekPicker(theme, completed=True)
        self.span = breaking_label(role="soft")
        self.banner = WeekBanner(theme)
        self.links = SectionLinks(theme)
        self.week = plain_label(role="strong")
        self.sections = {spec.key: CallingSection(services, spec.key) for spec in BLOCKS if spec is not FEATURES}
        self.features = CallingBlock(services, FEATURES)
        self.bands = QPushButton()
        self.bands.setProperty("kind", "quiet")
        self.sections["usage"].block.add_threshold(self.bands)
        self.cut_offs = ThresholdButton(services, CALLING_FIELDS)
        self.sections["quality"].block.add_threshold(self.cut_offs)
        self._lay_out()
        self.anchor = ScrollAnchor(self, self._parts)
        self._connect()
        self._restyle()

    # --- what it shows ---------------------------------------------------------------------------------------------

    def retranslate(self, formats: Formats, week: int | None) -> None:
        """Set every text anew; `week` is the one shown, None for the last completed one."""
        number = self._services.context().week - 1 if week is None else week
        shown = week_text(number, formats)
        self.weeks.retranslate(formats)
        self.span.setText(week_told(number, formats))
        self.week.setText(f"{shown[:1].upper()}{shown[1:]}")
        for section in self.sections.values():
            section.retranslate(formats, week)
        self.features.retranslate(formats, week)
        thresholds, names = self._services.context().thresholds, threshold_texts()
        bands = " · ".join(band_names(list(thresholds.usage_bands)))
        self.bands.setText(" " + self.tr("Bands of ours: {bands} calls").format(bands=bands))
        self.bands.setToolTip(self.tr("Change the usage bands in the settings"))
        self.bands.setAccessibleDescription(self.bands.toolTip())
        told = self.tr("Cut-offs of ours: {loss}% loss, {latency} ms, {jitter} ms jitter").format(
            loss=formats.number(thresholds.poor_loss_percent),
            latency=formats.number(thresholds.poor_latency_ms),
            jitter=formats.number(thresholds.poor_jitter_ms),
        )
        self.cut_offs.set_texts(told, [names[field.name] for field in CALLING_FIELDS])
        self.links.set_sections([(spec.key, short_title(spec.key)) for spec in BLOCKS], self.tr("Go to section"))

    def show_answers(
        self,
        figures: Mapping[str, Figure] | None,
        charts: Mapping[str, ChartData] | None,
        formats: Formats,
        since: str,
    ) -> None:
        """Show KPIs and charts; None while they are being read."""
        for section in self.sections.values():
            section.show_answers(figures, charts, formats, since)
        self.features.show_answers(figures, charts, formats, since)

    def refresh_tables(self, view: View) -> None:
        """Ask the tables anew."""
        for section in self.sections.values():
            section.refresh_table(view)

    # --- filters and order -----------------------------------------------------------------------------------------

    def table_places(self) -> dict[str, Any]:
        """Return the filters of the tables that have any."""
        found = {key: section.table.place() for key, section in self.sections.items()}
        return {key: place for key, place in found.items() if any(place.values())}

    def set_table_places(self, places: Mapping[str, Any]) -> None:
        """Filter the tables as `table_places` returned; those that are not named have no filter."""
        for key, section in self.sections.items():
            section.table.go_to(places.get(key))

    def ranked(self) -> frozenset[str]:
        """Return the sections whose table is in the order of who fell most."""
        return frozenset(key for key, section in self.sections.items() if section.ranked)

    def set_ranked(self, keys: frozenset[str]) -> None:
        """Order these tables by who fell most, the others as usual."""
        for key, section in self.sections.items():
            section.set_ranked(key in keys)

    def _restyle(self) -> None:
        theme = self._services.theme
        side = theme.px(_ICON)
        self.bands.setIcon(theme.icon("sliders-horizontal"))
        self.bands.setIconSize(QSize(side, side))

    # --- where the user is -----------------------------------------------------------------------------------------

    def scroll_to(self, key: str, *, focus: bool = False) -> None:
        """Bring a block to the top; with `focus` its table comes to the top and gets the keyboard."""
        part = self._part(key)
        if part is None:
            return
        section = self.sections.get(key)
        widget = section.caption if focus and section is not None else part
        self.anchor.hold(widget, self.sticky.height_at_top() + Space.M)
        if focus and section is not None:
            section.table.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def section_in_sight(self) -> CallingSection:
        """Return the section with a table that is scrolled to."""
        return self.sections.get(self._in_sight()) or self.sections["usage"]

    def _in_sight(self) -> str:
        line = self.verticalScrollBar().value() + self.sticky.height_at_top() + self.viewport().height() // 3
        found = ""
        for spec in BLOCKS:
            part = self._part(spec.key)
            if part is not None and self.anchor.top_of(part) <= line:
                found = spec.key
        return found

    def _parts(self) -> list[QWidget]:
        return [part for spec in BLOCKS if (part := self._part(spec.key)) is not None]

    def _part(self, key: str) -> QWidget | None:
        return self.features if key == FEATURES.key else self.sections.get(key)

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = QWidget()
        across = QHBoxLayout(bar)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.L)
        across.addWidget(self.week)
        across.addWidget(self.links, 1)
        self.sticky = StickyBar(self, bar, self._services.theme, left=Space.XL, right=Space.XL - _SCROLL_BAR)
        self.column.setSpacing(Space.XL)
        page = self.widget()
        inside = page.layout() if page is not None else None
        assert inside is not None
        # the bar of the area stands in the margin, so that the column ends where the header does
        inside.setContentsMargins(Space.XL, 0, Space.XL - _SCROLL_BAR, Space.XXL)
        head = QVBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.weeks)
        head.addWidget(self.span)
        self.column.addLayout(head)
        for widget in (self.banner, self.sticky, *(self._part(spec.key) for spec in BLOCKS)):
            if widget is not None:
                self.column.addWidget(widget)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.banner.now_wanted.connect(self.now_wanted)
        self.links.chosen.connect(self.scroll_to)
        self.bands.clicked.connect(lambda: self._services.go("settings", {"section": "calling"}))
        self._services.theme.changed.connect(self._restyle)
        self.features.explain_asked.connect(self.explain_asked)
        self.features.chart_chosen.connect(self.chart_chosen)
        for key, section in self.sections.items():
            section.opened.connect(lambda kpi, key=key: self.opened.emit(key, kpi))
            section.chart_chosen.connect(self.chart_chosen)
            section.explain_asked.connect(self.explain_asked)
            section.customer_wanted.connect(
                lambda customer, section=section: self.customer_wanted.emit(customer, section.table)
            )
            section.filtered.connect(self.filtered)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.links.set_current(self._in_sight()))
