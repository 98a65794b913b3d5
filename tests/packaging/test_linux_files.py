"""The desktop file, the metadata and the package's own scripts, read as a Linux desktop and dpkg read them."""

from __future__ import annotations

import configparser
import gzip
import shutil
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from linux import packages  # type: ignore[import-not-found,unused-ignore]

import partnerdesk

HERE = packages.HERE


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """Return a PyInstaller work folder with stand-ins for the icons."""
    folder = tmp_path / "work"
    (folder / "icons").mkdir(parents=True)
    for size in packages.ICON_SIZES:
        (folder / "icons" / f"partnerdesk-{size}.png").write_bytes(b"png")
    return folder


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Return a stand-in for a frozen program."""
    folder = tmp_path / "partnerdesk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "partnerdesk").write_text('#!/bin/sh\necho "partnerdesk $*"\n')
    (folder / "_internal" / "part.so").write_bytes(b"library")
    (folder / "_internal" / "part.so").chmod(0o755)
    return folder


def test_the_desktop_file_speaks_both_languages() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(HERE / "partnerdesk.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert (entry["Exec"], entry["Icon"], entry["Terminal"]) == ("partnerdesk", "partnerdesk", "false")
    assert entry["Comment"] != entry["Comment[tr]"]
    assert entry["Categories"].endswith(";")


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_desktop_file_is_valid() -> None:
    command = ["desktop-file-validate", HERE / "partnerdesk.desktop"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (0, "")


def test_the_metadata_lead_to_the_desktop_file() -> None:
    root = ET.fromstring((HERE / "io.github.partnerdesk.metainfo.xml").read_text(encoding="utf-8"))
    assert root.findtext("launchable") == "partnerdesk.desktop"
    languages = {each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in root.iter("summary")}
    assert languages == {None, "tr"}


@pytest.mark.parametrize("script", ["preinst", "prerm", "install.sh"])
def test_scripts_are_plain_shell(script: str) -> None:
    assert subprocess.run(["sh", "-n", HERE / script], check=False).returncode == 0


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="no dpkg here")
def test_the_deb_holds_the_program_with_an_installation_s_rights(tmp_path: Path, bundle: Path, work: Path) -> None:
    made = packages.deb(bundle, work, tmp_path)
    assert made.name.startswith(f"partnerdesk_{partnerdesk.__version__}_")
    told = subprocess.run(["dpkg-deb", "-c", made], capture_output=True, text=True, check=True).stdout
    lines = {line.split(maxsplit=5)[5].split(" -> ")[0]: line.split()[:2] for line in told.splitlines()}
    assert lines["./usr/lib/partnerdesk/partnerdesk"] == ["-rwxr-xr-x", "root/root"]
    assert lines["./usr/lib/partnerdesk/_internal/part.so"] == ["-rw-r--r--", "root/root"]
    assert lines["./usr/bin/partnerdesk"][0].startswith("l")
    for wanted in ("applications/partnerdesk.desktop", "doc/partnerdesk/copyright", "man/man1/partnerdesk.1.gz"):
        assert f"./usr/share/{wanted}" in lines
    field = subprocess.run(["dpkg-deb", "-f", made, "Depends"], capture_output=True, text=True, check=True).stdout
    assert [each.strip() for each in field.split(",")] == list(packages.DEPENDS)
    log = subprocess.run(["dpkg-deb", "--fsys-tarfile", made], capture_output=True, check=True).stdout
    (tmp_path / "tree.tar").write_bytes(log)
    with tarfile.open(tmp_path / "tree.tar") as tree:
        file = tree.extractfile("./usr/share/doc/partnerdesk/changelog.gz")
        assert file is not None
        assert gzip.decompress(file.read()).startswith(f"partnerdesk ({partnerdesk.__version__})".encode())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux packages are made on Linux")
def test_install_sh_installs_and_takes_everything_away(tmp_path: Path, bundle: Path, work: Path) -> None:
    archive = packages.tarball(bundle, work, tmp_path)
    home = tmp_path / "Işık Öztürk"
    home.mkdir()
    with tarfile.open(archive) as opened:
        opened.extractall(home, filter="data")
    script = home / archive.name.removesuffix(".tar.gz") / "install.sh"
    env = {"PATH": "/usr/bin:/bin", "HOME": str(home)}

    def run(*arguments: str | Path) -> str:
        return subprocess.run(arguments, env=env, capture_output=True, text=True, check=True).stdout

    run(script)
    assert run(home / ".local/bin/partnerdesk", "--version") == "partnerdesk --version\n"
    desktop = (home / ".local/share/applications/partnerdesk.desktop").read_text(encoding="utf-8")
    assert f'Exec="{home}/.local/lib/partnerdesk/partnerdesk"' in desktop
    own = home / ".local/share/partnerdesk"
    own.mkdir()
    run(script, "--remove")
    left = [path for path in (home / ".local").rglob("*partnerdesk*") if path != own]
    assert left == []
