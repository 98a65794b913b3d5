"""The round trip of the installers on Windows itself, for the release workflow: the steps of the trip under Wine.

python packaging/windows/here.py BUNDLE OUT OLDER      OUT and OLDER hold a Setup.exe and an MSI each
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE)]

import msi_trip  # noqa: E402 - found through the line above
import trip  # noqa: E402

from partnerdesk import __version__  # noqa: E402


@dataclass(frozen=True)
class Ended:
    """How a program ended."""

    code: int
    out: str


@dataclass
class ThisComputer:
    """The Windows that this runs on, and its user."""

    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def local(self) -> str:
        """What Windows calls %LOCALAPPDATA%."""
        return os.environ["LOCALAPPDATA"]

    @property
    def start_menu(self) -> str:
        """Where this user's Start menu lies."""
        return os.environ["APPDATA"] + r"\Microsoft\Windows\Start Menu\Programs"

    @property
    def said(self) -> str:
        """What a setup without a window said last."""
        path = Path(tempfile.gettempdir()) / "partnerdesk-setup.txt"
        return path.read_text(encoding="utf-16").strip() if path.exists() else ""

    def path(self, windows: str) -> Path:
        """Return the path as it is."""
        return Path(windows)

    def run(self, *command: str | Path, env: Mapping[str, str] | None = None, seconds: float = 1200) -> Ended:
        """Run a program to its end."""
        done = subprocess.run(
            [str(part) for part in command],
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=seconds,
            check=False,
        )
        return Ended(done.returncode, done.stdout.decode(errors="replace").replace("\r", ""))

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program that goes on running."""
        child = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.started.append(child)
        return child

    def end(self) -> None:
        """End what was started here and is still running."""
        for child in self.started:
            if child.poll() is None:
                subprocess.run(["taskkill", "/F", "/T", "/PID", str(child.pid)], capture_output=True, check=False)
        self.started.clear()


def main(arguments: list[str]) -> int:
    """Take both installers on their trips; return the exit code."""
    bundle, out, older = (Path(text).resolve() for text in arguments)
    desk = ThisComputer()
    blocked = Path(tempfile.mkdtemp()) / "a-file"
    blocked.write_text("no folder can be made in a file\n")
    setups = [next(folder.glob("*-setup.exe")) for folder in (older, out)]
    way = trip.Trip(desk, *setups, trip.names_of(bundle), __version__, str(blocked / "partnerdesk"))
    try:
        rows = way.all(trip.ready(desk, bundle / "partnerdesk.exe"))
        rows += msi_trip.rows(
            desk, next(older.glob("*.msi")), next(out.glob("*.msi")), trip.names_of(bundle), __version__
        )
    except trip.Wrong as problem:
        print(f"not as it should be: {problem}", file=sys.stderr)
        return 1
    for tried, ended, details in rows:
        print(f"{tried}: {ended}; {details}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
