"""The JSON of the service, read into frozen rows. The only place that names its keys; opens no connection.

Everything here raises `BadAnswerFault` naming the field that is missing or of another kind than documented: ids, and
what figures are made of. Of a row's trimmings (names, moments, sites) an unreadable one counts as not told: a listing
of thousands does not fail for the date of one. Fields that do not apply are missing on this wire; `null` is taken to
mean the same.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from partnerdesk.errors import BadAnswerFault

_MOST = 2**53
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]+={0,2}")
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Me:
    """The person whose token it is."""

    person_id: str
    org_id: str


@dataclass(frozen=True, slots=True)
class Role:
    """A role that people can hold."""

    role_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of the partner's own organisation."""

    person_id: str
    display_name: str
    email: str | None
    roles: tuple[str, ...]
    last_activity_at: int | None


@dataclass(frozen=True, slots=True)
class Organization:
    """An organisation that the token reaches."""

    org_id: str
    org_uuid: str | None
    name: str
    created_at: int | None


@dataclass(frozen=True, slots=True)
class Licence:
    """One licence line of a customer."""

    licence_id: str
    name: str
    total: int
    assigned: int
    by_users: int | None
    by_workspaces: int | None
    subscription: str | None
    site_url: str | None
    site_type: str | None


@dataclass(frozen=True, slots=True)
class Admin:
    """A partner administrator assigned to a customer."""

    person_id: str
    display_name: str
    email: str | None
    role: str | None


@dataclass(frozen=True, slots=True)
class Tagged:
    """An organisation with all its tags."""

    org_id: str
    org_uuid: str | None
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subscription:
    """What the tag endpoint tells of a subscription."""

    tags: tuple[str, ...]
    is_trial: bool | None


@dataclass(frozen=True, slots=True)
class SignIn:
    """One log-in of an administrator."""

    at: int
    actor_org_id: str | None


def decoded_uuid(identifier: str) -> str | None:
    """Return the UUID inside an id of the service; None where it does not decode, which means nothing."""
    text = identifier.strip()
    if _UUID.fullmatch(text.lower()):
        return text.lower()
    if not _BASE64.fullmatch(text):
        return None
    bare = text.rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        plain = base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True).decode("ascii")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return None
    last = plain.rpartition("/")[2].lower()
    return last if plain.startswith("ciscospark://") and _UUID.fullmatch(last) else None


def me(data: Any) -> Me:
    """Read `people/me`."""
    row = _object(data, "me")
    return Me(_id(row, "id"), _id(row, "orgId"))


def person(data: Any) -> Person:
    """Read one person."""
    return _person(_object(data, "person"))


def organization(data: Any) -> Organization:
    """Read one organisation."""
    return _organization(_object(data, "organization"))


def roles(data: Any) -> list[Role]:
    """Read `roles`."""
    return _rows(data, lambda row: Role(role_id := _id(row, "id"), _told(_text, row, "name") or role_id))


def people(data: Any) -> list[Person]:
    """Read one page of `people`."""
    return _rows(data, _person)


def organizations(data: Any) -> list[Organization]:
    """Read `organizations`."""
    return _rows(data, _organization)


def licences(data: Any) -> list[Licence]:
    """Read `licenses`."""
    return _rows(data, _licence)


def admins(data: Any) -> list[Admin]:
    """Read `partnerAdmins`."""
    return _rows(data, _admin)


def tag_names(data: Any) -> list[str]:
    """Read the list of tags."""
    return _rows(data, lambda row: _id(row, "name"))


def tagged(data: Any) -> list[Tagged]:
    """Read the organisations of some tags."""
    return _rows(data, _tagged)


def organization_tags(data: Any) -> tuple[str, ...]:
    """Read the tags of one organisation."""
    return _words(_object(data, "tags"), "tags")


def subscription(data: Any) -> Subscription:
    """Read tags and trial flag of one subscription."""
    row = _object(data, "subscription")
    return Subscription(_words(row, "tags"), _flag(row, "trial"))


def sign_ins(data: Any) -> list[SignIn]:
    """Read one page of audit events, log-ins alone."""
    return [event for event in _rows(data, _sign_in) if event is not None]


def _person(row: Mapping[str, Any]) -> Person:
    person_id = _id(row, "id")
    return Person(
        person_id,
        _told(_text, row, "displayName") or person_id,
        _told(_first, row, "emails"),
        _words(row, "roles"),
        _told(_moment, row, "lastActivity"),
    )


def _organization(row: Mapping[str, Any]) -> Organization:
    org_id = _id(row, "id")
    return Organization(
        org_id, decoded_uuid(org_id), _told(_text, row, "displayName") or org_id, _told(_moment, row, "created")
    )


def _licence(row: Mapping[str, Any]) -> Licence:
    licence_id = _id(row, "id")
    return Licence(
        licence_id,
        _told(_text, row, "name") or licence_id,
        _count(row, "totalUnits") or 0,
        _count(row, "consumedUnits") or 0,
        _told(_count, row, "consumedByUsers"),
        _told(_count, row, "consumedByWorkspaces"),
        _text(row, "subscriptionId"),
        _told(_text, row, "siteUrl"),
        _told(_text, row, "siteType"),
    )


def _admin(row: Mapping[str, Any]) -> Admin:
    person_id = _id(row, "id")
    return Admin(
        person_id,
        _told(_text, row, "displayName") or person_id,
        _told(_first, row, "emails"),
        _told(_text, row, "roleInCustomerOrg"),
    )


def _tagged(row: Mapping[str, Any]) -> Tagged:
    org_id = _id(row, "orgId")
    return Tagged(org_id, decoded_uuid(org_id), _words(row, "tags"))


def _sign_in(row: Mapping[str, Any]) -> SignIn | None:
    detail = _object(row.get("data") or {}, "data")
    category = _text(detail, "eventCategory")
    at = _told(_moment, row, "created")
    if at is None or (category and category.rpartition(".")[2] != "LOGINS"):
        return None
    return SignIn(at, _told(_text, row, "actorOrgId"))


def _rows(data: Any, read: Callable[[Mapping[str, Any]], Row]) -> list[Row]:
    # Tags come as bare arrays, everything else in an envelope.
    found = data.get("items") if isinstance(data, dict) else data
    if not isinstance(found, list):
        raise _bad("items", "a list")
    return [read(_object(item, f"items[{place}]")) for place, item in enumerate(found)]


def _object(value: Any, name: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _bad(name, "an object")
    return value


def _id(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    if not isinstance(value, str) or not value:
        raise _bad(name, "a text")
    return value


def _text(row: Mapping[str, Any], name: str) -> str | None:
    value = row.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise _bad(name, "a text")
    return value or None


def _count(row: Mapping[str, Any], name: str) -> int | None:
    value = row.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _MOST or value != int(value):
        raise _bad(name, "a whole number")
    return int(value)


def _told(read: Callable[[Mapping[str, Any], str], Row | None], row: Mapping[str, Any], name: str) -> Row | None:
    """Return a field that a row can do without; None where it is missing or can't be read."""
    try:
        return read(row, name)
    except BadAnswerFault:
        return None


def _flag(row: Mapping[str, Any], name: str) -> bool | None:
    value = row.get(name)
    if value is None or value == "":
        return None
    plain = value.strip().lower() if isinstance(value, str) else value
    if plain is True or plain == "true":
        return True
    if plain is False or plain == "false":
        return False
    raise _bad(name, "true or false")


def _words(row: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return the distinct words of a list; one item may hold several, divided by commas, as the description shows."""
    value = row.get(name)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _bad(name, "a list of texts")
    words = (word.strip() for item in value for word in item.split(","))
    return tuple(dict.fromkeys(word for word in words if word))


def _first(row: Mapping[str, Any], name: str) -> str | None:
    words = _words(row, name)
    return words[0] if words else None


def _moment(row: Mapping[str, Any], name: str) -> int | None:
    value = _text(row, name)
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
        return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
    except (ValueError, OverflowError):
        raise _bad(name, "a moment") from None


def _bad(name: str, wanted: str) -> BadAnswerFault:
    return BadAnswerFault(detail=f"{name}: not {wanted}")
