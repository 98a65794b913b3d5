"""`dev.py bundle --windows-on-wine`: freezes the program for Windows, makes its installers, and tries them.

The bundle is for this test: a release is frozen on Windows. PACKAGES names what it needs of Debian.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE), str(HERE.parent), str(HERE.parent / "windows")]

import installers  # noqa: E402 - found through the line above
import msi_trip  # noqa: E402
import prefix  # noqa: E402
import results  # noqa: E402
import sign  # noqa: E402
import signing_trial  # noqa: E402
import trip  # noqa: E402
import windows_python  # noqa: E402

from partnerdesk import __version__  # noqa: E402

WORK = ROOT / "build" / "wine"
BUNDLE = WORK / "dist" / "partnerdesk"
OUT = WORK / "out"
TRIPS = WORK
"""Where the Windows computers of the trips are made."""
BUDGET_MIB = 150
UNWRITABLE = r"Z:\sys\partnerdesk"
"""Not even root makes a folder there."""
TURKISH_USER = "Ayşe Gül Öztürk"
COMMAND = "python3 dev.py bundle --windows-on-wine"
PACKAGES = {
    "wine": "wine wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "makensis": "nsis",
    "wixl": "wixl",
    "msiinfo": "msitools",
    "osslsigncode": "osslsigncode",
}


def main(arguments: list[str]) -> int:
    """Do it all; --no-freeze takes the bundle that is there, --no-self-test leaves its long self-test out."""
    lacking = [package for tool, package in PACKAGES.items() if shutil.which(tool) is None]
    if lacking:
        print(f"SKIPPED: nothing was tried under Wine. Install: apt-get install {' '.join(lacking)}")
        return 1
    if "--no-freeze" not in arguments:
        freeze()
    try:
        rows = try_all(with_self_test="--no-self-test" not in arguments)
    except trip.Wrong as problem:
        print(f"not as it should be: {problem}", file=sys.stderr)
        return 1
    results.keep("Windows, under Wine", " ".join((COMMAND, *arguments)), rows)
    print(f"{len(rows)} steps ended as they should; docs/packaging-results.md says them")
    return 0


def freeze() -> None:
    """Run PyInstaller under Wine on the one spec.

    Raises:
        SystemExit: it made no program.
    """
    python = windows_python.make(WORK)
    desk = prefix.make(WORK / "freezer" / "prefix")
    shutil.rmtree(BUNDLE, ignore_errors=True)
    print("Freezing under Wine (several minutes) …", flush=True)
    words = ["-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", BUNDLE.parent]
    ended = desk.run(python, *words, "--workpath", WORK / "work", ROOT / "packaging" / "partnerdesk.spec", cwd=ROOT)
    desk.end()
    if not (BUNDLE / "partnerdesk.exe").exists():
        sys.exit(f"PyInstaller made no program:\n{ended.out[-3000:]}")


def try_all(*, with_self_test: bool) -> list[tuple[str, str, str]]:
    """Try the bundle and its installers; return the rows of the table.

    Raises:
        Wrong: something is not as it should be.
    """
    rows = [measure()]
    fresh = prefix.make(TRIPS / "trip" / "prefix")
    facts = None
    if with_self_test:
        facts = trip.ready(fresh, BUNDLE / "partnerdesk.exe")
        said = f"READY: Python {facts['python']}, Qt {facts['qt']} ({facts['platform']}), keyring {facts['keyring']}"
        details = f"{said}, {facts['poses']} views, {sum(facts['seconds'].values()):.0f} s"
        rows.append(("self-test of the frozen bundle", "as it should", details))
        print(f"  {details}", flush=True)
    OUT.mkdir(parents=True, exist_ok=True)
    certificate = signing_trial.make_certificate(OUT / "test-certificate")
    os.environ |= {sign.CERTIFICATE: str(certificate.chain), sign.KEY: str(certificate.key)}
    sign.sign(BUNDLE / "partnerdesk.exe")
    icon = next((WORK / "work").rglob("partnerdesk.ico"))
    older, older_msi = installers.make_older(BUNDLE, OUT, icon=icon)
    setup, msi = installers.make_setup(BUNDLE, OUT, icon=icon, fast=True), installers.make_msi(BUNDLE, OUT)
    rows += signing_trial.rows(certificate, [BUNDLE / "partnerdesk.exe", setup, msi], setup.parent)
    rows += new_trip(fresh, older, setup).all(facts)
    fresh.end()
    rows += msi_trip.rows(fresh, older_msi, msi, trip.names_of(BUNDLE), __version__)
    fresh.end()
    rows += turkish_rows(older, setup)
    return rows


def measure() -> tuple[str, str, str]:
    """Hold the bundle against its budget and the stand-ins that must not be in it."""
    prefix.assert_no_shims(BUNDLE)
    names = trip.names_of(BUNDLE)
    size = sum((BUNDLE / name).stat().st_size for name in names) / 2**20
    if size > BUDGET_MIB:
        raise trip.Wrong(f"{size:.0f} MiB are more than {BUDGET_MIB}")
    return ("frozen bundle", "as it should", f"{len(names)} files, {size:.0f} of {BUDGET_MIB} MiB, no stand-in in it")


def new_trip(desk: prefix.Prefix, older: Path, setup: Path) -> trip.Trip:
    """Return a trip on a computer, with the files of this bundle."""
    return trip.Trip(desk, older, setup, trip.names_of(BUNDLE), __version__, UNWRITABLE)


def turkish_rows(older: Path, setup: Path) -> list[tuple[str, str, str]]:
    """Install, use and remove where the user's name has Turkish letters and spaces."""
    desk = prefix.make(TRIPS / "turkish" / "prefix", user=TURKISH_USER)
    way = new_trip(desk, older, setup)

    def install() -> str:
        way.install(setup)
        return f"{way.home}: {way.expect_whole(way.names, __version__)}"

    way.take(f"Setup.exe /S for the user {TURKISH_USER}", install)
    way.take(f"sync as {TURKISH_USER}", way.sync)
    way.take(f"Uninstall.exe /S /DATA=remove as {TURKISH_USER}", lambda: way.uninstall("/DATA=remove"))
    desk.end()
    return way.rows


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as problem:
        sys.exit(f"{' '.join(map(str, problem.cmd[:3]))} … failed with exit code {problem.returncode}")
