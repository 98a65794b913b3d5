"""The status line says what is true: fresh, stale, syncing, failed, in both languages, with the way out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from partnerdesk import weeks
from partnerdesk.changes import Dataset
from partnerdesk.i18n import Language
from partnerdesk.models.formats import Formats
from partnerdesk.replica import staging
from partnerdesk.sync import reports
from partnerdesk.sync.schedule import Decision, State
from partnerdesk.sync.worker_events import Progress
from partnerdesk.views.pages.sync_log import SyncLogPage
from partnerdesk.views.status import next_week, phase_text, progress_text, result_text, status_of
from partnerdesk.views.status_line import StatusLine
from tests.views.fakes import NOW, World, replica_state, run_row

pytestmark = pytest.mark.expects_log("propagateSizeHints")


@pytest.fixture(autouse=True)
def in_istanbul(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    monkeypatch.setenv("TZ", "Europe/Istanbul")
    time.tzset()


@pytest.fixture(autouse=True, scope="module")
def and_back():  # type: ignore[no-untyped-def]
    yield
    import time

    time.tzset()


def test_fresh(language: Language) -> None:
    view = status_of(replica_state(), None, NOW, language)
    assert view.state == "fresh"
    assert view.text == "Synced 2 d ago · next Sun 03:00 · 0 problems"
    assert "2026" in view.detail


def test_fresh_in_turkish(language: Language) -> None:
    language.set("tr")
    view = status_of(replica_state(), None, NOW, language)
    assert view.text == "Eşitleme: 2 gün önce · sıradaki Paz 03:00 · 0 sorun"


def test_stale_when_customers_could_not_be_fetched(language: Language) -> None:
    view = status_of(replica_state(stale=3), None, NOW, language)
    assert view.state == "stale"
    assert view.text == "Synced 2 d ago · next Sun 03:00 · 3 customers stale"
    assert status_of(replica_state(stale=1), None, NOW, language).text.endswith("1 customer stale")


def test_stale_when_a_sunday_has_passed(language: Language) -> None:
    week = weeks.week_start(weeks.week_of(NOW))
    assert status_of(replica_state(promoted_at=week), None, NOW, language).state == "fresh"
    view = status_of(replica_state(promoted_at=week - 1), None, NOW, language)
    assert view.state == "stale"
    assert view.text == "Synced 3 d ago · new figures since Sun 03:00 · 0 problems"
    assert "sync to fetch them" in view.detail
    state = replica_state(promoted_at=week - 1, stale=3)
    assert status_of(state, None, NOW, language).text.endswith("new figures since Sun 03:00 · 3 customers stale")


def test_the_tooltip_promises_a_reminder_and_no_sync(language: Language) -> None:
    view = status_of(replica_state(), None, NOW, language)
    sunday = Formats("en", NOW).moment(weeks.week_start(weeks.week_of(NOW) + 1))
    assert f"Figures of the new week are there from {sunday}; partnerdesk reminds you then." in view.detail


def test_data_from_the_future_is_not_just_now(language: Language) -> None:
    late = NOW + 2 * 3600
    view = status_of(replica_state(promoted_at=late), None, NOW, language)
    assert view.state == "stale"
    moment = Formats("en", NOW).moment(late)
    assert view.text == f"Synced at {moment}, which lies ahead of this computer's clock · 0 problems"
    assert "cannot be told before the next sync" in view.detail
    assert status_of(replica_state(promoted_at=NOW + 60), None, NOW, language).state == "fresh"


@pytest.mark.parametrize(("skew", "said"), [(7203, "2 h 0 min"), (-7203, "2 h 0 min"), (300, ""), (0, "")])
def test_a_wrong_clock_is_said_calmly(language: Language, skew: int, said: str) -> None:
    view = status_of(replica_state(clock_skew=skew), None, NOW, language)
    assert view.state == "fresh"
    assert ("differs from the service's by" in view.detail) == bool(said)
    assert said in view.detail
    assert "differs" not in status_of(replica_state(clock_skew=skew), None, NOW, language, own_clock=True).detail


def test_the_log_says_that_the_clock_is_wrong(world: World, qtbot: QtBot) -> None:
    world.answers["state"] = replica_state(clock_skew=-7200)
    page = SyncLogPage(world.services)
    qtbot.addWidget(page)
    page.retranslate()
    page.refresh()
    page.show()
    qtbot.waitUntil(page.clock.isVisible)
    assert "by 2 h 0 min" in page.clock.text()
    page.hide()


def test_never_synced(language: Language) -> None:
    assert status_of(replica_state(promoted_at=None, last_run=None), None, NOW, language).text == "Not synced yet"
    assert status_of(None, None, NOW, language).state == "stale"


def test_failed_names_the_cause_and_the_age_of_the_data(language: Language) -> None:
    run = run_row(state="failed", fault_code="offline", fault_params={"host": "webexapis.com"})
    view = status_of(replica_state(last_run=run), None, NOW, language)
    assert view.state == "failed"
    assert "No connection to webexapis.com." in view.text
    assert "2 d ago" in view.text


def test_a_cancelled_run_is_no_failure(language: Language) -> None:
    run = run_row(state="cancelled", fault_code="cancelled")
    assert status_of(replica_state(last_run=run), None, NOW, language).state == "fresh"


def test_syncing_tells_phase_count_rate_and_time_left(language: Language) -> None:
    view = status_of(replica_state(), Progress("licences", 1230, 4000, 41.2, 67), NOW, language)
    assert view.state == "syncing"
    assert view.text == "Licenses · 1,230 of 4,000 · 41/s · 1 min 7 s left"
    language.set("tr")
    text = progress_text(Progress("licences", 1230, 4000, 41.2, 67), language)
    assert text == "Lisanslar · 1.230 / 4.000 · 41/sn · 1 dk 7 sn kaldı"


def test_every_phase_of_the_sync_has_words(language: Language) -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in Path("partnerdesk/sync").glob("*.py"))
    begun = set(re.findall(r"progress\.begin\(([^,)]+)", code))
    assert {"PHASE", '"me"', '"promote"', "dataset", "ORGANIZATIONS", "SUBSCRIPTIONS"} <= begun
    named = {getattr(staging, name) for name in ("ROLES", "PEOPLE", "ORGANIZATIONS", "SUBSCRIPTIONS")}
    named |= {staging.LICENCES, staging.ADMINS, staging.TAGS, staging.TAG_LISTS, staging.SIGN_INS}
    assert begun - {"PHASE", '"me"', '"promote"', "dataset"} <= {name for name in vars(staging) if name.isupper()}
    for phase in sorted(named | {"starting", "me", "promote", reports.PHASE}):
        assert phase_text(phase) != phase


def test_an_unknown_phase_is_shown_as_it_came(language: Language) -> None:
    assert progress_text(Progress("holograms", 0, None, None, None), language) == "holograms"


def test_a_sync_that_hears_nothing_does_not_say_that_it_is_nearly_done(language: Language) -> None:
    progress = Progress("licences", 113, 400, 277.0, 1.0)
    assert progress_text(progress, language) == "Licenses · 113 of 400 · 277/s · 1 s left"
    assert progress_text(progress, language, silent=True) == "Licenses · 113 of 400 · waiting for an answer"
    taking_over = Progress("promote", 1, 5, 1.0, 4.0)
    assert progress_text(taking_over, language, silent=True) == progress_text(taking_over, language)


def test_a_sync_that_left_most_customers_as_they_were_is_one_in_part(language: Language) -> None:
    state = replica_state(customers=400, stale=287)
    view = status_of(state, None, NOW, language)
    assert view.state == "stale"
    assert view.text.startswith("Synced in part ")
    assert "287 customers stale" in view.text
    few = status_of(replica_state(customers=400, stale=3), None, NOW, language)
    assert few.text.startswith("Synced ")
    assert "in part" not in few.text
    assert result_text({"organizations": {"rows": 400}}, 1026, in_part=True) == (
        "Synced in part: 400 customers, nothing changed, 1,026 problems"
    )


def test_new_figures_are_due_on_the_next_sunday_midnight_utc() -> None:
    sunday = weeks.week_start(2967)
    assert next_week(sunday - 1) == sunday
    assert next_week(sunday) == sunday + 7 * 86_400
    assert weeks.as_datetime(next_week(NOW)).strftime("%a %H:%M") == "Sun 00:00"


@pytest.mark.parametrize(
    ("summary", "problems", "text"),
    [
        (
            {"organizations": {"rows": 400}, "customers": {"new": 3, "changed": 12}},
            0,
            "Synced: 400 customers, 3 new, 12 changed",
        ),
        ({"organizations": {"rows": 1}}, 0, "Synced: 1 customer, nothing changed"),
        (
            {"organizations": {"rows": 12000}, "customers": {"gone": 2}},
            1,
            "Synced: 12,000 customers, 2 gone, 1 problem",
        ),
        ({}, 0, "Synced: done"),
        ({"organizations": "x", "customers": [1]}, 2, "Synced: done, 2 problems"),
    ],
)
def test_a_sync_ends_in_a_visible_result(
    language: Language, summary: dict[str, object], problems: int, text: str
) -> None:
    del language
    assert result_text(summary, problems) == text


@pytest.fixture
def line(world: World, qtbot: QtBot) -> StatusLine:
    line = StatusLine(world.services)
    qtbot.addWidget(line)
    line.resize(1000, 36)
    qtbot.waitUntil(lambda: bool(line.view.text))
    return line


def test_the_line_offers_what_can_be_done(line: StatusLine, world: World, qtbot: QtBot) -> None:
    assert line.action.text().strip() == "Sync now"
    qtbot.mouseClick(line.action, Qt.MouseButton.LeftButton)
    assert world.syncs == [True]
    world.answers["state"] = replica_state(last_run=run_row(state="failed", fault_code="offline"))
    world.services.changes.tell(Dataset.RUNS)
    qtbot.waitUntil(lambda: line.view.state == "failed")
    assert line.action.text().strip() == "Retry"


def test_a_click_on_the_text_opens_the_log(line: StatusLine, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.log_wanted):
        qtbot.mouseClick(line.text, Qt.MouseButton.LeftButton)


def test_data_that_another_process_brought_is_told_to_every_page(line: StatusLine, world: World, qtbot: QtBot) -> None:
    world.answers["state"] = replica_state(generation=8)
    with qtbot.waitSignal(world.services.changes.changed) as told:
        line.ask()
    flags, origin = told.args
    assert flags & Dataset.CUSTOMERS
    assert origin is line


def test_a_sync_of_another_process_is_said_until_it_ends(line: StatusLine, world: World, qtbot: QtBot) -> None:
    world.answers["other_sync"] = "4711"
    line.watch()
    assert line.view.state == "syncing"
    assert line.view.text == "Another sync is running (process 4711)"
    assert not line.action.isEnabled()
    assert line.bar.isHidden()
    world.answers["state"] = replica_state(generation=8, stale=2)
    world.answers["other_sync"] = None
    line.watch()
    qtbot.waitUntil(lambda: "2 customers stale" in line.view.text)
    assert line.action.isEnabled()


def test_markup_in_a_fault_stays_text(line: StatusLine, world: World, qtbot: QtBot) -> None:
    run = run_row(state="failed", fault_code="offline", fault_params={"host": "<b>x</b> & y"})
    world.answers["state"] = replica_state(last_run=run)
    line.ask()
    qtbot.waitUntil(lambda: line.view.state == "failed")
    assert "<b>x</b> && y" in line.text.text()


def test_the_line_follows_the_language(line: StatusLine, world: World, qtbot: QtBot) -> None:
    line.show()
    world.services.language.set("tr")
    qtbot.waitUntil(lambda: "gün önce" in line.view.text)
    assert line.action.text().strip() == "Şimdi eşitle"
    line.hide()


def decided(state: State, at: int | None = None) -> Decision:
    return Decision(state, at, due=state != "waiting")


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        (decided("waiting", next_week(NOW) + 12 * 60), "next Sun 03:12"),
        (decided("paused", next_week(NOW)), "paused until "),
        (decided("offline"), "syncs when the network is back"),
        (decided("metered"), "waits for a connection that is not metered"),
        (decided("no_sign_in"), "sign in to sync"),
        (decided("off"), "next Sun 03:00"),
    ],
)
def test_what_the_schedule_decided_is_told(language: Language, decision: Decision, words: str) -> None:
    view = status_of(replica_state(), None, NOW, language, decision=decision)
    assert words in view.text
    fetches = "partnerdesk fetches them then" in view.detail
    assert fetches == (decision.state not in {"off", "no_sign_in"})
