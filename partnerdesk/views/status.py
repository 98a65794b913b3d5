"""What the status line says: one of four states, from the replica's state and the sync at hand. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from partnerdesk import weeks
from partnerdesk.i18n import Language, fault_sentence
from partnerdesk.models.formats import Formats
from partnerdesk.sync.worker_events import Progress, fault_from_code

if TYPE_CHECKING:
    from partnerdesk.replica.rows import ReplicaState, SyncRunRow

FRESH, STALE, SYNCING, FAILED = "fresh", "stale", "syncing", "failed"
TONES = {FRESH: "good", STALE: "warning", SYNCING: "info", FAILED: "danger"}
translate = QCoreApplication.translate

_TELLING_FAILURE = ("failed", "busy")


@dataclass(frozen=True)
class StatusView:
    """One state of the line. `text` is what it says, `detail` the exact times for the tooltip."""

    state: str
    text: str
    detail: str = ""
    progress: Progress | None = None


def next_sync(now: int) -> int:
    """Return the moment of the next weekly roll-over: Sunday 00:00 UTC (glossary 0.9)."""
    return weeks.week_start(weeks.week_of(now) + 1)


def status_of(replica: ReplicaState | None, progress: Progress | None, now: int, language: Language) -> StatusView:
    """Return what is true now.

    Args:
        replica: what the replica says of itself; None while it is not known.
        progress: of the sync at hand; None when there is none.
        now: the moment, seconds UTC.
        language: writes numbers and times.
    """
    if progress is not None:
        return StatusView(
            SYNCING, progress_text(progress, language), translate("Status", "This window is syncing."), progress
        )
    formats = Formats(language.code, now)
    run = replica.last_run if replica else None
    if run is not None and run.state in _TELLING_FAILURE:
        return _failed(run, replica, formats)
    if replica is None or replica.promoted_at is None:
        return StatusView(STALE, translate("Status", "Not synced yet"), "")
    parts = [_age(replica, formats), _next(now, language)]
    stale = replica.stale
    if stale:
        parts.append(translate("Status", "%Ln customers stale", None, stale))
    overdue = weeks.week_of(replica.promoted_at) < weeks.week_of(now)
    if overdue:
        parts.append(translate("Status", "a newer week is out"))
    elif not replica.stale:
        parts.append(translate("Status", "%Ln problems", None, run.problems if run else 0))
    state = STALE if overdue or replica.stale else FRESH
    return StatusView(state, " · ".join(parts), _detail(replica, now, formats))


def progress_text(progress: Progress, language: Language) -> str:
    """Return the phase, how far it is, how fast and how long it will take."""
    parts = [phase_text(progress.phase)]
    if progress.total:
        done, total = language.number(progress.done), language.number(progress.total)
        parts.append(translate("Status", "{done} of {total}").format(done=done, total=total))
    elif progress.done:
        parts.append(language.number(progress.done))
    if progress.rate and progress.rate >= 0.5:
        parts.append(translate("Status", "{rate}/s").format(rate=language.number(progress.rate)))
    if progress.eta is not None and progress.total and progress.done < progress.total:
        parts.append(translate("Status", "{time} left").format(time=language.duration(progress.eta)))
    return " · ".join(parts)


def phase_text(phase: str) -> str:
    """Return a phase of the sync in words; one that is not known is shown as it came."""
    return {
        "starting": translate("Status", "Starting"),
        "me": translate("Status", "Signing in"),
        "organizations": translate("Status", "Customers"),
        "licences": translate("Status", "Licenses"),
        "admins": translate("Status", "Partner administrators"),
        "tags": translate("Status", "Tags"),
        "tag_lists": translate("Status", "Tags"),
        "subscriptions": translate("Status", "Subscriptions"),
        "people": translate("Status", "People"),
        "roles": translate("Status", "Roles"),
        "signins": translate("Status", "Admin sign-ins"),
        "reports": translate("Status", "Reports"),
        "promote": translate("Status", "Taking over"),
    }.get(phase, phase)


def counts_text(summary: dict[str, Any]) -> str:
    """Return what a run brought: customers in all, new, changed and gone; empty when it does not say."""
    total = _count(summary, "organizations", "rows")
    if total is None:
        return ""
    new, changed, gone = (_count(summary, "customers", key) or 0 for key in ("new", "changed", "gone"))
    changes = [
        text
        for count, text in (
            (new, translate("Status", "%Ln new", None, new)),
            (changed, translate("Status", "%Ln changed", None, changed)),
            (gone, translate("Status", "%Ln gone", None, gone)),
        )
        if count
    ] or [translate("Status", "nothing changed")]
    return ", ".join([translate("Status", "%Ln customers", None, total), *changes])


def _count(summary: dict[str, Any], section: str, key: str) -> int | None:
    facts = summary.get(section)
    value = facts.get(key) if isinstance(facts, dict) else None
    return value if isinstance(value, int) else None


def result_text(summary: dict[str, Any], problems: int) -> str:
    """Return the visible result of a sync in one sentence."""
    parts = [counts_text(summary) or translate("Status", "done")]
    if problems:
        parts.append(translate("Status", "%Ln problems", None, problems))
    return translate("Status", "Synced: {what}").format(what=", ".join(parts))


def _failed(run: SyncRunRow, replica: ReplicaState | None, formats: Formats) -> StatusView:
    fault = fault_from_code(run.fault_code or "", run.fault_params)
    parts = [translate("Status", "Sync failed: {cause}").format(cause=fault_sentence(fault))]
    if replica is not None and replica.promoted_at is not None:
        parts.append(translate("Status", "data of {age}").format(age=formats.age(replica.promoted_at)))
    return StatusView(FAILED, " · ".join(parts), formats.moment(run.finished_at or run.started_at))


def _age(replica: ReplicaState, formats: Formats) -> str:
    assert replica.promoted_at is not None
    return translate("Status", "Synced {age}").format(age=formats.age(replica.promoted_at))


def _next(now: int, language: Language) -> str:
    return translate("Status", "next {time}").format(time=language.weekday_time(next_sync(now)))


def _detail(replica: ReplicaState, now: int, formats: Formats) -> str:
    assert replica.promoted_at is not None
    synced = translate("Status", "Synced: {moment}").format(moment=formats.moment(replica.promoted_at))
    following = translate("Status", "Next weekly figures: {moment}").format(moment=formats.moment(next_sync(now)))
    return "\n".join((synced, following, translate("Status", "Click for the sync log.")))
