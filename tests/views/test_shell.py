"""The window: pages, history, menus, toasts, settings and the sync log, as the user sees them."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.changes import Dataset
from partnerdesk.errors import DamagedFileFault, NewerFileFault, OfflineFault
from partnerdesk.views.dialogs.about import AboutDialog
from partnerdesk.views.dialogs.shortcuts import ShortcutsDialog
from partnerdesk.views.pages.settings import SettingsPage
from partnerdesk.views.pages.sync_log import SyncLogPage
from partnerdesk.views.registry import PAGES
from partnerdesk.views.window import MainWindow
from tests.views.fakes import World, problem_row, run_row

pytestmark = pytest.mark.expects_log("propagateSizeHints")
ENTRIES = [entry for entry in PAGES if entry.key in {"sync_log", "settings"}]


@pytest.fixture
def window(world: World, qtbot: QtBot) -> MainWindow:
    services = world.services
    window = MainWindow(services.theme, services.language, world.store.current, ENTRIES)
    qtbot.addWidget(window)
    window.show()
    window.enter(services)
    qtbot.waitUntil(lambda: window.status is not None and bool(window.status.view.text))
    yield window  # type: ignore[misc]
    window.leave()
    window.close()


def texts(widget: QWidget) -> str:
    """Return all text of labels that the user sees."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_it_opens_on_the_first_page_and_says_that_the_data_is_invented(window: MainWindow) -> None:
    assert isinstance(window.page, SyncLogPage)
    assert window.windowTitle() == "Sync log – partnerdesk"
    assert window.sidebar.sample.isVisible()
    assert window.sidebar.sample.text() == "Sample data"


def test_back_and_forward_go_through_what_was_visited(window: MainWindow) -> None:
    window.go("settings")
    assert isinstance(window.page, SettingsPage)
    window.menus.actions["back"].trigger()
    assert isinstance(window.page, SyncLogPage)
    assert not window.menus.actions["back"].isEnabled()
    window.menus.actions["forward"].trigger()
    assert isinstance(window.page, SettingsPage)
    assert not window.menus.actions["forward"].isEnabled()


def test_number_keys_open_pages(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.page, SettingsPage)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.page, SyncLogPage)


def test_every_action_has_a_text_and_no_two_the_same_keys(window: MainWindow) -> None:
    actions = [*window.menus.actions.values(), *window.menus.pages.values()]
    assert all(action.text() for action in actions)
    keys = [action.shortcut().toString() for action in actions if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    assert window.menus.actions["sync"].shortcut() == QKeySequence("Ctrl+R")
    assert window.menus.actions["shortcuts"].shortcut() == QKeySequence("?")


def test_everything_follows_the_language_at_once(window: MainWindow, world: World, qtbot: QtBot) -> None:
    window.go("settings")
    world.services.language.set("tr")
    assert window.windowTitle() == "Ayarlar – partnerdesk"
    assert window.menus.actions["sync"].text() == "Şimdi eşitle"
    assert "Dil ve görünüm" in texts(window)
    assert "Language and look" not in texts(window)
    window.go("sync_log")
    qtbot.waitUntil(lambda: "Tamamlandı" in texts(window))
    assert "2 gün önce" in texts(window)
    world.services.language.set("en")
    qtbot.waitUntil(lambda: "Complete" in texts(window))


def test_everything_follows_the_theme_at_once(window: MainWindow, world: World) -> None:
    def ground() -> str:
        return window.grab().toImage().pixelColor(window.width() - 40, 60).name()

    world.services.theme.set(choice="dark")
    assert ground() == world.services.theme.colours.window
    world.services.theme.set(choice="light")
    assert ground() == world.services.theme.colours.window


def test_a_fault_over_the_whole_window_names_what_happened_and_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    tried: list[bool] = []
    window.show_fault(NewerFileFault(file="replica.sqlite"), "Try again", lambda: tried.append(True))
    assert "replica.sqlite was made by a newer partnerdesk." in texts(window)
    assert "Install the newest version to open it." in texts(window)
    assert not window.sidebar.isVisible()
    qtbot.mouseClick(window.fault.button, Qt.MouseButton.LeftButton)
    assert tried == [True]


def test_toasts_show_text_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    done: list[bool] = []
    window.toaster.tell("<b>Acme</b> & Co", "good", "Undo", lambda: done.append(True))
    assert window.toaster.isVisible()
    assert window.toaster.text.text() == "<b>Acme</b> & Co"
    assert window.toaster.text.textFormat() == Qt.TextFormat.PlainText
    assert window.rect().contains(window.toaster.geometry())
    qtbot.mouseClick(window.toaster.action, Qt.MouseButton.LeftButton)
    assert done == [True]
    assert not window.toaster.isVisible()


def test_no_label_of_the_shell_reads_markup(window: MainWindow) -> None:
    for entry in ENTRIES:
        window.go(entry.key)
    labels = [label for label in window.findChildren(QLabel) if label.text()]
    assert labels
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []


def test_the_sidebar_can_be_hidden(window: MainWindow) -> None:
    told: list[tuple[str, object]] = []
    window.action_chosen.connect(lambda name, value: told.append((name, value)))
    window.menus.actions["sidebar"].trigger()
    assert not window.sidebar.isVisible()
    window.menus.actions["sidebar"].trigger()
    assert window.sidebar.isVisible()
    assert told == [("sidebar", False), ("sidebar", True)]


# --- the sync log --------------------------------------------------------------------------------------------------


def log_page(window: MainWindow, world: World, qtbot: QtBot, runs: object) -> SyncLogPage:
    world.answers["runs"] = runs
    page = window.page_for("sync_log")
    assert isinstance(page, SyncLogPage)
    world.services.changes.tell(Dataset.RUNS)
    qtbot.waitUntil(lambda: not world.services.jobs.busy)
    return page


def test_runs_are_told_in_plain_words(window: MainWindow, world: World, qtbot: QtBot) -> None:
    runs = [
        run_row(3, "partial", problems=1),
        run_row(2, "failed", fault_code="offline", fault_params={"host": "webexapis.com"}, summary={}),
        run_row(1, "complete"),
    ]
    page = log_page(window, world, qtbot, runs)
    shown = texts(page)
    assert "Complete, with gaps" in shown
    assert "400 customers, 3 new, 12 changed" in shown
    assert "No connection to webexapis.com." in shown
    assert "took 1 min 23 s" in shown


def test_problems_open_on_a_click_and_hostile_names_stay_text(window: MainWindow, world: World, qtbot: QtBot) -> None:
    hostile = '<img src="file:///etc/passwd"><b>Acme</b>'
    world.answers["problems"] = [problem_row(f"{hostile}\u202e"), problem_row("Yıldız A.Ş.")]
    page = log_page(window, world, qtbot, [run_row(1, "partial", problems=2)])
    qtbot.mouseClick(page.cards()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: hostile in texts(page))
    assert "Your role may not read licenses." in texts(page)
    qtbot.mouseClick(page.cards()[0], Qt.MouseButton.LeftButton)
    assert "Yıldız A.Ş." not in texts(page)


def test_problems_open_with_the_keyboard(window: MainWindow, world: World, qtbot: QtBot) -> None:
    world.answers["problems"] = [problem_row("Yıldız A.Ş.")]
    page = log_page(window, world, qtbot, [run_row(1, "partial", problems=1)])
    card = page.cards()[0]
    card.more.setFocus()
    qtbot.keyClick(card.more, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Yıldız A.Ş." in texts(page))


def test_an_empty_log_has_a_way_out(window: MainWindow, world: World, qtbot: QtBot) -> None:
    page = log_page(window, world, qtbot, [])
    assert "No sync yet" in texts(page)
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert world.syncs == [True]


def test_a_log_that_cannot_be_read_says_why(window: MainWindow, world: World, qtbot: QtBot) -> None:
    page = log_page(window, world, qtbot, DamagedFileFault(file="replica.sqlite", aside="damaged"))
    assert "replica.sqlite is damaged." in texts(page)


# --- the settings --------------------------------------------------------------------------------------------------


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.go("settings")
    found = window.page
    assert isinstance(found, SettingsPage)
    return found


def test_a_choice_counts_at_once_and_is_kept(page: SettingsPage, world: World) -> None:
    page.thresholds.spins["expiring_soon_days"].setValue(21)
    page.language.setCurrentIndex(page.language.findData("tr"))
    page.language.activated.emit(page.language.currentIndex())
    kept = json.loads(world.store.path.read_text())
    assert kept["expiring_soon_days"] == 21
    assert kept["language"] == "tr"
    assert world.services.context().thresholds.expiring_soon_days == 21


def test_search_finds_settings_by_name_and_help(page: SettingsPage) -> None:
    page.search.setText("TOKEN password")
    shown = [name for name, row in page.rows.items() if row.isVisible()]
    assert shown == ["lock_minutes", "secrets", "logs"]
    page.search.setText("no such thing")
    assert "No setting fits" in texts(page)
    page.nothing.button.click()
    assert all(row.isVisible() for row in page.rows.values())


@pytest.mark.parametrize(
    ("typed", "row"),
    [
        ("dark mode", "theme"),
        ("Schedule", "auto_sync"),
        ("network", "proxy"),
        ("tray message", "notify_after_sync"),
        ("backup restore", "backups"),
        ("idle password", "lock_minutes"),
        ("translation", "language"),
        ("lock timeout", "lock_minutes"),
        ("update", "version_notice"),
    ],
)
def test_search_finds_settings_by_words_that_people_use(page: SettingsPage, typed: str, row: str) -> None:
    page.search.setText(typed)
    shown = [name for name, each in page.rows.items() if each.isVisible()]
    assert row in shown
    assert len(shown) < 8, "not everything"


def test_new_versions_are_not_promised_by_a_copy_that_cannot_ask(
    page: SettingsPage, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("partnerdesk.notice.KEYS", ())
    assert world.store.current.version_notice
    page.refresh()
    assert not page.version_notice.isEnabled()
    assert not page.version_notice.isChecked()
    assert page.version_notice.text() == "Off"
    monkeypatch.setattr("partnerdesk.notice.KEYS", (b"0" * 32,))
    page.refresh()
    assert page.version_notice.isEnabled()
    assert page.version_notice.isChecked()


def test_search_is_right_for_turkish(page: SettingsPage, world: World) -> None:
    world.services.language.set("tr")
    page.search.setText("SIFRELEME")
    assert [name for name, row in page.rows.items() if row.isVisible()] == ["encryption"]


def test_a_launch_link_to_elsewhere_is_refused_with_the_reason(page: SettingsPage, world: World) -> None:
    page.launch_url.setText("https://evil.example/{org_uuid}")
    page.launch_url.editingFinished.emit()
    assert "is not one that partnerdesk may use" in page.launch_problem.text()
    assert page.launch_problem.isVisible()
    assert "evil" not in world.store.current.launch_url
    page.launch_url.setText("https://admin.webex.com/x/{org_uuid}")
    page.launch_url.editingFinished.emit()
    assert world.store.current.launch_url == "https://admin.webex.com/x/{org_uuid}"
    assert not page.launch_problem.isVisible()


def test_the_doctor_shows_its_report_before_it_is_copied(
    page: SettingsPage, window: MainWindow, world: World, qtbot: QtBot
) -> None:
    from PySide6.QtGui import QGuiApplication

    from partnerdesk.views.dialogs.doctor import DoctorDialog

    world.answers["doctor"] = {
        "version": "0.1.0",
        "keyring": None,
        "replica": {"ok": True},
        "note": "admin@example.com",
    }
    page.data.doctor.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(DoctorDialog)))
    dialog = window.findChildren(DoctorDialog)[0]
    assert dialog.report.toPlainText() == "version: 0.1.0\nkeyring: -\nreplica:\n  ok: True\nnote: [mail]"
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    dialog.close()


def test_a_doctor_that_fails_says_so(page: SettingsPage, world: World, qtbot: QtBot) -> None:
    world.answers["doctor"] = OfflineFault(host="x")
    page.data.doctor.click()
    qtbot.waitUntil(lambda: bool(world.toasts))
    assert world.toasts[0][1] == "danger"
    assert page.data.doctor.isEnabled()


def test_controls_have_names_for_screen_readers(page: SettingsPage) -> None:
    for row in page.rows.values():
        assert row.control.accessibleName()


# --- dialogs -------------------------------------------------------------------------------------------------------


def test_shortcuts_are_listed_as_the_platform_writes_them(window: MainWindow, world: World, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(world.services.theme, window.menus.shortcuts(), window)
    qtbot.addWidget(dialog)
    dialog.show()
    shown = texts(dialog)
    assert "Sync now" in shown
    assert "Ctrl+R" in shown
    assert {"Search the list", "/", "Return", "Space"} <= set(shown.split("\n"))
    dialog.close()


def test_every_way_to_tab_and_escape_is_listed_by_its_key(window: MainWindow) -> None:
    told = dict(window.menus.shortcuts())
    assert told["Previous tab"] == "Ctrl+Shift+Tab"
    assert told["Next tab"] == "Ctrl+Tab"
    assert told["Close details, an explanation or a dialog"] == "Esc"


@pytest.mark.parametrize("size", [(1280, 820), (880, 560)])
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_shortcuts_fit_into_the_window_with_their_close_button(
    window: MainWindow, world: World, qtbot: QtBot, text_size: int, size: tuple[int, int]
) -> None:
    world.services.theme.set(text_size=text_size)
    window.resize(*size)
    dialog = ShortcutsDialog(world.services.theme, window.menus.shortcuts(), window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.width() <= size[0]
    assert dialog.height() <= size[1]
    assert dialog.rect().contains(dialog.buttons.geometry())
    inside = dialog.area.widget()
    assert inside.width() <= dialog.area.viewport().width(), "nothing is cut off at the right"
    labels = [label for label in inside.findChildren(QLabel) if label.text()]
    assert len(labels) == 2 * len(window.menus.shortcuts())
    for label in labels:
        assert inside.rect().contains(label.geometry()), label.text()
    bar = dialog.area.verticalScrollBar()
    assert inside.height() <= dialog.area.viewport().height() or bar.maximum() > 0
    assert dialog.columns == (2 if (text_size, size[0]) == (100, 1280) else dialog.columns)
    dialog.close()


def test_about_names_version_and_licences(window: MainWindow, world: World, qtbot: QtBot) -> None:
    from partnerdesk import __version__

    dialog = AboutDialog(world.services.theme, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert __version__ in texts(dialog)
    assert "LGPL-3.0" in dialog.licences.toPlainText()
    dialog.close()
