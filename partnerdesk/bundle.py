"""The diagnostics that a user may hand to support: made as texts, looked through, then written whole as a .zip.

Holds no secret, address, name or id; knows no Qt.
"""

from __future__ import annotations

import io
import json
import os
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from partnerdesk.account import load_account
from partnerdesk.accounts import list_accounts
from partnerdesk.crash_text import mask_words
from partnerdesk.credentials import find_key
from partnerdesk.doctor import examine
from partnerdesk.errors import Fault, fault_from_os
from partnerdesk.masking import Mask
from partnerdesk.paths import DataFolder
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.known_names import fetch_known_names
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.replica.sync_log import fetch_problems, fetch_runs
from partnerdesk.settings import SettingsStore
from partnerdesk.weeks import as_datetime

_RUNS = 20
_LAST_BYTES = 400_000
"""Of each log file, from its end."""
_KEPT_SETTINGS_TEXT = """
language theme text_size expiring_soon_days activity_days horizon_days low_rate_percent
low_rate_few_peers_percent low_min_peers low_min_total low_min_age_days usage_bands poor_loss_percent
poor_latency_ms poor_jitter_ms small_group_calls report_regions auto_sync sync_paused_until sync_on_metered
lock_minutes lock_with_system notify_after_sync sidebar_open last_page export_kind report_language
motion
"""
_KEPT_SETTINGS = frozenset(_KEPT_SETTINGS_TEXT.split())
_ABOUT = """\
Diagnostics of partnerdesk, made {moment}.

  doctor.json    versions, paths, integrity, sizes, age of the data
  settings.json  settings that hold no text of the user's
  syncs.txt      the last syncs and what they could not fetch
  logs/          the last lines of the log files

Passwords, tokens, keys and mail addresses are left out. Names and ids of customers and people are replaced by marks:
the same mark is the same name within this file, and leads back to nobody.{note}
"""
_UNKNOWN = """
The account's files could not be opened, so that its names are not known: of the log lines those words alone are kept
that are the program's own."""


@dataclass(frozen=True)
class BundleFile:
    """One text of the bundle."""

    name: str
    text: str


def build_bundle(folder: DataFolder, typed: str | None = None) -> tuple[BundleFile, ...]:
    """Return the texts of the diagnostics, as they will be written. Changes nothing.

    Args:
        folder: the data folder, with the account that is chosen.
        typed: the passphrase, where the account has one.
    """
    report = examine(folder, typed)
    names, known, syncs = _read(folder, typed)
    mask = Mask(names)
    note = "" if known else f"\n{_UNKNOWN}"
    about = _ABOUT.format(moment=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), note=note)
    made = [
        BundleFile("README.txt", about),
        BundleFile("doctor.json", mask.apply(_json(report))),
        BundleFile("settings.json", mask.apply(_json(_settings(folder)))),
        BundleFile("syncs.txt", mask.apply(syncs)),
    ]
    for path in _logs(folder):
        text = _tail(path)
        made.append(BundleFile(f"logs/{path.name}", mask.apply(text) if known else _own_words(mask.apply(text))))
    return tuple(made)


def write_bundle(files: tuple[BundleFile, ...], path: Path) -> None:
    """Write the texts into a .zip: the file is whole or not there.

    Raises:
        ReadOnlyFault, DiskFullFault, DiskErrorFault: it can't be written; one that was there stays.
    """
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.writestr(file.name, file.text)
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".diagnostics")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as out:
            out.write(memory.getvalue())
            out.flush()
            os.fsync(out.fileno())
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise fault_from_os(error, path.parent) from error


def _read(folder: DataFolder, typed: str | None) -> tuple[set[str], bool, str]:
    """Return known names, whether they are all that there are, and the last syncs in words."""
    names = {line.title for line in list_accounts(folder)} | {account.name for account in folder.accounts()}
    names -= {"default"}
    account = folder.account()
    try:
        if load_account(account) is None:
            return names, True, "No account.\n"
        key = find_key(account, passphrase=typed)
        syncs = "No sync yet.\n"
        for kind in (Replica, Desk):
            if kind.path_in(account).exists():
                found, told = _read_file(folder, key, kind)
                names |= found
                syncs = told or syncs
    except Fault as fault:
        return names, False, f"The files could not be read: {fault.code}\n"
    # Logs are of all accounts; another one's names are not at hand without its key.
    return names, len(folder.accounts()) < 2, syncs


def _read_file(folder: DataFolder, key: DatabaseKey, kind: type[Replica] | type[Desk]) -> tuple[set[str], str]:
    with kind.open(folder.account(), key, upgrade=False, quick_check=False) as store, store.read() as connection:
        names = set(fetch_known_names(connection))
        if kind is Replica and store.is_current():
            return names, "\n".join(_runs(connection)) or "No sync yet.\n"
    return names, ""


def _runs(connection: Any) -> Iterator[str]:
    for run in fetch_runs(connection, limit=_RUNS):
        ended = _moment(run.finished_at) if run.finished_at else "-"
        yield f"run {run.id}: {_moment(run.started_at)} to {ended}, {run.state}, week {run.week}"
        if run.fault_code:
            yield f"  fault {run.fault_code} {json.dumps(run.fault_params, ensure_ascii=False)}"
        yield f"  {json.dumps(run.summary, ensure_ascii=False)}"
        for problem in fetch_problems(connection, run.id)[:_RUNS]:
            params = json.dumps(problem.params, ensure_ascii=False)
            yield f"  {problem.dataset}: {problem.code} {params} {problem.org_id or ''}".rstrip()


def _settings(folder: DataFolder) -> dict[str, Any]:
    return {
        name: value
        for name, value in asdict(SettingsStore(folder.settings_file).current).items()
        if name in _KEPT_SETTINGS
    }


def _logs(folder: DataFolder) -> list[Path]:
    return sorted(path for path in folder.logs.glob("*.log") if path.is_file())


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _LAST_BYTES))
            whole = file.read()
    except OSError as error:
        return f"cannot be read: {error.strerror}\n"
    text = whole.decode("utf-8", "replace")
    return text if len(whole) < _LAST_BYTES else text.partition("\n")[2]


def _own_words(text: str) -> str:
    """Keep of each line when it was written, how grave it is and by which part; of the rest our own words."""
    lines = []
    for line in text.splitlines():
        head, colon, rest = line.partition(": ")
        stamped = bool(colon) and head[:4].isdecimal()
        lines.append(f"{head}: {mask_words(rest)}" if stamped else mask_words(line))
    return "\n".join(lines)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _moment(seconds: int) -> str:
    return as_datetime(seconds).strftime("%Y-%m-%dT%H:%M:%SZ")
