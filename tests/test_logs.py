"""Logs: nothing secret reaches the disk, files are private and do not grow without end."""

from __future__ import annotations

import logging
import os
import stat
import time
from pathlib import Path

import pytest

from partnerdesk.logs import FILE_BYTES, FILES, redact, start_logging, stop_logging

SECRET = "Zk9qTXhSb2xlc1NlY3JldFRva2VuVmFsdWU0Mg"


@pytest.mark.parametrize(
    "line",
    [
        f"Authorization: Bearer {SECRET}",
        f"headers={{'Authorization': 'Bearer {SECRET}'}}",
        f'{{"token": "{SECRET}", "x": 1}}',
        f'{{"access_token":"{SECRET}"}}',
        f"refresh_token={SECRET}&grant_type=refresh_token",
        f"POST /x?client_secret={SECRET}",
        f"passphrase = {SECRET}",
        f"PRAGMA key = \"x'{'ab' * 32}'\"; {SECRET}12345678",
        f"bearer {SECRET}",
    ],
)
def test_secrets_are_hidden(line: str) -> None:
    told = redact(line)
    assert SECRET not in told
    assert "ab" * 32 not in told


def test_mail_addresses_are_hidden() -> None:
    assert redact("admin ayşe.yıldız+webex@müşteri.com.tr signed in") == "admin [mail] signed in"


@pytest.mark.parametrize(
    "line",
    [
        "sync took 83 s",
        "GET /v1/licenses 200 in 12 ms",
        "replica.sqlite: 400 customers",
        "/home/me/.local/share/partnerdesk",
    ],
)
def test_plain_lines_stay_as_they_are(line: str) -> None:
    assert redact(line) == line


def test_arguments_and_tracebacks_are_redacted_on_disk(tmp_path: Path) -> None:
    handler = start_logging(tmp_path / "logs", "window")
    try:
        logging.getLogger("x").info("sent %s", {"Authorization": f"Bearer {SECRET}"})
        try:
            raise ValueError(f"token={SECRET}")
        except ValueError:
            logging.getLogger("x").info("failed", exc_info=True)
    finally:
        stop_logging(handler)
    text = (tmp_path / "logs" / "window.log").read_text()
    assert SECRET not in text
    assert "ValueError" in text


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_files_are_private_and_few(tmp_path: Path) -> None:
    handler = start_logging(tmp_path, "window")
    try:
        for number in range(700):
            logging.getLogger("x").info("%s %s", number, "y " * 9_500)
    finally:
        stop_logging(handler)
    files = sorted(tmp_path.iterdir())
    assert len(files) == FILES
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in files)
    assert all(path.stat().st_size <= FILE_BYTES for path in files)


def test_an_endless_line_is_cut_and_takes_no_time(tmp_path: Path) -> None:
    handler = start_logging(tmp_path, "window")
    try:
        begun = time.perf_counter()
        for text in ("y" * 1_000_000, "a@" * 500_000, "x.y" * 300_000 + "@", "token=" * 100_000):
            logging.getLogger("x").info(text)
        assert time.perf_counter() - begun < 5
    finally:
        stop_logging(handler)
    assert (tmp_path / "window.log").stat().st_size < 200_000


def test_a_folder_that_cannot_be_written_means_no_log_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert start_logging(tmp_path / "file" / "logs", "window") is None
