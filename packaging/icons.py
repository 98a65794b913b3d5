"""Makes every icon of the program from one drawing: PNG in all sizes, .ico for Windows, .icns for macOS.

    .venv/bin/python packaging/icons.py FOLDER

Qt draws; the two containers are simple enough to be written here, so that every platform makes all of them.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "icons" / "partnerdesk.svg"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_KINDS = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
"""Apple's four letters of a size; 11 to 14 are 16, 32, 128 and 256 points on a fine screen."""
LARGEST_BITMAP = 64
"""Larger pictures of an .ico are PNG; some programs read smaller ones as bitmaps alone."""


def draw(size: int) -> bytes:
    """Return the drawing as PNG, `size` pixels wide and high."""
    from PySide6.QtCore import QBuffer, QIODevice

    image = _image(size)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _image(size: int):
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def bitmap(size: int) -> bytes:
    """Return the drawing as an icon's bitmap: header, BGRA rows from below, and an empty mask."""
    image = _image(size)
    rows = bytes(image.constBits())
    wide = size * 4
    upside_down = b"".join(rows[place : place + wide] for place in range(len(rows) - wide, -1, -wide))
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, len(upside_down) + len(mask), 0, 0, 0, 0)
    return header + upside_down + mask


def ico() -> bytes:
    """Return the .ico."""
    pictures = [bitmap(size) if size <= LARGEST_BITMAP else draw(size) for size in ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + entries + b"".join(pictures)


def icns() -> bytes:
    """Return the .icns."""
    pictures = {size: draw(size) for size in set(ICNS_KINDS.values())}
    body = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for kind, size in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def make(folder: Path) -> Path:
    """Write all icons into a folder and return it: partnerdesk.ico, partnerdesk.icns, partnerdesk-<size>.png."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for size in PNG_SIZES:
        (folder / f"partnerdesk-{size}.png").write_bytes(draw(size))
    (folder / "partnerdesk.ico").write_bytes(ico())
    (folder / "partnerdesk.icns").write_bytes(icns())
    del application
    return folder


if __name__ == "__main__":
    print(make(Path(sys.argv[1])))
