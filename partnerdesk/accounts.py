"""The accounts of a data folder: which there are, which is meant, how they are called. Knows no secret and no service.

Each account has its own folder with its files, lock and backups, and its own entries in the keyring under its own id;
nothing here opens two of them at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from partnerdesk.account import Account, load_account, save_account
from partnerdesk.errors import Fault, NoAccountFault
from partnerdesk.paths import DEFAULT_ACCOUNT, AccountFolder, DataFolder, is_account_name
from partnerdesk.replica.text import fold

LONGEST_TITLE = 60
_LONGEST_NAME = 30


@dataclass(frozen=True)
class AccountLine:
    """One account as a list shows it."""

    folder: AccountFolder
    account: Account | None
    """None where account.json can't be read."""
    fault: Fault | None = None

    @property
    def title(self) -> str:
        """What the user calls it."""
        return (self.account.title if self.account else None) or self.folder.name


def list_accounts(folder: DataFolder) -> list[AccountLine]:
    """Return all accounts of a data folder, by title."""
    lines = []
    for each in folder.accounts():
        try:
            lines.append(AccountLine(each, load_account(each)))
        except Fault as fault:
            lines.append(AccountLine(each, None, fault))
    return sorted(lines, key=lambda line: (fold(line.title), line.folder.name))


def choose(folder: DataFolder, wanted: str = "") -> DataFolder:
    """Return the data folder with the account chosen that is meant.

    That is `wanted` while it is there, else the usual one, else the first; a folder without any account keeps the name
    that the first one will get.
    """
    names = [each.name for each in folder.accounts()]
    for name in (wanted, DEFAULT_ACCOUNT, *names):
        if name in names:
            return replace(folder, chosen=name)
    return replace(folder, chosen=DEFAULT_ACCOUNT)


def new_name(folder: DataFolder, title: str) -> str:
    """Return a name for the folder of a new account: made of its title, and not taken."""
    stem = re.sub(r"[^a-z0-9]+", "-", fold(title)).strip("-")[:_LONGEST_NAME].strip("-")
    stem = stem if is_account_name(stem) else f"account-{stem}".strip("-")
    taken = {path.name for path in _folders(folder)}
    names = (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


def retitle(folder: AccountFolder, title: str) -> Account:
    """Call an account something else; an empty title gives it back its folder's name.

    Raises:
        NoAccountFault, AccountFileFault: there is no account there, or its file is damaged.
        ReadOnlyFault, DiskFullFault: the file can't be written.
    """
    account = load_account(folder)
    if account is None:
        raise NoAccountFault(folder=str(folder.root))
    changed = replace(account, title=" ".join(title.split())[:LONGEST_TITLE] or None)
    save_account(folder, changed)
    return changed


def _folders(folder: DataFolder) -> list[AccountFolder]:
    """Return every folder where an account would lie, with or without one: a new account takes none of them."""
    try:
        return [AccountFolder(path) for path in (folder.root / "accounts").iterdir()]
    except OSError:
        return []
