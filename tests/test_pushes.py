"""Queued changes leave from the real window, in a process of their own, while a connection is there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from partnerdesk.app import App
from partnerdesk.network import Network
from partnerdesk.paths import DataFolder
from partnerdesk.replica.outbox_rows import ASSIGN, UNASSIGN
from tests.outbox.conftest import Bench, bench, make_bench, pair  # noqa: F401 - fixtures

pytestmark = pytest.mark.expects_log("propagateSizeHints")
Pair = tuple[Any, Any]


def elsewhere(work: Callable[[], Any]) -> Any:
    """Do something that asks a database, which the window's thread may not."""
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join()
    return found[0]


@pytest.fixture
def app(bench: Bench, qtbot: QtBot) -> Iterator[App]:  # noqa: F811
    app = App(DataFolder(bench.root))
    app.open()
    qtbot.waitUntil(lambda: app.session.opened is not None and app.session.idle, timeout=30_000)
    app.session.sign_ins.token = bench.sandbox.introduction()["token"]
    yield app
    app.window.hide()
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_change_is_sent_at_once_and_a_second_one_after_it(
    app: App,
    bench: Bench,  # noqa: F811
    pair: Pair,  # noqa: F811
    qtbot: QtBot,
) -> None:
    customer, person = pair
    change = elsewhere(lambda: bench.queue(ASSIGN, customer, person))
    pushes = app.session.pushes
    pushes.push()
    assert pushes.running
    other = elsewhere(lambda: bench.queue(UNASSIGN, bench.customer(1), person))
    pushes.push()  # waits for the one under way
    qtbot.waitUntil(lambda: elsewhere(lambda: bench.change(other).state) in {"done", "already_so"}, timeout=60_000)
    qtbot.waitUntil(lambda: app.session.idle, timeout=30_000)
    assert elsewhere(lambda: bench.change(change).state) == "done"
    assert bench.is_assigned(customer, person)
    assert elsewhere(lambda: bench.mirrored(customer, person))


def test_what_needs_a_decision_is_told_with_the_way_there(
    app: App,
    bench: Bench,  # noqa: F811
    pair: Pair,  # noqa: F811
    qtbot: QtBot,
) -> None:
    customer, person = pair
    elsewhere(lambda: bench.queue(ASSIGN, customer, person))
    bench.world.partner.revoke(person)
    app.session.pushes.push()
    qtbot.waitUntil(app.window.toaster.isVisible, timeout=60_000)
    assert app.window.toaster.text.text() == "1 change needs your decision."
    app.window.toaster.action.click()
    assert app.window.windowTitle().startswith("Pending changes")
    qtbot.waitUntil(lambda: app.session.idle, timeout=30_000)
    assert app.window.sidebar._counts == {"changes": 1}


def test_offline_or_without_a_sign_in_nothing_is_sent(
    app: App,
    bench: Bench,  # noqa: F811
    pair: Pair,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    elsewhere(lambda: bench.queue(ASSIGN, *pair))
    with monkeypatch.context() as patch:
        patch.setattr(Network, "offline", property(lambda _network: True))
        app.session.pushes.push()
        assert not app.session.pushes.running
        assert not app.window.toaster.isVisible()
        app.session.pushes.push(asked=True)
        assert not app.session.pushes.running
        assert app.window.toaster.isVisible()
        assert app.window.toaster.text.text().startswith("No connection to Webex")
    app.session.sign_ins.token = None
    app.session.pushes.push()
    assert not app.session.pushes.running
    assert bench.writes() == []
