"""By which rates assignment counts as low now (glossary 4.7), for the header and for each row's reason."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, Connection, Float, literal, select

from partnerdesk.analytics import subscription_base as b
from partnerdesk.analytics.context import Context, Thresholds
from partnerdesk.analytics.subscription_base import Snapshot
from partnerdesk.analytics.values import Phrase
from partnerdesk.replica.customers import fetch_pairs
from partnerdesk.replica.remember import remembered
from partnerdesk.wording import QT_TRANSLATE_NOOP

_REASON = QT_TRANSLATE_NOOP("Definitions", "{rate_percent}, peers' median {median_percent}")
_REASON_FEW = QT_TRANSLATE_NOOP("Definitions", "{rate_percent}, below {limit_percent} (few peers)")
_RULE = QT_TRANSLATE_NOOP(
    "Definitions",
    "Low: less than {limit_percent} assigned, which is less than {low_percent} and less than three quarters of {peers} "
    "peers (their median is {median_percent}).",
)
_RULE_FEW = QT_TRANSLATE_NOOP(
    "Definitions", "Low: less than {limit_percent} assigned; with {peers} peers there are too few to compare with."
)


@dataclass(frozen=True, slots=True)
class LowRule:
    """The rule with this partner's rates, all in percent."""

    peers: int
    few: bool
    """Whether there are too few peers to compare with."""
    cutoff: float
    """Less than this is low."""
    low: float
    """The limit that the user set for the case at hand."""
    quartile: float | None
    median: float | None
    below: float
    """The cut-off as a ratio, as exact as the rates of the rows."""
    customers: frozenset[int]
    """Customers with low assignment by it."""

    @property
    def low_below(self) -> ColumnElement[float]:
        """The cut-off for a query; see `subscription_base.is_low`."""
        return literal(self.below, Float)

    def reason(self, rate: float) -> Phrase:
        """Return why a row is low.

        Args:
            rate: its assigned licences in percent of the total.
        """
        if self.few or self.median is None:
            return Phrase(_REASON_FEW, {"rate_percent": rate, "limit_percent": self.cutoff})
        return Phrase(_REASON, {"rate_percent": rate, "median_percent": self.median})

    def sentence(self) -> Phrase:
        """Return the rule as it stands, for the header of the section."""
        values: dict[str, str | int | float] = {"limit_percent": self.cutoff, "peers": self.peers}
        if self.few or self.median is None:
            return Phrase(_RULE_FEW, values)
        return Phrase(_RULE, values | {"low_percent": self.low, "median_percent": self.median})


def low_rule(connection: Connection, context: Context, wanted: Snapshot) -> LowRule:
    """Return the rule for one product as of a week; it is worked out once for each state of the replica.

    Args:
        connection: of the replica.
        context: day and thresholds.
        wanted: one product and the week.
    """
    looked_at = replace(wanted, state_week=None, use_week=None)
    key = ("low_rule", looked_at, context.thresholds)
    return remembered(connection, key, lambda: _work_out(connection, context.thresholds, looked_at))


def _work_out(connection: Connection, limits: Thresholds, wanted: Snapshot) -> LowRule:
    rows = b.base(wanted, limits, figures=("total", "assigned")).cte("base")
    peers = select(rows.c.rate, rows.c.customer_id).where(rows.c.judged == 1).order_by(rows.c.rate)
    judged = fetch_pairs(connection, peers)
    rates = [rate for rate, _customer in judged]
    few = len(rates) < limits.low_min_peers
    quartile = rates[(len(rates) + 3) // 4 - 1] if rates else None
    low = limits.low_rate_few_peers if few else limits.low_rate
    below = low if few or quartile is None else min(low, quartile)
    return LowRule(
        peers=len(rates),
        few=few,
        cutoff=100 * below,
        low=100 * low,
        quartile=None if quartile is None else 100 * quartile,
        median=100 * statistics.median(rates) if rates else None,
        below=below,
        customers=frozenset(customer for rate, customer in judged if rate < below),
    )
