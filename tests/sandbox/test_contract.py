"""Every answer of the sandbox against the official description of the interface.

The description's example and schema contradict each other in places, and practice differs from both in some
(../shared/webex-api.md 3.5 to 3.7): each such place is named in CONTRADICTIONS with the reason.
"""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from partnerdesk.sandbox.app import ROUTES
from tests.sandbox.conftest import Caller, Start

FILE = Path(__file__).resolve().parents[3] / "shared" / "webex-openapi" / "webex-admin-partner.json"
pytestmark = pytest.mark.skipif(not FILE.is_file(), reason=f"the official description is not at {FILE}")

CONTRADICTIONS = {
    ("get", "/partner/reports/templates"): "3.5: schema says an object 'Template Collection', example a bare array",
    ("get", "/partner/reports"): "3.5: schema says 'Report Attributes'; the list of the example shape is a bare array",
    ("get", "/partner/reports/{reportId}"): "3.5: id/created in the schema, reportId/createdTime in the example",
}
"""Held to the schema in the schema shape, to the example's keys and types in the example shape."""

NOT_DESCRIBED = {
    ("get", "/partner/reportFiles"): "the description only says that downloadURL leads to a file",
    ("get", "/authorizations/tokenExpiry"): "described on the site, not in this extract",
    ("delete", "/authorizations"): "described on the site, not in this extract",
}

NOT_SERVED = {
    ("delete", "/organizations/{orgId}"): "never called by design: too dangerous",
    ("get", "/licenses/{licenseId}"): "who holds a license is personal data that nothing here needs",
    ("post", "/people"): "people are not written",
    ("put", "/people/{personId}"): "people are not written",
    ("delete", "/people/{personId}"): "people are not written",
}

NAMES = {"wanted": "orgId", "person_id": "personId", "external_id": "subscriptionId", "report_id": "reportId"}


def description() -> dict[str, Any]:
    loaded = json.loads(FILE.read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def described(path: str) -> str:
    """Return one of our paths as the description writes it."""
    if path.startswith("/people/<"):
        return "/people/{personId}"
    if path.startswith("/roles/<"):
        return "/roles/{roleId}"
    return re.sub(r"<(\w+)>", lambda match: "{" + NAMES[match[1]] + "}", path)


def check(method: str, path: str, answer: Any, *, strict: bool = True) -> None:
    """Check an answer's status, type and body against the description of its operation."""
    whole = description()
    operation = whole["paths"][path][method]
    status = str(answer.status_code)
    assert status in operation["responses"], f"{method} {path} may not answer {status}"
    content = operation["responses"][status].get("content", {})
    if not status.startswith("2") or not content:
        if status.startswith("2"):
            assert answer.content == b""
        return
    assert answer.headers["Content-Type"].split(";")[0] in content
    schema = content["application/json"]["schema"]
    validator = jsonschema.Draft202012Validator({**schema, "components": whole["components"]})
    problems = [error.message for error in validator.iter_errors(answer.json())]
    assert not problems, f"{method} {path}: {problems[:3]}"
    if strict:
        assert not _unknown(whole, schema, answer.json(), path), f"{method} {path} has fields that are not described"


def _unknown(whole: dict[str, Any], schema: dict[str, Any], value: Any, at: str) -> list[str]:
    """Return the fields of a value that its schema does not name."""
    while "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        schema = whole["components"]["schemas"][name]
    if isinstance(value, list):
        return [found for each in value for found in _unknown(whole, schema.get("items", {}), each, f"{at}[]")]
    if not isinstance(value, dict) or "properties" not in schema:
        return []
    known = schema["properties"]
    strange = [f"{at}.{key}" for key in value if key not in known]
    return strange + [
        found for key in value if key in known for found in _unknown(whole, known[key], value[key], f"{at}.{key}")
    ]


def like_example(example: Any, value: Any, at: str = "") -> None:
    """Check that a value has the keys and types of an example."""
    if isinstance(example, list):
        assert isinstance(value, list), at
        for each in value:
            like_example(example[0], each, f"{at}[]")
    elif isinstance(example, dict):
        assert isinstance(value, dict), at
        assert set(value) <= set(example), f"{at}: {set(value) - set(example)}"
        for key in value:
            like_example(example[key], value[key], f"{at}.{key}")
    else:
        same = isinstance(value, int | float) if isinstance(example, int | float) else type(value) is type(example)
        assert same, f"{at}: {value!r} beside {example!r}"


def test_every_route_is_described_and_every_description_is_served_or_excused() -> None:
    whole = description()
    ours = {(method.lower(), described(path)) for method, path, _, _ in ROUTES}
    theirs = {
        (method, path)
        for path, each in whole["paths"].items()
        for method in each
        if method in {"get", "post", "put", "delete"}
    }
    assert ours - theirs == set(NOT_DESCRIBED)
    assert theirs - ours == set(NOT_SERVED)


def test_the_directory_fits(caller: Caller) -> None:
    check("get", "/organizations", caller.ask("/organizations"))
    check("get", "/people", caller.ask("/people", max=5))
    check("get", "/people/me", caller.ask("/people/me"))
    check("get", "/people/{personId}", caller.ask(f"/people/{caller.truth('person')[0]['person_id']}"))
    check("get", "/roles", caller.ask("/roles"))
    check("get", "/roles/{roleId}", caller.ask(f"/roles/{caller.items('/roles')[0]['id']}"))
    for row in caller.customers():
        check("get", "/licenses", caller.ask("/licenses", orgId=row["id"]))
        check("get", "/organizations/{orgId}", caller.ask(f"/organizations/{row['id']}"))


def test_administrators_fit(caller: Caller) -> None:
    base = "/partner/organizations"
    fact = caller.truth("admin")[0]
    org, person = fact["customer"], fact["person"]
    check("get", base, caller.ask(base, managedBy=person))
    check("get", base + "/{orgId}/partnerAdmins", caller.ask(f"{base}/{org}/partnerAdmins"))
    url = caller.sandbox.base_url + base
    made = caller.post(f"{url}/{org}/partnerAdmin/{person}/assign", timeout=10)
    check("post", base + "/{orgId}/partnerAdmin/{personId}/assign", made)
    gone = caller.delete(f"{url}/{org}/partnerAdmin/{person}/unassign", timeout=10)
    check("delete", base + "/{orgId}/partnerAdmin/{personId}/unassign", gone)
    check("delete", base + "/partnerAdmin/{personId}", caller.delete(f"{url}/partnerAdmin/{person}", timeout=10))


def test_tags_and_audit_fit(caller: Caller) -> None:
    # the schema names `name` alone, its own example has `description` too
    check("get", "/partner/tags", caller.ask("/partner/tags", type="ORGANIZATION"), strict=False)
    names = ",".join(each["name"] for each in caller.ask("/partner/tags", type="ORGANIZATION").json())
    base = "/partner/tags/organizations"
    check("get", base, caller.ask(base, tags=names))
    check("get", "/partner/tags/subscriptions", caller.ask("/partner/tags/subscriptions", tags="Co-term,EA 3.0"))
    fact = caller.truth("subscription")[0]
    org, external = fact["customer"], fact["external_id"]
    check("get", base + "/{orgId}", caller.ask(f"{base}/{org}"))
    one = "/{orgId}/subscriptions/{subscriptionId}"
    check("get", base + one, caller.ask(f"{base}/{org}/subscriptions/{external}"))
    sent = {"tags": [{"name": "New"}]}
    url = f"{caller.sandbox.base_url}{base}/{org}"
    check("post", base + "/{orgId}/assignTags", caller.post(f"{url}/assignTags", json=sent, timeout=10))
    made = caller.post(f"{url}/subscriptions/{external}/assignTags", json=sent, timeout=10)
    check("post", base + one + "/assignTags", made)
    span = {"from": "2025-06-01T00:00:00Z", "to": "2026-03-01T00:00:00Z"}
    for row in caller.customers():
        events = caller.ask("/adminAudit/events", orgId=row["id"], max=20, **span)
        check("get", "/adminAudit/events", events)


def test_errors_are_among_those_described(caller: Caller) -> None:
    check("get", "/licenses", caller.ask("/licenses", orgId="nonsense"))
    check("get", "/partner/organizations", caller.ask("/partner/organizations"))
    for status in (429, 500, 502, 503, 504, 423):
        caller.fault(name="error_rate", value=1, status=status, count=1)
        check("get", "/roles", caller.ask("/roles"))


@pytest.mark.parametrize("shape", ["schema", "example"])
def test_reports_fit_the_shape_that_is_switched(start: Start, shape: str) -> None:
    caller = start()
    caller.fault(name="report_shape", value=shape)
    base = "/partner/reports"
    templates = caller.ask(base + "/templates")
    sent = {"templateId": 101, "startDate": "2026-02-22", "endDate": "2026-02-28"}
    made = caller.post(caller.sandbox.base_url + base, json=sent, timeout=10)
    check("post", base, made)
    one = base + "/" + made.json()["reportId"]
    for _ in range(3):
        time.sleep(0.2)
        report = caller.ask(one)
    assert report.json()["status"] == "done"
    listed = caller.ask(base)
    answers = {base + "/templates": templates, base: listed, base + "/{reportId}": report}
    assert {("get", path) for path in answers} == set(CONTRADICTIONS)
    if shape == "schema":
        for path, answer in answers.items():
            check("get", path, answer)
    else:
        paths = description()["paths"]

        def example(path: str) -> Any:
            return paths[path]["get"]["responses"]["200"]["content"]["application/json"]["example"]

        like_example(example(base + "/templates"), templates.json())
        like_example(example(base + "/{reportId}"), report.json())
        like_example([example(base + "/{reportId}")], listed.json())
    check("delete", base + "/{reportId}", caller.delete(caller.sandbox.base_url + one, timeout=10))
