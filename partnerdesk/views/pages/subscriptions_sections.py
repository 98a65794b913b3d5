"""The five sections of the subscriptions page: KPIs, thresholds where they act, tables. Runs no query."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from partnerdesk.analytics.subscription_sections import ALL_SUBSCRIPTIONS, BESIDE, SECTIONS, Section
from partnerdesk.analytics.values import Figure, View
from partnerdesk.figures.tables import table_ids, table_options, table_rows
from partnerdesk.models import definition_words
from partnerdesk.models.analytics_table import table_source
from partnerdesk.models.figure_words import figure_text
from partnerdesk.models.formats import Formats
from partnerdesk.models.subscription_columns import subscription_columns
from partnerdesk.views.analytics.section_block import SectionBlock
from partnerdesk.views.analytics.threshold_button import ThresholdButton
from partnerdesk.views.pages.settings_thresholds import LOW_FIELDS, STATUS_FIELDS, threshold_texts
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.analytics_table import AnalyticsTable
from partnerdesk.views.widgets.labels import breaking_label

translate = QCoreApplication.translate

HORIZON_FIELDS = tuple(field for field in STATUS_FIELDS if field.name == "horizon_days")
ALL = Section("all", ALL_SUBSCRIPTIONS.title, (), ALL_SUBSCRIPTIONS)
"""Below the page's own sections: every row behind the trend, with every column."""
SECTION_OF_TABLE = {section.table.key: section.key for section in (*SECTIONS, ALL)}
NEW_LICENCES = "new_customers_licenses"
"""The one sum whose rows are more than its section's table: all subscriptions of the new customers."""
_ROWS_SHOWN = 8
_GOOD = frozenset({"expiring", "low_assignment", "overage"})
"""Sections that are best empty."""


class SubscriptionSection(SectionBlock):
    """One section. `explain_asked(kind, key, row id or None)`, `customer_wanted(id)`, `filtered()`."""

    explain_asked = Signal(str, str, object)
    customer_wanted = Signal(int)
    filtered = Signal()

    def __init__(self, services: Services, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(section.key, services.theme, section.kpis, parent)
        self._services, self.section = services, section
        self.threshold: ThresholdButton | None = None
        fields = {"low_assignment": LOW_FIELDS, "overage": (), ALL.key: ()}.get(section.key, HORIZON_FIELDS)
        if fields:
            self.threshold = ThresholdButton(services, fields)
            self.add_threshold(self.threshold)
        self._fields = fields
        self.caption = breaking_label(role="strong")
        self._rows: int | None = None
        self.table = AnalyticsTable(
            services,
            section.table.key,
            subscription_columns(section.table.columns),
            table_source(section.table.key, table_ids, table_rows, table_options),
            default_sorts=section.table.default_sort,
            rows_shown=_ROWS_SHOWN,
        )
        self.set_body(self.caption, card=False)
        self.set_body(self.table, card=False)
        self.explain_wanted.connect(lambda key: self.explain_asked.emit("kpi", key, None))
        self.table.explain_wanted.connect(lambda key, row: self.explain_asked.emit("column", key, row))
        self.table.customer_wanted.connect(self.customer_wanted)
        self.table.place_changed.connect(self.filtered)
        self.table.counted.connect(self._on_counted)

    def retranslate(self, formats: Formats) -> None:
        """Set every text anew."""
        thresholds = self._services.context().thresholds
        self.set_texts(
            definition_words.filled(self.section.title, thresholds, formats),
            definition_words.text("table", self.section.table.key, thresholds, formats),
        )
        self.caption.setVisible(self.section is not ALL)
        self.kpis.retranslate(thresholds, formats)
        if self.threshold is not None:
            names = threshold_texts()
            self.threshold.set_texts(self._threshold_text(formats), [names[field.name] for field in self._fields])
        title = definition_words.title("table", self.section.table.key)
        self._show_caption()
        self.table.set_texts(title, search=self.tr("Search customer or subscription"))
        empty, text = _nothing(self.key)
        self.table.set_empty(empty, text, icon="circle-check" if self.key in _GOOD else "database")

    def show_figures(self, figures: Mapping[str, Figure] | None, formats: Formats, view: View, since: str) -> None:
        """Show the KPIs; None while they are being read."""
        subs = {}
        for key in self.section.kpis:
            other = BESIDE.get(key, "")
            if figures is not None and other in figures:
                name = definition_words.title("kpi", other)
                subs[key] = f"{name}: {figure_text(figures[other], formats)}"
        if figures is not None and NEW_LICENCES in self.section.kpis:
            subs[NEW_LICENCES] = self.tr("All subscriptions of these customers, not the new ones alone")
        self.kpis.show_figures(figures, formats, subs, since)

    def _show_caption(self) -> None:
        title = definition_words.title("table", self.section.table.key)
        told = title if self._rows is None else f"{title} · {QLocale().toString(self._rows)}"
        self.caption.setText(told)
        if self.section is ALL:
            self.title.setText(told)

    def _on_counted(self, _shown: int, total: int) -> None:
        self._rows = total
        self._show_caption()

    def _threshold_text(self, formats: Formats) -> str:
        thresholds = self._services.context().thresholds
        if self._fields == HORIZON_FIELDS:
            return self.tr("Within %n days", "", thresholds.horizon_days)
        return self.tr("Below {rate}").format(rate=formats.percent(100 * thresholds.low_rate))


def _nothing(section: str) -> tuple[str, str]:
    """Return what is said when a section has no rows: mostly good news."""
    told = {
        "recently_added": lambda: (
            translate("SubscriptionSection", "Nothing was added in this time"),
            translate("SubscriptionSection", "New subscriptions and trials of this product are listed here."),
        ),
        "expiring": lambda: (
            translate("SubscriptionSection", "Nothing expires in this time"),
            translate("SubscriptionSection", "No subscription or trial of this product ends unrenewed. Good news."),
        ),
        "renewing": lambda: (
            translate("SubscriptionSection", "Nothing renews itself in this time"),
            translate("SubscriptionSection", "Subscriptions of this product that renew themselves are listed here."),
        ),
        "low_assignment": lambda: (
            translate("SubscriptionSection", "Assignment is low nowhere"),
            translate("SubscriptionSection", "Every subscription that is judged is well assigned. Good news."),
        ),
        ALL.key: lambda: (
            translate("SubscriptionSection", "No subscription of this product"),
            translate("SubscriptionSection", "Nothing of it was bought or is tried in this week."),
        ),
        "overage": lambda: (
            translate("SubscriptionSection", "Nobody is over the license limit"),
            translate("SubscriptionSection", "No customer has assigned more licenses than it bought. Good news."),
        ),
    }
    return told[section]()


def short_title(section: str) -> str:
    """Return the name of a section in one or two words."""
    return {
        "recently_added": translate("SubscriptionSection", "Recently added"),
        "expiring": translate("SubscriptionSection", "Expiring"),
        "renewing": translate("SubscriptionSection", "Renewing"),
        "low_assignment": translate("SubscriptionSection", "Low assignment"),
        "overage": translate("SubscriptionSection", "Over limit"),
        ALL.key: translate("SubscriptionSection", "All"),
    }.get(section, section)
