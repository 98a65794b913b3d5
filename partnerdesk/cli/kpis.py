"""`partnerdesk kpis`: every KPI, chart series and table that exists, by its key, as the window shows it."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.kpis import TOP_KPIS, Kpi
from partnerdesk.analytics.options import option_queries
from partnerdesk.analytics.registry import Definition, definition
from partnerdesk.cli.common import print_json
from partnerdesk.cli.reading import as_date, as_moment, context_of, day_argument, print_table, reading
from partnerdesk.errors import EXIT_DONE, WrongUseFault
from partnerdesk.replica.customers import fetch_count, fetch_options
from partnerdesk.replica.products import TOGGLE_PRODUCTS
from partnerdesk.weeks import DAY_SECONDS, week_first_day

STATUS_COUNTS = "customers_by_status"
KEYS = (*(kpi.key for kpi in TOP_KPIS), STATUS_COUNTS)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("--product", choices=TOGGLE_PRODUCTS, help="for what follows the toggle; the top KPIs do not")
    parser.add_argument("--as-of", metavar="DATE", help="count days from this date instead of today")
    parser.add_argument("--only", nargs="+", default=list(KEYS), metavar="KEY", help=", ".join(KEYS))


def run(options: argparse.Namespace) -> int:
    """Print the figures.

    Raises:
        WrongUseFault: a key or the date names nothing.
        Fault: the replica can't be read.
    """
    unknown = [key for key in options.only if key not in KEYS]
    if unknown:
        raise WrongUseFault(detail=f"There is no figure {unknown[0]}. There are: {', '.join(KEYS)}.")
    day = day_argument(options.as_of) if options.as_of else None
    with reading(options) as connection:
        now = context_of(options, connection)
        context = now if day is None else replace(now, now=day * DAY_SECONDS)
        answer = figures(connection, context, options.only)
    told = {
        "as_of": as_moment(context.now),
        "week_of": as_date(week_first_day(context.week)),
        "product": options.product,
        "thresholds": asdict(context.thresholds),
        "notes": _notes(context, now),
        **answer,
    }
    if options.json:
        print_json(told)
    else:
        _print(told)
    return EXIT_DONE


def figures(connection: Connection, context: Context, keys: list[str]) -> dict[str, dict[str, Any]]:
    """Return what was asked for, each figure under its key."""
    tables: dict[str, Any] = {}
    if STATUS_COUNTS in keys:
        counts = fetch_options(connection, option_queries(context)).statuses
        tables[STATUS_COUNTS] = {"rows": [{"status": option.key, "customers": option.count} for option in counts]}
    return {
        "kpis": {kpi.key: _kpi_json(connection, kpi, context) for kpi in TOP_KPIS if kpi.key in keys},
        "series": {},
        "tables": tables,
    }


def _kpi_json(connection: Connection, kpi: Kpi, context: Context) -> dict[str, Any]:
    return {
        "value": fetch_count(connection, kpi.query(context)),
        "unit": "customers",
        "rows": {"command": "customers", "kpi": kpi.key},
        "explanation": explanation(definition("kpi", kpi.key), context),
    }


def explanation(told: Definition, context: Context) -> dict[str, Any]:
    """Return the words of a definition, with the thresholds filled in."""
    values = asdict(context.thresholds)
    return {
        "title": told.title,
        "text": told.text.format_map(values),
        "formula": told.formula.format_map(values),
        "inputs": list(told.inputs),
        "page": told.page,
        "reading": told.reading,
        "glossary": told.glossary,
    }


def _notes(context: Context, now: Context) -> list[str]:
    if context.today == now.today:
        return []
    return ["Days are counted from the date asked for; subscriptions and licenses are those of the last sync."]


def _print(told: dict[str, Any]) -> None:
    print_table(
        ("KPI", "Customers", "Key"),
        [(each["explanation"]["title"], each["value"], key) for key, each in told["kpis"].items()],
    )
    for key, table in told["tables"].items():
        print(f"\n{key}")
        print_table(("Status", "Customers"), [(row["status"], row["customers"]) for row in table["rows"]])
    for note in told["notes"]:
        print(f"\n{note}")
