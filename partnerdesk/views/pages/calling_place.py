"""Where the user is on the calling page, as plain data for the history and the desk. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from partnerdesk.analytics.values import View

_LATEST_WEEK = 20_000
TOP = "top"
"""The beginning of the page, as a section."""


@dataclass(frozen=True)
class Place:
    """What the page is set to. `section` is where it is scrolled to: `TOP`, a block, or "" to stay."""

    week: int | None = None
    """None: the last completed week."""
    compare_week: int | None = None
    section: str = ""
    ranked: frozenset[str] = frozenset()
    """Sections whose table is in the order of who fell most."""
    tables: dict[str, Any] = field(default_factory=dict)
    """Section to the filters of its table, where there are any."""

    @property
    def view(self) -> View:
        """What the figures are asked for."""
        return View(week=self.week, compare_week=self.compare_week)

    def plain(self) -> dict[str, Any]:
        """Return the place as plain data."""
        return {
            "week": self.week,
            "compare": self.compare_week,
            "section": self.section,
            "ranked": sorted(self.ranked),
            "tables": self.tables,
        }


def read_place(data: Any, present: Place) -> Place:
    """Return the place that `plain` gave; what is missing stays as it is at present, what does not fit is left out."""
    if not isinstance(data, dict):
        return present
    week = _week(data["week"]) if "week" in data else present.week
    compare = _week(data["compare"]) if "compare" in data else present.compare_week
    if compare is not None and week is not None and compare >= week:
        compare = None
    section, tables = data.get("section"), data.get("tables", present.tables)
    ranked = data.get("ranked", sorted(present.ranked))
    return Place(
        week,
        compare,
        section if isinstance(section, str) else "",
        frozenset(key for key in ranked if isinstance(key, str)) if isinstance(ranked, list) else frozenset(),
        dict(tables) if isinstance(tables, dict) else {},
    )


def _week(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < _LATEST_WEEK else None
