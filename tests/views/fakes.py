"""Services for tests of single pages: the real objects, with a replica that says what the test wants."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partnerdesk import weeks
from partnerdesk.account import Account, KeyNote
from partnerdesk.analytics.context import Context, Thresholds
from partnerdesk.changes import Changes, Dataset
from partnerdesk.i18n import Language
from partnerdesk.jobs import Jobs, Reader
from partnerdesk.paths import DataFolder
from partnerdesk.replica.rows import ReplicaState, SyncProblemRow, SyncRunRow
from partnerdesk.settings import SettingsStore
from partnerdesk.sync.worker import SyncController
from partnerdesk.views.services import Imports, Queries, Services, SignInActions
from partnerdesk.views.theme import Theme

NOW = weeks.week_start(2967) + 3 * weeks.DAY_SECONDS + 12 * 3600  # a Wednesday, 12:00 UTC


def run_row(number: int = 1, state: str = "complete", **values: Any) -> SyncRunRow:
    """Return a run that began two days before `NOW`."""
    begun = values.pop("started_at", NOW - 2 * weeks.DAY_SECONDS)
    plain: dict[str, Any] = {
        "id": number,
        "started_at": begun,
        "finished_at": begun + 83,
        "state": state,
        "week": weeks.week_of(NOW),
        "fault_code": None,
        "fault_params": {},
        "summary": {"organizations": {"rows": 400}, "customers": {"new": 3, "changed": 12, "gone": 0}},
        "problems": 0,
    }
    return SyncRunRow(**{**plain, **values})


def replica_state(**values: Any) -> ReplicaState:
    """Return the state of a replica that was synced two days before `NOW`."""
    plain: dict[str, Any] = {
        "generation": 7,
        "customers": 400,
        "stale": 0,
        "promoted_at": NOW - 2 * weeks.DAY_SECONDS,
        "clock_skew": 0,
        "last_run": run_row(),
    }
    return ReplicaState(**{**plain, **values})


@dataclass
class World:
    """What the fake replica answers and what the page asked the shell to do."""

    services: Services
    store: SettingsStore
    answers: dict[str, Any]
    toasts: list[tuple[str, str]]
    visited: list[str]
    syncs: list[bool]
    left: list[str]
    """What was asked for in the account's sign-in."""


@contextmanager
def no_connection() -> Iterator[None]:
    """Stand in for a connection that is not looked at."""
    yield None


class NoImports:
    """Report files of an account that has none."""

    def rows(self) -> list[Any]:
        return []


def make_world(folder: Path, theme: Theme, language: Language) -> World:
    """Return a complete set of services over `folder`."""
    data = DataFolder(folder)
    store = SettingsStore(data.settings_file)
    changes, jobs = Changes(), Jobs()
    answers: dict[str, Any] = {
        "state": replica_state(),
        "runs": [run_row()],
        "problems": [],
        "doctor": {},
        "other_sync": None,
        "sign_in": "sample",
        "recoverable": False,
    }
    reader = Reader(jobs, no_connection)
    toasts: list[tuple[str, str]] = []
    visited: list[str] = []
    syncs: list[bool] = []
    left: list[str] = []

    def answer(name: str) -> Any:
        value = answers[name]
        if isinstance(value, Exception):
            raise value
        return value

    def change(**values: Any) -> None:
        store.change(**values)
        changes.tell(Dataset.SETTINGS)

    services = Services(
        folder=data,
        account_folder=data.account(),
        account=Account("sandbox", "http://127.0.0.1:4711/v1", key=KeyNote("fixed", "0011223344556677")),
        settings=lambda: store.current,
        change_settings=change,
        context=lambda: Context(NOW, Thresholds(store.current.expiring_soon_days), language.code),
        now=lambda: NOW,
        jobs=jobs,
        reader=reader,
        desk=Reader(jobs, no_connection),
        queries=Queries(
            state=lambda _connection: answer("state"),
            runs=lambda _connection: answer("runs"),
            problems=lambda _connection, _run: answer("problems"),
            doctor=lambda: answer("doctor"),
        ),
        imports=Imports(NoImports(), jobs, lambda: None),  # type: ignore[arg-type]
        changes=changes,
        sync=SyncController(folder),
        theme=theme,
        language=language,
        toast=lambda text, tone="neutral", *_rest: toasts.append((text, tone)),
        go=lambda page, place=None: visited.append(page),
        open_link=visited.append,
        start_sync=lambda: syncs.append(True),
        is_offline=lambda: False,
        schedule=lambda: None,
        sign_ins=SignInActions(
            state=lambda: answers["sign_in"],
            ask=lambda: left.append("ask"),
            leave=left.append,
            keep_proxy=lambda user, password: left.append(f"proxy {user} {password}"),
            set_recovery=lambda passphrase: left.append(f"recovery {passphrase}"),
            recoverable=lambda: bool(answers["recoverable"]),
        ),
        other_sync=lambda: answers["other_sync"],
    )
    return World(services, store, answers, toasts, visited, syncs, left)


def problem_row(name: str | None = "Yıldız Elektrik A.Ş.", **values: Any) -> SyncProblemRow:
    """Return one thing that could not be fetched."""
    plain: dict[str, Any] = {
        "dataset": "licences",
        "org_id": "Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi8x",
        "customer_id": 1,
        "customer_name": name,
        "code": "not_allowed",
        "params": {"what": "licenses"},
        "at": NOW,
    }
    return SyncProblemRow(**{**plain, **values})
