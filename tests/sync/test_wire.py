"""The oddities of the wire are read; what breaks its promise is refused by the field's name."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.errors import BadAnswerFault
from partnerdesk.sync import wire
from tests.sync.conftest import remote_id

UUID = "96abc2aa-3dcc-11e5-a152-fe34819cdc9a"


@pytest.mark.parametrize(
    ("identifier", "uuid"),
    [
        ("Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi85NmFiYzJhYS0zZGNjLTExZTUtYTE1Mi1mZTM0ODE5Y2RjOWE", UUID),
        ("Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi85NmFiYzJhYS0zZGNjLTExZTUtYTE1Mi1mZTM0ODE5Y2RjOWE=", UUID),
        (UUID, UUID),
        ("Y2LZY29ZCGFYAZOVL3VZL09SR0FOSVPBVELPTI85NMFIYZJHYS0ZZGNJLTEXZTUTYTE1MI1MZTM0ODE5Y2RJOWE", None),
        ("Sub119911", None),
        ("", None),
        ("ı", None),
    ],
)
def test_ids_decode_where_they_do(identifier: str, uuid: str | None) -> None:
    assert wire.decoded_uuid(identifier) == uuid


@given(st.text(max_size=80))
def test_any_id_is_survived(identifier: str) -> None:
    found = wire.decoded_uuid(identifier)
    assert found is None or len(found) == 36


def test_fields_that_do_not_apply_are_missing() -> None:
    assert wire.licences({"items": [{"id": "L1"}]}) == [wire.Licence("L1", "L1", 0, 0, None, None, None, None, None)]
    full = {"id": "L1", "name": "Meeting - Webex Meeting Center", "totalUnits": 50.0, "consumedUnits": 5,
            "consumedByUsers": 5, "consumedByWorkspaces": 0, "subscriptionId": "Sub1", "siteUrl": "a.webex.com",
            "siteType": "Linked site", "unknown": {}}  # fmt: skip
    assert wire.licences({"items": [full]}) == [
        wire.Licence("L1", full["name"], 50, 5, 5, 0, "Sub1", "a.webex.com", "Linked site")
    ]


@pytest.mark.parametrize(
    ("told", "meant"),
    [("true", True), ("false", False), ("True", True), (True, True), (False, False), (None, None), ("", None)],
)
def test_a_flag_may_be_a_text(told: Any, meant: bool | None) -> None:
    assert wire.subscription({"trial": told, "tags": []}).is_trial is meant


def test_tags_come_as_bare_arrays_and_joined() -> None:
    org = remote_id("ORGANIZATION", 1)
    assert wire.tagged([{"orgId": org, "tags": ["Tags1,Tags2", " Tags1 "]}])[0].tags == ("Tags1", "Tags2")
    assert wire.tag_names([{"name": "Gold", "description": ""}]) == ["Gold"]
    assert wire.tag_names({"items": [{"name": "Gold"}]}) == ["Gold"]


def test_only_log_ins_count() -> None:
    def event(category: str) -> dict[str, Any]:
        return {"created": "2026-11-01T08:00:00.845Z", "actorOrgId": "O", "data": {"eventCategory": category}}

    data = {"items": [event("EventCategory.LOGINS"), event("LOGOUT"), event("LOGINS"), {"created": "2026-11-01"}]}
    assert [one.at for one in wire.sign_ins(data)] == [1793520000, 1793520000, 1793491200]


@pytest.mark.parametrize(
    ("read", "data", "field"),
    [
        (wire.organizations, [], None),
        (wire.organizations, {}, "items"),
        (wire.organizations, "x", "items"),
        (wire.organizations, {"items": {}}, "items"),
        (wire.organizations, {"items": [1]}, "items[0]"),
        (wire.organizations, {"items": [{}]}, "id"),
        (wire.organizations, {"items": [{"id": 5}]}, "id"),
        (wire.licences, {"items": [{"id": "a", "totalUnits": "5"}]}, "totalUnits"),
        (wire.licences, {"items": [{"id": "a", "totalUnits": True}]}, "totalUnits"),
        (wire.licences, {"items": [{"id": "a", "totalUnits": 1.5}]}, "totalUnits"),
        (wire.licences, {"items": [{"id": "a", "consumedUnits": 10**30}]}, "consumedUnits"),
        (wire.subscription, {"trial": "maybe"}, "trial"),
        (wire.subscription, {"tags": "a"}, "tags"),
        (wire.subscription, [], "subscription"),
        (wire.me, {"id": "x"}, "orgId"),
        (wire.people, {"items": [{"id": "x", "roles": [1]}]}, "roles"),
    ],
)
def test_bad_shapes_are_refused_by_name(read: Any, data: Any, field: str | None) -> None:
    if field is None:
        assert read(data) == []
        return
    with pytest.raises(BadAnswerFault) as caught:
        read(data)
    assert str(caught.value.params["detail"]).startswith(f"{field}:")


def test_what_a_row_can_do_without_is_not_told_where_it_cannot_be_read() -> None:
    rows = [{"id": "a", "displayName": [], "created": "soon"}, {"id": "b", "displayName": "B", "created": 5}]
    assert wire.organizations({"items": rows}) == [
        wire.Organization("a", None, "a", None), wire.Organization("b", None, "B", None)
    ]  # fmt: skip
    person = {"id": "a", "displayName": "A", "emails": "x", "roles": ["R"], "lastActivity": "yesterday"}
    assert wire.people({"items": [person]}) == [wire.Person("a", "A", None, ("R",), None)]
    line = {"id": "L", "name": "N", "totalUnits": 5, "consumedUnits": 3, "consumedByUsers": "3", "siteUrl": 1}
    assert wire.licences({"items": [line]}) == [wire.Licence("L", "N", 5, 3, None, None, None, None, None)]
    admin = {"id": "P", "displayName": 4, "emails": [1], "roleInCustomerOrg": {}}
    assert wire.admins({"items": [admin]}) == [wire.Admin("P", "P", None, None)]
    assert wire.sign_ins({"items": [{"created": "?", "data": {}}]}) == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda below: (
        st.lists(below, max_size=3)
        | st.dictionaries(st.sampled_from(["items", "id", "orgId", "tags", "trial", "data", "created", "name"]), below)
    ),
    max_leaves=10,
)


@given(JSON)
def test_any_shape_is_read_or_refused(data: Any) -> None:
    for read in (wire.me, wire.roles, wire.people, wire.organizations, wire.licences, wire.admins, wire.tag_names,
                 wire.tagged, wire.organization_tags, wire.subscription, wire.sign_ins):  # fmt: skip
        with contextlib.suppress(BadAnswerFault):
            read(data)
