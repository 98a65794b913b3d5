"""As of which week, and compared with which; and the banner that says so. Knows weeks, runs no query.

picker = WeekPicker(theme)
picker.retranslate(formats)
picker.set_weeks([2960, 2961, …])              weeks that the replica knows, any order
picker.set_choice(week, compare_week)          None: now; None: compared with nothing. Emits nothing
picker.chosen.connect(on_chosen)               (week or None, compare week or None), by the user

banner = WeekBanner(theme); banner.show_view(week, compare_week, formats, notes); banner.now_wanted
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk import weeks
from partnerdesk.models import figure_words as words
from partnerdesk.models.formats import Formats
from partnerdesk.views.theme import Size, Space, Theme
from partnerdesk.views.widgets.flow_layout import FlowLayout
from partnerdesk.views.widgets.labels import breaking_label, plain_label

_NOW = -1
_MOST_SEEN = 14


class WeekPicker(QWidget):
    """Two choices of weeks. `chosen(week, compare_week)`: the user changed one; None is now, or no comparison.

    With `completed` the page shows whole weeks alone: now is the last completed one, compared with the week before.
    """

    chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, completed: bool = False) -> None:
        super().__init__(parent)
        self._completed = completed
        self._weeks: tuple[int, ...] = ()
        self._formats: Formats | None = None
        self.week: int | None = None
        self.compare_week: int | None = None
        self.as_of, self.against = QComboBox(), QComboBox()
        self.as_of_label, self.against_label = plain_label(role="soft"), plain_label(role="soft")
        self.as_of_label.setBuddy(self.as_of)
        self.against_label.setBuddy(self.against)
        self._pairs: list[QWidget] = []
        flow = FlowLayout(Space.S, self)
        for label, box in ((self.as_of_label, self.as_of), (self.against_label, self.against)):
            box.setMaxVisibleItems(_MOST_SEEN)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(Space.S)
            row.addWidget(label)
            row.addWidget(box)
            flow.addWidget(pair)
            self._pairs.append(pair)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.as_of.activated.connect(self._on_as_of)
        self.against.activated.connect(self._on_against)
        theme.changed.connect(self.updateGeometry)

    def retranslate(self, formats: Formats) -> None:
        """Set every text anew."""
        self._formats = formats
        self.as_of_label.setText(self.tr("As of"))
        self.against_label.setText(self.tr("compared with"))
        self.as_of.setAccessibleName(self.tr("As of week"))
        self.against.setAccessibleName(self.tr("Compare with week"))
        self._fill()

    def set_weeks(self, known: Sequence[int]) -> None:
        """Offer these weeks, newest first."""
        found = tuple(sorted(set(known), reverse=True))
        if found != self._weeks:
            self._weeks = found
            self._fill()

    def set_choice(self, week: int | None, compare_week: int | None) -> None:
        """Show what is chosen. Emits nothing."""
        self.week, self.compare_week = week, compare_week
        self._fill()

    def _fill(self) -> None:
        if self._formats is None:
            return
        offered = sorted({*self._weeks, *(each for each in (self.week, self.compare_week) if each is not None)})[::-1]
        earlier = [each for each in offered if self.week is None or each < self.week or each == self.compare_week]
        now, none = self.tr("now"), self.tr("nothing")
        if self._completed:
            now, none = self.tr("last completed week"), self.tr("the week before")
        for box, plain, weeks_of_box, value in (
            (self.as_of, now, offered, self.week),
            (self.against, none, earlier, self.compare_week),
        ):
            box.blockSignals(True)
            box.clear()
            box.addItem(plain, _NOW)
            for each in weeks_of_box:
                box.addItem(words.week_text(each, self._formats), each)
            box.setCurrentIndex(max(0, box.findData(_NOW if value is None else value)))
            box.blockSignals(False)
        # wider choices need more room at once, or the second one falls into a line that the header does not have
        for widget in (*self._pairs, self):
            layout = widget.layout()
            if layout is not None:
                layout.invalidate()
            widget.updateGeometry()

    def _on_as_of(self, index: int) -> None:
        week = _week(self.as_of.itemData(index))
        compare = self.compare_week
        if week is not None and compare is not None and compare >= week:
            compare = None
        self._choose(week, compare)

    def _on_against(self, index: int) -> None:
        self._choose(self.week, _week(self.against.itemData(index)))

    def _choose(self, week: int | None, compare_week: int | None) -> None:
        if (week, compare_week) != (self.week, self.compare_week):
            self.set_choice(week, compare_week)
            self.chosen.emit(week, compare_week)


def _week(data: int) -> int | None:
    return None if data == _NOW else data


class WeekBanner(QFrame):
    """Says that an earlier week is shown, what can't be known of it, and leads back. `now_wanted()`."""

    now_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("banner", "info")
        self.icon = QLabel()
        self.title = breaking_label(role="strong")
        self.notes = breaking_label(role="soft")
        self.back = QPushButton()
        self.back.clicked.connect(self.now_wanted)
        texts = QVBoxLayout()
        texts.setSpacing(Space.XS)
        texts.addWidget(self.title)
        texts.addWidget(self.notes)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_view(
        self, week: int | None, compare_week: int | None, formats: Formats, notes: Sequence[str] = ()
    ) -> None:
        """Say which week is shown; nothing is said of now without a comparison.

        Args:
            week: None for now.
            compare_week: the week that changes count from.
            formats: how days are written.
            notes: translated sentences: what can't be known for that week.
        """
        told = []
        if week is not None:
            pattern = self.tr("As of {week} (to {last}, UTC)")
            last = formats.day(weeks.week_first_day(week) + 6)
            told.append(pattern.format(week=words.week_text(week, formats), last=last))
        if compare_week is not None:
            pattern = self.tr("compared with {week}") if told else self.tr("Now, compared with {week}")
            told.append(pattern.format(week=words.week_text(compare_week, formats)))
        self.title.setText(", ".join(told))
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self.back.setText(self.tr("Back to now") if week is not None else self.tr("Stop comparing"))
        self.setAccessibleName(" ".join((self.title.text(), *notes)))
        self.setVisible(bool(told))

    def _restyle(self) -> None:
        side = self._theme.px(Size.ICON)
        self.icon.setPixmap(self._theme.tone_icon("history", "info").pixmap(QSize(side, side)))
