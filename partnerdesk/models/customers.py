"""The columns of the customer list: titles, widths, orders. Knows no widget and no query."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from partnerdesk.analytics.context import Thresholds
from partnerdesk.analytics.customer_list import COLUMNS
from partnerdesk.models import customer_cells as cells
from partnerdesk.models.cells import Cell
from partnerdesk.models.columns import ColumnSpec, Kind
from partnerdesk.models.formats import Formats
from partnerdesk.replica.rows import CustomerRow
from partnerdesk.wording import QT_TRANSLATE_NOOP

CONTEXT = "CustomerTable"


@dataclass(frozen=True)
class CustomerWords:
    """What the cells need to know of the moment: the thresholds, and why an organization can't be launched.

    `launch_reason(row)` gives a translated sentence, empty when the launch is possible.
    """

    thresholds: Callable[[], Thresholds]
    launch_reason: Callable[[CustomerRow], str]


def customer_columns(words: CustomerWords) -> tuple[ColumnSpec[CustomerRow], ...]:
    """Return the columns of the customer list, in the order of the default layout."""
    titles = {column.key: column.title for column in COLUMNS}
    titles["licences"], titles["next_day"] = _LICENCES, _NEXT

    def spec(key: str, cell: Callable[[CustomerRow, Formats], Cell], **values: object) -> ColumnSpec[CustomerRow]:
        kind: Kind = values.pop("kind", "text")  # type: ignore[assignment]
        return ColumnSpec(key, titles[key], cell, "Definitions", kind=kind, sort_key=key, **values)  # type: ignore[arg-type]

    return (
        spec(
            "name",
            cells.name_cell,
            pinned="left",
            width=31,
            min_width=12,
            stretch=True,
            explanation=_ABOUT["name"],
        ),
        spec(
            "status",
            lambda row, _formats: cells.status_cell(row, words.thresholds()),
            kind="chips",
            width=22,
            min_width=12,
            filter_key="statuses",
            usual_order=True,  # who needs me comes first
            explanation=_ABOUT["status"],
        ),
        spec("products", cells.products_cell, kind="chips", width=19, min_width=10, filter_key="products"),
        spec(
            "licences",
            cells.licences_cell,
            kind="bar",
            width=17,
            min_width=12,
            descending_first=True,
            explanation=_ABOUT["licences"],
        ),
        spec(
            "next_day",
            cells.next_day_cell,
            width=24,
            min_width=10,
            split="ending",
            explanation=_ABOUT["next_day"],
        ),
        spec("last_signin", cells.last_signin_cell, width=16, min_width=8, explanation=_ABOUT["last_signin"]),
        spec(
            "managed_by",
            cells.managed_by_cell,
            width=20,
            min_width=10,
            filter_key="managed_by",
            explanation=_ABOUT["managed_by"],
        ),
        spec("tags", cells.tags_cell, kind="chips", width=18, min_width=8, filter_key="tags"),
        spec("data_age", cells.data_age_cell, width=15, min_width=8, explanation=_ABOUT["data_age"]),
        spec(
            "total",
            lambda row, formats: cells.count_cell(row.total, formats),
            kind="number",
            shown=False,
            descending_first=True,
        ),
        spec(
            "assigned",
            lambda row, formats: cells.count_cell(row.assigned, formats),
            kind="number",
            shown=False,
            descending_first=True,
        ),
        spec(
            "overage",
            lambda row, formats: cells.count_cell(row.overage, formats),
            kind="number",
            shown=False,
            descending_first=True,
        ),
        spec("org_id", lambda row, _formats: Cell(row.org_id), width=30, shown=False),
        ColumnSpec(
            "launch",
            QT_TRANSLATE_NOOP("CustomerTable", "Launch"),
            lambda row, _formats: cells.launch_cell(words.launch_reason(row)),
            CONTEXT,
            kind="action",
            width=3,
            min_width=3,
            pinned="right",
            explanation=_ABOUT["launch"],
        ),
    )


_ABOUT = {
    "name": QT_TRANSLATE_NOOP("Definitions", "The customer's organization, sorted by the alphabet of the language."),
    "status": QT_TRANSLATE_NOOP("Definitions", "All statuses that hold for the customer, the most pressing one first."),
    "licences": QT_TRANSLATE_NOOP(
        "Definitions",
        "Licenses used in the last reported week, assigned, and bought. Sorted by the share that is assigned. Licenses "
        "without a limit are left out.",
    ),
    "next_day": QT_TRANSLATE_NOOP(
        "Definitions", "The earliest end or renewal of a subscription or trial from today on, as a UTC date."
    ),
    "last_signin": QT_TRANSLATE_NOOP(
        "Definitions", "When an administrator of the customer last signed in to Control Hub."
    ),
    "managed_by": QT_TRANSLATE_NOOP(
        "Definitions",
        "Whether the customer belongs to your partner organization or you are its external administrator. Not known "
        "until the customer's administrators could be read or a report says it.",
    ),
    "data_age": QT_TRANSLATE_NOOP("Definitions", "When the customer's data was last fetched whole."),
    "launch": QT_TRANSLATE_NOOP("CustomerTable", "Open the customer's Control Hub in the browser."),
}
_LICENCES = QT_TRANSLATE_NOOP("Definitions", "Licenses (used / assigned / bought)")
_NEXT = QT_TRANSLATE_NOOP("Definitions", "Next end")
