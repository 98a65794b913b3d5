"""The trip of the MSI: installed without a window, upgraded, an older one refused, removed; files are compared."""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import trip
from trip import names_of

HOME = r"C:\Program Files\partnerdesk"


def rows(computer: trip.Computer, older: Path, msi: Path, names: set[str], version: str) -> list[tuple[str, str, str]]:
    """Take the MSI on its trip; return the rows of what was tried.

    Raises:
        Wrong: something is not as it should be.
    """
    found: list[tuple[str, str, str]] = []

    def step(tried: str, expected: set[str], *words: str | Path) -> None:
        started = time.monotonic()
        print(f"  {tried} …", flush=True)
        computer.run("msiexec", *words, "/qn")
        folder = computer.path(HOME)
        there = names_of(folder) if folder.exists() else set()
        if there != expected:
            missing, more = sorted(expected - there)[:5], sorted(there - expected)[:5]
            raise trip.Wrong(f"{tried}: {len(there)} files, missing {missing}, too many {more}")
        details = f"{len(there)} files"
        if expected:
            said = computer.run(HOME + r"\partnerdesk.exe", "--version").out.strip()
            if version not in said:
                raise trip.Wrong(f"{tried}: the program says {said}")
            details += f", it says “{said}”"
        found.append((tried, "as it should", f"{details} ({time.monotonic() - started:.0f} s)"))

    step("MSI of an older version, /i /qn", names | {trip.OLDER_FILE}, "/i", older)
    step("MSI over the older version", names, "/i", msi)
    step("older MSI over the newer one: nothing changed", names, "/i", older)
    step("MSI removed, /x /qn", set(), "/x", msi)
    return found
