"""What fell most, so that small numbers don't lead the list (glossary 5.2, 5.5, 5.7; ours). Expressions; runs none.

The last four weeks are held against the four before. What counts is not the change itself but the part of it that is
beyond chance: the change less three standard errors (by chance alone, one of a thousand is beyond them). The variance
is that of counting, which is large for a customer with five calls, or of the ups and downs among the weeks, whichever
is larger. Where nothing is left, nothing fell.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Float, and_, case, cast, func, null

STANDARD_ERRORS = 3.0
LEAST_WEEKS = 2
"""Weeks that each half needs: with one alone nothing is known of the ups and downs."""

Value = ColumnElement[Any]


@dataclass(frozen=True)
class CountHalf:
    """Four weeks of a count: how many weeks are known, their sum and the sum of their squares."""

    weeks: Value
    total: Value
    squares: Value


@dataclass(frozen=True)
class ShareHalf:
    """Four weeks of a share: weeks, cases, cases that count, and the sum over weeks of counting² / cases."""

    weeks: Value
    cases: Value
    counting: Value
    squares: Value


def _sqrt(value: Value) -> Value:
    return func.pd_sqrt(func.max(0.0, value), type_=Float)


def sure_fall(before: CountHalf, now: CountHalf) -> Value:
    """Return by how many percent a weekly count fell for sure; NULL where it did not, or too little is known.

    With a half added to each sum, r is the logarithm of the ratio of the weekly means, v its variance (the sum over
    both halves of the larger of 1 / sum and what the weeks differ): 100 · (1 - exp(r + 3 · sqrt(v))).
    """
    means = [(half.total + 0.5) / cast(half.weeks, Float) for half in (before, now)]
    ratio = func.pd_ln(means[1] / means[0], type_=Float)
    spread = _sqrt(_log_variance(before) + _log_variance(now))
    fall = 100 * (1 - func.pd_exp(ratio + STANDARD_ERRORS * spread, type_=Float))
    enough = and_(before.weeks >= LEAST_WEEKS, now.weeks >= LEAST_WEEKS)
    return case((and_(enough, fall > 0), fall), else_=cast(null(), Float))


def _log_variance(half: CountHalf) -> Value:
    counting = 1 / (half.total + 0.5)
    # The variance of the mean of n weeks, over the mean squared: n · s² / sum², s² by the usual n - 1.
    weeks = cast(half.weeks, Float)
    between = (half.squares * weeks - half.total * half.total) / (
        func.nullif(weeks - 1, 0) * func.nullif(half.total * half.total, 0)
    )
    return func.max(counting, func.coalesce(between, 0.0), type_=Float)


def sure_rise(before: ShareHalf, now: ShareHalf) -> Value:
    """Return by how many points a share rose for sure; NULL where it did not, or too little is known.

    With one case more of each kind in both halves (Agresti and Caffo), p is each half's share and v the larger of
    p · (1 - p) / cases and what the weeks differ: 100 · (p now - p before - 3 · sqrt(v now + v before)).
    """
    shares = [(half.counting + 1) / (half.cases + 2.0) for half in (before, now)]
    spread = _sqrt(_share_variance(before, shares[0]) + _share_variance(now, shares[1]))
    rise = 100 * (shares[1] - shares[0] - STANDARD_ERRORS * spread)
    enough = and_(before.weeks >= LEAST_WEEKS, now.weeks >= LEAST_WEEKS)
    return case((and_(enough, rise > 0), rise), else_=cast(null(), Float))


def _share_variance(half: ShareHalf, share: Value) -> Value:
    counting = share * (1 - share) / (half.cases + 2.0)
    cases = func.nullif(cast(half.cases, Float), 0)
    # Weeks weighted by their cases: sum of cases · (share - pooled share)² over (weeks - 1) · cases.
    between = (half.squares - half.counting * half.counting / cases) / (func.nullif(half.weeks - 1, 0) * cases)
    return func.max(counting, func.coalesce(between, 0.0), type_=Float)
