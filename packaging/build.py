"""Freezes the program for this platform and tries the result: a sandbox, a sync, a list and pictures, all frozen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
PROGRAM = DIST / "partnerdesk" / ("partnerdesk.exe" if os.name == "nt" else "partnerdesk")
CUSTOMERS = 12


def freeze() -> None:
    """Run PyInstaller on the one spec."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += [
        "--distpath",
        str(DIST),
        "--workpath",
        str(ROOT / "build"),
        str(ROOT / "packaging" / "partnerdesk.spec"),
    ]
    subprocess.run(command, cwd=ROOT, check=True)


def frozen(*arguments: str, env: dict[str, str] | None = None) -> str:
    """Run the frozen program; return what it printed.

    Raises:
        SystemExit: it failed.
    """
    plain = {"PATH": os.environ.get("PATH", ""), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", **(env or {})}
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, env=plain, timeout=300, check=False)
    if done.returncode:
        sys.exit(f"frozen `{' '.join(arguments)}` failed with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return done.stdout


def try_it(folder: Path) -> None:
    """Use the frozen program as its user would."""
    ready = folder / "ready.json"
    sandbox = subprocess.Popen(
        [PROGRAM, "sandbox", "--port", "0", "--customers", str(CUSTOMERS), "--ready-file", ready],
        stdout=subprocess.DEVNULL,
    )
    try:
        for _ in range(300):
            if ready.exists():
                break
            time.sleep(0.1)
        facts = json.loads(ready.read_text())
        data = ["--data-dir", str(folder / "data")]
        frozen(*data, "sync", "--base-url", facts["base_url"], "--token-env", "TOKEN", env={"TOKEN": facts["token"]})
    finally:
        sandbox.terminate()
        sandbox.wait(10)
    listed = json.loads(frozen(*data, "customers", "--json"))
    frozen(*data, "screenshots", str(folder / "pictures"), "--lang", "tr", "--theme", "dark")
    pictures = sorted((folder / "pictures").glob("*.png"))
    if not pictures:
        sys.exit("the frozen program drew no page")
    count = len(listed["customers"])
    if not count:
        sys.exit("the frozen program lists no customer after a sync")
    size = sum(path.stat().st_size for path in PROGRAM.parent.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"bundle: {size / 2**20:.0f} MiB, synced and listed {count} customers, drew {len(pictures)} pages: works")


def main() -> int:
    """Freeze and try; return the exit code."""
    freeze()
    with tempfile.TemporaryDirectory() as folder:
        try_it(Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
