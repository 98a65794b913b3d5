"""The first tab of a customer: why it needs you, its key figures, what changed last. Runs no SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk import weeks
from partnerdesk.analytics.customer_changes import ChangeRow, changes_of
from partnerdesk.errors import Fault
from partnerdesk.figures.customer import CustomerFacts
from partnerdesk.figures.customer_licences import product_licences
from partnerdesk.i18n import fault_sentence
from partnerdesk.models import customer_cells as cells
from partnerdesk.models.customer_change_table import change_kind_label
from partnerdesk.models.formats import DASH, Formats
from partnerdesk.replica.customer_history import fetch_line_weeks
from partnerdesk.views.customer.advice_card import advice_text, tone_label
from partnerdesk.views.customer.states import notices
from partnerdesk.views.customer.tab import CustomerTab
from partnerdesk.views.pages.customers_reasons import sources, status_reason
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import breaking_label, rule
from partnerdesk.views.widgets.pair_row import PairRow
from partnerdesk.views.widgets.scroll import ScrollColumn

_WIDEST = 1000
_WEEKS = 8
_MOST = 6
_PRESSING = ("danger", "warning", "info")


@dataclass(frozen=True, slots=True)
class _Matter:
    """One reason why a customer needs somebody."""

    tone: str
    title: str
    text: str
    tab: str = ""


class OverviewTab(CustomerTab):
    """What matters now."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.body = ScrollColumn(_WIDEST)
        self._changes: Sequence[ChangeRow] | None = None
        self._fault = ""
        self._content: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)

    def clear(self) -> None:
        """Forget the changes of the customer before."""
        self._changes, self._fault = None, ""
        self.body.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show what is known already; ask for the latest changes."""
        customer, first = self.customer, self.services.context().week - _WEEKS
        self._build()
        if customer is not None:
            self.ask(
                "changes",
                lambda connection: changes_of(fetch_line_weeks(connection, customer, first)),
                self._on_changes,
                self._on_fault,
            )

    def retranslate(self) -> None:
        """Set every text."""
        self._build()

    def restyle(self) -> None:
        """Take icons anew."""
        self._build()

    # --- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        facts = self.facts
        if facts is None or facts.row.id != self.customer:
            return
        formats = self.formats()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.M)
        self._section(column, self.tr("What matters now"), self._matters_card(facts, formats))
        self._section(column, self.tr("Key figures"), self._figures_card(facts, formats))
        self._section(column, self.tr("Latest changes"), self._changes_card(formats))
        self._section(column, self.tr("Where this comes from"), self._sources_card(facts, formats))
        column.addStretch(1)
        if self._content is not None:
            self.body.column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self.body.column.addWidget(content)
        content.show()

    def _section(self, column: QVBoxLayout, title: str, card: QWidget) -> None:
        column.addWidget(breaking_label(title, "heading"))
        column.addWidget(card)
        column.addSpacing(Space.S)

    def _matters(self, facts: CustomerFacts, formats: Formats) -> list[_Matter]:
        context = self.services.context()
        found = [_Matter(notice.tone, notice.title, notice.text) for notice in notices(facts, formats)]
        for key in facts.row.statuses:
            chip = cells.status_chip(key, context.thresholds)
            if key in {"license_overage", "vanished"} or chip.tone not in {*_PRESSING, "neutral"}:
                continue  # the advice below says it with its way out; the notice has said it
            reason = status_reason(key, facts.row, facts.detail, context.thresholds, formats)
            found.append(_Matter(chip.tone, chip.text, reason, "trials" if key == "trial" else "subscriptions"))
        for each in product_licences(facts.detail, context):
            if each.advice.tone in _PRESSING:
                label = cells.product_label(each.product)
                found.append(_Matter(each.advice.tone, label, advice_text(each, formats), "subscriptions"))
        rank = {tone: place for place, tone in enumerate(("danger", "warning", "info", "neutral"))}
        return sorted(found, key=lambda matter: rank.get(matter.tone, len(rank)))

    def _matters_card(self, facts: CustomerFacts, formats: Formats) -> QWidget:
        card, column = _card()
        matters = self._matters(facts, formats)
        if not matters:
            matters = [_Matter("good", self.tr("Nothing presses"), self.tr("No status, license or date asks for you."))]
        for number, matter in enumerate(matters):
            if number:
                column.addWidget(rule())
            column.addWidget(self._matter_row(matter))
        return card

    def _matter_row(self, matter: _Matter) -> QWidget:
        line = QWidget()
        texts = QVBoxLayout()
        texts.setSpacing(Space.XXS)
        texts.addWidget(breaking_label(matter.title, "strong"))
        told = breaking_label(matter.text, "soft", selectable=True)
        told.setAccessibleName(f"{matter.title}: {matter.text}")
        texts.addWidget(told)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(tone_label(self.services, matter.tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        if matter.tab:
            names = {"subscriptions": self.tr("Subscriptions"), "trials": self.tr("Trials")}
            row.addWidget(self._link(names[matter.tab], matter.tab), 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _link(self, text: str, tab: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "link")
        button.setAccessibleName(self.tr("Open the tab “{name}”").format(name=text))
        button.clicked.connect(partial(self.tab_wanted.emit, tab))
        return button

    def _figures_card(self, facts: CustomerFacts, formats: Formats) -> QWidget:
        card, column = _card()
        row, detail = facts.row, facts.detail
        live = [each for each in detail.subscriptions if each.vanished_at is None]
        trials = sum(bool(each.is_trial) for each in live)
        counts = " / ".join(formats.number(count) for count in (row.used, row.assigned, row.total))
        known = row.total > 0 or row.assigned > 0
        pairs = [
            (self.tr("Licenses used / assigned / bought"), counts if known else DASH),
            (self.tr("Licenses available"), formats.number(row.available) if known else DASH),
            (self.tr("License overage"), formats.number(row.overage) if known else DASH),
            (self.tr("Subscriptions"), formats.number(len(live) - trials)),
            (self.tr("Trials"), formats.number(trials)),
            (self.tr("Next end or renewal"), cells.next_day_cell(row, formats).accessible),
            (self.tr("Last admin sign-in"), cells.last_signin_cell(row, formats).accessible),
            (self.tr("Managed by"), cells.managed_by_cell(row, formats).accessible),
        ]
        if detail.created_at is not None:
            pairs.append((self.tr("Customer since"), formats.day(weeks.day_of(detail.created_at))))
        for title, value in pairs:
            column.addWidget(PairRow(breaking_label(title, "soft"), breaking_label(value, selectable=True)))
        return card

    def _changes_card(self, formats: Formats) -> QWidget:
        card, column = _card()
        if self._fault or self._changes is None:
            column.addWidget(breaking_label(self._fault or self.tr("Reading…"), "soft"))
            return card
        if not self._changes:
            text = self.tr("Nothing has changed in the last %n weeks.", "", _WEEKS)
            column.addWidget(breaking_label(text, "soft"))
        for change in self._changes[:_MOST]:
            week = self.tr("Week of {date}").format(date=formats.day(weeks.week_first_day(change.week)))
            told = breaking_label(_change_words(change, formats), selectable=True)
            column.addWidget(PairRow(breaking_label(week, "soft"), told))
        column.addWidget(self._link(self.tr("All changes"), "history"), 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _sources_card(self, facts: CustomerFacts, formats: Formats) -> QWidget:
        card, column = _card()
        for title, told in sources(facts.detail, formats):
            column.addWidget(PairRow(breaking_label(title, "soft"), breaking_label(told, selectable=True)))
        column.addWidget(
            PairRow(
                breaking_label(self.tr("Organization ID"), "soft"), breaking_label(facts.row.org_id, selectable=True)
            )
        )
        return card

    def _on_changes(self, found: Sequence[ChangeRow]) -> None:
        self._changes, self._fault = found, ""
        self._build()

    def _on_fault(self, fault: Fault) -> None:
        self._fault = fault_sentence(fault)
        self._build()


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("card", True)
    column = QVBoxLayout(card)
    column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
    column.setSpacing(Space.XS)
    return card, column


def _change_words(change: ChangeRow, formats: Formats) -> str:
    """Return a change in words: "Webex Calling - Professional: assigned changed, 96 → 104"."""
    counts = [formats.number(count) for count in (change.before, change.after) if count is not None]
    return f"{change.name}: {change_kind_label(change.kind)}, {' → '.join(counts)}"
