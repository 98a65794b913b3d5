"""Text for search and for sorting, right for Turkish and English. A leaf: knows no SQL and no other room."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LANGUAGES = ("en", "tr")

# Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = {
    "ı": "i",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ŧ": "t",
    "æ": "ae",
    "œ": "oe",
    "ß": "ss",
    "þ": "th",
}
_TO_BASE = str.maketrans(_LETTERS)
_NUMBER = re.compile(r"\d{1,30}")

_ALPHABETS = {"en": "abcdefghijklmnopqrstuvwxyz", "tr": "abcçdefgğhıijklmnoöpqrsştuüvwxyz"}
_TR_LOWER = str.maketrans({"I": "ı", "İ": "i"})
_EN_LOWER = str.maketrans({"I": "i", "İ": "i"})

_SPACE = " "
_SIGN = "!"
_DIGITS = "0"
_FIRST_LETTER = ord("A")
_OTHER_LETTER = "~"
_FIRST_BITS = ord("0")


def fold(text: str) -> str:
    """Return `text` as search compares it: no case, no diacritics, no difference between ı, i, I and İ.

    Folding twice changes nothing. Runs of white space become one blank.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    plain = text.translate(_TR_LOWER).casefold()
    while True:
        apart = unicodedata.normalize("NFKD", plain)
        bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
        folded = bare.casefold().translate(_TO_BASE)
        if folded == plain:
            return " ".join(folded.split())
        plain = folded


def same_word_forms(text: str) -> frozenset[str]:
    """Return how a name reads in small letters, by English and by Turkish rules; equal names share a form.

    Unlike `fold` it keeps letters apart that make different words (ı and i, s and ş): only a capital I or İ, which
    either language may have written, is read both ways.
    """
    plain = unicodedata.normalize("NFC", " ".join(text.split()))
    small = (plain.translate(table).casefold() for table in (_EN_LOWER, _TR_LOWER))
    return frozenset(unicodedata.normalize("NFC", form) for form in small)


def same_spelling(text: str) -> str:
    """Return a name without regard to case where case tells nothing: capital I and İ stay, for they could be ı or i."""
    plain = unicodedata.normalize("NFC", " ".join(text.split()))
    return unicodedata.normalize("NFC", "".join(sign if sign in "Iİ" else sign.casefold() for sign in plain))


def sort_key(text: str, language: str) -> str:
    """Return a key whose plain code-point order is the order of the language.

    Letters first by the alphabet (in Turkish ç, ğ, ı, ö, ş, ü are letters of their own), then by accent, then small
    before capital. Blanks come before signs, signs before numbers, numbers by value, numbers before letters.

    Args:
        text: any text.
        language: "en" or "tr".
    """
    whole = unicodedata.normalize("NFC", " ".join(text.split()))
    lower = (whole.translate(_TR_LOWER) if language == "tr" else whole).lower()
    table = _weights(language)
    if any(sign.isdecimal() for sign in lower):
        parts: list[str] = []
        place = 0
        for number in _NUMBER.finditer(lower):
            parts.extend((lower[place : number.start()].translate(table), _number_weight(number.group())))
            place = number.end()
        parts.append(lower[place:].translate(table))
        letters = "".join(parts)
    else:
        letters = lower.translate(table)
    accents = "" if all(sign.isascii() or sign in _ALPHABETS[language] for sign in lower) else _apart(lower)
    return f"{letters}\0{accents}\0{_capitals(whole)}"


def _apart(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _capitals(text: str) -> str:
    """Return which letters are capitals, six to a sign, so that keys stay short and small comes before capital."""
    bits = "".join("1" if sign.isupper() else "0" for sign in text)
    return "".join(chr(_FIRST_BITS + int(bits[place : place + 6].ljust(6, "0"), 2)) for place in range(0, len(bits), 6))


def _number_weight(digits: str) -> str:
    value = str(int(digits))
    return f"{_DIGITS}{chr(ord(_DIGITS) + len(value))}{value}"


@lru_cache(maxsize=2)
def _weights(language: str) -> _Weights:
    return _Weights(_ALPHABETS[language])


class _Weights(dict[int, str]):
    """First-level weight of each letter; what it has not met yet it works out once and keeps."""

    def __init__(self, alphabet: str) -> None:
        super().__init__()
        self._alphabet = {letter: chr(_FIRST_LETTER + place) for place, letter in enumerate(alphabet)}

    def __missing__(self, code: int) -> str:
        weight = self._weigh(chr(code))
        self[code] = weight
        return weight

    def _weigh(self, sign: str) -> str:
        if sign in self._alphabet:
            return self._alphabet[sign]
        if sign.isspace():
            return _SPACE
        bare = fold(sign)
        if not bare:
            return "" if unicodedata.combining(sign) else f"{_SIGN}{sign}"
        return "".join(self._weigh_bare(part) for part in bare)

    def _weigh_bare(self, sign: str) -> str:
        if sign in self._alphabet:
            return self._alphabet[sign]
        if sign.isdecimal():
            return _number_weight(sign)
        if sign.isalpha():
            return f"{_OTHER_LETTER}{sign}"
        return f"{_SIGN}{sign}"
