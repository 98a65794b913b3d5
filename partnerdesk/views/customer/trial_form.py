"""The fields of a trial (glossary 3.1), checked as they are typed. Knows no window and no network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from partnerdesk.analytics.trial_rules import (
    LONGEST_DAYS,
    MOST_LICENCES,
    SERVICES,
    USUAL_DAYS,
    VERTICALS,
    TrialRequest,
    problems,
)
from partnerdesk.models.countries import country_names
from partnerdesk.models.customer_cells import product_label
from partnerdesk.models.formats import Formats
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.days_box import DaysBox
from partnerdesk.views.widgets.labels import breaking_label, plain_label
from partnerdesk.views.widgets.name_completer import NameCompleter
from partnerdesk.views.widgets.panels import set_tone

translate = QCoreApplication.translate


class TrialField(QWidget):
    """A control with its name above it and what is wrong with it below."""

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self.control = control
        self.touched = False
        self.title = plain_label(role="strong")
        self.wrong = breaking_label()
        set_tone(self.wrong, "danger")
        self.wrong.hide()
        self.title.setBuddy(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        for widget in (self.title, control, self.wrong):
            column.addWidget(widget)

    def set_title(self, title: str) -> None:
        """Name the field; a box names itself."""
        self.control.setAccessibleName(title)
        if isinstance(self.control, QCheckBox):
            self.control.setText(title)
            self.title.hide()
        else:
            self.title.setText(title)

    def show_problem(self, text: str) -> None:
        """Say what is wrong, once the user has been here; nothing takes it away."""
        shown = text if self.touched else ""
        self.wrong.setText(shown)
        self.wrong.setVisible(bool(shown))
        self.control.setAccessibleDescription(shown)


class TrialForm(QWidget):
    """Every field. `changed()`: the user typed something."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._make_controls()
        self.fields = {
            name: TrialField(control)
            for name, control in {
                "company": self.company,
                "admin_email": self.admin_email,
                "vertical": self.vertical,
                "country": self.country,
                "location_confirmed": self.location_confirmed,
                "services": self.services,
                "days": self.days,
                "enterprise_meetings": self.enterprise_meetings,
                "site_url": self.site_url,
                "time_zone": self.time_zone,
            }.items()
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for field in self.fields.values():
            column.addWidget(field)
        self._listen()

    def request(self) -> TrialRequest:
        """Return what is typed."""
        return TrialRequest(
            company=self.company.text(),
            admin_email=self.admin_email.text(),
            vertical=self.vertical.currentText(),
            country=self.country.text(),
            location_confirmed=self.location_confirmed.isChecked(),
            services={key: box.value() for key, box in self.quantities.items()},
            days=self.days.value(),
            enterprise_meetings=self.enterprise_meetings.isChecked(),
            site_url=self.site_url.text(),
            time_zone=self.time_zone.currentText(),
        )

    def content(self) -> dict[str, Any]:
        """Return what is typed as plain data for a draft."""
        request = self.request()
        values = {name: getattr(request, name) for name in TrialRequest.__slots__}
        return {**values, "services": dict(request.services), "vertical_key": self.vertical.currentData() or ""}

    def fill(self, content: dict[str, Any]) -> None:
        """Take over a draft; what does not fit is left out."""
        for name, field in (
            ("company", self.company),
            ("admin_email", self.admin_email),
            ("country", self.country),
            ("site_url", self.site_url),
        ):
            field.setText(_text(content.get(name)))
        place = self.vertical.findData(_text(content.get("vertical_key")))
        self.vertical.setCurrentIndex(place)
        if place < 0:
            self.vertical.setEditText(_text(content.get("vertical")))
        self.time_zone.setEditText(_text(content.get("time_zone")))
        self.location_confirmed.setChecked(content.get("location_confirmed") is True)
        self.enterprise_meetings.setChecked(content.get("enterprise_meetings") is True)
        days = content.get("days")
        self.days.setValue(days if isinstance(days, int) else USUAL_DAYS)
        services = content.get("services")
        for key, box in self.quantities.items():
            count = services.get(key) if isinstance(services, dict) else None
            box.setValue(count if isinstance(count, int) else 0)
        self._show_site()

    def check(self, formats: Formats) -> dict[str, str]:
        """Return what is wrong by field, in words, and say it beside the fields that were touched."""
        found = {name: formats.phrase(phrase) for name, phrase in problems(self.request()).items()}
        for name, field in self.fields.items():
            field.show_problem(found.get(name, ""))
        return found

    def retranslate(self) -> None:
        """Set every text anew."""
        for name, title in field_titles().items():
            self.fields[name].set_title(title)
        for key, label in self._labels.items():
            label.setText(product_label(key))
            self.quantities[key].setAccessibleName(product_label(key))
        for place, vertical in enumerate(VERTICALS):
            self.vertical.setItemText(place, translate("Trials", vertical))
        completer = self.country.completer()
        if isinstance(completer, NameCompleter):
            completer.set_names(country_names("tr" if QLocale().language() == QLocale.Language.Turkish else "en"))
        self.site_url.setPlaceholderText("company.webex.com")

    # --- building --------------------------------------------------------------------------------------------------

    def _make_controls(self) -> None:
        self.company, self.admin_email, self.country, self.site_url = (QLineEdit() for _number in range(4))
        self.vertical, self.time_zone = QComboBox(), QComboBox()
        for box in (self.vertical, self.time_zone):
            box.setEditable(True)
        for vertical in VERTICALS:
            self.vertical.addItem("", vertical)
        self.vertical.setCurrentIndex(-1)
        self.time_zone.addItems(sorted(bytes(each.data()).decode() for each in QTimeZone.availableTimeZoneIds()))
        self.time_zone.setCurrentIndex(-1)
        self.country.setCompleter(NameCompleter(self.country))
        self.location_confirmed, self.enterprise_meetings = QCheckBox(), QCheckBox()
        self.days = DaysBox()
        self.days.setRange(1, LONGEST_DAYS)
        self.days.setValue(USUAL_DAYS)
        self.services = QWidget()
        grid = QGridLayout(self.services)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        self.quantities: dict[str, QSpinBox] = {}
        self._labels = {key: plain_label() for key in SERVICES}
        for place, key in enumerate(SERVICES):
            count = QSpinBox()
            count.setRange(0, MOST_LICENCES)
            self.quantities[key] = count
            grid.addWidget(self._labels[key], place, 0)
            grid.addWidget(count, place, 1)

    def _listen(self) -> None:
        signals: dict[str, list[Any]] = {
            name: [getattr(self, name).textEdited] for name in ("company", "admin_email", "country", "site_url")
        }
        signals["country"].append(self.country.textChanged)
        signals |= {name: [getattr(self, name).currentTextChanged] for name in ("vertical", "time_zone")}
        signals |= {name: [getattr(self, name).toggled] for name in ("location_confirmed", "enterprise_meetings")}
        signals["days"] = [self.days.valueChanged]
        signals["services"] = [box.valueChanged for box in self.quantities.values()]
        for name, each in signals.items():
            for signal in each:
                signal.connect(self._touch(name))
        self.enterprise_meetings.toggled.connect(lambda _on: self._show_site())

    def _touch(self, name: str) -> Callable[[object], None]:
        def touched(_value: object) -> None:
            self.fields[name].touched = True
            self.changed.emit()

        return touched

    def _show_site(self) -> None:
        for name in ("site_url", "time_zone"):
            self.fields[name].setVisible(self.enterprise_meetings.isChecked())


def field_titles() -> dict[str, str]:
    """Return the name of each field in the current language."""
    return {
        "company": translate("TrialForm", "Company name"),
        "admin_email": translate("TrialForm", "Administrator's email address"),
        "vertical": translate("TrialForm", "Business vertical"),
        "country": translate("TrialForm", "Country for data residency"),
        "location_confirmed": translate("TrialForm", "The services are offered in this country"),
        "services": translate("TrialForm", "Services and quantities"),
        "days": translate("TrialForm", "Length of the trial"),
        "enterprise_meetings": translate("TrialForm", "Meetings enterprise edition"),
        "site_url": translate("TrialForm", "Site address"),
        "time_zone": translate("TrialForm", "Time zone of the site"),
    }


def summary_lines(request: TrialRequest, formats: Formats) -> list[str]:
    """Return what is to be typed into Partner Hub, a line each, in the current language."""
    titles = field_titles()
    yes, no = translate("TrialForm", "yes"), translate("TrialForm", "no")
    lines = [
        f"{titles['company']}: {request.company.strip()}",
        f"{titles['admin_email']}: {request.admin_email.strip()}",
        f"{titles['vertical']}: {request.vertical.strip()}",
        f"{titles['country']}: {request.country.strip()}",
        f"{titles['location_confirmed']}: {yes if request.location_confirmed else no}",
    ]
    for key, count in request.services.items():
        if count:
            lines.append(f"{product_label(key)}: {formats.number(count)}")
    lines.append(f"{titles['days']}: {translate('TrialForm', '%n days', None, request.days)}")
    if request.enterprise_meetings:
        lines.append(f"{titles['enterprise_meetings']}: {yes}")
        lines.append(f"{titles['site_url']}: {request.site_url.strip()}")
        lines.append(f"{titles['time_zone']}: {request.time_zone.strip()}")
    return lines


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
