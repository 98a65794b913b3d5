"""Who may do what, by the roles of the glossary."""

from __future__ import annotations

import base64

import pytest

from partnerdesk import roles
from partnerdesk.sandbox import people

NAMES = {
    "full": "Partner Full Administrator",
    "admin": "Partner Administrator",
    "readonly": "Partner Read-only Administrator",
    "help_basic": "Help Desk Administrator (Basic)",
    "help_advanced": "Help desk administrator (Advanced)",
    "sales": "Sales Administrator",
    "sales_full": "Sales Full Administrator",
    "wholesale": "Wholesale admin",
    "organization": "User and Device Administrator",
}
ALLOWED = {
    "assign_admins": {"full"},
    "unassign_admins": {"full"},
    "read_admins": {"full"},
    "start_trial": {"sales", "sales_full"},
    "extend_trial": {"sales", "sales_full"},
    "see_all_customers": {"full", "readonly"},
    "create_reports": {"full", "readonly"},
    "launch_organization": set(NAMES) - {"organization"},
}


def holding(*names: str) -> roles.Held:
    return roles.held([(f"id {name}", name) for name in names])


@pytest.mark.parametrize("action", ALLOWED)
@pytest.mark.parametrize("kind", NAMES)
def test_each_role_may_what_the_glossary_says(kind: str, action: roles.Action) -> None:
    refused = roles.may(holding(NAMES[kind]), action)
    assert (refused is None) == (kind in ALLOWED[action])
    assert refused is None or (refused.context == "Roles" and refused.text.startswith("Only "))


def test_every_role_that_the_sandbox_names_is_known_by_name_and_by_id_alone() -> None:
    for key, name in people.ROLES.items():
        by_name = roles.kind_of("opaque", name)
        assert by_name is not None
        assert roles.kind_of(people.role_id(key), "renamed") == by_name
        assert roles.kind_of(people.bare_role_id(key), "renamed") == by_name


def test_one_of_several_roles_is_enough() -> None:
    assert roles.may(holding("Device Administrator", "Partner Full Administrator"), "assign_admins") is None


def test_a_role_that_is_not_known_may_try_and_is_named() -> None:
    held = holding("Galaxy Administrator", "Partner Administrator")
    assert held.others == ("Galaxy Administrator",)
    assert roles.may(held, "assign_admins") is None
    doubt = roles.doubt(held, "assign_admins")
    assert doubt is not None
    assert (
        doubt.text.format(**doubt.params) == "What the role Galaxy Administrator may do is not known here. You can try."
    )


def test_before_the_roles_are_known_everything_may_be_tried() -> None:
    held = roles.held(None)
    assert not held.known
    assert all(roles.may(held, action) is None for action in ALLOWED)
    assert roles.doubt(held, "start_trial") is not None


def test_no_doubt_where_the_answer_is_known() -> None:
    assert roles.doubt(holding("Partner Full Administrator", "Galaxy Administrator"), "assign_admins") is None
    assert roles.doubt(holding("Partner Administrator"), "assign_admins") is None


def test_who_can_be_assigned() -> None:
    assert holding("Partner Administrator").is_assignable
    assert not holding("Partner Administrator", "Partner Full Administrator").is_assignable
    assert holding("Partner Read-only Administrator").sees_all
    assert not holding("Help Desk Administrator (Basic)").is_assignable


@pytest.mark.parametrize("odd", ["", "%%%", "==", base64.b64encode(b"\xff\xfe").decode(), "a" * 1000])
def test_an_id_that_decodes_to_nothing_is_an_unknown_role(odd: str) -> None:
    assert roles.kind_of(odd, "Something") is None
