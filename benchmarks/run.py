"""Runs every benchmark of this folder, or those whose names are given, one after the other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def main(arguments: list[str]) -> int:
    """Run them; words that are no option choose benchmarks by their names, options go to each.

    Returns:
        0 when all kept their limits, else 1.
    """
    words = [word for word in arguments if not word.startswith("-")]
    every = sorted(path.stem for path in FOLDER.glob("bench_*.py"))
    names = [word for word in words if f"bench_{word.removeprefix('bench_')}" in every]
    chosen = [f"bench_{name.removeprefix('bench_')}" for name in names] or every
    rest = [word for word in arguments if word not in names]
    failed = []
    for name in chosen:
        print(f"== {name}", flush=True)
        command = [sys.executable, "-m", f"benchmarks.{name}", *rest]
        if subprocess.run(command, cwd=FOLDER.parent, check=False).returncode:
            failed.append(name)
    print(f"\nbench: {'over the limit: ' + ', '.join(failed) if failed else 'all within their limits'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
