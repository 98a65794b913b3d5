"""Every country that is offered has a Turkish name, and each is found by both."""

from __future__ import annotations

from partnerdesk.models.countries import country_names, english_countries
from partnerdesk.models.turkish_countries import TURKISH_COUNTRIES


def test_every_country_has_a_turkish_name_of_its_own() -> None:
    assert set(TURKISH_COUNTRIES) == set(english_countries())
    assert len(set(TURKISH_COUNTRIES.values())) == len(TURKISH_COUNTRIES)
    assert all(name and name == name.strip() for name in TURKISH_COUNTRIES.values())


def test_the_same_code_is_the_same_country() -> None:
    english = english_countries()
    known = {
        "Germany": "Almanya",
        "Sweden": "İsveç",
        "Switzerland": "İsviçre",
        "Egypt": "Mısır",
        "Austria": "Avusturya",
    }
    assert {name: TURKISH_COUNTRIES[code] for code, name in english.items() if name in known} == known


def test_a_turkish_window_knows_both_names_an_english_one_its_own() -> None:
    assert {"Almanya", "Germany"} <= set(country_names("tr"))
    assert "Almanya" not in country_names("en")
    assert "İran" in country_names("tr")
    assert "Iran" not in country_names("tr")


def test_the_first_and_the_last_are_offered_and_no_continent() -> None:
    names = country_names("en")
    assert (names[0], names[-1]) == ("Afghanistan", "Zimbabwe")
    assert not {"world", "Europe", "European Union", "Latin America", "Outlying Oceania"} & set(names)


def test_turkish_names_are_in_the_order_of_the_alphabet() -> None:
    names = country_names("tr")
    assert names.index("Cezayir") < names.index("Çad") < names.index("Danimarka")
    assert names.index("Irak") < names.index("İran") < names.index("Jamaika")
