"""Access tokens that renew themselves: one renewal at a time, kept before it is used. Knows no keyring."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import NoReturn, Protocol

from partnerdesk.errors import Fault, SignInNeededFault
from partnerdesk.sync.integration import Integration
from partnerdesk.sync.oauth import Grant

RENEW_SECONDS = 86_400.0
"""A token that has less left than this is renewed before it is used; of a short-lived one, half of its life."""
REST_SECONDS = 300.0
"""A renewal that failed is not tried again so soon while the token at hand is still good."""


class Keeper(Protocol):
    """Where tokens are kept. `lock` keeps other processes from renewing at the same time."""

    def load(self) -> Grant | None:
        """Return the tokens as they are kept now, None when there are none."""

    def save(self, grant: Grant) -> None:
        """Keep tokens, the refresh token first, and prove that they come back."""

    def mark_needed(self) -> None:
        """Note that the service does not accept this sign-in any more."""

    def is_needed(self) -> bool:
        """Whether that was noted."""

    def lock(self) -> AbstractContextManager[None]:
        """Keep everyone else from renewing."""


class Renewer(Protocol):
    """What gives new tokens for a refresh token."""

    def renew(self, integration: Integration, refresh: str) -> Grant:
        """Return new tokens; SignInNeededFault when the refresh token is not accepted."""


class OAuthTokens:
    """The tokens of one account. Safe from several threads, and from several processes through the keeper's lock."""

    def __init__(
        self, integration: Integration, endpoint: Renewer, keeper: Keeper, now: Callable[[], float] = time.time
    ) -> None:
        self._integration = integration
        self._endpoint = endpoint
        self._keeper = keeper
        self._now = now
        self._lock = threading.Lock()
        self._grant: Grant | None = None
        self._unsaved: Grant | None = None
        self._needed = False
        self._rest_until = 0.0

    def access(self) -> str:
        """Return the token to use now, renewed when it has less than a day left, or half of a short life.

        Raises:
            SignInNeededFault: there is none that the service accepts.
            Fault: the keyring does not give it, or the token is over and can't be renewed now.
        """
        with self._lock:
            grant = self._known()
            left = grant.left(self._now())
            if left >= min(RENEW_SECONDS, grant.life / 2) or (left > 0 and time.monotonic() < self._rest_until):
                return grant.access
            return self._renewed(grant.access, refused=False)

    def refresh(self, old: str) -> str:
        """Return a newer token than `old`, which the service refused.

        Raises:
            SignInNeededFault: there is no way to one.
            Fault: as for `access`.
        """
        with self._lock:
            self._known()
            return self._renewed(old, refused=True)

    def _known(self) -> Grant:
        if self._needed or self._keeper.is_needed():
            raise SignInNeededFault
        if self._grant is None:
            self._grant = self._keeper.load()
        if self._grant is None:
            raise SignInNeededFault
        return self._grant

    def _renewed(self, old: str, *, refused: bool) -> str:
        with self._keeper.lock():
            grant = self._saved() or self._keeper.load() or self._known()
            if grant.access == old:
                grant = self._renew(grant, refused=refused)
            self._grant = grant
            return grant.access

    def _saved(self) -> Grant | None:
        """Keep what could not be kept the last time: its refresh token is the only one that works now."""
        if self._unsaved is None:
            return None
        self._keeper.save(self._unsaved)
        saved, self._unsaved = self._unsaved, None
        return saved

    def _renew(self, grant: Grant, *, refused: bool) -> Grant:
        if grant.refresh is None:
            if not refused and grant.left(self._now()) > 0:
                return grant
            self._give_up()
        try:
            new = self._endpoint.renew(self._integration, grant.refresh or "")
        except SignInNeededFault:
            self._give_up()
        except Fault:
            if refused or grant.left(self._now()) <= 0:
                raise
            self._rest_until = time.monotonic() + REST_SECONDS
            return grant
        self._rest_until = 0.0
        kept = new if new.refresh else replace(new, refresh=grant.refresh, refresh_life=grant.refresh_life)
        self._unsaved = kept
        self._keeper.save(kept)
        self._unsaved = None
        return kept

    def _give_up(self) -> NoReturn:
        self._needed = True
        self._keeper.mark_needed()
        raise SignInNeededFault


class MemoryKeeper:
    """Keeps tokens for this run alone."""

    def __init__(self, grant: Grant | None = None) -> None:
        self._grant = grant
        self._needed = False

    def load(self) -> Grant | None:
        """Return the tokens."""
        return self._grant

    def save(self, grant: Grant) -> None:
        """Keep tokens."""
        self._grant = grant

    def mark_needed(self) -> None:
        """Note that the service does not accept them any more."""
        self._needed = True

    def is_needed(self) -> bool:
        """Whether that was noted."""
        return self._needed

    def lock(self) -> AbstractContextManager[None]:
        """Nobody else has them."""
        return contextlib.nullcontext()
