"""Everything that the replica holds of one customer, with the source of each fact. Knows no definition."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from partnerdesk.errors import UnknownCustomerFault
from partnerdesk.replica.schema import (
    customer,
    customer_tag,
    licence_line,
    licence_week,
    partner_admin,
    source,
    subscription,
    subscription_tag,
)


@dataclass(frozen=True, slots=True)
class SourceRow:
    """Where facts came from."""

    id: int
    kind: str
    """api | report | file"""
    name: str
    run_id: int | None
    week: int | None
    fetched_at: int


@dataclass(frozen=True, slots=True)
class SubscriptionRow:
    """A subscription or trial as it stands in the mirror. None: not known."""

    id: int
    external_id: str
    is_trial: bool | None
    status_raw: str | None
    start_day: int | None
    end_day: int | None
    auto_renew: bool | None
    setup_complete: bool | None
    suspended: bool | None
    contract: str | None
    added_day: int | None
    vanished_at: int | None
    tags: tuple[str, ...]
    source: SourceRow | None
    terms_source: SourceRow | None
    terms_line: int | None


@dataclass(frozen=True, slots=True)
class LicenceLineRow:
    """A licence line as it stands in the mirror, with its last reported use."""

    id: int
    licence_id: str
    name: str
    product: str
    subscription: str | None
    """External id of its subscription."""
    total: int
    """0 or less: no limit."""
    assigned: int
    used: int | None
    used_week: int | None
    by_users: int | None
    by_workspaces: int | None
    site_url: str | None
    site_type: str | None
    vanished_at: int | None
    source: SourceRow | None


@dataclass(frozen=True, slots=True)
class AdminRow:
    """A partner administrator assigned to the customer by name."""

    person_id: str
    display_name: str
    email: str | None
    role: str | None


@dataclass(frozen=True, slots=True)
class CustomerDetail:
    """All of it."""

    id: int
    org_id: str
    org_uuid: str | None
    name: str
    created_at: int | None
    stale_since: int | None
    stale_code: str | None
    stale_params: dict[str, str | int]
    report_words: tuple[str, ...]
    """Words for its status in the customer report, as they came."""
    subscriptions: tuple[SubscriptionRow, ...]
    licences: tuple[LicenceLineRow, ...]
    admins: tuple[AdminRow, ...]
    tags: tuple[str, ...]
    source: SourceRow | None
    managed_by_source: SourceRow | None
    signin_source: SourceRow | None
    report_source: SourceRow | None


def find_customer(connection: Connection, wanted: str) -> int:
    """Return the replica's id of the customer that `wanted` names: that id, the service's id, or the plain UUID.

    Raises:
        UnknownCustomerFault: there is none.
    """
    by_id = customer.c.org_id == wanted, customer.c.org_uuid == wanted.lower()
    for condition in (*by_id, *([customer.c.id == int(wanted)] if wanted.isdecimal() and len(wanted) < 19 else [])):
        found: int | None = connection.execute(select(customer.c.id).where(condition)).scalars().first()
        if found is not None:
            return found
    raise UnknownCustomerFault(customer=wanted)


def fetch_detail(connection: Connection, customer_id: int) -> CustomerDetail:
    """Return all facts of one customer.

    Raises:
        UnknownCustomerFault: there is none with that id.
    """
    facts = connection.execute(select(customer).where(customer.c.id == customer_id)).one_or_none()
    if facts is None:
        raise UnknownCustomerFault(customer=customer_id)
    sources = _Sources(connection)
    own_tags = select(customer_tag.c.tag).where(customer_tag.c.customer_id == customer_id).order_by(customer_tag.c.tag)
    return CustomerDetail(
        id=facts.id,
        org_id=facts.org_id,
        org_uuid=facts.org_uuid,
        name=facts.name,
        created_at=facts.created_at,
        stale_since=facts.stale_since,
        stale_code=facts.stale_code,
        stale_params=json.loads(facts.stale_params) if facts.stale_params else {},
        report_words=tuple(json.loads(facts.status_raw)) if facts.status_raw else (),
        subscriptions=_subscriptions(connection, customer_id, sources),
        licences=_licences(connection, customer_id, sources),
        admins=fetch_admins(connection, customer_id),
        tags=tuple(connection.execute(own_tags).scalars()),
        source=sources.get(facts.source_id),
        managed_by_source=sources.get(facts.managed_by_source_id),
        signin_source=sources.get(facts.signin_source_id),
        report_source=sources.get(facts.report_source_id),
    )


class _Sources:
    """Looks each source up once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[int, SourceRow | None] = {}

    def get(self, source_id: int | None) -> SourceRow | None:
        """Return a source, None where no source was noted."""
        if source_id is None:
            return None
        if source_id not in self._known:
            row: Row[Any] | None = self._connection.execute(
                select(source).where(source.c.id == source_id)
            ).one_or_none()
            self._known[source_id] = row and SourceRow(row.id, row.kind, row.name, row.run_id, row.week, row.fetched_at)
        return self._known[source_id]


def _subscriptions(connection: Connection, customer_id: int, sources: _Sources) -> tuple[SubscriptionRow, ...]:
    tags: dict[int, list[str]] = defaultdict(list)
    of_customer = subscription.c.customer_id == customer_id
    tag_rows = select(subscription_tag).join(subscription).where(of_customer).order_by(subscription_tag.c.tag)
    for row in connection.execute(tag_rows):
        tags[row.subscription_id].append(row.tag)
    rows = connection.execute(select(subscription).where(of_customer).order_by(subscription.c.external_id))
    return tuple(
        SubscriptionRow(
            id=row.id,
            external_id=row.external_id,
            is_trial=_flag(row.is_trial),
            status_raw=row.status_raw,
            start_day=row.start_day,
            end_day=row.end_day,
            auto_renew=_flag(row.auto_renew),
            setup_complete=_flag(row.setup_complete),
            suspended=_flag(row.suspended),
            contract=row.contract,
            added_day=row.added_day,
            vanished_at=row.vanished_at,
            tags=tuple(tags[row.id]),
            source=sources.get(row.source_id),
            terms_source=sources.get(row.terms_source_id),
            terms_line=row.terms_line,
        )
        for row in rows
    )


def _licences(connection: Connection, customer_id: int, sources: _Sources) -> tuple[LicenceLineRow, ...]:
    query = (
        select(licence_line, subscription.c.external_id)
        .outerjoin(subscription, subscription.c.id == licence_line.c.subscription_id)
        .where(licence_line.c.customer_id == customer_id)
        .order_by(licence_line.c.product, licence_line.c.name, licence_line.c.licence_id)
    )
    # With max() SQLite takes the other columns from the row that has the greatest value.
    last = (
        select(licence_week.c.line_id, func.max(licence_week.c.week).label("week"), licence_week.c.used)
        .join(licence_line, licence_line.c.id == licence_week.c.line_id)
        .where(licence_line.c.customer_id == customer_id, licence_week.c.used.is_not(None))
        .group_by(licence_week.c.line_id)
    )
    uses: dict[int, Any] = {use.line_id: use for use in connection.execute(last)}
    return tuple(_line(row, uses.get(row.id), sources) for row in connection.execute(query))


def _line(row: Any, use: Any, sources: _Sources) -> LicenceLineRow:
    return LicenceLineRow(
        id=row.id,
        licence_id=row.licence_id,
        name=row.name,
        product=row.product,
        subscription=row.external_id,
        total=row.total,
        assigned=row.assigned,
        used=use.used if use else None,
        used_week=use.week if use else None,
        by_users=row.by_users,
        by_workspaces=row.by_workspaces,
        site_url=row.site_url,
        site_type=row.site_type,
        vanished_at=row.vanished_at,
        source=sources.get(row.source_id),
    )


def fetch_admins(connection: Connection, customer_id: int) -> tuple[AdminRow, ...]:
    """Return the partner administrators who are assigned to a customer, by name."""
    query = (
        select(partner_admin)
        .where(partner_admin.c.customer_id == customer_id)
        .order_by(partner_admin.c.display_name, partner_admin.c.person_id)
    )
    return tuple(AdminRow(row.person_id, row.display_name, row.email, row.role) for row in connection.execute(query))


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)
