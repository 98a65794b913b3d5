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
_TITLE_WEIGHT = 6
_MARK_WEIGHT = 3


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
    missing: tuple[str, ...]
    """Keys of required columns that no heading means."""


def match_columns(dataset: Dataset, headings: list[str]) -> dict[str, int]:
    """Return the place of each canonical column that a heading means; the earlier alias wins over the later."""
    aliases = _aliases(dataset.key)
    best: dict[str, tuple[int, int]] = {}
    for place, heading in enumerate(headings):
        hit = next((aliases[key] for key in _keys_of(heading) if key in aliases), None) if heading else None
        if hit and (hit[0] not in best or hit[1] < best[hit[0]][0]):
            best[hit[0]] = (hit[1], place)
    return {key: place for key, (_rank, place) in best.items()}


def match_datasets(headings: list[str], title: str) -> list[Match]:
    """Return how well each data set fits, the best first.

    Args:
        headings: the headings of a file.
        title: the report's title or the file's name, which weighs in.
    """
    named = heading_key(title)
    matches = [_match(dataset, headings, named) for dataset in DATASETS.values()]
    return sorted(matches, key=lambda match: (len(match.missing) > 0, -match.score))


def _match(dataset: Dataset, headings: list[str], named: str) -> Match:
    found = match_columns(dataset, headings)
    missing = tuple(key for key in dataset.required if key not in found)
    marks = sum(1 for key in found if key in dataset.marks)
    score = len(found) + _MARK_WEIGHT * marks + sum(1 for key in dataset.required if key in found)
    if score and max((len(key) for key in _title_keys(dataset) if key in named), default=0):
        score += _TITLE_WEIGHT + max(len(key) for key in _title_keys(dataset) if key in named) // 8
    return Match(dataset.key, score if marks else 0, missing if found and marks else (*missing, "?"))


@lru_cache(maxsize=64)
def _title_keys_of(dataset_key: str) -> tuple[str, ...]:
    return tuple(heading_key(title) for title in DATASETS[dataset_key].titles)


def _title_keys(dataset: Dataset) -> tuple[str, ...]:
    return _title_keys_of(dataset.key)


def dataset_of_title(title: str) -> str | None:
    """Return the data set that a report's title names, the longest title first; None when it names none."""
    named = heading_key(title)
    hits = [(len(key), dataset.key) for dataset in DATASETS.values() for key in _title_keys(dataset) if key in named]
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
