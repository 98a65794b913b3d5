"""Checks what goes with a bundle where it is made on another platform too: desktop file, metadata, plists, scripts."""

from __future__ import annotations

import plistlib
import runpy
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from linux import packages
from macos import bundle_info

HERE = Path(__file__).resolve().parent
METAINFO = "io.github.partnerdesk.metainfo.xml"


def told(tool: str, *arguments: str) -> str:
    """Run a tool that checks a file; return a line on how it went.

    Raises:
        SystemExit: it found something.
    """
    if not shutil.which(tool):
        return f"SKIPPED, for {tool} is not installed"
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
    words = (done.stdout + done.stderr).strip()
    if done.returncode:
        sys.exit(f"{tool} {' '.join(arguments)}: {words}")
    return "valid"


def desktop_file() -> str:
    """Check the desktop file."""
    return told("desktop-file-validate", str(HERE / "linux" / "partnerdesk.desktop"))


def metainfo() -> str:
    """Check the AppStream metadata as they are in a package."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / METAINFO
        values = {"VERSION": packages.version(), "DATE": packages.built_at().strftime("%Y-%m-%d")}
        packages.write(path, packages.filled(METAINFO, values))
        return told("appstreamcli", "validate", "--no-net", str(path))


def plists() -> str:
    """Check that both plists of macOS can be read, and that their values are of the right kinds."""
    plistlib.loads(plistlib.dumps(bundle_info.info_plist(packages.version())))
    asked = plistlib.loads((HERE / "macos" / "entitlements.plist").read_bytes())
    if not all(value is True for value in asked.values()):
        sys.exit("entitlements.plist: an entitlement that is not asked for stands there")
    return f"Info.plist and {len(asked)} entitlement"


def shell_scripts() -> str:
    """Check the shell scripts' syntax."""
    for name in ("preinst", "prerm", "install.sh"):
        told("sh", "-n", str(HERE / "linux" / name))
    return "valid"


def setup_script() -> str:
    """Compile the script of the Windows Setup.exe with warnings as errors."""
    code = runpy.run_path(str(HERE / "windows" / "check.py"))["main"]()
    if code:
        sys.exit("the script of Setup.exe does not compile")
    return "see above"


def main() -> None:
    """Run every check.

    Raises:
        SystemExit: one found something.
    """
    steps: dict[str, Callable[[], str]] = {"desktop file": desktop_file, "metainfo": metainfo, "plists": plists}
    steps |= {"shell scripts": shell_scripts, "Setup.exe's script": setup_script}
    for name, step in steps.items():
        print(f"check, {name}: {step()}", flush=True)


if __name__ == "__main__":
    main()
