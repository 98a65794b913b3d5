# ruff: noqa: E501 - a report is easiest to read with a row on a line
from __future__ import annotations

import json

import pytest

from partnerdesk.replica import imports, schema, schema_reports
from partnerdesk.sync.importing.faults import ChangedFileFault, LaterImportFault, StoppedImportFault, UnknownImportFault
from partnerdesk.sync.importing.plan import ImportOptions
from tests.importing.conftest import NOW, WEEK, WEEK_DAY, Place, org_id, org_uuid

USAGE = "Customer,Week,Calling licenses,Active users,Calls,Minutes,Users 0 calls,Users 1-5 calls,Users 6-20 calls,Users 21+ calls\n"
QUEUE = "Customer,Week,Call Queue,Total Calls,Answered Calls,Abandoned Calls,Avg Wait Time,Total Abandoned Time\n"


def test_a_subscription_report_gives_terms_and_can_be_traced_to_its_line(place: Place) -> None:
    plan = place.take_text(
        "Customer,Subscription ID,Start date,End date,Auto-renew,Setup state,Suspended,Contract,Region\n"
        "Işık Lojistik A.Ş.,Sub100,2025-04-01,2026-03-31,yes,Ready for setup,no,C-1,EMEA\n"
        "Acme Robotics,Sub200,2025-01-01,2026-01-01,hayır,complete,evet,C-2,\n"
    )
    assert (plan.rows_taken, plan.rows_rejected) == (2, 0)
    rows = place.rows(
        schema.subscription, "external_id", "start_day", "end_day", "auto_renew", "setup_complete", "suspended",
        "contract", "terms_line", "extras",
    )  # fmt: skip
    assert rows == [
        ("Sub100", 20179, 20543, 1, 0, 0, "C-1", 2, '{"Region": "EMEA"}'),
        ("Sub200", 20089, 20454, 0, 1, 1, "C-2", 3, None),
    ]
    (source,) = [row for row in place.rows(schema.source, "kind", "name", "import_id") if row[2]]
    assert source == ("file", "file.csv", plan.import_id)


def test_the_preview_writes_nothing_and_counts_what_the_import_then_does(place: Place) -> None:
    before = place.dump()
    path = place.file(
        "usage.csv", USAGE + f"Acme Robotics,{WEEK_DAY},10,8,100,1:40:00,2,3,3,2\nNobody,{WEEK_DAY},1,1,1,1,0,0,0,0\n"
    )
    looked = place.look(path)
    assert place.dump() == before
    assert imports.fetch_imports(place.replica) == []
    done = place.importer.apply(looked)
    assert (looked.total.added, looked.rows_rejected) == (done.total.added, done.rows_rejected) == (1, 1)
    usage = schema_reports.calling_usage_week
    assert place.rows(usage, "customer_id", "week", "licences", "active_users", "calls", "minutes", "bands") == [
        (2, WEEK, 10, 8, 100, 100, '{"0": 2, "1": 3, "6": 3, "21": 2}')
    ]


def test_the_same_file_twice_changes_nothing(place: Place) -> None:
    content = USAGE + f"Acme Robotics,{WEEK_DAY},10,8,100,40,2,3,3,2\n"
    first = place.take_text(content)
    after = place.dump()
    second = place.take_text(content, name="again.csv")
    assert second.same_as == first.import_id
    assert second.import_id is None
    assert place.dump() == after
    assert len(imports.fetch_imports(place.replica)) == 1


def test_a_newer_file_takes_the_week_over_says_so_and_can_be_undone(place: Place) -> None:
    old = place.take_text(
        QUEUE + f"Acme Robotics,{WEEK_DAY},Sales,10,8,2,20,60\nAcme Robotics,{WEEK_DAY},Old queue,5,5,0,1,0\n",
        "old.csv",
    )
    after_old = place.dump()
    path = place.file("new.csv", QUEUE + f"Acme Robotics,{WEEK_DAY},Sales,12,9,3,20,60\n")
    looked = place.look(path)
    assert (looked.total.changed, looked.total.removed, looked.replaces) == (1, 1, (old.import_id,))
    assert any("takes the place of “old.csv”" in note.sentence() for note in looked.notes)
    done = place.importer.apply(looked)
    assert (done.total.changed, done.total.removed) == (1, 1)
    assert place.rows(schema_reports.queue_week, "queue", "offered") == [("Sales", 12)]
    states = {row.id: row.state for row in imports.fetch_imports(place.replica)}
    assert states == {old.import_id: "replaced", done.import_id: "current"}
    assert done.import_id is not None
    place.importer.undo(done.import_id)
    assert place.dump() == after_old
    states = {row.id: row.state for row in imports.fetch_imports(place.replica)}
    assert states == {old.import_id: "current", done.import_id: "undone"}


def test_a_newer_file_of_one_customer_takes_over_that_customer_alone(place: Place) -> None:
    place.take_text(
        QUEUE
        + "".join(
            f"{who},{WEEK_DAY},{queue},5,5,0,1,0\n"
            for who in ("Acme Robotics", "Işık Lojistik A.Ş.")
            for queue in ("A", "B")
        )
    )
    after = place.dump()
    head = QUEUE.removeprefix("Customer,Week,")
    path = place.file("one.csv", head + "A,6,6,0,1,0\n")
    looked = place.look(path, customer="Acme Robotics", week=WEEK)
    done = place.importer.apply(looked)
    assert (looked.total.removed, done.total.removed) == (1, 1)
    assert place.rows(schema_reports.queue_week, "customer_id", "queue", "offered") == [
        (1, "A", 5),
        (1, "B", 5),
        (2, "A", 6),
    ]
    assert [row.state for row in imports.fetch_imports(place.replica)] == ["current", "current"]
    assert done.import_id is not None
    place.importer.undo(done.import_id)
    assert place.dump() == after


def test_another_part_of_the_same_week_stays(place: Place) -> None:
    first = place.take_text(QUEUE + f"Acme Robotics,{WEEK_DAY},Sales,10,8,2,20,60\n", "us.csv")
    second = place.take_text(QUEUE + f"Işık Lojistik A.Ş.,{WEEK_DAY},Satış,10,8,2,20,60\n", "eu.csv")
    assert second.replaces == ()
    assert len(place.rows(schema_reports.queue_week)) == 2
    assert place.look(place.folder / "us.csv").same_as == first.import_id


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("subs", "Customer,Subscription ID,End date,Auto-renew\nIşık Lojistik A.Ş.,Sub100,2026-03-31,yes\nAcme Robotics,S9,2026-03-31,no\n"),
        ("trials", "Customer,Trial ID,Product,Start,End,Licenses\nAcme Robotics,T1,Webex Calling,2026-03-01,2026-04-01,25\n"),
        ("invoices", "Customer,Invoice number,Invoice date,Amount,Currency\nAcme Robotics,I-1,2026-01-05,\"1.234,50 ₺\",TRY\n"),
        ("orders", "Customer,Order number,Order date,Product,Quantity,Kind\nAcme Robotics,O-1,2026-01-05,Calling,-5,change\n"),
        ("signins", "Customer,Last admin sign-in,Administrator\nAcme Robotics,2026-03-01T10:00:00Z,x\nTwin,never,y\n"),
        ("customers", f"Organization ID,Customer,Status,Managed by,Last admin sign-in,Country\n{org_uuid(1)},X,Suspended; Trial,My partner organization,2026-02-01,TR\n"),
        ("licences", f"Customer,Week,License,Subscription ID,Total licenses,Assigned licenses,Used licenses\nIşık Lojistik A.Ş.,{WEEK_DAY},Meeting - Suite,Sub100,50,60,33\nIşık Lojistik A.Ş.,2025-06-01,Meeting - Suite,Sub100,40,30,20\nIşık Lojistik A.Ş.,2025-06-01,Gone license,Sub1,40,30,20\n"),
        ("quality", f"Customer,Week,Endpoint type,Calls,Good calls,Avg jitter (ms),Avg latency,Packet loss %\nAcme Robotics,{WEEK_DAY},Desk phone,100,90,12.5,80,0.5\n"),
        ("features", f"Customer,Week,Feature,Calls\nAcme Robotics,{WEEK_DAY},Call Park,7\n"),
        ("usage", USAGE + f"Acme Robotics,{WEEK_DAY},10,8,100,40,2,3,3,2\n"),
        ("queues", QUEUE + f"Acme Robotics,{WEEK_DAY},Sales,10,8,2,20,60\n"),
    ],
)  # fmt: skip
def test_every_import_can_be_undone(place: Place, name: str, content: str) -> None:
    before = place.dump()
    plan = place.take_text(content, f"{name}.csv")
    assert plan.rows_taken
    assert plan.import_id is not None
    assert place.dump() != before
    place.importer.undo(plan.import_id)
    assert place.dump() == {**before, "week_total": place.dump()["week_total"]}
    with pytest.raises(UnknownImportFault):
        place.importer.undo(plan.import_id)


def test_an_import_under_a_later_one_is_not_pulled_out(place: Place) -> None:
    head = "Customer,Subscription ID,End date,Auto-renew\n"
    first = place.take_text(head + "Acme Robotics,S9,2026-03-31,no\n", "first.csv")
    second = place.take_text(head + "Acme Robotics,S9,2027-03-31,no\n", "second.csv")
    assert first.import_id is not None
    assert second.import_id is not None
    with pytest.raises(LaterImportFault, match=r"second.csv"):
        place.importer.undo(first.import_id)
    place.importer.undo(second.import_id)
    place.importer.undo(first.import_id)
    assert [row[0] for row in place.rows(schema.subscription, "external_id")] == ["Sub100"]


def test_an_undo_leaves_what_a_sync_wrote_since(place: Place) -> None:
    plan = place.take_text("Customer,Last admin sign-in,Administrator\nAcme Robotics,2026-03-01T10:00:00Z,x\n")
    with place.replica.write() as connection:
        connection.execute(
            schema.customer.update().where(schema.customer.c.id == 2).values(last_signin_at=NOW, signin_source_id=1)
        )
    assert plan.import_id is not None
    place.importer.undo(plan.import_id)
    assert (2, NOW) in place.rows(schema.customer, "id", "last_signin_at")


def test_licence_use_joins_the_snapshot_and_fills_older_weeks(place: Place) -> None:
    place.take_text(
        "Customer,Week,License,Subscription ID,Total licenses,Assigned licenses,Used licenses\n"
        f"Işık Lojistik A.Ş.,{WEEK_DAY},Meeting - Suite,Sub100,1,1,33\n"
        "Işık Lojistik A.Ş.,2025-06-01,Meeting - Suite,Sub100,40,30,20\n"
        "Işık Lojistik A.Ş.,2025-06-01,Gone license,Sub1,4,3,2\n"
    )
    rows = place.rows(schema.licence_week, "line_id", "week", "total", "assigned", "used")
    assert (2, WEEK, 50, 60, 33) in rows, "the snapshot's totals stay"
    assert (2, WEEK - 40, 40, 30, 20) in rows
    (gone,) = [row for row in place.rows(schema.licence_line, "id", "name", "vanished_at") if row[1] == "Gone license"]
    assert gone[2] is not None, "it counts for its weeks, not for today"
    totals = {
        row[:2]: row[2:]
        for row in place.rows(schema.week_total, "week", "product", "total", "assigned", "used", "overage")
    }
    assert totals[WEEK, "meetings"] == (60, 65, 33, 10)
    assert totals[WEEK - 40, "meetings"] == (40, 30, 20, 0)


def test_an_unlimited_licence_bends_no_rate(place: Place) -> None:
    place.take_text(
        "Customer,Week,License,Total licenses,Assigned licenses,Used licenses\n"
        "Acme Robotics,2025-06-01,Meeting - Free,Unlimited,500,400\nAcme Robotics,2025-06-01,Meeting - Suite,10,5,4\n"
    )
    assert place.rows(schema.licence_week, "total", "assigned", "used")[0] == (0, 500, 400)
    week = WEEK - 40
    totals = place.rows(
        schema.week_total, "week", "product", "lines", "total", "assigned", "used", "available", "overage"
    )
    assert totals == [(week, "meetings", 1, 10, 5, 4, 5, 0)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Active", (0, 1, None)), ("Suspended; Trial", (1, None, 1)), ("Order ready for setup", (0, 0, None)),
        ("Setup complete", (0, 1, None)), ("askıya alındı", (1, None, None)), ("Not suspended", (0, None, None)),
        ("", (None, None, None)),
    ],
)  # fmt: skip
def test_status_words_speak_where_no_column_does(place: Place, words: str, expected: tuple[int | None, ...]) -> None:
    place.take_text(f"Customer,Subscription ID,Status,End date,Auto-renew\nAcme Robotics,S9,{words},2026-05-01,no\n")
    rows = place.rows(schema.subscription, "external_id", "suspended", "setup_complete", "is_trial", "status_raw")
    assert rows[0] == ("S9", *expected, words or None)


def test_customers_are_matched_by_id_then_name_and_never_guessed(place: Place) -> None:
    head = "Customer,Organization ID,Week,Feature,Calls\n"
    plan = place.take_text(
        head
        + f"whatever,{org_id(1)}==,{WEEK_DAY},A,1\n"
        + f"whatever,{org_uuid(1).upper()},{WEEK_DAY},B,2\n"
        + f"IŞIK LOJİSTİK a.ş.,,{WEEK_DAY},C,3\n"
        + f"Isik Lojistik,,{WEEK_DAY},D,4\n"
        + f"Twin Co,,{WEEK_DAY},E,5\n"
        + f",,{WEEK_DAY},F,6\n"
    )
    found = place.rows(schema_reports.feature_use_week, "customer_id", "feature")
    assert found == [(1, "C"), (2, "A"), (2, "B")]
    assert [(reject.line, reject.problem.code) for reject in plan.rejects] == [
        (5, "unmatched"),
        (6, "several"),
        (7, "no_customer"),
    ]
    suggestion = next(item for item in plan.unmatched if item.name == "Isik Lojistik").suggestions[0]
    assert suggestion.name == "Işık Lojistik A.Ş."


def test_a_confirmed_name_lets_the_same_file_take_its_rejected_rows(place: Place) -> None:
    content = f"Customer,Week,Feature,Calls\nAcme Robotics,{WEEK_DAY},A,1\nIsik Lojistik,{WEEK_DAY},D,4\n"
    first = place.take_text(content)
    assert first.rows_rejected == 1
    place.importer.confirm("Isik Lojistik", org_id(0))
    second = place.take_text(content)
    assert (second.rows_taken, second.rows_rejected, second.same_as) == (2, 0, None)
    assert len(place.rows(schema_reports.feature_use_week)) == 2


def test_cancelling_keeps_nothing_of_the_file(place: Place) -> None:
    rows = "".join(f"Acme Robotics,{WEEK_DAY},F{number},1\n" for number in range(5000))
    path = place.file("big.csv", "Customer,Week,Feature,Calls\n" + rows)

    class Stop:
        asked = 0

        def is_set(self) -> bool:
            self.asked += 1
            return self.asked > 6

    before = place.dump()
    plan = place.look(path)
    with pytest.raises(StoppedImportFault, match=r"big.csv"):
        place.importer.apply(plan, cancel=Stop())
    assert place.dump() == before
    assert imports.fetch_imports(place.replica) == []


def test_progress_runs_to_the_end_of_the_file(place: Place) -> None:
    rows = "".join(f"Acme Robotics,{WEEK_DAY},F{number},1\n" for number in range(5000))
    path = place.file("big.csv", "Customer,Week,Feature,Calls\n" + rows)
    seen: list[tuple[int, int]] = []
    place.importer.apply(place.look(path), progress=lambda done, total: seen.append((done, total)))
    size = path.stat().st_size
    assert seen[-1] == (size, size)
    assert len(seen) > 3


def test_a_file_that_changed_after_the_preview_is_refused(place: Place) -> None:
    path = place.file("f.csv", f"Customer,Week,Feature,Calls\nAcme Robotics,{WEEK_DAY},A,1\n")
    plan = place.look(path)
    path.write_text(f"Customer,Week,Feature,Calls\nAcme Robotics,{WEEK_DAY},A,2\n")
    with pytest.raises(ChangedFileFault):
        place.importer.apply(plan)


def test_rejected_rows_and_extras_are_kept(place: Place) -> None:
    plan = place.take_text(
        f"Customer,Week,Feature,Calls,Colour\nAcme Robotics,{WEEK_DAY},A,1,red\nAcme Robotics,{WEEK_DAY},B,-2,blue\n"
    )
    assert plan.import_id is not None
    (reject,) = imports.fetch_rejects(place.replica, plan.import_id)
    assert (reject.line, reject.column, reject.reason, reject.raw[2]) == (3, "Calls", "negative", "B")
    ((source, line),) = place.rows(schema_reports.feature_use_week, "source_id", "source_line")
    ((import_id, extra_line, extras),) = place.rows(schema_reports.import_extra, "import_id", "line", "extras")
    assert (import_id, extra_line) == (plan.import_id, line)
    assert json.loads(extras) == {"Colour": "red"}
    assert place.rows(schema.source, "id", "import_id").count((source, import_id)) == 1


def test_a_profile_is_kept_and_used_again(place: Place) -> None:
    content = f"Kunde,Woche,Merkmal,Anrufe\nAcme Robotics,{WEEK_DAY},A,1\n"
    columns = {"Kunde": "customer", "Woche": "week", "Merkmal": "feature", "Anrufe": "calls"}
    plan = place.look(place.file("a.csv", content), dataset="feature_use", columns=columns)
    place.importer.keep_profile(plan.prepared, "Merkmale")
    again = place.look(place.file("b.csv", content.replace(",A,1", ",A,2")))
    assert (again.prepared.profile, again.prepared.dataset.key, again.rows_taken) == ("Merkmale", "feature_use", 1)


def test_a_downloaded_report_goes_in_by_one_call(place: Place) -> None:
    content = "\ufeff" + USAGE + f"Acme Robotics,{WEEK_DAY},10,8,100,40,2,3,3,2\n"
    path = place.zip("download", {"x/../Calling Usage_1.csv": content})
    (plan,) = place.importer.import_report(path, dataset="calling_usage", week=WEEK, title="Calling Usage")
    assert plan.rows_taken == 1
    (row,) = imports.fetch_imports(place.replica)
    assert (row.origin, row.file_name, row.weeks) == ("report", "Calling Usage", (WEEK,))


@pytest.mark.parametrize("content", ["", "\ufeff", "\n\n", USAGE])
def test_a_blank_report_is_a_fact(place: Place, content: str) -> None:
    path = place.file("blank", content)
    (plan,) = place.importer.import_report(path, dataset="calling_usage", week=WEEK)
    assert (plan.rows_read, plan.rows_rejected) == (0, 0)
    (row,) = imports.fetch_imports(place.replica)
    assert (row.weeks, row.rows_read) == ((WEEK,), 0)


def test_a_file_of_one_customer_and_week(place: Place) -> None:
    content = (
        "Call Queue,Location,Total Calls,Answered Calls,Abandoned Calls,% Abandoned Calls,Avg Wait Time,Total Abandoned Time,"
        "Calls Overflowed,Calls Timed Out\nSales,HQ,10,7,2,20%,0:00:30,90,1,0\n"
    )
    path = place.file("queues.csv", content)
    plan = place.look(path, customer="acme robotics", week=WEEK)
    place.importer.apply(plan)
    names = (
        "customer_id",
        "week",
        "queue",
        "offered",
        "answered",
        "moved",
        "abandoned",
        "answered_wait",
        "abandoned_wait",
    )
    assert place.rows(schema_reports.queue_week, *names) == [(2, WEEK, "Sales", 10, 7, 1, 2, 240, 90)]
    options = ImportOptions(customer="acme robotics", week=WEEK)
    assert place.importer.prepare(plan.prepared.part, options).customer == org_id(1)
