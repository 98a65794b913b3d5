"""`partnerdesk doctor`: prints what the doctor finds. Knows nothing of how it is found."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from partnerdesk.cli.common import data_folder, passphrase, print_json
from partnerdesk.doctor import examine
from partnerdesk.errors import EXIT_DONE, EXIT_FAILED


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("--bundle", type=Path, metavar="FILE", help="write the diagnostics as a .zip too")
    parser.add_argument("--quick", action="store_true", help="leave the whole integrity check out")


def run(options: argparse.Namespace) -> int:
    """Print the report; the exit code says whether all is well.

    Raises:
        WrongUseFault: the passphrase's variable is not set.
        ReadOnlyFault, DiskFullFault: the bundle can't be written.
    """
    folder, typed = data_folder(options), passphrase(options)
    report = examine(folder, typed, whole=not options.quick)
    if options.bundle is not None:
        from partnerdesk.bundle import build_bundle, write_bundle

        write_bundle(build_bundle(folder, typed), options.bundle.expanduser())
    if options.json:
        print_json(report)
    else:
        _print(report)
    return EXIT_DONE if report["healthy"] else EXIT_FAILED


def _print(report: dict[str, Any], depth: int = 0) -> None:
    for key, value in report.items():
        if isinstance(value, dict):
            print(f"{'  ' * depth}{key}:")
            _print(value, depth + 1)
        elif isinstance(value, list):
            print(f"{'  ' * depth}{key}: {'none' if not value else ''}".rstrip())
            for each in value:
                print(f"{'  ' * (depth + 1)}{each}")
        else:
            print(f"{'  ' * depth}{key}: {'-' if value is None else value}")
