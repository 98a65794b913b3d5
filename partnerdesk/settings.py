"""The user's settings in settings.json: typed, checked, written whole. Knows no Qt and holds no secret."""

from __future__ import annotations

import errno
import json
import logging
import os
import re
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from partnerdesk.errors import DiskFullFault, ReadOnlyFault, UnsafeAddressFault
from partnerdesk.links import is_known_host
from partnerdesk.paths import make_private

log = logging.getLogger("settings")

LANGUAGES = ("system", "en", "tr")
THEMES = ("system", "light", "dark")
MOTIONS = ("system", "reduced", "full")
TEXT_SIZES = (100, 110, 125, 150, 175, 200)
DEFAULT_LAUNCH_URL = "https://admin.webex.com/login?orgId={org_uuid}"
PARTNER_HUB_URL = "https://admin.webex.com/"
_UUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


@dataclass(frozen=True)
class Settings:
    """What the user chose. Days are whole days, `text_size` is percent."""

    language: str = "system"
    theme: str = "system"
    text_size: int = 100
    motion: str = "system"
    """Whether things may move: as the system says, reduced, or full."""
    expiring_soon_days: int = 7
    activity_days: int = 30
    horizon_days: int = 90
    low_rate_percent: int = 60
    """Low assignment: a rate below it, and below the peers' first quartile, is low (glossary 4.7)."""
    low_rate_few_peers_percent: int = 50
    """So, where there are fewer than `low_min_peers` peers."""
    low_min_peers: int = 8
    low_min_total: int = 5
    low_min_age_days: int = 30
    usage_bands: list[int] = field(default_factory=lambda: [1, 6, 21])
    """Lower bounds of calls per user and week of the usage bands after that of no calls (glossary 5.1)."""
    poor_loss_percent: int = 5
    """Calls are poor beyond these where their source has no grade (glossary 5.3); latency and jitter in ms."""
    poor_latency_ms: int = 400
    poor_jitter_ms: int = 150
    small_group_calls: int = 20
    """Groups with fewer calls are marked as too small to judge by (glossary 5.4)."""
    launch_url: str = DEFAULT_LAUNCH_URL
    report_patterns: dict[str, list[str]] = field(default_factory=dict)
    """Data set -> titles of its report, where they are not the usual ones."""
    report_regions: list[str] | None = None
    """Regions that reports are asked for besides the home region; None: those that have customers."""
    auto_sync: bool = True
    """Sync by itself once the service's week is over."""
    sync_paused_until: int = 0
    """Moment (seconds, UTC) until which no sync starts by itself; 0: not paused."""
    sync_on_metered: bool = False
    """Sync by itself over a connection that costs by volume."""
    lock_minutes: int = 0
    """Lock the program after so many minutes without input; 0: never."""
    lock_with_system: bool = True
    """Lock the program when the system is locked or sleeps."""
    notify_after_sync: bool = False
    """Tell after a sync what changed that matters."""
    tour_seen: bool = False
    """The tour was seen or skipped: it does not begin by itself again."""
    version_notice: bool = True
    """Look once a day whether there is a newer version."""
    notice_asked_at: int = 0
    """Moment (seconds, UTC) at which it was last looked."""
    notice_sequence: int = 0
    """The newest notice seen; older ones are not shown."""
    notice_skipped: str = ""
    """The version that the user does not want to hear of."""
    last_account: str = ""
    """Name of the account that was open last."""
    sidebar_open: bool = True
    last_page: str = ""
    window_geometry: str = ""
    export_kind: str = "xlsx"
    """Kind of file that was exported last: csv, xlsx or pdf."""
    export_folder: str = ""
    """Folder that was exported to last; empty: the downloads."""
    report_partner: str = ""
    """Name on customer reports."""
    report_language: str = ""
    """Language of customer reports; empty: the window's."""
    customer_window: str = ""
    """Size and place of the last customer that stood in a window of its own."""

    def checked(self) -> Settings:
        """Return these settings with every value that is out of bounds put back to its default."""
        plain = Settings()
        wrong = {name: getattr(plain, name) for name, fits in _CHECKS.items() if not fits(getattr(self, name))}
        return replace(self, **wrong) if wrong else self


def _days(value: int) -> bool:
    return 1 <= value <= 90


def _launch_fits(value: str) -> bool:
    try:
        check_launch_url(value)
    except UnsafeAddressFault:
        return False
    return True


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _bounds(value: Any) -> bool:
    """Tell whether these are rising whole numbers from 1, six at most."""
    whole = isinstance(value, list) and all(type(each) is int for each in value)
    return whole and 1 <= len(value) <= 6 and value[0] == 1 and value == sorted(set(value)) and value[-1] <= 10_000


_CHECKS: dict[str, Any] = {
    "language": lambda value: value in LANGUAGES,
    "theme": lambda value: value in THEMES,
    "motion": lambda value: value in MOTIONS,
    "text_size": lambda value: 100 <= value <= 200,
    "expiring_soon_days": _days,
    "activity_days": lambda value: 1 <= value <= 365,
    "sync_paused_until": lambda value: value >= 0,
    "lock_minutes": lambda value: 0 <= value <= 240,
    "notice_asked_at": lambda value: value >= 0,
    "notice_sequence": lambda value: value >= 0,
    "horizon_days": lambda value: 7 <= value <= 365,
    "low_rate_percent": lambda value: 1 <= value <= 100,
    "low_rate_few_peers_percent": lambda value: 1 <= value <= 100,
    "low_min_peers": lambda value: 4 <= value <= 100,
    "low_min_total": lambda value: 1 <= value <= 1000,
    "low_min_age_days": lambda value: 0 <= value <= 365,
    "usage_bands": _bounds,
    "poor_loss_percent": lambda value: 1 <= value <= 99,
    "poor_latency_ms": lambda value: 1 <= value <= 10_000,
    "poor_jitter_ms": lambda value: 1 <= value <= 10_000,
    "small_group_calls": lambda value: 1 <= value <= 1000,
    "launch_url": _launch_fits,
    "export_kind": lambda value: value in {"csv", "xlsx", "pdf"},
    "report_partner": lambda value: len(value) <= 120,
    "report_language": lambda value: value in {"", "en", "tr"},
    "report_patterns": lambda value: all(_texts(each) for each in value.values()),
    "report_regions": lambda value: value is None or _texts(value),
}


def check_launch_url(template: str) -> None:
    """Accept an https address of a Webex or Cisco host, without a user name or port, with the field {org_uuid}.

    Raises:
        UnsafeAddressFault: it is anything else.
    """
    try:
        parts = urlsplit(template.replace("{org_uuid}", "0"))
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise UnsafeAddressFault(url=template[:200]) from None
    in_host = "{" in template.split("//", 1)[-1].split("/", 1)[0]
    plain = template.isascii() and template.isprintable() and " " not in template and "\\" not in template
    whole = template.count("{org_uuid}") == 1 and template.count("{") == 1 and template.count("}") == 1
    if (
        parts.scheme != "https"
        or not is_known_host(host)
        or port
        or "@" in parts.netloc
        or in_host
        or not plain
        or not whole
    ):
        raise UnsafeAddressFault(url=template[:200])


def launch_address(template: str, org_uuid: str) -> str:
    """Return the address that opens a customer's organisation in the browser.

    Raises:
        UnsafeAddressFault: the template is not allowed or the id is no UUID.
    """
    check_launch_url(template)
    if not _UUID.fullmatch(org_uuid):
        raise UnsafeAddressFault(url=org_uuid[:80])
    return template.replace("{org_uuid}", org_uuid)


class SettingsStore:
    """Reads and writes settings.json. Keys that it does not know are kept; a file that it cannot read is set aside.

    `set_aside` names that file for the notice, else it is None. `unread` says that the file is there but could not be
    opened (another program holds it, its rights): it stays as it is, and nothing is written over it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.set_aside: Path | None = None
        self.unread = False
        self._unknown: dict[str, Any] = {}
        self.current = self._load()

    def change(self, **values: Any) -> Settings:
        """Take over some values, write the file, return the settings.

        Raises:
            ReadOnlyFault: the file can't be written; the values count for this run alone.
            DiskFullFault: as above, for want of space.
        """
        if self.unread:
            loaded = self._load()
            self.current = self.current if self.unread else loaded
        wanted = replace(self.current, **values).checked()
        if wanted != self.current:
            self.current = wanted
            self._save()
        return self.current

    def _load(self) -> Settings:
        try:
            self.unread = False
            raw = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except OSError as reason:
            log.warning("settings.json cannot be opened: %s", reason)
            self.unread = True
            return Settings()
        except ValueError as reason:
            log.warning("settings.json cannot be read: %s", reason)
            self._put_aside()
            return Settings()
        if not isinstance(raw, dict):
            self._put_aside()
            return Settings()
        return self._typed(raw)

    def _typed(self, raw: dict[str, Any]) -> Settings:
        kinds: dict[str, Any] = {each.name: type(getattr(Settings(), each.name)) for each in fields(Settings)}
        kinds["report_regions"] = list
        self._unknown = {key: value for key, value in raw.items() if key not in kinds}
        known = {key: value for key, value in raw.items() if key in kinds and type(value) is kinds[key]}
        return Settings(**known).checked()

    def _put_aside(self) -> None:
        aside = self.path.with_suffix(".damaged.json")
        try:
            self.path.replace(aside)
        except OSError:
            log.warning("settings.json cannot be set aside")
        else:
            self.set_aside = aside

    def _save(self) -> None:
        folder = self.path.parent
        if self.unread:
            raise ReadOnlyFault(folder=str(folder))
        text = json.dumps({**self._unknown, **asdict(self.current)}, ensure_ascii=False, indent=2)
        temporary: Path | None = None
        try:
            make_private(folder)
            handle, name = tempfile.mkstemp(dir=folder, prefix=".settings")
            temporary = Path(name)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self.path)
        except OSError as reason:
            if temporary is not None:
                with suppress(OSError):
                    temporary.unlink(missing_ok=True)
            if reason.errno == errno.ENOSPC:
                raise DiskFullFault(folder=str(folder), megabytes=1) from reason
            raise ReadOnlyFault(folder=str(folder)) from reason
