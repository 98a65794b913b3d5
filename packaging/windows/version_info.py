"""Writes the version resource of partnerdesk.exe in the form that PyInstaller reads, from the one version."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from partnerdesk import __version__  # noqa: E402 - found through the line above

PUBLISHER = "The partnerdesk authors"
DESCRIPTION = "partnerdesk"
COPYRIGHT = "The partnerdesk authors, Apache License 2.0"
_TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags={flags}, OS=0x40004, fileType=1,
    subtype=0),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', {publisher!r}),
      StringStruct('FileDescription', {description!r}),
      StringStruct('FileVersion', {version!r}),
      StringStruct('InternalName', 'partnerdesk'),
      StringStruct('LegalCopyright', {copyright!r}),
      StringStruct('OriginalFilename', 'partnerdesk.exe'),
      StringStruct('ProductName', 'partnerdesk'),
      StringStruct('ProductVersion', {version!r})])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""
PRERELEASE = 0x2


def numbers(version: str = __version__) -> tuple[int, int, int, int]:
    """Return a version as the four numbers that Windows wants; what follows the third number is left out.

    Raises:
        ValueError: it does not begin with three numbers of 16 bits.
    """
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", version)
    if found is None or any(int(part) > 0xFFFF for part in found.groups()):
        raise ValueError(f"{version} is no version that Windows could carry")
    major, minor, patch = (int(part) for part in found.groups())
    return major, minor, patch, 0


def write(folder: Path, version: str = __version__) -> str:
    """Write the resource into `folder`; return the path of the file."""
    path = folder / "version_info.txt"
    folder.mkdir(parents=True, exist_ok=True)
    four = numbers(version)
    plain = re.fullmatch(r"[\d.]+", version)
    text = _TEMPLATE.format(
        numbers=four,
        flags=0 if plain else PRERELEASE,
        publisher=PUBLISHER,
        description=DESCRIPTION,
        version=version,
        copyright=COPYRIGHT,
    )
    path.write_text(text, encoding="utf-8")
    return str(path)
