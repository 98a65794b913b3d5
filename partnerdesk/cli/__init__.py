"""The command line: parses, dispatches and turns faults into sentences and exit codes. Knows no room's inside.

Command modules are imported only when they are asked for, so that `--help` and the window start fast.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

from partnerdesk import __version__
from partnerdesk.errors import EXIT_FAILED, EXIT_WRONG_USE, Fault

COMMANDS = {
    "window": ("window", "open the window (what happens without a command)"),
    "demo": ("demo", "open the window on a sandbox partner, synced first"),
    "sandbox": ("sandbox", "serve a plausible partner over HTTP on this computer"),
    "sync": ("sync", "refresh the replica from the service"),
    "import": ("import_", "take report files into the replica"),
    "customers": ("customers", "list customers"),
    "customer": ("customer", "show everything known of one customer"),
    "account": ("account", "sign in, sign out, keep the proxy's password"),
    "changes": ("changes", "assign and unassign partner administrators, with a queue"),
    "schedule": ("schedule", "keep the replica fresh every week without being asked"),
    "kpis": ("kpis", "print KPIs, chart series and tables by their keys"),
    "export": ("export", "write a table to a file: CSV, Excel or PDF"),
    "report": ("report_", "write reports of customers, a page of PDF each"),
    "screenshots": ("screenshots", "draw the window's pages into pictures"),
    "backup": ("backup", "list, make, check and restore copies of the data"),
    "doctor": ("doctor", "tell versions, paths, sizes and integrity"),
    "self-test": ("self_test", "try this installation on a sandbox partner, then leave nothing behind"),
}
SELF_TEST = "--self-test"
"""The same as the command, for installers: it stands where options stand."""


def run(arguments: list[str]) -> int:
    """Run one command.

    Args:
        arguments: the command line without the program's name.

    Returns:
        The exit code, as listed in docs/cli.md.
    """
    try:
        options = parse(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else EXIT_WRONG_USE
    module = importlib.import_module(f"partnerdesk.cli.{COMMANDS[options.command][0]}")
    try:
        return int(module.run(options))
    except Fault as fault:
        report(fault, as_json=options.json)
        return fault.exit_code
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return EXIT_FAILED
    except BrokenPipeError:
        sys.stderr.close()
        return EXIT_FAILED
    except Exception as error:
        report(_unforeseen(error), as_json=options.json)
        return EXIT_FAILED


def _unforeseen(error: Exception) -> Fault:
    """Return the fault of an error that nobody foresaw, with the way through the code and nobody's data."""
    from partnerdesk.crash_text import crash_text
    from partnerdesk.logs import redact

    return Fault(detail=f"{type(error).__name__}.\n\n{redact(crash_text(error))}\n")


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return the options of a command line; the common ones may stand before or after the command."""
    arguments = [SELF_TEST[2:] if word == SELF_TEST else word for word in arguments]
    common = argparse.ArgumentParser(add_help=False)
    add_common(common, default=argparse.SUPPRESS)
    parser = argparse.ArgumentParser(prog="partnerdesk", description="The desk of a Webex partner administrator.")
    parser.add_argument("--version", action="version", version=f"partnerdesk {__version__}")
    add_common(parser, default=None)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    wanted = next((word for word in arguments if word in COMMANDS), "window")
    for name, (module, text) in COMMANDS.items():
        child = subparsers.add_parser(name, help=text, description=text.capitalize() + ".", parents=[common])
        if name == wanted:
            importlib.import_module(f"partnerdesk.cli.{module}").add_arguments(child)
    options = parser.parse_args(arguments)
    if options.command is None:
        options = parser.parse_args([*arguments, "window"])
    options.json = bool(options.json)
    return options


def add_common(parser: argparse.ArgumentParser, *, default: object) -> None:
    """Add the options that every command takes."""
    parser.add_argument("--data-dir", type=Path, metavar="DIR", default=default, help="keep everything under DIR")
    parser.add_argument("--account", metavar="NAME", default=default, help="use this account of the data folder")
    parser.add_argument("--json", action="store_true", default=default, help="answer in JSON")
    parser.add_argument(
        "--passphrase-env", metavar="NAME", default=default, help="take the passphrase from this environment variable"
    )


def report(fault: Fault, *, as_json: bool) -> None:
    """Print a fault: in words on stderr, or as one JSON object on stdout."""
    if as_json:
        from partnerdesk.cli.common import print_json

        print_json({"fault": fault.code, "params": fault.params, "text": fault.sentence(), "step": fault.next_step()})
    else:
        print(f"{fault.sentence()}\n{fault.next_step()}", file=sys.stderr)
