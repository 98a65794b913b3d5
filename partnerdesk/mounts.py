"""Whether a folder lies on another computer, as far as the system tells. Knows no database.

SQLite keeps its log in memory that processes share; between computers there is none, whatever a network drive pretends.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

REMOTE = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb2",
        "smb3",
        "smbfs",
        "afs",
        "afpfs",
        "webdav",
        "davfs",
        "9p",
        "ceph",
        "glusterfs",
        "lustre",
    }
)
REMOTE_FUSE = frozenset(
    {"sshfs", "rclone", "davfs2", "gvfsd-fuse", "s3fs", "glusterfs", "onedriver", "google-drive-ocamlfuse"}
)
_ESCAPED = re.compile(r"\\([0-7]{3})")
_DRIVE_REMOTE = 4
_PATIENCE_S = 2


def network_kind(folder: Path) -> str | None:
    """Return the kind of network drive that a folder lies on (nfs4, cifs, …); None for a disk of this computer.

    Where the system does not tell, it is taken for a disk.
    """
    try:
        place = folder.resolve()
        if sys.platform == "win32":
            return _windows_kind(place)
        return kind_among(place, _mounts())
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def kind_among(place: Path, mounts: list[tuple[str, str]]) -> str | None:
    """Return the kind of network drive that a path lies on, given all mounts.

    Args:
        place: an absolute path without links.
        mounts: where each file system is mounted, and its kind; the later of two at one place counts.
    """
    best, found = -1, ""
    for mounted, kind in mounts:
        length = len(Path(mounted).parts)
        if length >= best and place.is_relative_to(mounted):
            best, found = length, kind
    base, _dot, helper = found.partition(".")
    remote = base in REMOTE or (base in {"fuse", "fuseblk", "macfuse"} and helper in REMOTE_FUSE)
    return found if remote else None


def parse_mountinfo(text: str) -> list[tuple[str, str]]:
    """Return mount points and kinds of /proc/self/mountinfo, whose spaces and the like are written as octal numbers."""
    found = []
    for line in text.splitlines():
        fields = line.split(" ")
        if "-" not in fields[6:]:
            continue
        place = _ESCAPED.sub(lambda match: chr(int(match[1], 8)), fields[4])
        found.append((place, fields[fields.index("-", 6) + 1]))
    return found


def parse_mount(text: str) -> list[tuple[str, str]]:
    """Return mount points and kinds of what `mount` prints on macOS: `//a@b/c on /Volumes/c (smbfs, nodev)`."""
    matches = (re.fullmatch(r".+? on (/.*) \(([a-z0-9]+)[,)].*", line) for line in text.splitlines())
    return [(match[1], match[2]) for match in matches if match]


def _mounts() -> list[tuple[str, str]]:
    if sys.platform == "darwin":
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=_PATIENCE_S, check=True)
        return parse_mount(told.stdout)
    raw = Path("/proc/self/mountinfo").read_bytes()
    return parse_mountinfo(os.fsdecode(raw))


def _windows_kind(place: Path) -> str | None:
    import ctypes

    if place.drive.startswith("\\\\"):
        return "smb"
    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{place.drive}\\")  # type: ignore[attr-defined,unused-ignore]
    return "smb" if kind == _DRIVE_REMOTE else None
