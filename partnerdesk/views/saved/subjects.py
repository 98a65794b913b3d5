"""What can be saved of which page, and which names in a saved view this program knows. Holds no widget.

A view may come from another program version or from a colleague's file: whatever it names that is not here is left out
and said, never guessed. The pages with charts are imported when one of their views is looked at.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.analytics.context import Thresholds
from partnerdesk.analytics.filters import MANAGED_BY_KEYS, SUBSCRIPTION_TYPES
from partnerdesk.analytics.statuses import RAW_PREFIX, STATUS_KEYS, VANISHED
from partnerdesk.models.analytics_table import AnalyticsColumn, range_of
from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.customers import CustomerWords, customer_columns
from partnerdesk.models.table_layout import read_layout
from partnerdesk.views.pages import customers_filters

translate = QCoreApplication.translate
Specs = Sequence[ColumnSpec[Any]]


@dataclass(frozen=True)
class Fitted:
    """A view as this program can show it, and what it had to leave out, in words."""

    place: dict[str, Any]
    layouts: dict[str, dict[str, Any]]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """A table whose layout belongs to the views of its page."""

    section: str
    """Name of its filters in the page's place; empty where they are the place itself."""
    specs: Specs


@cache
def tables_of(page: str) -> Mapping[str, Table]:
    """Return the tables of a page by their keys; none for a page without saved views."""
    if page == "customers":
        return {"customers": Table("", customer_columns(CustomerWords(Thresholds, lambda _row: "")))}
    if page == "subscriptions":
        from partnerdesk.analytics.subscription_sections import SECTIONS
        from partnerdesk.models.subscription_columns import subscription_columns
        from partnerdesk.views.pages.subscriptions_sections import ALL

        sections = (*SECTIONS, ALL)
        return {each.table.key: Table(each.key, subscription_columns(each.table.columns)) for each in sections}
    if page == "calling":
        from partnerdesk.analytics import calling_tables
        from partnerdesk.models.calling_columns import calling_columns
        from partnerdesk.views.pages.calling_sections import TABLES, columns_in_order

        specs = {key: calling_tables.TABLES[table] for key, table in TABLES.items()}
        return {spec.key: Table(key, calling_columns(columns_in_order(spec))) for key, spec in specs.items()}
    return {}


def fit(page: str, place: Any, layouts: Mapping[str, Any]) -> Fitted:
    """Return a view with nothing in it that its page does not know.

    Args:
        page: key of a page that has tables here.
        place: where the page is to go, as plain data from anywhere.
        layouts: table to layout, as plain data from anywhere.
    """
    notes: list[str] = []
    raw = place if isinstance(place, dict) else {}
    fitted = {"customers": _customers, "subscriptions": _subscriptions, "calling": _calling}[page](raw, notes)
    shown = {key: _layout(page, key, layout, notes) for key, layout in layouts.items() if _has_table(page, key, notes)}
    return Fitted(fitted, shown, tuple(dict.fromkeys(notes)))


def _has_table(page: str, key: str, notes: list[str]) -> bool:
    if key not in tables_of(page):
        notes.append(translate("SavedViews", "table {name}").format(name=key))
    return key in tables_of(page)


def _layout(page: str, key: str, layout: Any, notes: list[str]) -> dict[str, Any]:
    specs, raw = tables_of(page)[key].specs, layout if isinstance(layout, dict) else {}
    columns, sortable = {spec.key for spec in specs}, {spec.sort_key for spec in specs if spec.sort_key}
    named = [*raw.get("order", ()), *raw.get("hidden", ()), *raw.get("widths", ())]
    unknown = [name for name in named if name not in columns]
    notes.extend(translate("SavedViews", "column {name}").format(name=name) for name in unknown)
    orders = [name for name, _descending in raw.get("sorts", ()) if name not in sortable]
    notes.extend(translate("SavedViews", "order by {name}").format(name=name) for name in orders)
    fitted: dict[str, Any] = json.loads(read_layout(json.dumps(raw), specs).to_json())
    return fitted


# --- places ----------------------------------------------------------------------------------------------------------


def _filter_left_out(name: str, notes: list[str]) -> None:
    notes.append(translate("SavedViews", "filter {name}").format(name=name))


def _kept(raw: Mapping[str, Any], known: Mapping[str, Callable[[Any], bool]], notes: list[str]) -> dict[str, Any]:
    """Return the settings of a page that are known and have a value that is."""
    for name, value in raw.items():
        if name not in known or not known[name](value):
            notes.append(translate("SavedViews", "setting {name}").format(name=name))
    return {name: raw[name] for name, fits in known.items() if name in raw and fits(raw[name])}


def _customers(raw: dict[str, Any], notes: list[str]) -> dict[str, Any]:
    allowed: dict[str, Callable[[str], bool]] = {
        "managed_by": lambda key: key in MANAGED_BY_KEYS,
        "statuses": lambda key: key in {*STATUS_KEYS, VANISHED} or key.startswith(RAW_PREFIX),
        "subscription_types": lambda key: key in SUBSCRIPTION_TYPES,
        "kpis": _is_kpi,
    }
    found: dict[str, Any] = {"text": raw["text"]} if isinstance(raw.get("text"), str) else {}
    for name, keys in raw.items():
        if name == "text":
            continue
        if name not in customers_filters.NAMES or not isinstance(keys, list):
            _filter_left_out(name, notes)
            continue
        fits = allowed.get(name, bool)
        found[name] = [key for key in keys if isinstance(key, str) and fits(key)]
        for key in keys:
            if key not in found[name]:
                _filter_left_out(f"{name}: {key}", notes)
    return customers_filters.to_place(customers_filters.from_place(found))


def _is_kpi(key: str) -> bool:
    return bool(customers_filters.from_place({"kpis": [key]}))


def _subscriptions(raw: dict[str, Any], notes: list[str]) -> dict[str, Any]:
    from partnerdesk.views.analytics.product_toggle import PRODUCTS
    from partnerdesk.views.analytics.range_chooser import RANGES
    from partnerdesk.views.pages.subscriptions_place import Place, read_place

    known: dict[str, Callable[[Any], bool]] = {
        "product": lambda value: value in PRODUCTS,
        "range": lambda value: isinstance(value, str) and value in RANGES,
        **_weeks_and_sections("subscriptions"),
    }
    kept = _kept(raw, known, notes)
    kept["tables"] = _filters("subscriptions", raw.get("tables"), notes)
    return read_place(kept, Place()).plain()


def _calling(raw: dict[str, Any], notes: list[str]) -> dict[str, Any]:
    from partnerdesk.views.pages.calling_place import Place, read_place

    sections = [table.section for table in tables_of("calling").values()]
    known: dict[str, Callable[[Any], bool]] = {
        "ranked": lambda value: isinstance(value, list) and all(key in sections for key in value),
        **_weeks_and_sections("calling"),
    }
    kept = _kept(raw, known, notes)
    kept["tables"] = _filters("calling", raw.get("tables"), notes)
    return read_place(kept, Place()).plain()


def _weeks_and_sections(page: str) -> dict[str, Callable[[Any], bool]]:
    sections = ["", "top", "trend", "features", *(table.section for table in tables_of(page).values())]
    return {
        "week": lambda value: value is None or type(value) is int,
        "compare": lambda value: value is None or type(value) is int,
        "section": lambda value: value in sections,
        "tables": lambda value: isinstance(value, dict),
    }


def _filters(page: str, raw: Any, notes: list[str]) -> dict[str, Any]:
    """Return the filters of a page's tables, by section."""
    specs = {table.section: table.specs for table in tables_of(page).values()}
    found = {}
    for section, place in raw.items() if isinstance(raw, dict) else ():
        if section not in specs or not isinstance(place, dict):
            _filter_left_out(str(section), notes)
        else:
            found[section] = _table_filters(specs[section], place, notes)
    return {section: place for section, place in found.items() if any(place.values())}


def _table_filters(specs: Specs, place: dict[str, Any], notes: list[str]) -> dict[str, Any]:
    kinds = {spec.key: spec.filter for spec in specs if isinstance(spec, AnalyticsColumn) and spec.filter}
    text, raw = place.get("text"), place.get("chosen")
    chosen: dict[str, list[str]] = {}
    for name, keys in raw.items() if isinstance(raw, dict) else ():
        if name not in kinds or not isinstance(keys, list):
            _filter_left_out(str(name), notes)
            continue
        ranges = kinds[name] == "range"
        fitting = [key for key in keys if isinstance(key, str) and (not ranges or range_of(key) != (None, None))]
        if len(fitting) != len(keys):
            _filter_left_out(str(name), notes)
        if fitting:
            chosen[name] = sorted(set(fitting))
    return {"text": text if isinstance(text, str) else "", "chosen": dict(sorted(chosen.items()))}
