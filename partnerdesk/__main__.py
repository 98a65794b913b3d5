"""One program: the window and the commands. `python -m partnerdesk`, the console script and the bundle start here."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program with this process's arguments; return the exit code."""
    from partnerdesk.cli import run
    from partnerdesk.cli.streams import fill_streams
    from partnerdesk.hard_crash import keep_memory_private

    keep_memory_private()
    fill_streams()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
