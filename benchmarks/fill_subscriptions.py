"""Fills a replica with subscriptions and years of weekly figures, for the benchmark of the subscriptions page."""

from __future__ import annotations

import random
import time
from pathlib import Path

from sqlalchemy import Connection, insert

from benchmarks.fill import FIRST, LAST, SECOND
from partnerdesk.account import SANDBOX, Account, save_account
from partnerdesk.credentials import find_key
from partnerdesk.paths import DataFolder
from partnerdesk.replica import schema
from partnerdesk.replica.import_totals import recompute_week_totals
from partnerdesk.replica.store import Replica
from partnerdesk.replica.text import fold, sort_key
from partnerdesk.weeks import day_of, week_of

SUBSCRIPTIONS_EACH = 4
ROWS_AT_ONCE = 100_000


def filled(folder: Path, customers: int, weeks: int) -> tuple[Replica, int]:
    """Return a replica with four subscriptions a customer and `weeks` weeks of each licence line, and its moment."""
    account, now = DataFolder(folder).account(), int(time.time())
    save_account(account, Account(SANDBOX, "http://127.0.0.1:1"))
    replica = Replica.open(account, find_key(account, create=True), create=True)
    rng = random.Random(1)
    with replica.write() as connection:
        connection.execute(insert(schema.source).values(id=1, kind="api", name="licenses", fetched_at=now))
        _customers(connection, customers, week_of(now))
        lines = _subscriptions(connection, rng, customers, now)
        _weeks(connection, rng, lines, week_of(now), weeks)
        recompute_week_totals(connection, range(week_of(now) - weeks + 1, week_of(now) + 1))
    return replica, now


def _customers(connection: Connection, customers: int, week: int) -> None:
    rows = []
    for number in range(1, customers + 1):
        name = f"{FIRST[number % len(FIRST)]} {SECOND[number % len(SECOND)]} {LAST[number % len(LAST)]} {number}"
        sorting = {"name_fold": fold(name), "sort_en": sort_key(name, "en"), "sort_tr": sort_key(name, "tr")}
        seen = {"first_seen_week": week - 120, "last_seen_week": week, "source_id": 1}
        rows.append({"id": number, "org_id": f"O{number:08}", "name": name, **sorting, **seen})
    connection.execute(insert(schema.customer), rows)


def _subscriptions(connection: Connection, rng: random.Random, customers: int, now: int) -> list[tuple[int, int]]:
    """Write subscriptions with a line or two each; return total and assigned of each line, by its id."""
    today, week = day_of(now), week_of(now)
    subscriptions, lines, figures = [], [], []
    seen = {"first_seen_week": week - 120, "last_seen_week": week, "source_id": 1}
    for number in range(1, customers * SUBSCRIPTIONS_EACH + 1):
        owner, added = (number - 1) // SUBSCRIPTIONS_EACH + 1, today - rng.randrange(900)
        terms = {"is_trial": int(rng.random() < 0.1), "start_day": added, "end_day": today + rng.randrange(-10, 700)}
        terms |= {"auto_renew": rng.choice((0, 1, None)), "added_day": added, "terms_source_id": 1}
        subscriptions.append({"id": number, "customer_id": owner, "external_id": f"Sub{number}", **terms, **seen})
        for product in ("calling", "meetings") if number % 4 == 0 else (rng.choice(("calling", "meetings")),):
            total = rng.choice((5, 10, 25, 50, 100, 250))
            assigned = int(total * rng.uniform(0.1, 1.1))
            figures.append((total, assigned))
            line = {
                "id": len(figures),
                "customer_id": owner,
                "subscription_id": number,
                "licence_id": f"L{len(figures)}",
            }
            lines.append({**line, "name": product, "product": product, "total": total, "assigned": assigned, **seen})
    connection.execute(insert(schema.subscription), subscriptions)
    connection.execute(insert(schema.licence_line), lines)
    return figures


def _weeks(connection: Connection, rng: random.Random, lines: list[tuple[int, int]], last: int, weeks: int) -> None:
    statement = "INSERT INTO licence_week (line_id, week, total, assigned, used, used_90) VALUES (?, ?, ?, ?, ?, ?)"
    cursor = connection.connection.cursor()
    # The driver's own loop: five million rows.
    for start in range(0, len(lines), ROWS_AT_ONCE // weeks):
        part = lines[start : start + ROWS_AT_ONCE // weeks]
        rows = (
            (start + place, last - back, total, assigned, None if back == 0 else int(assigned * rng.random()), None)
            for place, (total, assigned) in enumerate(part, 1)
            for back in range(weeks)
        )
        cursor.executemany(statement, rows)
    cursor.close()
