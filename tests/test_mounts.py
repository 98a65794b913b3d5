"""A folder on another computer is told from one on a disk, from what the systems really print."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from partnerdesk.mounts import kind_among, network_kind, parse_mount, parse_mountinfo

MOUNTINFO = r"""22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 27 0:40 / /home rw,relatime shared:9 master:2 - nfs4 server:/home rw,vers=4.2
41 40 8:1 / /home/local rw - ext4 /dev/sda1 rw
42 27 0:50 / /mnt/Ortak\040Klasör rw - cifs //server/ortak rw
43 27 0:51 / /run/user/1000/gvfs rw,nosuid - fuse.gvfsd-fuse gvfsd-fuse rw
44 27 0:52 / /media/usb rw - fuseblk /dev/sdb1 rw
45 27 0:53 / /nonsense
"""
MACOS = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ada@server/Ortak on /Volumes/Ortak (1) (smbfs, nodev, nosuid, mounted by ada)
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/home/ada/.local/share/partnerdesk", "nfs4"),
        ("/home/local/ada", None),
        ("/homework", None),
        ("/run/user/1000/gvfs/smb-share", "fuse.gvfsd-fuse"),
        ("/media/usb/x", None),
        ("/var/lib", None),
    ],
)
def test_linux(place: str, kind: str | None) -> None:
    assert kind_among(Path(place), parse_mountinfo(MOUNTINFO)) == kind


def test_a_space_in_the_name_of_a_mount() -> None:
    places = [place for place, kind in parse_mountinfo(MOUNTINFO) if kind == "cifs"]
    assert places == ["/mnt/Ortak Klasör"]


def test_macos() -> None:
    mounts = parse_mount(MACOS)
    assert mounts[2] == ("/Volumes/Ortak (1)", "smbfs")
    assert kind_among(Path("/Volumes/Ortak (1)/partnerdesk"), mounts) == "smbfs"
    assert kind_among(Path("/Users/ada"), mounts) is None


def test_the_folder_of_a_test_is_on_this_computer(tmp_path: Path) -> None:
    assert network_kind(tmp_path) is None
    assert network_kind(tmp_path / "not" / "there") is None


def test_nothing_is_read_that_is_no_mount() -> None:
    assert parse_mountinfo("") == []
    assert parse_mount("map auto_home on /System/Volumes/Data/home (autofs, automounted)") == [
        (str(PurePosixPath("/System/Volumes/Data/home")), "autofs")
    ]


def test_the_window_and_the_doctor_tell_of_a_network_drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from partnerdesk import doctor, mounts
    from partnerdesk.account import Sample, ensure_account
    from partnerdesk.credentials import find_key
    from partnerdesk.opening import open_account
    from partnerdesk.paths import DataFolder
    from partnerdesk.replica.store import Replica

    folder = DataFolder(tmp_path / "data")
    account = folder.account()
    ensure_account(account, "http://127.0.0.1:1/v1", Sample(1, 1))
    Replica.open(account, find_key(account, create=True), create=True).close()
    monkeypatch.setattr(mounts, "_mounts", lambda: [("/", "ext4"), (str(tmp_path), "nfs4")])
    opened = open_account(account, None)
    opened.close()
    words = [notice.sentence() for notice in opened.notices]
    assert any("is on a network drive (nfs4)" in each for each in words)
    assert any("is on a network drive (nfs4)" in each for each in doctor.examine(folder)["notes"])
