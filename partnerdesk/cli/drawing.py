"""What commands that draw need: Qt without a display, and the program's font."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_display() -> Iterator[None]:
    """Give Qt's painting a home for as long as this block runs; a display is neither needed nor touched."""
    from PySide6.QtGui import QGuiApplication

    from partnerdesk.views.theme import fonts

    before = QGuiApplication.instance()
    if before is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        before = QGuiApplication(["partnerdesk"])
    fonts.register()
    yield
