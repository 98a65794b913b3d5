"""The words by which reports tell a status, in the language of the window. Knows no widget and no query."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from partnerdesk.replica.text import fold
from partnerdesk.wording import QT_TRANSLATE_NOOP

CONTEXT = "StatusWords"
_WORDS = {
    QT_TRANSLATE_NOOP("StatusWords", "Active"): ("active", "etkin", "aktif"),
    QT_TRANSLATE_NOOP("StatusWords", "Subscription"): ("subscription", "abonelik"),
    QT_TRANSLATE_NOOP("StatusWords", "Renewing"): ("renewing",),
    QT_TRANSLATE_NOOP("StatusWords", "Renewing soon"): ("renewing soon",),
    QT_TRANSLATE_NOOP("StatusWords", "Trial"): ("trial", "in trial", "deneme", "deneme sürümü"),
    QT_TRANSLATE_NOOP("StatusWords", "Trial expired"): ("trial expired", "deneme süresi doldu"),
    QT_TRANSLATE_NOOP("StatusWords", "Expired"): ("expired", "süresi doldu", "süresi dolmuş", "süresi bitti"),
    QT_TRANSLATE_NOOP("StatusWords", "Ended"): ("ended", "sona erdi"),
    QT_TRANSLATE_NOOP("StatusWords", "Canceled"): ("cancelled", "canceled", "iptal edildi", "iptal edilmiş"),
    QT_TRANSLATE_NOOP("StatusWords", "Terminated"): ("terminated",),
    QT_TRANSLATE_NOOP("StatusWords", "Suspended"): ("suspended", "askıya alındı", "askıya alınmış", "askıda"),
    QT_TRANSLATE_NOOP("StatusWords", "Unpaid"): ("unpaid",),
    QT_TRANSLATE_NOOP("StatusWords", "Past due"): ("past due",),
    QT_TRANSLATE_NOOP("StatusWords", "Expiring soon"): ("expiring soon", "expiring", "yakında sona eriyor"),
    QT_TRANSLATE_NOOP("StatusWords", "License overage"): (
        "license overage",
        "licence overage",
        "overage",
        "lisans aşımı",
    ),
    QT_TRANSLATE_NOOP("StatusWords", "Ready for order setup"): (
        "ready for order setup",
        "ready for setup",
        "order setup",
        "sipariş kurulumu için hazır",
    ),
    QT_TRANSLATE_NOOP("StatusWords", "Waiting for setup"): ("pending setup", "kurulum bekliyor"),
    QT_TRANSLATE_NOOP("StatusWords", "Provisioning"): ("provisioning",),
    QT_TRANSLATE_NOOP("StatusWords", "No recent activity"): ("no recent activity", "yakın zamanda etkinlik yok"),
    QT_TRANSLATE_NOOP("StatusWords", "Inactive"): ("inactive",),
}
_TEXTS = {fold(word): text for text, words in _WORDS.items() for word in words}


def status_word(raw: str) -> str:
    """Return a report's word for a status in the current language; a word that the program does not know as it came."""
    text = _TEXTS.get(fold(raw.strip().replace("_", " ").replace("-", " ")))
    return raw if text is None else QCoreApplication.translate(CONTEXT, text)
