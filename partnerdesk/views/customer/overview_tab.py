"""The first tab of a customer: why it needs you, its key figures, what changed last. Runs no SQL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from partnerdesk import weeks
from partnerdesk.analytics.customer_changes import ChangeRow, changes_of
from partnerdesk.analytics.terms import is_active, is_trial
from partnerdesk.errors import Fault
from partnerdesk.figures.customer import CustomerFacts
from partnerdesk.figures.customer_licences import product_licences
from partnerdesk.i18n import fault_sentence
from partnerdesk.models import customer_cells as cells
from partnerdesk.models.customer_change_table import change_kind_label
from partnerdesk.models.customer_reasons import sources, status_reason
from partnerdesk.models.formats import DASH, Formats
from partnerdesk.replica.customer_history import fetch_line_weeks
from partnerdesk.views.customer.advice_card import advice_text, tone_pixmap
from partnerdesk.views.customer.states import change_words, is_unread, notices
from partnerdesk.views.customer.tab import CustomerTab
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import breaking_label, rule
from partnerdesk.views.widgets.pair_card import PairCard
from partnerdesk.views.widgets.scroll import ScrollColumn

translate = QCoreApplication.translate
_WIDEST = 1000
_WEEKS = 8
_MOST = 6
_TABS = {
    "suspended": "subscriptions",
    "expired": "subscriptions",
    "expiring_soon": "subscriptions",
    "ready_for_setup": "subscriptions",
    "trial": "trials",
}
"""Where a status is seen at length."""
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
        self.titles = {name: breaking_label(role="heading") for name in ("matters", "figures", "changes", "sources")}
        self.matters = _MattersCard(services, self.tab_wanted.emit)
        self.figures, self.changes, self.sources = PairCard(), PairCard(), PairCard()
        self.all_changes = _link()
        self.all_changes.clicked.connect(lambda: self.tab_wanted.emit("history"))
        self._lay_out()

    def clear(self) -> None:
        """Forget the changes of the customer before."""
        self._changes, self._fault = None, ""
        self.body.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show what is known already; ask for the latest changes."""
        customer, first = self.customer, self.services.context().week - _WEEKS
        self._show()
        if customer is not None:
            self.ask(
                "changes",
                lambda connection: changes_of(fetch_line_weeks(connection, customer, first)),
                self._on_changes,
                self._on_fault,
            )

    def retranslate(self) -> None:
        """Set every text."""
        for name, title in {
            "matters": self.tr("What matters now"),
            "figures": self.tr("Key figures"),
            "changes": self.tr("Latest changes"),
            "sources": self.tr("Where this comes from"),
        }.items():
            self.titles[name].setText(title)
        self.all_changes.setText(self.tr("All changes"))
        self._show()

    def restyle(self) -> None:
        """Take icons anew."""
        self._show()

    # --- showing ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.changes.column.addWidget(self.all_changes, 0, Qt.AlignmentFlag.AlignLeft)
        column = self.body.column
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.M)
        cards = {"matters": self.matters, "figures": self.figures, "changes": self.changes, "sources": self.sources}
        for name, card in cards.items():
            column.addWidget(self.titles[name])
            column.addWidget(card)
            column.addSpacing(Space.S)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)

    def _show(self) -> None:
        facts = self.facts
        if facts is None or facts.row.id != self.customer:
            return
        formats = self.formats()
        self.matters.show_matters(self._matters(facts, formats))
        self.figures.show_pairs(self._figures(facts, formats))
        self.sources.show_pairs([*sources(facts.detail, formats), (self.tr("Organization ID"), facts.row.org_id)])
        self._show_changes()

    def _matters(self, facts: CustomerFacts, formats: Formats) -> list[_Matter]:
        context = self.services.context()
        found = [_Matter(notice.tone, notice.title, notice.text) for notice in notices(facts, formats)]
        for key in facts.row.statuses:
            chip = cells.status_chip(key, context.thresholds)
            if key in {"license_overage", "vanished"} or chip.tone not in {*_PRESSING, "neutral"}:
                continue  # the advice below says it with its way out; the notice has said it
            reason = status_reason(key, facts.row, facts.detail, context.thresholds, formats)
            found.append(_Matter(chip.tone, chip.text, reason, _TABS.get(key, "")))
        for each in product_licences(facts.detail, context):
            if each.advice.tone in _PRESSING:
                label = cells.product_label(each.product)
                found.append(_Matter(each.advice.tone, label, advice_text(each, formats), "subscriptions"))
        rank = {tone: place for place, tone in enumerate(("danger", "warning", "info", "neutral"))}
        if not found:
            return [_Matter("good", self.tr("Nothing presses"), self.tr("No status, license or date asks for you."))]
        return sorted(found, key=lambda matter: rank.get(matter.tone, len(rank)))

    def _figures(self, facts: CustomerFacts, formats: Formats) -> list[tuple[str, str]]:
        row, detail = facts.row, facts.detail
        running = [each for each in detail.subscriptions if is_active(each, formats.today)]
        trials = sum(is_trial(each) for each in running)
        counts = " / ".join(formats.number(count) for count in (row.used, row.assigned, row.total))
        known, unread = row.total > 0 or row.assigned > 0, is_unread(facts)
        pairs = [
            (self.tr("Licenses used / assigned / bought"), counts if known else DASH),
            (self.tr("Licenses available"), formats.number(row.available) if known else DASH),
            (self.tr("License overage"), formats.number(row.overage) if known else DASH),
            (self.tr("Active subscriptions"), DASH if unread else formats.number(len(running) - trials)),
            (self.tr("Ongoing trials"), DASH if unread else formats.number(trials)),
            (self.tr("Next end or renewal"), cells.next_day_cell(row, formats).accessible),
            (self.tr("Last admin sign-in"), cells.last_signin_cell(row, formats).accessible),
            (self.tr("Managed by"), cells.managed_by_cell(row, formats).accessible),
        ]
        if detail.created_at is not None:
            pairs.append((self.tr("Customer since"), formats.day(weeks.day_of(detail.created_at))))
        return pairs

    def _show_changes(self) -> None:
        formats = self.formats()
        if self._fault or self._changes is None:
            self.changes.show_pairs([(self._fault or self.tr("Reading…"), "")])
            return
        pairs = [
            (
                self.tr("Week of {date}").format(date=formats.day(weeks.week_first_day(change.week))),
                _change_words(change, formats),
            )
            for change in self._changes[:_MOST]
        ]
        if not pairs and self.facts is not None and is_unread(self.facts):
            pairs = [(change_words(self.facts)[1], "")]
        self.changes.show_pairs(pairs or [(self.tr("Nothing has changed in the last %n weeks.", "", _WEEKS), "")])

    def _on_changes(self, found: Sequence[ChangeRow]) -> None:
        self._changes, self._fault = found, ""
        self._show_changes()

    def _on_fault(self, fault: Fault) -> None:
        self._fault = fault_sentence(fault)
        self._show_changes()


class _MattersCard(QFrame):
    """The reasons, a line each with its icon and the way to its tab; the lines are kept for the next customer."""

    def __init__(self, services: Services, go: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._services, self._go = services, go
        self.lines: list[_MatterLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self._column.setSpacing(0)

    def show_matters(self, matters: Sequence[_Matter]) -> None:
        """Show these in place of those before."""
        while len(self.lines) < len(matters):
            line = _MatterLine(self._services, self._go, first=not self.lines)
            self._column.addWidget(line)
            self.lines.append(line)
        for number, line in enumerate(self.lines):
            if number < len(matters):
                line.show_matter(matters[number])
            line.setVisible(number < len(matters))


class _MatterLine(QWidget):
    """One reason."""

    def __init__(self, services: Services, go: Callable[[str], object], *, first: bool) -> None:
        super().__init__()
        self._services = services
        self._tab = ""
        self.icon = QLabel()
        self.title = breaking_label(role="strong")
        self.told = breaking_label(role="soft", selectable=True)
        self.link = _link()
        self.link.clicked.connect(lambda: go(self._tab))
        texts = QVBoxLayout()
        texts.setSpacing(Space.XXS)
        texts.addWidget(self.title)
        texts.addWidget(self.told)
        row = QHBoxLayout()
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not first:
            column.addWidget(rule())
        column.addLayout(row)

    def show_matter(self, matter: _Matter) -> None:
        """Show another reason."""
        self._tab = matter.tab
        self.icon.setPixmap(tone_pixmap(self._services, matter.tone))
        self.title.setText(matter.title)
        self.told.setText(matter.text)
        self.told.setAccessibleName(f"{matter.title}: {matter.text}")
        names = {
            "subscriptions": translate("OverviewTab", "Subscriptions"),
            "trials": translate("OverviewTab", "Trials"),
        }
        name = names.get(matter.tab, "")
        self.link.setText(name)
        self.link.setAccessibleName(translate("OverviewTab", "Open the tab “{name}”").format(name=name))
        self.link.setVisible(bool(name))


def _link() -> QPushButton:
    made = QPushButton()
    made.setProperty("kind", "link")
    return made


def _change_words(change: ChangeRow, formats: Formats) -> str:
    """Return a change in words: "Webex Calling - Professional: assigned changed, 96 → 104"."""
    counts = [formats.number(count) for count in (change.before, change.after) if count is not None]
    return f"{change.name}: {change_kind_label(change.kind)}, {' → '.join(counts)}"
