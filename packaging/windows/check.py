"""Compiles the script of Setup.exe with warnings as errors; says loudly where makensis is missing and goes on."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import installers


def main() -> int:
    """Check; return the exit code."""
    if "nsis" in installers.missing():
        print("SKIPPED: the script of Setup.exe was not compiled, for there is no makensis (apt-get install nsis)")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        installers.check(Path(folder))
    print("makensis -WX: the script of Setup.exe compiles without a warning")
    return 0


if __name__ == "__main__":
    sys.exit(main())
