"""`partnerdesk kpis`: every KPI, chart series and table of the analytics pages, by its key, as the window shows it."""

from __future__ import annotations

import argparse
from collections.abc import Collection
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.kpi_conditions import KPI_KEYS
from partnerdesk.analytics.options import option_queries
from partnerdesk.analytics.registry import Definition, definition
from partnerdesk.analytics.subscription_kpis import SECTION_KPI_BY_KEY
from partnerdesk.analytics.values import View
from partnerdesk.cli.common import print_json
from partnerdesk.cli.kpis_text import print_figures
from partnerdesk.cli.reading import as_date, as_moment, context_of, day_argument, reading
from partnerdesk.errors import EXIT_DONE, WrongUseFault
from partnerdesk.figures import pages
from partnerdesk.figures.calling_customer_answer import CUSTOMER_CHARTS, customer_answer
from partnerdesk.figures.calling_customer_answer import KEYS as CUSTOMER_KEYS
from partnerdesk.figures.english import english
from partnerdesk.figures.explaining import words
from partnerdesk.replica.customer_detail import find_customer
from partnerdesk.replica.customers import fetch_options
from partnerdesk.replica.products import TOGGLE_PRODUCTS
from partnerdesk.weeks import DAY_SECONDS, week_first_day, week_of_day

STATUS_COUNTS = "customers_by_status"
PARTNER_KEYS = (*pages.KEYS, STATUS_COUNTS)
KEYS = (*PARTNER_KEYS, *CUSTOMER_CHARTS)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument(
        "--product",
        choices=TOGGLE_PRODUCTS,
        default="calling",
        help="for what follows the toggle; the top KPIs do not (calling)",
    )
    parser.add_argument("--week", metavar="DATE", help="as of the end of the week that holds this date")
    parser.add_argument("--compare", metavar="DATE", help="with the values of that week beside")
    parser.add_argument("--as-of", metavar="DATE", help="count days from this date instead of today")
    parser.add_argument("--customer", metavar="ID", help="the calling figures of this customer, down to its queues")
    parser.add_argument("--only", nargs="+", metavar="KEY", help="some keys, all otherwise")


def run(options: argparse.Namespace) -> int:
    """Print the figures.

    Raises:
        WrongUseFault: a key, a date or a week names nothing, or `--as-of` and `--week` are given together.
        UnknownCustomerFault: there is no such customer.
        Fault: the replica can't be read.
    """
    _check_keys(options.only or (), of_customer=options.customer is not None)
    if options.as_of and options.week:
        raise WrongUseFault(
            detail="--as-of counts days from another date, --week shows another week: give one of them."
        )
    day = day_argument(options.as_of) if options.as_of else None
    with reading(options) as connection:
        now = context_of(options, connection)
        context = now if day is None else replace(now, now=day * DAY_SECONDS)
        view = View(options.product, week_argument(options.week, context), week_argument(options.compare, context))
        if options.customer is None:
            answer = figures(connection, context, view, options.only or list(PARTNER_KEYS))
        else:
            found = find_customer(connection, options.customer)
            answer = customer_figures(connection, context, view, found, options.only)
    told = {
        "as_of": as_moment(context.now),
        "week_of": as_date(week_first_day(context.week)),
        "week": None if view.week is None else pages.week_json(view.week),
        "compared_with": None if view.compare_week is None else pages.week_json(view.compare_week),
        "product": options.product,
        "thresholds": asdict(context.thresholds),
        **answer,
        "notes": [*_notes(context, now), *answer.get("notes", ())],
    }
    if options.json:
        print_json(told)
    else:
        print_figures(told)
    return EXIT_DONE


def _check_keys(keys: Collection[str], *, of_customer: bool) -> None:
    for key in keys:
        if key not in KEYS:
            raise WrongUseFault(detail=f"There is no figure {key}. There are: {', '.join(KEYS)}.")
        if key in CUSTOMER_CHARTS and not of_customer:
            raise WrongUseFault(detail=f"{key} is of one customer's queues: name the customer with --customer ID.")
        if of_customer and key not in CUSTOMER_KEYS:
            told = ", ".join(CUSTOMER_KEYS)
            raise WrongUseFault(detail=f"{key} is not known of one customer. With --customer there are: {told}.")


def customer_figures(
    connection: Connection, context: Context, view: View, customer_id: int, keys: list[str] | None = None
) -> dict[str, Any]:
    """Return the calling figures of one customer, each under its key, with its words; `queues` has those of each."""
    told = customer_answer(connection, context, customer_id, view, keys)
    for key, each in told["kpis"].items():
        each["explanation"] = explanation(definition("kpi", key), context)
    for key, each in told["series"].items():
        each["explanation"] = explanation(definition("chart", key), context)
    return {**told, "tables": {}}


def week_argument(text: str | None, context: Context) -> int | None:
    """Return the week of a date; None without one, and for the week that is not over.

    Raises:
        WrongUseFault: it is no date, or lies ahead.
    """
    if text is None:
        return None
    week = week_of_day(day_argument(text))
    if week > context.week:
        raise WrongUseFault(detail=f"The week of {text} has not begun.")
    return week


def figures(connection: Connection, context: Context, view: View, keys: list[str]) -> dict[str, dict[str, Any]]:
    """Return what was asked for, each figure under its key, with its words."""
    told = pages.answer(connection, context, view, keys)
    for key, each in told["kpis"].items():
        if key in KPI_KEYS or (key in SECTION_KPI_BY_KEY and SECTION_KPI_BY_KEY[key].counts_customers):
            each["unit"] = "customers"
        each["explanation"] = explanation(definition("kpi", key), context)
    for key, each in told["series"].items():
        each["explanation"] = explanation(definition("chart", key), context)
    for key, each in told["tables"].items():
        each["explanation"] = explanation(definition("table", key), context)
    if STATUS_COUNTS in keys:
        counts = fetch_options(connection, option_queries(context)).statuses
        told["tables"][STATUS_COUNTS] = {
            "rows": [{"status": option.key, "customers": option.count} for option in counts]
        }
    return told


def explanation(told: Definition, context: Context) -> dict[str, Any]:
    """Return the words of a definition, with the thresholds filled in."""
    texts = {
        "title": told.title,
        "text": told.text,
        "formula": told.formula,
        "page": told.page,
        "reading": told.reading,
    }
    said = {name: english(words(text, context.thresholds)) for name, text in texts.items()}
    return {**said, "inputs": list(told.inputs), "glossary": told.glossary}


def _notes(context: Context, now: Context) -> list[str]:
    if context.today == now.today:
        return []
    return ["Days are counted from the date asked for; subscriptions and licenses are those of the last sync."]
