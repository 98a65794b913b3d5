"""How typed letters fit names: Turkish letters, beginnings before parts, letters in their order, nothing by chance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.analytics.matching import in_order, match
from partnerdesk.replica.text import fold


@pytest.mark.parametrize(
    ("typed", "name", "meant"),
    [
        ("isik", "Işık Elektrik A.Ş.", "Işık"),
        ("IŞIK", "ışık", "ışık"),
        ("el", "Işık Elektrik", "El"),
        ("el is", "Işık Elektrik", "IşEl"),
        ("krt", "Karataş", "Krt"),
        ("rik", "Elektrik", "rik"),
        ("strasse", "Straße 5", "Straße"),
        ("😀", "a 😀 b", "😀"),
    ],
)
def test_the_letters_that_were_meant_are_told(typed: str, name: str, meant: str) -> None:
    found = match(typed, name)
    assert found is not None
    assert "".join(name[place] for place in found.places) == meant


@pytest.mark.parametrize(
    ("typed", "name"), [("xyz", "Karataş"), ("tk", "Karataş"), ("kara zzz", "Karataş"), ("q", "Karataş")]
)
def test_what_does_not_fit_is_left_out(typed: str, name: str) -> None:
    assert match(typed, name) is None


def test_a_beginning_goes_before_a_word_before_a_part_before_loose_letters() -> None:
    names = ["Kara Holding", "Ak Kara", "Ankara", "Kale Ara"]
    scores = [found.score for name in names if (found := match("kara", name)) is not None]
    assert len(scores) == 4
    assert scores == sorted(scores, reverse=True)


@given(st.text(max_size=30), st.text(max_size=30))
def test_places_stand_in_the_name_and_a_part_always_fits(typed: str, name: str) -> None:
    found = match(typed, name)
    if found is not None:
        assert all(0 <= place < len(name) for place in found.places)
    for word in fold(name).split():
        assert match(word, " ".join(name.split())) is not None


def test_a_pattern_holds_the_letters_and_no_wildcard_of_the_user() -> None:
    assert in_order("ab c%") == ["%a%b%", r"%c%\%%"]
