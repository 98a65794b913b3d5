"""The bundled font: used where the platform has no interface font of its own, and for pictures of the pages."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from partnerdesk.paths import resources
from partnerdesk.views.theme.tokens import Type

FAMILY = "Inter"
MONO = "monospace"
_FACES = ("Regular", "Medium", "SemiBold", "Bold")


def register() -> None:
    """Make the bundled faces known to Qt; harmless when done twice."""
    if FAMILY in QFontDatabase.families():
        return
    for face in _FACES:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / f"Inter-{face}.otf"))


def interface_font(text_size: int) -> QFont:
    """Return the font of the whole program at `text_size` percent.

    macOS and Windows have good interface fonts with Turkish letters; everywhere else the bundled one is used.
    """
    native = sys.platform in {"darwin", "win32"} and QGuiApplication.platformName() != "offscreen"
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont) if native else QFont(FAMILY)
    font.setPixelSize(round(Type.BODY * text_size / 100))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
