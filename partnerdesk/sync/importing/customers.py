"""Finds the customer that a report row means: by organisation id, by exact name, by a confirmed name. Never guesses."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from partnerdesk.replica.import_rows import Identity
from partnerdesk.replica.text import fold, same_spelling, same_word_forms
from partnerdesk.sync.importing.faults import RowError

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_LEGAL = frozenset(
    (
        "a", "s", "as", "ltd", "sti", "san", "tic", "ve", "inc", "llc", "gmbh", "ag", "co", "corp", "company",
        "limited", "plc", "sa", "sas", "srl", "bv", "nv", "oy", "ab", "holding", "group", "grup", "sanayi", "ticaret",
        "anonim", "sirketi", "the",
    )
)  # fmt: skip
"""Words of company forms, folded: two names that differ in these alone are much alike."""
_ID_AT_END = re.compile(r" \([^\s()]+\)$")
_WORDS = re.compile(r"[^\W_]+")
MAX_SUGGESTIONS = 3
MIN_LIKENESS = 0.6
_MAX_COMPARED = 400
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A customer that an unmatched name could mean; the user decides."""

    org_id: str
    name: str
    likeness: float
    """0 to 1."""


class Matcher:
    """Matches rows to customers."""

    def __init__(self, identities: Iterable[Identity], confirmed: dict[str, str]) -> None:
        self._by_id: dict[str, int] = {}
        self._by_name: dict[str, set[int]] = {}
        self._people = list(identities)
        for identity in self._people:
            self._by_id[identity.org_id.rstrip("=")] = identity.id
            if identity.org_uuid:
                self._by_id[identity.org_uuid.lower()] = identity.id
            for form in same_word_forms(identity.name):
                self._by_name.setdefault(form, set()).add(identity.id)
        self._confirmed = confirmed
        self._known: dict[tuple[str | None, str | None], int] = {}
        self._words: dict[str, list[int]] | None = None

    def match(self, org: str | None, name: str | None) -> int:
        """Return the customer of a row.

        Args:
            org: organisation id, in either form, where the row has one: then it decides alone.
            name: the name, where the row has one.

        Raises:
            RowError: `foreign`, `unmatched`, `several` or `no_customer`.
        """
        key = (org, name)
        found = self._known.get(key)
        if found is None:
            found = self._find(org, name)
            if len(self._known) < 500_000:
                self._known[key] = found
        return found

    def match_either(self, text: str) -> int:
        """Return the customer that the user named by organisation id or by name.

        Raises:
            RowError: `unmatched` or `several`.
        """
        found = self.by_id(text)
        return self.match(None, text) if found is None else found

    def _find(self, org: str | None, name: str | None) -> int:
        if org:
            return self._by_organization(org, name)
        if not name:
            raise RowError("no_customer")
        hits: set[int] = set()
        for form in same_word_forms(name):
            hits |= self._by_name.get(form, set())
        if len(hits) == 1:
            return hits.pop()
        confirmed = self._by_confirmed(name)
        if confirmed is not None:
            return confirmed
        raise RowError("several" if hits else "unmatched", None, value=name[:_SHOWN])

    def _by_organization(self, org: str, name: str | None) -> int:
        """A name says nothing against an id: an organisation that is not ours may be called like one that is."""
        found = self.by_id(org)
        if found is None:
            found = self._by_confirmed(label_of(org, name) or "")
        if found is None:
            raise RowError("foreign", None, value=(label_of(org, name) or "")[:_SHOWN])
        return found

    def _by_confirmed(self, label: str) -> int | None:
        confirmed = self._confirmed.get(same_spelling(label))
        return self.by_id(confirmed) if confirmed else None

    def by_id(self, org: str) -> int | None:
        """Return the customer of an organisation id in either form, None when there is none."""
        text = org.strip()
        found = self._by_id.get(text.rstrip("=")) or self._by_id.get(text.lower())
        return found if found is not None else self._by_id.get(_uuid_in(text) or "")

    def suggestions(self, name: str) -> list[Suggestion]:
        """Return the customers whose names are most like `name`, the likest first."""
        words = _plain_words(_ID_AT_END.sub("", name))
        plain = " ".join(words)
        counted: dict[int, int] = {}
        for word in words:
            for place in self._word_places().get(word[:4], ()):
                counted[place] = counted.get(place, 0) + 1
        likely = sorted(counted, key=lambda place: -counted[place])[:_MAX_COMPARED]
        found = []
        for place in likely:
            identity = self._people[place]
            other = " ".join(_plain_words(identity.name))
            likeness = SequenceMatcher(None, plain, other).ratio() if other else 0.0
            if likeness >= MIN_LIKENESS:
                found.append(Suggestion(identity.org_id, identity.name, round(likeness, 2)))
        return sorted(found, key=lambda item: (-item.likeness, item.name))[:MAX_SUGGESTIONS]

    def _word_places(self) -> dict[str, list[int]]:
        if self._words is None:
            self._words = {}
            for place, identity in enumerate(self._people):
                for word in {word[:4] for word in _plain_words(identity.name)}:
                    self._words.setdefault(word, []).append(place)
        return self._words

    def org_id_of(self, customer: int) -> str:
        """Return the organisation id of a customer that was matched."""
        return next(identity.org_id for identity in self._people if identity.id == customer)


def label_of(org: str | None, name: str | None) -> str | None:
    """Return what the user confirms for a row: its name, told apart by the organisation id where it has one."""
    if not org:
        return name
    plain = org.strip().rstrip("=")
    return f"{name} ({plain})" if name else plain


def _plain_words(name: str) -> list[str]:
    words = _WORDS.findall(fold(name[:200]))
    return [word for word in words if word not in _LEGAL] or words


def _uuid_in(text: str) -> str | None:
    """Return the UUID that a base64 id decodes to; ids are often written without their padding."""
    if len(text) > 300 or not text.isascii():
        return None
    try:
        plain = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_").decode("ascii", "ignore").lower()
    except (binascii.Error, ValueError):
        return None
    match = _UUID.search(plain)
    return match[0] if match else None
