"""Writes reports to files: reads a customer, speaks its language, draws. Takes an open connection; knows no widget."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection

from partnerdesk.analytics.context import Context
from partnerdesk.exporting.files import free_path, safe_name, write_whole
from partnerdesk.figures.report import report_data
from partnerdesk.i18n import speaking, translate
from partnerdesk.models.formats import Formats
from partnerdesk.report.content import report_content
from partnerdesk.report.drawing import Letterhead, write_report

ENDING = ".pdf"


def report_name(customer: str, context: Context, language: str, *, is_sample: bool = False) -> str:
    """Return the name of a report's file without its ending, in the report's language."""
    with speaking(language):
        word = translate("Report", "report")
        sample = translate("Report", "sample") if is_sample else ""
    day = Formats(language, context.now).local(context.now).strftime("%Y-%m-%d")
    # the day stays where a long name is cut
    short = safe_name(f"{sample} {customer}", "customer").encode()[:90].decode(errors="ignore")
    return safe_name(f"{short} {word} {day}")


def write_customer_report(
    connection: Connection,
    context: Context,
    customer_id: int,
    language: str,
    head: Letterhead,
    place: Path,
    *,
    is_sample: bool,
) -> Path:
    """Write one customer's report; return its file.

    Args:
        connection: of the replica.
        context: clock and thresholds.
        customer_id: of the customer.
        language: of the report, en or tr.
        head: whose report it is.
        place: the file, or a folder in which it gets a name that nothing has yet.
        is_sample: the data is invented, which the report says.

    Raises:
        UnknownCustomerFault: there is none with that id.
        Fault: the disk refused.
    """
    context = replace(context, language=language)
    data = report_data(connection, context, customer_id)
    with speaking(language):
        report = report_content(data, context, is_sample=is_sample)
    if place.is_dir():
        name = report_name(data.facts.row.name, context, language, is_sample=is_sample)
        place = free_path(place, name, ENDING)
    write_whole(place, lambda file: write_report(report, head, file))
    return place
