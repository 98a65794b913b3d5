"""Where the user is on the subscriptions page, as plain data for the history and the desk. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from partnerdesk.analytics.values import View
from partnerdesk.views.analytics.product_toggle import PRODUCTS
from partnerdesk.views.analytics.range_chooser import RANGES, USUAL
from partnerdesk.views.pages.subscriptions_sections import SECTION_OF_TABLE

_LATEST_WEEK = 20_000


@dataclass(frozen=True)
class Place:
    """What the page is set to. `section` is where it is scrolled to, "" for its beginning."""

    product: str = View().product
    week: int | None = None
    compare_week: int | None = None
    period: str = USUAL
    section: str = ""
    tables: dict[str, Any] = field(default_factory=dict)
    """Section to the filters of its table, where there are any."""

    @property
    def view(self) -> View:
        """What the figures are asked for."""
        return View(self.product, self.week, self.compare_week)

    def plain(self) -> dict[str, Any]:
        """Return the place as plain data."""
        return {
            "product": self.product,
            "week": self.week,
            "compare": self.compare_week,
            "range": self.period,
            "section": self.section,
            "tables": self.tables,
        }


def read_place(data: Any, present: Place) -> Place:
    """Return the place that `plain` gave; what is missing stays as it is at present, what does not fit is left out.

    `table` names the table that is wanted in place of its section, as explanations do; it is shown without a filter.
    """
    if not isinstance(data, dict):
        return present
    product, period = data.get("product"), data.get("range")
    section, tables = data.get("section"), data.get("tables", present.tables)
    if data.get("table") in SECTION_OF_TABLE:
        section = SECTION_OF_TABLE[data["table"]]
        tables = {name: place for name, place in present.tables.items() if name != section}
    week = _week(data["week"]) if "week" in data else present.week
    compare = _week(data["compare"]) if "compare" in data else present.compare_week
    if compare is not None and week is not None and compare >= week:
        compare = None
    return Place(
        product if product in PRODUCTS else present.product,
        week,
        compare,
        period if period in RANGES else present.period,
        section if isinstance(section, str) else "",
        dict(tables) if isinstance(tables, dict) else {},
    )


def _week(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < _LATEST_WEEK else None
