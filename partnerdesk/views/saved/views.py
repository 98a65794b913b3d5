"""The saved views of the open account: which there are, which one a page shows, whether it differs from what was saved.

Runs no SQL on the window thread. Knows the window as whoever opens pages.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models.view_file import ViewFile
from partnerdesk.replica import saved_views as kept
from partnerdesk.replica.saved_views import NewView, SavedView
from partnerdesk.replica.text import fold
from partnerdesk.views.page import Page
from partnerdesk.views.saved.starters import shown_name, starter_views
from partnerdesk.views.saved.state import layouts_of, left_out_text, place_text, state_of
from partnerdesk.views.services import Services

PAGES = ("customers", "subscriptions", "calling")
"""Pages whose state can be saved."""
_numbers = itertools.count()


class Host(Protocol):
    """The window, as far as views need it."""

    @property
    def page(self) -> Page | None:
        """The page that is shown."""

    def go(self, key: str, place: Any = None) -> None:
        """Open a page at a place."""

    def page_for(self, key: str) -> Page:
        """Return a page."""


class SavedViews(QObject):
    """All saved views. `changed()`: another list, another current view, or it differs from what was saved now."""

    changed = Signal()

    def __init__(self, services: Services, host: Host, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._host = services, host
        self.views: list[SavedView] = []
        self.loaded = False
        self._active: dict[str, int] = {}
        self._seen: dict[tuple[str, str], int | None] = {}
        """Which view a page showed at each of its places, for the way back."""
        self._opening = False
        self._told: Any = None

    # --- which there are -------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read them; the first time the starters are added."""
        now = self._services.now()
        self._write(lambda connection: kept.give_starters(connection, starter_views(), now))

    def view(self, view_id: int) -> SavedView | None:
        """Return a view; None when it is gone."""
        return next((view for view in self.views if view.id == view_id), None)

    def name_of(self, view: SavedView) -> str:
        """Return the name of a view in the current language."""
        return shown_name(view)

    def pinned(self) -> list[SavedView]:
        """Return those in the sidebar, in their order."""
        return [view for view in self.views if view.pinned]

    def of_page(self, page: str) -> list[SavedView]:
        """Return the views of one page."""
        return [view for view in self.views if view.page == page]

    def free_name(self, name: str) -> str:
        """Return a name that no view has: itself, or with a number behind it."""
        names = (name, *(f"{name} ({number})" for number in range(2, len(self.views) + 3)))
        return next(each for each in names if not self.is_taken(each))

    def is_taken(self, name: str, but: int | None = None) -> bool:
        """Return whether a view other than `but` has this name, without regard to case and marks."""
        return any(fold(shown_name(view)) == fold(name) for view in self.views if view.id != but)

    # --- what a page shows -----------------------------------------------------------------------------------------

    def watch(self, page: Page) -> None:
        """Follow what the user makes of a page."""
        if page.key not in PAGES:
            return
        page.place_changed.connect(self.look)
        for keeper in layouts_of(page).values():
            keeper.ready.connect(self.look)
            keeper.columns.changed.connect(self.look)
            keeper.columns.sorts_changed.connect(self.look)

    def page_key(self) -> str:
        """Return the key of the shown page; empty while none is."""
        return "" if self._host.page is None else self._host.page.key

    def current(self) -> SavedView | None:
        """Return the view that the shown page was opened with or is just like."""
        page = self._host.page
        return None if page is None else self.view(self._active.get(page.key, -1))

    def is_changed(self) -> bool:
        """Return whether the shown page differs from its view as it was saved."""
        page, view = self._host.page, self.current()
        return page is not None and view is not None and not self._is_like(page, view)

    def can_save(self) -> bool:
        """Return whether the shown page has views."""
        return self._host.page is not None and self._host.page.key in PAGES

    def look(self, _place: object = None) -> None:
        """See anew what the shown page shows, and tell when that is something else."""
        page = self._host.page
        if page is not None and page.key in PAGES and not self._opening:
            active = self.current()
            if active is None or not self._is_like(page, active):
                like = next((view for view in self.of_page(page.key) if self._is_like(page, view)), None)
                if like is not None:
                    self._active[page.key] = like.id
            self._seen[page.key, place_text(page.place())] = self._active.get(page.key)
        self._tell()

    def left_for(self, page: str, place: Any, *, by_history: bool) -> None:
        """Note that a page is about to go to a place that is not a view's."""
        if self._opening or place is None or page not in PAGES:
            return
        before = self._seen.get((page, place_text(place))) if by_history else None
        self._active.pop(page, None)
        if before is not None:
            self._active[page] = before

    def open(self, view_id: int) -> None:
        """Show a view on its page."""
        view = self.view(view_id)
        if view is None:
            return
        from partnerdesk.views.saved.subjects import fit

        fitted = fit(view.page, view.place, view.layouts)
        self._opening = True
        try:
            self._host.go(view.page, fitted.place)
            keepers = layouts_of(self._host.page_for(view.page))
            for key, layout in fitted.layouts.items():
                keepers[key].take(layout)
        finally:
            self._opening = False
        self._active[view.page] = view.id
        self.look()
        if fitted.left_out:
            self._services.toast(left_out_text(fitted.left_out), "warning")

    # --- what is done with them ------------------------------------------------------------------------------------

    def save_new(self, name: str, *, pinned: bool = True) -> None:
        """Save what the shown page shows under a new name."""
        page = self._host.page
        if page is None or page.key not in PAGES:
            return
        place, layouts = state_of(page)
        view = NewView(name, page.key, place, layouts, pinned)
        self._add(view, lambda: self._services.toast(self.tr("“{name}” is saved.").format(name=name), "good"))

    def save_changes(self) -> None:
        """Let the current view hold what the page shows; the way back is offered."""
        page, view = self._host.page, self.current()
        if page is None or view is None:
            return
        place, layouts = state_of(page)
        now = self._services.now()
        self._write(lambda connection: kept.replace_view(connection, view.id, place, layouts, now))
        text = self.tr("“{name}” is saved.").format(name=shown_name(view))
        self._services.toast(text, "good", self.tr("Undo"), partial(self._put_back, view))

    def revert(self) -> None:
        """Show the current view as it was saved."""
        view = self.current()
        if view is not None:
            self.open(view.id)

    def take_file(self, file: ViewFile, told: str, tone: str) -> None:
        """Add and show a view from a file; `told` is said, with the way back."""
        view = NewView(self.free_name(file.name), file.page, file.place, dict(file.layouts))

        def done() -> None:
            made = self.views[-1]
            self.open(made.id)
            text = told.format(name=made.name)
            self._services.toast(text, tone, self.tr("Undo"), partial(self.delete, made.id, quiet=True))

        self._add(view, done)

    def rename(self, view_id: int, name: str) -> None:
        """Give a view another name."""
        now = self._services.now()
        self._write(lambda connection: kept.rename_view(connection, view_id, name, now))

    def pin(self, view_id: int, pinned: bool) -> None:
        """Put a view into the sidebar or take it out; out, the way back is offered."""
        now = self._services.now()
        self._write(lambda connection: kept.pin_view(connection, view_id, pinned, now))
        view = self.view(view_id)
        if view is not None and not pinned:
            text = self.tr("“{name}” is no longer in the sidebar. The palette still finds it.")
            back = partial(self.pin, view_id, True)
            self._services.toast(text.format(name=shown_name(view)), "neutral", self.tr("Undo"), back)

    def move(self, view_id: int, step: int) -> None:
        """Move a view so many places down among those in the sidebar."""
        ids = [view.id for view in self.pinned()]
        place = ids.index(view_id)
        ids.insert(max(0, min(place + step, len(ids) - 1)), ids.pop(place))
        self.order(ids)

    def order(self, pinned: Sequence[int]) -> None:
        """Put those in the sidebar into this order."""
        rest = [view.id for view in self.views if view.id not in pinned]
        ids = [*pinned, *rest]
        self.views.sort(key=lambda view: ids.index(view.id))  # shown at once: keys follow each other fast
        self._tell()
        self._write(lambda connection: kept.order_views(connection, ids))

    def delete(self, view_id: int, *, quiet: bool = False) -> None:
        """Delete a view; the way back is offered."""
        view, order = self.view(view_id), [each.id for each in self.views]
        if view is None:
            return
        self._write(lambda connection: kept.drop_view(connection, view_id))
        if not quiet:
            now = self._services.now()
            text = self.tr("“{name}” is deleted.").format(name=shown_name(view))
            back = partial(self._write, lambda connection: kept.restore_view(connection, view, order, now))
            self._services.toast(text, "neutral", self.tr("Undo"), back)

    def _put_back(self, view: SavedView) -> None:
        now = self._services.now()
        self._write(lambda connection: kept.replace_view(connection, view.id, view.place, view.layouts, now))

    # --- inside ----------------------------------------------------------------------------------------------------

    def _add(self, view: NewView, done: Callable[[], object]) -> None:
        now = self._services.now()

        def after() -> None:
            self._active[view.page] = self.views[-1].id
            done()

        self._write(lambda connection: kept.add_view(connection, view, now), after)

    def _write(self, work: Callable[[Any], object], after: Callable[[], object] | None = None) -> None:
        """Change the desk and take over what is there then. A channel of its own each time: none may be dropped."""

        def change(connection: Any) -> list[SavedView]:
            work(connection)
            return [view for view in kept.fetch_views(connection) if view.page in PAGES]

        def done(views: list[SavedView]) -> None:
            if not isValid(self):  # the account was left meanwhile
                return
            self._on_views(views)
            if after is not None:
                after()
                self.look()

        self._services.desk.ask(f"saved_views.{next(_numbers)}", change, done, self._on_fault)

    def _on_views(self, views: list[SavedView]) -> None:
        self.views, self.loaded = views, True
        self.look()

    def _on_fault(self, fault: Fault) -> None:
        self._services.toast(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")

    def _is_like(self, page: Page, view: SavedView) -> bool:
        from partnerdesk.views.saved.subjects import fit

        if view.page != page.key:
            return False
        fitted = fit(view.page, view.place, view.layouts)
        keepers = layouts_of(page)
        return place_text(page.place()) == place_text(fitted.place) and all(
            keepers[key].layout == keepers[key].fitted(layout) for key, layout in fitted.layouts.items()
        )

    def _tell(self) -> None:
        current = self.current()
        now = (self.views[:], self.page_key(), current, self.is_changed())
        if now != self._told:
            self._told = now
            self.changed.emit()
