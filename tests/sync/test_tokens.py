"""The life of tokens: renewed in time, once, kept before use; 8 threads, two processes, a kill, a revoked sign-in."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from partnerdesk.account import LIVE, Account, save_account
from partnerdesk.credentials import ACCESS_ITEM, REFRESH_ITEM, SECRET_ITEM, SIGN_IN_ITEMS, SecretStore
from partnerdesk.credentials_sign_in import KeyringKeeper, keep_sign_in, kept_integration
from partnerdesk.errors import KeyringFault, KeyringLockedFault, OfflineFault, ServiceDownFault, SignInNeededFault
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.sandbox.server import Sandbox
from partnerdesk.sandbox.world import Settings
from partnerdesk.sign_in_file import SignInNote, forget_note, load_note, may_ask, save_note
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Client
from partnerdesk.sync.integration import Integration, redirect_uri
from partnerdesk.sync.oauth import Grant, TokenEndpoint
from partnerdesk.sync.tokens import RENEW_SECONDS, MemoryKeeper, OAuthTokens
from tests.keyrings import FakeKeyring, ForgetfulKeyring, LockedKeyring
from tests.signing import browse, free_port

CLIENT = Integration("id", "the-client-secret")
ROOT = Path(__file__).parents[2]
NOW = 1_800_000_000.0
LIFE = 1_209_599.0


def grant(number: int = 0, *, at: float = NOW, life: float = LIFE, refresh: str | None = "") -> Grant:
    return Grant(f"access-{number}", at, life, f"refresh-{number}" if refresh == "" else refresh, 7_775_999.0)


class Endpoint:
    """A token endpoint whose refresh tokens work once."""

    def __init__(self, *, clock: list[float], fault: Exception | None = None) -> None:
        self.valid, self.made, self.clock, self.fault = "refresh-0", 0, clock, fault
        self.asked: list[str] = []

    def renew(self, integration: Integration, refresh: str) -> Grant:
        assert integration is CLIENT
        self.asked.append(refresh)
        if self.fault is not None:
            raise self.fault
        if refresh != self.valid:
            raise SignInNeededFault
        time.sleep(0.02)
        self.made += 1
        self.valid = f"refresh-{self.made}"
        return grant(self.made, at=self.clock[0])


class Case:
    """Tokens with a clock that the test sets."""

    def __init__(self, kept: Grant | None = None, keeper: MemoryKeeper | None = None) -> None:
        self.clock = [NOW]
        self.endpoint = Endpoint(clock=self.clock)
        self.keeper = keeper or MemoryKeeper(kept or grant())
        self.tokens = self.another()

    def another(self) -> OAuthTokens:
        return OAuthTokens(CLIENT, self.endpoint, self.keeper, lambda: self.clock[0])


def test_a_token_with_more_than_a_day_left_is_used_as_it_is() -> None:
    case = Case()
    for passed in (0, 86_400, LIFE - RENEW_SECONDS):
        case.clock[0] = NOW + passed
        assert case.tokens.access() == "access-0"
    assert case.endpoint.asked == []


def test_a_token_with_less_than_a_day_left_is_renewed_once() -> None:
    case = Case()
    case.clock[0] = NOW + LIFE - RENEW_SECONDS + 1
    assert [case.tokens.access() for _ in range(3)] == ["access-1"] * 3
    assert case.endpoint.asked == ["refresh-0"]
    assert case.keeper.load() == grant(1, at=case.clock[0])


def test_a_short_lived_token_is_not_renewed_for_every_request() -> None:
    """Some services give tokens of twelve hours, which never have a day left."""
    case = Case(grant(life=43_200.0))
    for minutes in range(0, 6 * 60, 10):
        case.clock[0] = NOW + 60 * minutes
        assert case.tokens.access() == "access-0"
    case.clock[0] = NOW + 6.5 * 3600
    assert case.tokens.access() == "access-1"
    assert case.endpoint.asked == ["refresh-0"]


def test_a_renewal_that_fails_is_not_tried_with_every_request() -> None:
    case = Case()
    case.clock[0] = NOW + LIFE - RENEW_SECONDS / 2
    case.endpoint.fault = ServiceDownFault(host="webexapis.com")
    assert [case.tokens.access() for _ in range(50)] == ["access-0"] * 50
    assert len(case.endpoint.asked) == 1
    case.clock[0] = NOW + LIFE + 1  # now nothing is left of it: each request must try
    for _ in range(2):
        with pytest.raises(ServiceDownFault):
            case.tokens.access()
    assert len(case.endpoint.asked) == 3


@pytest.mark.parametrize("years", [-2, 2])
def test_a_clock_that_jumps_costs_a_renewal_and_nothing_else(years: int) -> None:
    case = Case()
    case.clock[0] = NOW + years * 365 * 86_400
    assert case.tokens.access() == "access-1"
    assert case.tokens.access() == "access-1"
    assert grant(at=NOW).left(NOW - 3600) == 0, "never a negative age"


def test_eight_threads_that_are_all_refused_make_one_renewal() -> None:
    case = Case()
    got: list[str] = []
    gate = threading.Barrier(8)

    def refused() -> None:
        gate.wait()
        got.append(case.tokens.refresh("access-0"))

    threads = [threading.Thread(target=refused) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == ["access-1"] * 8
    assert case.endpoint.asked == ["refresh-0"]


def test_the_new_refresh_token_is_kept_before_the_new_access_token_is_used() -> None:
    order: list[str] = []

    class Noting(MemoryKeeper):
        def save(self, grant: Grant) -> None:
            order.append(f"kept {grant.refresh}")
            super().save(grant)

    case = Case(keeper=Noting(grant()))
    order.append(f"used {case.tokens.refresh('access-0')}")
    assert order == ["kept refresh-1", "used access-1"]


def test_an_answer_that_cannot_be_kept_is_not_used_and_kept_the_next_time() -> None:
    class Locked(MemoryKeeper):
        locked = True

        def save(self, grant: Grant) -> None:
            if self.locked:
                raise KeyringLockedFault
            super().save(grant)

    keeper = Locked(grant())
    case = Case(keeper=keeper)
    with pytest.raises(KeyringLockedFault):
        case.tokens.refresh("access-0")
    keeper.locked = False
    assert case.tokens.refresh("access-0") == "access-1", "unlocked: the token that came is kept now"
    assert case.endpoint.asked == ["refresh-0"]
    assert keeper.load() == grant(1)


def test_a_process_that_dies_between_answer_and_keeping_leads_to_one_sign_in_and_no_loop() -> None:
    class Dying(MemoryKeeper):
        def save(self, grant: Grant) -> None:
            raise KeyboardInterrupt

    case = Case(keeper=Dying(grant()))
    with pytest.raises(KeyboardInterrupt):
        case.tokens.refresh("access-0")
    after = case.another()
    for _ in range(5):
        with pytest.raises(SignInNeededFault):
            after.refresh("access-0")
        with pytest.raises(SignInNeededFault):
            after.access()
    assert case.endpoint.asked == ["refresh-0", "refresh-0"], "asked once more, then never again"


def test_an_answer_without_a_refresh_token_keeps_the_old_one() -> None:
    case = Case()
    real = case.endpoint.renew
    case.endpoint.renew = lambda integration, refresh: replace(real(integration, refresh), refresh=None)  # type: ignore[method-assign]
    case.tokens.refresh("access-0")
    kept = case.keeper.load()
    assert kept is not None
    assert (kept.access, kept.refresh) == ("access-1", "refresh-0")


def test_offline_near_the_end_goes_on_with_the_token_that_still_holds() -> None:
    case = Case()
    case.endpoint.fault = OfflineFault(host="x")
    case.clock[0] = NOW + LIFE - 3600
    assert case.tokens.access() == "access-0"
    case.clock[0] = NOW + LIFE + 1
    with pytest.raises(OfflineFault):
        case.tokens.access()
    with pytest.raises(OfflineFault):
        case.tokens.refresh("access-0")
    assert not case.keeper.is_needed(), "offline is no reason to sign in anew"


def test_a_sign_in_that_cannot_be_renewed_is_used_to_its_end() -> None:
    case = Case(grant(refresh=None, life=12 * 3600))
    assert case.tokens.access() == "access-0"
    case.clock[0] = NOW + 12 * 3600
    with pytest.raises(SignInNeededFault):
        case.tokens.access()


def test_without_any_sign_in_one_is_needed() -> None:
    with pytest.raises(SignInNeededFault):
        OAuthTokens(CLIENT, Endpoint(clock=[NOW]), MemoryKeeper(), lambda: NOW).access()


# --- in the keyring ---------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> AccountFolder:
    folder = DataFolder(tmp_path).account()
    save_account(folder, Account(LIVE, "https://webexapis.com/v1", id="abc"))
    return folder


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    backend = FakeKeyring()
    monkeypatch.setattr("partnerdesk.credentials.trusted_backend", lambda: backend)
    return backend


def entries(backend: FakeKeyring) -> set[str]:
    return {name for _service, name in backend.kept}


def test_each_item_has_an_entry_of_its_own_and_no_file_has_any(folder: AccountFolder, backend: FakeKeyring) -> None:
    keeper = keep_sign_in(folder, CLIENT, grant())
    assert entries(backend) == {f"abc/{item}" for item in (ACCESS_ITEM, REFRESH_ITEM, SECRET_ITEM)}
    assert keeper.load() == grant()
    assert kept_integration(folder, keeper.store) == CLIENT
    written = b"".join(path.read_bytes() for path in folder.root.rglob("*") if path.is_file())
    for secret in (b"access-0", b"refresh-0", b"the-client-secret"):
        assert secret not in written
    assert b'"client_id": "id"' in written


def test_long_tokens_are_kept_too(folder: AccountFolder, backend: FakeKeyring) -> None:
    long = replace(grant(), access="a" * 3000, refresh="r" * 3000)
    assert keep_sign_in(folder, CLIENT, long).load() == long
    assert all(len(value) <= 1200 for value in backend.kept.values())


def test_a_revoked_sign_in_is_asked_for_once_and_a_new_one_clears_it(
    folder: AccountFolder, backend: FakeKeyring
) -> None:
    del backend
    keeper = keep_sign_in(folder, CLIENT, grant(5))
    endpoint = Endpoint(clock=[NOW])
    for _run in range(3):
        tokens = OAuthTokens(CLIENT, endpoint, keeper, lambda: NOW)
        with pytest.raises(SignInNeededFault):
            tokens.refresh("access-5")
    assert endpoint.asked == ["refresh-5"], "a sign-in that was refused is not tried again"
    assert [may_ask(folder) for _ in range(3)] == [True, False, False]
    keep_sign_in(folder, CLIENT, grant())
    note = load_note(folder)
    assert note is not None
    assert not note.needed
    assert not may_ask(folder)
    assert OAuthTokens(CLIENT, endpoint, keeper, lambda: NOW).access() == "access-0"


@pytest.mark.parametrize("kept", range(4))
def test_a_kill_while_keeping_leaves_a_sign_in_that_works(
    folder: AccountFolder, monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    backend = ForgetfulKeyring()
    backend.left = 99
    monkeypatch.setattr("partnerdesk.credentials.trusted_backend", lambda: backend)
    keeper = keep_sign_in(folder, CLIENT, grant())
    backend.left = kept
    with contextlib.suppress(KeyringFault):
        keeper.save(grant(1))
    backend.left = 99
    endpoint = Endpoint(clock=[NOW])
    endpoint.valid = "refresh-0" if kept == 0 else "refresh-1"
    tokens = OAuthTokens(CLIENT, endpoint, keeper, lambda: NOW)
    if tokens.access() != "access-1":  # an older one, which the service may still take
        assert tokens.refresh("access-0") == "access-1"


def test_a_locked_keyring_is_told_and_nothing_else_is_used(
    folder: AccountFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("partnerdesk.credentials.trusted_backend", LockedKeyring)
    with pytest.raises(KeyringLockedFault):
        keep_sign_in(folder, CLIENT, grant())
    assert load_note(folder) is None


class FileKeyring(FakeKeyring):
    """Shared by the processes of one test."""

    folder: Path

    def get_password(self, service: str, username: str) -> str | None:
        path = self.folder / username.replace("/", "_")
        return path.read_text() if path.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        path = self.folder / username.replace("/", "_")
        scratch = path.with_suffix(f".{threading.get_ident()}")
        scratch.write_text(password)
        scratch.replace(path)


def renew(root: str, ring: str, base_url: str, old: str, client_id: str, client_secret: str) -> None:
    """Be refused, in a process of its own."""
    backend = FileKeyring()
    backend.folder = Path(ring)
    keeper = KeyringKeeper(AccountFolder(Path(root)), SecretStore(backend, "abc"))
    tokens = OAuthTokens(Integration(client_id, client_secret), TokenEndpoint(base_url, Cancel()), keeper)
    (backend.folder / f"got-{os.getpid()}").write_text(tokens.refresh(old))


def test_nothing_is_written_back_after_a_sign_out(folder: AccountFolder) -> None:
    """A request that waited for its turn to renew finds that the account was signed out."""
    ring = FakeKeyring()
    store = SecretStore(ring, "abc")
    save_note(folder, SignInNote("id", 6001, ()))
    keeper = KeyringKeeper(folder, store)
    keeper.save(grant(at=NOW, life=10.0))
    clock = [NOW]
    endpoint = Endpoint(clock=clock)
    tokens = OAuthTokens(CLIENT, endpoint, keeper, lambda: clock[0])
    assert tokens.access() == "access-0"
    for item in SIGN_IN_ITEMS:
        store.forget(item)
    forget_note(folder)
    clock[0] += 11
    with pytest.raises(SignInNeededFault):
        tokens.access()
    assert endpoint.asked == []
    assert ring.kept == {}


def test_processes_that_are_refused_at_once_make_one_renewal(folder: AccountFolder, tmp_path: Path) -> None:
    ring = tmp_path / "ring"
    ring.mkdir()
    port = free_port()
    with Sandbox(Settings(customers=1, redirect_uri=redirect_uri(port))) as sandbox:
        known = sandbox.introduction()
        integration = Integration(known["client_id"], known["client_secret"], port)
        first = signed_in(sandbox, integration)
        backend = FileKeyring()
        backend.folder = ring
        save_note(folder, SignInNote(integration.client_id, port, ()))
        KeyringKeeper(folder, SecretStore(backend, "abc")).save(first)
        sandbox.world.clear_log()
        told = json.dumps(
            [
                *(str(each) for each in (folder.root, ring)),
                sandbox.base_url,
                first.access,
                integration.client_id,
                integration.client_secret,
            ]
        )
        program = "import json, sys; from tests.sync.test_tokens import renew; renew(*json.load(sys.stdin))"
        processes = [
            subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, cwd=ROOT) for _ in range(3)
        ]
        for process in processes:
            assert process.stdin is not None
            process.stdin.write(told.encode())
            process.stdin.close()
        codes = [process.wait(60) for process in processes]
        asked = [entry for entry in sandbox.world.log() if entry["path"] == "/v1/access_token"]
    assert codes == [0, 0, 0]
    assert len(asked) == 1
    got = {path.read_text() for path in ring.glob("got-*")}
    assert len(list(ring.glob("got-*"))) == 3
    assert len(got) == 1
    assert got != {first.access}


def signed_in(sandbox: Sandbox, integration: Integration) -> Grant:
    from partnerdesk.sign_in import sign_in

    return sign_in(sandbox.base_url, integration, browse, Cancel(), patience=10)


@pytest.fixture
def sandbox() -> Iterator[tuple[Sandbox, Integration]]:
    port = free_port()
    with Sandbox(Settings(customers=1, redirect_uri=redirect_uri(port))) as sandbox:
        known = sandbox.introduction()
        yield sandbox, Integration(known["client_id"], known["client_secret"], port)


def test_a_refused_request_is_renewed_once_and_tried_once(sandbox: tuple[Sandbox, Integration]) -> None:
    partner, integration = sandbox
    first = signed_in(partner, integration)
    tokens = OAuthTokens(
        integration, TokenEndpoint(partner.base_url, Cancel()), MemoryKeeper(replace(first, access="over"))
    )
    partner.world.clear_log()
    with opened(partner, tokens) as client:
        assert client.get(client.url(("people", "me"), {})).data["id"]
    asked = [(entry["path"], entry["status"]) for entry in partner.world.log()]
    assert asked == [("/v1/people/me", 401), ("/v1/access_token", 200), ("/v1/people/me", 200)]


def test_a_revoked_sign_in_ends_at_the_first_refusal(sandbox: tuple[Sandbox, Integration]) -> None:
    partner, integration = sandbox
    keeper = MemoryKeeper(signed_in(partner, integration))
    partner.world.sign_in.revoke_all()
    partner.world.clear_log()
    tokens = OAuthTokens(integration, TokenEndpoint(partner.base_url, Cancel()), keeper)
    with opened(partner, tokens) as client:
        for _ in range(3):
            with pytest.raises(SignInNeededFault):
                client.get(client.url(("people", "me"), {}))
    asked = [entry["path"] for entry in partner.world.log()]
    assert asked == ["/v1/people/me", "/v1/access_token"]
    assert keeper.is_needed()


def opened(partner: Sandbox, tokens: OAuthTokens) -> AbstractContextManager[Client]:
    return contextlib.closing(Client(partner.base_url, tokens, Cancel()))
