"""What the user says about a file as a whole: which report, week and customer, and how its dates are written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from partnerdesk import weeks
from partnerdesk.models.formats import Formats
from partnerdesk.sync.importing.datasets import DATASETS
from partnerdesk.views.dialogs.import_files import ANSWERABLE, FileEntry
from partnerdesk.views.import_words import dataset_title, week_text
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.customer_field import CustomerField

WEEKS_OFFERED = 110
_WIDEST = 420


class QuestionsForm(QWidget):
    """Shows those questions that a file leaves open or that the user has answered.

    `dataset_chosen(key)`; `answered(options)`: fields of `ImportOptions` by name.
    """

    dataset_chosen = Signal(str)
    answered = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dataset, self.week, self.order = QComboBox(), QComboBox(), QComboBox()
        self.customer = CustomerField()
        self.customer.setPlaceholderText(self.tr("Type a part of the name"))
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(Space.L)
        self._form.setVerticalSpacing(Space.S)
        for title, widget in (
            (self.tr("Report"), self.dataset),
            (self.tr("Week"), self.week),
            (self.tr("Customer of the whole file"), self.customer),
            (self.tr("Dates such as 03/04/2026"), self.order),
        ):
            widget.setMaximumWidth(_WIDEST)
            widget.setMinimumWidth(_WIDEST * 2 // 3)
            widget.setAccessibleName(title)
            self._form.addRow(QLabel(title), widget)
        self.dataset.activated.connect(lambda: self.dataset_chosen.emit(self.dataset.currentData()))
        self.week.activated.connect(lambda: self.answered.emit({"week": self.week.currentData()}))
        self.order.activated.connect(lambda: self.answered.emit({"date_order": self.order.currentData()}))
        self.customer.picked.connect(lambda org_id, _name: self.answered.emit({"customer": org_id}))

    def show_entry(self, entry: FileEntry, formats: Formats) -> None:
        """Show a file's questions, with the answers that count now."""
        code = entry.look.fault.code if entry.look and entry.look.fault else ""
        prepared = entry.plan.prepared if entry.plan else None
        said = entry.options
        self._fill_datasets(entry.dataset)
        self._fill_weeks(prepared.week if prepared else said.week, formats)
        customer = prepared.customer if prepared else said.customer
        self.customer.show_customer(customer)
        orders = {use.order for use in prepared.columns if use.order} if prepared else set()
        self._fill_orders(orders.pop() if len(orders) == 1 else said.date_order)
        kept = entry.look is not None and entry.look.kept_profile
        for widget, wanted in (
            (self.dataset, True),
            (self.week, self.week.currentIndex() >= 0 or code == "import_week_needed"),
            (self.customer, customer is not None or code == "import_customer_needed"),
            (self.order, said.date_order is not None or code == "import_ambiguous_dates" or (kept and bool(orders))),
        ):
            self._form.setRowVisible(widget, wanted)
        self.setVisible(entry.look is not None and (prepared is not None or code in ANSWERABLE))

    def _fill_datasets(self, chosen: str | None) -> None:
        self.dataset.clear()
        self.dataset.setPlaceholderText(self.tr("Choose a report…"))
        for key in DATASETS:
            self.dataset.addItem(dataset_title(key), key)
        self.dataset.setCurrentIndex(self.dataset.findData(chosen) if chosen else -1)

    def _fill_weeks(self, chosen: int | None, formats: Formats) -> None:
        self.week.clear()
        self.week.setPlaceholderText(self.tr("Choose a week…"))
        last = weeks.week_of(formats.now) - 1
        offered = list(range(last, last - WEEKS_OFFERED, -1))
        if chosen is not None and chosen not in offered:
            offered.append(chosen)
        for week in offered:
            self.week.addItem(week_text(week, formats), week)
        self.week.setCurrentIndex(offered.index(chosen) if chosen is not None else -1)

    def _fill_orders(self, chosen: str | None) -> None:
        self.order.clear()
        self.order.setPlaceholderText(self.tr("Choose…"))
        self.order.addItem(self.tr("3 April: the day comes first"), "dmy")
        self.order.addItem(self.tr("March 4: the month comes first"), "mdy")
        self.order.setCurrentIndex(self.order.findData(chosen) if chosen else -1)
