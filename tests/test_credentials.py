"""Keys and secrets with keyrings that work, fail, are locked, slow, forgetful or not to be trusted."""

from __future__ import annotations

import contextlib
import sys
import types
from pathlib import Path

import pytest

from partnerdesk import credentials
from partnerdesk.account import LIVE, SANDBOX, Account, load_account, save_account
from partnerdesk.credentials import KEY_ITEM, LONGEST_SECRET, SecretStore, find_key, keyring_name, open_secret_store
from partnerdesk.errors import (
    AccountFileFault,
    KeyringFault,
    KeyringLockedFault,
    LostKeyFault,
    NoAccountFault,
    NoKeyFault,
    WrongKeyFault,
)
from partnerdesk.paths import AccountFolder, DataFolder
from tests.keyrings import (
    BrokenKeyring,
    FailingKeyring,
    FakeKeyring,
    ForgetfulKeyring,
    LockedKeyring,
    PromptKeyring,
    SlowKeyring,
    SmallKeyring,
    TruncatingKeyring,
)

PASSPHRASE = "Şifrem doğru at pil ataş"


@pytest.fixture
def folder(tmp_path: Path) -> AccountFolder:
    account = DataFolder(tmp_path).account()
    save_account(account, Account(LIVE, "https://webexapis.com/v1"))
    return account


def use(monkeypatch: pytest.MonkeyPatch, backend: FakeKeyring | None) -> None:
    monkeypatch.setattr(credentials, "trusted_backend", lambda: backend)


def files_of(folder: AccountFolder) -> bytes:
    return b"".join(path.read_bytes() for path in folder.root.rglob("*") if path.is_file())


def test_a_sandbox_has_a_fixed_key_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, None)
    keys = set()
    for name in ("a", "b"):
        sandbox = DataFolder(tmp_path / name).account()
        save_account(sandbox, Account(SANDBOX, "http://127.0.0.1:1"))
        keys.add(find_key(sandbox, create=True))
        noted = load_account(sandbox)
        assert noted
        assert noted.key
        assert noted.key.method == "fixed"
        assert find_key(sandbox).fingerprint() == noted.key.fingerprint
    assert len(keys) == 1


def test_without_an_account_there_is_no_key(tmp_path: Path) -> None:
    with pytest.raises(NoAccountFault):
        find_key(DataFolder(tmp_path).account(), create=True)


@pytest.mark.parametrize("backend", [FakeKeyring(), SlowKeyring()])
def test_the_keyring_keeps_the_key(
    folder: AccountFolder, monkeypatch: pytest.MonkeyPatch, backend: FakeKeyring
) -> None:
    use(monkeypatch, backend)
    key = find_key(folder, create=True)
    assert find_key(folder) == key
    assert find_key(folder, create=True) == key
    assert list(backend.kept.values()) == [key.hex()]
    assert key.hex().encode() not in files_of(folder)
    moved = AccountFolder(folder.root.rename(folder.root.parent / "moved"))
    assert find_key(moved) == key


def test_no_keyring_and_no_passphrase_writes_nothing_anywhere(
    folder: AccountFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, None)
    before = files_of(folder)
    with pytest.raises(NoKeyFault) as caught:
        find_key(folder, create=True)
    assert "--passphrase-env" in caught.value.next_step()
    assert files_of(folder) == before


@pytest.mark.parametrize(
    ("backend", "fault"),
    [
        (FailingKeyring(), KeyringFault),
        (TruncatingKeyring(), KeyringFault),
        (LockedKeyring(), KeyringLockedFault),
        (BrokenKeyring(), KeyringFault),
    ],
)
def test_a_keyring_that_does_not_keep_it_is_told_and_nothing_else_is_used(
    folder: AccountFolder, monkeypatch: pytest.MonkeyPatch, backend: FakeKeyring, fault: type[Exception]
) -> None:
    use(monkeypatch, backend)
    before = files_of(folder)
    with pytest.raises(fault) as caught:
        find_key(folder, create=True)
    assert "secret details" not in str(caught.value)
    assert files_of(folder) == before
    if isinstance(backend, TruncatingKeyring):
        assert backend.kept == {}


def test_a_key_that_the_keyring_lost_or_changed_is_told(folder: AccountFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = FakeKeyring()
    use(monkeypatch, backend)
    find_key(folder, create=True)
    (place,) = backend.kept
    backend.kept[place] = "ab" * 32
    with pytest.raises(WrongKeyFault):
        find_key(folder)
    backend.kept[place] = "not hex"
    with pytest.raises(KeyringFault):
        find_key(folder)
    backend.kept.clear()
    with pytest.raises(LostKeyFault):
        find_key(folder)
    use(monkeypatch, LockedKeyring())
    with pytest.raises(KeyringLockedFault):
        find_key(folder)
    use(monkeypatch, None)
    with pytest.raises(NoKeyFault):
        find_key(folder)


def test_a_passphrase_opens_and_a_wrong_one_does_not(folder: AccountFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, None)
    key = find_key(folder, passphrase=PASSPHRASE, create=True)
    assert find_key(folder, passphrase=PASSPHRASE) == key
    decomposed = PASSPHRASE.replace("Ş", "S\u0327").replace("ğ", "g\u0306").replace("ş", "s\u0327")
    assert find_key(folder, passphrase=decomposed) == key
    with pytest.raises(WrongKeyFault):
        find_key(folder, passphrase=PASSPHRASE + " ")
    with pytest.raises(NoKeyFault):
        find_key(folder)
    kept = files_of(folder)
    assert PASSPHRASE.encode() not in kept
    assert key.hex().encode() not in kept


def test_a_typed_passphrase_goes_before_the_keyring(folder: AccountFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = FakeKeyring()
    use(monkeypatch, backend)
    find_key(folder, passphrase=PASSPHRASE, create=True)
    assert backend.kept == {}


def test_two_accounts_have_entries_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = FakeKeyring()
    use(monkeypatch, backend)
    keys = set()
    for name in ("a", "b"):
        account = DataFolder(tmp_path / name).account()
        save_account(account, Account(LIVE, "https://webexapis.com/v1"))
        keys.add(find_key(account, create=True).hex())
    assert set(backend.kept.values()) == keys
    assert len(keys) == 2


def test_secrets_are_kept_read_and_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = FakeKeyring()
    use(monkeypatch, backend)
    store = open_secret_store(Account(LIVE, "https://webexapis.com/v1"))
    assert store
    assert store.read("token") is None
    store.write("token", "abc")
    store.write("refresh", "def")
    assert (store.read("token"), store.read("refresh"), store.read(KEY_ITEM)) == ("abc", "def", None)
    store.forget("token")
    store.forget("token")
    assert store.read("token") is None
    with pytest.raises(KeyringFault):
        store.write("token", "x" * 20_000)


@pytest.mark.parametrize("length", [0, 1, LONGEST_SECRET, LONGEST_SECRET + 1, 5000, 9600])
@pytest.mark.parametrize("sign", ["x", "ş", "🔑"])
def test_a_secret_of_any_length_comes_back_whole_and_no_entry_is_too_large(length: int, sign: str) -> None:
    backend = SmallKeyring()
    store = SecretStore(backend, "id")
    store.write("token", sign * length)
    assert store.read("token") == sign * length
    assert all(len(entry.encode("utf-16-le")) <= 2 * LONGEST_SECRET for entry in backend.kept.values())
    store.write("token", "short")
    assert (store.read("token"), len(backend.kept)) == ("short", 1)
    store.write("token", sign * length)
    store.forget("token")
    assert backend.kept == {}


def test_a_long_secret_is_replaced_whole_or_not_at_all() -> None:
    for left in range(6):
        backend = ForgetfulKeyring()
        store = SecretStore(backend, "id")
        backend.left = 99
        store.write("token", "a" * 2000)
        backend.left = left
        with contextlib.suppress(KeyringFault):
            store.write("token", "b" * 2000)
        assert store.read("token") == ("b" if left >= 5 else "a") * 2000


def test_a_part_that_was_changed_is_told() -> None:
    backend = FakeKeyring()
    store = SecretStore(backend, "id")
    store.write("token", "a" * 2000)
    (part,) = [place for place in backend.kept if place[1].endswith(".1")]
    backend.kept[part] = "b" * 600
    with pytest.raises(KeyringFault):
        store.read("token")
    store.forget("token")
    assert backend.kept == {}


@pytest.mark.parametrize("backend", [LockedKeyring(), PromptKeyring()])
def test_locked_is_told_from_absent_and_from_failing(backend: FakeKeyring) -> None:
    store = SecretStore(backend, "id")
    with pytest.raises(KeyringLockedFault):
        store.read("token")
    with pytest.raises(KeyringLockedFault):
        store.write("token", "x")
    assert SecretStore(FakeKeyring(), "id").read("token") is None
    with pytest.raises(KeyringFault):
        SecretStore(BrokenKeyring(), "id").read("token")
    assert backend.kept == {}


@pytest.mark.parametrize(
    "name",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.chainer.ChainerBackend",
        "keyrings.alt.file.PlaintextKeyring",
    ],
)
def test_the_environment_cannot_put_another_keyring_in_place(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    assert keyring_name() is None or "SecretService" in str(keyring_name()) or "kwallet" in str(keyring_name())


def test_a_configuration_file_cannot_put_another_keyring_in_place(home_is_temporary: Path) -> None:
    for folder in (home_is_temporary / "python_keyring", home_is_temporary / ".config" / "python_keyring"):
        folder.mkdir(parents=True)
        (folder / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
    assert keyring_name() is None


def test_on_windows_an_entry_stays_on_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    class WinVaultKeyring(FakeKeyring):
        priority = 5
        persist = "enterprise"

    windows = types.ModuleType("keyring.backends.Windows")
    windows.WinVaultKeyring = WinVaultKeyring  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyring.backends.Windows", windows)
    monkeypatch.setattr(credentials.sys, "platform", "win32")
    backend = credentials.trusted_backend()
    assert isinstance(backend, WinVaultKeyring)
    assert backend.persist == "local machine"


def test_a_computer_without_a_session_has_no_keyring() -> None:
    assert keyring_name() is None
    assert open_secret_store(Account(LIVE, "https://webexapis.com/v1")) is None


def test_nothing_secret_shows_in_a_store() -> None:
    backend = FakeKeyring()
    SecretStore(backend, "id").write("token", "hush-hush")
    assert "hush-hush" not in repr(SecretStore(FakeKeyring(), "id"))


@pytest.mark.parametrize("kind", ["live", "sandbox"])
def test_files_without_a_note_of_their_key_get_no_new_key(folder: AccountFolder, kind: str) -> None:
    save_account(folder, Account(kind, "https://webexapis.com/v1"))
    folder.desk.write_bytes(b"x" * 4096)
    with pytest.raises(AccountFileFault):
        find_key(folder, passphrase=PASSPHRASE, create=True)
    noted = load_account(folder)
    assert noted
    assert noted.key is None
    folder.desk.unlink()
    find_key(folder, passphrase=PASSPHRASE, create=True)
