"""Where files lie. The only module that joins a path; knows nothing of what is in the files."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

DEFAULT_ACCOUNT = "default"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
"""Names that Windows keeps for devices."""


@dataclass(frozen=True)
class AccountFolder:
    """The folder of one account. Everything that belongs to it lies here and nowhere else."""

    root: Path

    @property
    def name(self) -> str:
        """Name of the account: its folder's name."""
        return self.root.name

    @property
    def replica(self) -> Path:
        """Mirror and weekly history, written by sync and import alone."""
        return self.root / "replica.sqlite"

    @property
    def desk(self) -> Path:
        """What the user made: notes, views, queued changes."""
        return self.root / "desk.sqlite"

    @property
    def account_file(self) -> Path:
        """Address and kind of the account as JSON, with no secret in it."""
        return self.root / "account.json"

    @property
    def account_copy(self) -> Path:
        """Copy of account.json, which takes its place when it is lost."""
        return self.backups / "account.json"

    @property
    def sync_lock(self) -> Path:
        """Held by whoever writes the replica."""
        return self.root / "sync.lock"

    @property
    def sign_in_file(self) -> Path:
        """Which Integration the account signs in with, and whether it must sign in anew; JSON with no secret in it."""
        return self.root / "sign_in.json"

    @property
    def sign_in_lock(self) -> Path:
        """Held by whoever renews the account's tokens."""
        return self.root / "sign_in.lock"

    @property
    def lock_mark(self) -> Path:
        """There while the account is locked and its recovery passphrase is to be asked for; empty."""
        return self.root / "locked"

    def unlock(self) -> None:
        """Remove the mark of the lock; one that stays asks once more."""
        with suppress(OSError):
            self.lock_mark.unlink(missing_ok=True)

    @property
    def backups(self) -> Path:
        """Stamped copies of the databases."""
        return self.root / "backups"

    @property
    def damaged(self) -> Path:
        """Where damaged files are set aside."""
        return self.root / "damaged"

    @property
    def downloads(self) -> Path:
        """Report files on their way into the replica."""
        return self.root / "downloads"

    @property
    def sample_memory(self) -> Path:
        """What was changed at the sandbox partner of a sample account, so that the next one knows it."""
        return self.root / "sample_memory.json"


@dataclass(frozen=True)
class DataFolder:
    """The program's data folder. With `--data-dir` everything that the program writes lies under it."""

    root: Path
    chosen: str = DEFAULT_ACCOUNT
    """Name of the account that is meant where none is named."""

    @property
    def logo(self) -> Path:
        """The picture on reports."""
        return self.root / "logo.png"

    @property
    def settings_file(self) -> Path:
        """Language, theme, thresholds: JSON without secrets."""
        return self.root / "settings.json"

    @property
    def window_lock(self) -> Path:
        """Held by the one window of this data folder."""
        return self.root / "window.lock"

    @property
    def logs(self) -> Path:
        """Log files, redacted."""
        return self.root / "logs"

    @property
    def crash_log(self) -> Path:
        """Where the reason of a hard crash is written."""
        return self.logs / "crash.log"

    def account(self, name: str | None = None) -> AccountFolder:
        """Return the folder of the account called `name`, or of the chosen one (not created here)."""
        return AccountFolder(self.root / "accounts" / (name or self.chosen))

    def accounts(self) -> list[AccountFolder]:
        """Return the folders of all accounts that there are, by name."""
        try:
            found = sorted(path for path in (self.root / "accounts").iterdir() if path.is_dir())
        except OSError:
            return []
        folders = [AccountFolder(path) for path in found]
        return [folder for folder in folders if folder.account_file.exists() or folder.account_copy.exists()]


def is_account_name(name: str) -> bool:
    """Whether a text can be the name of an account's folder on every system, and lead nowhere else."""
    return _NAME.fullmatch(name) is not None and name not in _RESERVED


def default_data_folder() -> DataFolder:
    """Return this user's local, non-roaming data folder."""
    from platformdirs import user_data_path

    return DataFolder(user_data_path("partnerdesk", appauthor=False, roaming=False))


def make_private(folder: Path) -> None:
    """Create a folder and its parents, readable by this user alone; one that is there keeps its rights.

    Raises:
        OSError: the folder can't be made.
    """
    missing = [part for part in (folder, *folder.parents) if not part.exists()]
    for part in reversed(missing):
        part.mkdir(exist_ok=True)
        if os.name == "posix":
            part.chmod(0o700)
    if not missing:
        folder.mkdir(exist_ok=True)  # a file in its place is told as such


def resources() -> Path:
    """Return the folder of icons, fonts, translations and help, in a checkout and in a bundle alike."""
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return base / "resources"


def parts_folder() -> Path | None:
    """Return the folder in which a bundle lists its parts and keeps their licenses; None in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "parts" if frozen else None
