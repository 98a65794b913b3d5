"""The look: readable in both themes, sharp, switched live, with every Turkish letter."""

from __future__ import annotations

import itertools
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QRawFont
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from partnerdesk.paths import resources
from partnerdesk.settings import TEXT_SIZES
from partnerdesk.views.theme import Theme, fonts, icons
from partnerdesk.views.theme.stylesheet import style_sheet
from partnerdesk.views.theme.tokens import DARK, GROUNDS, LIGHT, Colours

THEMES = [LIGHT, DARK]
TONES = ("neutral", "info", "good", "warning", "danger")


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_yardstick() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", THEMES, ids=lambda colours: colours.name)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("role", ["text", "text_soft", "text_faint"])
def test_text_is_readable_on_every_ground(colours: Colours, role: str, ground: str) -> None:
    assert contrast(getattr(colours, role), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", THEMES, ids=lambda colours: colours.name)
@pytest.mark.parametrize("tone", TONES)
def test_tones_are_readable_on_their_ground_and_on_pages(colours: Colours, tone: str) -> None:
    one = colours.tone(tone)
    for ground in (one.ground, colours.surface, colours.window, colours.sidebar, colours.raised):
        assert contrast(one.text, ground) >= 4.5
    for ground in (colours.surface, colours.window):
        assert contrast(one.solid, ground) >= 3


@pytest.mark.parametrize("colours", THEMES, ids=lambda colours: colours.name)
def test_the_accent_is_readable(colours: Colours) -> None:
    for fill in (colours.accent, colours.accent_hover, colours.accent_pressed):
        assert contrast(colours.on_accent, fill) >= 4.5 or fill == colours.accent_hover
        assert contrast(colours.on_accent, fill) >= 3
    for ground in (colours.accent_soft, colours.surface, colours.window, colours.sidebar, colours.raised):
        assert contrast(colours.accent_text, ground) >= 4.5


@pytest.mark.parametrize("colours", THEMES, ids=lambda colours: colours.name)
def test_edges_of_controls_and_the_focus_can_be_seen(colours: Colours) -> None:
    for ground in (colours.surface, colours.window):
        assert contrast(colours.border_strong, ground) >= 3
        assert contrast(colours.focus, ground) >= 3


def seen_by(colour: str, kind: str) -> tuple[float, float, float]:
    """Return a colour as people without red or green cones see it (Viénot, Brettel and Mollon 1999), in CIE Lab."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    )
    if kind == "protan":
        red = green = 0.11238 * red + 0.88762 * green
        blue = 0.00401 * (red - green) + blue
    elif kind == "deutan":
        red = green = 0.29275 * red + 0.70725 * green
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    f = [v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z)]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


@pytest.mark.parametrize("colours", THEMES, ids=lambda colours: colours.name)
@pytest.mark.parametrize("kind", ["all", "protan", "deutan"])
def test_data_colours_are_told_apart_without_red_or_green_cones(colours: Colours, kind: str) -> None:
    series = [*colours.data[:6]]
    bar = [colours.used, colours.assigned, colours.available, colours.overage]
    for group in (series, bar):
        for one, other in itertools.combinations(group, 2):
            a, b = seen_by(one, kind), seen_by(other, kind)
            assert sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) ** 0.5 >= 10, (one, other)


@pytest.mark.parametrize("colours", THEMES, ids=lambda colours: colours.name)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_the_style_sheet_is_whole(colours: Colours, text_size: int) -> None:
    sheet = style_sheet(colours, text_size)
    assert sheet.count("{") == sheet.count("}")
    assert "None" not in sheet
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        assert (resources() / "icons" / path.rsplit("/", 1)[-1]).exists()


@pytest.mark.parametrize("face", ["Regular", "Medium", "SemiBold", "Bold"])
def test_every_turkish_letter_is_in_the_font(qapp: QApplication, face: str) -> None:
    del qapp
    font = QRawFont(str(resources() / "fonts" / f"Inter-{face}.otf"), 13)
    assert font.isValid()
    for letter in "abcçdefgğhıijklmnoöprsştuüvyzABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZâîûÂÎÛ₺“”’–—·…%":
        assert font.supportsCharacter(ord(letter)), letter


def test_digits_are_of_one_width_so_that_columns_align(theme: Theme) -> None:
    del theme
    metrics = QFontMetrics(fonts.interface_font(100))
    assert QFont(fonts.interface_font(100)).family() == "Inter"
    assert len({metrics.horizontalAdvance(digit * 8) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("path", sorted((resources() / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something(theme: Theme, path: object) -> None:
    del theme
    image = icons.tinted(path.stem, "#ff0000").pixmap(16, 16).toImage()  # type: ignore[attr-defined]
    assert any(QColor(image.pixelColor(x, y)).alpha() for x in range(image.width()) for y in range(image.height()))


def test_icons_are_sharp_on_fine_screens(theme: Theme) -> None:
    del theme
    from PySide6.QtCore import QSize

    pixmap = icons.tinted("users", "#ff0000").pixmap(QSize(16, 16), 2.0)
    assert pixmap.size() == QSize(32, 32)


def test_theme_and_text_size_switch_live(theme: Theme, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.font().pixelSize()
    with qtbot.waitSignal(theme.changed):
        theme.set(choice="dark", text_size=200)
    assert app.palette().window().color().name() == DARK.window
    assert app.font().pixelSize() == 2 * before
    assert theme.px(16) == 32
    with qtbot.waitSignal(theme.changed):
        theme.set(choice="light", text_size=100)
    assert app.palette().window().color().name() == LIGHT.window


def test_the_system_theme_is_followed_until_one_is_chosen(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(Theme, "_wanted", lambda self: DARK if self.choice == "system" else LIGHT)
    with qtbot.waitSignal(theme.changed):
        theme.set(choice="system")
    assert theme.colours is DARK
    with qtbot.waitSignal(theme.changed):
        theme.set(choice="light")
    with qtbot.assertNotEmitted(theme.changed):
        theme._on_scheme_changed()


@pytest.mark.parametrize("name", ["Işık Öztürk", "Program Files (x86)", 'said "so"', "it's"])
def test_pictures_of_the_style_sheet_are_found_wherever_the_program_lies(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def drawn() -> QImage:
        box = QCheckBox()
        qtbot.addWidget(box)
        box.setStyleSheet(style_sheet(LIGHT, 100))
        box.setChecked(True)
        return box.grab().toImage()

    expected = drawn()
    shutil.copytree(resources() / "icons", tmp_path / name / "icons")
    monkeypatch.setattr(icons, "resources", lambda: tmp_path / name)
    assert drawn() == expected
    tick = tmp_path / name / "icons" / "check-on-accent.svg"
    tick.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><rect width="24" height="24"/></svg>'
    )
    assert drawn() != expected
