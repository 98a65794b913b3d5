"""What a definition comes to: figures, chart series, explanations. Plain data for window and command line alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Unit = Literal["count", "percent", "number", "seconds", "points"]
"""How a figure is written: a whole number, a percentage with one decimal, a number with one decimal, a duration, a
difference of two percentages."""
XKind = Literal["week", "category", "hour"]
"""What stands along a chart: weeks, words, or the 168 hours of a week from Sunday 00:00 UTC."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence to be translated: a marked English text of one context, with the values of its named fields."""

    text: str
    params: Mapping[str, str | int | float | Phrase] = field(default_factory=dict)
    """A value that is a phrase is said in the same language: a sentence of several numbers has a plural for each."""
    count: int | None = None
    """For texts with `%n`: the number that chooses the plural."""
    context: str = "Definitions"


@dataclass(frozen=True, slots=True)
class View:
    """What an analytics page is set to."""

    product: str = "calling"
    """calling | meetings: the toggle (glossary 4.2). Calling pages leave it alone."""
    week: int | None = None
    """None: as the replica stands now; else as it stood at the end of that week."""
    compare_week: int | None = None
    """A week to hold it against."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A KPI's value. `value` is None where it has no meaning (nothing to divide by) or is not known: shown as a dash.

    A percentage is pooled, 12.5 for 12.5 %, never capped; numerator and denominator are what it was made of.
    """

    key: str
    unit: Unit
    value: float | None
    numerator: float | None = None
    denominator: float | None = None
    before: float | None = None
    """The value in the week that it is compared with."""
    missing: tuple[Phrase, ...] = ()
    """What could not be counted, and why."""
    before_missing: tuple[Phrase, ...] = ()
    """The same of `before`: the two values do not count alike then, unless `missing` says as much."""


def percent(numerator: float | None, denominator: float | None) -> float | None:
    """Return a pooled percentage, None when there is nothing to divide by (glossary part 4, rules)."""
    if numerator is None or not denominator:
        return None
    return 100 * numerator / denominator


@dataclass(frozen=True, slots=True)
class Series:
    """One line, band or group of bars. `values` has one entry for each place along the chart; None is a gap."""

    key: str
    title: Phrase
    values: tuple[float | None, ...]
    tone: str = ""
    """Key of its colour in the theme (used, assigned, available, overage, good, poor, data1 to data8); "": by place."""


@dataclass(frozen=True, slots=True)
class ChartData:
    """All that a chart shows, in the order in which it shows it."""

    key: str
    """Key of its definition (kind "chart")."""
    x_kind: XKind
    x: tuple[int, ...] | tuple[str, ...]
    """Weeks or hours as integers, categories as keys."""
    series: tuple[Series, ...]
    unit: Unit = "count"
    x_titles: tuple[Phrase, ...] = ()
    """Words for the categories; empty for weeks and hours."""
    partial: frozenset[int] = frozenset()
    """Places (indexes) that are not complete yet: drawn hatched and said so."""
    small: frozenset[int] = frozenset()
    """Places that stand on too few cases to be judged by: drawn hatched and said so."""
    notes: tuple[Phrase, ...] = ()
    """What is missing or must be known, below the chart."""


@dataclass(frozen=True, slots=True)
class InputFact:
    """One source that a number was made of."""

    name: str
    """Endpoint or report title, as it is called."""
    kind: str
    """api | report | file"""
    run_id: int | None
    week: int | None
    fetched_at: int | None
    rows: int | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """The rows behind a number: a page and the place on it, as `Services.go` takes them."""

    page: str
    place: Mapping[str, object]
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that there is to say of one number, column or status."""

    key: str
    title: Phrase
    value: Figure | None
    definition: Phrase
    formula: Phrase
    filled: Phrase | None
    """The formula with this partner's figures."""
    inputs: tuple[InputFact, ...]
    input_names: tuple[str, ...]
    """Endpoint and field, or report column, as the definition names them."""
    page: Phrase | None
    """How Partner Hub's own page words it."""
    reading: Phrase | None
    """Our reading where the page is silent or contradicts itself."""
    missing: tuple[Phrase, ...]
    rows: Target | None
    glossary: str
