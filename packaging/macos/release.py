"""Makes what macOS users install: signs the .app, packs it into a .dmg, has Apple notarize it. Runs on macOS alone.

    PARTNERDESK_SIGN_IDENTITY   "Developer ID Application: …", always the same: the keychain gives another one nothing
    PARTNERDESK_NOTARY_PROFILE  what `xcrun notarytool store-credentials` has kept in the keychain under this name

Without them the program is signed for this computer alone, which is told. No secret is an argument or a variable here.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENTITLEMENTS = HERE / "entitlements.plist"
FOR_THIS_COMPUTER = "-"


def libraries(app: Path) -> list[Path]:
    """Return what must be signed before the program itself, the deepest first."""
    found = [path for path in app.rglob("*") if path.is_file() and not path.is_symlink()]
    found = [path for path in found if path.suffix in {".so", ".dylib"} or ".framework/Versions/" in path.as_posix()]
    return sorted(found, key=lambda path: (-len(path.parts), str(path)))


def signing(app: Path, identity: str) -> list[list[str]]:
    """Return the commands that sign an application: its libraries first, itself last and once.

    Args:
        app: the .app.
        identity: name of the certificate in the keychain; "-" signs for this computer alone.
    """
    sign = ["codesign", "--force", "--options", "runtime", "--sign", identity]
    sign += [] if identity == FOR_THIS_COMPUTER else ["--timestamp"]
    commands = [[*sign, str(path)] for path in libraries(app)]
    commands.append([*sign, "--entitlements", str(ENTITLEMENTS), str(app)])
    commands.append(["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)])
    return commands


def packing(folder: Path, image: Path) -> list[str]:
    """Return the command that makes a .dmg of a folder."""
    command = ["hdiutil", "create", "-volname", "partnerdesk", "-srcfolder", str(folder)]
    return [*command, "-fs", "APFS", "-format", "ULFO", "-ov", str(image)]


def notarizing(image: Path, identity: str, profile: str) -> list[list[str]]:
    """Return the commands that sign the .dmg, have it notarized, fasten the ticket to it, and try it as a Mac will."""
    return [
        ["codesign", "--force", "--timestamp", "--sign", identity, str(image)],
        ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"],
        ["xcrun", "stapler", "staple", str(image)],
        ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", "--verbose=2", str(image)],
    ]


def make(dist: Path, work: Path) -> list[Path]:
    """Sign, pack and notarize; return the .dmg.

    Args:
        dist: where partnerdesk.app lies and the .dmg goes.
        work: for what is in between.
    """
    identity = os.environ.get("PARTNERDESK_SIGN_IDENTITY") or FOR_THIS_COMPUTER
    profile = os.environ.get("PARTNERDESK_NOTARY_PROFILE")
    app = dist / "partnerdesk.app"
    for command in signing(app, identity):
        subprocess.run(command, check=True)
    folder = work / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    from partnerdesk import __version__

    image = dist / f"partnerdesk-{__version__}-macos-{os.uname().machine}.dmg"
    subprocess.run(packing(folder, image), check=True)
    if identity == FOR_THIS_COMPUTER:
        print("NOT FOR USERS: signed for this computer alone, for PARTNERDESK_SIGN_IDENTITY is not set")
    elif not profile:
        print("NOT FOR USERS: not notarized, for PARTNERDESK_NOTARY_PROFILE is not set")
    else:
        for command in notarizing(image, identity, profile):
            subprocess.run(command, check=True)
    return [image]
