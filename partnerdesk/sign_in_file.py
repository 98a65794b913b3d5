"""sign_in.json: with which Integration an account signs in, and whether it must do so anew. Holds no secret."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from partnerdesk.account import replace_file
from partnerdesk.errors import fault_from_os
from partnerdesk.paths import AccountFolder, make_private

VERSION = 1


@dataclass(frozen=True)
class SignInNote:
    """What is known of an account's sign-in without opening the keyring."""

    client_id: str
    port: int
    scopes: tuple[str, ...]
    signed_in_at: int = 0
    """Seconds since 1970 by this computer's clock."""
    needed: bool = False
    """The service does not accept it any more."""
    asked: bool = False
    """The user has been asked to sign in anew."""


def load_note(folder: AccountFolder) -> SignInNote | None:
    """Return the note of an account's sign-in; None where there is none that can be read."""
    try:
        raw = json.loads(folder.sign_in_file.read_text(encoding="utf-8"))
        if raw["version"] != VERSION:
            return None
        scopes = tuple(str(each) for each in raw["scopes"])
        return SignInNote(
            client_id=str(raw["client_id"]),
            port=int(raw["port"]),
            scopes=scopes,
            signed_in_at=int(raw["signed_in_at"]),
            needed=bool(raw["needed"]),
            asked=bool(raw["asked"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def save_note(folder: AccountFolder, note: SignInNote) -> None:
    """Write the note in one step.

    Raises:
        ReadOnlyFault, DiskFullFault: it can't be written.
    """
    try:
        make_private(folder.root)
        replace_file(folder.sign_in_file, json.dumps({**asdict(note), "version": VERSION}, indent=2) + "\n")
    except OSError as error:
        raise fault_from_os(error, folder.root) from error


def forget_note(folder: AccountFolder) -> None:
    """Remove the note; that there is none is fine.

    Raises:
        ReadOnlyFault: it can't be removed.
    """
    try:
        folder.sign_in_file.unlink(missing_ok=True)
    except OSError as error:
        raise fault_from_os(error, folder.root) from error


def mark_needed(folder: AccountFolder) -> None:
    """Note that the account must sign in anew.

    Raises:
        ReadOnlyFault, DiskFullFault: it can't be written.
    """
    note = load_note(folder)
    if note is not None and not note.needed:
        save_note(folder, replace(note, needed=True, asked=False))


def may_ask(folder: AccountFolder) -> bool:
    """Whether the user is to be asked to sign in anew; true once for each time that it is needed.

    Raises:
        ReadOnlyFault, DiskFullFault: the answer can't be noted.
    """
    note = load_note(folder)
    if note is None or not note.needed or note.asked:
        return False
    save_note(folder, replace(note, asked=True))
    return True
