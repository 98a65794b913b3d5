"""Where files lie. The only module that joins a path; knows nothing of what is in the files."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

DEFAULT_ACCOUNT = "default"


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


@dataclass(frozen=True)
class DataFolder:
    """The program's data folder. With `--data-dir` everything that the program writes lies under it."""

    root: Path

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

    def account(self, name: str = DEFAULT_ACCOUNT) -> AccountFolder:
        """Return the folder of the account called `name` (not created here)."""
        return AccountFolder(self.root / "accounts" / name)


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
