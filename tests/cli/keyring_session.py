"""What `test_account` has done inside a private session bus: sign in, sync, sign out, lock, all with a real keyring."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import secretstorage

from partnerdesk.account import LIVE, Account, load_account, save_account
from partnerdesk.credentials import ALL_ITEMS, KEY_ITEM, SIGN_IN_ITEMS, Backend, SecretStore, find_key, trusted_backend
from partnerdesk.errors import KeyringLockedFault, LostKeyFault
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.sandbox.faults import parse_switch
from partnerdesk.sandbox.server import Sandbox
from partnerdesk.sandbox.world import Settings
from partnerdesk.sign_in import Leave, sign_out
from partnerdesk.sync.integration import redirect_uri
from tests.signing import browse, free_port

LONG = "ş" * 4000
_PATIENCE = 20


def main(root: Path) -> None:
    """Go through it; what does not hold ends this process with a traceback."""
    backend = wait_for_keyring()
    port = free_port()
    with Sandbox(Settings(customers=3, redirect_uri=redirect_uri(port))) as sandbox:
        without_reports(sandbox)
        folder = DataFolder(root / "data")
        sign_in(folder, sandbox, port)
        account = load_account(folder.account())
        assert account is not None
        store = SecretStore(backend, account.id)
        secrets = [str(store.read(item)) for item in SIGN_IN_ITEMS]
        tokens = [re.findall(r"[0-9a-f]{64}", secret)[0] for secret in secrets]
        assert "3 customers" in command(folder, "sync")
        written = b"".join(path.read_bytes() for path in root.rglob("*") if path.is_file() and "data" in path.parts)
        assert not [token for token in tokens if token.encode() in written]
        revoke(sandbox, folder)
        sign_in(folder, sandbox, port)
        assert "3 customers" in command(folder, "sync")
        assert "nothing of this account is left" in command(folder, "account", "sign-out", "--erase")
        assert not folder.account().root.exists()
        assert [store.read(item) for item in ALL_ITEMS] == [None] * len(ALL_ITEMS)
    key_and_lock(backend, DataFolder(root / "live").account())
    print("all of it held")


def without_reports(sandbox: Sandbox) -> None:
    """They take their time, and this is not about them."""
    switch = parse_switch("error_rate=1")
    sandbox.world.faults.add(replace(switch, path="/v1/partner/reports*", status=403))


def revoke(sandbox: Sandbox, folder: DataFolder) -> None:
    """A sign-in that was revoked is said so, and asked about at the service once."""
    sandbox.world.sign_in.revoke_all()
    assert "does not accept this sign-in any more" in command(folder, "sync", code=4)
    sandbox.world.clear_log()
    command(folder, "sync", code=4)
    assert sandbox.world.log() == []
    assert "it must sign in anew" in command(folder, "account", "show")


def key_and_lock(backend: Backend, folder: AccountFolder) -> None:
    """The key of a real account: kept, gone after the sign-out, and a locked keyring told from one without it."""
    save_account(folder, Account(LIVE, "https://webexapis.com/v1"))
    key = find_key(folder, create=True)
    assert find_key(folder) == key
    account = load_account(folder)
    assert account is not None
    store = SecretStore(backend, account.id)
    store.write("test", LONG)
    assert store.read("test") == LONG
    sign_out(folder, Leave.TOKENS)
    assert find_key(folder) == key, "without the tokens the data is still readable"
    sign_out(folder, Leave.KEY)
    try:
        find_key(folder)
    except LostKeyFault:
        pass
    else:
        raise AssertionError("the key is still there after the sign-out")
    lock()
    for ask in (lambda: find_key(folder), lambda: store.read(KEY_ITEM), lambda: store.write("test", "x")):
        try:
            ask()
        except KeyringLockedFault:
            continue
        raise AssertionError("a locked keyring gave or took a secret")


def lock() -> None:
    """Lock the keyring as its user would."""
    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
    bus.close()


def wait_for_keyring() -> Backend:
    """Return the keyring once it answers."""
    deadline = time.monotonic() + _PATIENCE
    while (backend := trusted_backend()) is None:
        assert time.monotonic() < deadline, "the keyring did not start"
        time.sleep(0.1)
    assert type(backend).__module__ == "keyring.backends.SecretService"
    return backend


def sign_in(folder: DataFolder, sandbox: Sandbox, port: int) -> None:
    """Sign in by command; this process is the browser."""
    known = sandbox.introduction()
    arguments = ["account", "sign-in", "--base-url", sandbox.base_url, "--client-id", known["client_id"]]
    arguments += ["--client-secret-env", "CLIENT_WORD", "--port", str(port), "--no-browser"]
    process = subprocess.Popen(
        [sys.executable, "-m", "partnerdesk", "--data-dir", str(folder.root), *arguments],
        env={**os.environ, "CLIENT_WORD": known["client_secret"]},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith("http"):
            browse(line.strip())
            break
    out, err = process.communicate(timeout=30)
    assert process.returncode == 0, out + err
    assert "Signed in as" in out


def command(folder: DataFolder, *arguments: str, code: int = 0) -> str:
    """Return what a command says."""
    done = subprocess.run(
        [sys.executable, "-m", "partnerdesk", "--data-dir", str(folder.root), *arguments],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


if __name__ == "__main__":
    main(Path(sys.argv[1]))
