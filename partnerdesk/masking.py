"""Takes names, addresses, ids and secrets out of a text that is handed on. Knows no file and no window."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Iterable
from urllib.parse import unquote

from partnerdesk.crash_text import without_home
from partnerdesk.logs import redact
from partnerdesk.replica.text import fold

_TOKEN = re.compile(r"[^\W_]+")
_UUID = re.compile(r"\b[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\b")
_SERVICE_ID = re.compile(r"\bY2lzY29zcGFyazovL[A-Za-z0-9_+/=-]*")
_HEX = re.compile(r"\b[0-9a-fA-F]{32,}\b")


class Mask:
    """Puts marks in the place of known names; the same name has the same mark, which leads back to nobody.

    Args:
        names: of customers and people, their ids and addresses. Case, blanks and punctuation do not matter.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._salt = secrets.token_bytes(16)
        self._names: dict[str, list[tuple[str, ...]]] = {}
        for name in {each.strip() for each in names}:
            tokens = tuple(fold(found.group()) for found in _TOKEN.finditer(name))
            if tokens:
                self._names.setdefault(tokens[0], []).append(tokens)
        for known in self._names.values():
            known.sort(key=len, reverse=True)

    def apply(self, text: str) -> str:
        """Return `text` without secrets, mail addresses, ids, known names and this user's folder."""
        text = redact(without_home(text))
        for pattern in (_UUID, _SERVICE_ID, _HEX):
            text = pattern.sub(lambda found: self._mark("id", found.group()), text)
        if "%" in text:  # an address may hold a name in its own spelling
            text = "\n".join(self._unquoted(line) for line in text.split("\n"))
        return self._without_names(text)

    def _unquoted(self, line: str) -> str:
        plain = unquote(line)
        return line if plain == line or self._without_names(plain) == plain else plain

    def _without_names(self, text: str) -> str:
        found = list(_TOKEN.finditer(text))
        tokens = [fold(each.group()) for each in found]
        parts, end, place = [], 0, 0
        while place < len(found):
            length = self._length_at(tokens, place)
            if length:
                name = " ".join(tokens[place : place + length])
                parts += [text[end : found[place].start()], self._mark("name", name)]
                end = found[place + length - 1].end()
            place += max(1, length)
        return "".join([*parts, text[end:]])

    def _length_at(self, tokens: list[str], place: int) -> int:
        for known in self._names.get(tokens[place], ()):
            if tuple(tokens[place : place + len(known)]) == known:
                return len(known)
        return 0

    def _mark(self, kind: str, value: str) -> str:
        digest = hashlib.blake2b(value.casefold().encode(), key=self._salt, digest_size=4).hexdigest()
        return f"[{kind} {digest}]"
