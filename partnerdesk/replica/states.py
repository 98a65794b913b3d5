"""The words by which reports tell a status (glossary 2A), in English and Turkish. A leaf; unknown words stay."""

from __future__ import annotations

from partnerdesk.replica.text import fold

SUSPENDED = "suspended"
EXPIRED = "expired"
EXPIRING_SOON = "expiring_soon"
LICENSE_OVERAGE = "license_overage"
READY_FOR_SETUP = "ready_for_setup"
NO_RECENT_ACTIVITY = "no_recent_activity"
TRIAL = "trial"
SUBSCRIPTION = "subscription"

_WORDS = {
    SUSPENDED: ("suspended", "unpaid", "past due", "askıya alındı", "askıya alınmış", "askıda"),
    EXPIRED: (
        "expired",
        "trial expired",
        "ended",
        "cancelled",
        "canceled",
        "terminated",
        "süresi doldu",
        "süresi dolmuş",
        "süresi bitti",
        "deneme süresi doldu",
        "sona erdi",
        "iptal edildi",
        "iptal edilmiş",
    ),
    EXPIRING_SOON: ("expiring soon", "expiring", "yakında sona eriyor"),
    LICENSE_OVERAGE: ("license overage", "licence overage", "overage", "lisans aşımı"),
    READY_FOR_SETUP: (
        "ready for order setup",
        "ready for setup",
        "order setup",
        "pending setup",
        "provisioning",
        "sipariş kurulumu için hazır",
        "kurulum bekliyor",
    ),
    NO_RECENT_ACTIVITY: ("no recent activity", "inactive", "yakın zamanda etkinlik yok"),
    TRIAL: ("trial", "in trial", "deneme", "deneme sürümü"),
    SUBSCRIPTION: ("subscription", "active", "renewing", "renewing soon", "abonelik", "etkin", "aktif"),
}
_STATES = {fold(word): status for status, words in _WORDS.items() for word in words}


def status_of(raw: str) -> str | None:
    """Return the key of the status that a report's word means, None for a word that the program does not know.

    Args:
        raw: the word as it came, in any case.
    """
    return _STATES.get(fold(raw.replace("_", " ").replace("-", " ")))


def words_of(status: str) -> tuple[str, ...]:
    """Return the spellings of a status for comparison with SQL's `lower`, which knows the letters A to Z alone."""
    return tuple(sorted({spelling for word in _WORDS[status] for spelling in (fold(word), *_lowered(word))}))


def _lowered(word: str) -> set[str]:
    """Return a word in small letters, with a capital and in capitals, as SQL's `lower` makes each."""
    turkish = word.replace("i", "İ").upper()
    cased = (word, turkish[:1] + word[1:], word.upper(), turkish)
    return {"".join(sign.lower() if sign.isascii() else sign for sign in form) for form in cased}
