"""The help in the window's language: files and what is generated, put together and kept. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from partnerdesk.help import pages
from partnerdesk.help.catalogue import Link, load_links
from partnerdesk.help.faults import HelpFileFault
from partnerdesk.help.pages import Hit
from partnerdesk.models.formats import Formats
from partnerdesk.paths import resources
from partnerdesk.views.services import Services

NUMBERS, FAULTS, SHORTCUTS = "{{numbers}}", "{{faults}}", "{{shortcuts}}"


class Library:
    """Answers with the Markdown of a page, the links, and what a search finds."""

    def __init__(self, services: Services, folder: Path | None = None) -> None:
        self._services = services
        self.folder = folder or resources() / "help"
        self._made: dict[tuple[str, str, object], str] = {}

    @property
    def language(self) -> str:
        """The window's language."""
        return self._services.language.code

    def page(self, key: str) -> str:
        """Return the Markdown of a page with what is generated in it.

        Raises:
            HelpFileFault: its file is missing or cannot be read.
            KeyError: there is no such page.
        """
        thresholds = self._services.context().thresholds
        place = (self.language, key, thresholds)
        if place not in self._made:
            self._made[place] = self._filled(pages.read_page(self.folder, self.language, key))
        return self._made[place]

    def title(self, key: str) -> str:
        """Return the title of a page; its key where the file cannot be read."""
        try:
            return pages.title_of(pages.read_page(self.folder, self.language, key))
        except HelpFileFault:
            return key

    def summary(self, key: str) -> str:
        """Return the first paragraph of a page; nothing where the file cannot be read."""
        try:
            return pages.summary_of(pages.read_page(self.folder, self.language, key))
        except HelpFileFault:
            return ""

    def search(self, text: str) -> list[Hit]:
        """Return where the words occur in all pages that can be read."""
        found: dict[str, str] = {}
        for key in pages.PAGES:
            try:
                found[key] = self.page(key)
            except HelpFileFault:
                continue
        return pages.search_pages(found, text)

    def links(self) -> list[Link]:
        """Return the catalogue of links.

        Raises:
            HelpFileFault: its file is missing or not as it should be.
        """
        return load_links(self.folder)

    def _filled(self, markdown: str) -> str:
        from partnerdesk.views.help import generated

        services = self._services
        makers: Sequence[tuple[str, Callable[[], str]]] = (
            (
                NUMBERS,
                lambda: generated.numbers(
                    services.context().thresholds, Formats(services.language.code, services.now())
                ),
            ),
            (FAULTS, generated.faults),
            (SHORTCUTS, lambda: generated.shortcuts(services.shortcuts())),
        )
        for mark, make in makers:
            if mark in markdown:
                markdown = markdown.replace(mark, make())
        return markdown
