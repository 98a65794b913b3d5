"""The partner's own people and the roles that they can hold. Knows nothing of customers."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from partnerdesk.sandbox import ids, words
from partnerdesk.sandbox.chance import Chance
from partnerdesk.sandbox.composing import PARTNER_ADMINS
from partnerdesk.sandbox.names import ascii_slug

FULL = "atlas-portal.partner.fulladmin"
ADMIN = "atlas-portal.partner.admin"
READONLY = "atlas-portal.partner.readonlyadmin"
SALES_FULL = "atlas-portal.partner.salesfulladmin"
SALES = "atlas-portal.partner.salesadmin"
HELP_BASIC = "atlas-portal.partner.helpdesk"
HELP_ADVANCED = "atlas-portal.partner.helpdeskadvanced"
WHOLESALE = "atlas-portal.partner.wholesaleadmin"

ROLES = {
    FULL: "Partner Full Administrator",
    ADMIN: "Partner Administrator",
    READONLY: "Partner Read-only Administrator",
    SALES_FULL: "Sales Full Administrator",
    SALES: "Sales Administrator",
    HELP_BASIC: "Help Desk Administrator (Basic)",
    HELP_ADVANCED: "Help Desk Administrator (Advanced)",
    WHOLESALE: "Wholesale Administrator",
    "id_full_admin": "Full Administrator",
    "id_readonly_admin": "Read-only Administrator",
    "id_user_admin": "User and Device Administrator",
    "id_device_admin": "Device Administrator",
    "id_support": "Support Administrator",
    "id_compliance": "Compliance Officer",
    "id_troubleshooting": "Advanced Troubleshooting Administrator",
}
"""Role keys and what `/roles` calls them. The keys of partner roles are ours: the service does not publish them."""

_STAFF: tuple[tuple[str, ...], ...] = (
    *((ADMIN,),) * PARTNER_ADMINS,
    (FULL, "id_full_admin"),
    (FULL,),
    (READONLY,),
    (READONLY, "id_readonly_admin"),
    (HELP_BASIC,),
    (HELP_ADVANCED,),
    (SALES_FULL,),
    (SALES, "id_user_admin"),
    (WHOLESALE,),
    *((),) * 6,
)
SIGNED_IN = {"full": PARTNER_ADMINS, "readonly": PARTNER_ADMINS + 2, "admin": 0}
"""Number of the person who is signed in, by the sandbox's `--role`."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the partner's own organisation."""

    number: int
    person_id: str
    first_name: str
    last_name: str
    email: str
    roles: tuple[str, ...]
    created_day: int
    idle_days: int

    @property
    def display_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}"


def make_people(seed: int, anchor_day: int) -> tuple[Person, ...]:
    """Return everybody in the partner's own organisation."""
    made: list[Person] = []
    for number, roles in enumerate(_STAFF):
        chance = Chance(seed, "person", number)
        first = words.FIRST_NAMES[(number * 7 + seed) % len(words.FIRST_NAMES)]
        last = chance.pick(words.SURNAMES)
        made.append(
            Person(
                number=number,
                person_id=ids.webex_id("PEOPLE", ids.uuid_of(seed, "PEOPLE", str(number))),
                first_name=first,
                last_name=last,
                email=f"{ascii_slug(first)}.{ascii_slug(last)}{number}@partner.example",
                roles=roles,
                created_day=anchor_day - chance.integer(200, 2500),
                idle_days=chance.integer(0, 12) if roles else chance.integer(0, 90),
            )
        )
    return tuple(made)


def role_id(key: str) -> str:
    """Return the id of a role as `/roles` and a person show it."""
    return ids.webex_id("ROLE", key)


def bare_role_id(key: str) -> str:
    """Return the id of a role as the list of an administrator's customers shows it: padded base64 of its key."""
    return base64.b64encode(key.encode()).decode()
