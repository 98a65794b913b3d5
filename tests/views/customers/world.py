"""A real encrypted replica with customers that the tests of the customer list know by heart."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert

from partnerdesk import weeks
from partnerdesk.jobs import Reader
from partnerdesk.paths import DataFolder
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.schema import (
    customer,
    customer_tag,
    licence_line,
    licence_week,
    partner_admin,
    source,
    subscription,
    week_total,
)
from partnerdesk.replica.search import index_customers
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.replica.text import fold, sort_key
from tests.views.fakes import NOW, World

KEY = DatabaseKey(bytes(range(32)))
TODAY = weeks.day_of(NOW)
WEEK = weeks.week_of(NOW)
LAST_WEEK = WEEK - 1


@dataclass(frozen=True)
class Someone:
    """A customer as a test wants it. Lines: (product, licence name, total, assigned, used or None)."""

    name: str
    lines: tuple[tuple[str, str, int, int, int | None], ...] = (("meetings", "Meeting 50", 50, 30, 12),)
    ends_in: int | None = 200
    auto_renew: bool | None = False
    trial: bool = False
    suspended: bool = False
    setup_complete: bool = True
    status_raw: str | None = None
    signin_days_ago: int | None = 2
    managed_by: str | None = None
    tags: tuple[str, ...] = ()
    admins: tuple[str, ...] = ()
    stale: bool = False
    vanished: bool = False
    org_uuid: str | None = field(default="")


USUAL = (
    Someone("Işık Elektrik A.Ş.", tags=("gold",), admins=("Ayşe Kaya",), ends_in=4),
    Someone(
        "İstanbul Lojistik",
        lines=(("calling", "Webex Calling - Professional", 120, 131, 96),),
        auto_renew=True,
        ends_in=30,
    ),
    Someone("Çınar Gıda", trial=True, ends_in=4, lines=(("calling", "Webex Calling - Standard", 25, 5, None),)),
    Someone("Zeta GmbH", suspended=True, managed_by="external_admin"),
    Someone(
        "acme Corp",
        lines=(("meetings", "Meeting 25", 25, 25, 25), ("calling", "Webex Calling - Professional", 40, 10, 8)),
        tags=("gold", "emea"),
    ),
    Someone("Öz Tekstil", ends_in=-10, signin_days_ago=None),
    Someone("Stale & Söhne", stale=True, signin_days_ago=100),
    Someone("<b>Bold</b> & Co", tags=("<i>tag</i>",), org_uuid=None),
    Someone("=2+5+cmd|' /C calc'!A0", lines=()),
    Someone("Gone Ltd", vanished=True),
)


def fill(connection: Connection, people: Sequence[Someone], first: int = 1) -> None:
    """Write customers with ids from `first` on, inside a write transaction."""
    if first == 1:
        connection.execute(
            insert(source).values(id=1, kind="api", name="GET /v1/organizations", run_id=None, fetched_at=NOW - 3600)
        )
        connection.execute(
            insert(week_total).values(
                week=LAST_WEEK,
                product="meetings",
                lines=1,
                lines_with_use=1,
                total=1,
                assigned=1,
                used=1,
                available=0,
                overage=0,
            )
        )
    rows: dict[str, list[dict[str, Any]]] = {
        name: [] for name in ("customer", "tag", "subscription", "line", "week", "admin")
    }
    for number, someone in enumerate(people, start=first):
        _add(rows, number, someone)
    for table, name in (
        (customer, "customer"),
        (customer_tag, "tag"),
        (subscription, "subscription"),
        (licence_line, "line"),
        (licence_week, "week"),
        (partner_admin, "admin"),
    ):
        if rows[name]:
            connection.execute(insert(table), rows[name])
    index_customers(connection)


def _add(rows: dict[str, list[dict[str, Any]]], number: int, someone: Someone) -> None:
    identity = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{number}")) if someone.org_uuid == "" else someone.org_uuid
    signin = None if someone.signin_days_ago is None else NOW - someone.signin_days_ago * weeks.DAY_SECONDS
    seen = {"first_seen_week": WEEK - 60, "last_seen_week": WEEK - 5 if someone.vanished else WEEK, "source_id": 1}
    rows["customer"].append(
        {
            "id": number,
            "org_id": f"org-{number:06}",
            "org_uuid": identity,
            "name": someone.name,
            "name_fold": fold(someone.name),
            "sort_en": sort_key(someone.name, "en"),
            "sort_tr": sort_key(someone.name, "tr"),
            "created_at": NOW - 400 * weeks.DAY_SECONDS,
            "managed_by": someone.managed_by,
            "last_signin_at": signin,
            "signin_state": "never" if signin is None else "known",
            "refreshed_at": NOW - 2 * weeks.DAY_SECONDS,
            "stale_since": NOW - weeks.DAY_SECONDS if someone.stale else None,
            "stale_code": "not_allowed" if someone.stale else None,
            "vanished_at": NOW - 30 * weeks.DAY_SECONDS if someone.vanished else None,
            **seen,
        }
    )
    rows["tag"].extend({"customer_id": number, "tag": tag} for tag in someone.tags)
    rows["admin"].extend(
        {
            "customer_id": number,
            "person_id": f"p-{name}",
            "display_name": name,
            "email": "a@b.example",
            "role": None,
            "source_id": 1,
        }
        for name in someone.admins
    )
    if someone.ends_in is not None:
        rows["subscription"].append(
            {
                "id": number,
                "customer_id": number,
                "external_id": f"Sub{100_000 + number}",
                "is_trial": int(someone.trial),
                "status_raw": someone.status_raw,
                "start_day": TODAY - 365,
                "end_day": TODAY + someone.ends_in,
                "auto_renew": None if someone.auto_renew is None else int(someone.auto_renew),
                "setup_complete": int(someone.setup_complete),
                "suspended": int(someone.suspended),
                **seen,
            }
        )
    for place, (product, name, total, assigned, used) in enumerate(someone.lines):
        line = number * 10 + place
        rows["line"].append(
            {
                "id": line,
                "customer_id": number,
                "subscription_id": number if someone.ends_in is not None else None,
                "licence_id": f"lic-{line}",
                "name": name,
                "product": product,
                "total": total,
                "assigned": assigned,
                **seen,
            }
        )
        rows["week"].append({"line_id": line, "week": LAST_WEEK, "total": total, "assigned": assigned, "used": used})


@dataclass
class CustomersWorld:
    """The services of a window over a real replica and desk."""

    world: World
    replica: Replica
    desk: Desk
    online: list[bool]

    def write(self, people: Sequence[Someone], first: int = 1) -> None:
        """Add customers, as a promote would."""
        with self.replica.write() as connection:
            fill(connection, people, first)


@contextmanager
def customers_world(folder: Path, world: World) -> Iterator[CustomersWorld]:
    """Put a real replica behind the services of a test."""
    account = DataFolder(folder).account()
    replica = Replica.open(account, KEY, create=True)
    desk = Desk.open(account, KEY, create=True)
    online = [True]
    jobs = world.services.jobs
    world.services = replace(
        world.services,
        reader=Reader(jobs, replica.read),
        desk=Reader(jobs, desk.write),
        is_offline=lambda: not online[0],
        schedule=lambda: None,
    )
    try:
        yield CustomersWorld(world, replica, desk, online)
    finally:
        jobs.close()
        replica.close()
        desk.close()
