"""Folding for search and keys for sorting, against the alphabets themselves."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.replica.text import LANGUAGES, fold, sort_key

TURKISH = "abcçdefgğhıijklmnoöprsştuüvyz"


def ordered(words: list[str], language: str) -> list[str]:
    return sorted(words, key=lambda word: sort_key(word, language).encode())


@pytest.mark.parametrize(
    "spellings",
    [
        ("Işık", "IŞIK", "isik", "ışık", "ISIK", "İŞİK"),
        ("İstanbul", "istanbul", "ISTANBUL", "İSTANBUL", "i̇stanbul", "ıstanbul"),
        ("Çağrı Öğüt", "cagri ogut", "ÇAĞRI  ÖĞÜT"),
        ("Łódź Ærø Straße", "lodz aero strasse"),
        ("Ｗｅｂｅｘ", "webex"),
    ],
)
def test_every_spelling_of_a_name_is_found_by_every_other(spellings: tuple[str, ...]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1


@given(st.text())
def test_folding_twice_changes_nothing_and_case_never_matters(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert fold(text.strip()) == once


@given(st.text(alphabet=TURKISH + TURKISH.upper() + "Iİ qwx19-.&", max_size=12))
def test_a_part_of_a_turkish_name_is_a_part_of_its_folding(text: str) -> None:
    for start, end in itertools.combinations(range(len(text) + 1), 2):
        assert fold(text[start:end]) in fold(text)


def test_the_turkish_alphabet_is_in_its_order() -> None:
    words = [f"{letter}a" for letter in TURKISH]
    assert ordered(words[::-1], "tr") == words
    capitals = ["I" if letter == "ı" else "İ" if letter == "i" else letter.upper() for letter in TURKISH]
    assert ordered(capitals[::-1], "tr") == capitals


def test_names_stand_as_a_turkish_and_as_an_english_reader_expects() -> None:
    names = ["Zeytin", "Çelik", "Cam", "Işık", "İzmir", "Ihlamur", "Ilgaz", "Öz", "Oz", "Şeker", "Su", "Ürün", "Un"]
    assert ordered(names, "tr") == [
        *("Cam", "Çelik", "Ihlamur", "Ilgaz", "Işık", "İzmir", "Oz", "Öz", "Su", "Şeker", "Un", "Ürün", "Zeytin"),
    ]
    assert ordered(names, "en") == [
        *("Cam", "Çelik", "Ihlamur", "Ilgaz", "Işık", "İzmir", "Oz", "Öz", "Şeker", "Su", "Un", "Ürün", "Zeytin"),
    ]


def test_accents_and_case_decide_only_between_equal_letters() -> None:
    assert ordered(["Coté", "cote", "coté", "Cote", "cotf", "côte"], "en") == [
        *("cote", "Cote", "coté", "Coté", "côte", "cotf"),
    ]


def test_numbers_stand_by_their_value_before_letters_and_after_signs() -> None:
    assert ordered(["Shop 10", "Shop 9", "Shop 007", "Shop A", "Shop &", "Shop"], "en") == [
        *("Shop", "Shop &", "Shop 007", "Shop 9", "Shop 10", "Shop A"),
    ]


@given(st.lists(st.text(max_size=8), max_size=8), st.sampled_from(LANGUAGES))
def test_any_text_has_a_key_that_can_be_stored_and_ignores_outer_blanks(words: list[str], language: str) -> None:
    for word in words:
        assert sort_key(f"  {word} ", language) == sort_key(word, language)
        sort_key(word.replace("\ud800", ""), language)


@given(st.text(alphabet="abcçıiışzABCÇIİ", min_size=1, max_size=6), st.text(alphabet="abcçıiışz", max_size=4))
def test_a_name_stands_before_the_same_name_with_more_behind_it(word: str, more: str) -> None:
    for language in LANGUAGES:
        assert sort_key(word, language) <= sort_key(word + more, language)
