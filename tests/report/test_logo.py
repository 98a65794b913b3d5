"""The logo of reports: what can be one is kept as a PNG of its own, everything else is refused in words."""

from __future__ import annotations

import struct
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from partnerdesk.errors import Fault
from partnerdesk.paths import DataFolder
from partnerdesk.report.faults import LogoFault
from partnerdesk.report.logo import HEIGHT, LARGEST_FILE, WIDTH, drop_logo, keep_logo, png_of, read_logo

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40">{inside}</svg>'
GOOD = SVG.format(inside='<rect width="100" height="40" fill="#2b49b8"/>').encode()


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(made.data())


def test_a_logo_is_kept_and_taken_away(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    folder, picture = DataFolder(tmp_path / "data"), tmp_path / "logo.svg"
    folder.root.mkdir()
    picture.write_bytes(GOOD)
    assert read_logo(folder) == b""
    keep_logo(folder, picture)
    kept = QImage.fromData(read_logo(folder))
    assert (kept.width(), kept.height()) == (1050, 420)
    assert kept.pixelColor(10, 10) == QColor("#2b49b8")
    if sys.platform != "win32":
        assert folder.logo.stat().st_mode & 0o077 == 0
    drop_logo(folder)
    drop_logo(folder)
    assert read_logo(folder) == b""


@pytest.mark.parametrize(("width", "height"), [(40, 20), (3000, 100), (100, 3000), (1, 1)])
def test_large_pictures_are_made_to_fit(qtbot: QtBot, width: int, height: int) -> None:
    del qtbot
    kept = QImage.fromData(png_of(png(width, height), "logo.png"))
    assert 1 <= kept.width() <= WIDTH
    assert 1 <= kept.height() <= HEIGHT
    if width <= WIDTH and height <= HEIGHT:
        assert (kept.width(), kept.height()) == (width, height)


def bomb() -> bytes:
    """Return a small PNG that says that it is 50,000 pixels wide and high."""
    head = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(head)) + chunk + struct.pack(">I", zlib.crc32(chunk))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"%PDF-1.4",
        b"\xff\xd8\xff\xe0 a photo",
        b"\x89PNG\r\n\x1a\n broken" + b"\x00" * 40,
        bomb(),
        b"<html><body>x</body></html>",
        SVG.format(inside='<image href="/etc/passwd"/>').encode(),
        SVG.format(inside='<use xlink:href="http://elsewhere/x.svg#a"/>').encode(),
        SVG.format(inside="<style>@import url(x.css);</style>").encode(),
        SVG.format(inside="<script>1</script>").encode(),
        b'<!DOCTYPE svg [<!ENTITY a "b">]>' + GOOD,
        b"<svg broken",
    ],
)
def test_what_is_no_picture_or_reaches_out_is_refused(qtbot: QtBot, content: bytes) -> None:
    del qtbot
    with pytest.raises(LogoFault):
        png_of(content, "logo")


def test_a_large_file_and_a_missing_one_are_faults(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    folder = DataFolder(tmp_path)
    large = tmp_path / "large.png"
    large.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * LARGEST_FILE)
    with pytest.raises(LogoFault):
        keep_logo(folder, large)
    with pytest.raises(Fault):
        keep_logo(folder, tmp_path / "gone.png")
    assert read_logo(folder) == b""
