"""What is told after a sync: news that matter, once, and only if wanted; the tour after the first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from partnerdesk.account import Sample
from partnerdesk.after_sync import AfterSync
from partnerdesk.analytics.context import Context, Thresholds
from partnerdesk.app import App
from partnerdesk.cli.demo import prepare
from partnerdesk.errors import BusyFault, DiskErrorFault
from partnerdesk.figures.news import EXPIRING, OVERAGE, News, fetch_standing, news_between
from partnerdesk.jobs import Reader
from partnerdesk.paths import DataFolder
from partnerdesk.sync.worker_events import Outcome
from partnerdesk.views.tour import Tour
from partnerdesk.weeks import DAY_SECONDS

pytestmark = [pytest.mark.expects_log("propagateSizeHints"), pytest.mark.expects_log("raise()")]
DONE = Outcome("complete", {"customers": {"new": 0, "changed": 0, "gone": 0}})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    folder = DataFolder(tmp_path_factory.mktemp("news"))
    prepare(folder, Sample(30, 5, "2026-11-18").anchored())
    return folder


@pytest.fixture
def app(folder: DataFolder, qtbot: QtBot) -> Iterator[App]:
    app = App(folder)
    app.language.set("en")
    app.open()
    qtbot.waitUntil(lambda: app.session.opened is not None and app.session.idle, timeout=20_000)
    yield app
    app.store.change(notify_after_sync=False, tour_seen=False)
    app.window.hide()
    app.close()
    app.deleteLater()


class Tray:
    """A tray that writes down what it was to show."""

    def __init__(self, *, there: bool) -> None:
        self.there = there
        self.click: Any = None
        self.told: list[str] = []

    def available(self) -> bool:
        return self.there

    def tell(self, words: str, on_click: Any) -> None:
        self.told.append(words)
        self.click = on_click

    def close(self) -> None:
        self.there = False


def after(app: App, tray: Tray, qtbot: QtBot, *, forget: dict[str, int]) -> AfterSync:
    """Return the object with so many customers taken out of what it remembers of each status."""
    told = app.session.after_sync
    told.notifier = tray  # type: ignore[assignment]
    app.session.change_settings(notify_after_sync=True)
    qtbot.waitUntil(lambda: told._before is not None)
    assert told._before is not None
    for status, count in forget.items():
        assert len(told._before[status]) >= count
        told._before[status] = frozenset(sorted(told._before[status])[count:])
    return told


def settle(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.session.idle)
    qtbot.wait(50)


def test_what_newly_matters_is_one_sentence_and_leads_to_the_customers(app: App, qtbot: QtBot) -> None:
    tray = Tray(there=True)
    told = after(app, tray, qtbot, forget={EXPIRING: 1, OVERAGE: 2})
    told.finished(DONE, None)
    qtbot.waitUntil(lambda: bool(tray.told))
    assert tray.told == ["1 customer is newly expiring soon and 2 customers are newly over their licenses."]
    told.finished(DONE, None)
    settle(app, qtbot)
    assert len(tray.told) == 1, "nothing is told twice"
    tray.click()
    current = app.window.history.current
    assert current is not None
    assert current.page == "customers"
    assert current.place == {"statuses": ["expiring_soon", "license_overage"]}


def test_without_a_tray_it_is_the_toast_of_the_result(app: App, qtbot: QtBot) -> None:
    told = after(app, Tray(there=False), qtbot, forget={OVERAGE: 1})
    told.finished(DONE, None)
    toast = app.window.toaster
    qtbot.waitUntil(lambda: "newly over" in toast.text.text())
    assert toast.text.text().endswith("1 customer is newly over its licenses.")
    assert toast.action.text() == "Show customers"
    toast.action.click()
    assert app.window.history.current is not None
    assert app.window.history.current.place == {"statuses": ["license_overage"]}


def test_nothing_is_told_when_nothing_matters_or_nobody_asked(app: App, qtbot: QtBot) -> None:
    tray = Tray(there=True)
    told = after(app, tray, qtbot, forget={})
    told.finished(DONE, None)
    settle(app, qtbot)
    told = after(app, tray, qtbot, forget={OVERAGE: 1})
    app.session.change_settings(notify_after_sync=False)
    told.finished(DONE, None)
    settle(app, qtbot)
    assert tray.told == []


def test_a_failure_is_told_unless_it_is_none(app: App, qtbot: QtBot) -> None:
    tray = Tray(there=True)
    told = after(app, tray, qtbot, forget={})
    told.finished(DONE, BusyFault(owner="1"))
    assert tray.told == []
    told.finished(DONE, DiskErrorFault(file="<b>replica</b>"))
    assert tray.told == ["The disk failed while <b>replica</b> was read or written."]
    tray.click()
    assert app.window.history.current is not None
    assert app.window.history.current.page == "sync_log"


def test_the_news_are_told_in_turkish(app: App) -> None:
    app.language.set("tr")
    told = app.session.after_sync
    assert told.sentence(News(3, 1)) == "3 müşteri daha yakında sona eriyor, 1 müşteri daha lisanslarını aştı."
    assert told.sentence(News(0, 2)) == "2 müşteri daha lisanslarını aştı."
    assert told.sentence(News(0, 0)) == ""
    app.language.set("en")


def test_the_tour_follows_the_first_sync_and_no_later_one(app: App, qtbot: QtBot) -> None:
    told = app.session.after_sync
    told.enter()
    assert app.window.findChildren(Tour) == []
    told.first_sync_done(DONE)
    told.enter()
    (tour,) = app.window.findChildren(Tour)
    tour.end()
    settle(app, qtbot)
    told.first_sync_done(DONE)
    told.enter()
    assert [tour for tour in app.window.findChildren(Tour) if tour.isVisible()] == []


def test_who_comes_closer_to_the_end_between_two_syncs_is_new(app: App, qtbot: QtBot) -> None:
    """By hand: the ends that lie within seven days of today and did not of the day of the last sync."""
    later = Context(app.session.now() + 20 * DAY_SECONDS, Thresholds())
    answers: list[Any] = []

    def work(connection: Any) -> tuple[News, list[Any], int]:
        before = fetch_standing(connection, later, as_of_sync=True)
        found = news_between(before, fetch_standing(connection, later))
        rows = connection.execute(
            text("select customer_id, end_day, auto_renew, is_trial from subscription where end_day is not null")
        ).all()
        return found, rows, connection.execute(text("select max(finished_at) from sync_run")).scalar_one()

    assert app.session.opened is not None
    Reader(app.session.jobs, app.session.opened.read).ask("test", work, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    found, rows, synced = answers[0]

    def soon(day: int) -> set[int]:
        return {row[0] for row in rows if (row[3] or row[2] != 1) and 0 <= row[1] - day <= 7}

    assert soon(later.today), "the sample has some"
    assert found.expiring == len(soon(later.today) - soon(synced // DAY_SECONDS))
    assert found.overage == 0


def test_a_message_of_the_tray_is_plain_text(qtbot: QtBot) -> None:
    del qtbot
    from partnerdesk.views.notifier import _PLAIN, Notifier

    assert "<b>a</b>\nb".translate(_PLAIN) == "‹b›a‹/b› b"
    Notifier().close()
