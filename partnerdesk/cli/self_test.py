"""`partnerdesk --self-test`: tries this very installation from end to end and says READY, or what is broken.

A sandbox partner, a sync and every page, all by the same program in a temporary folder; it leaves nothing behind.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from partnerdesk import self_test
from partnerdesk.account import Sample, ensure_account
from partnerdesk.cli import demo
from partnerdesk.errors import EXIT_DONE, EXIT_FAILED, Fault
from partnerdesk.paths import DataFolder
from partnerdesk.self_test import BrokenPart, Facts

if TYPE_CHECKING:
    from partnerdesk.app import App
    from partnerdesk.cli.screenshots import Studio

CUSTOMERS = 40
SYNC_S = 240
LOOKS = (("en", "light"), ("tr", "dark"))
LEAST_COLOURS = 8
"""Distinct colours among the points of a grid over a page; an empty one has fewer."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--customers", type=int, default=CUSTOMERS, metavar="N", help=f"customers to try ({CUSTOMERS})")
    parser.add_argument("--only-start", action="store_true", help="open the window, say when it was painted, and end")


def run(options: argparse.Namespace) -> int:
    """Try everything; print READY and the facts as JSON, or which step failed."""
    with tempfile.TemporaryDirectory(prefix="partnerdesk-self-test-") as folder:
        os.environ["XDG_CACHE_HOME"] = folder  # where fontconfig and graphics drivers would leave something
        if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        if options.only_start:
            return time_start(DataFolder(Path(folder) / "data"))
        trial = Trial(DataFolder(Path(folder) / "data"), options.customers)
        try:
            trial.run()
        except Exception as error:  # whatever it is, the step must be named: this is what installers read
            words = error.sentence() if isinstance(error, Fault) else str(error) or type(error).__name__
            print(f"self-test: {trial.step} failed: {words}", file=sys.stderr)
            return EXIT_FAILED
        finally:
            trial.close()
    if Path(folder).exists():
        print(f"self-test: {folder} could not be removed", file=sys.stderr)
        return EXIT_FAILED
    print("READY", json.dumps({**trial.facts, "seconds": trial.seconds}, ensure_ascii=True), flush=True)
    return EXIT_DONE


class Trial:
    """The steps of the self-test, each with its seconds and facts."""

    def __init__(self, folder: DataFolder, customers: int) -> None:
        self.folder, self.sample = folder, Sample(customers, 1).anchored()
        self.facts: Facts = {}
        self.seconds: dict[str, float] = {}
        self.step = ""
        self._studio: Studio | None = None

    def run(self) -> None:
        """Take every step.

        Raises:
            BrokenPart, Fault: a step failed; `step` names it.
        """
        steps: dict[str, Callable[[], Facts]] = {
            "versions": self_test.versions,
            "environment": self_test.environment,
            "cipher": self_test.cipher,
            "tls": self_test.tls,
            "keyring": self_test.keyring_parts,
            "schema": self_test.scripts,
            "licenses": self_test.licences,
            "sync": self._sync,
            "window": self._open_window,
            "texts": self_test.texts,
            "drawings": self_test.drawings,
            "sync_from_window": self._sync_from_window,
            "pages": self._visit_pages,
            "files": self._close_files,
        }
        for self.step, take in steps.items():
            started = time.monotonic()
            self.facts |= take()
            self.seconds[self.step] = round(time.monotonic() - started, 2)

    def close(self) -> None:
        """End the window."""
        if self._studio is not None:
            self._studio.close()
            self._studio = None

    def _sync(self) -> Facts:
        """Sync a sandbox partner by the command, as a scheduler does."""
        self.folder.root.mkdir()
        with demo.sandbox(self.folder, self.sample) as told:
            ensure_account(self.folder.account(), told["base_url"], self.sample)
            arguments = ["sync", "--base-url", str(told["base_url"]), "--credentials-stdin", "--json"]
            code, words = self._work(arguments, json.dumps({"token": told["token"]}).encode() + b"\n")
        if code != EXIT_DONE:
            raise BrokenPart(f"the worker ended with exit code {code}: {words[-600:]}")
        return {}

    def _work(self, arguments: list[str], credentials: bytes) -> tuple[int | None, str]:
        """Run this same program; its input stays open until it has ended, for the end of it would stop a sync."""
        said = self.folder.root / "said.txt"
        with said.open("wb") as output:
            child = subprocess.Popen(  # noqa: S603 - this same program
                demo.program(self.folder, arguments), stdin=subprocess.PIPE, stdout=output, stderr=output
            )
            assert child.stdin is not None
            try:
                child.stdin.write(credentials)
                child.stdin.flush()
                child.wait(SYNC_S)
            except (OSError, subprocess.TimeoutExpired):
                child.kill()
            child.wait()
            with suppress(OSError):
                child.stdin.close()
        return child.returncode, said.read_text(errors="replace").strip()

    def _open_window(self) -> Facts:
        from PySide6.QtGui import QGuiApplication

        from partnerdesk.cli.screenshots import Studio

        self._studio = Studio(self.folder, self.folder.root)
        self._studio.open(None, 1280, 820)
        opened = self._app.session.opened
        found = opened.state.customers if opened else 0
        if found != self.sample.customers:
            raise BrokenPart(f"{found} of {self.sample.customers} customers arrived")
        return {"platform": QGuiApplication.platformName(), "customers": found}

    def _close_files(self) -> Facts:
        self.close()
        return self_test.encrypted(self.folder.account())

    @property
    def _app(self) -> App:
        assert self._studio is not None
        return self._studio.app

    def _sync_from_window(self) -> Facts:
        """Sync once more as the window does: sandbox and worker are children of this process."""
        assert self._studio is not None
        session = self._app.session
        ended: list[Any] = []
        session.sync.finished.connect(lambda outcome, fault: ended.append((outcome, fault)))
        session.start_sync()
        deadline = time.monotonic() + SYNC_S
        while not ended and time.monotonic() < deadline:
            self._studio.wait()
        if not ended:
            raise BrokenPart("the window's sync did not end")
        outcome, fault = ended[0]
        if fault is not None or outcome.state != "complete":
            raise BrokenPart(f"the window's sync ended as {outcome.state}: {fault.sentence() if fault else ''}")
        self._studio.wait()
        return {"runs": 2}

    def _visit_pages(self) -> Facts:
        """Open each page in each of its poses, in English by day and in Turkish by night."""
        from partnerdesk.views.registry import PAGES

        assert self._studio is not None
        poses = 0
        for language, theme in LOOKS:
            self._app.language.set(language)
            self._app.theme.set(choice=theme)
            for entry in PAGES:
                for addition, place in self._app.window.page_for(entry.key).poses():
                    self._app.window.go(entry.key, place)
                    self._studio.wait()
                    self._look(f"{entry.key} {addition}".strip())
                    poses += 1
        return {"pages": len(PAGES), "poses": poses}

    def _look(self, page: str) -> None:
        """Make sure that a page shows something and no fault.

        Raises:
            BrokenPart: it does not.
        """
        from partnerdesk.views.widgets.panels import FaultPanel

        assert self._studio is not None
        window = self._app.window
        if self._app.crashes.dialog is not None:
            raise BrokenPart(f"{page}: {self._app.crashes.dialog.windowTitle()}")
        if any(panel.isVisible() for panel in window.findChildren(FaultPanel)):
            raise BrokenPart(f"the page {page} shows a fault")
        if self._studio.warnings:
            raise BrokenPart(f"{page}: Qt warned: {self._studio.warnings[0]}")
        image = window.grab().toImage()
        points = ((x, y) for x in range(4, image.width(), 8) for y in range(4, image.height(), 8))
        if len({image.pixel(x, y) for x, y in points}) < LEAST_COLOURS:
            raise BrokenPart(f"the page {page} is empty")


def time_start(folder: DataFolder) -> int:
    """Open the window on an empty folder; print the moment (seconds, UTC) of its first painting, and end."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from partnerdesk.app import App, make_application

    class Watch(QObject):
        painted = 0.0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and not self.painted:
                self.painted = time.time()
                QTimer.singleShot(0, application.quit)
            return False

    application = make_application()
    app = App(folder)
    watch = Watch()
    app.window.installEventFilter(watch)
    app.open()
    application.exec()
    app.close()
    print(json.dumps({"painted_at": watch.painted}), flush=True)
    return EXIT_DONE
