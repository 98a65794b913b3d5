"""The filters of the customer list: from what the user chose to the query's filter, and their names. Runs no query."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from partnerdesk import weeks
from partnerdesk.analytics import labels
from partnerdesk.analytics.context import Thresholds
from partnerdesk.analytics.filters import CustomerFilter
from partnerdesk.analytics.kpi_conditions import kpi_rows
from partnerdesk.analytics.kpis import KPI_BY_KEY
from partnerdesk.analytics.statuses import VANISHED
from partnerdesk.analytics.subscription_kpis import SECTION_KPI_BY_KEY
from partnerdesk.models.customer_cells import managed_by_label, product_label, status_chip, status_label
from partnerdesk.replica.rows import FilterOption
from partnerdesk.views.widgets.count_tiles import Tile
from partnerdesk.views.widgets.filter_bar import FilterState
from partnerdesk.views.widgets.filter_button import Choice

translate = QCoreApplication.translate

BUTTONS = ("managed_by", "products", "statuses", "subscription_types")
"""The filters of glossary 2C, in the page's order."""
NAMES = (*BUTTONS, "tags", "kpis")
"""Every filter: tags come from a row's menu, KPIs from the page that shows them."""
_CALM = frozenset({"subscription", VANISHED})
"""Statuses that ask nobody to do anything."""


def titles() -> dict[str, str]:
    """Return the name of each filter in the current language."""
    return {
        "managed_by": translate("CustomersPage", "Managed by"),
        "products": translate("CustomersPage", "Product"),
        "statuses": translate("CustomersPage", "Status"),
        "subscription_types": translate("CustomersPage", "Subscription type"),
        "tags": translate("CustomersPage", "Tag"),
        "kpis": translate("CustomersPage", "Figure"),
    }


def value_label(name: str, key: str) -> str:
    """Return the name of a filter's value in the current language; an unknown one as it came."""
    if name == "managed_by":
        return managed_by_label(key)
    if name == "products":
        return product_label(key)
    if name == "statuses":
        return status_label(key)
    if name == "subscription_types":
        return translate("Definitions", labels.subscription_type(key))
    if name == "kpis":
        return kpi_label(key)
    return key


def kpi_label(text: str) -> str:
    """Return the name of KPI rows, with the product and week that they are of: "New customers, Webex Calling"."""
    rows = kpi_rows(text)
    kpi = KPI_BY_KEY.get(rows.key) or SECTION_KPI_BY_KEY[rows.key]
    parts = [translate("Definitions", kpi.definition.title)]
    if rows.product:
        parts.append(product_label(rows.product))
    if rows.week is not None:
        date = weeks.date_from_day(weeks.week_first_day(rows.week))
        shown = QLocale().toString(QDate(date.year, date.month, date.day), "d MMM yyyy")
        parts.append(translate("Figures", "week of {date}").format(date=shown))
    return ", ".join(parts)


def _is_known(name: str, key: str) -> bool:
    if name != "kpis":
        return True
    try:
        kpi_rows(key)
    except KeyError:
        return False
    return True


def choices(name: str, options: Iterable[FilterOption]) -> list[Choice]:
    """Return what a filter's button offers."""
    return [Choice(option.key, value_label(name, option.key), option.count) for option in options]


def status_tiles(options: Iterable[FilterOption], thresholds: Thresholds) -> list[Tile]:
    """Return the statuses that ask for attention with their counts, in the order of priority."""
    tiles = []
    for option in options:
        if option.key not in _CALM:
            chip = status_chip(option.key, thresholds)
            tiles.append(Tile(option.key, chip.text, option.count, chip.tone, chip.tooltip))
    return tiles


def customer_filter(state: FilterState) -> CustomerFilter:
    """Return the query's filter for what the user chose."""
    return CustomerFilter(**{name: state.keys(name) for name in NAMES}, text=state.text)


def to_place(state: FilterState) -> dict[str, Any]:
    """Return a state as plain data for the history."""
    return {"text": state.text, **{name: sorted(keys) for name, keys in state.chosen.items() if keys}}


def from_place(place: Any) -> FilterState:
    """Return the state that `to_place` gave; what does not fit is left out."""
    if not isinstance(place, dict):
        return FilterState()
    found = {
        name: frozenset(key for key in place[name] if isinstance(key, str) and _is_known(name, key))
        for name in NAMES
        if isinstance(place.get(name), list)
    }
    text = place.get("text")
    return FilterState({name: keys for name, keys in found.items() if keys}, text if isinstance(text, str) else "")
