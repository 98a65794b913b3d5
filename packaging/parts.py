"""Lists what a bundle is made of: an SBOM (CycloneDX 1.6, JSON) and the license text of every part.

Works from the files that were put in, so that it can name no more and no less; asks nobody but this computer.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import uuid
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TEXTS = HERE / "licenses"
_IS_LICENSE = re.compile(r"(?i)(^|/)(licen[cs]e|copying|notice|copyright)[^/]*$")
_BY_HAND = {
    "pyside6-essentials": ("LGPL-3.0-only", ("LGPL-3.0.txt", "GPL-3.0.txt")),
    "shiboken6": ("LGPL-3.0-only", ("LGPL-3.0.txt", "GPL-3.0.txt")),
    "jaraco-classes": ("MIT", ()),
    "sqlcipher3": ("Zlib", ()),
    "pyinstaller": ("GPL-2.0-or-later WITH Bootloader-exception", ()),
}
"""Where a package's own metadata say it in words, or the text does not come along."""
_NO_EXPRESSION = {"MIT License": "MIT", "BSD License": "BSD-3-Clause"}


@dataclass(frozen=True, order=True)
class Part:
    """One work in the bundle."""

    name: str
    version: str
    licence: str
    """An SPDX expression, or empty: then the text says it."""
    purl: str
    texts: tuple[Path, ...] = field(default=(), compare=False)


def canonical(name: str) -> str:
    """Return the name of a Python package as indexes write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def packages_by_file() -> dict[str, metadata.Distribution]:
    """Return the installed package of each file."""
    found = {}
    for package in metadata.distributions():
        for file in package.files or ():
            found[str(Path(str(package.locate_file(file))).resolve())] = package
    return found


def python_part(package: metadata.Distribution) -> Part:
    """Return an installed Python package as a part."""
    name = canonical(package.metadata["Name"])
    by_hand, extra = _BY_HAND.get(name, ("", ()))
    licence = by_hand or package.metadata.get("License-Expression") or package.metadata.get("License") or ""
    if not licence:
        classes = [each.split(" :: ")[-1] for each in package.metadata.get_all("Classifier") or ()]
        licence = next((_NO_EXPRESSION[each] for each in classes if each in _NO_EXPRESSION), "")
    texts = [Path(str(package.locate_file(file))) for file in package.files or () if _IS_LICENSE.search(str(file))]
    texts = [path for path in texts if path.suffix not in {".py", ".pyc"} and path.is_file()]
    own = tuple(sorted(texts)) + tuple(TEXTS / each for each in extra)
    return Part(name, package.version, licence, f"pkg:pypi/{name}@{package.version}", own)


def system_parts(files: list[str]) -> list[Part]:
    """Return the packages of a Debian or Ubuntu system that libraries were taken from.

    Raises:
        SystemExit: a library belongs to no package, so that nobody knows its license.
    """
    if not files:
        return []
    if not shutil.which("dpkg-query"):
        sys.exit(f"these system libraries have no known license, for there is no dpkg: {', '.join(files)}")
    owners = {}
    for file in files:
        tries = {file, str(Path(file).resolve())}
        tries |= {path.removeprefix("/usr") for path in tries} | {f"/usr{path}" for path in tries}
        told = subprocess.run(["dpkg-query", "-S", *sorted(tries)], capture_output=True, text=True, check=False).stdout
        owner = next((line.split(":")[0].split(",")[0] for line in told.splitlines() if ": " in line), None)
        if owner is None:
            sys.exit(f"no package owns {file}: its license is not known")
        owners[owner] = owner
    return [system_part(name) for name in sorted(owners)]


def system_part(name: str) -> Part:
    """Return a Debian package as a part."""
    form = "${Version} ${Architecture}"
    told = subprocess.run(["dpkg-query", "-W", f"-f={form}\n", name], capture_output=True, text=True, check=True).stdout
    version, architecture = told.splitlines()[0].split()
    copyright_file = Path("/usr/share/doc") / name / "copyright"
    return Part(name, version, "", f"pkg:deb/debian/{name}@{version}?arch={architecture}", (copyright_file,))


def parts_of(files: list[str]) -> list[Part]:
    """Return the parts that the source files of a bundle belong to, sorted.

    Args:
        files: where each file of the bundle was taken from.
    """
    packages = packages_by_file()
    found: dict[str, Part] = {}
    system = []
    base = str(Path(sys.base_prefix).resolve())
    for real, named in {str(Path(each).resolve()): each for each in files}.items():
        if real in packages:
            name = packages[real].metadata["Name"]
            if name not in found and canonical(name) != "partnerdesk":
                found[name] = python_part(packages[real])
        elif named.startswith(("/lib", "/usr/lib")) and ".so" in Path(named).name and not _is_under(real, base):
            system.append(named)
    version = ".".join(map(str, sys.version_info[:3]))
    by_hand = [
        Part("python", version, "PSF-2.0", f"pkg:generic/python@{version}", (TEXTS / "Python.txt",)),
        Part("sqlcipher", "4", "BSD-3-Clause", "pkg:github/sqlcipher/sqlcipher", (TEXTS / "SQLCipher.txt",)),
        Part("inter", "4", "OFL-1.1", "pkg:github/rsms/inter", (HERE.parent / "resources/fonts/LICENSE",)),
        Part("lucide", "1", "ISC", "pkg:npm/lucide-static", (HERE.parent / "resources/icons/LICENSE",)),
        python_part(metadata.distribution("pyinstaller")),
    ]
    return sorted([*{**found, **{each.name: each for each in by_hand}}.values(), *system_parts(sorted(set(system)))])


def _is_under(file: str, base: str) -> bool:
    """Whether a file is one of a Python that was installed by itself."""
    return base != "/usr" and file.startswith(base)


def sbom(parts: list[Part], version: str) -> dict[str, Any]:
    """Return the bill of materials; the same parts make the same one."""
    identity = uuid.uuid5(uuid.NAMESPACE_URL, f"partnerdesk {version} {' '.join(part.purl for part in parts)}")
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{identity}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "partnerdesk",
                "name": "partnerdesk",
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": [_component(part) for part in parts],
        "dependencies": [{"ref": "partnerdesk", "dependsOn": [part.purl for part in parts]}],
    }


def _component(part: Part) -> dict[str, Any]:
    licence = {"license": {"name": part.licence or f"licenses/{part.name}.txt"}}
    return {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
        "licenses": [licence],
    }


def write(parts: list[Part], version: str, folder: Path) -> None:
    """Write sbom.cdx.json and licenses/<part>.txt into an emptied folder.

    Raises:
        SystemExit: a part has no license text.
    """
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "licenses").mkdir(parents=True)
    for part in parts:
        texts = [path.read_text(encoding="utf-8", errors="replace").strip() for path in part.texts if path.is_file()]
        if not texts:
            sys.exit(f"{part.name} {part.version} has no license text: add it to packaging/licenses and parts.py")
        head = f"{part.name} {part.version}\n{part.licence}\n{'=' * 72}\n\n"
        whole = head + f"\n\n{'-' * 72}\n\n".join(dict.fromkeys(texts)) + "\n"
        (folder / "licenses" / f"{part.name}.txt").write_text(whole, encoding="utf-8")
    (folder / "sbom.cdx.json").write_text(json.dumps(sbom(parts, version), indent=1) + "\n", encoding="utf-8")
