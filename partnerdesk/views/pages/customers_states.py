"""What the customer list says when it has no rows: nothing yet, or filtered to nothing with the way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from partnerdesk.views.pages import customers_filters as filters
from partnerdesk.views.pages.customers_query import Way
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.filter_bar import FilterBar
from partnerdesk.views.widgets.panels import MessagePanel


class CustomersMessage(MessagePanel):
    """The panel in place of the table. `drop_filter(name)` takes one filter, or the text, away."""

    def __init__(self, services: Services, bar: FilterBar, drop_filter: Callable[[str], object]) -> None:
        super().__init__(services.theme)
        self._services, self._bar, self._drop = services, bar, drop_filter

    def show_no_data(self) -> None:
        """Say that there are no customers yet."""
        self.show_message(
            "users",
            self.tr("No customers yet"),
            self.tr("Once a sync has run, your customers are listed here, offline too."),
            button=self.tr("Sync now"),
            on_button=self._services.start_sync,
        )

    def show_nothing_left(self, ways: Sequence[Way] = ()) -> None:
        """Say that no customer fits, and which one filter to take away first.

        Args:
            ways: what taking one filter away would leave, most first; empty while that is being counted.
        """
        way = ways[0] if ways else None
        self.show_message(
            "list-filter",
            self.tr("No customer fits all filters")
            if any(self._bar.state.chosen.values())
            else self.tr("No customer matches your search"),
            self._told(way) if way else "",
            button=self.tr("Clear filters"),
            on_button=self._bar.clear_all,
            second=self._label(way) if way else "",
            on_second=(lambda: self._drop(way.name)) if way else None,
        )

    def _told(self, way: Way) -> str:
        if way.name == "text":
            return self.tr("Without the search text there would be %n customers.", "", way.count)
        text = self.tr("Without the filter “{filter}” there would be %n customers.", "", way.count)
        return text.format(filter=filters.titles()[way.name])

    def _label(self, way: Way) -> str:
        if way.name == "text":
            return self.tr("Remove the search text")
        return self.tr("Remove “{filter}”").format(filter=filters.titles()[way.name])
