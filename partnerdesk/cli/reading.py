"""What the commands that read the replica share: opening it, the context to judge by, dates and tables as text."""

from __future__ import annotations

import argparse
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import Connection

from partnerdesk import weeks
from partnerdesk.account import load_account
from partnerdesk.analytics.context import Context, thresholds_of
from partnerdesk.cli.common import data_folder, passphrase
from partnerdesk.credentials import find_key
from partnerdesk.errors import NoDataFault, WrongUseFault
from partnerdesk.replica.store import Replica
from partnerdesk.replica.sync_log import fetch_number
from partnerdesk.settings import SettingsStore

LANGUAGES = ("en", "tr")
WIDEST_CELL = 60


@contextmanager
def reading(options: argparse.Namespace) -> Iterator[Connection]:
    """Give a connection to the replica that the options name; nothing is moved there.

    Raises:
        NoDataFault: nothing has been synced there yet.
        DamageFoundFault: it is damaged; the next sync, or the window, puts it right.
        Fault: it can't be opened.
    """
    folder = data_folder(options).account()
    if load_account(folder) is None:
        raise NoDataFault(folder=str(folder.root))
    key = find_key(folder, passphrase=passphrase(options))
    with Replica.open(folder, key) as replica, replica.read() as connection:
        yield connection


def context_of(options: argparse.Namespace, connection: Connection) -> Context:
    """Return the context that the window would use: the service's clock and the user's thresholds."""
    settings = SettingsStore(data_folder(options).settings_file).current
    clock = weeks.Clock(fetch_number(connection, "clock_skew") or 0)
    return Context(clock.now(), thresholds_of(settings), getattr(options, "lang", None) or "en")


def as_date(day: int | None) -> str | None:
    """Return a day number as an ISO date."""
    return None if day is None else weeks.date_from_day(day).isoformat()


def as_moment(moment: int | None) -> str | None:
    """Return seconds as an ISO date and time in UTC."""
    return None if moment is None else weeks.as_datetime(moment).strftime("%Y-%m-%dT%H:%M:%SZ")


def day_argument(text: str) -> int:
    """Return the day number of an ISO date from the command line.

    Raises:
        WrongUseFault: it is none.
    """
    try:
        return weeks.day_from_date(date.fromisoformat(text))
    except ValueError:
        raise WrongUseFault(detail=f"{text} is not a date such as 2026-11-22.") from None


def print_table(headings: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Print an aligned table; numbers stand to the right."""
    cells = [[_cell(value) for value in row] for row in rows]
    numbers = [all(isinstance(row[place], int | None) for row in rows) for place in range(len(headings))]
    lines = [list(headings), *cells]
    widths = [max(_width(line[place]) for line in lines) for place in range(len(headings))]
    for line in lines:
        padded = (
            " " * (width - _width(text)) + text if number else text + " " * (width - _width(text))
            for text, width, number in zip(line, widths, numbers, strict=True)
        )
        print("  ".join(padded).rstrip())


def _cell(value: Any) -> str:
    text = "-" if value is None or value == "" else str(value)
    # A name from outside must not move the cursor or colour the terminal.
    text = "".join(sign if sign.isprintable() else " " for sign in text)
    return text if _width(text) <= WIDEST_CELL else text[: WIDEST_CELL - 1] + "…"


def _width(text: str) -> int:
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text
    )
