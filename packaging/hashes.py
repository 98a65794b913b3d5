"""Lists the hashes of a release's files and signs the list, and notices of new versions, with one Ed25519 key.

    packaging/hashes.py new-key PRIVATE        make a key; print the line for partnerdesk/notice.py
    packaging/hashes.py list FOLDER            write SHA256SUMS over the files of a folder
    packaging/hashes.py sign FOLDER            sign SHA256SUMS into SHA256SUMS.sig; private key by standard input
    packaging/hashes.py verify FOLDER          check signature and hashes, with the keys of partnerdesk/notice.py
    packaging/hashes.py notice TEXT OUT        sign a notice (JSON) into its envelope; private key by standard input
    packaging/hashes.py check-keys             fail while the program carries no key

The private key is 32 bytes in base64 on one line. It is never an argument or a variable.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from partnerdesk import notice

LIST = "SHA256SUMS"
SIGNATURE = "SHA256SUMS.sig"
_BLOCK = 1 << 20


class NotTrue(Exception):
    """A list, a signature or a file that is not what it says."""


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            found.update(block)
    return found.hexdigest()


def write_list(folder: Path) -> Path:
    """Write the list of all files of a folder, in the form that `sha256sum --check` reads; return its path."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name not in {LIST, SIGNATURE})
    listed = folder / LIST
    listed.write_bytes("".join(f"{hash_of(path)}  {path.name}\n" for path in files).encode())
    return listed


def sign_list(folder: Path, key: SigningKey) -> Path:
    """Sign the list; return the path of the signature, 64 bytes in base64."""
    signature = folder / SIGNATURE
    signature.write_bytes(base64.b64encode(key.sign((folder / LIST).read_bytes()).signature) + b"\n")
    return signature


def verify(folder: Path, keys: Sequence[str]) -> int:
    """Check the list's signature and every file that it names; return how many there are.

    Raises:
        NotTrue: nobody of ours signed the list, a file is missing or another one than was listed.
    """
    listed = (folder / LIST).read_bytes()
    try:
        signature = base64.b64decode((folder / SIGNATURE).read_text().strip(), validate=True)
    except ValueError as error:
        raise NotTrue(f"{SIGNATURE} is no signature") from error
    if not any(_is_signed(listed, signature, key) for key in keys):
        raise NotTrue(f"{LIST} is not signed by us")
    lines = listed.decode().splitlines()
    for line in lines:
        wanted, name = line.split("  ", 1)
        path = folder / Path(name).name
        if not path.is_file() or hash_of(path) != wanted:
            raise NotTrue(f"{name} is missing or not the file that was listed")
    return len(lines)


def _is_signed(text: bytes, signature: bytes, key: str) -> bool:
    try:
        VerifyKey(base64.b64decode(key)).verify(text, signature)
    except (BadSignatureError, ValueError):
        return False
    return True


def envelope(text: str, key: SigningKey) -> bytes:
    """Return a notice in its signed envelope.

    Raises:
        BadNotice: the program would refuse it.
    """
    signature = base64.b64encode(key.sign(text.encode()).signature).decode()
    signed = json.dumps({"notice": text, "signature": signature}, ensure_ascii=True).encode() + b"\n"
    notice.read(signed, [public(key)])
    return signed


def public(key: SigningKey) -> str:
    """Return the public key in base64."""
    return base64.b64encode(bytes(key.verify_key)).decode()


def new_key(path: Path) -> SigningKey:
    """Write a new private key into a file that only its owner reads; one that is there stays.

    Raises:
        FileExistsError: there is one.
    """
    key = SigningKey.generate()
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(base64.b64encode(bytes(key)) + b"\n")
    return key


def _key_from_input() -> SigningKey:
    return SigningKey(base64.b64decode(sys.stdin.readline().strip(), validate=True))


def main(arguments: list[str]) -> int:
    """Do what was asked; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("list", "sign", "verify"):
        commands.add_parser(name).add_argument("folder", type=Path)
    commands.add_parser("new-key").add_argument("private", type=Path)
    commands.add_parser("check-keys")
    about = commands.add_parser("notice")
    about.add_argument("text", type=Path)
    about.add_argument("out", type=Path)
    options = parser.parse_args(arguments)
    try:
        print(_do(options))
    except (NotTrue, notice.BadNotice, OSError, ValueError) as problem:
        print(f"{options.command}: {problem}", file=sys.stderr)
        return 1
    return 0


def _do(options: argparse.Namespace) -> str:
    if options.command == "list":
        return str(write_list(options.folder))
    if options.command == "sign":
        return str(sign_list(options.folder, _key_from_input()))
    if options.command == "verify":
        return f"{verify(options.folder, notice.KEYS)} files are those that we listed and signed"
    if options.command == "notice":
        options.out.write_bytes(envelope(options.text.read_text(encoding="utf-8").strip(), _key_from_input()))
        return str(options.out)
    if options.command == "new-key":
        return f'KEYS: tuple[str, ...] = ("{public(new_key(options.private))}",)'
    if not notice.KEYS:
        raise NotTrue("partnerdesk/notice.py carries no key: see docs/release-checklist.md")
    return f"{len(notice.KEYS)} key(s)"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
