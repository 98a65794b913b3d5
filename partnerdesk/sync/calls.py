"""The endpoints that a sync uses, as path parts, query and body. Knows no answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from partnerdesk.weeks import as_datetime, date_from_day

MOST_PEOPLE = 100
MOST_EVENTS = 200
MOST_TAGGED = 100
"""The tag endpoint gives no more organisations than this, and no second page."""


@dataclass(frozen=True)
class Call:
    """One request, without its host."""

    parts: tuple[str, ...]
    params: dict[str, str | int] = field(default_factory=dict)


def me() -> Call:
    """Whose token it is."""
    return Call(("people", "me"))


def organization(org_id: str) -> Call:
    """One organisation."""
    return Call(("organizations", org_id))


def roles() -> Call:
    """The roles that people can hold."""
    return Call(("roles",))


def people(role_ids: tuple[str, ...]) -> Call:
    """The people of the partner's own organisation who hold one of some roles, with their last activity.

    Asking for presence often is throttled; this listing is asked for once a sync.
    """
    return Call(("people",), {"roles": ",".join(role_ids), "max": MOST_PEOPLE})


def organizations() -> Call:
    """The partner's own organisation and all that it manages, in one answer."""
    return Call(("organizations",))


def licences(org_id: str) -> Call:
    """The licences of one organisation."""
    return Call(("licenses",), {"orgId": org_id})


def admins(org_id: str) -> Call:
    """The partner administrators who are assigned to one organisation."""
    return Call(("partner", "organizations", org_id, "partnerAdmins"))


def assign(org_id: str, person_id: str) -> Call:
    """Assign a partner administrator to one organisation; a POST without a body."""
    return Call(("partner", "organizations", org_id, "partnerAdmin", person_id, "assign"))


def unassign(org_id: str, person_id: str) -> Call:
    """Take an assignment back; a DELETE."""
    return Call(("partner", "organizations", org_id, "partnerAdmin", person_id, "unassign"))


def person(person_id: str) -> Call:
    """One person of the partner's own organisation."""
    return Call(("people", person_id))


def tags() -> Call:
    """All tags that any customer has."""
    return Call(("partner", "tags"), {"type": "ORGANIZATION"})


def tagged(names: tuple[str, ...]) -> Call:
    """The organisations that have any of some tags."""
    return Call(("partner", "tags", "organizations"), {"tags": ",".join(names), "max": MOST_TAGGED})


def organization_tags(org_id: str) -> Call:
    """The tags of one organisation."""
    return Call(("partner", "tags", "organizations", org_id))


def subscription_tags(org_id: str, subscription: str) -> Call:
    """Tags and trial flag of one subscription."""
    return Call(("partner", "tags", "organizations", org_id, "subscriptions", subscription))


def sign_ins(org_id: str, since: int, until: int) -> Call:
    """The log-ins of administrators to one organisation between two moments, at most a year apart."""
    window = {"from": _moment(since), "to": _moment(until)}
    return Call(("adminAudit", "events"), {"orgId": org_id, **window, "eventCategories": "LOGINS", "max": MOST_EVENTS})


def _moment(seconds: int) -> str:
    return as_datetime(seconds).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def report_templates() -> Call:
    """The reports that the service can make."""
    return Call(("partner", "reports", "templates"))


def reports(template_id: str, region: str) -> Call:
    """The reports that were asked for, of one template and region; an empty region is the home region."""
    return Call(("partner", "reports"), {"templateId": template_id, **({"regionId": region} if region else {})})


def new_report(template_id: int | str, start_day: int, end_day: int, region: str) -> tuple[Call, dict[str, Any]]:
    """A request to make a report, and its body; an empty region is the home region."""
    span = {"startDate": date_from_day(start_day).isoformat(), "endDate": date_from_day(end_day).isoformat()}
    body = {"templateId": template_id, **span}
    return Call(("partner", "reports")), body | ({"regionId": region} if region else {})


def report(report_id: str) -> Call:
    """One report, to look at or to delete."""
    return Call(("partner", "reports", report_id))
