"""The main window: navigation, pages, status line, menus. Opens at once; gets its services when the account is open."""

from __future__ import annotations

import base64
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.errors import Fault
from partnerdesk.i18n import Language
from partnerdesk.paths import resources
from partnerdesk.settings import Settings
from partnerdesk.views.admins.waiting import WaitingChanges
from partnerdesk.views.exports.exporter import Exporter
from partnerdesk.views.file_drop import FileDrop
from partnerdesk.views.history import History, Step
from partnerdesk.views.importing import Importing
from partnerdesk.views.menus import Menus
from partnerdesk.views.page import Page
from partnerdesk.views.registry import PAGES, PageEntry
from partnerdesk.views.services import Services
from partnerdesk.views.sidebar import Sidebar
from partnerdesk.views.status_line import StatusLine
from partnerdesk.views.theme import Theme
from partnerdesk.views.toasts import Toast
from partnerdesk.views.widgets.headers import PageHeader
from partnerdesk.views.widgets.panels import FaultPanel, LoadingPanel
from partnerdesk.views.widgets.tab_order import follow_the_page

if TYPE_CHECKING:
    from partnerdesk.views.saved.desk import ViewsDesk

FIRST_SIZE = (1280, 820)
SMALLEST = (880, 560)


class MainWindow(QMainWindow):
    """One window of the program.

    It begins by saying that it opens; then `enter(services)` shows the pages, `show_alone(widget)` a single page such
    as the first run, `show_fault(fault)` a fault.

    `closing()` is emitted when the user closes it, `leaving()` before the pages are dropped; `action_chosen(name,
    value)` for menu items that the window does not carry out itself.
    """

    closing = Signal()
    leaving = Signal()
    action_chosen = Signal(str, object)

    def __init__(
        self, theme: Theme, language: Language, settings: Settings, entries: Sequence[PageEntry] = PAGES
    ) -> None:
        super().__init__()
        self.theme, self.language = theme, language
        self._entries = {entry.key: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._services: Services | None = None
        self.history = History()
        self.sidebar = Sidebar(theme)
        self.stack = QStackedWidget()
        self.loading = LoadingPanel()
        self.fault = FaultPanel(theme)
        self.status: StatusLine | None = None
        self.menus = Menus(self, entries)
        self.toaster = Toast(theme, self)
        self.importing: Importing | None = None
        self.exporter: Exporter | None = None
        self.waiting: WaitingChanges | None = None
        self.views: ViewsDesk | None = None
        self.drop = FileDrop(theme, self)
        self._lay_out()
        self._connect()
        self.setWindowIcon(QIcon(str(resources() / "icons" / "partnerdesk.svg")))
        self.setWindowTitle("partnerdesk")
        self.menus.set_settings(settings)
        self._restore(settings)
        self._set_ready(False)

    # --- what it shows ---------------------------------------------------------------------------------------------

    def show_loading(self, text: str = "") -> None:
        """Say that something is being opened."""
        self.loading.start(text)
        self.stack.setCurrentWidget(self.loading)

    def show_alone(self, widget: QWidget) -> None:
        """Show one widget without navigation; the widget shown so before is dropped."""
        self._set_ready(False)
        self._drop_alone()
        widget.setProperty("alone", True)
        self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)

    def show_fault(
        self,
        fault: Fault,
        button: str = "",
        on_button: Callable[[], object] | None = None,
        second: str = "",
        on_second: Callable[[], object] | None = None,
    ) -> None:
        """Show a fault over the whole window, with its way out."""
        self._set_ready(False)
        self.loading.stop()
        self.fault.show_fault(fault, button=button, on_button=on_button, second=second, on_second=on_second)
        self.stack.setCurrentWidget(self.fault)

    def enter(self, services: Services, page: str = "") -> None:
        """Show the pages of an open account, beginning with `page` or the first."""
        self.leave()
        self._services = services
        self.importing = Importing(services, self)
        self.exporter = Exporter(services, self)
        self.waiting = WaitingChanges(services, lambda count: self.sidebar.set_count("changes", count), self)
        self.views = _views_desk(services, self, self._entries)
        self.sidebar.set_pages(self._entries.values())
        self.sidebar.set_sample(services.account.is_sandbox)
        self.status = StatusLine(services)
        self.status.log_wanted.connect(lambda: self.go("sync_log"))
        self._column.addWidget(self.status)
        self._set_ready(True)
        self.loading.stop()
        known = page in self._entries and not self._entries[page].within
        self.go(page if known else next(iter(self._entries)))
        self._drop_alone()

    def leave(self) -> None:
        """Drop the pages of the account that was open, and what lies over them."""
        self.leaving.emit()
        for page in self._pages.values():
            page.leave()
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages = {}
        self.history = History()
        if self.status is not None:
            self._column.removeWidget(self.status)
            self.status.hide()
            self.status.deleteLater()
            self.status = None
        if self.importing is not None:
            self.importing.close()
            self.importing = None
        if self.exporter is not None:
            self.exporter.close()
            self.exporter = None
        if self.waiting is not None:
            self.waiting.deleteLater()
            self.waiting = None
        if self.views is not None:
            self.views.close()
            self.views = None
        self._services = None

    def go(self, key: str, place: Any = None) -> None:
        """Open a page at a place and note it in the history."""
        if self._services is None or key not in self._entries:
            return
        if self.views is not None:
            self.views.left_for(key, place)
        self._open(Step(key, place))
        self.history.visit(Step(key, place))
        self._show_history()

    @property
    def page(self) -> Page | None:
        """The page that is shown, if one is."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    def page_for(self, key: str) -> Page:
        """Return a page, made when it is first asked for."""
        if key not in self._pages:
            assert self._services is not None
            page = self._entries[key].make(self._services)
            page.retranslate()
            page.restyle()
            page.place_changed.connect(lambda place, key=key: self._on_place_changed(key, place))
            page.titled.connect(self._show_title)
            for header in page.findChildren(PageHeader):
                header.offer_help(self.theme, self.show_help)
            self._pages[key] = page
            self.stack.addWidget(page)
            if self.views is not None:
                self.views.attach(page)
        return self._pages[key]

    def geometry_text(self) -> str:
        """Return size and place of the window, for the settings."""
        return base64.b64encode(self.saveGeometry().data()).decode()

    # --- how it is built -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        across.addWidget(self.stack, 1)
        central = QWidget()
        central.setObjectName("central")
        self._column = QVBoxLayout(central)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(across, 1)
        self.setCentralWidget(central)
        self.stack.addWidget(self.loading)
        self.stack.addWidget(self.fault)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.go)
        self.sidebar.account_wanted.connect(lambda: self.action_chosen.emit("accounts", None))
        self.menus.chosen.connect(self._on_chosen)
        self.drop.dropped.connect(self.import_files)

    def _restore(self, settings: Settings) -> None:
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        if settings.window_geometry:
            self.restoreGeometry(base64.b64decode(settings.window_geometry, validate=False))
        self._sidebar_open = settings.sidebar_open

    def _set_ready(self, ready: bool) -> None:
        self.sidebar.setVisible(ready and self._sidebar_open)
        self.menus.set_ready(ready)
        self.drop.enabled = ready
        self._show_history()
        if self.status is not None:
            self.status.setVisible(ready)

    def _drop_alone(self) -> None:
        for index in reversed(range(self.stack.count())):
            widget = self.stack.widget(index)
            if widget is not None and widget.property("alone"):
                self.stack.removeWidget(widget)
                widget.deleteLater()

    # --- moving about ----------------------------------------------------------------------------------------------

    def _open(self, step: Step) -> None:
        page = self.page_for(step.page)
        self.stack.setCurrentWidget(page)
        self.sidebar.set_current(self._entries[step.page].within or step.page)
        page.go_to(step.place)
        if not self.sidebar.isAncestorOf(self.focusWidget() or self):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_title()
        if self.views is not None:
            self.views.views.look()

    def _show_title(self) -> None:
        for key, page in self._pages.items():
            if page is self.stack.currentWidget():
                title = page.title() or QCoreApplication.translate("Pages", self._entries[key].title)
                self.setWindowTitle(f"{title} – partnerdesk")

    def _on_place_changed(self, key: str, place: object) -> None:
        if self.history.current is not None and self.history.current.page == key:
            self.history.visit(Step(key, place))
            self._show_history()

    def _step(self, step: Step | None) -> None:
        if step is not None and self._services is not None:
            if self.views is not None:
                self.views.left_for(step.page, step.place, by_history=True)
            self._open(step)
        self._show_history()

    def _show_history(self) -> None:
        ready = self._services is not None
        self.menus.set_history(ready and self.history.can_go_back, ready and self.history.can_go_forward)

    def _on_chosen(self, name: str, value: object) -> None:
        own: dict[str, Callable[[], object]] = {
            "page": lambda: self.go(str(value)),
            "back": lambda: self._step(self.history.back()),
            "forward": lambda: self._step(self.history.forward()),
            "find": self._start_search,
            "help": self.show_help,
            "tour": self.start_tour,
            "copy": self._copy_selection,
            "import": self.choose_imports,
            "export": self._export,
            "full_screen": lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen),
            "quit": self.close,
        }
        if self.views is not None:
            own["palette"] = self.open_palette
            own["save_view"] = self.views.actions.save_as
            own["import_views"] = self.views.actions.files.choose_import
            own["view"] = lambda: self.views.open_numbered(int(str(value)))  # type: ignore[union-attr]
        if name == "sidebar":
            self._sidebar_open = bool(value)
            self.sidebar.setVisible(self._sidebar_open and self._services is not None)
        if name in own:
            own[name]()
        else:
            self.action_chosen.emit(name, value)

    def open_palette(self) -> None:
        """Show the palette: a way to everything by a few letters."""
        if self._services is not None and self.views is not None:
            from partnerdesk.views.palette.door import open_palette

            open_palette(self._services, self, list(self._entries.values()), self.views.views)

    def choose_imports(self) -> None:
        """Ask for report files and show them in the wizard."""
        if self.importing is not None:
            self.importing.choose()

    def export(self, what: Any) -> None:
        """Ask how to export one of these tables, or how to write reports of these customers."""
        if self.exporter is not None:
            self.exporter.show(what)

    def _export(self) -> None:
        if self.page is not None:
            self.export(self.page.export_sources())

    def show_help(self) -> None:
        """Open the help page that fits the page that is shown."""
        current = self.history.current
        self.go("help", {"page": self._entries[current.page].help} if current else None)

    def start_tour(self) -> None:
        """Show the few things to know first; seen or skipped it does not come again by itself."""
        if self._services is not None:
            from partnerdesk.views.tour import Tour

            Tour(self, self._services).begin()

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show report files in the wizard; saved views among them are taken over at once."""
        others = self.views.take(paths) if self.views is not None else list(paths)
        if self.importing is not None:
            self.importing.show(others)

    def _start_search(self) -> None:
        if self.page is not None:
            self.page.start_search()

    def _copy_selection(self) -> None:
        if self.page is not None:
            self.page.copy_selection()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Go on in the order in which the window is read; Qt asks here for every Tab that no widget took."""
        follow_the_page(self)
        return super().focusNextPrevChild(forwards)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.menus.retranslate()
            self._show_title()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window closes, and close what its pages opened beside it."""
        self.closing.emit()
        for page in self._pages.values():
            page.leave()
        super().closeEvent(event)


def _views_desk(services: Services, window: MainWindow, pages: Collection[str]) -> ViewsDesk:
    """Return the saved views of an account; their room is imported after the first paint."""
    from partnerdesk.views.saved.desk import ViewsDesk

    return ViewsDesk(services, window, pages)
