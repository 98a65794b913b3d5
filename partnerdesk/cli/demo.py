"""`partnerdesk demo`: opens the window, or draws its pages, on a sandbox partner that the real sync has filled."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from partnerdesk.account import Sample, ensure_account, load_account
from partnerdesk.cli.common import data_folder, passphrase
from partnerdesk.errors import (
    EXIT_DONE,
    EXIT_PARTIAL,
    BusyFault,
    Fault,
    SampleFault,
    SyncEndedFault,
    WrongUseFault,
    fault_from_os,
)
from partnerdesk.lock import sync_lock
from partnerdesk.paths import AccountFolder, DataFolder, make_private

START_S = 120
STOP_S = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--customers", type=int, default=400, metavar="N", help="customers of the partner (400)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="names the partner (1)")
    parser.add_argument("--today", metavar="YYYY-MM-DD", help="the partner's date (today)")
    parser.add_argument("--fresh", action="store_true", help="begin anew even where there is data")
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="draw every page into DIR, open no window")
    parser.add_argument("--lang", choices=("en", "tr"), help="language of the pictures (both)")
    parser.add_argument("--theme", choices=("light", "dark"), help="theme of the pictures (both)")
    parser.add_argument("--size", metavar="WxH,…", help="sizes of the pictures (1280x820)")
    parser.add_argument("--only", nargs="+", metavar="PAGE", help="pages to draw (all)")
    parser.add_argument("--scale", type=float, help="pixels a point in the pictures (1)")


def run(options: argparse.Namespace) -> int:
    """Fill the folder where needed, then open the window or draw the pictures."""
    folder = data_folder(options)
    if options.screenshots is None:
        from partnerdesk.app import has_display
        from partnerdesk.errors import NoDisplayFault

        if not has_display():
            raise NoDisplayFault
    prepare(folder, Sample(options.customers, options.seed, options.today).anchored(), fresh=options.fresh)
    if options.screenshots is None:
        from partnerdesk.app import run_window

        return run_window(folder, passphrase(options))
    from partnerdesk.cli import screenshots

    options.directory = options.screenshots
    return screenshots.run(options)


def prepare(folder: DataFolder, sample: Sample, *, fresh: bool = False) -> None:
    """Fill a data folder from a sandbox partner unless it has data.

    Raises:
        WrongUseFault: the folder holds real data.
        BusyFault: a window or a sync is at work on what `fresh` would delete.
    """
    account = folder.account()
    known = load_account(account)
    if known is not None and not known.is_sandbox:
        raise WrongUseFault(detail=f"{folder.root} holds the data of a real account, not of a sandbox.")
    if fresh:
        clear(folder)
    elif known is not None and is_filled(account):
        return
    make_private(folder.root)
    print(f"Starting a sandbox partner with {sample.customers} customers …", flush=True)
    with sandbox(folder, sample) as told:
        ensure_account(account, told["base_url"], sample)
        print("Syncing it, as a real one would be …", flush=True)
        code = sync(folder, told)
    if code not in {EXIT_DONE, EXIT_PARTIAL}:
        raise SyncEndedFault(detail=f"exit code {code}")


def clear(folder: DataFolder) -> None:
    """Delete everything of the sample account, while nobody else can be at work on it.

    Raises:
        BusyFault: a window or a sync is.
        ReadOnlyFault, DiskErrorFault: something can't be deleted.
    """
    account = folder.account()
    if not account.root.exists():
        return
    with sync_lock(folder.window_lock), sync_lock(account.sync_lock):
        try:
            for part in account.root.iterdir():
                if part.is_dir() and not part.is_symlink():
                    shutil.rmtree(part)
                elif part != account.sync_lock:  # it is held, and whoever waits for it waits for this very file
                    part.unlink()
        except OSError as error:
            raise fault_from_os(error, account.root) from error


def is_filled(account: AccountFolder) -> bool:
    """Return whether a sync has brought something into the replica; a damaged one counts as empty and is left alone.

    Raises:
        BusyFault: it is damaged, or of an older program, and another process is at work on it.
    """
    from partnerdesk.credentials import find_key
    from partnerdesk.replica.store import Replica
    from partnerdesk.replica.sync_log import fetch_state

    try:
        with Replica.open(account, find_key(account)) as replica, replica.read() as connection:
            return fetch_state(connection).promoted_at is not None
    except BusyFault:
        raise
    except Fault:
        return False


@contextmanager
def sandbox(folder: DataFolder, sample: Sample) -> Iterator[dict[str, Any]]:
    """Run a sandbox partner for as long as the block lasts; give what its ready file says."""
    ready = folder.root / ".sandbox-ready.json"
    ready.unlink(missing_ok=True)
    arguments = ["sandbox", "--port", "0", *sample.arguments()]
    arguments += ["--ready-file", str(ready), "--until-stdin-closes"]
    child = subprocess.Popen(  # noqa: S603 - this same program
        program(folder, arguments), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    try:
        yield wait_until_ready(child, ready)
    finally:
        ready.unlink(missing_ok=True)
        assert child.stdin is not None
        child.stdin.close()
        try:
            child.wait(STOP_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def wait_until_ready(child: subprocess.Popen[bytes], ready: Path) -> dict[str, Any]:
    """Return what a sandbox wrote once it answers.

    Raises:
        SampleFault: it ended, or took too long.
    """
    from partnerdesk.sync.worker_events import read_ready_file

    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline:
        told = read_ready_file(ready)
        if told:
            return told
        if child.poll() is not None:
            raise SampleFault(detail=f"exit code {child.returncode}")
        time.sleep(0.05)
    raise SampleFault(detail="timeout")


def sync(folder: DataFolder, told: dict[str, Any]) -> int:
    """Run the real sync against a sandbox; return its exit code. Its progress shows on this terminal."""
    arguments = ["sync", "--base-url", str(told["base_url"]), "--credentials-stdin"]
    child = subprocess.Popen(program(folder, arguments), stdin=subprocess.PIPE)  # noqa: S603 - this same program
    assert child.stdin is not None
    try:
        child.stdin.write(json.dumps({"token": told["token"]}).encode() + b"\n")
        child.stdin.flush()
        return child.wait()
    finally:
        child.stdin.close()
        if child.poll() is None:
            child.wait(STOP_S)


def program(folder: DataFolder, arguments: list[str]) -> list[str]:
    """Return the command line that runs this same program."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "partnerdesk"]
    return [*start, "--data-dir", str(folder.root), *arguments]
