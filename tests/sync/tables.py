"""What a replica holds, freed of what two runs never have in common: row numbers, run ids, moments of fetching."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select

from partnerdesk.replica import schema_reports, schema_staging
from partnerdesk.replica.runs import Store
from partnerdesk.replica.schema import metadata

RECORDS_OF_RUNS = {"sync_run", "sync_dataset", "sync_problem", "source"}
MOMENTS_OF_RUNS = {"refreshed_at", "trial_checked_at", "promoted_at", "imported_at", "asked_at"}
NAMES_BY_THE_SERVICE = {"report_id", "file_name", "tries"}
"""A report that is asked for again has another name."""
FACTS_OF_RUNS = {"promoted_at", "clock_skew", "generation"}
assert schema_reports.metadata is schema_staging.metadata is metadata


def tables(store: Store) -> dict[str, list[str]]:
    """Return every table as sorted lines, rows named by the service's ids."""
    with store.read() as connection:
        raw = {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in metadata.sorted_tables
        }
    orgs = {row["id"]: row["org_id"] for row in raw["customer"]}
    names = {
        "customer_id": orgs,
        "subscription_id": {row["id"]: [orgs[row["customer_id"]], row["external_id"]] for row in raw["subscription"]},
        "line_id": {row["id"]: [orgs[row["customer_id"]], row["licence_id"]] for row in raw["licence_line"]},
    }
    names["import_id"] = {row["id"]: f"{row['dataset']} {row['weeks']} {row['sha256']}" for row in raw["import_file"]}
    sources = {row["id"]: row["name"] for row in raw["source"] if row["kind"] == "api"}
    sources |= {row["id"]: names["import_id"].get(row["import_id"]) for row in raw["source"] if row["kind"] != "api"}
    found = {}
    for name, rows in raw.items():
        if name in RECORDS_OF_RUNS:
            continue
        kept = [row for row in rows if name != "meta" or row["key"] not in FACTS_OF_RUNS]
        if name == "import_undo":
            kept = [_undo(row, names, sources) for row in kept]
        found[name] = sorted(json.dumps(_plain(row, names, sources), sort_keys=True) for row in kept)
    return found


def _plain(row: dict[str, Any], names: dict[str, dict[int, Any]], sources: dict[int, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for column, value in row.items():
        if column == "id" or column in MOMENTS_OF_RUNS | NAMES_BY_THE_SERVICE:
            continue
        if column in {"vanished_at", "stale_since"}:
            plain[column] = value is not None
        elif column.endswith("source_id"):
            plain[column] = sources.get(value) if value is not None else None
        elif column in names:
            plain[column] = names[column].get(value)
        else:
            plain[column] = value
    return plain


def _undo(row: dict[str, Any], names: dict[str, dict[int, Any]], sources: dict[int, Any]) -> dict[str, Any]:
    key = json.loads(row["key"])
    numbers = names["line_id" if row["target"].startswith("licence_week") else "customer_id"]
    before = json.loads(row["before"]) if row["before"] else None
    return {**row, "key": [numbers.get(key[0], key[0]), *key[1:]], "before": before and _plain(before, names, sources)}
