"""Signs a Windows program or installer with the certificate that the environment names.

    PARTNERDESK_SIGN_CERTIFICATE=chain.pem PARTNERDESK_SIGN_KEY=key.pem packaging/windows/sign.py FILE

PARTNERDESK_SIGN_PASSWORD_FILE names the file of the key's password, PARTNERDESK_SIGN_TIMESTAMP the address of a server.
A key on a token or in a vault goes through osslsigncode's own PKCS#11 options, given whole in PARTNERDESK_SIGN_OPTIONS.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

CERTIFICATE = "PARTNERDESK_SIGN_CERTIFICATE"
KEY = "PARTNERDESK_SIGN_KEY"
PASSWORD_FILE = "PARTNERDESK_SIGN_PASSWORD_FILE"
TIMESTAMP = "PARTNERDESK_SIGN_TIMESTAMP"
OPTIONS = "PARTNERDESK_SIGN_OPTIONS"
HOMEPAGE = "https://partnerdesk.github.io"


def is_wanted() -> bool:
    """Whether the environment names a certificate."""
    return bool(os.environ.get(CERTIFICATE) or os.environ.get(OPTIONS))


def command(path: Path, signed: Path) -> list[str]:
    """Return the line that signs `path` into `signed`."""
    line = ["osslsigncode", "sign", "-h", "sha256", "-n", "partnerdesk", "-i", HOMEPAGE]
    line += shlex.split(os.environ.get(OPTIONS, ""))
    for option, name in (("-certs", CERTIFICATE), ("-key", KEY), ("-readpass", PASSWORD_FILE), ("-ts", TIMESTAMP)):
        if os.environ.get(name):
            line += [option, os.environ[name]]
    return [*line, "-in", str(path), "-out", str(signed)]


def sign(path: Path) -> None:
    """Put a signature into the file itself.

    Raises:
        CalledProcessError: osslsigncode refused.
    """
    signed = path.with_name(path.name + ".signed")
    signed.unlink(missing_ok=True)
    subprocess.run(command(path, signed), check=True, stdout=subprocess.DEVNULL)
    signed.replace(path)


def verify(path: Path, authority: Path) -> bool:
    """Whether the file is signed, unchanged since, and by a certificate of `authority`."""
    line = ["osslsigncode", "verify", "-CAfile", str(authority), "-TSA-CAfile", str(authority), "-in", str(path)]
    return subprocess.run(line, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sign(Path(sys.argv[1]))
