"""What the replica tells of its syncs."""

from __future__ import annotations

from sqlalchemy import insert

from partnerdesk.replica.schema import customer, meta, sync_problem, sync_run
from partnerdesk.replica.store import Replica
from partnerdesk.replica.sync_log import fetch_fact, fetch_number, fetch_problems, fetch_runs, fetch_state

CUSTOMER = {"name": "Işık", "name_fold": "isik", "sort_en": "a", "sort_tr": "a", "first_seen_week": 1}


def test_a_new_replica_has_no_state_to_speak_of(replica: Replica) -> None:
    with replica.read() as connection:
        state = fetch_state(connection)
        assert (state.generation, state.customers, state.stale, state.promoted_at) == (0, 0, 0, None)
        assert (state.clock_skew, state.last_run) == (0, None)
        assert fetch_runs(connection) == []
        assert fetch_fact(connection, "own_org_id") is None


def test_runs_problems_and_state_are_told(replica: Replica) -> None:
    run = {"started_at": 10, "week": 3, "base_url": "http://127.0.0.1:1"}
    with replica.write() as connection:
        connection.execute(
            insert(customer),
            [
                {**CUSTOMER, "id": 1, "org_id": "A", "last_seen_week": 3, "stale_since": 5, "vanished_at": None},
                {**CUSTOMER, "id": 2, "org_id": "B", "last_seen_week": 3, "stale_since": None, "vanished_at": None},
                {**CUSTOMER, "id": 3, "org_id": "C", "last_seen_week": 2, "stale_since": 5, "vanished_at": 9},
            ],
        )
        connection.execute(insert(sync_run), [{**run, "id": 1, "state": "complete", "finished_at": 20}])
        connection.execute(
            insert(sync_run),
            [
                {
                    **run,
                    "id": 2,
                    "state": "partial",
                    "fault_code": "x",
                    "fault_params": '{"a": 1}',
                    "summary": '{"n": 2}',
                }
            ],
        )
        connection.execute(
            insert(sync_problem),
            [
                {
                    "run_id": 2,
                    "dataset": "licences",
                    "org_id": "A",
                    "code": "not_allowed",
                    "params": '{"w": 1}',
                    "at": 12,
                },
                {"run_id": 2, "dataset": "roles", "org_id": None, "code": "server", "params": "{}", "at": 13},
            ],
        )
        facts = {"generation": "7", "promoted_at": "20", "clock_skew": "-400"}
        connection.execute(insert(meta), [{"key": key, "value": value} for key, value in facts.items()])
    with replica.read() as connection:
        state = fetch_state(connection)
        newest, first = fetch_runs(connection)
        problems = fetch_problems(connection, 2)
        assert fetch_number(connection, "generation") == 7
        assert len(fetch_runs(connection, limit=1)) == 1
    assert (state.generation, state.customers, state.stale) == (7, 2, 1)
    assert (state.promoted_at, state.clock_skew) == (20, -400)
    assert state.last_run == newest
    assert (newest.id, newest.problems, newest.finished_at) == (2, 2, None)
    assert (newest.fault_params, newest.summary) == ({"a": 1}, {"n": 2})
    assert (first.id, first.problems, first.fault_params, first.summary) == (1, 0, {}, {})
    assert [(row.dataset, row.customer_id, row.customer_name) for row in problems] == [
        ("licences", 1, "Işık"),
        ("roles", None, None),
    ]
    assert problems[0].params == {"w": 1}
