"""Handlers of partner administrators, tags and the audit log."""

from __future__ import annotations

from itertools import islice
from typing import Any

from werkzeug.wrappers import Response

from partnerdesk import weeks
from partnerdesk.sandbox import people, signins
from partnerdesk.sandbox.answers import Call, WireError, answer, page_of
from partnerdesk.sandbox.clock import iso, moment_of
from partnerdesk.sandbox.facts import Customer, Subscription
from partnerdesk.sandbox.partner import CUSTOMER_ROLE
from partnerdesk.sandbox.people import Person

MOST_TAGS = 5
LONGEST_TAG = 25
_YEAR_SECONDS = 366 * weeks.DAY_SECONDS
_TAG_READERS = (people.FULL, people.ADMIN, people.READONLY)


# --- partner administrators ---


def managed_organizations(call: Call) -> Response:
    """List the customers of one partner administrator."""
    call.need(people.FULL, people.READONLY)
    person = _person(call, call.text("managedBy"))
    if call.partner.sees_all(person):
        raise WireError(400, "The user has access to all customers.", "Full and read-only admins are not listed")
    found = [
        {"orgId": customer.org_id, "role": people.bare_role_id(people.ADMIN)}
        for customer in call.partner.customers()
        if person.number in call.partner.admin_numbers(customer)
    ]
    return answer({"items": found})


def partner_admins(call: Call, wanted: str) -> Response:
    """List the partner administrators assigned to one customer."""
    call.need(people.FULL)
    customer = call.customer(wanted)
    return answer({"items": [_admin(call.partner.people[n]) for n in call.partner.admin_numbers(customer)]})


def assign(call: Call, wanted: str, person_id: str) -> Response:
    """Assign a partner administrator to a customer; answers without a body."""
    call.need(people.FULL)
    customer, person = call.customer(wanted), _person(call, person_id)
    if people.ADMIN not in call.partner.roles_of(person):
        raise WireError(400, "The user does not hold the Partner Administrator role.", "Role required")
    call.partner.assign(customer, person, present=True)
    return Response(b"", 200)


def unassign(call: Call, wanted: str, person_id: str) -> Response:
    """Take an assignment back; the role stays. Answers without a body."""
    call.need(people.FULL)
    customer, person = call.customer(wanted), _person(call, person_id)
    if person.number not in call.partner.admin_numbers(customer):
        raise WireError(404, "The user is not assigned to this organization.", "Assignment not found")
    call.partner.assign(customer, person, present=False)
    return Response(b"", 200)


def revoke(call: Call, person_id: str) -> Response:
    """Take all partner roles of a person away."""
    call.need(people.FULL)
    person = _person(call, person_id)
    if person is call.caller:
        raise WireError(400, "The own roles can't be revoked.")
    call.partner.revoke(person)
    return Response(status=204)


def _person(call: Call, person_id: str) -> Person:
    found = call.partner.person(person_id)
    if found is None:
        raise WireError(404, "The user is not in the partner's organization.", "Person not found")
    return found


def _admin(person: Person) -> dict[str, Any]:
    return {
        "id": person.person_id,
        "displayName": person.display_name,
        "firstName": person.first_name,
        "lastName": person.last_name,
        "emails": [person.email],
        "roleInCustomerOrg": CUSTOMER_ROLE,
    }


# --- tags: bare JSON, no envelope ---


def tags(call: Call) -> Response:
    """List the tags in use on organisations or on subscriptions."""
    call.need(*_TAG_READERS)
    kind = call.text("type")
    if kind not in {"ORGANIZATION", "SUBSCRIPTION"}:
        raise WireError(400, "The parameter 'type' must be ORGANIZATION or SUBSCRIPTION.")
    used: set[str] = set()
    for customer in call.partner.customers(call.caller):
        if kind == "ORGANIZATION":
            used.update(call.partner.tags_of(customer))
        else:
            for each in _known(call, customer):
                used.update(call.partner.subscription_tags_of(each))
    return answer([{"name": name, "description": ""} for name in sorted(used)])


def tagged_organizations(call: Call) -> Response:
    """List the customers that have one of the tags, at most 100."""
    call.need(*_TAG_READERS)
    wanted, most = set(call.text("tags").split(",")), call.number("max", 100, 1, 100)
    found: list[dict[str, Any]] = []
    for customer in call.partner.customers(call.caller):
        if wanted & set(call.partner.tags_of(customer)):
            found.append(_tagged(call, customer))
            if len(found) == most:
                break
    return answer(found)


def organization_tags(call: Call, wanted: str) -> Response:
    """Show one customer's tags."""
    call.need(*_TAG_READERS)
    return answer(_tagged(call, call.customer(wanted)))


def assign_organization_tags(call: Call, wanted: str) -> Response:
    """Replace a customer's tags."""
    call.need(people.FULL, people.ADMIN)
    customer, names = call.customer(wanted), _sent_tags(call)
    call.partner.set_tags(customer, names)
    return answer([{"name": name} for name in names])


def tagged_subscriptions(call: Call) -> Response:
    """List the subscriptions that have one of the tags, at most 100."""
    call.need(*_TAG_READERS)
    wanted, most = set(call.text("tags").split(",")), call.number("max", 100, 1, 100)
    found = [
        _tagged_subscription(call, customer, each)
        for customer in call.partner.customers(call.caller)
        for each in _known(call, customer)
        if wanted & set(call.partner.subscription_tags_of(each))
    ]
    return answer(found[:most])


def subscription_tags(call: Call, wanted: str, external_id: str) -> Response:
    """Show one subscription's tags and whether it is a trial."""
    call.need(*_TAG_READERS)
    customer = call.customer(wanted)
    return answer(_tagged_subscription(call, customer, _subscription(call, customer, external_id)))


def assign_subscription_tags(call: Call, wanted: str, external_id: str) -> Response:
    """Replace a subscription's tags."""
    call.need(people.FULL, people.ADMIN)
    subscription, names = _subscription(call, call.customer(wanted), external_id), _sent_tags(call)
    call.partner.set_subscription_tags(subscription, names)
    return answer([{"name": name} for name in names])


def _known(call: Call, customer: Customer) -> list[Subscription]:
    today = call.partner.clock.today()
    return [each for each in customer.subscriptions if each.known(today)]


def _subscription(call: Call, customer: Customer, external_id: str) -> Subscription:
    for each in _known(call, customer):
        if each.external_id == external_id:
            return each
    raise WireError(404, "The requested resource could not be found.", "Subscription not found")


def _tagged(call: Call, customer: Customer) -> dict[str, Any]:
    return {"orgName": customer.name, "orgId": customer.org_id, "tags": list(call.partner.tags_of(customer))}


def _tagged_subscription(call: Call, customer: Customer, each: Subscription) -> dict[str, Any]:
    return {
        "orgName": customer.name,
        "orgId": customer.org_id,
        "tags": list(call.partner.subscription_tags_of(each)),
        "subscriptionId": each.external_id,
        "trial": "true" if each.is_trial else "false",
    }


def _sent_tags(call: Call) -> tuple[str, ...]:
    sent = call.body().get("tags")
    if not isinstance(sent, list) or len(sent) > MOST_TAGS:
        raise WireError(400, f"'tags' must be a list of at most {MOST_TAGS} tags.")
    names = [each.get("name") if isinstance(each, dict) else None for each in sent]
    good = [name for name in names if isinstance(name, str) and 0 < len(name) <= LONGEST_TAG]
    if len(good) != len(sent):
        raise WireError(400, f"A tag must have a name of at most {LONGEST_TAG} characters.")
    return tuple(sorted(set(good)))


# --- audit ---


def audit_events(call: Call) -> Response:
    """List the sign-ins of a customer's administrators, newest first."""
    wanted = call.text("orgId")
    since, until = moment_of(call.text("from")), moment_of(call.text("to"))
    if since is None or until is None or not 0 <= until - since <= _YEAR_SECONDS:
        raise WireError(400, "'from' and 'to' must be moments at most one year apart.")
    size, start = call.number("max", 100, 1, 200), call.number("offset", 0, 0, 10**9)
    if wanted == call.partner.org_id:
        return answer({"items": []})
    customer = call.customer(wanted)
    if customer.audit_forbidden:
        raise WireError(403, "The caller may not read the audit events of the given organization.")
    until = min(until, call.partner.clock.now())
    categories = {each for each in ",".join(call.request.args.getlist("eventCategories")).split(",") if each}
    actor = call.request.args.get("actorId")
    found = (
        _event(customer, each)
        for each in signins.events(customer, since, until)
        if (not categories or each.category in categories) and actor in {None, each.actor_id}
    )
    return page_of(call, list(islice(found, start + size + 1)), size=size, position="offset", start=start)


def _event(customer: Customer, event: signins.Signin) -> dict[str, Any]:
    verb = "logged into" if event.category == "LOGINS" else "logged out of"
    return {
        "data": {
            "actorOrgName": customer.name,
            "targetName": customer.name,
            "eventDescription": "An Admin logged in" if event.category == "LOGINS" else "An Admin logged out",
            "actorName": event.actor_name,
            "actorEmail": event.actor_email,
            "adminRoles": ["Full_Admin"],
            "trackingId": f"ATLAS_{event.event_id}_0",
            "targetType": "TargetResourceType.ORG",
            "targetId": customer.org_id,
            "eventCategory": f"EventCategory.{event.category}",
            "actorIp": "192.0.2.7",
            "targetOrgId": customer.org_id,
            "actionText": f"{event.actor_name} {verb} organization {customer.name}",
            "targetOrgName": customer.name,
        },
        "created": iso(event.moment, millis=845),
        "actorOrgId": customer.org_id,
        "id": event.event_id,
        "actorId": event.actor_id,
    }
