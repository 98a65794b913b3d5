"""Keyrings that work, fail, are locked, slow, forgetful or small."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError


@dataclass
class FakeKeyring:
    """A keyring in memory."""

    kept: dict[tuple[str, str], str] = field(default_factory=dict)

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


class FailingKeyring(FakeKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("the store said: secret details")


class LockedKeyring(FakeKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


class TruncatingKeyring(FakeKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:20])


class SlowKeyring(FakeKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(0.3)
        return super().get_password(service, username)


class BrokenKeyring(FakeKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("D-Bus went away")


class LockedException(Exception):
    """As secretstorage raises it; the keyring library lets it through."""


class PromptKeyring(FakeKeyring):
    """The user closed the question of the system."""

    def get_password(self, service: str, username: str) -> str | None:
        raise LockedException("Item is locked!")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise LockedException("Item is locked!")


class SmallKeyring(FakeKeyring):
    """Holds as much an entry as the Windows vault: 2,560 bytes in UTF-16."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2560:
            raise PasswordSetError("too large")
        super().set_password(service, username, password)


class ForgetfulKeyring(FakeKeyring):
    """Stops keeping after some entries, as a vault that is full, or a process that is killed."""

    left: int = 0

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.left <= 0:
            raise PasswordSetError("full")
        self.left -= 1
        super().set_password(service, username, password)
