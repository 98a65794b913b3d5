"""Makes what Linux users install: a .deb for Debian and Ubuntu, and a .tar.gz for every other system."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DEPENDS = (
    "libc6 (>= 2.36)",
    "ca-certificates",
    "fontconfig-config",
    "libegl1",
    "libgl1",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libxcb1",
)
"""What the bundle takes from the system: `dev.py bundle --round-trip` proves it on a system that has nothing else."""
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
HOME = "usr/lib/partnerdesk"


def version() -> str:
    """Return the program's version."""
    sys.path.insert(0, str(ROOT))
    from partnerdesk import __version__

    return __version__


def built_at() -> datetime:
    """Return the moment that the packages bear; SOURCE_DATE_EPOCH sets it, so that they can be made again."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(seconds), UTC) if seconds else datetime.now(UTC)


def architecture() -> str:
    """Return Debian's name of this machine's architecture."""
    told = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return told.stdout.strip()


def make(bundle: Path, work: Path, dist: Path) -> list[Path]:
    """Make both packages; return their files.

    Args:
        bundle: the frozen program.
        work: where PyInstaller worked: the icons lie there.
        dist: where the packages go.
    """
    made = [tarball(bundle, work, dist)]
    if shutil.which("dpkg-deb"):
        made.append(deb(bundle, work, dist))
    else:
        print("SKIPPED: the .deb, for there is no dpkg-deb here")
    return made


def filled(name: str, values: dict[str, str]) -> str:
    """Return a template of this folder with its values."""
    text = (HERE / name).read_text(encoding="utf-8")
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return text


def write(path: Path, data: str | bytes, mode: int = 0o644) -> None:
    """Write a file of a package."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    path.chmod(mode)


def copy_bundle(bundle: Path, target: Path) -> None:
    """Copy the frozen program with the rights of installed files: one program, everything else to be read."""
    shutil.copytree(bundle, target, symlinks=True)
    for path in target.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else 0o644)
    (target / "partnerdesk").chmod(0o755)


def share(tree: Path, work: Path, values: dict[str, str]) -> None:
    """Write the desktop file, icons, metadata and manual of an installation."""
    write(tree / "share/applications/partnerdesk.desktop", filled("partnerdesk.desktop", values))
    metainfo = "io.github.partnerdesk.metainfo.xml"
    write(tree / "share/metainfo" / metainfo, filled(metainfo, values))
    icons = tree / "share/icons/hicolor"
    for size in ICON_SIZES:
        picture = (work / "icons" / f"partnerdesk-{size}.png").read_bytes()
        write(icons / f"{size}x{size}/apps/partnerdesk.png", picture)
    write(icons / "scalable/apps/partnerdesk.svg", (ROOT / "resources/icons/partnerdesk.svg").read_bytes())
    manual = gzip.compress((HERE / "partnerdesk.1").read_bytes(), 9, mtime=0)
    write(tree / "share/man/man1/partnerdesk.1.gz", manual)


def deb(bundle: Path, work: Path, dist: Path, number: str | None = None, *, fast: bool = False) -> Path:
    """Make the .deb.

    Args:
        bundle: the frozen program.
        work: where PyInstaller worked.
        dist: where the package goes.
        number: another version than the program's, for trials of upgrades.
        fast: pack it quickly and large.
    """
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    moment, number = built_at(), number or version()
    copy_bundle(bundle, tree / HOME)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/partnerdesk").symlink_to("../lib/partnerdesk/partnerdesk")
    values = {
        "VERSION": number,
        "DATE": moment.strftime("%Y-%m-%d"),
        "ARCHITECTURE": architecture(),
        "DEPENDS": ", ".join(DEPENDS),
    }
    share(tree / "usr", work, values)
    documents = tree / "usr/share/doc/partnerdesk"
    write(documents / "copyright", filled("copyright.in", values))
    entry = (
        f"partnerdesk ({number}) stable; urgency=medium\n\n  * Release {number}: what changed is in CHANGELOG.md.\n\n"
    )
    entry += f" -- partnerdesk maintainers <maintainers@users.noreply.github.com>  {format_datetime(moment)}\n"
    write(documents / "changelog.gz", gzip.compress(entry.encode(), 9, mtime=0))
    write(tree / "usr/share/lintian/overrides/partnerdesk", filled("lintian-overrides", values))
    kibibytes = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    write(tree / "DEBIAN/control", filled("control.in", {**values, "KIBIBYTES": str(kibibytes)}))
    for script in ("preinst", "prerm"):
        write(tree / "DEBIAN" / script, filled(script, values), 0o755)
    for folder in (tree, *(path for path in tree.rglob("*") if path.is_dir() and not path.is_symlink())):
        folder.chmod(0o755)
    target = dist / f"partnerdesk_{number}_{values['ARCHITECTURE']}.deb"
    packing = ["-Zgzip", "-z1"] if fast else ["-Zxz", "-z4"]
    command = ["dpkg-deb", "--root-owner-group", *packing, "--build", str(tree), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return target


def tarball(bundle: Path, work: Path, dist: Path) -> Path:
    """Make the .tar.gz: the program, its desktop file and icons, and a script that links them into ~/.local."""
    number, moment = version(), built_at()
    name = f"partnerdesk-{number}-linux-{os.uname().machine}"
    tree = work / "tar" / name
    shutil.rmtree(tree, ignore_errors=True)
    copy_bundle(bundle, tree / "lib")
    share(tree, work, {"VERSION": number, "DATE": moment.strftime("%Y-%m-%d")})
    write(tree / "install.sh", (HERE / "install.sh").read_bytes(), 0o755)
    write(tree / "README", filled("tarball-readme", {"VERSION": number, "DEPENDS": ", ".join(DEPENDS)}))
    target = dist / f"{name}.tar.gz"

    def plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = "root"
        info.mtime = int(moment.timestamp())
        return info

    with tarfile.open(target, "w:gz", compresslevel=6) as archive:
        archive.add(tree, name, filter=plain)
    shutil.rmtree(tree)
    return target
