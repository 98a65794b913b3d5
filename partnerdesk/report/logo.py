"""The partner's logo: a PNG or SVG that the user chose, checked and kept as a PNG of its own. Knows no report."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from partnerdesk.errors import fault_from_os
from partnerdesk.exporting.files import write_whole
from partnerdesk.paths import DataFolder
from partnerdesk.report.faults import LogoFault

LARGEST_FILE = 2_000_000
"""Bytes."""
MOST_PIXELS = 6_000
WIDTH, HEIGHT = 1_200, 420
"""Room that a kept logo fits into, in pixels."""
_PNG = b"\x89PNG\r\n\x1a\n"
_REACHES_OUT = re.compile(
    rb"<!ENTITY|<image|<script|<foreignObject|href\s*=\s*[\"'](?!#)|url\(\s*[\"']?(?!#)|@import", re.IGNORECASE
)
"""What loads other files or holds a program."""


def keep_logo(folder: DataFolder, path: Path) -> None:
    """Check a picture and keep a copy of it in the data folder, as the logo of reports.

    Raises:
        LogoFault: it can't be one.
        Fault: it can't be read, or the disk refused.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise LogoFault(name=path.name)
        content = path.read_bytes()
    except OSError as error:
        raise fault_from_os(error, path) from error
    write_whole(folder.logo, png_of(content, path.name))


def drop_logo(folder: DataFolder) -> None:
    """Take the logo away.

    Raises:
        Fault: the disk refused.
    """
    try:
        folder.logo.unlink(missing_ok=True)
    except OSError as error:
        raise fault_from_os(error, folder.logo) from error


def read_logo(folder: DataFolder) -> bytes:
    """Return the kept logo; nothing where there is none or it can't be read: a report does without."""
    try:
        return folder.logo.read_bytes()
    except OSError:
        return b""


def png_of(content: bytes, name: str) -> bytes:
    """Return a picture as a PNG that fits into `WIDTH` x `HEIGHT`.

    Raises:
        LogoFault: it is no PNG and no SVG that stands by itself, or too large.
    """
    image = _raster(content, name) if content.startswith(_PNG) else _drawing(content, name)
    if image.width() > WIDTH or image.height() > HEIGHT:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(WIDTH, HEIGHT, keep, smooth)
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(made.data())


def _raster(content: bytes, name: str) -> QImage:
    width, height = int.from_bytes(content[16:20]), int.from_bytes(content[20:24])
    if not (0 < width <= MOST_PIXELS and 0 < height <= MOST_PIXELS):  # before it takes the memory
        raise LogoFault(name=name)
    image = QImage.fromData(content)
    if image.isNull():
        raise LogoFault(name=name)
    return image


def _drawing(content: bytes, name: str) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    if b"<svg" not in content[:5_000] or b"\x00" in content:
        raise LogoFault(name=name)
    if _REACHES_OUT.search(content):
        raise LogoFault(name=name)
    renderer = QSvgRenderer(QByteArray(content))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise LogoFault(name=name)
    scaled = size.scaled(WIDTH, HEIGHT, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(scaled, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image
