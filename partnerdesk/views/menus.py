"""The menu bar and its actions, with each platform's own shortcuts. Knows the page registry and no page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from partnerdesk.settings import LANGUAGES, TEXT_SIZES, THEMES, Settings
from partnerdesk.views.registry import PageEntry
from partnerdesk.views.saved.keys import NUMBERED, SAVE_KEY, native, number_key
from partnerdesk.wording import QT_TRANSLATE_NOOP

Standard = QKeySequence.StandardKey
SEARCH_KEY = "/"
EXPLAIN_KEY = "E"
NEXT_CUSTOMER, PREVIOUS_CUSTOMER = "Ctrl+Down", "Ctrl+Up"
OWN_WINDOW = "Ctrl+Shift+N"
PALETTE_KEY = "Ctrl+K"
CONTEXT_MENU_KEY = "Shift+F10"
_OF_VIEWS = ("palette", "save_view", "import_views")
_KEY_NAMES = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Meta"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Backtab"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
)
"""Names that Qt writes shortcuts with: marked so that our translation of them goes before Qt's own."""
_LANGUAGE_NAMES = {"en": "English", "tr": "Türkçe"}


@dataclass(frozen=True)
class MenuEntry:
    """Something that a menu offers: what it is called, in which menu, its keys, and how to do it."""

    key: str
    text: str
    menu: str
    keys: str
    run: Callable[[], object]


class Menus(QObject):
    """Builds the menu bar of a window.

    Every action emits `chosen(name, value)`: `sync`, `import`, `export`, `accounts`, `lock`, `quit`, `copy`, `find`,
    `back`, `forward`, `page`, `theme`, `language`, `text_size`, `sidebar`, `full_screen`, `shortcuts`, `doctor`,
    `about`, `palette`, `save_view`, `import_views`, `view` (its number in the sidebar).
    """

    chosen = Signal(str, object)

    def __init__(self, window: QMainWindow, entries: Iterable[PageEntry]) -> None:
        super().__init__(window)
        self._window = window
        self._entries = [entry for entry in entries if not entry.within]
        self.actions: dict[str, QAction] = {}
        self.pages: dict[str, QAction] = {}
        self.views: list[QAction] = []
        self._choices: dict[str, dict[object, QAction]] = {}
        self._menus: dict[str, QMenu] = {}
        self._build()
        self.retranslate()

    def set_ready(self, ready: bool) -> None:
        """Open or close what needs an open account."""
        for name in ("sync", "import", "export", "lock", "copy", "find", "doctor", "help", "tour", *_OF_VIEWS):
            self.actions[name].setEnabled(ready)
        for action in self.pages.values():
            action.setEnabled(ready)

    def set_views(self, names: Sequence[str]) -> None:
        """Offer the saved views of the sidebar, in their order, the first ones with keys."""
        menu = self._menus["views"]
        menu.clear()
        self.views = []
        for number, name in enumerate(names, start=1):
            action = menu.addAction(name.replace("&", "&&"))
            if number <= NUMBERED:
                action.setShortcut(number_key(number))
            action.triggered.connect(lambda _checked=False, number=number: self.chosen.emit("view", number))
            self.views.append(action)
        menu.menuAction().setVisible(bool(names))

    def set_history(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Open or close the way back and forward."""
        self.actions["back"].setEnabled(can_go_back)
        self.actions["forward"].setEnabled(can_go_forward)

    def set_settings(self, settings: Settings) -> None:
        """Tick what is chosen."""
        for name in ("theme", "language", "text_size"):
            for value, action in self._choices[name].items():
                action.setChecked(value == getattr(settings, name))
        self.actions["sidebar"].setChecked(settings.sidebar_open)

    def shortcuts(self) -> list[tuple[str, str]]:
        """Return every action that has a shortcut: its text and its keys as this platform writes them."""
        actions = [*self.actions.values(), *self.pages.values(), *self.views]
        told = [(_plain(a.text()), native(a.shortcut())) for a in actions if not a.shortcut().isEmpty()]
        pages: tuple[tuple[str, str | Qt.Key | Standard], ...] = (
            (self.tr("Search the list"), SEARCH_KEY),
            (self.tr("Open the customer of a row"), Qt.Key.Key_Return),
            (self.tr("Show or hide the details of a row"), Qt.Key.Key_Space),
            (self.tr("Headings of a table, from its first row"), Qt.Key.Key_Up),
            (self.tr("Menu of a row, heading or view"), CONTEXT_MENU_KEY),
            (self.tr("Explain a number"), EXPLAIN_KEY),
            (self.tr("Next customer"), NEXT_CUSTOMER),
            (self.tr("Previous customer"), PREVIOUS_CUSTOMER),
            (self.tr("Next tab"), Standard.NextChild),
            (self.tr("Previous tab"), Standard.PreviousChild),
            (self.tr("Customer in a window of its own"), OWN_WINDOW),
            (self.tr("Close details, an explanation or a dialog"), Qt.Key.Key_Escape),
        )
        return [*told, *((text, native(QKeySequence(keys))) for text, keys in pages)]

    def page_keys(self, page: str) -> str:
        """Return the keys of a page as this platform writes them."""
        return native(self.pages[page].shortcut()) if page in self.pages else ""

    def entries(self) -> list[MenuEntry]:
        """Return what can be done now; pages, saved views and the palette itself have their own lists."""
        told = [(name, action, "") for name, action in self.actions.items() if name != "palette"]
        for name, values in self._choices.items():
            menu = self._menus[name].title().replace("&", "")
            told.extend((f"{name}.{value}", action, menu) for value, action in values.items())
        return [
            MenuEntry(key, _plain(action.text()), menu, native(action.shortcut()), action.trigger)
            for key, action, menu in told
            if action.isEnabled() and action.isVisible()
        ]

    def _build(self) -> None:
        bar = self._window.menuBar()
        for name in ("file", "edit", "view", "go", "help"):
            self._menus[name] = bar.addMenu("")
        self._add("file", "sync", "Ctrl+R")
        self._add("file", "import", "Ctrl+I")
        self._add("file", "export", "Ctrl+E")
        self._menus["file"].addSeparator()
        self._add("file", "accounts", None)
        self._add("file", "lock", "Ctrl+L")
        self._menus["file"].addSeparator()
        self._add("file", "quit", Standard.Quit, role=QAction.MenuRole.QuitRole, fallback="Ctrl+Q")
        self._add("edit", "copy", Standard.Copy)
        self._add("edit", "find", Standard.Find)
        self._add_choice("theme", THEMES)
        self._add_choice("language", LANGUAGES)
        self._add_choice("text_size", TEXT_SIZES)
        self._menus["view"].addSeparator()
        self._add("view", "save_view", SAVE_KEY)
        self._add("view", "import_views", None)
        self._menus["view"].addSeparator()
        self._add("view", "sidebar", "Ctrl+B").setCheckable(True)
        self._add("view", "full_screen", Standard.FullScreen)
        self._build_go()
        self._add("help", "shortcuts", "?")
        self._add("help", "doctor", None)
        self._menus["help"].addSeparator()
        self._add("help", "about", None, role=QAction.MenuRole.AboutRole)

    def _build_go(self) -> None:
        self._add("go", "palette", PALETTE_KEY)
        self._menus["go"].addSeparator()
        self._add("go", "back", Standard.Back)
        self._add("go", "forward", Standard.Forward)
        self._menus["go"].addSeparator()
        for number, entry in enumerate(self._entries, start=1):
            action = self._menus["go"].addAction("")
            if number < 10:
                action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            if entry.key == "settings":
                action.setMenuRole(QAction.MenuRole.PreferencesRole)
            action.triggered.connect(lambda _checked=False, key=entry.key: self.chosen.emit("page", key))
            self.pages[entry.key] = action
        self._menus["go"].addSeparator()
        self._menus["views"] = self._menus["go"].addMenu("")
        self.set_views([])
        self._add("help", "help", Standard.HelpContents, fallback="F1")
        self._add("help", "tour", None)

    def _add(
        self,
        menu: str,
        name: str,
        keys: str | Standard | None,
        *,
        role: QAction.MenuRole = QAction.MenuRole.NoRole,
        fallback: str = "",
    ) -> QAction:
        action = self._menus[menu].addAction("")
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        if action.shortcut().isEmpty() and fallback:
            action.setShortcut(QKeySequence(fallback))
        action.setMenuRole(role)
        action.triggered.connect(lambda _checked=False: self.chosen.emit(name, action.isChecked()))
        self.actions[name] = action
        return action

    def _add_choice(self, name: str, values: Iterable[object]) -> None:
        menu = self._menus["view"].addMenu("")
        self._menus[name] = menu
        group = QActionGroup(self)
        self._choices[name] = {}
        for value in values:
            action = menu.addAction("")
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, chosen=value: self.chosen.emit(name, chosen))
            self._choices[name][value] = action

    def retranslate(self) -> None:
        """Set every text anew."""
        for name, title in {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "go": self.tr("&Go"),
            "help": self.tr("&Help"),
            "theme": self.tr("Theme"),
            "language": self.tr("Language"),
            "text_size": self.tr("Text size"),
            "views": self.tr("Saved views"),
        }.items():
            self._menus[name].setTitle(title)
        for name, text in {
            "sync": self.tr("Sync now"),
            "import": self.tr("Import…"),
            "export": self.tr("Export…"),
            "accounts": self.tr("Accounts…"),
            "lock": self.tr("Lock"),
            "quit": self.tr("Quit"),
            "copy": self.tr("Copy"),
            "find": self.tr("Find"),
            "sidebar": self.tr("Sidebar"),
            "full_screen": self.tr("Full screen"),
            "back": self.tr("Back"),
            "forward": self.tr("Forward"),
            "help": self.tr("Help for this page"),
            "tour": self.tr("Show the tour"),
            "shortcuts": self.tr("Keyboard shortcuts"),
            "doctor": self.tr("Doctor report…"),
            "about": self.tr("About partnerdesk"),
            "palette": self.tr("Go to anything…"),
            "save_view": self.tr("Save view…"),
            "import_views": self.tr("Import views…"),
        }.items():
            self.actions[name].setText(text)
        for entry in self._entries:
            self.pages[entry.key].setText(QCoreApplication.translate("Pages", entry.title))
        self._name_choices()

    def _name_choices(self) -> None:
        themes = {"system": self.tr("Same as system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for value, action in self._choices["theme"].items():
            action.setText(themes[str(value)])
        for value, action in self._choices["language"].items():
            action.setText(_LANGUAGE_NAMES.get(str(value), self.tr("Same as system")))
        for value, action in self._choices["text_size"].items():
            action.setText(self.tr("{percent}%").format(percent=value))


def _plain(text: str) -> str:
    """Return the text of an action without the marks of its access keys."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
