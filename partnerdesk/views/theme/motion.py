"""Whether things may move: the setting, else what the system says. Nothing of ours is animated but bars that wait."""

from __future__ import annotations

import configparser
import plistlib
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar

REDUCED = "reduced"
_PROPERTY = "reducedMotion"
_GET_CLIENT_AREA_ANIMATION = 0x1042
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def apply_motion(choice: str) -> None:
    """Take the setting (system, reduced, full) for the whole program; bars that wait already stay as they are."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    reduced = choice == REDUCED or (choice == "system" and system_reduces_motion())
    app.setProperty(_PROPERTY, reduced)
    if reduced:
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)


def is_motion_reduced() -> bool:
    """Whether nothing may move by itself."""
    app = QApplication.instance()
    return bool(app is not None and app.property(_PROPERTY))


def show_busy(bar: QProgressBar) -> None:
    """Have a bar say that something goes on whose end is not known: it runs, or stands still if motion is reduced."""
    bar.setRange(0, 1 if is_motion_reduced() else 0)
    bar.setValue(0)


def system_reduces_motion(home: Path | None = None, platform: str = sys.platform) -> bool:
    """Return what this computer is set to, where that can be read without asking another program."""
    home = home or Path.home()
    if platform == "win32":
        return _windows_reduces()
    try:
        if platform == "darwin":
            path = home / "Library/Preferences/com.apple.universalaccess.plist"
            return bool(plistlib.loads(path.read_bytes()).get("reduceMotion"))
        return _desktop_reduces(home / ".config")
    except (OSError, ValueError, configparser.Error, plistlib.InvalidFileException):
        return False


def _windows_reduces() -> bool:
    import ctypes

    windll: Any = getattr(ctypes, "windll", None)
    animated = ctypes.c_int(1)
    if windll is not None:
        windll.user32.SystemParametersInfoW(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0)
    return not animated.value


def _desktop_reduces(config: Path) -> bool:
    """Ask the files of KDE and GTK."""
    read = configparser.ConfigParser(strict=False, interpolation=None)
    read.read([config / "kdeglobals", config / "gtk-3.0/settings.ini", config / "gtk-4.0/settings.ini"], "utf-8")
    if read.getfloat("KDE", "AnimationDurationFactor", fallback=1.0) == 0:
        return True
    return not read.getboolean("Settings", "gtk-enable-animations", fallback=True)
