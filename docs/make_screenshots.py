"""Draws every page of the window in both languages and themes, on a sandbox partner of a fixed day."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PARTNER = ["--customers", "400", "--seed", "1", "--today", "2026-11-18", "--fresh"]


def main(arguments: list[str]) -> int:
    """Draw; return the exit code. Arguments: a folder other than docs/screenshots, then options of the command."""
    folder = arguments[0] if arguments and not arguments[0].startswith("-") else str(ROOT / "docs" / "screenshots")
    rest = arguments[1:] if arguments and not arguments[0].startswith("-") else arguments
    data = str(ROOT / ".demo" / "pictures")
    command = [
        sys.executable,
        "-m",
        "partnerdesk",
        "--data-dir",
        data,
        "demo",
        *PARTNER,
        "--screenshots",
        folder,
        *rest,
    ]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
