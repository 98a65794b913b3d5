"""Turns a read row into rows of the replica's tables, and checks that its figures fit together. Knows no file.

Times are whole seconds, summed so that every average stays weighted (webex-api part 5, glossary part 5).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from partnerdesk.replica.import_rows import NewRow
from partnerdesk.replica.text import fold
from partnerdesk.sync.importing.faults import RowError
from partnerdesk.sync.importing.reader import NEVER
from partnerdesk.sync.importing.status_words import STATUS_MARKS, read_status

Values = dict[str, Any]
Derive = Callable[[Values, int, int | None, int], list[NewRow]]
"""(values, customer, week, line) -> rows"""

DEFAULT_BANDS = {"band_0": "0", "band_1": "1", "band_6": "6", "band_21": "21"}
"""Canonical column -> lower bound of calls per user and week (glossary 5.1; ours)."""

_EXTERNAL = ("external", "harici", "dis yonetici")
_PARTNER = ("partner", "is ortagi", "my organization", "kurulusuma")


def _check_parts(values: Values, headings: dict[str, str], parts: tuple[str, ...], whole: str) -> None:
    """Refuse a row whose part is more than its whole, such as more abandoned than offered calls."""
    total = values.get(whole)
    if total is None:
        return
    for part in parts:
        value = values.get(part)
        if value is not None and value > total:
            raise RowError("parts", headings.get(part, part), value=value, whole=headings.get(whole, whole), of=total)


_PARTS: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "queues": ((("answered", "abandoned", "moved", "overflowed", "timed_out"), "offered"),),
    "hunt_groups": ((("answered", "abandoned"), "offered"),),
    "auto_attendants": ((("answered", "abandoned", "busy", "others"), "offered"),),
    "call_quality": ((("good", "poor", "measured"), "calls"),),
}
_ORDERED = {
    "subscriptions": (("start", "end"), ("start", "renewal")),
    "trials": (("start", "end"),),
    "invoices": (("issued", "due"),),
}


def check(dataset: str, values: Values, headings: dict[str, str]) -> None:
    """Make sure that the figures of a row fit together.

    Args:
        dataset: key of the data set.
        values: the row's values.
        headings: heading of each canonical column, for the reason.

    Raises:
        RowError: a part is more than its whole, or an end before its start.
    """
    for parts, whole in _PARTS.get(dataset, ()):
        _check_parts(values, headings, parts, whole)
    for first, then in _ORDERED.get(dataset, ()):
        start, end = values.get(first), values.get(then)
        if start is not None and end is not None and end < start:
            raise RowError(
                "order", headings.get(then, then), value=_iso(end), first=headings.get(first, first), of=_iso(start)
            )


def _iso(day: int) -> str:
    from partnerdesk.weeks import date_from_day

    return date_from_day(day).isoformat()


def _given(values: Values, **names: str) -> Values:
    """Return those of the values that the file has a column for, under the table's names."""
    return {column: values[key] for column, key in names.items() if key in values}


def managed_by(text: str) -> str:
    """Return the key of a “managed by” value, or the text itself where it is neither of the two."""
    plain = fold(text).replace("_", " ")
    if any(part in plain for part in _EXTERNAL):
        return "external_admin"
    return "partner_org" if any(part in plain for part in _PARTNER) else text


def _customers(values: Values, customer: int, _week: int | None, line: int) -> list[NewRow]:
    report: Values = {"id": customer}
    if values.get("status"):
        words = [word.strip() for word in STATUS_MARKS.split(values["status"])]
        report["status_raw"] = json.dumps([word for word in words if word], ensure_ascii=False)
    if values.get("managed_by"):
        report["managed_by"] = managed_by(values["managed_by"])
    rows = [NewRow("customer_report", report, line)]
    if values.get("last_signin") is not None:
        rows.append(_signin(values["last_signin"], customer, line))
    return rows


def _signin(moment: int, customer: int, line: int) -> NewRow:
    known = moment != NEVER
    return NewRow(
        "customer_signin",
        {"id": customer, "last_signin_at": moment if known else None, "signin_state": "known" if known else "never"},
        line,
    )


def _signins(values: Values, customer: int, _week: int | None, line: int) -> list[NewRow]:
    return [_signin(values["signed_in"], customer, line)]


def _terms(values: Values, customer: int, external_id: str) -> Values:
    terms = _given(
        values, start_day="start", auto_renew="auto_renew", setup_complete="setup_complete", suspended="suspended",
        contract="contract", added_day="added", is_trial="is_trial", status_raw="status",
    )  # fmt: skip
    ends = [values[key] for key in ("end", "renewal") if values.get(key) is not None]
    if ends:
        renewing = values.get("auto_renew") and values.get("renewal") is not None
        terms["end_day"] = values["renewal"] if renewing else ends[0]
    said = read_status(values.get("status") or "")
    for column in ("suspended", "setup_complete", "is_trial"):
        if terms.get(column) is None:
            terms[column] = said.get(column)
    return {"customer_id": customer, "external_id": external_id, **terms}


def _subscriptions(values: Values, customer: int, _week: int | None, line: int) -> list[NewRow]:
    return [NewRow("subscription", _terms(values, customer, values["subscription"]), line)]


def _trials(values: Values, customer: int, _week: int | None, line: int) -> list[NewRow]:
    trial = {
        "customer_id": customer,
        "external_id": values["trial"],
        "product": values.get("product") or "",
        **_given(values, start_day="start", end_day="end", licences="licences", used="used", state_raw="status"),
    }
    terms = _terms(values, customer, values["trial"]) | {"is_trial": 1}
    return [NewRow("trial", trial, line), NewRow("subscription", terms, line)]


def _invoices(values: Values, customer: int, _week: int | None, line: int) -> list[NewRow]:
    names = _given(
        values, subscription="subscription", issued_day="issued", due_day="due", amount_minor="amount",
        currency="currency", state_raw="status",
    )  # fmt: skip
    return [NewRow("invoice", {"customer_id": customer, "number": values["number"], **names}, line)]


def _orders(values: Values, customer: int, _week: int | None, line: int) -> list[NewRow]:
    names = _given(values, subscription="subscription", ordered_day="ordered", quantity="quantity", kind_raw="kind")
    key = {"customer_id": customer, "number": values["number"], "product": values.get("product") or ""}
    return [NewRow("order_line", {**key, **names}, line)]


def _licence_weeks(values: Values, customer: int, week: int | None, line: int) -> list[NewRow]:
    figures = _given(values, total="total", assigned="assigned", used="used", used_90="used_90")
    where = {key: values.get(key) for key in ("subscription", "licence_id", "licence")}
    return [NewRow("licence_week", {"customer_id": customer, "week": week, **where, **figures}, line)]


def _calling_usage(values: Values, customer: int, week: int | None, line: int) -> list[NewRow]:
    row: Values = {"customer_id": customer, "week": week}
    row |= _given(values, licences="licences", active_users="active_users", calls="calls")
    if "minutes" in values:
        row["minutes"] = None if values["minutes"] is None else round(values["minutes"] / 60)
    bands = {bound: values[key] for key, bound in DEFAULT_BANDS.items() if values.get(key) is not None}
    if bands:
        row["bands"] = json.dumps(bands)
    return [NewRow("calling_usage_week", row, line)]


def _call_quality(values: Values, customer: int, week: int | None, line: int) -> list[NewRow]:
    calls, good, poor = values["calls"], values.get("good"), values.get("poor")
    if poor is None and good is not None:
        poor = calls - good
    elif good is None and poor is not None:
        good = calls - poor
    measured = values.get("measured")
    weight = calls if measured is None else measured
    sums = {
        f"{key}_sum": None if values.get(key) is None else values[key] * weight for key in ("jitter", "latency", "loss")
    }
    has_sums = any(value is not None for value in sums.values())
    row = {
        "customer_id": customer, "week": week, "endpoint_type": values["endpoint_type"], "calls": calls, "good": good,
        "poor": poor, "grade_raw": values.get("grade"), "measured": weight if has_sums else measured, "computed": 0,
        **sums,
    }  # fmt: skip
    return [NewRow("call_quality_week", row, line)]


def _feature_use(values: Values, customer: int, week: int | None, line: int) -> list[NewRow]:
    row = {"customer_id": customer, "week": week, "feature": values["feature"], "calls": values["calls"]}
    return [NewRow("feature_use_week", row, line)]


def _time_total(values: Values, average: str, total: str, count: int | None) -> int | None:
    """Return a total in seconds: the average weighted by its calls where given, else the report's own total."""
    seconds: float | None = values.get(total)
    if values.get(average) is not None and count is not None:
        seconds = values[average] * count
    return None if seconds is None else round(seconds)


def _own_total(values: Values, average: str, total: str, count: int | None) -> int | None:
    """Return a total in seconds: the report's own total where given, else the average weighted by its calls."""
    seconds: float | None = values.get(total)
    if seconds is not None:
        return round(seconds)
    return _time_total(values, average, total, count)


def _moved(values: Values) -> int | None:
    """Return the calls that left the queue for another.

    Overflowed and timed-out calls did. Transferred ones count only as far as they are not answered calls that an agent
    passed on, which is so where all parts together would be more than the offered calls.
    """
    if values.get("moved") is not None:
        return int(values["moved"])
    given: list[int] = [
        values[key] for key in ("overflowed", "timed_out", "transferred") if values.get(key) is not None
    ]
    if not given:
        return None
    rest: int = values["offered"] - values["answered"] - values["abandoned"]
    transferred: int = values.get("transferred") or 0
    return sum(given) if sum(given) <= rest else sum(given) - transferred


def _answered_wait(values: Values, count: int) -> int | None:
    """Return the wait of answered and moved calls in seconds (glossary part 5, average answer time).

    The report's average weighted by their count; where the report's own total is the same but for the average's
    rounding, that total, which is exact. A total that is more has the wait of abandoned calls in it.
    """
    average: float | None = values.get("avg_wait")
    total: float | None = values.get("total_wait")
    if average is None:
        return None if total is None else round(total)
    weighted = average * count
    return round(total if total is not None and abs(total - weighted) <= count / 2 + 1 else weighted)


def _queues(values: Values, customer: int, week: int | None, line: int) -> list[NewRow]:
    moved = _moved(values)
    longest = values.get("longest_wait")
    row = {
        "customer_id": customer, "week": week, "queue": values["queue"], "location": values.get("location"),
        "offered": values["offered"], "answered": values["answered"], "abandoned": values["abandoned"], "moved": moved,
        "answered_wait": _answered_wait(values, values["answered"] + (moved or 0)),
        "abandoned_wait": _own_total(values, "avg_abandoned", "total_abandoned", values["abandoned"]),
        "longest_wait": None if longest is None else round(longest),
        "handle_time": _own_total(values, "avg_handle", "total_handle", values["answered"]),
        "agents": values.get("agents"),
    }  # fmt: skip
    return [NewRow("queue_week", row, line)]


def _group(kind: str) -> Derive:
    def derive(values: Values, customer: int, week: int | None, line: int) -> list[NewRow]:
        answered, abandoned = values.get("answered"), values.get("abandoned")
        offered = values.get("offered")
        row = {
            "customer_id": customer, "week": week, "kind": kind, "name": values["name"],
            "location": values.get("location"), "answered": answered, "abandoned": abandoned,
            "offered": (answered or 0) + (abandoned or 0) if offered is None else offered,
            "busy": values.get("busy"), "others": values.get("others"), "agents": values.get("agents"),
            "answered_wait": _time_total(values, "avg_wait", "total_wait", answered),
            "abandoned_wait": _own_total(values, "avg_abandoned", "total_abandoned", abandoned),
            "talk_time": _own_total(values, "", "total_talk", None),
            "handle_time": _own_total(values, "", "total_handle", None),
        }  # fmt: skip
        return [NewRow("call_group_week", row, line)]

    return derive


DERIVE: dict[str, Derive] = {
    "customers": _customers,
    "subscriptions": _subscriptions,
    "licence_weeks": _licence_weeks,
    "trials": _trials,
    "invoices": _invoices,
    "orders": _orders,
    "signins": _signins,
    "calling_usage": _calling_usage,
    "call_quality": _call_quality,
    "feature_use": _feature_use,
    "queues": _queues,
    "hunt_groups": _group("hunt_group"),
    "auto_attendants": _group("auto_attendant"),
}
"""How each data set with one row per thing reaches its tables; per-call files are summed up in `percall`."""
