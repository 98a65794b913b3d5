"""`partnerdesk sync` as scripts and the window use it: exit codes, outputs, cancel; against the real sandbox."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import jsonschema
import pytest
from filelock import FileLock

from partnerdesk.paths import DataFolder
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Client, StaticTokens
from partnerdesk.sync.lock import sync_lock
from tests.sync.programs import Sandbox, finish, start_sync

DESCRIPTION = Path(__file__).parents[3] / "shared" / "webex-openapi" / "webex-admin-partner.json"

NO_REPORTS = {"name": "error_rate", "value": 1, "path": "/v1/partner/reports*", "status": 403}


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    sandbox = Sandbox(tmp_path_factory.mktemp("sandbox"), "--customers", "30")
    yield sandbox
    sandbox.close()


@pytest.fixture(autouse=True)
def no_reports(sandbox: Sandbox) -> Iterator[None]:
    """Most of these tests are not about reports, which take their time."""
    sandbox.control("fault", NO_REPORTS)
    yield
    sandbox.control("fault", method="DELETE")


def run(
    folder: Path, *arguments: str, token: str = "", code: int = 0, stdin: bytes | None = None
) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(
        [sys.executable, "-m", "partnerdesk", "--data-dir", str(folder), "sync", *arguments],
        capture_output=True,
        input=stdin,
        stdin=None if stdin is not None else subprocess.DEVNULL,
        env={**os.environ, "SANDBOX_TOKEN": token},
        timeout=60,
        check=False,
    )
    assert done.returncode == code, (done.stdout + done.stderr).decode()[-3000:]
    assert b"Traceback" not in done.stderr
    return done


def account_sync(sandbox: Sandbox, folder: Path, *more: str, code: int = 0) -> subprocess.CompletedProcess[bytes]:
    return run(
        folder, "--base-url", sandbox.base_url, "--token-env", "SANDBOX_TOKEN", *more, token=sandbox.token, code=code
    )


def all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_sync_in_words(sandbox: Sandbox, tmp_path: Path) -> None:
    told = account_sync(sandbox, tmp_path).stdout.decode()
    assert re.match(r"Synced 30 customers: 30 new\.\n\d+ license lines written down for this week\.\n", told)
    again = run(tmp_path, "--token-env", "SANDBOX_TOKEN", token=sandbox.token).stdout.decode()  # the address is kept
    assert again.startswith("Synced 30 customers: nothing changed.\n")
    account = json.loads(DataFolder(tmp_path).account().account_file.read_text())
    assert (account["kind"], account["base_url"]) == ("sandbox", sandbox.base_url)


def test_a_sync_as_json(sandbox: Sandbox, tmp_path: Path) -> None:
    report = json.loads(account_sync(sandbox, tmp_path, "--json").stdout)
    assert report["state"] == "complete"
    assert {problem["dataset"] for problem in report["problems"]} == {"reports"}
    assert report["summary"]["customers"]["total"] == 30


def test_a_sync_as_lines(sandbox: Sandbox, tmp_path: Path) -> None:
    events = finish(start_sync(sandbox, tmp_path))
    assert events[0]["event"] == "start"
    assert events[-1] == {**events[-1], "event": "finished", "state": "complete", "problems": 1}
    for event in events:
        if event["event"] == "progress":
            assert {"phase", "done", "total", "rate", "eta"} <= set(event)


def test_nothing_secret_is_written_anywhere(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.control("fault", {"name": "forbidden", "value": first_customer(sandbox)})
    done = account_sync(sandbox, tmp_path, "--progress", "jsonl", code=3)
    everything = done.stdout + done.stderr + all_bytes(tmp_path)
    assert sandbox.token.encode() not in everything
    assert b"SQLite format 3" not in everything
    name = customer_names(sandbox)[5].encode()
    assert name not in all_bytes(tmp_path)


def first_customer(sandbox: Sandbox) -> str:
    return str(organizations(sandbox)[1]["id"])


def customer_names(sandbox: Sandbox) -> list[str]:
    return [row["displayName"] for row in organizations(sandbox)]


def organizations(sandbox: Sandbox) -> list[dict[str, Any]]:
    client = Client(sandbox.base_url, StaticTokens(sandbox.token), Cancel())
    try:
        return list(client.get(client.url(("organizations",), {})).data["items"])
    finally:
        client.close()


def test_one_forbidden_customer_makes_it_partial(sandbox: Sandbox, tmp_path: Path) -> None:
    org = organizations(sandbox)[1]
    sandbox.control("fault", {"name": "forbidden", "value": org["id"]})
    told = account_sync(sandbox, tmp_path, code=3).stdout.decode()
    problems = told.partition("\n\n")[2]
    assert problems.startswith(str(org["displayName"]))
    assert "Your role may not read /" in problems


def test_a_bad_token_needs_a_sign_in(sandbox: Sandbox, tmp_path: Path) -> None:
    done = run(tmp_path, "--base-url", sandbox.base_url, "--token-env", "SANDBOX_TOKEN", token="wrong", code=4)
    assert b"Sign in again" in done.stderr
    assert done.stdout == b""


def test_no_account(tmp_path: Path) -> None:
    done = run(tmp_path, "--token-env", "SANDBOX_TOKEN", token="x", code=4)
    assert b"No account is connected" in done.stderr


def test_no_token(sandbox: Sandbox, tmp_path: Path) -> None:
    run(tmp_path, "--base-url", sandbox.base_url, code=4)
    done = run(tmp_path, "--base-url", sandbox.base_url, "--token-env", "SANDBOX_TOKEN", code=2)
    assert b"SANDBOX_TOKEN, which is not set" in done.stderr


@pytest.mark.parametrize("url", ["http://example.org/v1", "https://example.org", "file:///etc/passwd", "nonsense"])
def test_an_unsafe_address(url: str, tmp_path: Path) -> None:
    done = run(tmp_path, "--base-url", url, "--token-env", "SANDBOX_TOKEN", token="x", code=1)
    assert b"is not one that partnerdesk may use" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_nobody_answers(tmp_path: Path) -> None:
    sandbox_gone = "http://127.0.0.1:9"
    events = [
        json.loads(line)
        for line in run(
            tmp_path, "--base-url", sandbox_gone, "--token-env", "T", "--progress", "jsonl", code=2
        ).stdout.splitlines()
    ]
    assert [event["event"] for event in events] == ["fault", "finished"]


def test_a_second_sync_is_told_who_is_at_work(sandbox: Sandbox, tmp_path: Path) -> None:
    account_sync(sandbox, tmp_path)
    with sync_lock(DataFolder(tmp_path).account().sync_lock):
        done = account_sync(sandbox, tmp_path, code=5)
    assert f"process {os.getpid()}" in done.stderr.decode()
    account_sync(sandbox, tmp_path)


def test_a_lock_file_of_somebody_unknown(tmp_path: Path, sandbox: Sandbox) -> None:
    path = DataFolder(tmp_path).account().sync_lock
    path.parent.mkdir(parents=True)
    with FileLock(path):
        done = account_sync(sandbox, tmp_path, code=5)
    assert b"process ?" in done.stderr


def test_credentials_by_standard_input(sandbox: Sandbox, tmp_path: Path) -> None:
    line = json.dumps({"token": sandbox.token}).encode() + b"\n"
    command = [sys.executable, "-m", "partnerdesk", "--data-dir", str(tmp_path), "sync", "--base-url", sandbox.base_url]
    sync = subprocess.Popen([*command, "--credentials-stdin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert sync.stdin is not None
    assert sync.stdout is not None
    sync.stdin.write(line)
    sync.stdin.flush()
    assert sync.wait(timeout=60) == 0
    assert b"Synced 30 customers" in sync.stdout.read()
    sync.stdin.close()
    sync.stdout.close()


@pytest.mark.parametrize("line", [b"", b"secret-nonsense\n", b'["secret-nonsense"]\n', b'{"token": 5}\n'])
def test_bad_credentials_are_not_repeated(line: bytes, sandbox: Sandbox, tmp_path: Path) -> None:
    done = run(tmp_path, "--base-url", sandbox.base_url, "--credentials-stdin", stdin=line, code=2)
    assert b"secret-nonsense" not in done.stdout + done.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals are sent otherwise on Windows")
@pytest.mark.parametrize("way", ["SIGTERM", "SIGINT", "stdin", "stdout"])
def test_cancel_ends_it_within_a_second(way: str, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.control("fault", {"name": "slow", "value": 0.25})
    command = [sys.executable, "-m", "partnerdesk", "--data-dir", str(tmp_path), "sync", "--base-url", sandbox.base_url]
    sync = subprocess.Popen(
        [*command, "--credentials-stdin", "--progress", "jsonl"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert sync.stdin is not None
    assert sync.stdout is not None
    sync.stdin.write(json.dumps({"token": sandbox.token}).encode() + b"\n")
    sync.stdin.flush()
    lines = []
    while not lines or json.loads(lines[-1]).get("phase") != "licences":
        lines.append(sync.stdout.readline())
    began = time.monotonic()
    if way == "stdin":
        sync.stdin.close()
        sync.stdin = None
    elif way == "stdout":
        sync.stdout.close()
        sync.stdout = None
    else:
        sync.send_signal(getattr(signal, way))
    out, err = sync.communicate(timeout=20)
    # Nobody reading is noticed when the next event is due.
    assert time.monotonic() - began < (3 if way == "stdout" else 1.5)
    assert sync.returncode == 1, err
    assert b"Traceback" not in err
    if way != "stdout":
        assert json.loads(out.splitlines()[-1])["state"] == "cancelled"
    sandbox.control("fault", method="DELETE")
    sandbox.control("fault", NO_REPORTS)
    assert any(event.get("resumed") for event in finish(start_sync(sandbox, tmp_path)))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="this user may write everywhere")
def test_a_read_only_folder(sandbox: Sandbox, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    done = account_sync(sandbox, tmp_path, code=1)
    assert b"cannot be written" in done.stderr


def test_a_file_of_a_newer_version_is_left_alone(sandbox: Sandbox, tmp_path: Path) -> None:
    from sqlalchemy import text

    from partnerdesk.credentials import find_key
    from partnerdesk.replica.store import Replica

    account_sync(sandbox, tmp_path)
    account = DataFolder(tmp_path).account()
    with Replica.open(account, find_key(account)) as replica, replica.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'r9999'"))
    before = account.replica.read_bytes()
    done = account_sync(sandbox, tmp_path, code=1)
    assert b"newer partnerdesk" in done.stderr
    assert account.replica.read_bytes() == before


def test_a_folder_of_real_data_takes_no_sandbox(sandbox: Sandbox, tmp_path: Path) -> None:
    from partnerdesk.account import Account, save_account

    save_account(DataFolder(tmp_path).account(), Account("live", "https://webexapis.com/v1"))
    done = account_sync(sandbox, tmp_path, code=2)
    assert not DataFolder(tmp_path).account().replica.exists(), done.stderr


def test_a_full_disk_is_told_before_it_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    from partnerdesk.errors import DiskFullFault
    from partnerdesk.sync.disk import check_space

    replica = tmp_path / "replica.sqlite"
    replica.write_bytes(b"x" * 5_000_000)
    real = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: real._replace(free=100 * 1024 * 1024))
    with pytest.raises(DiskFullFault) as caught:
        check_space(replica)
    assert caught.value.params["megabytes"] == 110


def test_no_window_library_is_loaded(sandbox: Sandbox, tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from partnerdesk.cli import run\n"
        "code = run(sys.argv[1:])\n"
        "assert code == 0, code\n"
        "windows = {'PySide6', 'shiboken6', 'pyqtgraph'}\n"
        "found = sorted(name for name in sys.modules if name.partition('.')[0] in windows)\n"
        "assert not found, found\n"
        "assert 'partnerdesk.sandbox' not in sys.modules\n"
    )
    command = [sys.executable, "-c", script, "--data-dir", str(tmp_path), "sync", "--base-url", sandbox.base_url]
    environment = {**os.environ, "SANDBOX_TOKEN": sandbox.token}
    command += ["--token-env", "SANDBOX_TOKEN"]
    done = subprocess.run(command, capture_output=True, env=environment, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()


# --- the contract -------------------------------------------------------------------------------------------------


def described(path: str, description: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]] | None:
    """Return the description of a path and the values of its fields; a literal path goes before one with fields."""
    bare = path.removeprefix("/v1")
    for template in sorted(description["paths"], key=lambda text: text.count("{")):
        pattern = re.escape(template).replace(r"\{", "{").replace(r"\}", "}")
        found = re.fullmatch(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", pattern), bare)
        if found:
            return description["paths"][template], found.groupdict()
    return None


@pytest.mark.skipif(not DESCRIPTION.exists(), reason="the official description is not beside the project")
def test_every_request_is_one_that_the_description_allows(sandbox: Sandbox, tmp_path: Path) -> None:
    description = json.loads(DESCRIPTION.read_text())
    sandbox.control("fault", method="DELETE")
    sandbox.control("log", method="DELETE")
    account_sync(sandbox, tmp_path)
    log = sandbox.control("log")["requests"]
    requests = [one for one in log if not one["path"].endswith("/reportFiles")]  # an address that an answer gave
    templates = set()
    for request in requests:
        found = described(request["path"], description)
        assert found is not None, request
        operations, fields = found
        templates.add(re.sub("/[^/]{30,}", "/{}", request["path"]))
        operation = operations[request["method"].lower()]
        allowed = {one["name"]: one for one in operation.get("parameters", []) if one["in"] == "query"}
        query = dict(parse_qsl(request["query"], keep_blank_values=True, strict_parsing=bool(request["query"])))
        assert set(query) <= set(allowed), request
        assert {name for name, one in allowed.items() if one.get("required")} <= set(query), request
        for name, value in query.items():
            schema = {key: part for key, part in allowed[name]["schema"].items() if key in {"type", "enum"}}
            jsonschema.validate(as_type(value, schema["type"]), schema)
        assert all(fields.values())
    assert len(templates) >= 9


def as_type(value: Any, wanted: str) -> Any:
    text = value[0] if isinstance(value, list) else value
    if wanted == "number":
        return float(text)
    if wanted == "boolean":
        return {"true": True, "false": False}[text]
    return [text] if wanted == "array" else text
