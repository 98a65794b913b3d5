"""`partnerdesk sandbox` as a process: ready file, signals, end of input, wrong use."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.sandbox.conftest import Start

Process = subprocess.Popen[str]


@contextmanager
def running(ready: Path, *options: str) -> Iterator[tuple[Process, dict[str, Any]]]:
    command = [
        sys.executable,
        "-m",
        "partnerdesk",
        "sandbox",
        "--ready-file",
        str(ready),
        "--customers",
        "20",
        *options,
    ]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    )
    try:
        for _ in range(200):
            if ready.exists() or process.poll() is not None:
                break
            time.sleep(0.05)
        assert ready.exists(), process.communicate()
        yield process, json.loads(ready.read_text(encoding="utf-8"))
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            assert stream is not None
            stream.close()


def test_it_answers_when_the_ready_file_is_there_and_ends_on_a_signal(tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    with running(ready, "--today", "2026-03-04", "--seed", "5") as (process, known):
        assert set(known) == {"base_url", "token", "client_id", "client_secret", "redirect_uri"}
        assert known["base_url"].startswith("http://127.0.0.1:")
        assert known["base_url"].endswith("/v1")
        if os.name == "posix":
            assert stat.S_IMODE(ready.stat().st_mode) == 0o600
        header = {"Authorization": f"Bearer {known['token']}"}
        answer = requests.get(known["base_url"] + "/organizations", headers=header, timeout=10)
        assert len(answer.json()["items"]) == 21
        assert answer.headers["Date"].startswith("Wed, 04 Mar 2026")
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=10)
        assert process.returncode == 0
        assert err == ""
        assert out.count("\n") == 1
        assert known["token"] not in out
    assert list(tmp_path.iterdir()) == [ready]


def test_it_ends_with_its_input_only_where_asked_to(tmp_path: Path) -> None:
    with running(tmp_path / "one.json", "--until-stdin-closes") as (process, _):
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=10) == 0
    with running(tmp_path / "two.json") as (process, _):
        assert process.stdin is not None
        process.stdin.close()
        time.sleep(0.5)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == 0


def test_it_listens_on_loopback_alone(tmp_path: Path) -> None:
    with running(tmp_path / "ready.json") as (_, known):
        port = int(known["base_url"].split(":")[2].split("/")[0])
        own = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
        for address in own - {"127.0.0.1"}:
            with socket.socket() as probe:
                assert probe.connect_ex((address, port)) != 0


def test_faults_can_be_switched_on_from_the_start(tmp_path: Path) -> None:
    with running(tmp_path / "ready.json", "--fault", "throttle=9,count=1", "--role", "readonly") as (_, known):
        header = {"Authorization": f"Bearer {known['token']}"}
        answer = requests.get(known["base_url"] + "/people/me", headers=header, timeout=10)
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "9")
        assert requests.get(known["base_url"] + "/people/me", headers=header, timeout=10).status_code == 200


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--fault", "gremlins=1"], "gremlins"),
        (["--customers", "-1"], "--customers"),
        (["--port", "99999"], "--port"),
        (["--today", "yesterday"], "YYYY-MM-DD"),
        (["--ready-file", "/nowhere/at/all/ready.json"], "/nowhere/at/all"),
    ],
)
def test_wrong_use_is_said_in_a_sentence(options: list[str], words: str) -> None:
    command = [sys.executable, "-m", "partnerdesk", "sandbox", *options]
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=30, check=False)
    assert ended.returncode in {1, 2}
    assert words in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_taken_port_is_said_in_a_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        command = [sys.executable, "-m", "partnerdesk", "sandbox", "--port", str(taken.getsockname()[1])]
        ended = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=30, check=False)
    assert ended.returncode == 2
    assert "Port" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_clock_moves_whatever_the_sender_calls_its_json(start: Start) -> None:
    caller = start()
    before = caller.control("state")["week"]
    url = f"{caller.sandbox.root_url}/_sandbox/advance"
    plain = {"Content-Type": "application/x-www-form-urlencoded"}
    assert caller.post(url, data='{"weeks": 2}', headers=plain, timeout=10).status_code == 200
    assert caller.control("state")["week"] == before + 2
