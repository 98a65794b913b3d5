"""The settings, in sections, with a search over all of them. Changes apply immediately."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from partnerdesk import notice
from partnerdesk.changes import Dataset
from partnerdesk.errors import UnsafeAddressFault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.replica.text import fold
from partnerdesk.settings import DEFAULT_LAUNCH_URL, LANGUAGES, MOTIONS, TEXT_SIZES, THEMES, check_launch_url
from partnerdesk.views.page import Page
from partnerdesk.views.pages.settings_account import ACCOUNT_ROWS, NETWORK_ROWS, AccountSettings
from partnerdesk.views.pages.settings_backups import BACKUP_ROWS, BackupList
from partnerdesk.views.pages.settings_calling import UsageBands
from partnerdesk.views.pages.settings_data import DIAGNOSTICS_ROWS, FOLDER_ROWS, PRIVACY_ROWS, DataSettings
from partnerdesk.views.pages.settings_keywords import keywords
from partnerdesk.views.pages.settings_letterhead import LETTERHEAD_ROWS, LetterheadSettings
from partnerdesk.views.pages.settings_reports import ReportRegions, ReportTitles
from partnerdesk.views.pages.settings_sync import LOCK_ROWS, SYNC_ROWS, SyncSettings
from partnerdesk.views.pages.settings_thresholds import (
    CALLING_FIELDS,
    LOW_FIELDS,
    STATUS_FIELDS,
    Thresholds,
    threshold_texts,
)
from partnerdesk.views.pages.settings_titles import section_titles
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.headers import PageHeader
from partnerdesk.views.widgets.labels import plain_label
from partnerdesk.views.widgets.panels import MessagePanel, set_tone
from partnerdesk.views.widgets.scroll import ScrollColumn
from partnerdesk.views.widgets.setting_row import SettingRow, SettingSection

COLUMN_WIDTH = 760


class SettingsPage(Page):
    """Language, look, thresholds, links, data, diagnostics."""

    key: ClassVar[str] = "settings"
    wants: ClassVar[Dataset] = Dataset.SETTINGS

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.header = PageHeader()
        self.search = QLineEdit()
        self.search.setProperty("look", "search")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.header.add_action(self.search)
        self.nothing = MessagePanel(services.theme)
        self.nothing.hide()
        self._make_controls()
        self.rows = self._make_rows()
        self.sections = {
            name: SettingSection([self.rows[key] for key in keys])
            for name, keys in {
                "look": ("language", "theme", "text_size", "motion"),
                "sync": SYNC_ROWS,
                "lock": LOCK_ROWS,
                "thresholds": tuple(field.name for field in STATUS_FIELDS),
                "low_assignment": tuple(field.name for field in LOW_FIELDS),
                "calling": ("usage_bands", *(field.name for field in CALLING_FIELDS)),
                "reports": ("report_titles", "report_regions"),
                "letterhead": LETTERHEAD_ROWS,
                "links": ("launch_url",),
                "data": ("account", *ACCOUNT_ROWS, "encryption", *FOLDER_ROWS),
                "backups": BACKUP_ROWS,
                "privacy": PRIVACY_ROWS,
                "network": NETWORK_ROWS,
                "diagnostics": (*DIAGNOSTICS_ROWS, "version_notice"),
            }.items()
        }
        self._lay_out()
        self._connect()

    # --- building --------------------------------------------------------------------------------------------------

    def _make_controls(self) -> None:
        self.language, self.theme, self.text_size, self.motion = (QComboBox() for _box in range(4))
        looks = ((self.language, LANGUAGES), (self.theme, THEMES), (self.text_size, TEXT_SIZES), (self.motion, MOTIONS))
        for box, values in looks:
            for value in values:
                box.addItem("", value)
            box.setMinimumWidth(160)
        self.thresholds, self.usage_bands = Thresholds(self), UsageBands()
        self.report_titles, self.report_regions = ReportTitles(), ReportRegions()
        self.sync_settings = SyncSettings(self.services, self)
        self.account_settings = AccountSettings(self.services, self)
        self.letterhead = LetterheadSettings(self.services, self)
        self.launch_url = QLineEdit()
        self.launch_reset = QPushButton()
        self.launch_reset.setProperty("kind", "quiet")
        self.launch_problem = plain_label(role="faint", wrap=True)
        self.account = plain_label(role="soft")
        self.data, self.backups = DataSettings(self.services, self), BackupList(self.services)
        self.backups.changed.connect(self.data.refresh)
        self.encryption = plain_label(role="soft")
        self.version_notice = QCheckBox()

    def _look_boxes(self) -> list[tuple[str, QComboBox]]:
        return [(name, getattr(self, name)) for name in ("language", "theme", "text_size", "motion")]

    def _make_rows(self) -> dict[str, SettingRow]:
        launch = QWidget()
        column = QVBoxLayout(launch)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        line = QHBoxLayout()
        line.addWidget(self.launch_url, 1)
        line.addWidget(self.launch_reset)
        column.addLayout(line)
        column.addWidget(self.launch_problem)
        return {
            "language": SettingRow(self.language),
            "theme": SettingRow(self.theme),
            "text_size": SettingRow(self.text_size),
            "motion": SettingRow(self.motion),
            **self.sync_settings.rows,
            **self.account_settings.rows,
            **self.letterhead.rows,
            **{name: SettingRow(spin) for name, spin in self.thresholds.spins.items()},
            "usage_bands": SettingRow(self.usage_bands, wide=True),
            "report_titles": SettingRow(self.report_titles, wide=True),
            "report_regions": SettingRow(self.report_regions, wide=True),
            "launch_url": SettingRow(launch, wide=True),
            "account": SettingRow(self.account),
            **self.data.rows,
            "backups": SettingRow(self.backups, wide=True),
            "encryption": SettingRow(self.encryption),
            "version_notice": SettingRow(self.version_notice),
        }

    def _lay_out(self) -> None:
        area = self.area = ScrollColumn(COLUMN_WIDTH)
        area.column.setSpacing(Space.XL)
        for section in self.sections.values():
            area.column.addWidget(section)
        area.column.addWidget(self.nothing)
        area.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(area, 1)

    def _connect(self) -> None:
        for name, box in self._look_boxes():
            box.activated.connect(lambda _index, name=name, box=box: self._change(name, box.currentData()))
        self.thresholds.changed.connect(self._change)
        self.sync_settings.changed.connect(self._change)
        self.letterhead.changed.connect(self._change)
        self.usage_bands.changed.connect(lambda bounds: self._change("usage_bands", bounds))
        self.report_titles.changed.connect(lambda patterns: self._change("report_patterns", patterns))
        self.report_regions.changed.connect(lambda regions: self._change("report_regions", regions))
        self.launch_url.editingFinished.connect(self._on_launch_edited)
        self.launch_reset.clicked.connect(lambda: self._change("launch_url", DEFAULT_LAUNCH_URL))
        self.version_notice.clicked.connect(lambda checked: self._change("version_notice", bool(checked)))

    # --- texts -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text anew."""
        self.header.set_texts(self.tr("Settings"), self.tr("Changes apply immediately."))
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setMinimumWidth(self.services.theme.px(240))
        self.nothing.show_message(
            "search",
            self.tr("No setting fits"),
            button=self.tr("Show all"),
            on_button=self.search.clear,
        )
        for name, title in section_titles().items():
            self.sections[name].title.setText(title)
        for name, (title, explanation) in self._texts().items():
            self.rows[name].set_texts(title, explanation)
        for name, words in keywords().items():
            self.rows[name].set_keywords(words)
        self._retranslate_controls()
        self.refresh()

    def _texts(self) -> dict[str, tuple[str, str]]:
        return {
            "language": (self.tr("Language"), self.tr("Product names stay as Webex writes them.")),
            "theme": (self.tr("Theme"), self.tr("Light, dark, or as this computer is set.")),
            "text_size": (self.tr("Text size"), self.tr("On top of the scale of the screen.")),
            "motion": (self.tr("Motion"), self.tr("Reduced: nothing moves by itself, not even while it waits.")),
            **self.sync_settings.texts(),
            **self.account_settings.texts(),
            **threshold_texts(),
            "usage_bands": (
                self.tr("Usage bands"),
                self.tr("Calls per user and week at which a band begins; ours, Partner Hub does not name its own."),
            ),
            "report_titles": (
                self.tr("Titles of the reports"),
                self.tr("By these a sync knows which report is which; * stands for anything, ; parts several titles."),
            ),
            "report_regions": (
                self.tr("Regions"),
                self.tr("Regions that reports are asked for besides your own, such as US, EU."),
            ),
            "launch_url": (
                self.tr("Address that opens a customer's organization"),
                self.tr("Webex and Cisco addresses with https alone; {org_uuid} stands for the organization."),
            ),
            "account": (self.tr("Account"), self._account_text()),
            "encryption": (self.tr("Encryption"), self._encryption_text()),
            **self.data.texts(),
            "backups": (
                self.tr("Copies"),
                self.tr(
                    "A sync copies the data once a week; your own views and drafts are copied on each day that they "
                    "changed. Each copy is opened and checked right away."
                ),
            ),
            "version_notice": (self.tr("Tell of new versions"), self._version_text()),
        }

    def _account_text(self) -> str:
        if self.services.account.is_sandbox:
            return self.tr("Sample data: invented customers, served from this computer.")
        return self.tr("A real Webex partner account.")

    def _encryption_text(self) -> str:
        key = self.services.account.key
        method = key.method if key else ""
        return {
            "fixed": self.tr("The files are encrypted with a fixed key, because the data is invented."),
            "keyring": self.tr("The files are encrypted; their key lies in the keyring of this computer."),
            "passphrase": self.tr("The files are encrypted with your passphrase, which is kept nowhere."),
        }.get(method, self.tr("The files are encrypted."))

    def _version_text(self) -> str:
        if not notice.KEYS:
            return self.tr("This copy of the program carries no key to check such notices with, so it never asks.")
        text = self.tr("Asks {host} once a day and sends nothing about you; nothing is installed by itself.")
        return text.format(host=notice.HOSTS[0])

    def _retranslate_controls(self) -> None:
        system = self.tr("Same as system")
        for box, names in (
            (self.language, {"system": system, "en": "English", "tr": "Türkçe"}),
            (self.theme, {"system": system, "light": self.tr("Light"), "dark": self.tr("Dark")}),
            (self.motion, {"system": system, "reduced": self.tr("Reduced"), "full": self.tr("Full")}),
        ):
            for index in range(box.count()):
                box.setItemText(index, names[box.itemData(index)])
        for index in range(self.text_size.count()):
            percent = self.text_size.itemData(index) / 100
            self.text_size.setItemText(index, self.services.language.percent(percent, 0))
        self.thresholds.retranslate(self.services.language.code)
        self.usage_bands.retranslate()
        self.report_titles.retranslate()
        self.report_regions.retranslate()
        self.letterhead.retranslate()
        self.launch_reset.setText(self.tr("Reset to default"))
        self.data.retranslate()
        self.backups.retranslate()
        self.account.setText(self.services.account.base_url)

    # --- doing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the settings of the moment."""
        settings = self.services.settings()
        for name, box in self._look_boxes():
            box.setCurrentIndex(max(0, box.findData(getattr(settings, name))))
        asks = settings.version_notice and bool(notice.KEYS)
        self.version_notice.setChecked(asks)
        self.version_notice.setText(self.tr("On") if asks else self.tr("Off"))
        self.version_notice.setEnabled(bool(notice.KEYS))
        self.data.refresh()
        self.backups.refresh()
        self.thresholds.show_settings(settings)
        self.sync_settings.show_settings(settings)
        self.account_settings.retranslate()
        for name, (title, explanation) in {**self.account_settings.texts(), **self.sync_settings.texts()}.items():
            self.rows[name].set_texts(title, explanation)
        self.usage_bands.show_settings(settings)
        self.report_titles.show_settings(settings)
        self.report_regions.show_settings(settings)
        self.letterhead.show_settings(settings)
        if not self.launch_url.hasFocus() or not self.launch_problem.isVisible():
            self.launch_url.setText(settings.launch_url)
            self.launch_problem.hide()
        self.launch_reset.setEnabled(settings.launch_url != DEFAULT_LAUNCH_URL)

    def start_search(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def go_to(self, place: Any) -> None:
        """Go to a section: `{"section": its name}`."""
        section = self.sections.get(place.get("section", "")) if isinstance(place, dict) else None
        if section is not None:
            self.search.clear()
            QTimer.singleShot(0, self, lambda: self._show_section(section))

    def _show_section(self, section: SettingSection) -> None:
        """Bring a section to the top and give its first control the keyboard."""
        inside = self.area.widget()
        if inside is not None:
            self.area.verticalScrollBar().setValue(section.mapTo(inside, section.rect().topLeft()).y() - Space.S)
        controls = (each for row in section.rows for each in row.findChildren(QWidget) if row.isVisible())
        reached = (each for each in controls if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled())
        control = next(reached, None)
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, name: str, value: object) -> None:
        self.services.change_settings(**{name: value})

    def _on_search(self, text: str) -> None:
        words = fold(text.strip())
        found = [section.show_matching(words) for section in self.sections.values()]
        self.nothing.setVisible(not any(found))

    def _on_launch_edited(self) -> None:
        address = self.launch_url.text().strip()
        try:
            check_launch_url(address)
        except UnsafeAddressFault as fault:
            self.launch_problem.setText(f"{fault_sentence(fault)} {fault_step(fault)}")
            set_tone(self.launch_problem, "danger")
            self.launch_problem.show()
            return
        self.launch_problem.hide()
        self._change("launch_url", address)
