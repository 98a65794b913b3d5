"""Imports a generated call history into a fresh replica and tells speed and peak memory.

Usage: python benchmarks/bench_import.py [ROWS] (default 300,000; the promise is 10,000,000 rows under 300 MB)
"""

from __future__ import annotations

import json
import random
import resource
import sys
import tempfile
import time
import uuid
from pathlib import Path

from sqlalchemy import insert

from partnerdesk import weeks
from partnerdesk.paths import DataFolder
from partnerdesk.replica import schema
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.store import Replica
from partnerdesk.replica.text import fold, sort_key
from partnerdesk.sync.importing.actions import Importer, only_part
from partnerdesk.sync.importing.plan import ImportOptions

HEADINGS = (
    "Start time,Answer time,Duration,Answered,Correlation ID,User,User UUID,User type,Related reason,Redirect reason,"
    "Original reason,Queue Type,Call outcome,Direction,Client type,Model,Report ID,Org UUID,Location,Call type"
)
CUSTOMERS = 400
USERS = 200
WEEK = 2931
FIRST = weeks.week_start(WEEK)


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 300_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "history.csv"
        write_history(path, rows)
        account = DataFolder(folder / "data").account()
        with Replica.open(account, DatabaseKey(bytes(range(32))), create=True) as replica:
            fill(replica)
            importer = Importer(replica)
            start = time.perf_counter()
            prepared = importer.prepare(only_part(path), ImportOptions())
            ready = time.perf_counter()
            done = importer.apply(prepared)
            end = time.perf_counter()
        assert done.rows_taken == rows, done.reasons
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        figures = {
            "rows": rows,
            "megabytes": path.stat().st_size >> 20,
            "prepare_s": round(ready - start, 1),
            "apply_s": round(end - ready, 1),
            "rows_per_s": round(rows / (end - ready)),
            "peak_mb": peak >> (20 if sys.platform == "darwin" else 10),
        }
        print(json.dumps(figures))


def write_history(path: Path, rows: int) -> None:
    chance = random.Random(1)
    orgs = [str(uuid.UUID(int=number + 1)) for number in range(CUSTOMERS)]
    with path.open("w", encoding="utf-8") as file:
        file.write(HEADINGS + "\n")
        for number in range(rows):
            org = chance.randrange(CUSTOMERS)
            user = str(uuid.UUID(int=org * USERS + chance.randrange(USERS)))
            second = number * 600_000 // rows
            clock = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(FIRST + second))
            queue = chance.random() < 0.1
            kind = "CallCenterStandard" if queue else "User"
            who = f"Queue {org}" if queue else f"User {user[-4:]}"
            feature = "CallPark" if number % 50 == 0 else ""
            call = uuid.UUID(int=chance.getrandbits(128))
            file.write(
                f"{clock},{clock},{chance.randrange(600)},true,{call},{who},{user},{kind},{feature},,,,Success,"
                f"ORIGINATING,WXC_CLIENT,Webex 9.1,{number},{orgs[org]},HQ,SIP_ENTERPRISE\n"
            )


def fill(replica: Replica) -> None:
    now = weeks.week_start(WEEK + 1)
    with replica.write() as connection:
        for number in range(CUSTOMERS):
            name = f"Customer {number}"
            connection.execute(
                insert(schema.customer).values(
                    org_id=f"org-{number}", org_uuid=str(uuid.UUID(int=number + 1)), name=name, name_fold=fold(name),
                    sort_en=sort_key(name, "en"), sort_tr=sort_key(name, "tr"), signin_state="unknown",
                    first_seen_week=WEEK, last_seen_week=WEEK, refreshed_at=now,
                )
            )  # fmt: skip


if __name__ == "__main__":
    main()
