"""The real program: changes made offline, its process killed between request and answer, then synced."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from typing import Any

import pytest

from partnerdesk.cli.sync_text import summary_lines
from partnerdesk.sync.pipeline import Result
from tests.outbox.conftest import WRITE, Bench

Pair = tuple[Any, Any]


def start(bench: Bench, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "partnerdesk", "--data-dir", str(bench.root), *arguments]
    environment = {**os.environ, "SANDBOX_TOKEN": bench.sandbox.introduction()["token"]}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)


def run(bench: Bench, *arguments: str, code: int = 0) -> str:
    process = start(bench, *arguments)
    out, err = process.communicate(timeout=120)
    assert process.returncode == code, err.decode()[-2000:] + out.decode()[-2000:]
    return out.decode()


def ask(bench: Bench, *arguments: str, code: int = 0) -> Any:
    return json.loads(run(bench, "changes", *arguments, "--json", code=code))


def kill_between_request_and_answer(bench: Bench, verb: str, customer: Any, person: Any) -> None:
    """Push in a process of its own; kill it once the service has done the change and holds the answer back."""
    bench.fault(name="hold", value=8, path=WRITE, count=1)
    push = start(bench, "changes", "push", "--token-env", "SANDBOX_TOKEN")
    deadline = time.monotonic() + 60
    while bench.is_assigned(customer, person) != (verb == "assign"):
        assert push.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.02)
    push.kill()
    push.communicate()
    bench.calm()


@pytest.mark.slow
def test_killed_between_request_and_answer_the_next_sync_finds_it_done(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    sync = ("sync", "--token-env", "SANDBOX_TOKEN", "--json")
    bench.fault(name="error_rate", value=1, status=403, path="/v1/partner/reports*")
    bench.replica.close()
    bench.desk.close()
    states = []
    for verb in ("assign", "unassign"):
        made = ask(bench, "add", verb, "--customer", customer.uuid, "--person", person.email)["change"]
        kill_between_request_and_answer(bench, verb, customer, person)
        (left,) = ask(bench, "list")["changes"]
        assert (left["id"], left["state"]) == (made["id"], "sending")
        bench.fault(name="error_rate", value=1, status=403, path="/v1/partner/reports*")
        report = json.loads(run(bench, *sync))
        assert report["summary"]["changes"] == {"done": 1}
        assert ask(bench, "list")["changes"] == []
        steps = [step["state"] for step in ask(bench, "history", made["id"])["steps"]]
        states.append(steps)
        assert bench.is_assigned(customer, person) == (verb == "assign")
    assert states == [["queued", "sending", "unknown", "done"]] * 2
    history = ask(bench, "history")
    assert history["whole"]
    # The held requests are logged when their threads wake; no other one was ever made.
    deadline = time.monotonic() + 30
    while len(bench.writes()) < 2 and time.monotonic() < deadline:
        time.sleep(0.1)
    assert sorted(bench.writes()) == [("DELETE", 200), ("POST", 200)]


def test_a_change_from_wish_to_history_in_words(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    assert "Nothing waits" in run(bench, "changes", "list")
    told = run(bench, "changes", "add", "assign", "--customer", customer.org_id, "--person", person.display_name)
    assert f"assign {person.display_name} / {customer.name}" in told
    listed = run(bench, "changes", "list")
    assert person.display_name in listed
    assert "queued" in listed
    short = told.split()[0]
    done = run(bench, "changes", "push", "--token-env", "SANDBOX_TOKEN")
    assert f"{short} assign {person.display_name} / {customer.name}: done" in done
    assert bench.is_assigned(customer, person)
    assert "The trail is whole." in run(bench, "changes", "history", short)
    assert "is queued" in run(bench, "changes", "undo", short)
    assert "is cancelled" in run(bench, "changes", "cancel", ask(bench, "list")["changes"][0]["id"])
    assert bench.writes() == [("POST", 200)]


def test_what_is_held_ends_the_push_as_partial_and_names_both_sides(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    ask(bench, "add", "assign", "--customer", customer.org_id, "--person", person.person_id)
    bench.world.partner.revoke(person)
    answer = ask(bench, "push", "--token-env", "SANDBOX_TOKEN", code=3)
    assert (answer["state"], answer["held"], answer["changes"][0]["code"]) == ("partial", 1, "role_lost")
    (held,) = ask(bench, "list")["changes"]
    assert held["known"] == held["found"] == {"assigned": False, "role": None}
    assert held["reason"] == f"{person.display_name} does not hold the partner administrator role any more."
    lines = run(bench, "changes", "push", "--progress", "jsonl", "--token-env", "SANDBOX_TOKEN").splitlines()
    assert json.loads(lines[-1])["summary"] == {"changes": {"waiting": 0}}


@pytest.mark.parametrize(
    ("arguments", "code", "fault"),
    [
        (("push",), 4, "no_sign_in"),
        (("cancel", "nothing"), 1, "unknown_change"),
        (("history", "nothing"), 1, "unknown_change"),
        (("add", "assign", "--customer", "1", "--person", "Nobody Atall"), 1, "unknown_person"),
        (("add", "assign", "--customer", "none", "--person", "x"), 1, "unknown_customer"),
    ],
)
def test_what_can_not_be_done_is_said(bench: Bench, arguments: tuple[str, ...], code: int, fault: str) -> None:
    assert ask(bench, *arguments, code=code)["fault"] == fault


def test_a_second_writer_is_told_who_is_working(bench: Bench) -> None:
    from partnerdesk.lock import sync_lock

    with sync_lock(bench.folder.sync_lock):
        answer = ask(bench, "push", "--token-env", "SANDBOX_TOKEN", code=5)
    assert (answer["fault"], answer["params"]["pid"]) == ("busy", str(os.getpid()))


def test_a_folder_without_an_account_has_no_queue(bench: Bench) -> None:
    bench.root = bench.root / "else"
    assert ask(bench, "list", code=1)["fault"] == "no_data"


@pytest.mark.slow
def test_random_kills_leave_every_change_done_once(bench: Bench) -> None:
    rng = random.Random(5)
    partner = bench.world.partner
    wanted: dict[tuple[str, str], str] = {}
    for customer in list(partner.customers())[:4]:
        for person in [bench.person(number) for number in range(2)]:
            verb = "unassign" if bench.is_assigned(customer, person) else "assign"
            bench.queue(verb, customer, person)  # type: ignore[arg-type]
            wanted[customer.org_id, person.person_id] = verb
    bench.replica.close()
    bench.desk.close()
    bench.fault(name="hold", value=0.15)
    for _ in range(8):
        push = start(bench, "changes", "push", "--token-env", "SANDBOX_TOKEN", "--progress", "jsonl")
        assert push.stdout is not None
        push.stdout.readline()  # the phase has begun
        time.sleep(rng.uniform(0.0, 0.6))
        push.kill()
        push.communicate()
    bench.calm()
    run(bench, "changes", "push", "--token-env", "SANDBOX_TOKEN")
    listed = ask(bench, "list", "--all")["changes"]
    assert {(one["customer"]["org_id"], one["person"]["id"]): one["verb"] for one in listed} == wanted
    assert {one["state"] for one in listed} == {"done"}
    assert ask(bench, "history")["whole"]
    for customer in list(partner.customers())[:4]:
        for person in [bench.person(number) for number in range(2)]:
            verb = wanted[customer.org_id, person.person_id]
            assert bench.is_assigned(customer, person) == (verb == "assign")
            time.sleep(0.05)
            path = f"{customer.org_id}/partnerAdmin/{person.person_id}/{verb}"
            assert sum(path in each["path"] and each["status"] == 200 for each in bench.world.log()) == 1


def test_the_summary_of_a_sync_names_what_became_of_the_queue() -> None:
    result = Result(1, "complete", {"customers": {"total": 3}, "changes": {"done": 2, "held": 1}}, [])
    lines = summary_lines(result)
    assert "2 queued changes done." in lines
    assert "1 queued change waits for you; see `changes list`." in lines
    assert not any("queued" in line for line in summary_lines(Result(1, "complete", {}, [])))
