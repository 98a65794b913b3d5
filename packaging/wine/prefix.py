"""A Wine prefix for one test: made anew, with the stand-ins that Wine 8 needs, and the one way to run programs in it.

The stand-ins lie in the prefix alone; `assert_no_shims` says so of whatever was built there.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RECORDED: dict[str, Any] = json.loads((HERE / "recorded.json").read_text())
WINE_UCRTBASE = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/ucrtbase.dll")
BUILTIN_MARK = b"Wine builtin DLL"
SHIMS = ("icuuc.dll", "ucrtbase.dll")
MOST_SECONDS = 1200


@dataclass(frozen=True)
class Ended:
    """How a program in the prefix ended. Its exit code alone says nothing: Wine gives 0 for what could not start."""

    code: int
    out: str


@dataclass(frozen=True)
class Prefix:
    """One Windows computer: its folder, and who sits at it."""

    folder: Path
    extra: Mapping[str, str] = field(default_factory=dict)
    """Variables of the environment besides the usual ones."""

    @property
    def drive(self) -> Path:
        """Where its drive C: lies here."""
        return self.folder / "drive_c"

    def environment(self) -> dict[str, str]:
        """Return the environment that Wine starts in; the variables for Qt arrive without WINE before them."""
        home = self.folder.parent / "home"
        home.mkdir(parents=True, exist_ok=True)
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "WINEPREFIX": str(self.folder),
            "WINEDEBUG": "-all",
            # netprofm: asked for the state of the network, Wine's own spins for ever; without it Qt warns of no answer
            "WINEDLLOVERRIDES": "mscoree,mshtml,netprofm=;winemenubuilder.exe=;ucrtbase=n,b",
            "WINEQT_LOGGING_RULES": "qt.network.info*.warning=false",
            "WINEQT_QPA_PLATFORM": "offscreen",
            "WINEQT_QPA_FONTDIR": r"C:\windows\Fonts",
            **self.extra,
        }

    def run(
        self,
        *command: str | Path,
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        seconds: float = MOST_SECONDS,
    ) -> Ended:
        """Run a program to its end; a path of this computer becomes one of Windows."""
        done = subprocess.run(
            _line(command),
            cwd=cwd,
            env={**self.environment(), **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=seconds,
            check=False,
        )
        return Ended(done.returncode, done.stdout.decode(errors="replace").replace("\r", ""))

    def start(self, *command: str | Path, cwd: Path | None = None) -> subprocess.Popen[bytes]:
        """Start a program that goes on running; its output is a pipe, for Wine gives no file."""
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        return subprocess.Popen(_line(command), cwd=cwd, env=self.environment(), **pipes)

    def end(self) -> None:
        """End every program of this prefix."""
        subprocess.run(["wineserver", "-k"], env=self.environment(), check=False)
        subprocess.run(["wineserver", "-w"], env=self.environment(), timeout=60, check=False)

    @property
    def user(self) -> str:
        """Name of the folder of who sits at it."""
        return next(path.name for path in sorted((self.drive / "users").iterdir()) if path.name != "Public")

    @property
    def local(self) -> str:
        """What Windows calls %LOCALAPPDATA%."""
        return rf"C:\users\{self.user}\AppData\Local"

    @property
    def start_menu(self) -> str:
        """Where this user's Start menu lies."""
        return rf"C:\users\{self.user}\AppData\Roaming\Microsoft\Windows\Start Menu\Programs"

    @property
    def said(self) -> str:
        """What a setup without a window said last."""
        for path in (self.drive / "users").rglob("partnerdesk-setup.txt"):
            return path.read_text(encoding="utf-16").strip()
        return ""

    def path(self, windows: str) -> Path:
        """Return where a path on drive C: lies here."""
        return self.drive.joinpath(*PureWindowsPath(windows).parts[1:])


def _line(command: Sequence[str | Path]) -> list[str]:
    return ["wine", *(windows_path(part) if isinstance(part, Path) else part for part in command)]


def windows_path(path: Path) -> str:
    """Return how a program in any prefix names a file of this computer, or one on its drive C:."""
    parts = path.resolve().parts
    if "drive_c" in parts:
        return "\\".join(("C:", *parts[parts.index("drive_c") + 1 :]))
    return "Z:" + "\\".join(("", *parts[1:]))


def make(folder: Path, *, user: str = "") -> Prefix:
    """Make a prefix anew, Windows 10, with the stand-ins, for a user of this name.

    Raises:
        SystemExit: this is not the Wine whose library the patch is for.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    prefix = Prefix(folder, {"USER": user, "WINEUSERNAME": user} if user else {})
    prefix.run("wineboot", "-i")
    prefix.run("winecfg", "-v", "win10")
    system = prefix.drive / "windows" / "system32"
    if not system.is_dir():
        sys.exit("Wine made no prefix")
    prefix.end()
    _put_ucrtbase(system / "ucrtbase.dll")
    _build_icuuc(system / "icuuc.dll")
    fonts = prefix.drive / "windows" / "Fonts"
    fonts.mkdir(exist_ok=True)
    shutil.copy(ROOT / "resources" / "fonts" / "Inter-Regular.otf", fonts)
    return prefix


def _put_ucrtbase(target: Path) -> None:
    """Give numpy crealf and cimagf, which Wine 8 has as aborting stubs: a few bytes each, checked before."""
    recorded = RECORDED["ucrtbase"]
    library = bytearray(WINE_UCRTBASE.read_bytes())
    if hashlib.sha256(library).hexdigest() != recorded["sha256"]:
        sys.exit(f"{WINE_UCRTBASE} is not that of Wine {recorded['wine']}: packaging/wine/recorded.json wants a look")
    for patch in recorded["patches"].values():
        was, becomes, at = bytes.fromhex(patch["was"]), bytes.fromhex(patch["is"]), patch["offset"]
        if library[at : at + len(was)] != was:
            sys.exit("other bytes than those recorded where the patch goes")
        library[at : at + len(becomes)] = becomes
    mark = library.find(BUILTIN_MARK)
    library[mark : mark + len(BUILTIN_MARK)] = bytes(len(BUILTIN_MARK))
    target.unlink(missing_ok=True)
    target.write_bytes(library)


def _build_icuuc(target: Path) -> None:
    compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-O1", "-s", "-o", target, HERE / "shims" / "icuuc.c"]
    subprocess.run(compiler, check=True)


def assert_no_shims(folder: Path) -> None:
    """Stop where a stand-in lies under `folder`.

    Raises:
        SystemExit: one does.
    """
    found = [path for path in folder.rglob("*") if path.name.lower() in SHIMS]
    if found:
        sys.exit(f"a stand-in of the test is in the bundle: {', '.join(map(str, found))}")
