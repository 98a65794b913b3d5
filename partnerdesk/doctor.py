"""Examines an installation: versions, paths, integrity, sizes, ages. Tells no secret and no customer's name."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import sys
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies

from partnerdesk import __version__
from partnerdesk.account import Account, load_account
from partnerdesk.credentials import find_key, keyring_name
from partnerdesk.errors import Fault
from partnerdesk.mounts import network_kind
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.notices import clock_notice, place_notice
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.replica.sync_log import fetch_state
from partnerdesk.sign_in_file import load_note
from partnerdesk.weeks import DAY_SECONDS, Clock, as_datetime

LIBRARIES = ("PySide6-Essentials", "pyqtgraph", "SQLAlchemy", "alembic", "sqlcipher3", "keyring", "requests", "urllib3")
SANDBOX_NOTE = "Sample data: all of it is invented, so its files have a fixed key."
OLDER = "it is of an older partnerdesk; the window, or a sync, brings it up to date after a copy."
_PROXIES = ("https", "http", "all")


def examine(folder: DataFolder, typed: str | None = None, *, whole: bool = True) -> dict[str, Any]:
    """Return the doctor's report. Faults are told in it and not raised; nothing is moved, put right or upgraded.

    Args:
        folder: the data folder.
        typed: the passphrase, where the account has one.
        whole: do the whole integrity check as well.
    """
    account_folder = folder.account()
    problems: list[str] = []
    account = _tell(lambda: load_account(account_folder), problems)
    files: dict[str, Any] = {"replica": None, "desk": None}
    state: dict[str, Any] | None = None
    if account is not None:
        key = _tell(lambda: find_key(account_folder, passphrase=typed), problems)
        if key is not None:
            state = _examine_files(account_folder, key, files, problems, whole=whole)
    clock = clock_notice(state["clock_skew_seconds"]) if state else None
    place = place_notice(str(folder.root), network_kind(folder.root))
    return {
        "healthy": not problems,
        "problems": problems,
        "notes": [notice.sentence() for notice in (clock, place) if notice],
        "program": _program(),
        "libraries": {name: _version(name) for name in LIBRARIES},
        "database": _database(),
        "folder": _folder(folder),
        "account": _account(account_folder, account),
        "files": files,
        "data": state,
        "keyring": keyring_name() or "none that partnerdesk trusts",
        "proxy": _proxy(),
    }


def _tell(ask: Any, problems: list[str]) -> Any:
    try:
        return ask()
    except Fault as fault:
        problems.append(str(fault))
        return None


def _examine_files(
    folder: AccountFolder, key: DatabaseKey, files: dict[str, Any], problems: list[str], *, whole: bool
) -> dict[str, Any] | None:
    state: dict[str, Any] | None = None
    for name, kind in (("replica", Replica), ("desk", Desk)):
        path = kind.path_in(folder)
        if not path.exists():
            continue
        files[name] = {"bytes": _size(path), "log_bytes": _size(path.with_name(f"{path.name}-wal"))}
        store = _tell(lambda kind=kind: kind.open(folder, key, upgrade=False), problems)
        if store is None:
            files[name] |= {"integrity": "not opened"}
            continue
        with store:
            found = store.problems() if whole else []
            problems.extend(f"{path.name}: {problem}" for problem in found)
            files[name] |= {"integrity": "not checked" if not whole else "damaged" if found else "ok"}
            files[name] |= {"revision": store.revision(), "backups": len(list(folder.backups.glob(f"{name}-*")))}
            if not store.is_current():
                problems.append(f"{path.name}: {OLDER}")
            elif isinstance(store, Replica):
                state = _state(store)
    return state


def _state(replica: Replica) -> dict[str, Any]:
    with replica.read() as connection:
        state = fetch_state(connection)
    now = Clock(state.clock_skew).now()
    age = None if state.promoted_at is None else round((now - state.promoted_at) / DAY_SECONDS, 1)
    return {
        "generation": state.generation,
        "customers": state.customers,
        "stale_customers": state.stale,
        "synced_at": None
        if state.promoted_at is None
        else as_datetime(state.promoted_at).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "age_days": age,
        "clock_skew_seconds": state.clock_skew,
        "last_run": state.last_run and {"id": state.last_run.id, "state": state.last_run.state},
    }


def _program() -> dict[str, Any]:
    return {
        "partnerdesk": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "bundled": bool(getattr(sys, "frozen", False)),
    }


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _database() -> dict[str, str]:
    from sqlcipher3 import dbapi2

    memory = dbapi2.connect(":memory:")
    cipher = memory.execute("PRAGMA cipher_version").fetchone()
    memory.close()
    return {
        "sqlite": dbapi2.sqlite_version,
        "sqlcipher": cipher[0] if cipher else "missing",
        "python_sqlite_not_used": sqlite3.sqlite_version,
    }


def _folder(folder: DataFolder) -> dict[str, Any]:
    root = folder.root
    existing = next(part for part in (root, *root.parents) if part.exists())
    return {
        "path": str(root),
        "exists": root.exists(),
        "writable": os.access(existing, os.W_OK),
        "free_megabytes": shutil.disk_usage(existing).free // 1_000_000,
    }


def _account(folder: AccountFolder, account: Account | None) -> dict[str, Any] | None:
    if account is None:
        return None
    note = load_note(folder)
    return {
        "kind": account.kind,
        "service": account.base_url,
        "key": account.key.method if account.key else "none yet",
        "sign_in": "none kept" if note is None else "needed again" if note.needed else "kept",
        "recovery": account.recovery is not None,
        "note": SANDBOX_NOTE if account.is_sandbox else None,
    }


def _proxy() -> str | None:
    """Return host and port of the proxy that the environment or the system names; what signs in there stays out."""
    proxies = getproxies()
    for name in _PROXIES:
        value = proxies.get(name)
        if value:
            parts = urlsplit(value if "//" in value else f"//{value}")
            return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname
    return None


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
