"""By which rates assignment counts as low now (glossary 4.7), for the header and for each row's reason."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from partnerdesk.analytics import subscription_base as b
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.subscription_base import Snapshot
from partnerdesk.analytics.values import Phrase
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
    """Return the rule for one product as of a week.

    Args:
        connection: of the replica.
        context: day and thresholds.
        wanted: one product and the week.
    """
    limits = context.thresholds
    rows = b.base(replace(wanted, use_week=None), limits, figures=("total", "assigned")).cte("base")
    peers = select(rows.c.rate).where(rows.c.judged == 1).order_by(rows.c.rate)
    rates = [100 * rate for rate in connection.execute(peers).scalars()]
    few = len(rates) < limits.low_min_peers
    quartile = rates[(len(rates) + 3) // 4 - 1] if rates else None
    low = 100 * (limits.low_rate_few_peers if few else limits.low_rate)
    cutoff = low if few or quartile is None else min(low, quartile)
    return LowRule(len(rates), few, cutoff, low, quartile, statistics.median(rates) if rates else None)
