"""Tries a frozen bundle: what is in it, its self-test on every platform plugin at hand, and how fast it starts."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / ("partnerdesk.app/Contents/MacOS" if sys.platform == "darwin" else "partnerdesk")
PROGRAM = BUNDLE / ("partnerdesk.exe" if os.name == "nt" else "partnerdesk")
BUDGET_MIB = {"linux": 220, "win32": 150, "darwin": 220}
SLOWEST_START = 1.3
"""Times the unfrozen program's."""
STARTS = 5
FORBIDDEN = ("ucrtbase.dll", "icuuc.dll", "libgtk-3", "QtWebEngine", "libQt6Quick", "_pytest", "pytest/", ".env")
"""Parts of names that must not be in a bundle: shims of the tests, a second toolkit, tests."""
NEEDED = ("parts/sbom.cdx.json", "resources/translations/partnerdesk_tr.qm", "resources/fonts/LICENSE", "LICENSE")
SELF_TEST_S = 400


def size_mib(folder: Path) -> float:
    """Return how much the files of a folder hold, in MiB."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 2**20


def check_files(bundle: Path = BUNDLE) -> str:
    """Hold the bundle against its budget, the files that it needs and those that must not be there; say how it went.

    Raises:
        SystemExit: something is wrong; the text says what.
    """
    root = bundle.parent.parent if sys.platform == "darwin" else bundle
    names = [path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()]
    wrong = [f"{name} must not be in it" for name in names if any(part in name for part in FORBIDDEN)]
    wrong += [f"{part} is missing" for part in NEEDED if not any(name.endswith(part) for name in names)]
    size, budget = size_mib(root), BUDGET_MIB[sys.platform]
    if size > budget:
        wrong.append(f"{size:.0f} MiB are more than the {budget} MiB that it may have")
    if wrong:
        sys.exit("bundle: " + "; ".join(wrong))
    words = f"{len(names)} files, {size:.0f} of {budget} MiB"
    print(f"bundle: {words}", flush=True)
    return words


def self_test(program: Path, env: dict[str, str] | None = None, prefix: tuple[str, ...] = ()) -> dict[str, Any]:
    """Run the self-test; return the facts of its READY line.

    Raises:
        SystemExit: it failed, said no READY, or left something behind.
    """
    with tempfile.TemporaryDirectory() as folder:
        own = {"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8", "HOME": folder, "TMPDIR": folder, **(env or {})}
        own |= {name: value for name, value in os.environ.items() if name in {"SYSTEMROOT", "APPDATA", "LOCALAPPDATA"}}
        command = [*prefix, str(program), "--self-test"]
        done = subprocess.run(
            command, capture_output=True, text=True, env=own, timeout=SELF_TEST_S, check=False, stdin=subprocess.DEVNULL
        )
        lines = [line for line in done.stdout.splitlines() if line.startswith("READY ")]
        left = sorted(path.name for path in Path(folder).iterdir() if path.name != ".Xauthority")
    if done.returncode or len(lines) != 1:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    if left and not prefix:
        sys.exit(f"the self-test left behind: {', '.join(left)}")
    facts: dict[str, Any] = json.loads(lines[0].removeprefix("READY "))
    return facts


def self_tests(program: Path = PROGRAM) -> list[str]:
    """Run the self-test in memory and, on Linux, on an X server; say loudly where there is none, and how they went."""
    found = [self_test(program, {} if sys.platform.startswith("linux") else {"QT_QPA_PLATFORM": "offscreen"})]
    if sys.platform.startswith("linux"):
        if shutil.which("xvfb-run"):
            found.append(self_test(program, prefix=("xvfb-run", "-a", "-s", "-screen 0 1280x1024x24")))
        else:
            print("SKIPPED: the self-test on an X server, for there is no xvfb-run (apt-get install xvfb xauth)")
    words = []
    for facts in found:
        if not facts["frozen"] or not facts["parts"]:
            sys.exit(f"the self-test says frozen: {facts['frozen']}, parts: {facts['parts']}")
        total = sum(facts["seconds"].values())
        words.append(
            f"READY on {facts['platform']}: {facts['version']}, Python {facts['python']}, Qt {facts['qt']}, SQLCipher "
            f"{facts['cipher']}, {facts['customers']} customers, {facts['poses']} views of {facts['pages']} pages, "
            f"{facts['parts']} parts, {total:.0f} s"
        )
        print(words[-1], flush=True)
    return words


def seconds_to_paint(command: list[str]) -> float:
    """Return the seconds from the start of a process to the first painting of its window."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    started = time.time()
    told = subprocess.run([*command, "self-test", "--only-start"], capture_output=True, text=True, env=env, check=True)
    return float(json.loads(told.stdout)["painted_at"]) - started


def compare_start(program: Path = PROGRAM) -> str:
    """Start the frozen and the unfrozen program by turns; say the ratio of their medians.

    Raises:
        SystemExit: the frozen one is too slow.
    """
    commands = {"frozen": [str(program)], "unfrozen": [sys.executable, "-m", "partnerdesk"]}
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(STARTS + 1):
        for name, command in commands.items():
            taken[name].append(seconds_to_paint(command))
    middle = {name: statistics.median(values[1:]) for name, values in taken.items()}
    ratio = middle["frozen"] / middle["unfrozen"]
    words = (
        f"frozen {middle['frozen']:.2f} s, unfrozen {middle['unfrozen']:.2f} s, ratio {ratio:.2f} "
        f"(at most {SLOWEST_START})"
    )
    print(f"start to first painting: {words}", flush=True)
    if ratio > SLOWEST_START:
        sys.exit("the frozen program starts too slowly")
    return words
