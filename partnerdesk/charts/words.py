"""What a chart says: its places, series, values and hints in the words of a language. Knows data, paints nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate

from partnerdesk import weeks
from partnerdesk.analytics.values import ChartData, Unit
from partnerdesk.models.formats import DASH, Formats

translate = QCoreApplication.translate


class ChartWords:
    """Texts of one chart's data, made when they are asked for."""

    def __init__(self, data: ChartData, formats: Formats, title: str = "") -> None:
        self.data = data
        self.formats = formats
        self.title = title
        self._one_year = data.x_kind == "week" and len({self._sunday(i).year() for i in (0, -1) if data.x}) < 2

    def places_heading(self) -> str:
        """Return what the places are: the first column of the table."""
        match self.data.x_kind:
            case "week":
                return translate("Charts", "Week (Sunday, UTC)")
            case "hour":
                return self._hours_heading()
            case _:
                return translate("Charts", "Category")

    def place(self, index: int) -> str:
        """Return a place in few letters, for the axis."""
        match self.data.x_kind:
            case "week":
                pattern = "d MMM" if self._one_year else "d MMM yyyy"
                return self.formats.locale.toString(self._sunday(index), pattern)
            case "hour":
                return self._hour(index, short=True)
            case _:
                return self._category(index)

    def place_long(self, index: int) -> str:
        """Return a place in full."""
        match self.data.x_kind:
            case "week":
                return translate("Charts", "Week of {date}").format(date=self.place_exact(index))
            case "hour":
                return self._hour(index, short=False)
            case _:
                return self._category(index)

    def place_exact(self, index: int) -> str:
        """Return a place in full without more words: a week's Sunday, an hour of the week, a category."""
        if self.data.x_kind == "week":
            return self.formats.locale.toString(self._sunday(index), "d MMM yyyy")
        return self.place_long(index)

    def place_raw(self, index: int) -> str:
        """Return a place as it leaves the program: a week as the ISO date of its Sunday."""
        if self.data.x_kind == "week":
            return weeks.date_from_day(weeks.week_first_day(int(self.data.x[index]))).isoformat()
        return self.place_exact(index)

    def series(self, number: int) -> str:
        """Return the name of a series."""
        return self.formats.phrase(self.data.series[number].title)

    def value(self, number: int, index: int) -> str:
        """Return a value as its unit is written; a dash for a gap."""
        return self.formats.figure(self.data.series[number].values[index], self.data.unit)

    def amount(self, value: float | None) -> str:
        """Return any value in the chart's unit."""
        return self.formats.figure(value, self.data.unit)

    def hints(self, index: int) -> list[str]:
        """Return what must be known of a place: not complete, few cases, no figures."""
        told = []
        if index in self.data.partial:
            told.append(self.partial_text())
        if index in self.data.small:
            told.append(self.small_text())
        if all(series.values[index] is None for series in self.data.series):
            told.append(translate("Charts", "No figures for this place."))
        return told

    def partial_text(self) -> str:
        """Return what the hatch of a place that is not complete means."""
        if self.data.x_kind == "week":
            return translate("Charts", "Week not complete yet")
        return translate("Charts", "Not complete yet")

    def small_text(self) -> str:
        """Return what the hatch of a small group means."""
        return translate("Charts", "Few cases: judge with care")

    def spoken(self, number: int, index: int) -> str:
        """Return a point for a screen reader."""
        value = self.value(number, index)
        told = translate("Charts", "no figure") if value == DASH else value
        parts = [f"{self.series(number)}, {self.place_long(index)}: {told}", *self.hints(index)]
        return ". ".join(part.rstrip(".") for part in parts)

    def notes(self) -> list[str]:
        """Return the sentences below the chart."""
        return [self.formats.phrase(note) for note in self.data.notes]

    def _sunday(self, index: int) -> QDate:
        day = weeks.date_from_day(weeks.week_first_day(int(self.data.x[index])))
        return QDate(day.year, day.month, day.day)

    def _hours_heading(self) -> str:
        """Return that hours are UTC, and how far from it this computer's clock is."""
        offset = self.formats.utc_offset()
        if not offset:
            return translate("Charts", "Hour (UTC)")
        return translate("Charts", "Hour (UTC; here UTC{offset})").format(offset=offset)

    def _hour(self, index: int, *, short: bool) -> str:
        hour = int(self.data.x[index])
        locale = self.formats.locale
        day = (hour // 24 - 1) % 7 + 1  # Qt counts from Monday = 1, the week starts on Sunday
        name = locale.standaloneDayName(day, locale.FormatType.ShortFormat if short else locale.FormatType.LongFormat)
        if short:
            return f"{name} {hour % 24:02}"
        text = translate("Charts", "{day} {start}:00–{end}:00 UTC")
        return text.format(day=name, start=f"{hour % 24:02}", end=f"{hour % 24 + 1:02}")

    def _category(self, index: int) -> str:
        if index < len(self.data.x_titles):
            return self.formats.phrase(self.data.x_titles[index])
        return str(self.data.x[index])


def axis_text(value: float, step: float, unit: Unit, formats: Formats) -> str:
    """Return a value of the axis, with no more decimals than its step needs."""
    digits = 0 if float(step).is_integer() else 1
    if unit == "seconds":
        return _clock_text(round(value), formats)
    figure = formats.locale.toString(float(value), "f", digits)
    if unit == "percent":
        return f"%{figure}" if formats.language == "tr" else f"{figure}%"
    return figure


def _clock_text(value: int, formats: Formats) -> str:
    """Return a length of time without units that are zero."""
    if value and value % 3600 == 0:
        return translate("Charts", "{hours} h").format(hours=formats.number(value // 3600))
    if value and value % 60 == 0 and value < 3600:
        return translate("Charts", "{minutes} min").format(minutes=formats.number(value // 60))
    return formats.duration(value)
