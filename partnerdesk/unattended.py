"""Whether an account can be synced while nobody is there: what a closed window needs. Opens no secret."""

from __future__ import annotations

from partnerdesk.account import Account, load_account
from partnerdesk.errors import Fault
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.sign_in_file import load_note

SAMPLE, PASSPHRASE, SIGN_IN = "sample", "typed", "sign_in"
"""What stands in the way: the data are invented; somebody must type; no sign-in is kept."""


def hindrance(account: Account, folder: AccountFolder) -> str:
    """Return what keeps an account from ever being synced with the window closed; empty: nothing."""
    if account.is_sandbox:
        return SAMPLE
    if account.key is not None and account.key.method == "passphrase":
        return PASSPHRASE
    return "" if load_note(folder) is not None else SIGN_IN


def any_can(folder: DataFolder) -> bool:
    """Whether any account of a data folder can: the system's scheduler is asked for all of them together."""
    return any(_can(each) for each in folder.accounts())


def _can(folder: AccountFolder) -> bool:
    try:
        account = load_account(folder)
    except Fault:
        return False
    return account is not None and not hindrance(account, folder)
