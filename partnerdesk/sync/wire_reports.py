"""The JSON of partner reports, in both shapes that are documented, read into frozen rows. Opens no connection.

The description of the service contradicts itself: names differ, numbers come as texts, lists have an envelope or none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from partnerdesk.errors import BadAnswerFault
from partnerdesk.weeks import day_from_date

_LISTS = ("Template Collection", "Report Attributes", "items")
_DONE = frozenset({"done", "complete", "completed", "finished", "success", "succeeded", "ready"})
_FAILED = frozenset({"failed", "failure", "error", "cancelled", "canceled", "aborted", "rejected"})
_LONGEST = 400

MAKING, READY, BROKEN = "making", "ready", "broken"


@dataclass(frozen=True, slots=True)
class Template:
    """A report that the service can make."""

    template_id: str
    title: str
    max_days: int | None
    """The longest span of one report."""
    first_day: int | None
    last_day: int | None
    """The days that there is data of."""


@dataclass(frozen=True, slots=True)
class Report:
    """A report that was asked for."""

    report_id: str
    state: str
    """making | ready | broken"""
    url: str | None
    size: int | None
    """Bytes, where the service says it."""
    checksum: str | None
    template_id: str | None
    title: str | None
    start_day: int | None
    end_day: int | None
    region: str | None


def templates(data: Any) -> list[Template]:
    """Read the list of templates."""
    return [_template(row) for row in _rows(data)]


def reports(data: Any) -> list[Report]:
    """Read the list of reports."""
    return [_report(row) for row in _rows(data)]


def report(data: Any) -> Report:
    """Read one report, bare or in an envelope."""
    return _report(_one(data))


def created(data: Any) -> str:
    """Read the id of a report that was just asked for."""
    return _id(_one(data), "reportId", "id", "Id")


def template_number(template_id: str) -> int | str:
    """Return a template's id as the service wants it back: a number, where it is one."""
    return int(template_id) if template_id.isascii() and template_id.isdigit() else template_id


def _template(row: Mapping[str, Any]) -> Template:
    template_id = _id(row, "templateId", "id", "Id")
    days = _number(row, "maxDays")
    return Template(
        template_id,
        _text(row, "title") or template_id,
        days if days and days > 0 else None,
        _day(row, "dataStartDate"),
        _day(row, "dataEndDate"),
    )


def _report(row: Mapping[str, Any]) -> Report:
    found = row.get("templateId")
    return Report(
        _id(row, "reportId", "id", "Id"),
        _state(_text(row, "status")),
        _text(row, "downloadURL") or _text(row, "downloadUrl"),
        _number(row, "fileSize") or None,  # 0 stands in the service's own example of a report with a file
        _text(row, "checksum"),
        str(found) if isinstance(found, int | str) and not isinstance(found, bool) else None,
        _text(row, "title"),
        _day(row, "startDate"),
        _day(row, "endDate"),
        _text(row, "regionId"),
    )


def _state(word: str | None) -> str:
    plain = (word or "").strip().lower()
    return READY if plain in _DONE else BROKEN if plain in _FAILED else MAKING


def _rows(data: Any) -> list[Mapping[str, Any]]:
    found = data
    if isinstance(data, dict):
        found = next((data[key] for key in _LISTS if key in data), None)
    if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
        raise _bad("the list of reports", "a list of objects")
    return found


def _one(data: Any) -> Mapping[str, Any]:
    found = data
    if isinstance(found, dict) and len(found) <= 2:
        found = next((found[key] for key in _LISTS if key in found), found)
    if isinstance(found, list) and len(found) == 1:
        found = found[0]
    if not isinstance(found, dict):
        raise _bad("report", "an object")
    return found


def _id(row: Mapping[str, Any], *names: str) -> str:
    for name in names:
        value = row.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if isinstance(value, str) and value.strip():
            return value.strip()[:_LONGEST]
    raise _bad(names[0], "a text or number")


def _text(row: Mapping[str, Any], name: str) -> str | None:
    value = row.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise _bad(name, "a text")
    return value.strip() or None


def _number(row: Mapping[str, Any], name: str) -> int | None:
    value = row.get(name)
    if value is None or value == "":
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 15:
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 2**53 or value != int(value):
        raise _bad(name, "a whole number")
    return int(value)


def _day(row: Mapping[str, Any], name: str) -> int | None:
    value = _text(row, name)
    if value is None:
        return None
    try:
        return day_from_date(date.fromisoformat(value[:10]))
    except ValueError:
        raise _bad(name, "a date") from None


def _bad(name: str, wanted: str) -> BadAnswerFault:
    return BadAnswerFault(detail=f"{name}: not {wanted}")
