"""Templates and reports in the shapes that the service documents, and in those it does not."""

from __future__ import annotations

import contextlib
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.errors import BadAnswerFault
from partnerdesk.sync import wire_reports
from partnerdesk.sync.wire_reports import BROKEN, MAKING, READY, Template
from partnerdesk.weeks import day_from_date

EXAMPLE = {
    "reportId": "Y2lz", "templateId": 5, "title": "Calling Usage Reports", "service": "Teams",
    "startDate": "2024-02-23", "endDate": "2024-03-24", "regionId": "US", "createdTime": "2024-03-24 17:13:39",
    "status": "done", "fileName": "Calling Usage.csv", "fileSize": 0, "checksum": "12345",
    "downloadURL": "https://downloadservicebts.webex.com/api?reportId=Y2lz", "downloadUrlExpiryTime": "3600",
}  # fmt: skip
SCHEMA = {
    "id": "Y2lz", "title": "Calling Usage Reports", "service": "Teams", "startDate": "2024-02-23",
    "endDate": "2024-03-24", "siteList": "", "created": "2024-03-24 17:13:39", "createdBy": "x",
    "scheduledFrom": "API", "status": "In progress",
}  # fmt: skip


def test_both_lists_of_templates_are_read() -> None:
    example = [{"templateId": 130, "title": "Calling Usage", "service": "Teams", "category": "Partner", "maxDays": 31,
                "dataStartDate": "2024-01-01", "dataEndDate": "2024-01-31"}]  # fmt: skip
    schema = {"Template Collection": [{"id": "130", "title": "Calling Usage", "service": "Teams", "maxDays": 31,
                                       "identifier": "orgWithDate", "validations": {"validations": []}}]}  # fmt: skip
    first, last = day_from_date(date(2024, 1, 1)), day_from_date(date(2024, 1, 31))
    assert wire_reports.templates(example) == [Template("130", "Calling Usage", 31, first, last)]
    assert wire_reports.templates(schema) == [Template("130", "Calling Usage", 31, None, None)]
    assert wire_reports.templates({"items": []}) == wire_reports.templates([]) == []


def test_both_kinds_of_reports_are_read() -> None:
    done, under_way = wire_reports.report(EXAMPLE), wire_reports.report(SCHEMA)
    assert (done.report_id, done.state, done.template_id, done.region, done.size) == ("Y2lz", READY, "5", "US", None)
    assert done.url == EXAMPLE["downloadURL"]
    assert (under_way.report_id, under_way.state, under_way.url, under_way.region) == ("Y2lz", MAKING, None, None)
    assert wire_reports.reports({"Report Attributes": [SCHEMA]}) == wire_reports.reports([SCHEMA]) == [under_way]
    assert wire_reports.report({"items": [EXAMPLE], "numberOfReports": 1}) == done


def test_the_id_of_a_new_report_is_found() -> None:
    assert wire_reports.created({"reportId": "abc", "createdTime": "2024-05-27 17:02:43"}) == "abc"
    assert wire_reports.created({"items": {"Id": "abc"}}) == "abc"
    assert (wire_reports.template_number("130"), wire_reports.template_number("a1")) == (130, "a1")


@pytest.mark.parametrize(
    ("word", "state"),
    [("done", READY), ("Completed", READY), ("FAILED", BROKEN), ("In progress", MAKING), ("queued", MAKING),
     ("yarın", MAKING), ("", MAKING), (None, MAKING)],
)  # fmt: skip
def test_states_are_read_and_unknown_ones_wait(word: str | None, state: str) -> None:
    assert wire_reports.report({**SCHEMA, "status": word}).state == state


@pytest.mark.parametrize(
    "answer",
    [None, 3, "x", [3], {}, {"items": 3}, [{"title": "no id"}], [{"templateId": True}], [{"templateId": 1, "title": 3}],
     [{"templateId": 1, "maxDays": 2.5}], [{"templateId": 1, "dataStartDate": "soon"}]],
)  # fmt: skip
def test_another_shape_is_a_bad_answer(answer: Any) -> None:
    with pytest.raises(BadAnswerFault):
        wire_reports.templates(answer)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*EXAMPLE, *SCHEMA, "items", "Report Attributes"]), inner, max_size=6)
    ),
    max_leaves=12,
)


@given(JSON)
def test_nothing_but_a_fault_comes_of_any_answer(data: Any) -> None:
    for read in (wire_reports.templates, wire_reports.reports, wire_reports.report, wire_reports.created):
        with contextlib.suppress(BadAnswerFault):
            read(data)  # type: ignore[operator]
