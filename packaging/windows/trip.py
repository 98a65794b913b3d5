"""One trip of the Windows installers on one computer: install, use, refuse, upgrade, remove; what is there is compared.

It takes any computer that runs programs and says where its folders lie; knows no Wine.
"""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\partnerdesk"
OWN = {"Uninstall.exe"}
OLDER_VERSION = "0.0.9"
OLDER_FILE = "_internal/gone-in-the-next-version.txt"
"""A file that only the older version has."""
CUSTOMERS = 12
RUNNING, NEWER, NO_PLACE = 10, 11, 12
SAME_FACTS = (
    "version",
    "python",
    "qt",
    "cipher",
    "sqlite",
    "tls",
    "keyring",
    "schema",
    "icons",
    "customers",
    "poses",
    "parts",
)


def names_of(folder: Path) -> set[str]:
    """Return the names of all files under a folder, with slashes."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


class Wrong(Exception):
    """Something is not as it should be after a step."""


class Computer(Protocol):
    """Where a trip takes place."""

    @property
    def local(self) -> str:
        """What Windows calls %LOCALAPPDATA%."""
        ...

    @property
    def start_menu(self) -> str:
        """Where the user's Start menu lies."""
        ...

    @property
    def said(self) -> str:
        """What a setup without a window said last."""
        ...

    def run(self, *command: str | Path, env: Mapping[str, str] | None = None, seconds: float = 1200) -> Any:
        """Run a program to its end; `code` and `out` say how it ended."""
        ...

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program that goes on running."""
        ...

    def path(self, windows: str) -> Path:
        """Return where a path of Windows lies here."""
        ...

    def end(self) -> None:
        """End every program that was started."""
        ...


@dataclass
class Trip:
    """The steps; each leaves a row of what was tried, how it ended and details."""

    computer: Computer
    older: Path
    """Setup.exe of a lower version, with one file more."""
    setup: Path
    names: set[str]
    """Names of the bundle's files, with slashes."""
    version: str
    unwritable: str
    """A folder that nobody can make."""
    rows: list[tuple[str, str, str]] = field(default_factory=list)
    customers: int = 0

    @property
    def home(self) -> str:
        """Where Setup.exe puts the program."""
        return self.computer.local + r"\Programs\partnerdesk"

    @property
    def program(self) -> str:
        """The installed program."""
        return self.home + r"\partnerdesk.exe"

    @property
    def data(self) -> Path:
        """Where the user's data lies."""
        return self.computer.path(self.computer.local + r"\partnerdesk")

    def take(self, tried: str, step: Callable[[], str]) -> None:
        """Take a step and note how it ended.

        Raises:
            Wrong: it ended otherwise than it should.
        """
        started = time.monotonic()
        print(f"  {tried} …", flush=True)
        details = step()
        self.rows.append((tried, "as it should", f"{details} ({time.monotonic() - started:.0f} s)"))

    def all(self, facts: Mapping[str, Any] | None) -> list[tuple[str, str, str]]:
        """Take every step; return the rows.

        Args:
            facts: what the READY line of the bundle says; None leaves the installed program's self-test out.
        """
        into = f"/D={self.unwritable}"
        self.take("Setup.exe /S of an older version", self.first)
        self.take("sync by the installed program", self.sync)
        self.take("Setup.exe /S over a running program", self.over_running)
        self.take("Setup.exe /S ended in the middle, then again", self.broken_off)
        self.take("older Setup.exe /S over the newer one", lambda: self.refuse(self.older, NEWER, "newer"))
        self.take("what that advises: uninstall, keep the data, install the older one", self.go_back)
        self.take("Setup.exe /S over the older version", self.update)
        self.take(
            "Setup.exe /S into a place that can't be written",
            lambda: self.refuse(self.setup, NO_PLACE, "be written", into),
        )
        if facts is not None:
            self.take("self-test of the installed program", lambda: self.self_test(facts))
        self.take("Uninstall.exe /S", self.keep_data)
        self.take("Uninstall.exe /S /DATA=remove", self.remove_data)
        return self.rows

    # --- looking ----------------------------------------------------------------------------------------------------

    def installed(self) -> set[str]:
        """Return the names of all files in the program's folder."""
        folder = self.computer.path(self.home)
        return names_of(folder) if folder.exists() else set()

    def registered(self) -> str:
        """Return the version that Windows lists, empty when it lists none."""
        out = self.computer.run("reg", "query", UNINSTALL, "/v", "DisplayVersion").out
        return next((line.split()[-1] for line in out.splitlines() if "REG_SZ" in line), "")

    def expect_whole(self, names: set[str], version: str) -> str:
        """Hold the folder, the registry and the Start menu against what belongs there."""
        found = self.installed()
        if found != names | OWN:
            raise Wrong(f"missing {sorted(names - found)[:5]}, too many {sorted(found - names - OWN)[:5]}")
        if self.registered() != version:
            raise Wrong(f"Windows lists {self.registered() or 'nothing'} instead of {version}")
        if not self.computer.path(self.computer.start_menu + r"\partnerdesk.lnk").exists():
            raise Wrong("no shortcut in the Start menu")
        return f"{len(found)} files, listed as {version}, shortcut there"

    def expect_nothing(self) -> str:
        """Make sure that the program left nothing."""
        left = sorted(self.installed())
        if left or self.computer.path(self.home).exists() or self.registered():
            raise Wrong(f"left behind: {left[:5]}, listed as {self.registered()}")
        if self.computer.path(self.computer.start_menu + r"\partnerdesk.lnk").exists():
            raise Wrong("the shortcut is still there")
        return "no file, no entry, no shortcut"

    def list_customers(self) -> int:
        """Ask the installed program for the user's customers."""
        out = self.computer.run(self.program, "customers", "--json").out
        try:
            return len(json.loads(out)["customers"])
        except (ValueError, KeyError):
            raise Wrong(f"the program says {out[-300:]}") from None

    # --- doing ------------------------------------------------------------------------------------------------------

    def install(self, setup: Path, *more: str) -> Any:
        """Run a setup without a window."""
        return self.computer.run(setup, "/S", *more)

    def refuse(self, setup: Path, code: int, words: str, *more: str) -> str:
        """Run a setup that must refuse, say why and change nothing."""
        before = self.installed(), self.registered()
        ended = self.install(setup, *more)
        said = self.computer.said
        if (self.installed(), self.registered()) != before:
            raise Wrong("it changed something all the same")
        if words not in said or ended.code != code:
            raise Wrong(f"ended with {ended.code}, saying: {said or 'nothing'}")
        return f"nothing changed, exit code {code}, “{said}”"

    def first(self) -> str:
        """Install the older version."""
        self.install(self.older)
        return self.expect_whole(self.names | {OLDER_FILE}, OLDER_VERSION)

    def go_back(self) -> str:
        """Do what the refusal of an older version advises."""
        self.keep_data()
        whole = self.first()
        if self.list_customers() != self.customers:
            raise Wrong("the data was not found again")
        return f"uninstalled, data kept; {whole}; {self.customers} customers as before"

    def sync(self) -> str:
        """Fill the user's data folder from a sandbox, both by the installed program."""
        with self.sandbox() as told:
            env = {"PARTNERDESK_TRIP_TOKEN": told["token"]}
            asked = ("sync", "--base-url", told["base_url"], "--token-env", "PARTNERDESK_TRIP_TOKEN")
            ended = self.computer.run(self.program, *asked, env=env)
        self.customers = self.list_customers()
        if self.customers != CUSTOMERS:
            raise Wrong(f"{self.customers} customers after a sync that said {ended.out[-300:]}")
        return f"{self.customers} customers, key in the keyring"

    def sandbox(self) -> Sandbox:
        """Return the installed program as a sandbox partner, which also is a running program."""
        return Sandbox(self)

    def update(self) -> str:
        """Install over the older version; the data stays, what is no longer part goes."""
        self.install(self.setup)
        whole = self.expect_whole(self.names, self.version)
        if self.list_customers() != self.customers:
            raise Wrong(f"{self.list_customers()} customers instead of {self.customers}")
        return f"{whole}; the older version's file is gone; {self.customers} customers as before"

    def over_running(self) -> str:
        """Install while the program runs."""
        with self.sandbox():
            return self.refuse(self.setup, RUNNING, "is running")

    def broken_off(self) -> str:
        """End a setup in the middle, use what is there, then install again."""
        child = self.computer.start(self.setup, "/S")
        half = self.computer.path(self.home + r"\_new")
        deadline = time.monotonic() + 120
        while not (half.exists() and len(names_of(half)) > 20):
            if child.poll() is not None or time.monotonic() > deadline:
                raise Wrong("the setup ended before it could be ended")
            time.sleep(0.02)
        self.computer.end()
        child.wait(30)
        put = len(names_of(half))
        count = self.list_customers()
        if count != self.customers:
            raise Wrong(f"the version that was there lists {count} customers")
        self.install(self.setup)
        self.expect_whole(self.names, self.version)
        return f"ended after {put} of {len(self.names)} files; the old version still worked; installed anew, whole"

    def self_test(self, expected: Mapping[str, Any]) -> str:
        """Run the installed program's self-test; its READY line says the same as the bundle's."""
        facts = ready(self.computer, self.program)
        other = {
            name: (facts.get(name), expected.get(name)) for name in SAME_FACTS if facts.get(name) != expected.get(name)
        }
        if other:
            raise Wrong(f"the installed program says otherwise than the bundle: {other}")
        return (
            f"READY as the bundle: {', '.join(f'{name} {facts[name]}' for name in ('version', 'qt', 'poses', 'parts'))}"
        )

    def uninstall(self, *more: str) -> str:
        """Uninstall without a window."""
        self.computer.run(self.home + r"\Uninstall.exe", "/S", *more)
        deadline = time.monotonic() + 120  # it goes on as a copy of itself, which nobody can wait for
        while (self.computer.path(self.home).exists() or self.registered()) and time.monotonic() < deadline:
            time.sleep(0.5)
        return self.expect_nothing()

    def keep_data(self) -> str:
        """Uninstall; the data stays."""
        gone = self.uninstall()
        if not list(self.data.glob("accounts/*/replica.sqlite")):
            raise Wrong("the data went too")
        return f"{gone}; the data is still there"

    def remove_data(self) -> str:
        """Install again, find the data, uninstall with it."""
        self.install(self.setup)
        if self.list_customers() != self.customers:
            raise Wrong("the data of before was not found again")
        gone = self.uninstall("/DATA=remove")
        if self.data.exists():
            raise Wrong(f"of the data is left: {sorted(names_of(self.data))[:5]}")
        return f"the data was found again; then {gone}, and no data"


class Sandbox:
    """The installed program as a sandbox partner, for the time of a block; the block gets its address and token."""

    def __init__(self, trip: Trip) -> None:
        self._trip = trip

    def __enter__(self) -> dict[str, str]:
        trip = self._trip
        ready_file = trip.computer.path(trip.computer.local + r"\trip-ready.json")
        ready_file.unlink(missing_ok=True)
        started = ("sandbox", "--port", "0", "--customers", str(CUSTOMERS), "--ready-file", ready_file)
        self._child = trip.computer.start(trip.program, *started)
        deadline = time.monotonic() + 120
        while not (ready_file.exists() and ready_file.stat().st_size):
            if self._child.poll() is not None or time.monotonic() > deadline:
                raise Wrong("the sandbox did not start")
            time.sleep(0.1)
        told: dict[str, str] = json.loads(ready_file.read_text())
        return told

    def __exit__(self, *_exception: object) -> None:
        self._trip.computer.end()
        self._child.wait(30)
        self._trip.computer.path(self._trip.computer.local + r"\trip-ready.json").unlink(missing_ok=True)


def ready(computer: Computer, program: str | Path) -> dict[str, Any]:
    """Run a program's self-test; return the facts of its READY line.

    Raises:
        Wrong: it says none.
    """
    ended = computer.run(program, "--self-test", seconds=900)
    lines = [line for line in ended.out.splitlines() if line.startswith("READY ")]
    if len(lines) != 1:
        raise Wrong(f"no READY but: {ended.out[-1000:]}")
    facts: dict[str, Any] = json.loads(lines[0].removeprefix("READY "))
    return facts
