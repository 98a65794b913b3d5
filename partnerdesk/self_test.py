"""Looks at what an installed program is made of: cipher, TLS, keyring, texts, drawings, scripts, licenses.

Each check returns facts for the READY line or raises `BrokenPart`. Opens no window and no file of the user.
"""

from __future__ import annotations

import importlib
import json
import os
import platform
import ssl
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from partnerdesk.paths import AccountFolder, parts_folder, resources

Facts = dict[str, Any]

KEYRING_MODULES = {
    "linux": ("keyring.backends.SecretService", "keyring.backends.kwallet", "secretstorage", "jeepney"),
    "darwin": ("keyring.backends.macOS",),
    "win32": ("keyring.backends.Windows", "win32ctypes.pywin32.win32cred"),
}
LEAST_ICONS = 50
KNOWN_TEXT = ("Pages", "Customers")
KNOWN_QT_TEXT = ("QPlatformTheme", "Cancel")
SERVICE_HOST = "webexapis.com"
_AUTHORITY_FILES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where Debian, Fedora, SUSE and others list the authorities that they trust."""
_PLAIN_SQLITE = b"SQLite format 3\x00"


class BrokenPart(Exception):
    """A part of the program is missing or does not work; the text says which."""


def versions() -> Facts:
    """Return what the program runs on."""
    from PySide6.QtCore import qVersion

    from partnerdesk import __version__

    return {
        "version": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "system": platform.platform(),
        "python": platform.python_version(),
        "qt": qVersion(),
    }


def environment() -> Facts:
    """Make sure that what this program starts gets the user's own libraries.

    Raises:
        BrokenPart: a browser or systemctl would be given those of the bundle.
    """
    inside = getattr(sys, "_MEIPASS", None)
    if inside and inside in os.environ.get("LD_LIBRARY_PATH", ""):
        raise BrokenPart("programs that it starts would load the bundle's libraries")
    return {}


def cipher() -> Facts:
    """Return the versions of SQLite and SQLCipher.

    Raises:
        BrokenPart: the library at hand does not encrypt.
    """
    from sqlcipher3 import dbapi2

    memory = dbapi2.connect(":memory:")
    found = memory.execute("PRAGMA cipher_version").fetchone()
    memory.close()
    if not found:
        raise BrokenPart("the SQLite at hand is no SQLCipher: it would write plain files")
    return {"sqlite": dbapi2.sqlite_version, "cipher": found[0]}


def tls() -> Facts:
    """Return the TLS library and how many of this system's authorities it found; begin a handshake to see it work.

    No authorities are a lack of the system, not of the program; macOS answers for one certificate at a time (None).

    Raises:
        BrokenPart: no handshake begins.
    """
    from partnerdesk.sync.transport import trusting_context

    context = trusting_context()
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    with suppress(ssl.SSLWantReadError):
        context.wrap_bio(incoming, outgoing, server_hostname=SERVICE_HOST).do_handshake()
    if not outgoing.pending:
        raise BrokenPart("TLS says no hello")
    return {"tls": ssl.OPENSSL_VERSION, "authorities": _authorities()}


def _authorities() -> int | None:
    if sys.platform == "darwin":
        return None
    if sys.platform == "win32":
        return len(ssl.enum_certificates("ROOT"))
    context = ssl.create_default_context()
    folder = ssl.get_default_verify_paths().capath
    for path in _AUTHORITY_FILES:
        if Path(path).is_file():
            context.load_verify_locations(cafile=path)
    return len(context.get_ca_certs()) or (len(list(Path(folder).glob("*.0"))) if folder else 0)


def keyring_parts() -> Facts:
    """Return which keyring this computer has and which the program could use on this system.

    Raises:
        BrokenPart: a part that talks to the system's keyring is missing.
    """
    from partnerdesk.credentials import keyring_name

    modules = KEYRING_MODULES[sys.platform]
    for name in modules:
        try:
            importlib.import_module(name)
        except (ImportError, OSError) as error:
            raise BrokenPart(f"the keyring's part {name} can't be loaded: {error}") from error
    return {"keyring": keyring_name(), "keyring_modules": len(modules)}


def texts() -> Facts:
    """Return the languages whose translations load and speak, those of Qt's own texts included.

    Raises:
        BrokenPart: one is missing or says the English text.
    """
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from partnerdesk.i18n import LANGUAGES

    own, qt = str(resources() / "translations"), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder, (context, source) in (("partnerdesk_tr", own, KNOWN_TEXT), ("qtbase_tr", qt, KNOWN_QT_TEXT)):
        translator = QTranslator()
        if not translator.load(name, folder) or translator.translate(context, source) in {"", source}:
            raise BrokenPart(f"the translation {name} is missing or says English")
    if not QTranslator().load("partnerdesk_en", own):
        raise BrokenPart("the English plurals are missing")
    return {"languages": list(LANGUAGES)}


def drawings() -> Facts:
    """Return how many icons draw and which faces of the bundled font load.

    Raises:
        BrokenPart: one of them does not.
    """
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtSvg import QSvgRenderer

    from partnerdesk.views.theme.fonts import FAMILY, register

    icons = sorted((resources() / "icons").glob("*.svg"))
    broken = [path.name for path in icons if not QSvgRenderer(str(path)).isValid()]
    if broken or len(icons) < LEAST_ICONS:
        raise BrokenPart(f"icons: {len(icons)} found, these do not draw: {', '.join(broken) or 'none'}")
    register()
    faces = QFontDatabase.styles(FAMILY)
    if not faces:
        raise BrokenPart(f"the font {FAMILY} does not load")
    return {"icons": len(icons), "font_faces": len(faces)}


def scripts() -> Facts:
    """Return the newest step of each file's schema, read from Alembic's scripts."""
    from partnerdesk.replica.migrate import DESK, REPLICA

    return {"schema": {each.name: each.head() for each in (REPLICA, DESK)}}


def licences() -> Facts:
    """Return how many parts the bundle names, each with its license; 0 where the program is not bundled.

    Raises:
        BrokenPart: a bundle without them.
    """
    folder = parts_folder()
    if folder is None:
        return {"parts": 0}
    try:
        parts = json.loads((folder / "sbom.cdx.json").read_text(encoding="utf-8"))["components"]
    except (OSError, ValueError, KeyError) as error:
        raise BrokenPart(f"the list of parts can't be read: {error}") from error
    naked = [part["name"] for part in parts if not list((folder / "licenses").glob(f"{part['name']}*"))]
    if naked or not parts:
        raise BrokenPart(f"parts without a license text: {', '.join(naked) or 'all'}")
    return {"parts": len(parts)}


def encrypted(folder: AccountFolder) -> Facts:
    """Return how many bytes the account's two files hold.

    Raises:
        BrokenPart: one is missing or begins as a plain SQLite file does.
    """
    for path in (folder.replica, folder.desk):
        head = path.read_bytes()[: len(_PLAIN_SQLITE)] if path.exists() else b""
        if len(head) < len(_PLAIN_SQLITE) or head == _PLAIN_SQLITE:
            raise BrokenPart(f"{path.name} is not an encrypted file")
    return {"data_bytes": folder.replica.stat().st_size + folder.desk.stat().st_size}
