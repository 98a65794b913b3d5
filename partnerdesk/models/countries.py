"""The countries that a form offers, in the language of the window. What counts as one is CLDR's, as Qt has it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from partnerdesk.models.turkish_countries import TURKISH_COUNTRIES
from partnerdesk.replica.text import fold, sort_key

_NO_COUNTRIES = {"001", "150", "419", "EU", "QO"}
"""The world and parts of it, which Qt lists among the countries."""


def english_countries() -> dict[str, str]:
    """Return the English name of each country by its code."""
    every, last = QLocale.Country.AnyCountry.value, QLocale.Country.LastCountry.value
    named = {
        QLocale.territoryToCode(each): QLocale.territoryToString(each)
        for each in QLocale.Country
        if every < each.value <= last
    }
    return {code: name for code, name in named.items() if code not in _NO_COUNTRIES}


def country_names(code: str) -> list[str]:
    """Return what a user of this language ("en" or "tr") may call a country: in Turkish by its English name too.

    An English name that is the Turkish one but for a dot or an accent is not offered beside it.
    """
    names = set(english_countries().values())
    if code == "tr":
        known = {fold(name) for name in TURKISH_COUNTRIES.values()}
        names = set(TURKISH_COUNTRIES.values()) | {name for name in names if fold(name) not in known}
    return sorted(names, key=lambda name: sort_key(name, code))
