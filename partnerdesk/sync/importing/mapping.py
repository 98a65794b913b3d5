"""Matches headings to the columns of a data set, and headings as a whole to a data set. Knows no value."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache

from partnerdesk.replica.text import fold
from partnerdesk.sync.importing.datasets import DATASETS, IDENTITY
from partnerdesk.sync.importing.schema import ColumnSpec, Dataset, Kind
from partnerdesk.sync.importing.values import unit_seconds

_BRACKETS = re.compile(r"\s*[(\[]\s*([^()\[\]]*?)\s*[)\]]\s*$")
_LAST_WORD = re.compile(r"^(.*\S)[\s_]+([A-Za-zığİĞ]+)\.?$")
_SPAN = re.compile(r"([0-9])\s*[-–—]\s*([0-9])")
_WORDS = re.compile(r"[^\W\d_]+")
_TITLE_WORDS = 6
_TITLE_WEIGHT = 8
_MARK_WEIGHT = 3
_NEEDED_WEIGHT = 6
_ABOUT = 2
"""Data sets whose scores lie so near fit about equally well."""
_SHARED = 1000
"""Rank of headings that speak for no data set: after every other alias."""


@lru_cache(maxsize=8192)
def heading_key(heading: str) -> str:
    """Return a heading as it is compared: no case, blanks, punctuation or diacritics; British as American spelling."""
    text = _SPAN.sub(r"\1to\2", fold(heading[:300])).replace("%", "pct").replace("+", "plus")
    return "".join(sign for sign in text if sign.isalnum()).replace("licence", "license")


def heading_unit(heading: str) -> str | None:
    """Return the unit that a heading names (“ms”, “Mins”), None without one."""
    match = _BRACKETS.search(heading)
    if match:
        return match[1] if unit_seconds(match[1]) else None
    last = _LAST_WORD.match(heading.strip())
    word = last[2] if last else heading.strip()
    return word if len(word) > 1 and unit_seconds(word) else None


def _keys_of(heading: str) -> list[str]:
    """Return the forms under which a heading is looked up, the fullest first."""
    bare = _BRACKETS.sub("", heading)
    forms = [heading, bare]
    last = _LAST_WORD.match(bare.strip())
    if last and unit_seconds(last[2]):
        forms.append(last[1])
    return list(dict.fromkeys(heading_key(form) for form in forms))


@lru_cache(maxsize=64)
def _aliases(dataset_key: str) -> dict[str, tuple[str, int]]:
    """Return the canonical column and rank of each alias; the first column that claims an alias keeps it."""
    found: dict[str, tuple[str, int]] = {}
    for column in DATASETS[dataset_key].columns:
        for rank, alias in enumerate((column.key, column.label, *column.aliases)):
            found.setdefault(heading_key(alias), (column.key, rank))
    for column in DATASETS[dataset_key].columns:
        for alias in column.shared:
            found.setdefault(heading_key(alias), (column.key, _SHARED))
    return found


@lru_cache(maxsize=1)
def _all_aliases() -> frozenset[str]:
    return frozenset(key for name in DATASETS for key in _aliases(name))


def known_headings(cells: list[str]) -> int:
    """Return how many cells are headings of some data set."""
    known = _all_aliases()
    return sum(1 for cell in cells if cell and any(key in known for key in _keys_of(cell)))


@dataclass(frozen=True, slots=True)
class Match:
    """How well headings fit a data set."""

    dataset: str
    score: int
    sure: bool
    """Whether headings or title tell it from other data sets; else it only has all that it needs."""
    rivals: tuple[str, ...]
    """Data sets that know all that this one needs, and need a heading that this one does not know."""


def match_columns(dataset: Dataset, headings: list[str]) -> dict[str, int]:
    """Return the place of each canonical column that a heading means; the earlier alias wins over the later."""
    return {key: place for key, (_rank, place) in _hits(dataset, headings).items()}


def _hits(dataset: Dataset, headings: list[str]) -> dict[str, tuple[int, int]]:
    """Return (rank of the alias, place) of each canonical column that a heading means."""
    best: dict[str, tuple[int, int]] = {}
    for place, heading in enumerate(headings):
        hit = _meaning(dataset, heading)
        if hit and (hit[0] not in best or hit[1] < best[hit[0]][0]):
            best[hit[0]] = (hit[1], place)
    return best


def _meaning(dataset: Dataset, heading: str) -> tuple[str, int] | None:
    aliases = _aliases(dataset.key)
    return next((aliases[key] for key in _keys_of(heading) if key in aliases), None) if heading else None


def match_datasets(headings: list[str], title: str) -> list[Match]:
    """Return the data sets that headings can be read as, the best first.

    A heading that one of them needs, or that tells it from the others, speaks against those that do not know it.

    Args:
        headings: the headings of a file.
        title: the report's title or the file's name, which weighs in.
    """
    fits = [fit for fit in (_fit(dataset, headings, title) for dataset in DATASETS.values()) if fit]
    matches = [
        Match(
            fit.dataset.key,
            fit.score - sum(_against(fit, other, headings) for other in fits),
            fit.sure,
            tuple(other.dataset.key for other in fits if _rivals(fit, other, headings)),
        )
        for fit in fits
    ]
    return sorted(matches, key=lambda match: (not match.sure, -match.score))


def candidates(matches: list[Match]) -> tuple[str, ...]:
    """Return the keys of the data sets that fit about as well as the best, that one first; none where none is sure.

    Args:
        matches: as `match_datasets` returns them.
    """
    if not matches or not matches[0].sure:
        return ()
    best = matches[0]
    least = best.score - _ABOUT
    return tuple(match.dataset for match in matches if match.score >= least or match.dataset in best.rivals)


@dataclass(frozen=True, slots=True)
class _Fit:
    """A data set that has all that it needs in a file's headings; places of those headings that speak for it."""

    dataset: Dataset
    score: int
    sure: bool
    needed: frozenset[int]
    telling: frozenset[int]


def _fit(dataset: Dataset, headings: list[str], title: str) -> _Fit | None:
    hits = _hits(dataset, headings)
    own = {key: place for key, (rank, place) in hits.items() if rank < _SHARED}
    telling = {place for key, place in own.items() if key in dataset.marks or _has_word(headings[place], dataset.words)}
    named = max((len(key) for key in _title_keys_of(dataset.key) if key in _title_forms(title)), default=0)
    needed = {own[key] for key in dataset.required if key in own}
    complete = bool(dataset.required) and len(needed) == len(dataset.required)
    sure = bool(telling or (named and own))
    if any(key not in hits for key in dataset.required) or not (sure or complete):
        return None
    score = len(hits) + len(dataset.required) + _MARK_WEIGHT * len(telling)
    if named:
        score += _TITLE_WEIGHT + named // 8
    return _Fit(dataset, score, sure, frozenset(needed), frozenset(telling))


def _has_word(heading: str, words: tuple[str, ...]) -> bool:
    return any(word in heading_key(heading) for word in words)


def _against(fit: _Fit, other: _Fit, headings: list[str]) -> int:
    """Return how much the headings that speak for another data set, and that this one does not know, count."""
    unknown = {place for place in other.needed | other.telling if _meaning(fit.dataset, headings[place]) is None}
    return sum(_NEEDED_WEIGHT if place in other.needed else _MARK_WEIGHT for place in unknown)


def _rivals(fit: _Fit, other: _Fit, headings: list[str]) -> bool:
    def knows(known: _Fit, needs: _Fit) -> bool:
        return all(_meaning(known.dataset, headings[place]) for place in needs.needed)

    return not knows(fit, other) and knows(other, fit)


@lru_cache(maxsize=64)
def _title_keys_of(dataset_key: str) -> tuple[str, ...]:
    return tuple(heading_key(title) for title in DATASETS[dataset_key].titles)


@lru_cache(maxsize=64)
def _title_forms(title: str) -> frozenset[str]:
    """Return every run of whole words of a title as it is compared: “industrial” does not name a trial."""
    words = [heading_key(word) for word in _WORDS.findall(title[:300])]
    ends = range(1, _TITLE_WORDS + 1)
    return frozenset("".join(words[start : start + count]) for start in range(len(words)) for count in ends)


def dataset_of_title(title: str) -> str | None:
    """Return the data set that a report's title names, the longest title first; None when it names none."""
    forms = _title_forms(title)
    hits = [(len(key), name) for name in DATASETS for key in _title_keys_of(name) if key in forms]
    return max(hits)[1] if hits else None


def signature(headings: list[str]) -> str:
    """Return a mark of a set of headings, whatever their order, under which a profile is kept."""
    keys = sorted({heading_key(heading) for heading in headings if heading})
    return hashlib.sha256("\n".join(keys).encode()).hexdigest()[:32]


def identity_columns(columns: dict[str, int]) -> list[str]:
    """Return those of the mapped columns that say which customer a row is of."""
    return [key for key in IDENTITY if key in columns]


def unit_of(column: ColumnSpec, heading: str, chosen: str | None) -> tuple[float, bool]:
    """Return the factor from a bare number to the column's unit, and whether anything but a default says so.

    Durations come out in seconds, jitter and latency in milliseconds.
    """
    if column.kind is not Kind.DURATION and column.unit != "ms":
        return 1.0, True
    named = chosen or heading_unit(heading)
    seconds = unit_seconds(named) if named else None
    if column.kind is Kind.DURATION:
        return (seconds, True) if seconds else (unit_seconds(column.plain_unit) or 1.0, False)
    return (seconds * 1000, True) if seconds else (1.0, True)
