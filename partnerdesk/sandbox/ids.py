"""Ids as the service forms them, and back. Knows nothing of customers.

An organisation's UUID carries its number in its last four bytes, masked by a hash of the rest: so any of 100,000
customers is found from its id without a table of them all.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import uuid


def uuid_of(seed: int, kind: str, key: str) -> str:
    """Return a stable UUID (version 4 in form) for a thing."""
    return str(uuid.UUID(bytes=_digest(seed, kind, key, 16), version=4))


def numbered_uuid(seed: int, kind: str, number: int) -> str:
    """Return a stable UUID from which `number_in` reads the number again."""
    head = bytearray(_digest(seed, kind, str(number), 12))
    head[6] = (head[6] & 0x0F) | 0x40
    head[8] = (head[8] & 0x3F) | 0x80
    tail = number ^ _mask(seed, kind, bytes(head))
    return str(uuid.UUID(bytes=bytes(head) + tail.to_bytes(4, "big")))


def number_in(seed: int, kind: str, text: str) -> int | None:
    """Return the number of a UUID made by `numbered_uuid`; None for any other."""
    try:
        raw = uuid.UUID(text).bytes
    except ValueError:
        return None
    number = int.from_bytes(raw[12:], "big") ^ _mask(seed, kind, raw[:12])
    return number if numbered_uuid(seed, kind, number) == str(uuid.UUID(text)) else None


def webex_id(kind: str, inner: str) -> str:
    """Return the service's id of a thing: unpadded base64 of `ciscospark://us/<KIND>/<inner>`."""
    return base64.urlsafe_b64encode(f"ciscospark://us/{kind}/{inner}".encode()).decode().rstrip("=")


def inner_of(kind: str, text: str) -> str | None:
    """Return what an id of this kind holds; None where it is not one."""
    try:
        decoded = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return None
    prefix = f"ciscospark://us/{kind}/"
    return decoded.removeprefix(prefix) if decoded.startswith(prefix) else None


def _digest(seed: int, kind: str, key: str, size: int) -> bytes:
    return hashlib.blake2b(f"{seed}\x1f{kind}\x1f{key}".encode(), digest_size=size).digest()


def _mask(seed: int, kind: str, head: bytes) -> int:
    salt = f"{seed}\x1f{kind}".encode()
    return int.from_bytes(hashlib.blake2b(head + salt, digest_size=4).digest(), "big")
