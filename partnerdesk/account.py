"""account.json: which service an account belongs to and how its key is found. Holds no secret; knows no service."""

from __future__ import annotations

import json
import os
import secrets
import tempfile
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from partnerdesk.errors import AccountFileFault, WrongKindFault, fault_from_os
from partnerdesk.paths import AccountFolder, make_private

VERSION = 1
SANDBOX = "sandbox"
LIVE = "live"
LOOPBACK_HOSTS = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True)
class KeyNote:
    """How the key of the account's files is found; with it alone nobody can open them."""

    method: str
    """fixed | keyring | passphrase"""
    fingerprint: str
    """Mark of the key, to tell a wrong key from a damaged file."""
    salt: str | None = None
    """Hex salt of a passphrase."""


@dataclass(frozen=True)
class Recovery:
    """The key, sealed under the recovery passphrase; without that it says nothing of the key."""

    salt: str
    """Hex."""
    sealed: str
    """Hex."""


@dataclass(frozen=True)
class Sample:
    """What the sandbox partner of a sample account was made from."""

    customers: int
    seed: int
    today: str | None = None
    """The date that its clock is set to; None: the real one."""
    anchor: str | None = None
    """The date that its data lie around, so that they stay where they are when it starts again on a later day."""

    def anchored(self) -> Sample:
        """Return the sample with an anchor: its own date, else the real one of now."""
        return self if self.anchor else replace(self, anchor=self.today or datetime.now(UTC).date().isoformat())

    def arguments(self) -> list[str]:
        """Return the options of `partnerdesk sandbox` that serve this sample."""
        found = ["--customers", str(self.customers), "--seed", str(self.seed)]
        found += ["--today", self.today] if self.today else []
        return found + (["--anchor", self.anchor] if self.anchor else [])


@dataclass(frozen=True)
class Account:
    """One account as written in account.json."""

    kind: str
    """sandbox | live"""
    base_url: str
    sample: Sample | None = None
    key: KeyNote | None = None
    id: str = field(default_factory=lambda: secrets.token_hex(8))
    """Names the account's entries in the keyring, so that the folder may be moved."""
    title: str | None = None
    """What the user calls it; None: as its folder is called."""
    recovery: Recovery | None = None
    """How the key is found again when the keyring lost it; None: in no way."""

    @property
    def is_sandbox(self) -> bool:
        """Whether everything in it is invented."""
        return self.kind == SANDBOX


def is_loopback(url: str) -> bool:
    """Whether an address is this computer's own."""
    try:
        return urlsplit(url).hostname in LOOPBACK_HOSTS
    except ValueError:
        return False


def kind_of(base_url: str) -> str:
    """Return the kind of account that an address makes: loopback addresses serve sandboxes."""
    return SANDBOX if is_loopback(base_url) else LIVE


def load_account(folder: AccountFolder) -> Account | None:
    """Return the account of a folder, None when it has none yet.

    Where account.json is gone or broken, its copy takes its place: without it nobody finds the key of good files.

    Raises:
        AccountFileFault: account.json can't be understood, and there is no copy.
        ReadOnlyFault, DiskFullFault: the copy can't be put in its place.
    """
    try:
        return _read(folder.account_file)
    except FileNotFoundError:
        return _restore(folder)
    except (OSError, ValueError, KeyError, TypeError) as error:
        restored = _restore(folder)
        if restored is None:
            raise AccountFileFault(file=str(folder.account_file)) from error
        return restored


def save_account(folder: AccountFolder, account: Account) -> None:
    """Write account.json in one step: a reader sees the old file or the new one. One with a key is copied.

    Raises:
        ReadOnlyFault, DiskFullFault: it can't be written.
    """
    text = json.dumps(_as_json(account), indent=2, ensure_ascii=False) + "\n"
    try:
        make_private(folder.root)
        replace_file(folder.account_file, text)
        if account.key is not None:
            make_private(folder.backups)
            replace_file(folder.account_copy, text)
    except OSError as error:
        raise fault_from_os(error, folder.root) from error


def forget_account(folder: AccountFolder) -> None:
    """Remove account.json and its copy.

    Raises:
        ReadOnlyFault: they can't be removed.
    """
    try:
        folder.account_copy.unlink(missing_ok=True)
        folder.account_file.unlink(missing_ok=True)
    except OSError as error:
        raise fault_from_os(error, folder.root) from error


def refuse_files_without_key(folder: AccountFolder) -> None:
    """Make sure that no new key is made for files that have one already: they would count as damaged.

    Raises:
        AccountFileFault: the folder has such files.
    """
    for path in (folder.replica, folder.desk):
        try:
            filled = path.stat().st_size > 0
        except FileNotFoundError:
            continue
        except OSError as error:
            raise fault_from_os(error, folder.root) from error
        if filled:
            raise AccountFileFault(file=str(folder.account_file))


def ensure_account(
    folder: AccountFolder, base_url: str, sample: Sample | None = None, *, proven: bool = False
) -> Account:
    """Return the folder's account for `base_url`, made where there is none.

    Args:
        folder: the account's folder.
        base_url: address of the service.
        sample: what the sandbox partner is made from, where it is one.
        proven: the service there answered rightly; before, an account keeps the address that it has on the disk.

    Raises:
        WrongKindFault: the folder holds real data and the address is a sandbox's, or the other way round.
        AccountFileFault: the folder has files of an account and no account.json.
    """
    kind = kind_of(base_url)
    found = load_account(folder)
    if found is None:
        refuse_files_without_key(folder)
        wanted = Account(kind, base_url, sample)
    elif found.kind != kind:
        raise WrongKindFault(folder=str(folder.root), kind=found.kind, url=base_url)
    else:
        wanted = replace(found, base_url=base_url, sample=sample or found.sample)
    kept = wanted if found is None or proven else replace(wanted, base_url=found.base_url)
    if kept != found:
        save_account(folder, kept)
    return wanted


def _read(path: Path) -> Account:
    return _parse(json.loads(path.read_text("utf-8")))


def _restore(folder: AccountFolder) -> Account | None:
    try:
        account = _read(folder.account_copy)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    try:
        if folder.account_file.exists():
            make_private(folder.damaged)
            folder.account_file.replace(folder.damaged / folder.account_file.name)
    except OSError as error:
        raise fault_from_os(error, folder.root) from error
    save_account(folder, account)
    return account


def _parse(raw: Any) -> Account:
    if raw["version"] != VERSION or raw["kind"] not in {SANDBOX, LIVE}:
        raise ValueError("not an account of this version")
    sample = raw.get("sample")
    key = raw.get("key")
    return Account(
        kind=raw["kind"],
        base_url=str(raw["base_url"]),
        sample=_sample(sample) if sample else None,
        key=KeyNote(str(key["method"]), str(key["fingerprint"]), key.get("salt")) if key else None,
        id=str(raw["id"]),
        recovery=_recovery(raw.get("recovery")),
        title=str(raw["title"]) if raw.get("title") else None,
    )


def _recovery(raw: Any) -> Recovery | None:
    return Recovery(str(raw["salt"]), str(raw["sealed"])) if raw else None


def _sample(raw: Any) -> Sample:
    return Sample(int(raw["customers"]), int(raw["seed"]), raw.get("today"), raw.get("anchor"))


def _as_json(account: Account) -> dict[str, Any]:
    parts = {name: value for name, value in asdict(account).items() if value is not None}
    return {**parts, "version": VERSION}


def replace_file(path: Path, text: str) -> None:
    """Write a file in one step: a reader sees the old one or the new one.

    Raises:
        OSError: it can't be written; the old one stays.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
