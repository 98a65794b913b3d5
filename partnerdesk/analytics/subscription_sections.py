"""The five sections of the subscriptions page (glossary 4.4 to 4.8): which KPIs and which table each has. No rows."""

from __future__ import annotations

from dataclasses import dataclass

from partnerdesk.analytics import subscription_sets as sets
from partnerdesk.analytics.registry import definition
from partnerdesk.analytics.subscription_kpis import SECTION_KPIS
from partnerdesk.analytics.subscription_words import COLUMNS
from partnerdesk.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class TableSpec:
    """A table: its columns, in the order of the page, and the order of its rows until the user chooses."""

    key: str
    columns: tuple[str, ...]
    """Keys of definitions of kind "column"."""
    default_sort: tuple[tuple[str, bool], ...]
    """Column and whether it descends, the first one first."""
    set_key: str
    """The set of subscriptions that it lists."""

    @property
    def title(self) -> str:
        """English title, marked for translation under "Definitions"."""
        return definition("table", self.key).title


@dataclass(frozen=True)
class Section:
    """One block of the page: KPIs above a table of the same rows."""

    key: str
    title: str
    """English, marked for translation under "Definitions"; {horizon_days} may stand in it."""
    kpis: tuple[str, ...]
    """Keys of KPIs with a card, in order. Those of `BESIDE` stand beside one of them."""
    table: TableSpec


BESIDE = {kpi.beside: kpi.key for kpi in SECTION_KPIS if kpi.beside}
"""KPI with a card -> the KPI that is printed beside its number."""


def _kpis(key: str) -> tuple[str, ...]:
    mine = {key, sets.OF_NEW_CUSTOMERS} if key == sets.RECENTLY_ADDED else {key}
    return tuple(kpi.key for kpi in SECTION_KPIS if kpi.set_key in mine and not kpi.beside)


SECTIONS = (
    Section(
        sets.RECENTLY_ADDED,
        QT_TRANSLATE_NOOP("Definitions", "Recently added customers within the last {horizon_days} days"),
        _kpis(sets.RECENTLY_ADDED),
        TableSpec(
            "recently_added_subscriptions",
            (
                *("customer", "subscription_id", "days_since_added", "total", "licences"),
                *("assignment_change", "usage_change"),
            ),
            (("days_since_added", False),),
            sets.RECENTLY_ADDED,
        ),
    ),
    Section(
        sets.EXPIRING,
        QT_TRANSLATE_NOOP("Definitions", "About to expire in next {horizon_days} days"),
        _kpis(sets.EXPIRING),
        TableSpec(
            "subscriptions_expiring_soon",
            ("customer", "subscription_id", "days_until_expiration", "total", "licences", "usage_3_months"),
            (("days_until_expiration", False),),
            sets.EXPIRING,
        ),
    ),
    Section(
        sets.RENEWING,
        QT_TRANSLATE_NOOP("Definitions", "About to renew in next {horizon_days} days"),
        _kpis(sets.RENEWING),
        TableSpec(
            "subscriptions_renewing_soon",
            ("customer", "subscription_id", "days_until_renewal", "total", "licences", "usage_3_months"),
            (("days_until_renewal", False),),
            sets.RENEWING,
        ),
    ),
    Section(
        sets.LOW_ASSIGNMENT,
        QT_TRANSLATE_NOOP("Definitions", "Low assignment of licenses"),
        _kpis(sets.LOW_ASSIGNMENT),
        TableSpec(
            "subscriptions_low_assignment",
            (
                *("customer", "subscription_id", "months_since_added", "assigned_percent", "total", "licences"),
                *("assignment_change", "low_reason"),
            ),
            (("assigned_percent", False),),
            sets.LOW_ASSIGNMENT,
        ),
    ),
    Section(
        sets.OVERAGE,
        QT_TRANSLATE_NOOP("Definitions", "Customers over license limit"),
        _kpis(sets.OVERAGE),
        TableSpec(
            "subscriptions_overage",
            (
                *("customer", "subscription_id", "months_left", "auto_renew", "total", "assigned_percent"),
                *("used_percent", "overage", "unused_assigned"),
            ),
            (("overage", True),),
            sets.OVERAGE,
        ),
    ),
)
"""In the order of the page."""

ALL_SUBSCRIPTIONS = TableSpec(
    "subscriptions_all",
    tuple(column.key for column in COLUMNS if column.key != "low_reason"),
    (("total", True),),
    sets.EVERYTHING,
)
"""Every row of the chosen product: what is behind the trend."""

OF_NEW_CUSTOMERS = TableSpec(
    "subscriptions_of_new_customers", ALL_SUBSCRIPTIONS.columns, (("customer", False),), sets.OF_NEW_CUSTOMERS
)
"""The rows behind the new customers' total licenses: old ones too."""

TABLES = {spec.key: spec for spec in (*(section.table for section in SECTIONS), ALL_SUBSCRIPTIONS, OF_NEW_CUSTOMERS)}
