"""Files with one row per call, summed while they are read; expectations counted by hand."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import psutil
import pytest

from partnerdesk.replica import schema_reports as tables
from partnerdesk.sync.importing.actions import Importer, only_part
from partnerdesk.sync.importing.percall import CutOffs
from partnerdesk.sync.importing.plan import ImportOptions
from partnerdesk.sync.importing.tally import Tally
from partnerdesk.weeks import FixedClock
from tests.importing.conftest import NOW, WEEK, WEEK_DAY, Place, org_uuid

HEAD = (
    "Start time,Answer time,Duration,Answered,Correlation ID,User,User UUID,User type,Related reason,Redirect reason,"
    "Call outcome,Org UUID,Location\n"
)


def leg(
    clock: str, seconds: int, call: str, user: str = "u1", kind: str = "User", *, related: str = "", redirect: str = "",
    answered: str = "true", answer: str = "", customer: int = 1,
) -> str:  # fmt: skip
    start = f"{WEEK_DAY}T{clock}.000Z"
    answer = f"{WEEK_DAY}T{answer}.000Z" if answer else ""
    where = f"Success,{org_uuid(customer)},HQ\n"
    return f"{start},{answer},{seconds},{answered},{call},{user},{user},{kind},{related},{redirect},{where}"


def test_calls_are_distinct_correlations_and_users_fall_into_bands(place: Place) -> None:
    rows = leg("09:00:00", 60, "c1", "ann") + leg("09:00:00", 60, "c1", "bob")
    rows += "".join(leg("10:00:00", 30, f"d{number}", "ann") for number in range(6))
    rows += leg("11:00:00", 600, "e1", "zoe", customer=0)
    plan = place.take_text(HEAD + rows)
    assert plan.prepared.dataset.key == "call_history"
    found = place.rows(tables.calling_usage_week, "customer_id", "week", "active_users", "calls", "minutes", "bands")
    bands = [{int(bound): users for bound, users in json.loads(row[5]).items() if users} for row in found]
    assert [(*row[:5], told) for row, told in zip(found, bands, strict=True)] == [
        (1, WEEK, 1, 1, 10, {1: 1}),
        (2, WEEK, 2, 7, 5, {1: 1, 6: 1}),
    ], "one user of 7 calls and one of a single one"
    assert set(json.loads(found[0][5])) > {"1", "6", "21"}, "an empty band is told as such"
    assert any("2026-03-08 09:00" in note.sentence() for note in plan.notes)


def test_features_count_calls_not_legs(place: Place) -> None:
    rows = leg("09:00:00", 5, "c1", related="CallPark") + leg("09:00:10", 5, "c1", related="CallPark")
    rows += leg("09:01:00", 5, "c2", redirect="Unconditional") + leg("09:02:00", 5, "c3", "grp", "HuntGroup")
    place.take_text(HEAD + rows)
    assert place.rows(tables.feature_use_week, "feature", "calls") == [("CallPark", 1), ("HuntGroup", 1)]


def test_queue_calls_are_answered_by_agents_moved_or_abandoned(place: Place) -> None:
    rows = leg("09:00:00", 100, "q1", "Sales", "CallCenterStandard")
    rows += leg("09:00:20", 70, "q1", "ann", related="CallQueue", answer="09:00:30")
    rows += leg("10:00:00", 45, "q2", "Sales", "CallCenterStandard")  # the queue took it, nobody answered
    rows += leg("11:00:00", 20, "q3", "Sales", "CallCenterPremium") + leg(
        "11:00:20", 30, "q3", "Spare", "CallCenterPremium"
    )
    place.take_text(HEAD + rows)
    names = ("queue", "offered", "answered", "moved", "abandoned", "answered_wait", "abandoned_wait", "longest_wait")
    assert place.rows(tables.queue_week, *names) == [
        ("Sales", 3, 1, 1, 1, 50, 45, 45),  # 30 s until the agent, 20 s until the other queue
        ("Spare", 1, 0, 0, 1, 0, 30, 30),
    ]
    assert place.rows(tables.queue_hour, "queue", "hour", "offered", "abandoned") == [
        ("Sales", 9, 1, 0), ("Sales", 10, 1, 1), ("Sales", 11, 1, 0), ("Spare", 11, 1, 1),
    ]  # fmt: skip


def test_media_quality_by_endpoint(place: Place) -> None:
    head = "Customer,Start time,Endpoint,Jitter (ms),Audio Packet Loss (%),Audio Latency (ms),Call Quality\n"
    rows = [
        f"Acme Robotics,{WEEK_DAY} 09:00,Desk phone,10,0.5,100,\n",
        f"Acme Robotics,{WEEK_DAY} 09:01,Desk phone,10,6,100,\n",
        f"Acme Robotics,{WEEK_DAY} 09:02,Desk phone,,,,Poor\n",
        f"Acme Robotics,{WEEK_DAY} 09:03,App,200,0,10,Good\n",
    ]
    place.take_text(head + "".join(rows), "Calling Media Quality.csv")
    names = ("endpoint_type", "calls", "good", "poor", "computed", "measured", "jitter_sum", "latency_sum", "loss_sum")
    assert place.rows(tables.call_quality_week, *names) == [
        ("App", 1, 1, 0, 0, 1, 200.0, 10.0, 0.0),
        ("Desk phone", 3, 0, 1, 0, 2, 20.0, 200.0, 6.5),
    ], "calls that the source left without a grade have none: ours is not mixed with its own"


def test_without_grades_of_the_source_our_cut_offs_grade(place: Place) -> None:
    head = "Customer,Start time,Endpoint,Jitter (ms),Audio Packet Loss (%),Audio Latency (ms)\n"
    rows = [
        f"Acme Robotics,{WEEK_DAY} 09:00,Desk phone,10,0.5,100\n",
        f"Acme Robotics,{WEEK_DAY} 09:01,Desk phone,10,6,100\n",
        f"Acme Robotics,{WEEK_DAY} 09:02,Desk phone,,,\n",
    ]
    names = ("endpoint_type", "calls", "good", "poor", "computed")
    place.take_text(head + "".join(rows), "Calling Media Quality.csv")
    assert place.rows(tables.call_quality_week, *names) == [("Desk phone", 3, 1, 1, 2)]
    strict = Importer(
        place.replica, place.desk, clock=FixedClock(moment=NOW), cut_offs=CutOffs(7.0, latency_ms=99.0, jitter_ms=150.0)
    )
    strict.apply(strict.preview(only_part(place.file("again.csv", head + "".join(rows[:2]))), ImportOptions()))
    assert place.rows(tables.call_quality_week, *names) == [("Desk phone", 2, 0, 2, 2)], "now the latency decides"


def test_a_newer_history_of_the_week_takes_its_place(place: Place) -> None:
    place.take_text(HEAD + leg("09:00:00", 60, "c1") + leg("09:00:00", 60, "q", "Sales", "CallCenterStandard"), "a.csv")
    before = place.dump()
    plan = place.take_text(HEAD + leg("09:00:00", 60, "c1") + leg("09:30:00", 60, "c2"), "b.csv")
    assert place.rows(tables.calling_usage_week, "calls") == [(2,)]
    assert place.rows(tables.queue_week) == [], "the newer file knows of no queue"
    assert plan.import_id is not None
    place.importer.undo(plan.import_id)
    assert place.dump() == before


def test_the_tally_counts_as_a_plain_counter_does() -> None:
    chance = random.Random(7)
    tally, plain = Tally(counted=True), [Counter[str]() for _group in range(3)]
    for _time in range(200_000):
        group, text = chance.randrange(3), f"user {int(chance.paretovariate(0.5)) % 30_000}"
        tally.add(group, text)
        plain[group][text] += 1
    assert tally.distinct(3) == [len(counter) for counter in plain]
    expected = [
        [sum(low <= count < high for count in counter.values()) for low, high in ((1, 6), (6, 21), (21, 1 << 30))]
        for counter in plain
    ]
    assert tally.banded(3, (1, 6, 21)) == expected


@pytest.mark.slow
def test_a_long_history_is_read_in_bounded_memory(place: Place, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    with path.open("w") as file:
        file.write(HEAD)
        for number in range(300_000):
            hour, minute, second = number // 12_500 % 24, number // 210 % 60, number % 60
            file.write(leg(f"{hour:02}:{minute:02}:{second:02}", 60, f"c{number // 2}", f"user-{number % 997}"))
    place.take_text(HEAD + leg("09:00:00", 60, "warm"), "warm.csv")
    process = psutil.Process()
    before, peak = process.memory_info().rss, 0

    def watch(_done: int, _total: int) -> None:
        nonlocal peak
        peak = max(peak, process.memory_info().rss)

    plan = place.importer.preview(only_part(path))
    done = place.importer.apply(plan, progress=watch)
    assert done.rows_taken == 300_000
    assert (peak - before) >> 20 < 60, "a row a call held would be several hundred"
    assert place.rows(tables.calling_usage_week, "calls", "active_users") == [(150_000, 997)]
