"""Tries the signing hooks with a certificate made for the trial, which no Windows trusts."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import sign
import trip


@dataclass(frozen=True)
class Certificate:
    """A certificate that signed itself, and its key."""

    chain: Path
    key: Path


def make_certificate(folder: Path) -> Certificate:
    """Make one that may sign code, for two days."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Certificate(folder / "chain.pem", folder / "key.pem")
    line = ["openssl", "req", "-x509", "-newkey", "rsa:3072", "-nodes", "-days", "2", "-subj", "/CN=partnerdesk trial"]
    line += ["-addext", "extendedKeyUsage=codeSigning", "-keyout", str(made.key), "-out", str(made.chain)]
    subprocess.run(line, check=True, capture_output=True)
    return made


def rows(certificate: Certificate, files: list[Path], work: Path) -> list[tuple[str, str, str]]:
    """Verify the signatures of files; a changed byte and another certificate must be noticed.

    Raises:
        Wrong: one does not hold, or holds where it must not.
    """
    stranger = make_certificate(work / "stranger")
    for path in files:
        if not sign.verify(path, certificate.chain):
            raise trip.Wrong(f"the signature of {path.name} does not hold")
        if sign.verify(path, stranger.chain):
            raise trip.Wrong(f"the signature of {path.name} holds for anybody's certificate")
    changed = work / "changed.exe"
    content = bytearray(files[0].read_bytes())
    content[len(content) // 2] ^= 1
    changed.write_bytes(content)
    if sign.verify(changed, certificate.chain):
        raise trip.Wrong("a changed program still counts as signed")
    changed.unlink()
    sizes = ", ".join(f"{path.name} {path.stat().st_size / 2**20:.0f} MiB" for path in files)
    return [("signing with a test certificate", "as it should", f"{sizes}; a changed byte and a stranger are noticed")]
