"""Handlers of the directory: organizations, licenses, people, roles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from werkzeug.wrappers import Response

from partnerdesk import weeks
from partnerdesk.sandbox import people, usage
from partnerdesk.sandbox.answers import Call, WireError, answer, page_of, streamed_items
from partnerdesk.sandbox.clock import iso
from partnerdesk.sandbox.composing import org_id
from partnerdesk.sandbox.facts import Line
from partnerdesk.sandbox.names import company_name
from partnerdesk.sandbox.partner import OWN_NAME
from partnerdesk.sandbox.people import Person

_LARGEST_PEOPLE_PAGE = 1000
_MOST_IDS = 85


def organizations(call: Call) -> Response:
    """List the partner's own organisation and the customers; not paginated."""
    return streamed_items(_organizations(call))


def organization(call: Call, wanted: str) -> Response:
    """Show one organisation."""
    if wanted == call.partner.org_id:
        return answer(_own(call))
    found = call.customer(wanted)
    return answer({"id": found.org_id, "displayName": found.name, "created": iso(found.created)})


def licenses(call: Call) -> Response:
    """List the licences of an organisation, by default of the partner's own."""
    wanted = call.request.args.get("orgId", call.partner.org_id)
    if wanted == call.partner.org_id:
        return answer({"items": []})
    customer = call.customer(wanted)
    today, week = call.partner.clock.today(), call.partner.clock.week()
    return answer({"items": [licence_json(line, week) for line in customer.shown_lines(today)]})


def licence_json(line: Line, week: int) -> dict[str, Any]:
    """Return a licence as the service shows it; fields that don't apply are missing."""
    shown: dict[str, Any] = {
        "id": line.licence_id,
        "name": line.offer.name,
        "totalUnits": usage.total(line, week),
        "consumedUnits": usage.assigned(line, week),
    }
    if line.workspaces:
        rooms = usage.by_workspaces(line, week)
        shown |= {"consumedByUsers": shown["consumedUnits"] - rooms, "consumedByWorkspaces": rooms}
    if line.subscription is not None:
        shown["subscriptionId"] = line.subscription
    if line.site_url is not None and line.site_type is not None:
        shown |= {"siteUrl": line.site_url, "siteType": line.site_type}
    return shown


def list_people(call: Call) -> Response:
    """List people of the partner's own organisation."""
    wanted_org = call.request.args.get("orgId", call.partner.org_id)
    if wanted_org != call.partner.org_id:
        raise WireError(403, "People can be listed in the own organization only.")
    found = [_person(call, person) for person in call.partner.people if _wanted(call, person)]
    size = call.number("max", 100, 1, _LARGEST_PEOPLE_PAGE)
    return page_of(call, found, size=size, position="cursor", start=call.number("cursor", 0, 0, 10**9))


def me(call: Call) -> Response:
    """Show the person whose token it is."""
    return answer(_person(call, call.caller))


def person(call: Call, wanted: str) -> Response:
    """Show one person."""
    found = call.partner.person(wanted)
    if found is None:
        raise WireError(404, "The requested resource could not be found.", "Person not found")
    return answer(_person(call, found))


def roles(call: Call) -> Response:
    """List the roles."""
    del call
    return answer({"items": [{"id": people.role_id(key), "name": name} for key, name in people.ROLES.items()]})


def role(call: Call, wanted: str) -> Response:
    """Show one role."""
    del call
    for key, name in people.ROLES.items():
        if people.role_id(key) == wanted:
            return answer({"id": wanted, "name": name})
    raise WireError(404, "The requested resource could not be found.", "Role not found")


def _own(call: Call) -> dict[str, Any]:
    created = (call.partner.recipe.anchor_day - 3650) * weeks.DAY_SECONDS + 9 * 3600
    return {"id": call.partner.org_id, "displayName": OWN_NAME, "created": iso(created)}


def _organizations(call: Call) -> Iterator[dict[str, Any]]:
    recipe = call.partner.recipe
    yield _own(call)
    for index in call.partner.listed_indices(call.caller):
        yield {
            "id": org_id(recipe.uuid(index)),
            "displayName": company_name(recipe.seed, index),
            "created": iso(recipe.created(index)),
        }


def _wanted(call: Call, person: Person) -> bool:
    arguments = call.request.args
    if "id" in arguments:
        wanted = arguments["id"].split(",")
        if len(wanted) > _MOST_IDS:
            raise WireError(400, f"At most {_MOST_IDS} ids can be asked for.")
        if person.person_id not in wanted:
            return False
    if arguments.get("email", person.email).casefold() != person.email:
        return False
    if not person.display_name.casefold().startswith(arguments.get("displayName", "").casefold()):
        return False
    wanted_roles = {each for each in arguments.get("roles", "").split(",") if each}
    held = {people.role_id(key) for key in call.partner.roles_of(person)}
    return not wanted_roles or bool(wanted_roles & held)


def _person(call: Call, person: Person) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": person.person_id,
        "emails": [person.email],
        "displayName": person.display_name,
        "nickName": person.first_name,
        "firstName": person.first_name,
        "lastName": person.last_name,
        "orgId": call.partner.org_id,
        "roles": [people.role_id(key) for key in call.partner.roles_of(person)],
        "licenses": [],
        "created": iso(person.created_day * weeks.DAY_SECONDS + 8 * 3600, millis=0),
        "lastModified": iso(person.created_day * weeks.DAY_SECONDS + 9 * 3600, millis=0),
        "timezone": "Europe/Istanbul",
        "invitePending": "false",
        "loginEnabled": "true",
        "type": "person",
    }
    if call.request.args.get("excludeStatus") != "true" and "id" not in call.request.args:
        last = (call.partner.clock.today() - person.idle_days) * weeks.DAY_SECONDS
        shown |= {"status": "unknown" if person.idle_days else "active", "lastActivity": iso(last, millis=28)}
    return shown
