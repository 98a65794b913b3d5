"""The reports that were asked of the service: remembered from the request to the import, over restarts.

Knows no endpoint and no file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from partnerdesk.replica.runs import set_meta
from partnerdesk.replica.schema import customer, licence_line
from partnerdesk.replica.schema_reports import report_request
from partnerdesk.replica.sync_log import fetch_fact

ASKED, MAKING, IMPORTED, BLANK, FAILED = "asked", "making", "imported", "blank", "failed"
MOST_TRIES = 3
"""A report that failed in so many syncs is not asked for again."""
ROWS_OF_CALLS = 3
"""Of a customer and week in a report of calls, in the mean."""
_TEMPLATES = "report_templates"
_REGIONS = "report_regions"
_SINGLE_WEEKS = "report_single_weeks"


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """One report: of which data set, region and days, and the weeks that it fills."""

    dataset: str
    template_id: str
    title: str
    region: str
    """Empty for the partner's home region."""
    weeks: tuple[int, ...]
    """For a snapshot: the week of the run."""
    start_day: int
    end_day: int
    report_id: str | None = None
    asked_at: int = 0
    tries: int = 0


def answered_weeks(connection: Connection, dataset: str, region: str) -> set[int]:
    """Return the weeks that need not be asked for: answered, being answered, or given up."""
    columns = report_request.c
    settled = or_(columns.state != FAILED, columns.tries >= MOST_TRIES)
    wanted = select(columns.week).where(columns.dataset == dataset, columns.region == region, settled)
    return set(connection.scalars(wanted))


def open_requests(connection: Connection) -> list[ReportRequest]:
    """Return the reports that were asked for and are neither taken nor given up, the oldest first."""
    columns = report_request.c
    wanted = select(report_request).where(columns.state.in_([ASKED, MAKING])).order_by(columns.id)
    found: dict[tuple[Any, ...], list[Any]] = {}
    for row in connection.execute(wanted):
        key = (row.dataset, row.region, row.start_day, row.end_day, row.report_id)
        found.setdefault(key, []).append(row)
    return [_request(rows) for rows in found.values()]


def note_asked(connection: Connection, request: ReportRequest, now: int) -> None:
    """Note, before it happens, that a report is asked for."""
    for week in request.weeks:
        row = upsert(report_request).values(
            dataset=request.dataset, template_id=request.template_id, title=request.title, region=request.region,
            week=week, start_day=request.start_day, end_day=request.end_day, report_id=None, state=ASKED,
            tries=1, asked_at=now, import_id=None, fault_code=None, fault_params=None,
        )  # fmt: skip
        names = ("template_id", "title", "start_day", "end_day", "report_id", "state", "asked_at", "import_id")
        changed: dict[str, Any] = {name: row.excluded[name] for name in (*names, "fault_code", "fault_params")}
        again = report_request.c.template_id == row.excluded.template_id
        # Another template is another report: what the old one failed in says nothing of it.
        changed["tries"] = func.iif(again, report_request.c.tries + 1, 1)
        keys = ["dataset", "region", "week"]
        connection.execute(row.on_conflict_do_update(index_elements=keys, set_=changed))


def note_making(connection: Connection, request: ReportRequest, report_id: str) -> None:
    """Note that the service makes a report."""
    _change(connection, request, state=MAKING, report_id=report_id)


def note_taken(connection: Connection, request: ReportRequest, state: str, import_id: int | None) -> None:
    """Note that a report is imported, or that it was blank."""
    _change(connection, request, state=state, import_id=import_id)


def note_failed(connection: Connection, request: ReportRequest, code: str, params: Mapping[str, str | int]) -> None:
    """Note that a report could not be had."""
    _change(connection, request, state=FAILED, fault_code=code, fault_params=json.dumps(dict(params)))


def forget(connection: Connection, request: ReportRequest) -> None:
    """Forget a report, so that its weeks are asked for anew."""
    connection.execute(delete(report_request).where(*_rows_of(request)))


def keep_templates(connection: Connection, templates: Sequence[Mapping[str, Any]]) -> None:
    """Keep what the service offers and what was recognised, for the settings to show."""
    set_meta(connection, _TEMPLATES, json.dumps(list(templates), ensure_ascii=False))


def read_templates(connection: Connection) -> list[dict[str, Any]]:
    """Return the templates of the last sync: `id`, `title` and `dataset`, which is None for an unknown one."""
    return list(json.loads(fetch_fact(connection, _TEMPLATES) or "[]"))


def known_regions(connection: Connection) -> list[str]:
    """Return the regions, besides the home region, that were found to have customers."""
    return list(json.loads(fetch_fact(connection, _REGIONS) or "[]"))


def keep_region(connection: Connection, region: str) -> None:
    """Keep that a region has customers."""
    known = known_regions(connection)
    if region not in known:
        set_meta(connection, _REGIONS, json.dumps([*known, region]))


def single_weeks(connection: Connection) -> set[str]:
    """Return the data sets whose reports do not tell weeks apart, so that each week is asked for by itself."""
    return set(json.loads(fetch_fact(connection, _SINGLE_WEEKS) or "[]"))


def keep_single_weeks(connection: Connection, dataset: str) -> None:
    """Keep that the reports of a data set do not tell weeks apart."""
    set_meta(connection, _SINGLE_WEEKS, json.dumps(sorted({*single_weeks(connection), dataset})))


def uncovered_customers(connection: Connection) -> int:
    """Return how many customers no customer report has named yet."""
    c = customer.c
    wanted = select(func.count()).where(c.vanished_at.is_(None), c.report_source_id.is_(None))
    return int(connection.scalar(wanted) or 0)


def rows_per_week(connection: Connection) -> int:
    """Return about how many rows a report has for each week: a line a licence line, some for a customer's calls."""
    live = [table.c.vanished_at.is_(None) for table in (licence_line, customer)]
    lines, customers = (connection.scalar(select(func.count()).where(each)) or 0 for each in live)
    return int(lines) + ROWS_OF_CALLS * int(customers)


def _change(connection: Connection, request: ReportRequest, **values: Any) -> None:
    connection.execute(update(report_request).where(*_rows_of(request)).values(**values))


def _rows_of(request: ReportRequest) -> tuple[Any, ...]:
    columns = report_request.c
    mine = (columns.dataset == request.dataset, columns.region == request.region)
    return (*mine, columns.week.in_(request.weeks))


def _request(rows: Sequence[Any]) -> ReportRequest:
    first = rows[0]
    return ReportRequest(
        dataset=first.dataset, template_id=first.template_id, title=first.title, region=first.region,
        weeks=tuple(sorted(row.week for row in rows)), start_day=first.start_day, end_day=first.end_day,
        report_id=first.report_id, asked_at=first.asked_at, tries=first.tries,
    )  # fmt: skip
