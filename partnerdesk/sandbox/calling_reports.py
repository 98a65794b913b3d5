"""Rows of the reports about calls. All of them are sums over the same calls, or the calls themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta

from partnerdesk import weeks
from partnerdesk.sandbox import calls, ids
from partnerdesk.sandbox.account_reports import week_text
from partnerdesk.sandbox.calls import UserCall
from partnerdesk.sandbox.clock import iso
from partnerdesk.sandbox.facts import Customer, Queue
from partnerdesk.sandbox.partner import WeekSums
from partnerdesk.sandbox.queue_calls import (
    ABANDONED,
    ANSWERED,
    MOVED,
    OVERFLOW,
    TIMEOUT_SECONDS,
    VOICEMAIL,
    QueueCall,
)
from partnerdesk.sandbox.report_kinds import Kind, Row, View

_CLIENT_TYPES = {
    "Webex App Desktop": "WXC_CLIENT",
    "Webex App Mobile": "WXC_CLIENT",
    "Desk Phone": "WXC_DEVICE",
    "DECT Handset": "WXC_THIRD_PARTY",
    "Room Device": "WXC_DEVICE",
    "SIP Gateway": "WXC_SIP_GW",
}
USAGE, QUALITY, FEATURES, QUEUES = "usage", "quality", "features", "queues"
MOST_KEPT = 20_000
"""Customer weeks whose sums are kept: four reports ask for the same ones, and making the calls is the cost."""
_LEFT = frozenset({MOVED, OVERFLOW})
_LOST = frozenset({ABANDONED, VOICEMAIL})


def _weeks(view: View, customer: Customer) -> Iterator[tuple[int, list[UserCall], list[QueueCall]]]:
    for week in view.weeks:
        made, queued = calls.week_calls(customer, week, view.asked_at)
        if made or queued:
            yield week, made, queued


def _summed(kind: str) -> Callable[[View, Customer], Iterator[Row]]:
    """Return the maker of a report whose rows are sums over a customer's calls of a week."""

    def rows(view: View, customer: Customer) -> Iterator[Row]:
        for week in view.weeks:
            yield from _sums(view, customer, week)[kind]

    return rows


def _sums(view: View, customer: Customer, week: int) -> WeekSums:
    """Return the rows of every summed report for one customer and week; those of a whole week are made once."""
    whole = weeks.week_start(week + 1) <= view.asked_at
    kept = view.partner.call_sums
    key = (customer.index, week)
    if whole and key in kept:
        return kept[key]
    made, queued = calls.week_calls(customer, week, view.asked_at)
    sums: WeekSums = {
        USAGE: tuple(_usage(customer, week, made)),
        QUALITY: tuple(_quality_by_endpoint(customer, week, made)),
        FEATURES: tuple(_features(customer, week, made)),
        QUEUES: tuple(_queues(customer, week, queued)),
    }
    if whole:
        if len(kept) >= MOST_KEPT:
            kept.clear()
        kept[key] = sums
    return sums


def _usage(customer: Customer, week: int, made: list[UserCall]) -> Iterator[Row]:
    licences = calls.calling_licences(customer, week)
    if not licences:
        return
    per_user = Counter(each.user for each in made).values()
    low = sum(count <= 5 for count in per_user)
    high = sum(count > 20 for count in per_user)
    yield (
        customer.org_id,
        customer.name,
        week_text(week),
        licences,
        len(per_user),
        len(made),
        sum(each.duration for each in made) // 60,
        max(0, licences - len(per_user)),
        low,
        len(per_user) - low - high,
        high,
    )


def _quality_by_endpoint(customer: Customer, week: int, made: list[UserCall]) -> Iterator[Row]:
    with_media = [each for each in made if each.answered]
    for endpoint in sorted({each.endpoint for each in with_media}):
        group = [each for each in with_media if each.endpoint == endpoint]
        poor = sum(each.poor for each in group)
        measured = [each for each in group if each.jitter is not None]
        yield (
            customer.org_id,
            customer.name,
            week_text(week),
            endpoint,
            len(group),
            len(group) - poor,
            poor,
            len(measured),
            _mean(each.jitter for each in measured),
            _mean(each.latency for each in measured),
            _mean(each.loss for each in measured),
        )


def _mean(values: Iterable[float | None]) -> str:
    known = [value for value in values if value is not None]
    return f"{sum(known) / len(known):.6f}" if known else ""


def _quality_by_call(view: View, customer: Customer) -> Iterator[Row]:
    for _, made, _ in _weeks(view, customer):
        for each in made:
            if each.answered:
                yield (
                    customer.org_id,
                    customer.name,
                    f"User {each.user + 1}",
                    iso(each.start + each.ring, millis=0),
                    each.endpoint,
                    "Poor" if each.poor else "Good",
                    each.duration,
                    "" if each.jitter is None else each.jitter,
                    "" if each.latency is None else each.latency,
                    "" if each.loss is None else each.loss,
                )


def _features(customer: Customer, week: int, made: list[UserCall]) -> Iterator[Row]:
    counts = Counter(each.feature for each in made if each.feature is not None)
    for feature in sorted(counts):
        yield customer.org_id, customer.name, week_text(week), feature, counts[feature]


def _queues(customer: Customer, week: int, queued: list[QueueCall]) -> Iterator[Row]:
    for queue in customer.queues:
        offered = [each for each in queued if each.queue is queue]
        if offered:
            yield (customer.org_id, customer.name, week_text(week), *_queue_row(queue, offered))


def _queue_row(queue: Queue, offered: list[QueueCall]) -> Row:
    answered = [each for each in offered if each.outcome == ANSWERED]
    away = [each for each in offered if each.outcome in _LEFT]
    lost = [each for each in offered if each.outcome in _LOST]
    timed_out = sum(each.outcome == MOVED and each.wait >= TIMEOUT_SECONDS for each in away)
    overflowed = sum(each.outcome == OVERFLOW for each in away)
    handle = sum(each.handle for each in answered)
    waited = sum(each.wait for each in [*answered, *away])
    given_up = sum(each.wait for each in lost)
    hold = handle // 10
    return (
        queue.name,
        queue.location,
        queue.phone,
        queue.extension,
        _clock(hold),
        _average(hold, len(answered)),
        _clock(handle - hold),
        _average(handle - hold, len(answered)),
        _clock(handle),
        _average(handle, len(answered)),
        _clock(waited),
        _average(waited, len(answered) + len(away)),
        len(answered),
        _share(len(answered), len(offered)),
        len(lost),
        _share(len(lost), len(offered)),
        _average(given_up, len(lost)),
        _clock(given_up),
        len(offered),
        overflowed,
        timed_out,
        len(away) - overflowed - timed_out,
        queue.agents,
        len({each.agent for each in answered}),
        _clock(max(each.wait for each in offered)),
    )


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def _average(seconds: int, count: int) -> str:
    return _clock((seconds + count // 2) // count) if count else _clock(0)


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f}"


def _history(view: View, customer: Customer) -> Iterator[Row]:
    for week, made, queued in _weeks(view, customer):
        legs = [(each.offered, 0, _queue_leg(customer, week, each)) for each in queued]
        legs += [(each.start, 1, _user_leg(customer, week, each)) for each in made]
        legs.sort(key=lambda leg: leg[:2])
        yield from (row for _, _, row in legs)


def _user_leg(customer: Customer, week: int, call: UserCall) -> Row:
    answer = call.start + call.ring
    return (
        iso(call.start, millis=0),
        iso(answer, millis=0) if call.answered else "",
        iso(answer + call.duration, millis=0),
        call.duration,
        call.ring,
        call.direction,
        "true" if call.answered else "false",
        "Yes" if call.answered else "No",
        "SIP_ENTERPRISE" if call.direction == "TERMINATING" else "SIP_NATIONAL",
        "Success" if call.answered else "Refusal",
        "Normal" if call.answered else "NoAnswer",
        f"User {call.user + 1}",
        calls.user_uuid(customer, call.user),
        "User",
        _CLIENT_TYPES[call.endpoint],
        call.endpoint,
        call.feature or "",
        "",
        "",
        "",
        *_marks(customer, week, call.call_id, "user", answer + call.duration),
        "",
    )


def _queue_leg(customer: Customer, week: int, call: QueueCall) -> Row:
    end = call.offered + call.wait
    return (
        iso(call.offered, millis=0),
        iso(call.offered, millis=0),
        iso(end, millis=0),
        call.wait,
        0,
        "TERMINATING",
        "true",
        "Yes",
        "SIP_INBOUND",
        "Success",
        "Normal",
        call.queue.name,
        ids.uuid_of(customer.key, "QUEUE", call.queue.name),
        "CallCenterStandard",
        "",
        "",
        calls.CALL_QUEUE,
        "",
        "",
        "Call Queue",
        *_marks(customer, week, call.call_id, f"queue{call.leg}", end),
        call.queue.location,
    )


def _marks(customer: Customer, week: int, call_id: str, leg: str, end: int) -> Row:
    correlation = calls.call_uuid(customer, week, call_id)
    report = f"{correlation[:23]}-{leg}"
    minute = int(timedelta(minutes=5).total_seconds())
    return correlation, f"{report}-local", f"{report}-remote", report, iso(end + minute, millis=0), customer.uuid


_WHO = ("Organization ID", "Organization")
_QUEUE_HEADINGS = (
    "Call Queue", "Location", "Phone NO.", "Extension", "Total Hold Time", "Avg Hold Time", "Total Talk Time",
    "Avg Talk Time", "Total Handle Time", "Avg Handle Time", "Total Wait Time", "Avg Wait Time", "Answered Calls",
    "% Answered Calls", "Abandoned Calls", "% Abandoned Calls", "Avg Abandoned Time", "Total Abandoned Time",
    "Total Calls", "Calls Overflowed", "Calls Timed Out", "Calls Transferred", "Avg No. of Agents Assigned",
    "Avg No. of Agents Handling Calls",
)  # fmt: skip
_HISTORY_HEADINGS = (
    "Start time", "Answer time", "Release time", "Duration", "Ring duration", "Direction", "Answered",
    "Answer indicator", "Call type", "Call outcome", "Call outcome reason", "User", "User UUID", "User type",
    "Client type", "Model", "Related reason", "Redirect reason", "Original reason", "Queue Type", "Correlation ID",
    "Local call ID", "Remote call ID", "Report ID", "Report time", "Org UUID", "Location",
)  # fmt: skip
CALLING_KINDS = (
    Kind(
        130, "Calling Usage", 92,
        (*_WHO, "Week Start", "Calling Licenses", "Active Users", "Calls", "Minutes", "Users 0 Calls",
         "Users 1-5 Calls", "Users 6-20 Calls", "Users 21+ Calls"), _summed(USAGE),
    ),
    Kind(
        131, "Calling Media Quality by Endpoint", 92,
        (*_WHO, "Week Start", "Endpoint Type", "Calls", "Good Calls", "Poor Calls", "Measured Calls",
         "Avg Jitter (ms)", "Avg Latency (ms)", "Avg Packet Loss (%)"), _summed(QUALITY),
    ),
    Kind(132, "Feature Use by Calls", 92, (*_WHO, "Week Start", "Feature", "Calls"), _summed(FEATURES)),
    Kind(133, "Call Queue Stats", 92, (*_WHO, "Week Start", *_QUEUE_HEADINGS, "Longest Wait Time"), _summed(QUEUES)),
    Kind(134, "Detailed Call History", 31, _HISTORY_HEADINGS, _history),
    Kind(
        135, "Calling Media Quality", 31,
        (*_WHO, "User Name", "Start Time", "Endpoint Type", "Call Quality", "Duration(s)", "Audio Jitter (ms)",
         "Audio Latency (ms)", "Audio Packet Loss (%)"), _quality_by_call,
    ),
)  # fmt: skip
"""The calling report templates."""
