"""The Trials tab: what is tried, the hand-over to Partner Hub and its draft, extensions. Real widgets, real desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from partnerdesk.replica.drafts import fetch_draft
from partnerdesk.replica.schema import licence_week, role, subscription
from partnerdesk.settings import PARTNER_HUB_URL
from partnerdesk.views.customer.extend_dialog import ExtendDialog
from partnerdesk.views.customer.trial_dialog import TrialDialog
from partnerdesk.views.customer.trials_tab import TrialsTab
from partnerdesk.views.pages.customer import CustomerPage
from tests.views.customer.conftest import CINAR, FULL, GONE, ISIK, SALES, Here, Open, settle, texts
from tests.views.customers.world import TODAY

pytestmark = pytest.mark.expects_log("This plugin does not support")


def tab_of(page: CustomerPage) -> TrialsTab:
    tab = page.view.current_tab()
    assert isinstance(tab, TrialsTab)
    return tab


def test_ongoing_and_past_trials_have_dates_licences_and_use(open_page: Open) -> None:
    tab = tab_of(open_page(CINAR, "trials"))
    told = texts(tab)
    assert told.index("Ongoing") < told.index("Sub100003") < told.index("Past trials") < told.index("ET-OLD")
    # the mirror's dates go before the report's
    assert "18 Nov 2025 – 22 Nov 2026 · ends in 4 days" in told
    assert "Webex Calling - Standard: 25 licenses, 5 assigned, 9 used" in told
    assert "14 Oct 2025 – 22 Jan 2026 · ended 300 days ago" in told


def test_use_is_that_of_the_subscriptions_tab(here: Here, open_page: Open) -> None:
    with here.customers.replica.write() as connection:
        connection.execute(update(licence_week).where(licence_week.c.line_id == 10 * CINAR).values(used=3))
    page = open_page(CINAR, "trials")
    assert "Webex Calling - Standard: 25 licenses, 5 assigned, 3 used" in texts(page)  # the trial report says 9
    page.view.open_tab("subscriptions")
    assert "5 of 25 assigned, 3 used last week" in " ".join(texts(page))


def test_a_trial_whose_end_has_come_is_past_and_says_so(here: Here, open_page: Open) -> None:
    with here.customers.replica.write() as connection:
        connection.execute(update(subscription).where(subscription.c.id == CINAR).values(end_day=TODAY))
    told = texts(tab_of(open_page(CINAR, "trials")))
    assert told.index("Past trials") < told.index("18 Nov 2025 – 18 Nov 2026 · ended today")
    assert "Extend…" not in [button.text() for button in tab_of(open_page(CINAR, "trials")).findChildren(QPushButton)]


def test_without_trials_it_says_so(open_page: Open) -> None:
    told = texts(open_page(ISIK, "trials"))
    assert "No trials" in told
    assert "This customer tries nothing now, and no past trial is known." in told


def test_starting_is_off_for_a_role_that_may_not(here: Here, open_page: Open) -> None:
    here.sign_in_as(FULL)
    tab = tab_of(open_page(ISIK, "trials"))
    assert not tab.start.isEnabled()
    assert tab.start.accessibleDescription() == "Only a sales or sales full administrator can start a trial."
    assert tab.start.accessibleDescription() in texts(tab)


def test_starting_is_off_offline_and_for_a_vanished_customer(here: Here, open_page: Open) -> None:
    here.sign_in_as(SALES)
    assert tab_of(open_page(ISIK, "trials")).start.isEnabled()
    assert not tab_of(open_page(GONE, "trials")).start.isEnabled()
    here.customers.online[0] = False
    tab = tab_of(open_page(ISIK, "trials"))
    assert not tab.start.isEnabled()
    assert "There is no network" in tab.why_not.text()


def test_extending_is_off_for_reasons_of_its_own(here: Here, open_page: Open) -> None:
    def extend() -> QPushButton:
        buttons = tab_of(open_page(CINAR, "trials")).findChildren(QPushButton)
        return next(each for each in buttons if each.text() == "Extend…")

    here.sign_in_as(FULL)
    assert not extend().isEnabled()
    told = "Only a sales or sales full administrator can extend a trial."
    assert extend().accessibleDescription() == told
    assert told in extend().toolTip()
    with here.customers.replica.write() as connection:
        connection.execute(update(role).values(name=SALES))
    assert extend().isEnabled()
    here.customers.online[0] = False
    assert "trials are extended in Partner Hub" in extend().toolTip()


def dialog_of(kind: type[TrialDialog] | type[ExtendDialog]) -> TrialDialog | ExtendDialog:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


@pytest.fixture
def dialog(qtbot: QtBot, here: Here, open_page: Open) -> TrialDialog:
    here.sign_in_as(SALES)
    tab_of(open_page(ISIK, "trials")).start.click()
    settle(qtbot, here.services)
    made = dialog_of(TrialDialog)
    assert isinstance(made, TrialDialog)
    return made


def fill(dialog: TrialDialog) -> None:
    form = dialog.form
    form.admin_email.setText("ayse@isik.example")
    form.vertical.setCurrentIndex(6)
    form.country.setText("Türkiye")
    form.location_confirmed.setChecked(True)
    form.quantities["calling"].setValue(25)


@pytest.mark.parametrize(
    ("code", "typed", "found"),
    [
        ("en", "germ", "Germany"),
        ("tr", "Almanya", "Almanya"),
        ("tr", "germ", "Germany"),
        ("tr", "isvec", "İsveç"),
        ("tr", "IRAN", "İran"),
    ],
)
def test_a_country_is_found_by_its_name_in_either_language(
    dialog: TrialDialog, here: Here, qtbot: QtBot, code: str, typed: str, found: str
) -> None:
    here.services.language.set(code)
    country = dialog.form.country
    dialog.activateWindow()
    country.setFocus()
    qtbot.keyClicks(country, typed)
    popup = country.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert country.text() == found
    assert dialog.form.request().country == found
    dialog.close()


def test_what_is_typed_is_checked_and_summed_up(dialog: TrialDialog, here: Here) -> None:
    form = dialog.form
    assert form.company.text() == "Işık Elektrik A.Ş."
    assert not form.fields["admin_email"].wrong.isVisible()  # nobody has typed there yet
    assert not dialog.hub.isEnabled()
    form.days.setValue(1)
    assert form.days.text() == "1 day"
    form.days.setValue(30)
    form.admin_email.setText("ayse")
    form.admin_email.textEdited.emit("ayse")
    assert form.fields["admin_email"].wrong.text().startswith("Type the administrator's email address")
    fill(dialog)
    assert dialog.missing.text() == ""
    assert dialog.hub.isEnabled()
    assert dialog.summary.toPlainText().splitlines() == [
        "Company name: Işık Elektrik A.Ş.",
        "Administrator's email address: ayse@isik.example",
        "Business vertical: Manufacturing",
        "Country for data residency: Türkiye",
        "The services are offered in this country: yes",
        "Webex Calling: 25",
        "Length of the trial: 30 days",
    ]
    dialog.hub.click()
    assert here.links == [PARTNER_HUB_URL]
    assert QGuiApplication.clipboard().text() == dialog.summary.toPlainText()
    dialog.close()


def test_the_enterprise_edition_asks_for_its_site(dialog: TrialDialog) -> None:
    fill(dialog)
    assert not dialog.form.fields["site_url"].isVisibleTo(dialog)
    dialog.form.enterprise_meetings.setChecked(True)
    assert dialog.form.fields["site_url"].isVisibleTo(dialog)
    assert not dialog.hub.isEnabled()
    dialog.form.site_url.setText("isik.webex.com")
    dialog.form.time_zone.setEditText("Europe/Istanbul")
    assert dialog.hub.isEnabled()
    assert "Time zone of the site: Europe/Istanbul" in dialog.summary.toPlainText()
    dialog.close()


def test_devices_for_too_long_are_refused(dialog: TrialDialog) -> None:
    fill(dialog)
    dialog.form.quantities["devices"].setValue(3)
    dialog.form.days.setValue(121)
    assert dialog.missing.text() == "A trial with devices lasts at most 120 days and needs approval."
    dialog.form.days.setValue(120)
    assert dialog.hub.isEnabled()
    dialog.close()


def test_a_draft_survives_and_can_be_dropped(qtbot: QtBot, here: Here, open_page: Open, dialog: TrialDialog) -> None:
    fill(dialog)
    dialog.form.country.setText("half a coun")
    dialog.close()
    settle(qtbot, here.services)
    with here.customers.desk.write() as connection:
        kept = fetch_draft(connection, "trial:org-000001")
    assert kept is not None
    assert (kept["country"], kept["services"]["calling"]) == ("half a coun", 25)
    tab_of(open_page(ISIK, "trials")).start.click()
    settle(qtbot, here.services)
    again = dialog_of(TrialDialog)
    assert isinstance(again, TrialDialog)
    assert again.form.country.text() == "half a coun"
    assert again.form.vertical.currentText() == "Manufacturing"
    again.anew.click()
    settle(qtbot, here.services)
    assert again.form.country.text() == ""
    with here.customers.desk.write() as connection:
        assert fetch_draft(connection, "trial:org-000001") is None
    again.close()


def test_an_extension_that_shortens_is_warned_of(qtbot: QtBot, here: Here, open_page: Open) -> None:
    here.sign_in_as(SALES)
    with here.customers.replica.write() as connection:
        connection.execute(update(subscription).where(subscription.c.id == CINAR).values(end_day=TODAY + 65))
    tab = tab_of(open_page(CINAR, "trials"))
    warning = "Extending by 30 days counts from today, and the trial still has 65 days: it would end 35 days sooner."
    assert warning in texts(tab)
    next(each for each in tab.findChildren(QPushButton) if each.text() == "Extend…").click()
    dialog = dialog_of(ExtendDialog)
    assert isinstance(dialog, ExtendDialog)
    assert dialog.warning.text() == warning
    assert dialog.told.text() == "It would end 18 Dec 2026 (in 30 days)."
    dialog.days.setValue(1)
    assert dialog.days.text() == "1 day"
    assert dialog.warning.text() == (
        "Extending by 1 day counts from today, and the trial still has 65 days: it would end 64 days sooner."
    )
    dialog.days.setValue(66)
    assert dialog.days.text() == "66 days"
    assert dialog.warning.isHidden()
    dialog.hub.click()
    assert here.links == [PARTNER_HUB_URL]
    dialog.close()
