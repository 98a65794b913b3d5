"""What the palette leads to: entries by group, matched against what is typed. Knows no widget of the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.analytics.matching import match
from partnerdesk.figures.find_customers import FoundCustomer
from partnerdesk.help.pages import PAGES as HELP_PAGES
from partnerdesk.models.customer_cells import status_label
from partnerdesk.models.straight import straight
from partnerdesk.views.menus import MenuEntry
from partnerdesk.views.pages.settings_titles import section_titles
from partnerdesk.views.registry import PageEntry
from partnerdesk.views.saved.keys import NUMBERED, native, number_key
from partnerdesk.views.saved.views import SavedViews

translate = QCoreApplication.translate

RECENT, CUSTOMERS, VIEWS, PAGES, ACTIONS = "recent", "customers", "views", "pages", "actions"
SETTINGS, HELP = "settings", "help"
GROUPS = (RECENT, CUSTOMERS, VIEWS, PAGES, ACTIONS, SETTINGS, HELP)
MOST = {RECENT: 6, CUSTOMERS: 8, VIEWS: 12, PAGES: 12, ACTIONS: 40, SETTINGS: 12, HELP: 12}
UNASKED = frozenset({SETTINGS, HELP})
"""Groups that are shown only once something is typed: many lines that are seldom wanted."""
MOST_FOUND = 6
"""So many of a group other than customers while something is typed."""


@dataclass(frozen=True)
class Entry:
    """One line of the palette. `group` and `key` together name it for good."""

    group: str
    key: str
    title: str
    icon: str
    run: Callable[[], object] = field(compare=False)
    detail: str = ""
    """What kind of thing it is, behind the title."""
    keys: str = ""
    """Its keys as this platform writes them."""
    places: tuple[int, ...] = ()
    """Letters of the title that were meant."""
    score: float = 0.0
    home: str = ""
    """The group that a recently used one belongs to."""


def group_titles() -> dict[str, str]:
    """Return the title of each group in the current language."""
    return {
        RECENT: translate("Palette", "Recently used"),
        CUSTOMERS: translate("Palette", "Customers"),
        VIEWS: translate("Palette", "Saved views"),
        PAGES: translate("Palette", "Pages"),
        ACTIONS: translate("Palette", "Actions"),
        SETTINGS: translate("Palette", "Settings"),
        HELP: translate("Palette", "Help"),
    }


def page_entries(pages: Iterable[PageEntry], go: Callable[..., object], keys: Callable[[str], str]) -> list[Entry]:
    """Return the pages of the sidebar."""
    return [
        Entry(
            PAGES,
            page.key,
            translate("Pages", page.title),
            page.icon,
            lambda key=page.key: go(key),  # type: ignore[misc]
            keys=keys(page.key),
        )
        for page in pages
        if not page.within
    ]


def view_entries(views: SavedViews, pages: Sequence[PageEntry]) -> list[Entry]:
    """Return every saved view, those in the sidebar with their keys."""
    titles = {page.key: translate("Pages", page.title) for page in pages}
    pinned = [view.id for view in views.pinned()]

    def keys(view_id: int) -> str:
        place = pinned.index(view_id) + 1 if view_id in pinned else NUMBERED + 1
        return native(number_key(place)) if place <= NUMBERED else ""

    return [
        Entry(
            VIEWS,
            str(view.id),
            views.name_of(view),
            "bookmark",
            lambda key=view.id: views.open(key),  # type: ignore[misc]
            detail=titles.get(view.page, view.page),
            keys=keys(view.id),
        )
        for view in views.views
    ]


def action_entries(actions: Iterable[MenuEntry]) -> list[Entry]:
    """Return what the menus offer and can be done now."""
    return [
        Entry(ACTIONS, action.key, action.text, "command", action.run, detail=action.menu, keys=action.keys)
        for action in actions
    ]


def setting_entries(go: Callable[..., object]) -> list[Entry]:
    """Return the sections of the settings."""
    return [
        Entry(
            SETTINGS,
            name,
            title,
            "settings",
            lambda name=name: go("settings", {"section": name}),  # type: ignore[misc]
            detail=translate("Pages", "Settings"),
        )
        for name, title in section_titles().items()
    ]


def help_entries(title: Callable[[str], str], go: Callable[..., object]) -> list[Entry]:
    """Return our own help pages; `title` gives a page's title in the current language."""
    return [
        Entry(
            HELP,
            key,
            title(key),
            "book-open",
            lambda key=key: go("help", {"page": key}),  # type: ignore[misc]
            detail=translate("Palette", "Help"),
        )
        for key in HELP_PAGES
    ]


def customer_entries(found: Iterable[FoundCustomer], go: Callable[..., object]) -> list[Entry]:
    """Return customers; each leads to its own page."""
    return [
        Entry(
            CUSTOMERS,
            each.org_id,
            straight(each.name),
            "user-round",
            lambda number=each.id: go("customer", {"id": number}),  # type: ignore[misc]
            detail=straight(" · ".join(part for part in (each.status and status_label(each.status), each.tag) if part)),
            # the letters that were meant have other places in a text of which some are left out
            places=each.match.places if straight(each.name) == each.name else (),
            score=each.match.score,
        )
        for each in found
    ]


def fitting(entries: Iterable[Entry], typed: str) -> list[Entry]:
    """Return the entries whose title, or title and kind together, fit what is typed, the best first in each group."""
    found = []
    for entry in entries:
        fits = match(typed, entry.title)
        if fits is None and entry.detail:
            whole = match(typed, f"{entry.title} {entry.detail}")
            if whole is not None:
                inside = tuple(place for place in whole.places if place < len(entry.title))
                fits = replace(whole, score=whole.score - 10, places=inside)
        if fits is not None:
            found.append(replace(entry, places=fits.places, score=fits.score))
    return sorted(found, key=lambda entry: -entry.score)


def grouped(entries: Iterable[Entry], *, typed: bool) -> list[tuple[str, list[Entry]]]:
    """Return the entries by group: in the usual order, while something is typed the group that fits best first."""
    groups: dict[str, list[Entry]] = {name: [] for name in GROUPS}
    for entry in entries:
        groups[entry.group].append(entry)
    filled = [(name, found) for name, found in groups.items() if found]
    if typed:
        filled.sort(key=lambda group: -group[1][0].score)
    return [(name, found[: MOST_FOUND if typed and name != CUSTOMERS else MOST[name]]) for name, found in filled]


def recent_entries(kept: Any, known: Iterable[Entry]) -> list[Entry]:
    """Return what was used last, the latest first, as far as it is still there."""
    by_name = {(entry.group, entry.key): entry for entry in known}
    wanted = [tuple(pair) for pair in kept if isinstance(pair, list) and len(pair) == 2] if kept else []
    return [replace(by_name[name], group=RECENT, home=name[0]) for name in wanted if name in by_name]
