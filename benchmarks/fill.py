"""Fills a replica with synthetic customers at once, without a service, so that a benchmark can start in seconds."""

from __future__ import annotations

import random
import time
from pathlib import Path

from sqlalchemy import insert

from partnerdesk.account import SANDBOX, Account, save_account
from partnerdesk.credentials import find_key
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.replica import schema
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.search import index_customers
from partnerdesk.replica.store import Replica
from partnerdesk.replica.text import fold, sort_key
from partnerdesk.weeks import DAY_SECONDS, day_of, week_of

FIRST = [
    *("Anadolu", "Işık", "Çelik", "Güneş", "İstanbul", "Ege", "Toros", "Şahin", "Yıldız", "Deniz", "Öz", "Karadeniz"),
    *("Marmara", "Ünlü", "Zeytin", "Umut", "Köprü", "Nordic", "Alpine", "Pacific", "Summit", "Harbor", "Vertex"),
    *("Blue", "Quantum", "Atlas", "Orion", "Delta", "Prime", "Evergreen"),
]
SECOND = [
    *("Lojistik", "Holding", "Enerji", "Gıda", "Tekstil", "Yazılım", "İnşaat", "Sağlık", "Otomotiv", "Turizm"),
    *("Logistics", "Health", "Foods", "Media", "Energy", "Partners", "Systems", "Networks", "Bank", "Insurance"),
    *("Travel", "Retail", "Design", "Motors", "Labs"),
]
LAST = ["A.Ş.", "Ltd.", "GmbH", "Inc.", "S.A.", "Şti.", "Oy", "AB", "B.V.", "Co."]
PRODUCTS = ("meetings", "calling", "messaging", "translations", "contact_center", "devices")
TAGS = ("gold", "silver", "kuzey", "güney", "risk", "pilot", "eğitim", "kamu")
ROWS_AT_ONCE = 20_000


def filled_replica(
    folder: Path, customers: int, *, weeks: int = 2, seed: int = 1
) -> tuple[Replica, AccountFolder, int]:
    """Return a replica with that many customers, its account's folder, and the moment that it is of.

    Each customer has one to three subscriptions and a licence line or two in each; history has `weeks` weeks.
    """
    account = DataFolder(folder).account()
    now = int(time.time())
    save_account(account, Account(SANDBOX, "http://127.0.0.1:1"))
    replica = Replica.open(account, find_key(account, create=True), create=True)
    rng = random.Random(seed)
    with replica.write() as connection:
        connection.execute(
            insert(schema.source), [{"id": 1, "kind": "api", "name": "organizations", "fetched_at": now}]
        )
        subscription = line = 0
        for start in range(1, customers + 1, ROWS_AT_ONCE):
            rows: dict[str, list[dict[str, object]]] = {"customer": [], "sub": [], "line": [], "week": [], "tag": []}
            for number in range(start, min(start + ROWS_AT_ONCE, customers + 1)):
                subscription, line = _one_customer(rng, rows, number, subscription, line, now, weeks)
            connection.execute(insert(schema.customer), rows["customer"])
            connection.execute(insert(schema.subscription), rows["sub"])
            connection.execute(insert(schema.licence_line), rows["line"])
            connection.execute(insert(schema.licence_week), rows["week"])
            connection.execute(insert(schema.customer_tag), rows["tag"])
        week = week_of(now)
        connection.execute(
            insert(schema.week_total),
            [
                {"week": week - 1, "product": "meetings", "lines": 1, "lines_with_use": 1, "total": 1, "assigned": 1}
                | {"used": 1, "assigned_unused": 0, "available": 0, "overage": 0}
            ],
        )
        index_customers(connection)
    return replica, account, now


def _one_customer(
    rng: random.Random,
    rows: dict[str, list[dict[str, object]]],
    number: int,
    subscription: int,
    line: int,
    now: int,
    weeks: int,
) -> tuple[int, int]:
    name = f"{rng.choice(FIRST)} {rng.choice(SECOND)} {rng.choice(LAST)} {rng.randrange(1000)}"
    today, week = day_of(now), week_of(now)
    known = rng.random() < 0.7
    rows["customer"].append(
        {
            "id": number,
            "org_id": f"Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi8{number:012x}{rng.getrandbits(64):016x}",
            "org_uuid": f"{rng.getrandbits(128):032x}",
            "name": name,
            "name_fold": fold(name),
            "sort_en": sort_key(name, "en"),
            "sort_tr": sort_key(name, "tr"),
            "created_at": now - rng.randrange(2000) * DAY_SECONDS,
            "managed_by": rng.choice((None, "partner_org", "external_admin")),
            "last_signin_at": now - rng.randrange(120) * DAY_SECONDS if known else None,
            "signin_state": "known" if known else rng.choice(("never", "unknown")),
            "refreshed_at": now - rng.randrange(9) * DAY_SECONDS,
            "first_seen_week": week - 60,
            "last_seen_week": week,
            "vanished_at": now if rng.random() < 0.01 else None,
            "source_id": 1,
        }
    )
    rows["tag"].extend({"customer_id": number, "tag": tag} for tag in rng.sample(TAGS, rng.choice((0, 0, 1, 1, 2))))
    for place in range(rng.choice((1, 1, 1, 2, 2, 3))):
        subscription += 1
        rows["sub"].append(
            {
                "id": subscription,
                "customer_id": number,
                "external_id": f"Sub{number}-{place}",
                "is_trial": int(rng.random() < 0.1),
                "start_day": today - rng.randrange(30, 700),
                "end_day": today + rng.randrange(-30, 700),
                "auto_renew": rng.choice((0, 1, None)),
                "setup_complete": int(rng.random() > 0.02),
                "suspended": int(rng.random() < 0.02),
                "status_raw": rng.choice((None, "Active", "Active", "In review")),
                "first_seen_week": week - 60,
                "last_seen_week": week,
                "source_id": 1,
                "terms_source_id": 1,
            }
        )
        for product in rng.sample(PRODUCTS, rng.choice((1, 1, 2, 2, 3))):
            line += 1
            total = rng.choice((5, 10, 25, 50, 100, 250))
            assigned = int(total * rng.uniform(0.1, 1.1))
            rows["line"].append(
                {
                    "id": line,
                    "customer_id": number,
                    "subscription_id": subscription,
                    "licence_id": f"L{line}",
                    "name": product,
                    "product": product,
                    "total": total,
                    "assigned": assigned,
                    "first_seen_week": week - 60,
                    "last_seen_week": week,
                    "source_id": 1,
                }
            )
            rows["week"].extend(
                {
                    "line_id": line,
                    "week": week - back,
                    "total": total,
                    "assigned": assigned,
                    "used": int(assigned * 0.7) if back else None,
                }
                for back in range(weeks)
            )
    return subscription, line


def key_of(account: AccountFolder) -> DatabaseKey:
    """Return the key of a filled replica."""
    return find_key(account)
