"""What is left out of a bundle is what is not used: plugins that are needed stay."""

from __future__ import annotations

import leave_out  # type: ignore[import-not-found,unused-ignore]
import pytest

QT = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/platformthemes/libqgtk3.so",
        "libgtk-3.so.0",
        f"{QT}/platforms/libqvnc.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qt_help_tr.qm",
        "PySide6/plugins/imageformats/qjpeg.dll",
        "resources/translations/partnerdesk_tr.ts",
    ],
)
def test_left_out(name: str) -> None:
    assert leave_out.is_left_out(name)


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/platforms/libqxcb.so",
        f"{QT}/platforms/libqwayland.so",
        f"{QT}/platforms/libqoffscreen.so",
        f"{QT}/platformthemes/libqxdgdesktopportal.so",
        f"{QT}/iconengines/libqsvgicon.so",
        f"{QT}/tls/libqopensslbackend.so",
        f"{QT}/networkinformation/libqnetworkmanager.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/Qt/translations/qtbase_tr.qm",
        "PySide6/translations/qtbase_tr.qm",
        "PySide6/QtOpenGL.abi3.so",
        "libxkbcommon-x11.so.0",
        "resources/translations/partnerdesk_tr.qm",
        "resources/icons/partnerdesk.svg",
        "partnerdesk/replica/migrations/replica/env.py",
    ],
)
def test_kept(name: str) -> None:
    assert not leave_out.is_left_out(name)


def test_numpy_is_never_stripped() -> None:
    assert leave_out.is_stripped("libpython3.11.so.1.0")
    assert leave_out.is_stripped("sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so")
    assert not leave_out.is_stripped("numpy.libs/libscipy_openblas64_-32a4b2a6.so")
    assert not leave_out.is_stripped("PySide6/Qt/lib/libQt6Core.so.6")
