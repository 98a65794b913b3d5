"""`partnerdesk screenshots`: drives the real window without a display and saves a picture of every page."""

from __future__ import annotations

import argparse
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from partnerdesk.cli.common import data_folder, passphrase, print_json
from partnerdesk.errors import EXIT_DONE, EXIT_FAILED, NoAccountFault, WrongUseFault, fault_from_os
from partnerdesk.paths import DataFolder

if TYPE_CHECKING:
    from partnerdesk.app import App

LANGUAGES = ("en", "tr")
THEMES = ("light", "dark")
FIRST_RUN = "first_run"
PATIENCE_S = 60
QUIET_S = 0.25
_SIZE = re.compile(r"(\d{3,5})x(\d{3,5})")
_OF_THE_OFFSCREEN_PLATFORM = ("propagateSizeHints",)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("directory", type=Path, metavar="DIR", help="where the pictures go: <page>-<lang>-<theme>.png")
    parser.add_argument("--lang", choices=LANGUAGES, help="one language (both)")
    parser.add_argument("--theme", choices=THEMES, help="one theme (both)")
    parser.add_argument(
        "--size", metavar="WxH,…", help="sizes of the window (1280x820); a further one in its own folder"
    )
    parser.add_argument("--only", nargs="+", metavar="PAGE", help="some pages (all)")
    parser.add_argument("--scale", type=float, help="pixels a point, such as 2 for a fine screen (1)")


def run(options: argparse.Namespace) -> int:
    """Draw the pages; exit code 1 when Qt warned while it drew."""
    sizes = [parse_size(each) for each in (options.size or "1280x820").split(",")]
    if not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if options.scale:
        os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    directory: Path = options.directory.expanduser().resolve()
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise fault_from_os(error, directory) from error
    studio = Studio(data_folder(options), directory)
    try:
        studio.open(passphrase(options), *sizes[0])
        studio.draw(
            options.only,
            [options.lang] if options.lang else list(LANGUAGES),
            [options.theme] if options.theme else list(THEMES),
            sizes,
        )
    finally:
        studio.close()
    if options.json:
        print_json({"pictures": [str(path) for path in studio.pictures], "warnings": studio.warnings})
    else:
        print("\n".join(str(path) for path in studio.pictures))
        for warning in studio.warnings:
            print(f"Qt warned: {warning}")
    return EXIT_FAILED if studio.warnings else EXIT_DONE


def parse_size(text: str) -> tuple[int, int]:
    """Return width and height of "1280x820".

    Raises:
        WrongUseFault: it is no such text.
    """
    found = _SIZE.fullmatch(text)
    if not found:
        raise WrongUseFault(detail=f"--size takes a width and a height such as 1280x820, not {text}.")
    return int(found[1]), int(found[2])


class Studio:
    """The real window, posing. The user's settings are read but not changed."""

    def __init__(self, folder: DataFolder, directory: Path) -> None:
        self.folder, self.directory = folder, directory
        self.pictures: list[Path] = []
        self.warnings: list[str] = []
        self._app: App | None = None

    @property
    def app(self) -> App:
        """The program; `open` has made it."""
        assert self._app is not None
        return self._app

    def open(self, secret: str | None, width: int, height: int) -> None:
        """Open the window and wait until its account is open.

        Raises:
            NoAccountFault: the folder has none.
        """
        from PySide6.QtCore import QtMsgType, qInstallMessageHandler

        from partnerdesk.app import App, make_application

        make_application()
        bad = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}

        def note(kind: QtMsgType, _context: object, message: str) -> None:
            if kind in bad and not any(word in message for word in _OF_THE_OFFSCREEN_PLATFORM):
                self.warnings.append(message)

        qInstallMessageHandler(note)
        self._app = App(self.folder)
        self.app.window.resize(width, height)
        self.app.open(secret)
        self.wait()
        if self.app.session.opened is None:
            raise NoAccountFault(folder=str(self.folder.root))

    def draw(
        self, only: list[str] | None, languages: list[str], themes: list[str], sizes: list[tuple[int, int]]
    ) -> None:
        """Draw the pages named in `only`, or all, in each language, theme and size of the window.

        Pictures of the first size lie in the directory, those of another one in a folder such as 1024x700 in it.

        Raises:
            WrongUseFault: there is no such page.
        """
        from partnerdesk.views.registry import PAGES

        known = [entry.key for entry in PAGES] + [FIRST_RUN]
        wanted = only or known
        unknown = sorted(set(wanted) - set(known))
        if unknown:
            raise WrongUseFault(detail=f"There is no page {', '.join(unknown)}. Pages: {', '.join(known)}.")
        pages = [page for page in wanted if page != FIRST_RUN]
        for size in self._each(sizes, sizes[0]):
            for language, theme in self._dressed(languages, themes):
                for page in pages:
                    self._draw_page(page, f"{language}-{theme}.png", size)
        if FIRST_RUN in wanted:
            self._show_first_run()
            for size in self._each(sizes, sizes[0]):
                for language, theme in self._dressed(languages, themes):
                    self.shoot(f"{size}{FIRST_RUN}-{language}-{theme}.png")

    def _each(self, sizes: list[tuple[int, int]], first: tuple[int, int]) -> Iterator[str]:
        """Give the window each size; yield what its pictures' names begin with."""
        for width, height in sizes:
            self.app.window.resize(width, height)
            folder = "" if (width, height) == first else f"{width}x{height}/"
            (self.directory / folder).mkdir(exist_ok=True)
            yield folder

    def _dressed(self, languages: list[str], themes: list[str]) -> Iterator[tuple[str, str]]:
        for language in languages:
            for theme in themes:
                self.app.language.set(language)
                self.app.theme.set(choice=theme)
                yield language, theme

    def _draw_page(self, key: str, ending: str, folder: str) -> None:
        """Draw each state that a page wants to be seen in."""
        for addition, place in self.app.window.page_for(key).poses():
            self.app.window.go(key, place)
            self.shoot(f"{folder}{key}{addition and f'-{addition}'}-{ending}")

    def shoot(self, name: str) -> None:
        """Save a picture of the window once nothing is under way."""
        self.app.window.toaster.hide()
        self.wait()
        path = self.directory / name
        if not self.app.window.grab().save(str(path)):
            raise fault_from_os(OSError(), self.directory)
        self.pictures.append(path)

    def wait(self) -> None:
        """Let the program run until it has been idle for a quarter of a second."""
        from PySide6.QtCore import QEventLoop, QTimer

        started = quiet_since = time.monotonic()
        while time.monotonic() - started < PATIENCE_S:
            loop = QEventLoop()
            QTimer.singleShot(25, loop.quit)
            loop.exec()
            if not self.app.session.idle:
                quiet_since = time.monotonic()
            elif time.monotonic() - quiet_since > QUIET_S:
                return

    def close(self) -> None:
        """End the program."""
        from PySide6.QtCore import qInstallMessageHandler

        if self._app is not None:
            self._app.window.hide()
            self._app.close()
            self._app = None
        qInstallMessageHandler(None)

    def _show_first_run(self) -> None:
        from partnerdesk.views.pages.first_run import FirstRunPage

        self.app.window.leave()
        self.app.window.show_alone(FirstRunPage(self.app.theme, self.app.language))
