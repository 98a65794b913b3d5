"""Draws every page of the window in both languages, both themes and two sizes, on a sandbox partner of a fixed day.

All pictures go to build/screenshots, which is not kept; those that README.md and docs/ show are copied to
docs/screenshots.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DRAWN = ROOT / "build" / "screenshots"
KEPT = ROOT / "docs" / "screenshots"
PARTNER = ["--customers", "400", "--seed", "1", "--today", "2026-11-18", "--fresh"]
SIZES = "1280x820,1024x700"
_SHOWN = re.compile(r"screenshots/([\w.-]+\.png)")


def main(arguments: list[str]) -> int:
    """Draw; return the exit code. Arguments: a folder, which keeps all pictures there, then options of the command."""
    own = Path(arguments[0]) if arguments and not arguments[0].startswith("-") else None
    rest = arguments[1:] if own else arguments
    sizes = [] if any(part.startswith("--size") for part in rest) else ["--size", SIZES]
    command = [sys.executable, "-m", "partnerdesk", "--data-dir", str(ROOT / ".demo" / "pictures"), "demo", *PARTNER]
    command += ["--screenshots", str(own or DRAWN), *sizes, *rest]
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    if code == 0 and own is None:
        keep(DRAWN, KEPT, shown(ROOT))
    return code


def shown(root: Path) -> set[str]:
    """Return the names of the pictures that README.md and the pages of docs/ show."""
    pages = [root / "README.md", *sorted((root / "docs").glob("*.md"))]
    return {name for page in pages if page.exists() for name in _SHOWN.findall(page.read_text("utf-8"))}


def keep(drawn: Path, kept: Path, names: set[str]) -> None:
    """Copy the named pictures, pressed as small as PNG goes, and remove all others."""
    from PySide6.QtGui import QImage

    kept.mkdir(parents=True, exist_ok=True)
    for name in sorted(names):
        picture = QImage(str(drawn / name))
        if not picture.isNull():
            picture.save(str(kept / name), "PNG", 0)
    for path in kept.glob("*.png"):
        if path.name not in names:
            path.unlink()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
