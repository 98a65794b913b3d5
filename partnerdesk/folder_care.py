"""Looks after the data folder: how large its parts are, whether a cloud or a network lies under it. Moves nothing."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from partnerdesk.paths import DataFolder

CLOUD, NETWORK, SAFE = "cloud", "network", ""
_CLOUDS = re.compile(
    r"(?i)^(onedrive( ?-? .*)?|dropbox( \(.*\))?|google ?drive|my drive|googledrive.*|icloud ?drive|mobile documents|"
    r"com~apple~clouddocs|cloudstorage|nextcloud|owncloud|box( sync)?|pcloud ?drive|megasync|mega|syncthing|sync|"
    r"seafile|yandex\.disk)$"
)
_MARKS = (".stfolder", ".dropbox", ".dropbox.cache", ".owncloudsync.log", ".nextcloudsync.log")
"""What a program that keeps folders in step leaves in the folders that it keeps."""
_NETWORK_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs", "fuse.rclone", "9p", "ncpfs"}
)
_REMOTE_DRIVE = 4


@dataclass(frozen=True)
class FolderCare:
    """What there is to say of the data folder."""

    parts: dict[str, int]
    """replica | desk | backups | downloads | damaged | logs | other -> bytes, of all accounts"""
    risk: str
    """cloud | network | empty"""
    named: str
    """The folder, or the kind of file system, that the risk was seen by."""

    @property
    def bytes(self) -> int:
        """All of it."""
        return sum(self.parts.values())


def look_after(folder: DataFolder) -> FolderCare:
    """Return sizes and risks of a data folder."""
    risk, named = place_risk(folder.root)
    return FolderCare(sizes(folder), risk, named)


def sizes(folder: DataFolder) -> dict[str, int]:
    """Return how many bytes each part of a data folder takes."""
    parts = dict.fromkeys(("replica", "desk", "backups", "downloads", "damaged", "logs", "other"), 0)
    for base, _folders, names in os.walk(folder.root):
        for name in names:
            path = Path(base) / name
            parts[_part(path.relative_to(folder.root).parts)] += _bytes(path)
    return parts


def place_risk(path: Path, mounts: Path = Path("/proc/mounts")) -> tuple[str, str]:
    """Return what is unsafe about the place of a folder, and by what it was seen; two empty texts where nothing is.

    A program that keeps folders in step may copy a database in the middle of a change, or put an old one back.

    Args:
        path: the folder; it need not be there.
        mounts: the list of mounted file systems, where the system has one.
    """
    for part in (path, *path.parents):
        if _CLOUDS.match(part.name) and part.name:
            return CLOUD, part.name
        if any((part / mark).exists() for mark in _MARKS):
            return CLOUD, part.name
    network = _network(path, mounts)
    return (NETWORK, network) if network else (SAFE, "")


def _network(path: Path, mounts: Path) -> str:
    if str(path).startswith(("\\\\", "//")):
        return "\\\\".join(str(path).replace("/", "\\").split("\\")[:3]) if sys.platform == "win32" else str(path)
    if sys.platform == "win32":
        import ctypes

        drive = path.drive + "\\"
        return path.drive if ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE else ""
    kind = _file_system(path, mounts)
    return kind if kind in _NETWORK_SYSTEMS else ""


def _file_system(path: Path, mounts: Path) -> str:
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    best, kind = -1, ""
    for line in lines:
        fields = line.split(" ")
        if len(fields) > 2:
            place = Path(re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), fields[1]))
            if path.is_relative_to(place) and len(place.parts) > best:
                best, kind = len(place.parts), fields[2]
    return kind


def _part(parts: tuple[str, ...]) -> str:
    if parts[0] == "logs":
        return "logs"
    if parts[0] == "accounts" and len(parts) > 2:
        for name in ("replica", "desk"):
            if len(parts) == 3 and parts[2].startswith(f"{name}.sqlite"):
                return name
        if parts[2] in {"backups", "downloads", "damaged"}:
            return parts[2]
    return "other"


def _bytes(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0
