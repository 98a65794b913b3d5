"""Handlers of partner reports: templates, asking, looking, download, delete. In either of the two documented shapes."""

from __future__ import annotations

from datetime import date
from typing import Any

from werkzeug.wrappers import Response

from partnerdesk import weeks
from partnerdesk.sandbox import people
from partnerdesk.sandbox.answers import Call, WireError, answer
from partnerdesk.sandbox.clock import day_text, spaced
from partnerdesk.sandbox.report_kinds import Kind
from partnerdesk.sandbox.report_store import (
    HOME_REGION,
    KINDS,
    KNOWN_REGIONS,
    USUAL_POLLS,
    Report,
    is_zipped,
    pieces_of,
)

EXAMPLE = "example"
SCHEMA = "schema"
_SERVICE = "Teams"
_EXPIRY_SECONDS = "3600"


def templates(call: Call) -> Response:
    """List the report templates."""
    call.need(people.FULL, people.READONLY)
    first, last = call.world.reports.data_days()
    if _shape(call) == SCHEMA:
        return answer({"Template Collection": [_schema_template(kind) for kind in KINDS]})
    return answer(
        [
            {
                "templateId": kind.template_id,
                "title": kind.title,
                "service": _SERVICE,
                "category": "Partner",
                "maxDays": kind.most_days,
                "dataStartDate": day_text(first),
                "dataEndDate": day_text(last),
            }
            for kind in KINDS
        ]
    )


def create(call: Call) -> Response:
    """Ask for a report."""
    call.need(people.FULL, people.READONLY)
    sent = call.body()
    kind = next((each for each in KINDS if str(each.template_id) == str(sent.get("templateId"))), None)
    if kind is None:
        raise WireError(400, "The template does not exist.", "templateId")
    first, last = _day(sent, "startDate"), _day(sent, "endDate")
    if not 0 <= last - first < kind.most_days:
        raise WireError(400, f"A report of this template spans 1 to {kind.most_days} days.", "endDate")
    if first > call.partner.clock.today():
        raise WireError(400, "The span lies in the future.", "startDate")
    region = sent.get("regionId", HOME_REGION)
    if region not in KNOWN_REGIONS:
        raise WireError(400, "The region does not exist.", "regionId")
    report = call.world.reports.add(kind, first, last, region)
    return answer({"reportId": report.report_id, "createdTime": spaced(report.view.asked_at)})


def reports(call: Call) -> Response:
    """List the reports that were asked for here."""
    call.need(people.FULL, people.READONLY)
    found = [_shown(call, each) for each in call.world.reports.all() if _wanted(call, each)]
    return answer({"Report Attributes": found} if _shape(call) == SCHEMA else found)


def report(call: Call, report_id: str) -> Response:
    """Show one report; it is done after some looks, when its file is made."""
    call.need(people.FULL, people.READONLY)
    return answer(_shown(call, _found(call, report_id)))


def delete(call: Call, report_id: str) -> Response:
    """Delete a report."""
    call.need(people.FULL, people.READONLY)
    call.world.reports.remove(_found(call, report_id))
    return Response(status=204)


def download(call: Call) -> Response:
    """Give the file of a report: a zip without an ending, or the CSV itself."""
    call.need(people.FULL, people.READONLY)
    found = _found(call, call.text("reportId"))
    made = found.made
    if made is None or found.looks < _polls(call):
        raise WireError(404, "The report is not done.", "Report not ready")
    name = found.file_name.removesuffix(".csv") if is_zipped(found) else found.file_name
    headers = {"Content-Length": str(made.size), "Content-Disposition": f'attachment; filename="{name}"'}
    return Response(pieces_of(found.file), 200, content_type=made.content_type, headers=headers)


def _shape(call: Call) -> str:
    """Return the shape: as switched, else by the seed."""
    chosen = call.world.faults.setting("report_shape")
    return str(chosen) if chosen else (EXAMPLE, SCHEMA)[(call.partner.recipe.seed + 1) % 2]


def _polls(call: Call) -> int:
    wanted = call.world.faults.setting("report_polls")
    return USUAL_POLLS if wanted is None else int(wanted)


def _schema_template(kind: Kind) -> dict[str, Any]:
    required = [{"field": name, "required": "yes"} for name in ("templateId", "startDate", "endDate")]
    return {
        "id": str(kind.template_id),
        "title": kind.title,
        "service": _SERVICE,
        "maxDays": kind.most_days,
        "identifier": "orgWithDate",
        "validations": {"validations": [*required, {"field": "regionId", "required": "no"}]},
    }


def _found(call: Call, report_id: str) -> Report:
    found = call.world.reports.get(report_id)
    if found is None:
        raise WireError(404, "The requested resource could not be found.", "Report not found")
    return found


def _wanted(call: Call, each: Report) -> bool:
    given = call.request.args
    created = day_text(weeks.day_of(each.view.asked_at))
    return (
        given.get("service", _SERVICE) == _SERVICE
        and given.get("templateId", str(each.kind.template_id)) == str(each.kind.template_id)
        and given.get("regionId", each.view.region) == each.view.region
        and given.get("from", created) <= created
        and (("to" not in given) or created < given["to"])
    )


def _shown(call: Call, each: Report) -> dict[str, Any]:
    faults = call.world.faults
    with each.lock:
        each.looks += 1
    done = each.made is not None and each.looks >= _polls(call) and not faults.setting("report_stuck")
    status = "failed" if faults.setting("report_failed") else "done" if done else "In progress"
    shown = _schema_report(call, each) if _shape(call) == SCHEMA else _example_report(each)
    shown["status"] = status
    if status == "done":
        shown["downloadURL"] = f"{call.world.base_url}/partner/reportFiles?reportId={each.report_id}"
        if _shape(call) == EXAMPLE and each.made is not None:
            wrong = faults.setting("bad_checksum")
            shown |= {
                "fileName": each.file_name,
                "fileSize": each.made.size,
                "checksum": "0" * 64 if wrong else each.made.sha256,
                "downloadUrlExpiryTime": _EXPIRY_SECONDS,
            }
    return shown


def _example_report(each: Report) -> dict[str, Any]:
    return {
        "reportId": each.report_id,
        "templateId": each.kind.template_id,
        "title": each.kind.title,
        "service": _SERVICE,
        "startDate": day_text(each.view.first_day),
        "endDate": day_text(each.view.last_day),
        "regionId": each.view.region,
        "createdTime": spaced(each.view.asked_at),
    }


def _schema_report(call: Call, each: Report) -> dict[str, Any]:
    return {
        "id": each.report_id,
        "title": each.kind.title,
        "service": _SERVICE,
        "startDate": day_text(each.view.first_day),
        "endDate": day_text(each.view.last_day),
        "siteList": "",
        "created": spaced(each.view.asked_at),
        "createdBy": call.caller.person_id,
        "scheduledFrom": "API",
    }


def _day(sent: dict[str, Any], name: str) -> int:
    try:
        return weeks.day_from_date(date.fromisoformat(str(sent.get(name))))
    except ValueError as error:
        raise WireError(400, f"'{name}' must be a day as YYYY-MM-DD.", name) from error
