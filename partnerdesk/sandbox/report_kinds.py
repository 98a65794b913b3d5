"""What a report template is, and what its rows are made from. Knows no template."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from partnerdesk import weeks
from partnerdesk.sandbox.facts import Customer, Line
from partnerdesk.sandbox.partner import Partner, Row

__all__ = ["Kind", "Row", "View"]


@dataclass(frozen=True, slots=True)
class View:
    """The partner as one report sees it: a region, a span of days, and the moment at which it was asked for."""

    partner: Partner
    region: str
    first_day: int
    last_day: int
    asked_at: int

    @property
    def day(self) -> int:
        """The day whose state a report without weeks shows: the last one, but none after it was asked for."""
        return min(self.last_day, weeks.day_of(self.asked_at))

    @property
    def now(self) -> int:
        """The moment that the shown state is of."""
        return min(self.asked_at, (self.last_day + 1) * weeks.DAY_SECONDS - 1)

    @property
    def weeks(self) -> range:
        """The weeks that start within the span and have begun."""
        first = weeks.week_of_day(self.first_day + 6)
        return range(first, weeks.week_of_day(self.day) + 1)

    def customers(self) -> Iterator[Customer]:
        """Yield the customers of the region."""
        return (customer for customer in self.partner.customers() if customer.region == self.region)

    def lines(self, customer: Customer, week: int) -> list[Line]:
        """Return the licence lines of a week: those that exist on its last day, or today while it runs."""
        return customer.shown_lines(min(weeks.week_first_day(week) + 6, weeks.day_of(self.asked_at)))


@dataclass(frozen=True, slots=True)
class Kind:
    """A report template."""

    template_id: int
    title: str
    most_days: int
    headings: tuple[str, ...]
    rows: Callable[[View, Customer], Iterator[Row]]
    """Makes the rows of one customer."""
