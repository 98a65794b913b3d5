"""The columns of what changed for one customer week by week. Knows no widget and no query."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from partnerdesk import weeks
from partnerdesk.analytics.customer_changes import ChangeRow
from partnerdesk.models.analytics_cells import change_cell, number_cell, text_cell, unknown
from partnerdesk.models.cells import Cell, Chip, Tone
from partnerdesk.models.customer_cells import product_label
from partnerdesk.models.customer_tables import column, dash_label, known_product, text_of
from partnerdesk.models.formats import Formats
from partnerdesk.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_CHANGE_TONES: dict[str, Tone] = {"appeared": "good", "vanished": "warning", "total": "info", "assigned": "neutral"}


def change_kind_label(key: str) -> str:
    """Return what kind of change it is, in the current language."""
    return {
        "appeared": translate("CustomerTables", "Licenses appeared"),
        "vanished": translate("CustomerTables", "No longer listed"),
        "total": translate("CustomerTables", "Bought changed"),
        "assigned": translate("CustomerTables", "Assigned changed"),
    }.get(key, key)


def _change_week(row: ChangeRow, formats: Formats) -> Cell:
    first = weeks.week_first_day(row.week)
    week, dated = formats.day(first), (weeks.date_from_day(first),)
    if row.since_week is None:
        told = translate("CustomerTables", "In the week of {date}").format(date=week)
        return Cell(week, tooltip=told, exported=dated)
    since = formats.day(weeks.week_first_day(row.since_week))
    told = translate("CustomerTables", "Between the weeks of {first} and {last}: nothing is known of those between.")
    words = told.format(first=since, last=week)
    note = translate("CustomerTables", "since {date}").format(date=since)
    return Cell(week, note=note, tooltip=words, spoken=words, exported=dated)


def _change_kind(row: ChangeRow, _formats: Formats) -> Cell:
    label = change_kind_label(row.kind)
    return Cell(label, chips=(Chip(row.kind, label, _CHANGE_TONES[row.kind]),), value=row.kind)


def _source(row: ChangeRow, _formats: Formats) -> Cell:
    if not row.source_name:
        return unknown(translate("CustomerTables", "No source was noted."))
    kinds = {
        "report": translate("CustomerTables", "report “{name}”"),
        "file": translate("CustomerTables", "file “{name}”"),
    }
    return text_cell(kinds.get(row.source_kind or "", "{name}").format(name=row.source_name))


CHANGE_COLUMNS = (
    column(
        "week", QT_TRANSLATE_NOOP("CustomerTables", "Week of"), _change_week,
        pinned="left", width=16, min_width=10, descending_first=True,
    ),
    column(
        "kind", QT_TRANSLATE_NOOP("CustomerTables", "What changed"), _change_kind,
        kind="chips", width=21, filter="values", choice=change_kind_label,
    ),
    column(
        "name", QT_TRANSLATE_NOOP("CustomerTables", "License"), text_of(lambda row: row.name), width=25, stretch=True
    ),
    column(
        "product", QT_TRANSLATE_NOOP("CustomerTables", "Product"), text_of(lambda row: row.product, product_label),
        width=17, filter="values", choice=known_product, shown=False,
    ),
    column(
        "before", QT_TRANSLATE_NOOP("CustomerTables", "Before"), lambda row, formats: number_cell(row.before, formats),
        kind="number", width=10,
    ),
    column(
        "after", QT_TRANSLATE_NOOP("CustomerTables", "After"), lambda row, formats: number_cell(row.after, formats),
        kind="number", width=10,
    ),
    column(
        "change", QT_TRANSLATE_NOOP("CustomerTables", "Difference"),
        lambda row, formats: change_cell(row.change, "count", formats), width=13, filter="range",
    ),
    column(
        "subscription", QT_TRANSLATE_NOOP("CustomerTables", "Subscription ID"), text_of(lambda row: row.subscription),
        width=16, filter="values", choice=dash_label,
    ),
    column("source", QT_TRANSLATE_NOOP("CustomerTables", "Source"), _source, width=22, filter="values"),
)  # fmt: skip
