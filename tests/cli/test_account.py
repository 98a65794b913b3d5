"""`partnerdesk account` and a sync with the kept sign-in; with a real keyring where there is one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from partnerdesk.account import LIVE, Account, save_account
from partnerdesk.credentials import find_key
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.sign_in_file import SignInNote, save_note

ROOT = Path(__file__).parents[2]
needs_secret_service = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="dbus and gnome-keyring are not installed",
)


def partnerdesk(folder: Path, *arguments: str, code: int, **environment: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "partnerdesk", "--data-dir", str(folder), *arguments],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **environment},
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


def test_a_sync_without_a_sign_in_says_so(tmp_path: Path) -> None:
    done = partnerdesk(tmp_path, "sync", "--base-url", "https://webexapis.com/v1", code=4)
    assert "No sign-in is kept for this account, and no access token was given." in done.stderr
    assert "--token-env" in done.stderr
    assert not (tmp_path / "accounts").exists()
    told = json.loads(partnerdesk(tmp_path, "--json", "sync", "--base-url", "https://webexapis.com/v1", code=4).stdout)
    assert told["fault"] == "no_sign_in"


def test_commands_of_an_account_that_is_not_there(tmp_path: Path) -> None:
    for action in (["show"], ["sign-out"], ["proxy"]):
        assert "No account is connected" in partnerdesk(tmp_path, "account", *action, code=4).stderr
    done = partnerdesk(tmp_path, "account", "sign-in", "--client-id", "x", "--base-url", "http://127.0.0.1:9", code=2)
    assert "--client-secret-env" in done.stderr


def test_signing_out_waits_for_the_window_and_erases_all(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    account = folder.account()
    make_account(account)
    with FileLock(folder.window_lock):
        assert "is working on" in partnerdesk(tmp_path, "account", "sign-out", "--erase", code=5).stderr
    assert account.desk.exists()
    told = json.loads(partnerdesk(tmp_path, "account", "show", "--json", code=0).stdout)
    assert (told["sign_in"], told["client_id"]) == ("kept", "client")
    partnerdesk(tmp_path, "account", "sign-out", "--keep-key", code=0)
    assert json.loads(partnerdesk(tmp_path, "account", "show", "--json", code=0).stdout)["sign_in"] == "none"
    assert account.desk.exists()
    partnerdesk(tmp_path, "account", "sign-out", "--erase", code=0)
    assert not account.root.exists()


def make_account(folder: AccountFolder) -> None:
    """Make an account of a computer without a keyring, with some files."""
    save_account(folder, Account(LIVE, "https://webexapis.com/v1"))
    find_key(folder, passphrase="correct horse battery", create=True)
    folder.desk.write_bytes(b"x" * 4096)
    (folder.downloads / "deep").mkdir(parents=True)
    (folder.downloads / "deep" / "report.csv").write_text("x")
    save_note(folder, SignInNote("client", 6001, ("scope",)))


@needs_secret_service
@pytest.mark.slow
@pytest.mark.timeout(180)
def test_sign_in_sync_and_sign_out_with_a_real_keyring(tmp_path: Path) -> None:
    in_a_session_with_a_keyring("tests.cli.keyring_session", tmp_path)


@needs_secret_service
@pytest.mark.slow
@pytest.mark.timeout(240)
def test_window_worker_and_a_real_keyring_together(tmp_path: Path) -> None:
    in_a_session_with_a_keyring("tests.views.window_session", tmp_path)


def in_a_session_with_a_keyring(module: str, folder: Path) -> None:
    """Run a module in a process of its own, inside a private session bus with a keyring: this process has none."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"}
    }
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    script = Path(__file__).with_name("keyring_session.sh")
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", str(script), sys.executable, "-m", module, str(folder)],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        env={**environment, "XDG_RUNTIME_DIR": str(runtime)},
        cwd=ROOT,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.strip().endswith("all of it held")
