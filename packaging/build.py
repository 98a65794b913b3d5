"""`dev.py bundle`: freezes the program for this platform, tries the result, and makes what users install from it.

--quick              freeze, check the files and run the self-test; make no installer
--round-trip         Linux: install, start, use and remove it on minimal systems; writes docs/packaging-results.md
--windows-on-wine    freeze and try the Windows installers under Wine
"""

from __future__ import annotations

import argparse
import platform
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import checks  # noqa: E402 - found through the line above
import results  # noqa: E402
import trial  # noqa: E402

ROOT = HERE.parent
DIST = ROOT / "dist"
WORK = ROOT / "build"


def freeze(dist: Path = DIST, work: Path = WORK) -> None:
    """Run PyInstaller on the one spec.

    Raises:
        CalledProcessError: it failed.
    """
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(dist), "--workpath", str(work), str(HERE / "partnerdesk.spec")]
    subprocess.run(command, cwd=ROOT, check=True)


def installers() -> list[Path]:
    """Make this platform's installers; return their files."""
    if sys.platform.startswith("linux"):
        from linux import packages

        return packages.make(trial.BUNDLE, WORK / "partnerdesk", DIST)
    script = HERE / ("macos/release.py" if sys.platform == "darwin" else "windows/installers.py")
    made: list[Path] = runpy.run_path(str(script))["make"](DIST, WORK / "partnerdesk")
    return made


def main(arguments: list[str]) -> int:
    """Freeze, try and pack; return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bundle", description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="freeze, check the files and run the self-test alone")
    parser.add_argument("--round-trip", action="store_true", help="try the Linux packages on minimal systems")
    parser.add_argument("--windows-on-wine", action="store_true", help="try the Windows installers under Wine")
    parser.add_argument("--no-freeze", action="store_true", help="take the bundle that is in dist")
    parser.add_argument("--no-self-test", action="store_true", help="under Wine: leave the long self-tests out")
    options = parser.parse_args(arguments)
    if options.windows_on_wine:
        given = [f"--{name}" for name in ("no-freeze", "no-self-test") if getattr(options, name.replace("-", "_"))]
        return subprocess.run([sys.executable, str(HERE / "wine" / "round_trip.py"), *given], check=False).returncode
    checks.main()
    if sys.platform.startswith("linux") and not shutil.which("objdump"):
        print("SKIPPED: freezing and all that follows, for PyInstaller needs objdump (apt-get install binutils)")
        return 0 if options.quick else 1
    if not options.no_freeze:
        print("Freezing …", flush=True)
        freeze()
    rows = [("size", "ok", trial.check_files())]
    rows += [("self-test", "ok", words) for words in trial.self_tests()]
    if options.quick:
        return 0
    rows.append(("start to first painting", "ok", trial.compare_start()))
    for made in installers():
        words = f"{made.name}: {made.stat().st_size / 2**20:.1f} MiB"
        rows.append(("made", "ok", words))
        print(f"made {words}")
    results.keep(f"Bundle ({platform.system()} {platform.machine()})", "python3 dev.py bundle", rows)
    if options.round_trip:
        from linux import round_trip

        return round_trip.main([])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
