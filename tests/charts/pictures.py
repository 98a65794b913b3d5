"""Approved pictures of the charts: draws them, compares them, and approves them anew.

    .venv/bin/python -m tests.charts.pictures        draws all pictures into tests/charts/approved

Look at every picture that `git diff` then shows before you commit it: approving is saying that it is right. A
comparison leaves out what is text, because fonts are smoothed differently from one computer to the next: a picture is
drawn a second time with its texts in the colour of the ground, and where the two differ is text. Elsewhere, in tiles of
24 pixels, hardly anything may differ: a lost series, hatch, pattern or line changes many pixels of some tile.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from partnerdesk.analytics.values import ChartData
from partnerdesk.charts.picture import image
from partnerdesk.charts.registry import PANELS
from partnerdesk.charts.style import ChartStyle
from partnerdesk.charts.words import ChartWords
from partnerdesk.i18n import Language
from partnerdesk.models.formats import Formats
from partnerdesk.views.theme import Theme
from partnerdesk.views.theme.chart_style import chart_style
from tests.charts.samples import SAMPLES

APPROVED = Path(__file__).parent / "approved"
LOOKS = (("light", "en"), ("dark", "tr"))
WIDTH = 480
NOW = 1_790_000_000
TILE = 24
NOTICEABLE = 24
"""Difference of a colour's part, of 255, that counts."""
MOST = 0.02
"""Share of a tile that may differ."""
_TEXT_EDGE = 2


def path_of(key: str, theme: str) -> Path:
    """Return where a picture is kept."""
    return APPROVED / f"{key}_{theme}.png"


def draw(data: ChartData, theme: Theme, code: str, *, texts: bool = True, style: ChartStyle | None = None) -> QImage:
    """Return a chart as it is approved: small, one pixel to the unit."""
    style = style or chart_style(theme)
    if not texts:
        style = replace(style, text_soft=style.surface, text_faint=style.surface)
    words = ChartWords(data, Formats(code, NOW), "")
    return image(PANELS[data.key].plan, words, style, width=WIDTH, sharp=1)


def pixels(picture: QImage) -> np.ndarray:
    """Return a picture as rows of red, green, blue."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(picture.constBits(), dtype=np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return flat[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3).astype(int)


def text_mask(with_texts: QImage, without: QImage) -> np.ndarray:
    """Return where texts are, with an edge around them."""
    mask = (np.abs(pixels(with_texts) - pixels(without)) > 4).any(axis=2)
    for _ in range(_TEXT_EDGE):
        grown = mask.copy()
        grown[1:] |= mask[:-1]
        grown[:-1] |= mask[1:]
        grown[:, 1:] |= mask[:, :-1]
        grown[:, :-1] |= mask[:, 1:]
        mask = grown
    return mask


def worst_tile(first: QImage, second: QImage, mask: np.ndarray) -> float:
    """Return the greatest share of noticeable differences in a tile; 1 for pictures of other sizes."""
    if first.size() != second.size():
        return 1.0
    differs = (np.abs(pixels(first) - pixels(second)) > NOTICEABLE).any(axis=2) & ~mask
    height, width = (-(-side // TILE) * TILE for side in differs.shape)
    whole = np.zeros((height, width), dtype=bool)
    whole[: differs.shape[0], : differs.shape[1]] = differs
    tiles = whole.reshape(height // TILE, TILE, width // TILE, TILE).mean(axis=(1, 3))
    return float(tiles.max())


def main() -> None:
    """Draw and approve every picture."""
    app = QApplication([])
    APPROVED.mkdir(exist_ok=True)
    for name, code in LOOKS:
        language, theme = Language(code), Theme(name)
        for key, make in SAMPLES.items():
            draw(make(), theme, language.code).save(str(path_of(key, name)), "PNG", 0)
            print(path_of(key, name).name)
    del app


if __name__ == "__main__":
    main()
