"""Control Hub's own reports are known by their headings, and read with the units that they leave out."""

from __future__ import annotations

import pytest

from partnerdesk.replica import schema_reports as tables
from partnerdesk.sync.importing.datasets import DATASETS
from partnerdesk.sync.importing.describe import datasets_markdown
from partnerdesk.sync.importing.profiles import BUILT_IN, BuiltInProfile
from tests.importing.conftest import WEEK, Place


def report(profile: BuiltInProfile, **cells: str) -> str:
    row = [cells.get(heading, "") for heading in profile.headings]
    return ",".join(profile.headings) + "\n" + ",".join(row) + "\n"


@pytest.mark.parametrize("profile", BUILT_IN, ids=lambda profile: profile.dataset)
def test_each_profile_is_recognised_and_complete(place: Place, profile: BuiltInProfile) -> None:
    prepared = place.look(place.file("r.csv", ",".join(profile.headings) + "\n"), customer="Acme Robotics").prepared
    assert (prepared.profile, prepared.dataset.key) == (profile.name, profile.dataset)


def test_call_queue_stats_are_weighted_and_their_raw_columns_kept(place: Place) -> None:
    content = report(BUILT_IN[0], **{
        "Call Queue": "Sales", "Location": "HQ", "Total Calls": "20", "Answered Calls": "15", "Abandoned Calls": "4",
        "% Abandoned Calls": "20", "Avg Wait Time": "12", "Total Wait Time": "300", "Total Abandoned Time": "120",
        "Avg Abandoned Time": "30", "Calls Overflowed": "1", "Total Handle Time": "3000", "Total Hold Time": "77",
    })  # fmt: skip
    plan = place.take_text(content, customer="Acme Robotics", week=WEEK)
    names = ("offered", "answered", "moved", "abandoned", "answered_wait", "abandoned_wait", "handle_time")
    assert place.rows(tables.queue_week, *names) == [(20, 15, 1, 4, 192, 120, 3000)]
    assert "Total Hold Time" in plan.prepared.extras


def test_hunt_group_minutes_become_seconds_and_stay_out_of_the_queues(place: Place) -> None:
    content = report(BUILT_IN[1], **{
        "Hunt Group": "Support", "Calls Answered": "10", "Calls Abandoned": "2", "Avg Wait Mins": "0.5",
        "Total Talk Mins": "40", "Total Abandoned Mins": "3",
    })  # fmt: skip
    place.take_text(content, customer="Acme Robotics", week=WEEK)
    names = ("kind", "name", "offered", "answered_wait", "abandoned_wait", "talk_time")
    assert place.rows(tables.call_group_week, *names) == [("hunt_group", "Support", 12, 300, 180, 2400)]
    assert place.rows(tables.queue_week) == []


def test_auto_attendants(place: Place) -> None:
    content = report(BUILT_IN[2], **{
        "Auto Attendant": "Main", "Total Calls": "10", "Answered": "6", "Unanswered": "2", "Busy": "1", "Others": "1",
        "Total Duration": "0:10:00",
    })  # fmt: skip
    place.take_text(content, customer="Acme Robotics", week=WEEK)
    names = ("kind", "name", "offered", "answered", "abandoned", "busy", "others", "handle_time")
    assert place.rows(tables.call_group_week, *names) == [("auto_attendant", "Main", 10, 6, 2, 1, 1, 600)]


def test_the_documentation_names_every_column() -> None:
    page = datasets_markdown()
    for dataset in DATASETS.values():
        assert f"## {dataset.title} (`{dataset.key}`)" in page
        assert all(f"| `{column.key}` |" in page for column in dataset.columns)
