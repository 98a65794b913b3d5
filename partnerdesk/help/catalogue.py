"""The catalogue of links: what Webex and Cisco offer partners, with titles in both languages. Opens none of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partnerdesk.errors import Fault
from partnerdesk.help.faults import HelpFileFault
from partnerdesk.links import check_link
from partnerdesk.replica.text import fold

FILE = "links.json"
KINDS = ("portal", "article", "developer", "status")
PRODUCTS = ("partner_hub", "control_hub", "calling", "meetings", "contact_center", "api")
LANGUAGES = ("en", "tr")
SECTIONS = ("quick", "featured", "helpdesk")


@dataclass(frozen=True)
class Link:
    """One link. Texts are by language of the window, `languages` are those that the page itself is in."""

    key: str
    url: str
    kind: str
    products: tuple[str, ...]
    languages: tuple[str, ...]
    sections: tuple[str, ...]
    titles: dict[str, str]
    notes: dict[str, str]

    def text(self) -> str:
        """Return what a search looks through: titles and notes in both languages, and the address."""
        return fold(" ".join((*self.titles.values(), *self.notes.values(), self.url)))


def load_links(folder: Path) -> list[Link]:
    """Return the links of the catalogue, in its order.

    Args:
        folder: of the help files.

    Raises:
        HelpFileFault: the file is missing, no catalogue, or has a link that may not be opened.
    """
    try:
        links = [_link(entry) for entry in json.loads((folder / FILE).read_text(encoding="utf-8"))["links"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, Fault) as reason:
        raise HelpFileFault(file=FILE) from reason
    if len({link.url for link in links}) != len(links) or len({link.key for link in links}) != len(links):
        raise HelpFileFault(file=FILE)
    return links


def find_links(
    links: Iterable[Link], text: str = "", kind: str = "", product: str = "", language: str = ""
) -> list[Link]:
    """Return the links in which every word of `text` occurs and whose kind, product and language fit."""
    words = fold(text).split()
    return [
        link
        for link in links
        if (not kind or link.kind == kind)
        and (not product or product in link.products)
        and (not language or language in link.languages)
        and all(word in link.text() for word in words)
    ]


def _link(entry: dict[str, Any]) -> Link:
    link = Link(
        key=entry["key"],
        url=entry["url"],
        kind=_one_of(entry["kind"], KINDS),
        products=tuple(_one_of(each, PRODUCTS) for each in entry["products"]),
        languages=tuple(_one_of(each, LANGUAGES) for each in entry["languages"]),
        sections=tuple(_one_of(each, SECTIONS) for each in entry.get("sections", ())),
        titles={code: str(entry["title"][code]) for code in LANGUAGES},
        notes={code: str(entry["note"][code]) for code in LANGUAGES},
    )
    check_link(link.url)
    return link


def _one_of(value: str, known: tuple[str, ...]) -> str:
    if value not in known:
        raise ValueError(value)
    return value
