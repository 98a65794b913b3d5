"""Which tabs a customer has, in their order. A new tab is one line here and one file in this folder."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from partnerdesk.figures.customer import CustomerFacts
from partnerdesk.views.customer.tab import CustomerTab
from partnerdesk.views.services import Services
from partnerdesk.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class TabEntry:
    """A tab as the page knows it. `title` is English; the context "CustomerTabs" translates it."""

    key: str
    title: str
    make: Callable[[Services], CustomerTab]
    applies: Callable[[CustomerFacts], bool] = lambda _facts: True
    """Whether a customer has this tab."""


def _tab(module: str, name: str) -> Callable[[Services], CustomerTab]:
    """Return a maker that imports its module only when the tab is first opened."""

    def make(services: Services) -> CustomerTab:
        made = getattr(importlib.import_module(f"partnerdesk.views.customer.{module}"), name)(services)
        assert isinstance(made, CustomerTab)
        return made

    return make


TABS = (
    TabEntry("overview", QT_TRANSLATE_NOOP("CustomerTabs", "Overview"), _tab("overview_tab", "OverviewTab")),
    TabEntry(
        "subscriptions",
        QT_TRANSLATE_NOOP("CustomerTabs", "Subscriptions"),
        _tab("subscriptions_tab", "SubscriptionsTab"),
    ),
    TabEntry("trials", QT_TRANSLATE_NOOP("CustomerTabs", "Trials"), _tab("trials_tab", "TrialsTab")),
    TabEntry("admins", QT_TRANSLATE_NOOP("CustomerTabs", "Partner administrators"), _tab("admins_tab", "AdminsTab")),
    TabEntry(
        "calling",
        QT_TRANSLATE_NOOP("CustomerTabs", "Calling"),
        _tab("calling_tab", "CallingTab"),
        lambda facts: "calling" in facts.row.products,
    ),
    TabEntry("history", QT_TRANSLATE_NOOP("CustomerTabs", "History"), _tab("history_tab", "HistoryTab")),
)
