"""`partnerdesk window`, and what happens without a command: opens the window."""

from __future__ import annotations

import argparse

from partnerdesk.cli.common import data_folder, passphrase


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's options; it has none of its own."""
    del parser


def run(options: argparse.Namespace) -> int:
    """Open the window; return when it is closed."""
    from partnerdesk.app import run_window

    return run_window(data_folder(options), passphrase(options))
