"""The help pages: which there are, their Markdown in each language, what a search finds in them. Draws nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from partnerdesk.help.faults import HelpFileFault
from partnerdesk.replica.text import fold

FIRST = "getting_started"
NUMBERS = "numbers"
PAGES = (
    FIRST,
    "who_needs_me",
    NUMBERS,
    "sync",
    "sign_in",
    "reports",
    "administrators",
    "offline",
    "exports",
    "saved_views",
    "keyboard",
    "privacy",
    "backups",
    "troubleshooting",
)
"""Keys of the pages, in the order in which they are listed; each is a file in the folder of each language."""
_HEADING = re.compile(r"^(#{1,3}) +(.+?) *$")
_MARKS = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*`]|\\(?=[^\w\s])")
_SECOND = 2
_AROUND = 60
_MOST_BYTES = 200_000


@dataclass(frozen=True)
class Part:
    """A heading of a page and the text up to the next one. `number` counts the headings of the page from 0."""

    number: int
    heading: str
    text: str
    above: str = ""
    """The heading of the second level that a heading of the third stands under."""


@dataclass(frozen=True)
class Hit:
    """A place that a search found: page, heading, and the words around it."""

    page: str
    part: Part
    snippet: str


def read_page(folder: Path, language: str, key: str) -> str:
    """Return the Markdown of a page.

    Raises:
        HelpFileFault: the file is missing, too large, or no text that begins with a heading.
        KeyError: there is no such page.
    """
    if key not in PAGES:
        raise KeyError(key)
    name = f"{language}/{key}.md"
    try:
        raw = (folder / language / f"{key}.md").read_bytes()
        text = raw.decode("utf-8") if len(raw) <= _MOST_BYTES else ""
    except (OSError, UnicodeDecodeError) as reason:
        raise HelpFileFault(file=name) from reason
    if not text.startswith("# "):
        raise HelpFileFault(file=name)
    return text


def title_of(markdown: str) -> str:
    """Return the first heading of a page."""
    return plain(markdown.splitlines()[0].lstrip("#").strip())


def summary_of(markdown: str) -> str:
    """Return the first paragraph of a page as plain text."""
    return parts_of(markdown)[0].text.split("\n\n")[0].replace("\n", " ")


def parts_of(markdown: str) -> list[Part]:
    """Return a page's headings down to the third level, each with the plain text below it."""
    found: list[tuple[str, str, list[str]]] = []
    second = ""
    for line in markdown.splitlines():
        heading = _HEADING.match(line)
        if heading:
            name, level = plain(heading[2]), len(heading[1])
            second = name if level == _SECOND else second
            found.append((name, second if level > _SECOND else "", []))
        elif found:
            found[-1][2].append(plain(line))
    return [Part(number, name, "\n".join(lines).strip(), above) for number, (name, above, lines) in enumerate(found)]


def plain(markdown: str) -> str:
    """Return a line without the marks for links, weight and code."""
    return _MARKS.sub(lambda found: found[1] or "", markdown)


def search_pages(pages: Mapping[str, str], text: str, most: int = 40) -> list[Hit]:
    """Return where all words of `text` occur under one heading, or in the heading itself, in the order of the pages.

    Args:
        pages: Markdown by key.
        text: what was typed.
        most: how many places at most.
    """
    words = fold(text).split()
    if not words:
        return []
    hits: list[Hit] = []
    for key, markdown in pages.items():
        for part in parts_of(markdown):
            whole = fold(f"{part.heading} {part.text}")
            if all(word in whole for word in words):
                hits.append(Hit(key, part, _snippet(part, words)))
    headed = [hit for hit in hits if all(word in fold(hit.part.heading) for word in words)]
    return [*headed, *(hit for hit in hits if hit not in headed)][:most]


def _snippet(part: Part, words: list[str]) -> str:
    """Return the words around the first find; places are looked for word by word, because folding changes lengths."""
    told = part.text.split()
    at = next((place for place, word in enumerate(told) if words[0] in fold(word)), 0)
    begin = max(0, at - 6)
    end, length = begin, 0
    while end < len(told) and length < 2 * _AROUND:
        length += len(told[end]) + 1
        end += 1
    return ("… " if begin else "") + " ".join(told[begin:end]) + (" …" if end < len(told) else "")
