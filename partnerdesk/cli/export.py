"""`partnerdesk export TABLE`: a table of the window as CSV, XLSX or PDF, whole, with its usual columns and order."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from sqlalchemy import Connection

from partnerdesk import roles
from partnerdesk.account import load_account
from partnerdesk.analytics.calling_sums import CallingWeeks
from partnerdesk.analytics.calling_tables import TABLES as CALLING
from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_list import WORST_FIRST, CustomerFilter, ids_query, row_queries
from partnerdesk.analytics.subscription_sections import SECTIONS
from partnerdesk.analytics.values import View
from partnerdesk.cli.common import data_folder, print_json
from partnerdesk.cli.drawing import without_display
from partnerdesk.cli.kpis import week_argument
from partnerdesk.cli.reading import LANGUAGES, context_of, reading
from partnerdesk.errors import EXIT_DONE, NoDataFault
from partnerdesk.exporting.faults import ExportNotAllowedFault
from partnerdesk.exporting.files import free_path, safe_name
from partnerdesk.exporting.kinds import ENDINGS, Kind, write_sheet
from partnerdesk.exporting.sheet import Value
from partnerdesk.figures import calling_tables, tables
from partnerdesk.models import definition_words
from partnerdesk.models.calling_columns import calling_columns
from partnerdesk.models.export_source import ExportSource, export_facts, order_words
from partnerdesk.models.formats import Formats
from partnerdesk.models.subscription_columns import subscription_columns
from partnerdesk.models.table_sheet import sheet_headings, sheet_row
from partnerdesk.replica.customers import fetch_customer_rows, fetch_ids
from partnerdesk.replica.people import fetch_own_roles
from partnerdesk.replica.products import TOGGLE_PRODUCTS
from partnerdesk.replica.sync_log import fetch_number

CUSTOMERS = "customers"
SUBSCRIPTIONS = {section.table.key: section.table for section in SECTIONS}
TABLES = (CUSTOMERS, *SUBSCRIPTIONS, *CALLING)
_BLOCK = 500


@dataclass(frozen=True)
class _Table:
    """A table that is to be written."""

    title: str
    columns: Sequence[Any]
    ids: Sequence[int]
    rows: Callable[[Sequence[int]], Sequence[Any]]
    week: int | None
    order: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("table", choices=TABLES, metavar="TABLE", help=", ".join(TABLES))
    parser.add_argument("--format", choices=tuple(ENDINGS), help="kind of file (from the name, else csv)")
    parser.add_argument("--out", type=Path, default=Path(), metavar="PATH", help="the file, or a folder (this one)")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of headings and words (en)")
    parser.add_argument("--search", default="", metavar="TEXT", help="only rows with these words")
    parser.add_argument("--product", choices=TOGGLE_PRODUCTS, default="calling", help="for tables of subscriptions")
    parser.add_argument("--week", metavar="DATE", help="as of the end of the week that holds this date")
    parser.add_argument("--all-columns", action="store_true", help="also the columns that are hidden at first")


def run(options: argparse.Namespace) -> int:
    """Write the file.

    Raises:
        ExportNotAllowedFault: the role of the signed-in person does not allow whole lists.
        WrongUseFault: a date names no week.
        Fault: the replica can't be read, or the disk refused.
    """
    from partnerdesk.i18n import Language

    folder = data_folder(options)
    account = load_account(folder.account())
    if account is None:
        raise NoDataFault(folder=str(folder.root))
    out = options.out.expanduser().resolve()
    named: Kind = next((each for each, ending in ENDINGS.items() if out.suffix == ending), "csv")
    kind: Kind = options.format or named
    with without_display(), reading(options) as connection:
        if roles.may(roles.held(fetch_own_roles(connection)), "export_customers") is not None:
            raise ExportNotAllowedFault()
        language = Language(options.lang)
        context = context_of(options, connection)
        source = _source(connection, context, options)
        facts = export_facts(
            source, len(source.ids), fetch_number(connection, "promoted_at"), context.now, is_sample=account.is_sandbox
        )
        if out.is_dir():
            sample = "sample " if account.is_sandbox else ""
            name = safe_name(f"{sample}{source.title} {source.formats.day(context.today)}")
            out = free_path(out, name, ENDINGS[kind])
        sheet = source.sheet(facts, _lines(connection, source))
        page_text = QCoreApplication.translate("Export", "Page {page}")
        write_sheet(out, kind, sheet, page_text=page_text)
        language.set("en")
    if options.json:
        print_json({"file": str(out), "rows": len(source.ids)})
    else:
        print(out)
    return EXIT_DONE


def _lines(connection: Connection, source: ExportSource) -> Iterator[Sequence[Value]]:
    for start in range(0, len(source.ids), _BLOCK):
        yield from source.fetch(connection, source.ids[start : start + _BLOCK])


def _source(connection: Connection, context: Context, options: argparse.Namespace) -> ExportSource:
    """Return the table that was asked for, as the window shows it at first."""
    formats = Formats(options.lang, context.now)
    view = View(options.product, week_argument(options.week, context))
    table = (
        _customers(connection, context, options.search)
        if options.table == CUSTOMERS
        else _analytics(connection, context, view, options.table, options.search)
    )
    columns = [spec for spec in table.columns if options.all_columns or spec.shown or spec.pinned]
    told = QCoreApplication.translate("Export", "search: {text}").format(text=options.search) if options.search else ""
    return ExportSource(
        table.title,
        sheet_headings(columns),
        table.ids,
        (),
        lambda _connection, ids: [sheet_row(columns, row, formats) for row in table.rows(ids)],
        formats,
        told,
        table.order,
        table.week,
        of_customers=True,
    )


def _customers(connection: Connection, context: Context, search: str) -> _Table:
    from partnerdesk.models.customers import CustomerWords, customer_columns

    ids = fetch_ids(connection, ids_query(CustomerFilter(text=search), WORST_FIRST, context))
    return _Table(
        QCoreApplication.translate("CustomersPage", "Customers"),
        customer_columns(CustomerWords(lambda: context.thresholds, lambda _row: "")),
        ids,
        lambda block: fetch_customer_rows(connection, row_queries(block, context)),
        context.week,
        QCoreApplication.translate("Export", "the most pressing status first"),
    )


def _analytics(connection: Connection, context: Context, view: View, key: str, search: str) -> _Table:
    calling = key in CALLING
    room: Any = calling_tables if calling else tables
    spec: Any = CALLING[key] if calling else SUBSCRIPTIONS[key]
    columns = calling_columns(spec.columns) if calling else subscription_columns(spec.columns)
    week = CallingWeeks.of(context, view).week if calling else view.week
    ids = room.table_ids(connection, context, view, key, sort=spec.default_sort, filters=ColumnFilters(text=search))
    return _Table(
        definition_words.title("table", key),
        columns,
        ids,
        lambda block: room.table_rows(connection, context, view, key, block),
        context.week if week is None else week,
        order_words(spec.default_sort, columns),
    )
