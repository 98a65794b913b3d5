"""The role rules in one place: which partner role may do what (glossary, roles under 3.4). Knows no window and no SQL.

Webex publishes the names of the roles and not their keys, so a role is known by its name, else by what its id decodes
to. A role that is not known here forbids nothing: its holder may try, and the service decides.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from partnerdesk.analytics.values import Phrase
from partnerdesk.wording import QT_TRANSLATE_NOOP

FULL, ADMIN, READONLY = "full", "admin", "readonly"
HELP_BASIC, HELP_ADVANCED = "help_basic", "help_advanced"
SALES, SALES_FULL, WHOLESALE = "sales", "sales_full", "wholesale"
ORGANIZATION = "organization"
"""Any role in the partner's own organisation; it says nothing about customers."""

Action = Literal[
    "assign_admins",
    "unassign_admins",
    "read_admins",
    "start_trial",
    "extend_trial",
    "see_all_customers",
    "create_reports",
    "launch_organization",
    "export_customers",
]

TITLES = {
    FULL: QT_TRANSLATE_NOOP("Roles", "Partner full administrator"),
    ADMIN: QT_TRANSLATE_NOOP("Roles", "Partner administrator"),
    READONLY: QT_TRANSLATE_NOOP("Roles", "Partner read-only administrator"),
    HELP_BASIC: QT_TRANSLATE_NOOP("Roles", "Help desk administrator (basic)"),
    HELP_ADVANCED: QT_TRANSLATE_NOOP("Roles", "Help desk administrator (advanced)"),
    SALES: QT_TRANSLATE_NOOP("Roles", "Sales administrator"),
    SALES_FULL: QT_TRANSLATE_NOOP("Roles", "Sales full administrator"),
    WHOLESALE: QT_TRANSLATE_NOOP("Roles", "Wholesale administrator"),
}
"""English names of the partner roles, in the order in which they are shown."""

_ALL_CUSTOMERS = frozenset({FULL, READONLY})
_ASSIGN_TEXT = QT_TRANSLATE_NOOP("Roles", "Only a partner full administrator can change who is assigned.")
_RULES: dict[Action, tuple[frozenset[str], str]] = {
    "assign_admins": (frozenset({FULL}), _ASSIGN_TEXT),
    "unassign_admins": (frozenset({FULL}), _ASSIGN_TEXT),
    "read_admins": (
        frozenset({FULL}),
        QT_TRANSLATE_NOOP("Roles", "Only a partner full administrator can see who is assigned."),
    ),
    "start_trial": (
        frozenset({SALES, SALES_FULL}),
        QT_TRANSLATE_NOOP("Roles", "Only a sales or sales full administrator can start a trial."),
    ),
    "extend_trial": (
        frozenset({SALES, SALES_FULL}),
        QT_TRANSLATE_NOOP("Roles", "Only a sales or sales full administrator can extend a trial."),
    ),
    "see_all_customers": (
        _ALL_CUSTOMERS,
        QT_TRANSLATE_NOOP("Roles", "Only a partner full or read-only administrator sees all customers."),
    ),
    "create_reports": (
        _ALL_CUSTOMERS,
        QT_TRANSLATE_NOOP("Roles", "Only a partner full or read-only administrator can have reports made."),
    ),
    "launch_organization": (
        frozenset(TITLES),
        QT_TRANSLATE_NOOP("Roles", "Only someone with a partner role can open a customer's organization."),
    ),
    # ours, not the service's: who answers calls for others needs no file of everyone
    "export_customers": (
        frozenset({*TITLES, ORGANIZATION} - {HELP_BASIC}),
        QT_TRANSLATE_NOOP(
            "Roles",
            "With your role you can't export whole lists of customers: select the rows that you need. This is a rule "
            "of partnerdesk; Webex has none for files.",
        ),
    ),
}
_NAMES = {
    "partner full administrator": FULL,
    "partner full admin": FULL,
    "full partner administrator": FULL,
    "partner administrator": ADMIN,
    "partner admin": ADMIN,
    "partner read only administrator": READONLY,
    "partner readonly administrator": READONLY,
    "read only partner administrator": READONLY,
    "help desk administrator basic": HELP_BASIC,
    "help desk administrator": HELP_BASIC,
    "help desk administrator advanced": HELP_ADVANCED,
    "sales administrator": SALES,
    "sales admin": SALES,
    "sales full administrator": SALES_FULL,
    "full sales administrator": SALES_FULL,
    "wholesale administrator": WHOLESALE,
    "wholesale admin": WHOLESALE,
    "full administrator": ORGANIZATION,
    "read only administrator": ORGANIZATION,
    "support administrator": ORGANIZATION,
    "user and device administrator": ORGANIZATION,
    "device administrator": ORGANIZATION,
    "compliance officer": ORGANIZATION,
    "advanced troubleshooting administrator": ORGANIZATION,
}
_PARTNER_KEYS = {
    "fulladmin": FULL,
    "admin": ADMIN,
    "readonlyadmin": READONLY,
    "helpdesk": HELP_BASIC,
    "helpdeskadvanced": HELP_ADVANCED,
    "salesadmin": SALES,
    "salesfulladmin": SALES_FULL,
    "wholesaleadmin": WHOLESALE,
}
_WORDS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Held:
    """The roles that a person holds."""

    kinds: frozenset[str] = frozenset()
    """Keys of `TITLES`, and `ORGANIZATION`."""
    others: tuple[str, ...] = ()
    """Names of roles that are not known here, as they came."""
    known: bool = True
    """False: nothing has told yet which roles the person holds."""

    @property
    def sees_all(self) -> bool:
        """Whether the person reaches every customer without being assigned."""
        return bool(self.kinds & _ALL_CUSTOMERS)

    @property
    def is_assignable(self) -> bool:
        """Whether the person can be assigned to customers: holds the role and does not reach all of them anyway."""
        return ADMIN in self.kinds and not self.sees_all


UNKNOWN = Held(known=False)
"""Of somebody whom the replica does not have."""


def kind_of(role_id: str, name: str) -> str | None:
    """Return the key of a role by its name, else by what its id decodes to; None for one that is not known."""
    found = _NAMES.get(" ".join(_WORDS.sub(" ", name.casefold()).split()))
    return found or _kind_of_key(_decoded(role_id))


def held(roles: Iterable[tuple[str, str]] | None) -> Held:
    """Return the roles that a person holds.

    Args:
        roles: id and name of each; None when the replica does not have the person.
    """
    if roles is None:
        return UNKNOWN
    kinds: set[str] = set()
    others: list[str] = []
    for role_id, name in roles:
        kind = kind_of(role_id, name)
        if kind is None:
            others.append(name)
        else:
            kinds.add(kind)
    return Held(frozenset(kinds), tuple(others))


def may(roles: Held, action: Action) -> Phrase | None:
    """Return why these roles do not allow an action; None when they do, or when that is not known."""
    allowed, reason = _RULES[action]
    if roles.kinds & allowed or doubt(roles, action) is not None:
        return None
    return Phrase(reason, context="Roles")


def doubt(roles: Held, action: Action) -> Phrase | None:
    """Return what to say where nobody here knows whether an action is allowed; None where that is known."""
    allowed, _reason = _RULES[action]
    if roles.kinds & allowed:
        return None
    if not roles.known:
        text = QT_TRANSLATE_NOOP("Roles", "Your role is not known here. You can try; the service decides.")
        return Phrase(text, context="Roles")
    if roles.others:
        text = QT_TRANSLATE_NOOP("Roles", "What the role {role} may do is not known here. You can try.")
        return Phrase(text, {"role": ", ".join(roles.others)}, context="Roles")
    return None


def _kind_of_key(key: str) -> str | None:
    last = key.rpartition("/")[2].casefold()
    if last.startswith("id_"):
        return ORGANIZATION
    prefix, _dot, name = last.rpartition(".")
    return _PARTNER_KEYS.get(name) if prefix.endswith(".partner") else None


def _decoded(role_id: str) -> str:
    bare = role_id.strip().rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True).decode("ascii")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return role_id
