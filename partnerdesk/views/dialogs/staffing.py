"""Staffing what-if of one call queue: inputs, what Erlang says beside what was observed, the assumptions. No query.

Everything here is advice: the dialog changes nothing and says so.
"""

from __future__ import annotations

import itertools
from dataclasses import asdict

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.analytics.staffing import Staffing
from partnerdesk.errors import Fault
from partnerdesk.figures.calling_customer import QueueDetail
from partnerdesk.figures.calling_staffing import Inputs, ObservedQueue, observed_queue, staffing_of, start_of
from partnerdesk.models.figure_words import week_text
from partnerdesk.models.formats import Formats
from partnerdesk.models.plain_text import tab_separated
from partnerdesk.models.staffing_words import Line, misfit_text, staffing_lines
from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import breaking_label, plain_label
from partnerdesk.views.widgets.panels import set_tone
from partnerdesk.views.widgets.scroll import ScrollColumn

_BESIDE = 900
"""Width from which inputs and results stand side by side, in pixels at 100 % text size."""
_NUMBERS = itertools.count()


class StaffingDialog(FramedDialog):
    """How many agents a queue needs for a waiting time."""

    def __init__(self, services: Services, queue: QueueDetail, week: int, parent: QWidget | None = None) -> None:
        super().__init__(services.theme, parent)
        self._services, self._queue, self._week = services, queue, week
        self._channel = f"staffing.{next(_NUMBERS)}"
        self.observed: ObservedQueue | None = observed_queue(queue)
        self.answer: Staffing | None = None
        self.lines: tuple[Line, ...] = ()
        self._cells: dict[str, tuple[QLabel, QLabel, QLabel]] = {}
        self._make_inputs()
        self.told = breaking_label(role="soft")
        self.misfit = breaking_label(tone="warning")
        self.notes = breaking_label(tone="warning")
        self.assumptions = breaking_label(role="soft", selectable=True)
        self.copy = QPushButton()
        self.reset = QPushButton()
        self.reset.setProperty("kind", "quiet")
        self._lay_out()
        self._retranslate()
        self.put_back()
        for spin in self.spins.values():
            spin.valueChanged.connect(self._ask)
        self.impatient.toggled.connect(self._ask)
        self.copy.clicked.connect(self._copy)
        self.reset.clicked.connect(self.put_back)

    # --- inputs ----------------------------------------------------------------------------------------------------

    def inputs(self) -> Inputs:
        """Return what is typed."""
        value = {key: spin.value() for key, spin in self.spins.items()}
        return Inputs(
            value["offered"],
            value["handle"],
            value["agents"],
            value["patience"] if self.impatient.isChecked() else None,
            value["hours"],
            value["target_seconds"],
            value["target_percent"],
        )

    def put_back(self) -> None:
        """Start from the queue's own week again."""
        values = asdict(start_of(self._queue))
        for key, spin in self.spins.items():
            spin.blockSignals(True)
            spin.setValue(values[key])
            spin.blockSignals(False)
        self.impatient.setChecked(True)
        self._ask()

    def _make_inputs(self) -> None:
        bounds = {
            "offered": (0, 1_000_000),
            "handle": (1, 36_000),
            "agents": (1, 2_000),
            "patience": (1, 36_000),
            "hours": (1, 168),
            "target_seconds": (1, 3_600),
            "target_percent": (1, 99),
        }
        self.spins: dict[str, QSpinBox] = {}
        for key, (lowest, highest) in bounds.items():
            spin = QSpinBox()
            spin.setRange(lowest, highest)
            spin.setGroupSeparatorShown(True)
            spin.setKeyboardTracking(False)
            spin.setMinimumWidth(self.theme.px(130))
            spin.lineEdit().setTextMargins(Space.S, 0, 0, 0)  # the style sheet does not reach it
            self.spins[key] = spin
        self.impatient = QCheckBox()

    # --- working it out --------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        asked = self.inputs()
        self.spins["patience"].setEnabled(asked.patience is not None)

        self._services.jobs.run(self._channel, lambda: staffing_of(asked), self._on_result, self._on_fault)

    def _on_result(self, result: Staffing) -> None:
        self.answer = result
        formats = self._formats()
        self.lines = tuple(staffing_lines(result, self.inputs(), self.observed, self._queue, formats))
        for line in self.lines:
            title, computed, observed = self._cells[line.key]
            title.setText(line.title)
            computed.setText(line.computed)
            observed.setText(line.observed)
            set_tone(computed, line.tone)
            computed.setAccessibleName(f"{line.title}: {line.computed}")
            observed.setAccessibleName(
                self.tr("{title}, observed: {value}").format(title=line.title, value=line.observed)
            )
        self.notes.setText("\n".join(formats.phrase(note) for note in result.notes))
        self.notes.setVisible(bool(result.notes))
        self.assumptions.setText("\n".join(f"• {formats.phrase(told)}" for told in result.assumptions))

    def _on_fault(self, fault: Fault) -> None:
        del fault
        self.notes.setText(self.tr("This can't be worked out. Choose other numbers."))
        self.notes.show()

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._heading = breaking_label(role="heading")
        self._advice = breaking_label(role="soft")
        form = QGridLayout()
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.S)
        form.setColumnStretch(0, 1)
        self._names: dict[str, QLabel] = {}
        for place, (key, spin) in enumerate(self.spins.items()):
            name = plain_label(wrap=True)
            name.setBuddy(spin)
            self._names[key] = name
            form.addWidget(self.impatient if key == "patience" else name, place, 0)
            form.addWidget(spin, place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, Space.XL, 1, Space.L)
        column.setSpacing(Space.M)
        area = ScrollColumn()
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.column.setSpacing(Space.M)
        for item in (self._heading, self.misfit, self._advice, self.told):
            area.column.addWidget(item)
        self._results_card = self._results()
        # side by side, so that what an input changes is in sight; the results first where there is no room
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(Space.L)
        self._across.addLayout(form, 2)
        self._across.addWidget(self._results_card, 3, Qt.AlignmentFlag.AlignTop)
        area.column.addLayout(self._across)
        self._assumed = breaking_label(role="strong")
        for item in (self.notes, self._assumed, self.assumptions):
            area.column.addWidget(item)
        area.column.addStretch(1)
        column.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, 0, Space.XL, 0)
        self.buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        column.addLayout(foot)
        self.setMinimumWidth(min(self.theme.px(560), self.screen().availableGeometry().width()))
        room = self.screen().availableGeometry()
        self.resize(min(self.theme.px(1040), room.width()), min(self.theme.px(780), room.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn with the width."""
        super().resizeEvent(event)
        wide = event.size().width() >= self.theme.px(_BESIDE)
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.BottomToTop)

    def _results(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        grid = QGridLayout(card)
        grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._computed, self._seen = plain_label(role="caption"), plain_label(role="caption")
        grid.addWidget(self._computed, 0, 1, right)
        grid.addWidget(self._seen, 0, 2, right)
        for row, key in enumerate(
            ("answer", "patient", "abandoned", "abandon_wait", "service", "fewest", "occupancy"), start=1
        ):
            title, computed, observed = plain_label(wrap=True), plain_label(role="strong"), plain_label(role="soft")
            grid.addWidget(title, row, 0)
            grid.addWidget(computed, row, 1, right)
            grid.addWidget(observed, row, 2, right)
            self._cells[key] = (title, computed, observed)
        return card

    def _retranslate(self) -> None:
        formats = self._formats()
        self.setWindowTitle(self.tr("Staffing what-if"))
        self._heading.setText(self.tr("Staffing what-if: {queue}").format(queue=self._queue.name))
        self._advice.setText(
            self.tr("What would change with more or fewer agents. Advice alone: nothing is changed anywhere.")
        )
        self.told.setText(" ".join(self._told(formats)))
        self.misfit.setText(misfit_text(self.observed, formats))
        self.misfit.setVisible(bool(self.misfit.text()))
        names = {
            "offered": self.tr("Offered calls a week"),
            "handle": self.tr("Handle time of a call"),
            "agents": self.tr("Agents at work in those hours"),
            "patience": self.tr("Patience of callers"),
            "hours": self.tr("Hours a week in which calls come in"),
            "target_seconds": self.tr("Answer within"),
            "target_percent": self.tr("of so many calls"),
        }
        for key, name in names.items():
            self._names[key].setText(name)
            self.spins[key].setAccessibleName(name)
        self.impatient.setText(self.tr("Callers hang up after, on average"))
        for key in ("handle", "patience", "target_seconds"):
            self.spins[key].setSuffix(" " + self.tr("s"))
        turkish = self._services.language.code == "tr"
        self.spins["target_percent"].setPrefix("%" if turkish else "")
        self.spins["target_percent"].setSuffix("" if turkish else "%")
        self._computed.setText(self.tr("Computed"))
        self._seen.setText(self.tr("Observed"))
        self._assumed.setText(self.tr("What this stands on"))
        self.copy.setText(self.tr("Copy as text"))
        self.reset.setText(self.tr("Back to the observed week"))

    def _told(self, formats: Formats) -> list[str]:
        told = [self.tr("It starts from the {week}.").format(week=week_text(self._week, formats))]
        seen = self.observed
        if seen is None:
            told.append(self.tr("The report does not tell the handle time: 4 minutes are assumed."))
        elif not seen.patience_known:
            told.append(self.tr("Nobody hung up in it: the patience is assumed."))
        if seen is None or not seen.hours_known:
            told.append(self.tr("The hours are assumed: no single calls were imported."))
        return told

    def _copy(self) -> None:
        headings = [self._heading.text(), self.tr("Computed"), self.tr("Observed")]
        asked = [(self._names[key].text(), spin.text(), "") for key, spin in self.spins.items()]
        rows = [*asked, *((line.title, line.computed, line.observed) for line in self.lines)]
        told = "\n".join(text for text in (self.misfit.text(), self.assumptions.text()) if text)
        QGuiApplication.clipboard().setText(f"{tab_separated(headings, rows)}\n{told}")
        self._services.toast(self.tr("What-if copied"), "good")

    def _formats(self) -> Formats:
        return Formats(self._services.language.code, self._services.now())
