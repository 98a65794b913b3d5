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
    from partnerdesk.sync.schedule import Decision

FRESH, STALE, SYNCING, FAILED = "fresh", "stale", "syncing", "failed"
TONES = {FRESH: "good", STALE: "warning", SYNCING: "info", FAILED: "danger"}
LEAST_SKEW = 300
"""Seconds by which two clocks may differ without a word; the sync measures with the same patience."""
translate = QCoreApplication.translate

_TELLING_FAILURE = ("failed", "busy")


@dataclass(frozen=True)
class StatusView:
    """One state of the line. `text` is what it says, `detail` the exact times for the tooltip."""

    state: str
    text: str
    detail: str = ""
    progress: Progress | None = None


def next_week(now: int) -> int:
    """Return the moment of the next weekly roll-over, when new figures are due: Sunday 00:00 UTC (glossary 0.9)."""
    return weeks.week_start(weeks.week_of(now) + 1)


def this_week(now: int) -> int:
    """Return the moment of the latest weekly roll-over: Sunday 00:00 UTC (glossary 0.9)."""
    return weeks.week_start(weeks.week_of(now))


def status_of(
    replica: ReplicaState | None,
    progress: Progress | None,
    now: int,
    language: Language,
    *,
    other: str | None = None,
    own_clock: bool = False,
    silent: bool = False,
    decision: Decision | None = None,
) -> StatusView:
    """Return what is true now.

    Args:
        replica: what the replica says of itself; None while it is not known.
        progress: of the sync at hand; None when there is none.
        now: the moment, seconds UTC.
        language: writes numbers and times.
        other: number of another process that is syncing, None when there is none.
        own_clock: the data is a sample, whose clock is another on purpose.
        silent: the sync at hand has told nothing for a while.
        decision: what the schedule last decided; None where there is none.
    """
    if progress is not None:
        return StatusView(
            SYNCING,
            progress_text(progress, language, silent=silent),
            translate("Status", "This window is syncing."),
            progress,
        )
    if other is not None:
        return StatusView(
            SYNCING,
            translate("Status", "Another sync is running (process {pid})").format(pid=other),
            translate("Status", "Its data shows here as soon as it ends."),
        )
    formats = Formats(language.code, now)
    run = replica.last_run if replica else None
    if run is not None and run.state in _TELLING_FAILURE:
        return _failed(run, replica, formats)
    if replica is None or replica.promoted_at is None:
        return StatusView(STALE, translate("Status", "Not synced yet"), "")
    overdue = is_due(replica.promoted_at, now)
    parts = [_age(replica.promoted_at, formats, in_part=2 * replica.stale > replica.customers)]
    if not lies_ahead(replica.promoted_at, now):
        parts.append(_scheduled(decision, formats, language) or _figures(overdue, now, language))
    count = replica.stale
    if count:
        parts.append(translate("Status", "%Ln customers stale", None, count))
    else:
        problems = run.problems if run else 0
        parts.append(translate("Status", "%Ln problems", None, problems))
    state = STALE if overdue or replica.stale else FRESH
    detail = [_detail(replica.promoted_at, overdue, now, formats, by_itself=starts_by_itself(decision))]
    differs = "" if own_clock else clock_text(replica.clock_skew, language)
    return StatusView(state, " · ".join(parts), "\n".join([*detail, *([differs] if differs else [])]))


def starts_by_itself(decision: Decision | None) -> bool:
    """Return whether the schedule will start the next sync without anybody."""
    return decision is not None and decision.state not in {"off", "no_sign_in"}


def is_due(promoted_at: int, now: int) -> bool:
    """Return whether the service has figures of a newer week than the data, or the data's time cannot be right."""
    return weeks.week_of(promoted_at) < weeks.week_of(now) or lies_ahead(promoted_at, now)


def lies_ahead(promoted_at: int, now: int) -> bool:
    """Return whether the data was fetched at a moment that the clock in force has not reached yet."""
    return promoted_at > now + LEAST_SKEW


def clock_text(skew: int, language: Language) -> str:
    """Return how far this computer's clock is off the service's, in seconds; nothing where that does not matter."""
    if abs(skew) <= LEAST_SKEW:
        return ""
    return translate(
        "Status", "This computer's clock differs from the service's by {time}; days are counted by the service's clock."
    ).format(time=language.duration(abs(skew)))


def progress_text(progress: Progress, language: Language, *, silent: bool = False) -> str:
    """Return the phase, how far it is, how fast and how long it will take; `silent`: nothing was told for a while."""
    parts = [phase_text(progress.phase)]
    if progress.total:
        done, total = language.number(progress.done), language.number(progress.total)
        parts.append(translate("Status", "{done} of {total}").format(done=done, total=total))
    elif progress.done:
        parts.append(language.number(progress.done))
    if silent and progress.total and progress.phase != "promote":
        return " · ".join([*parts, translate("Status", "waiting for an answer")])
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


def result_text(summary: dict[str, Any], problems: int, *, in_part: bool = False) -> str:
    """Return the visible result of a sync in one sentence; `in_part`: something could not be fetched."""
    parts = [counts_text(summary) or translate("Status", "done")]
    if problems:
        parts.append(translate("Status", "%Ln problems", None, problems))
    pattern = translate("Status", "Synced in part: {what}") if in_part else translate("Status", "Synced: {what}")
    return pattern.format(what=", ".join(parts))


def _failed(run: SyncRunRow, replica: ReplicaState | None, formats: Formats) -> StatusView:
    fault = fault_from_code(run.fault_code or "", run.fault_params)
    parts = [translate("Status", "Sync failed: {cause}").format(cause=fault_sentence(fault))]
    if replica is not None and replica.promoted_at is not None:
        parts.append(translate("Status", "data of {age}").format(age=formats.age(replica.promoted_at)))
    return StatusView(FAILED, " · ".join(parts), formats.moment(run.finished_at or run.started_at))


def _age(promoted_at: int, formats: Formats, *, in_part: bool) -> str:
    if lies_ahead(promoted_at, formats.now):
        text = translate("Status", "Synced at {moment}, which lies ahead of this computer's clock")
        return text.format(moment=formats.moment(promoted_at))
    pattern = translate("Status", "Synced in part {age}") if in_part else translate("Status", "Synced {age}")
    return pattern.format(age=formats.age(promoted_at))


def _scheduled(decision: Decision | None, formats: Formats, language: Language) -> str:
    """Return what the schedule says in a few words; nothing where it says nothing that the figures' week does not."""
    if decision is None:
        return ""
    at = decision.at
    if decision.state == "paused" and at is not None:
        return translate("Status", "paused until {time}").format(time=formats.moment(at))
    if decision.state == "waiting" and at is not None:
        return translate("Status", "next {time}").format(time=language.weekday_time(at))
    return {
        "offline": translate("Status", "syncs when the network is back"),
        "metered": translate("Status", "waits for a connection that is not metered"),
        "no_sign_in": translate("Status", "sign in to sync"),
        "start": translate("Status", "sync is about to start"),
    }.get(decision.state, "")


def _figures(overdue: bool, now: int, language: Language) -> str:
    if overdue:
        begun = language.weekday_time(this_week(now))
        return translate("Status", "new figures since {time}").format(time=begun)
    return translate("Status", "next {time}").format(time=language.weekday_time(next_week(now)))


def _detail(promoted_at: int, overdue: bool, now: int, formats: Formats, *, by_itself: bool) -> str:
    synced = translate("Status", "Synced: {moment}").format(moment=formats.moment(promoted_at))
    if lies_ahead(promoted_at, now):
        figures = translate("Status", "How old the data is cannot be told before the next sync.")
    elif overdue:
        text = translate("Status", "The service has figures of a new week since {moment}; sync to fetch them.")
        figures = text.format(moment=formats.moment(this_week(now)))
    else:
        text = translate("Status", "Figures of the new week are there from {moment}; partnerdesk reminds you then.")
        if by_itself:
            text = translate(
                "Status", "Figures of the new week are there from {moment}; partnerdesk fetches them then."
            )
        figures = text.format(moment=formats.moment(next_week(now)))
    return "\n".join((synced, figures, translate("Status", "Click for the sync log.")))
