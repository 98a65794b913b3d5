"""One drawing makes every icon, and each container holds what it says."""

from __future__ import annotations

import struct
from pathlib import Path

import icons  # type: ignore[import-not-found,unused-ignore]
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    made: Path = icons.make(tmp_path_factory.mktemp("icons"))
    return made


@pytest.mark.parametrize("size", icons.PNG_SIZES)
def test_a_png_has_its_size_and_is_not_empty(folder: Path, size: int) -> None:
    image = QImage(str(folder / f"partnerdesk-{size}.png"))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(size // 2, size // 8).blue() > 150
    assert image.pixelColor(0, 0).alpha() == 0


def test_every_picture_of_the_ico_opens(folder: Path, qtbot: QtBot) -> None:
    data = (folder / "partnerdesk.ico").read_bytes()
    zero, kind, count = struct.unpack_from("<HHH", data)
    assert (zero, kind, count) == (0, 1, len(icons.ICO_SIZES))
    for number, size in enumerate(icons.ICO_SIZES):
        wide, high, _, _, planes, bits, length, place = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (wide or 256, high or 256, planes, bits) == (size, size, 1, 32)
        picture = data[place : place + length]
        assert len(picture) == length
        if size == 256:
            assert QImage.fromData(picture).width() == size
        else:
            assert struct.unpack_from("<IiiHH", picture) == (40, size, 2 * size, 1, 32)
            middle = 40 + (size // 2 * size + size // 2) * 4
            assert picture[middle + 3] == 255
    assert place + length == len(data)


def test_every_picture_of_the_icns_is_a_png_of_its_size(folder: Path) -> None:
    data = (folder / "partnerdesk.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4)[0] == len(data)
    place, seen = 8, {}
    while place < len(data):
        kind, length = data[place : place + 4], struct.unpack_from(">I", data, place + 4)[0]
        seen[kind] = QImage.fromData(data[place + 8 : place + length]).width()
        place += length
    assert seen == icons.ICNS_KINDS
