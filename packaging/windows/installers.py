"""Makes Setup.exe and the MSI out of a frozen Windows bundle, signed where a certificate is named.

    packaging/windows/installers.py BUNDLE OUT [--fast]

The tools are those of Debian: the NSIS for Windows has no 64-bit installer, and wixl runs nowhere else.
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE)]

import sign  # noqa: E402 - found through the line above
import trip  # noqa: E402
import version_info  # noqa: E402

from partnerdesk import __version__  # noqa: E402

SCRIPT = HERE / "partnerdesk.nsi"
WXS = HERE / "partnerdesk.wxs"
PACKAGES = {"makensis": "nsis", "wixl": "wixl", "wixl-heat": "wixl"}
ICON = Path("build/partnerdesk/icons/partnerdesk.ico")


def missing() -> list[str]:
    """Return the Debian packages that are not installed here and would be needed."""
    return sorted({package for tool, package in PACKAGES.items() if shutil.which(tool) is None})


def make(dist: Path, work: Path) -> list[Path]:
    """Make both installers of the bundle dist/partnerdesk; return their files, none where the tools are missing."""
    lacking = missing()
    if lacking:
        print(
            f"SKIPPED: the installers for Windows, for this computer has no {' and '.join(lacking)} (Debian packages)"
        )
        return []
    bundle = dist / "partnerdesk"
    return [make_setup(bundle, dist, icon=work / "icons" / "partnerdesk.ico"), make_msi(bundle, dist)]


def make_setup(bundle: Path, out: Path, *, icon: Path, version: str = __version__, fast: bool = False) -> Path:
    """Make Setup.exe; `fast` packs it less.

    Raises:
        CalledProcessError: makensis found something wrong; a warning is wrong too.
    """
    setup = out.resolve() / f"partnerdesk-{version}-setup.exe"
    files = [path for path in bundle.rglob("*") if path.is_file()]
    given = {
        "VERSION": version,
        "NUMBERS": ".".join(map(str, version_info.numbers(version))),
        "BUNDLE": str(bundle.resolve()),
        "OUT": str(setup),
        "ICON": str(icon.resolve()),
        "KIB": str(sum(path.stat().st_size for path in files) // 1024),
    }
    if fast:
        given["FAST"] = "1"
    if sign.is_wanted():
        given["SIGN"] = shlex.join([sys.executable, str(HERE / "sign.py")])
    run_makensis(given)
    return setup


def run_makensis(given: dict[str, str]) -> None:
    """Compile the script with these definitions, warnings as errors."""
    words = [f"-D{name}={value}" for name, value in given.items()]
    subprocess.run(["makensis", "-WX", "-V2", "-INPUTCHARSET", "UTF8", *words, str(SCRIPT)], check=True)


def make_msi(bundle: Path, out: Path, *, version: str = __version__) -> Path:
    """Make the MSI for managed desks: for all users of a computer, installed by its administrator.

    Raises:
        CalledProcessError: wixl found something wrong.
    """
    msi = out.resolve() / f"partnerdesk-{version}.msi"
    names = "".join(f"./{path.relative_to(bundle)}\n" for path in sorted(bundle.rglob("*")) if path.is_file())
    heat = ["wixl-heat", "--directory-ref", "INSTALLDIR", "--component-group", "Files", "--var", "var.SRC", "--win64"]
    with tempfile.TemporaryDirectory() as folder:
        listed = subprocess.run([*heat, "--prefix", "./"], input=names, capture_output=True, text=True, check=True)
        parts = Path(folder) / "files.wxs"
        parts.write_text(listed.stdout, encoding="utf-8")
        three = ".".join(map(str, version_info.numbers(version)[:3]))
        given = ["-D", "SRC=.", "-D", "Win64=yes", "-D", f"VERSION={three}"]
        # inside the bundle, for wixl does not find files by absolute names
        subprocess.run(["wixl", "-a", "x64", *given, "-o", str(msi), str(WXS), str(parts)], cwd=bundle, check=True)
    if sign.is_wanted():
        sign.sign(msi)
    return msi


def make_older(bundle: Path, out: Path, *, icon: Path) -> tuple[Path, Path]:
    """Make both installers as of a lower version that has one file more, to upgrade from."""
    extra = bundle / trip.OLDER_FILE
    extra.write_text("part of an older version\n")
    try:
        setup = make_setup(bundle, out, icon=icon, version=trip.OLDER_VERSION, fast=True)
        return setup, make_msi(bundle, out, version=trip.OLDER_VERSION)
    finally:
        extra.unlink()


def check(out: Path) -> None:
    """Compile the script on a bundle of two small files, with warnings as errors; leave the result in `out`."""
    bundle = out / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "partnerdesk.exe").write_bytes(b"MZ")
    (bundle / "_internal" / "part.txt").write_text("part\n")
    icon = out / "partnerdesk.ico"
    icon.write_bytes(smallest_icon())
    make_setup(bundle, out, icon=icon, fast=True)


def smallest_icon() -> bytes:
    """Return an icon of 16 × 16 empty points."""
    size = 16
    head = b"\x00\x00\x01\x00\x01\x00" + bytes([size, size, 0, 0, 1, 0, 32, 0])
    image = (40).to_bytes(4, "little") + size.to_bytes(4, "little") + (2 * size).to_bytes(4, "little")
    image += b"\x01\x00\x20\x00" + bytes(24) + bytes(size * size * 4) + bytes(size * 4)
    return head + len(image).to_bytes(4, "little") + (22).to_bytes(4, "little") + image


def main() -> int:
    """Make both installers; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("bundle", type=Path, help="the frozen folder, as PyInstaller left it")
    parser.add_argument("out", type=Path)
    parser.add_argument("--icon", type=Path, default=ICON)
    parser.add_argument("--fast", action="store_true", help="pack less, for a trial")
    parser.add_argument(
        "--as-older", action="store_true", help="as a lower version with a file more, for the round trip"
    )
    options = parser.parse_args()
    lacking = missing()
    if lacking:
        print(f"These Debian packages are missing: {' '.join(lacking)}", file=sys.stderr)
        return 1
    options.out.mkdir(parents=True, exist_ok=True)
    if sign.is_wanted():
        sign.sign(options.bundle / "partnerdesk.exe")
    else:
        print(f"Not signed: {sign.CERTIFICATE} and {sign.KEY} name no certificate.")
    if options.as_older:
        made_files = make_older(options.bundle, options.out, icon=options.icon)
    else:
        setup = make_setup(options.bundle, options.out, icon=options.icon, fast=options.fast)
        made_files = (setup, make_msi(options.bundle, options.out))
    for made in made_files:
        print(f"made {os.path.relpath(made)}: {made.stat().st_size / 2**20:.1f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
