"""`partnerdesk report CUSTOMER…`: reports of customers, one page of PDF each, in either language."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from partnerdesk.account import load_account
from partnerdesk.cli.common import data_folder, print_json
from partnerdesk.cli.drawing import without_display
from partnerdesk.cli.reading import LANGUAGES, context_of, reading
from partnerdesk.errors import EXIT_DONE, EXIT_FAILED, Fault, NoDataFault, fault_from_os
from partnerdesk.replica.customer_detail import find_customer
from partnerdesk.settings import SettingsStore


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    text = "its id here, its organization id, or that id's plain UUID"
    parser.add_argument("customers", metavar="CUSTOMER", nargs="+", help=text)
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the report (en)")
    parser.add_argument("--out", type=Path, default=Path(), metavar="PATH", help="the file, or a folder (this one)")


def run(options: argparse.Namespace) -> int:
    """Write the reports; exit code 1 when one of several could not be written.

    Raises:
        UnknownCustomerFault: there is no such customer, and it is the only one asked for.
        Fault: the replica can't be read, or the disk refused.
    """
    from partnerdesk.report.drawing import Letterhead
    from partnerdesk.report.files import write_customer_report
    from partnerdesk.report.logo import read_logo

    folder, out = data_folder(options), options.out.expanduser().resolve()
    account = load_account(folder.account())
    if account is None:
        raise NoDataFault(folder=str(folder.root))
    if len(options.customers) > 1:
        _make(out)
    written: list[str] = []
    failed: list[dict[str, str]] = []
    with without_display(), reading(options) as connection:
        context = context_of(options, connection)
        head = Letterhead(SettingsStore(folder.settings_file).current.report_partner, read_logo(folder))
        for name in options.customers:
            try:
                customer = find_customer(connection, name)
                path = write_customer_report(
                    connection, context, customer, options.lang, head, out, is_sample=account.is_sandbox
                )
            except Fault as fault:
                if len(options.customers) == 1:
                    raise
                failed.append({"customer": name, "fault": fault.code, "text": fault.sentence()})
            else:
                written.append(str(path))
    if options.json:
        print_json({"written": written, "failed": failed})
    else:
        for path_text in written:
            print(path_text)
        for each in failed:
            print(f"{each['customer']}: {each['text']}", file=sys.stderr)
    return EXIT_FAILED if failed else EXIT_DONE


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise fault_from_os(error, folder) from error
