"""Whether the disk has room for a sync. Knows nothing of what is written."""

from __future__ import annotations

import shutil
from pathlib import Path

from partnerdesk.errors import DiskFullFault, fault_from_os

SPARE_BYTES = 200 * 1024 * 1024
_MEGABYTE = 1024 * 1024


def check_space(replica: Path) -> None:
    """Make sure that twice the replica and 200 MB fit on its disk.

    Raises:
        DiskFullFault: they don't; the fault says how much is missing.
    """
    try:
        size = replica.stat().st_size if replica.exists() else 0
        free = shutil.disk_usage(replica.parent).free
    except OSError as error:
        raise fault_from_os(error, replica.parent) from error
    missing = 2 * size + SPARE_BYTES - free
    if missing > 0:
        raise DiskFullFault(folder=str(replica.parent), megabytes=-(-missing // _MEGABYTE))
