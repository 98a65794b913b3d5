"""What the status word of a subscription says of it, in English and Turkish. Knows no file and no table.

A word that means nothing here is kept as it came and says nothing.
"""

from __future__ import annotations

import re

from partnerdesk.replica.states import READY_FOR_SETUP, SUSPENDED, TRIAL, status_of
from partnerdesk.replica.text import fold

STATUS_MARKS = re.compile(r"[;|,/\n]+\s*")
"""What parts the words of one cell."""

_NEGATION = " degil"
_SUSPENDED = ("suspended", "askida", "askiya al", "unpaid", "not paid")
_NOT_SET_UP = (
    "ready for", "order ready", "not set up", "setup incomplete", "incomplete", "not provisioned", "siparis kur",
    "kurulum icin", "kurulum tamamlanmadi", "kurulu degil", "kurulmadi",
)  # fmt: skip
_SET_UP = ("active", "etkin", "aktif", "setup complete", "set up", "provisioned", "kurulum tamamlandi", "kuruldu")
_TRIAL = ("trial", "deneme")


def read_status(text: str) -> dict[str, int]:
    """Return what a status says, by column of the subscription; a column that it does not speak of is not there.

    A status that does not say suspended says not suspended, so that a newer report lifts what an older one said.

    Args:
        text: the cell, one or several words.
    """
    words = [fold(word.replace("_", " ").replace("-", " ")) for word in STATUS_MARKS.split(text)]
    words = [word for word in words if word]
    if not words:
        return {}
    plain = [word for word in words if not word.endswith(_NEGATION)]
    means = {status_of(word) for word in plain}
    said = {"suspended": int(SUSPENDED in means or _begins(plain, _SUSPENDED))}
    if READY_FOR_SETUP in means or _begins(words, _NOT_SET_UP):
        said["setup_complete"] = 0
    elif _begins(plain, _SET_UP):
        said["setup_complete"] = 1
    if TRIAL in means or _begins(plain, _TRIAL):
        said["is_trial"] = 1
    return said


def _begins(words: list[str], starts: tuple[str, ...]) -> bool:
    return any(word.startswith(starts) for word in words)
