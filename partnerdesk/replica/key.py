"""The key of the encrypted files. Shows itself to nobody; knows not where it is kept."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass

KEY_BYTES = 32
_HEX = re.compile(r"[0-9a-fA-F]{64}")


@dataclass(frozen=True)
class DatabaseKey:
    """32 raw bytes for SQLCipher. `repr` and `str` hide them."""

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_BYTES:
            raise ValueError("a database key has 32 bytes")

    @classmethod
    def new(cls) -> DatabaseKey:
        """Return a fresh random key."""
        return cls(secrets.token_bytes(KEY_BYTES))

    @classmethod
    def from_hex(cls, text: str) -> DatabaseKey:
        """Return the key written as 64 hexadecimal digits.

        Raises:
            ValueError: it is not such a text; the message does not show it.
        """
        if not _HEX.fullmatch(text):
            raise ValueError("a database key is written as 64 hexadecimal digits")
        return cls(bytes.fromhex(text))

    def hex(self) -> str:
        """Return the key as 64 hexadecimal digits."""
        return self.raw.hex()

    def fingerprint(self) -> str:
        """Return a short mark that tells two keys apart and leads back to neither."""
        return hashlib.sha256(b"partnerdesk key fingerprint\0" + self.raw).hexdigest()[:16]

    def __repr__(self) -> str:
        return "DatabaseKey(…)"
