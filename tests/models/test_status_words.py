"""Reports' words for a status: each one that the program understands has a text of its own in the window."""

from __future__ import annotations

import pytest

from partnerdesk.models.status_words import status_word
from partnerdesk.replica import states

KEYS = [getattr(states, name) for name in dir(states) if name.isupper() and isinstance(getattr(states, name), str)]


@pytest.mark.parametrize("status", KEYS)
def test_every_word_that_is_understood_is_written_in_the_windows_language(status: str) -> None:
    shown = {status_word(word) for word in states.words_of(status)}
    assert all(text.isascii() and text[:1].isupper() for text in shown)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("ACTIVE", "Active"),
        ("trial-expired", "Trial expired"),
        (" Cancelled ", "Canceled"),
        ("Askıya Alındı", "Suspended"),
        ("On hold", "On hold"),
        ("Ücretsiz", "Ücretsiz"),
    ],
)
def test_words_are_known_in_any_case_and_others_stay(raw: str, text: str) -> None:
    assert status_word(raw) == text
