"""`partnerdesk sandbox`: serves a plausible partner on loopback. Knows nothing of how it is made."""

from __future__ import annotations

import argparse
import signal
import threading
from datetime import date
from pathlib import Path

from partnerdesk.cli.common import print_json
from partnerdesk.cli.streams import wait_for_end
from partnerdesk.errors import EXIT_DONE, ReadOnlyFault, WrongUseFault

_MOST_CUSTOMERS = 1_000_000
_HIGHEST_PORT = 65_535


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("--port", type=int, default=0, metavar="N", help="port on 127.0.0.1; 0 takes a free one")
    parser.add_argument("--customers", type=int, default=400, metavar="N", help="number of customers (400)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="same seed, same bytes (1)")
    parser.add_argument("--today", type=_day, metavar="YYYY-MM-DD", help="its clock starts at noon of this day, UTC")
    parser.add_argument("--anchor", type=_day, metavar="YYYY-MM-DD", help="day that the data lie around (--today)")
    parser.add_argument("--role", choices=("full", "readonly", "admin"), default="full", help="role of who signs in")
    parser.add_argument("--redirect-uri", default=None, metavar="URI", help="the one registered for sign-in")
    parser.add_argument("--ready-file", type=Path, metavar="F", help="write address and token to F once it answers")
    parser.add_argument(
        "--fault", action="append", default=[], metavar="NAME=VALUE", help="switch a fault on, e.g. error_rate=0.1"
    )
    parser.add_argument("--memory", type=Path, metavar="F", help="keep changed assignments in F for the next start")
    parser.add_argument("--until-stdin-closes", action="store_true", help="end when standard input ends")


def run(options: argparse.Namespace) -> int:
    """Serve until a signal, or the end of standard input where asked for.

    Raises:
        WrongUseFault: an option that makes no sense, or a port that can't be had.
        ReadOnlyFault: the ready file can't be written.
    """
    from partnerdesk.sandbox.faults import parse_switch
    from partnerdesk.sandbox.server import Sandbox
    from partnerdesk.sandbox.world import REDIRECT_URI, Settings

    if not 0 <= options.customers <= _MOST_CUSTOMERS or not 0 <= options.port <= _HIGHEST_PORT:
        raise WrongUseFault(detail="--customers must be 0 to 1000000 and --port 0 to 65535.")
    try:
        switches = tuple(parse_switch(text) for text in options.fault)
    except (ValueError, TypeError) as error:
        raise WrongUseFault(detail=str(error)) from error
    settings = Settings(
        customers=options.customers,
        seed=options.seed,
        today=options.today,
        anchor=options.anchor,
        role=options.role,
        redirect_uri=options.redirect_uri or REDIRECT_URI,
        switches=switches,
        memory=options.memory,
    )
    stop = _stop_event(until_stdin_closes=options.until_stdin_closes)
    try:
        sandbox = Sandbox(settings, options.port)
    except OSError as error:
        raise WrongUseFault(detail=f"Port {options.port} can't be used on this computer ({error}).") from error
    with sandbox:
        if options.ready_file is not None:
            try:
                sandbox.write_introduction(options.ready_file)
            except OSError as error:
                raise ReadOnlyFault(folder=str(options.ready_file.parent)) from error
        if options.json:
            print_json({"base_url": sandbox.base_url, "customers": settings.customers, "seed": settings.seed})
        else:
            print(f"Sandbox partner with {settings.customers} customers at {sandbox.base_url}", flush=True)
        stop.wait()
    return EXIT_DONE


def _stop_event(*, until_stdin_closes: bool) -> threading.Event:
    stop = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stop.set())
    if until_stdin_closes:
        threading.Thread(target=_wait_for_end, args=(stop,), daemon=True).start()
    return stop


def _wait_for_end(stop: threading.Event) -> None:
    wait_for_end()
    stop.set()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day written as YYYY-MM-DD") from error
