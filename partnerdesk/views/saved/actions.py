"""What can be done with saved views from menus: of a view, and of a page. Runs no query."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from partnerdesk.replica.saved_views import SavedView
from partnerdesk.views.saved.files import ViewFiles
from partnerdesk.views.saved.keys import DELETE_KEY, DOWN_KEY, RENAME_KEY, SAVE_KEY, UP_KEY, native
from partnerdesk.views.saved.name_dialog import NameDialog
from partnerdesk.views.saved.starters import shown_name
from partnerdesk.views.saved.views import SavedViews
from partnerdesk.views.services import Services


class ViewActions(QObject):
    """Menus and dialogs of the saved views."""

    def __init__(self, services: Services, views: SavedViews, window: QWidget) -> None:
        super().__init__(views)
        self._services, self._views, self._window = services, views, window
        self.files = ViewFiles(services, views, window)

    def save_as(self) -> NameDialog | None:
        """Ask for a name and save what the page shows."""
        if not self._views.can_save():
            self._services.toast(self.tr("This page has no views. Customers, subscriptions and calling have."))
            return None
        dialog = self._ask_name(self.tr("Save view"), "", None)
        dialog.named.connect(lambda name, pinned: self._views.save_new(name, pinned=pinned))
        return dialog

    def rename(self, view: SavedView) -> NameDialog:
        """Ask for another name."""
        dialog = self._ask_name(self.tr("Rename view"), shown_name(view), view.id)
        dialog.named.connect(lambda name, _pinned: self._views.rename(view.id, name))
        return dialog

    def menu_of(self, view: SavedView, parent: QWidget) -> QMenu:
        """Return the menu of a view in the sidebar."""
        menu, views = _menu(parent), self._views
        self._add(menu, self.tr("Open"), lambda: views.open(view.id), "bookmark", "Return")
        self._add_own(menu, view)
        menu.addSeparator()
        ids = [each.id for each in views.pinned()]
        up = self._add(menu, self.tr("Move up"), lambda: views.move(view.id, -1), "arrow-up", UP_KEY)
        down = self._add(menu, self.tr("Move down"), lambda: views.move(view.id, 1), "arrow-down", DOWN_KEY)
        up.setEnabled(view.id != ids[0])
        down.setEnabled(view.id != ids[-1])
        return menu

    def fill_page_menu(self, menu: QMenu, page: str) -> None:
        """Fill the menu of a page's button: its views, then what can be done with the one that is shown."""
        menu.clear()
        views, current = self._views, self._views.current()
        for view in views.of_page(page):
            action = self._add(menu, shown_name(view).replace("&", "&&"), lambda key=view.id: views.open(key))
            action.setCheckable(True)
            action.setChecked(current is not None and current.id == view.id)
        menu.addSeparator()
        self._add(menu, self.tr("Save view…"), self.save_as, "plus", SAVE_KEY)
        if current is not None:
            changed = views.is_changed()
            self._add(menu, self.tr("Save changes"), views.save_changes, "check").setEnabled(changed)
            self._add(menu, self.tr("Revert to saved"), views.revert, "undo-2").setEnabled(changed)
            menu.addSeparator()
            self._add_own(menu, current)
        menu.addSeparator()
        self._add(menu, self.tr("Import views…"), self.files.choose_import, "import")

    def _add_own(self, menu: QMenu, view: SavedView) -> None:
        views = self._views
        self._add(menu, self.tr("Rename…"), lambda: self.rename(view), "type", RENAME_KEY)
        if view.pinned:
            self._add(menu, self.tr("Take out of the sidebar"), lambda: views.pin(view.id, False), "panel-left")
        else:
            self._add(menu, self.tr("Show in the sidebar"), lambda: views.pin(view.id, True), "panel-left")
        self._add(menu, self.tr("Export view…"), lambda: self.files.choose_export(view), "upload")
        self._add(menu, self.tr("Delete view"), lambda: views.delete(view.id), "x", DELETE_KEY)

    def _ask_name(self, title: str, name: str, view: int | None) -> NameDialog:
        dialog = NameDialog(
            self._services.theme,
            title,
            name,
            lambda typed: self._views.is_taken(typed, view),
            new=view is None,
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _add(
        self, menu: QMenu, text: str, action: Callable[..., object], icon: str = "", keys: str | None = None
    ) -> QAction:
        made = menu.addAction(text)
        made.triggered.connect(lambda _checked=False: action())
        if icon:
            made.setIcon(self._services.theme.icon(icon))
        if keys is not None:
            # shown alone: the keys are handled where the view is, a second action would make them ambiguous
            made.setText(f"{text}\t{native(keys)}")
        return made


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
