#!/usr/bin/env python3
"""The one door for people who work on partnerdesk. Needs Python 3.11 or later and nothing else.

    python3 dev.py demo          open the program on a sandbox partner, synced through the real sync
    python3 dev.py test          set up and run the tests

Everything it installs lies in .venv, everything it writes in .demo and build.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "partnerdesk-lock.sha256"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
DEBIAN_LIBRARIES = (
    "libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 "
    "libxcb-shape0 libxcb-xkb1"
)
DEBIAN_TOOLS = {
    "strip": "binutils",
    "xvfb-run": "xvfb",
    "xauth": "xauth",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "makensis": "nsis",
}
"""Programs that try a bundle and check what goes with it, and the packages that have them."""

COMPANIONS = {"dbus-run-session": "dbus", "gnome-keyring-daemon": "gnome-keyring", "systemd-analyze": "systemd"}
"""Programs that tests use for real -> their Debian packages."""


def main() -> int:
    """Run one command; return its exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file also meets older ones
        print(f"partnerdesk needs Python 3.11 or later; this is {sys.version.split()[0]}.")
        return 2
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (action, text) in COMMANDS.items():
        commands.add_parser(name, help=text, add_help=False).set_defaults(action=action)
    options, rest = parser.parse_known_args()
    try:
        return int(options.action(rest) or 0)
    except subprocess.CalledProcessError as fault:
        print(f"\n{' '.join(str(part) for part in fault.cmd[:4])} … failed with exit code {fault.returncode}.")
        return 1
    except KeyboardInterrupt:
        return 130


def run(*command: str | Path, env: dict[str, str] | None = None) -> int:
    """Run a command from the project's root, output to this terminal; return its exit code."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env={**os.environ, **(env or {})}).returncode


def must(*command: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a command; stop here when it fails."""
    code = run(*command, env=env)
    if code:
        raise subprocess.CalledProcessError(code, [str(part) for part in command])


# --- setting up ----------------------------------------------------------------------------------------------------


def setup(_rest: list[str] | None = None) -> int:
    """Make .venv from the hashed lock file; do nothing when it is up to date."""
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if not (STAMP.exists() and STAMP.read_text() == wanted and PYTHON.exists()):
        print("Setting up .venv (once, and again when requirements.lock changes) …", flush=True)
        if not PYTHON.exists():
            shutil.rmtree(VENV, ignore_errors=True)
            venv.create(VENV, with_pip=True)
        pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "-qq", "install"]
        must(*pip, "--require-hashes", "--only-binary", ":all:", "-r", LOCK)
        must(*pip, "--no-deps", "--no-build-isolation", "-e", ROOT)
        STAMP.write_text(wanted)
    system_libraries()
    translate(["--if-changed"])
    return 0


def system_libraries() -> None:
    """On Debian, install the libraries that Qt needs where they are missing and we may; otherwise say the line."""
    if not sys.platform.startswith("linux") or qt_loads("xcb"):
        return
    line = f"apt-get install -y --no-install-recommends {DEBIAN_LIBRARIES}"
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("Installing the system libraries that Qt needs …", flush=True)
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        run("apt-get", "-qq", "update", env=quiet)
        run(*line.split(), "-qq", env=quiet)
        if qt_loads("xcb"):
            return
    sudo = "" if os.geteuid() == 0 else "sudo "
    print(f"Qt needs some system libraries. On Debian or Ubuntu run:\n  {sudo}{line}")
    if not qt_loads("offscreen"):
        raise SystemExit(1)
    print("Going on without a window: pictures and tests work.")


def qt_loads(platform: str) -> bool:
    """Whether Qt's widgets and one of its platform plugins find their libraries."""
    probe = (
        "import ctypes, pathlib, PySide6.QtWidgets as w;"
        f"ctypes.CDLL(str(pathlib.Path(w.__file__).parent / 'Qt/plugins/platforms/libq{platform}.so'))"
    )
    return subprocess.run([PYTHON, "-c", probe], capture_output=True).returncode == 0


def lock(_rest: list[str]) -> int:
    """Write requirements.lock anew from pyproject.toml (needs uv in .venv, which it installs)."""
    must(PYTHON, "-m", "pip", "--quiet", "install", "uv")
    what = "pyproject.toml --extra dev --universal --python-version 3.11 --upgrade -o requirements.lock"
    form = "--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --quiet"
    header = ["--custom-compile-command", "python3 dev.py lock"]
    return run(PYTHON, "-m", "uv", "pip", "compile", *what.split(), *form.split(), *header)


# --- running -------------------------------------------------------------------------------------------------------


def has_display() -> bool:
    """Whether a window can open here."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def demo(rest: list[str]) -> int:
    """Open the program on a sandbox partner that the real sync has filled."""
    setup()
    wants_pictures = any(part.split("=")[0] == "--screenshots" for part in rest)
    if not has_display() and not wants_pictures and os.environ.get("QT_QPA_PLATFORM") is None:
        print("No display here: run `python3 dev.py demo --screenshots DIR` to have every page drawn into pictures.")
        return 1
    return run(PYTHON, "-m", "partnerdesk", "--data-dir", ROOT / ".demo", "demo", *rest)


def screenshots(rest: list[str]) -> int:
    """Draw every page in both languages, both themes and two sizes; docs/screenshots keeps what the docs show."""
    setup()
    return run(PYTHON, ROOT / "docs" / "make_screenshots.py", *rest)


def test(rest: list[str]) -> int:
    """Run the tests; arguments go to pytest, `--quick` leaves the slow ones out."""
    setup()
    quick = "--quick" in rest
    rest = [part for part in rest if part != "--quick"]
    companions()
    chosen = ["-m", "not slow"] if quick else []
    spread = [] if any(part.startswith("-n") for part in rest) else ["-n", "2", "--dist", "worksteal"]
    return run(PYTHON, "-m", "pytest", *spread, *chosen, *rest, env={"QT_QPA_PLATFORM": "offscreen"})


def companions() -> None:
    """On Debian, install what some tests try for real, where it is missing and we may; without it they are skipped."""
    missing = [package for program, package in COMPANIONS.items() if not shutil.which(program)]
    if not missing or not sys.platform.startswith("linux"):
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        print(f"Installing {' '.join(missing)} for the tests …", flush=True)
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        run("apt-get", "-qq", "update", env=quiet)
        run("apt-get", "install", "-y", "--no-install-recommends", "-qq", *missing, env=quiet)
    left = [package for program, package in COMPANIONS.items() if not shutil.which(program)]
    if left:
        print(f"Without {' and '.join(left)} the tests of a real keyring and timer are skipped.", flush=True)


def check(_rest: list[str]) -> int:
    """Format, lint, types, import contracts and translations. `--fix` puts format and simple lint right."""
    setup()
    fix = "--fix" in _rest
    steps: dict[str, list[str | Path]] = {
        "format": [PYTHON, "-m", "ruff", "format", *([] if fix else ["--check"]), "."],
        "lint": [PYTHON, "-m", "ruff", "check", *(["--fix"] if fix else []), "."],
        "types": [PYTHON, "-m", "mypy"],
        "imports": [BIN / "lint-imports", "--no-cache"],
        "translations": [PYTHON, ROOT / "packaging" / "translations.py", "check"],
        "docs": [PYTHON, ROOT / "packaging" / "check_docs.py"],
    }
    failed = []
    for name, command in steps.items():
        print(f"== {name}", flush=True)
        if run(*command):
            failed.append(name)
    print(f"check: {'failed: ' + ', '.join(failed) if failed else 'all green'}")
    return 1 if failed else 0


def translate(rest: list[str]) -> int:
    """Collect texts into resources/translations/*.ts and compile them; `--if-changed` compiles alone."""
    step = "compile" if "--if-changed" in rest else "update"
    return run(PYTHON, ROOT / "packaging" / "translations.py", step)


def bench(rest: list[str]) -> int:
    """Run benchmarks/: ratios against a floor or a peer in the same run."""
    setup()
    return run(PYTHON, ROOT / "benchmarks" / "run.py", *rest, env={"QT_QPA_PLATFORM": "offscreen"})


def soak(rest: list[str]) -> int:
    """Sync over and over against the sandbox and watch memory, handles and threads."""
    setup()
    return run(PYTHON, "-m", "benchmarks.soak", *rest)


def bundle(rest: list[str]) -> int:
    """Freeze the program for this platform, try the result and make its installers; `--help` tells the trials."""
    setup()
    bundle_tools()
    return run(PYTHON, ROOT / "packaging" / "build.py", *rest)


def bundle_tools() -> None:
    """On Debian, install what checks and tries packages where we may; otherwise say what is left out."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for tool, package in DEBIAN_TOOLS.items() if not shutil.which(tool)]
    if missing and shutil.which("apt-get") and os.geteuid() == 0:
        print(f"Installing {', '.join(missing)} …", flush=True)
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        run("apt-get", "-qq", "update", env=quiet)
        run("apt-get", "install", "-y", "--no-install-recommends", "-qq", *missing, env=quiet)
        missing = [package for tool, package in DEBIAN_TOOLS.items() if not shutil.which(tool)]
    if missing:
        print(f"SKIPPED below, for they are not installed and may not be by us: {', '.join(missing)}")


COMMANDS = {
    "setup": (setup, "make .venv from the hashed lock file"),
    "demo": (demo, "open the program on a synced sandbox partner (--screenshots DIR without a display)"),
    "test": (test, "run the tests (--quick leaves the slow ones out; other arguments go to pytest)"),
    "check": (check, "format, lint, types, import contracts, translations, docs (--fix mends the first two)"),
    "bench": (bench, "benchmarks as ratios"),
    "soak": (soak, "many syncs in a row, watching memory and handles"),
    "bundle": (bundle, "freeze the program for this platform and try the result"),
    "translate": (translate, "collect and compile translations"),
    "screenshots": (screenshots, "draw every page in both languages, both themes and two sizes"),
    "lock": (lock, "write requirements.lock anew"),
}

if __name__ == "__main__":
    sys.exit(main())
