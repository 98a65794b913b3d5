"""A real replica and desk with four customers, and files to import into them."""

from __future__ import annotations

import base64
import io
import uuid
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, text

from partnerdesk import weeks
from partnerdesk.paths import DataFolder
from partnerdesk.replica import schema
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.replica.text import fold, sort_key
from partnerdesk.sync.importing.actions import Importer, only_part
from partnerdesk.sync.importing.plan import ImportOptions, ImportPlan
from partnerdesk.weeks import FixedClock

NOW = weeks.day_from_date(date(2026, 3, 18)) * weeks.DAY_SECONDS + 36_000
WEEK = weeks.week_of(NOW) - 1
WEEK_DAY = "2026-03-08"
NAMES = ("Işık Lojistik A.Ş.", "Acme Robotics", "İstanbul Tekstil San. ve Tic. Ltd. Şti.", "Twin Co", "Twin Co")


def org_uuid(number: int) -> str:
    return str(uuid.UUID(int=number + 1))


def org_id(number: int) -> str:
    raw = f"ciscospark://us/ORGANIZATION/{org_uuid(number)}".encode()
    return base64.b64encode(raw).decode().rstrip("=")


@dataclass
class Place:
    """A data folder with an importer, and short ways to use both."""

    folder: Path
    replica: Replica
    desk: Desk
    importer: Importer
    ids: dict[str, int] = field(default_factory=dict)

    def file(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def zip(self, name: str, entries: dict[str, str | bytes]) -> Path:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for entry, content in entries.items():
                archive.writestr(entry, content)
        return self.file(name, packed.getvalue())

    def look(self, path: Path, **options: Any) -> ImportPlan:
        return self.importer.preview(only_part(path), ImportOptions(**options))

    def take(self, path: Path, **options: Any) -> ImportPlan:
        return self.importer.apply(self.look(path, **options))

    def take_text(self, content: str | bytes, name: str = "file.csv", **options: Any) -> ImportPlan:
        return self.take(self.file(name, content), **options)

    def rows(self, table: Any, *columns: str) -> list[tuple[Any, ...]]:
        picked = [table.c[column] for column in columns] if columns else list(table.c)
        with self.replica.read() as connection:
            return [tuple(row) for row in connection.execute(select(*picked).order_by(*picked))]

    def dump(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every table that an import may touch, but for the record of imports itself."""
        names = [
            "customer", "subscription", "licence_line", "licence_week", "week_total", "trial", "invoice", "order_line",
            "calling_usage_week", "call_quality_week", "feature_use_week", "queue_week", "queue_hour",
            "call_group_week",
        ]  # fmt: skip
        with self.replica.read() as connection:
            return {
                name: sorted(map(tuple, connection.execute(text(f"SELECT * FROM {name}"))), key=repr) for name in names
            }


def fill(replica: Replica) -> None:
    with replica.write() as connection:
        connection.execute(insert(schema.source).values(id=1, kind="api", name="organizations", fetched_at=NOW))
        for number, name in enumerate(NAMES):
            connection.execute(
                insert(schema.customer).values(
                    id=number + 1, org_id=org_id(number), org_uuid=org_uuid(number), name=name, name_fold=fold(name),
                    sort_en=sort_key(name, "en"), sort_tr=sort_key(name, "tr"), signin_state="unknown",
                    first_seen_week=WEEK, last_seen_week=WEEK + 1, source_id=1,
                )
            )  # fmt: skip
        connection.execute(
            insert(schema.subscription).values(
                id=1, customer_id=1, external_id="Sub100", is_trial=0, first_seen_week=WEEK, last_seen_week=WEEK + 1,
                source_id=1,
            )
        )  # fmt: skip
        for number, (customer, name, total, assigned) in enumerate(
            [
                (1, "Webex Calling - Professional", 100, 80),
                (1, "Meeting - Suite", 50, 60),
                (2, "Meeting - Suite", 10, 5),
            ]
        ):
            connection.execute(
                insert(schema.licence_line).values(
                    id=number + 1, customer_id=customer, subscription_id=1 if customer == 1 else None,
                    licence_id=f"L{number + 1}", name=name, product="calling" if "Calling" in name else "meetings",
                    total=total, assigned=assigned, first_seen_week=WEEK, last_seen_week=WEEK + 1, source_id=1,
                )
            )  # fmt: skip
            connection.execute(
                insert(schema.licence_week).values(
                    line_id=number + 1, week=WEEK, total=total, assigned=assigned, source_id=1
                )
            )


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """An importer on a fresh replica and desk."""
    account = DataFolder(tmp_path / "data").account()
    key = DatabaseKey(bytes(range(32)))
    with Replica.open(account, key, create=True) as replica, Desk.open(account, key, create=True) as desk:
        fill(replica)
        yield Place(tmp_path, replica, desk, Importer(replica, desk, clock=FixedClock(moment=NOW)))
