"""The language of the window: loads and switches translations, writes numbers as the language does. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from partnerdesk.errors import Fault
from partnerdesk.paths import resources

LANGUAGES = ("en", "tr")
LOCALES = {"en": "en_US", "tr": "tr_TR"}
"""Qt's locale of each language; English months are written Sep, not Sept."""
_spoken: ContextVar[QTranslator | None] = ContextVar("spoken", default=None)
_UNITS = ("B", "kB", "MB", "GB", "TB")


class Language(QObject):
    """The language of the moment.

    `changed()` is emitted after the translators were swapped; widgets get Qt's LanguageChange event before it.
    """

    changed = Signal()

    def __init__(self, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.code = ""
        self._translators: list[QTranslator] = []
        self.set(choice)

    def set(self, choice: str) -> None:
        """Take `choice` (system, en, tr) at once."""
        self.choice = choice
        code = system_language() if choice == "system" else choice
        if code == self.code:
            return
        self.code = code
        QLocale.setDefault(QLocale(LOCALES[code]))
        old, self._translators = self._translators, []
        for translator in old:
            QCoreApplication.removeTranslator(translator)
        own = str(resources() / "translations")
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{code}", qt), (f"partnerdesk_{code}", own)):
            translator = QTranslator(self)
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        self.changed.emit()

    @property
    def locale(self) -> QLocale:
        """Qt's locale of the language."""
        return QLocale(LOCALES[self.code])

    def number(self, value: float, digits: int = 0) -> str:
        """Return a number with the language's grouping: 12,345 or 12.345."""
        return self.locale.toString(float(value), "f", digits)

    def percent(self, ratio: float | None, digits: int = 1) -> str:
        """Return a ratio as percent: 12.5% in English, %12,5 in Turkish; a dash for None."""
        if ratio is None:
            return "—"
        figure = self.locale.toString(float(ratio) * 100, "f", digits)
        return f"%{figure}" if self.code == "tr" else f"{figure}%"

    def size(self, count: int) -> str:
        """Return a number of bytes in the largest unit that fits."""
        value, unit = float(count), 0
        while value >= 1000 and unit < len(_UNITS) - 1:
            value, unit = value / 1000, unit + 1
        return f"{self.number(value, 1 if unit > 1 and value < 100 else 0)} {_UNITS[unit]}"

    def weekday_time(self, moment: int) -> str:
        """Return a moment as weekday and time of this computer's zone: Sun 03:00, Paz 03:00."""
        return self.locale.toString(QDateTime.fromSecsSinceEpoch(moment), "ddd HH:mm")

    def duration(self, seconds: float) -> str:
        """Return a length of time in its two largest units: 45 s, 3 min 20 s, 1 h 5 min."""
        return duration_words(seconds)


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Have `translate` speak another language than the window within this block, on this thread alone."""
    translator = QTranslator()
    translator.load(f"partnerdesk_{code}", str(resources() / "translations"))
    token = _spoken.set(translator)
    try:
        yield
    finally:
        _spoken.reset(token)


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Return a text in the language of the window, or in that of the block of `speaking` that this runs in."""
    translator = _spoken.get()
    if translator is None:
        return QCoreApplication.translate(context, text, disambiguation, n)
    told = translator.translate(context, text, disambiguation, n) or text
    return told.replace("%n", str(n)) if n >= 0 else told


def duration_words(seconds: float) -> str:
    """Return a length of time in its two largest units, in the current language: 45 s, 3 min 20 s, 1 h 5 min."""
    total = max(0, round(seconds))
    hours, minutes, rest = total // 3600, total % 3600 // 60, total % 60
    if hours:
        return translate("Durations", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    if minutes:
        return translate("Durations", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    return translate("Durations", "{seconds} s").format(seconds=rest)


def system_language() -> str:
    """Return the language of this computer's user where the program speaks it, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def fault_sentence(fault: Fault) -> str:
    """Return what happened, in the language of the window. Plain text."""
    return fault.filled(QCoreApplication.translate("Faults", fault.text))


def fault_step(fault: Fault) -> str:
    """Return what the user can do about a fault, in the language of the window. Plain text."""
    return fault.filled(QCoreApplication.translate("Faults", fault.step))
