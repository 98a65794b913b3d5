"""Reduced motion: by the setting or as the system says, nothing of the window moves by itself."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from partnerdesk.settings import Settings
from partnerdesk.views.pages.settings import SettingsPage
from partnerdesk.views.theme import Theme
from partnerdesk.views.theme.motion import apply_motion, is_motion_reduced, show_busy, system_reduces_motion
from partnerdesk.views.widgets.panels import LoadingPanel
from tests.views.fakes import World

pytestmark = pytest.mark.expects_log("propagateSizeHints")


@pytest.fixture(autouse=True)
def full_again(qapp: object) -> Iterator[None]:
    del qapp
    yield
    apply_motion("full")


def test_waiting_bars_stand_still(theme: Theme, qtbot: QtBot) -> None:
    theme.set(motion="full")
    panel = LoadingPanel()
    qtbot.addWidget(panel)
    assert panel.bar.maximum() == 0, "it runs"
    theme.set(motion="reduced")
    assert is_motion_reduced()
    panel.start("Reading")
    assert (panel.bar.minimum(), panel.bar.maximum(), panel.bar.value()) == (0, 1, 0)
    panel.stop()
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.resize(200, 20)
    show_busy(bar)
    bar.show()
    first = bar.grab().toImage()
    qtbot.wait(300)
    assert bar.grab().toImage() == first


def test_the_setting_is_kept(world: World, qtbot: QtBot) -> None:
    page = SettingsPage(world.services)
    page.retranslate()
    qtbot.addWidget(page)
    assert [page.motion.itemText(place) for place in range(3)] == ["Same as system", "Reduced", "Full"]
    page.motion.setCurrentIndex(1)
    page.motion.activated.emit(1)
    assert world.store.current.motion == "reduced"
    assert Settings(motion="wild").checked().motion == "system"


@pytest.mark.parametrize(
    ("name", "text", "reduced"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=1.5\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", False),
        ("gtk-3.0/settings.ini", "no section at all %", False),
    ],
)
def test_desktops_are_followed(tmp_path: Path, name: str, text: str, reduced: bool) -> None:
    path = tmp_path / ".config" / name
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    assert system_reduces_motion(tmp_path, "linux") is reduced


def test_macos_is_followed(tmp_path: Path) -> None:
    assert not system_reduces_motion(tmp_path, "darwin")
    path = tmp_path / "Library" / "Preferences" / "com.apple.universalaccess.plist"
    path.parent.mkdir(parents=True)
    path.write_bytes(plistlib.dumps({"reduceMotion": True}))
    assert system_reduces_motion(tmp_path, "darwin")
    path.write_bytes(b"broken")
    assert not system_reduces_motion(tmp_path, "darwin")
