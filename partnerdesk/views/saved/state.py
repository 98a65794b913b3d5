"""What a page shows, as plain data that a saved view holds and that can be compared. Knows no particular page."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.views.page import Page
from partnerdesk.views.widgets.layout_keeper import LayoutKeeper

_MOST_NAMED, _LONGEST = 4, 60


def layouts_of(page: Page) -> Mapping[str, LayoutKeeper]:
    """Return the layouts of a page's tables."""
    return {keeper.key: keeper for keeper in page.findChildren(LayoutKeeper)}


def state_of(page: Page) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what a view of a page holds: its place without where it is scrolled to, and the layouts of its tables."""
    place = page.place()
    layouts = {key: json.loads(keeper.layout.to_json()) for key, keeper in layouts_of(page).items() if keeper.loaded}
    return ({**place, "section": ""} if "section" in place else place), layouts


def left_out_text(notes: Sequence[str]) -> str:
    """Return what a view names that is not here, in words."""
    shown = [note if len(note) <= _LONGEST else f"{note[: _LONGEST - 1]}…" for note in notes[:_MOST_NAMED]]
    text = QCoreApplication.translate("SavedViews", "Left out, because it is not known here: {names}.")
    return text.format(names=", ".join([*shown, *(["…"] if len(notes) > _MOST_NAMED else [])]))


def place_text(place: Any) -> str:
    """Return a place as a text to compare: where the page is scrolled to does not count."""
    plain = {**place, "section": ""} if isinstance(place, dict) and "section" in place else place
    return json.dumps(plain, sort_keys=True)
