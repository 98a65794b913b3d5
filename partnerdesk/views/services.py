"""What every page gets: the program's services in one small object, complete at construction. Made by app alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from partnerdesk.account import Account
    from partnerdesk.analytics.context import Context
    from partnerdesk.changes import Changes
    from partnerdesk.i18n import Language
    from partnerdesk.jobs import Jobs, Reader
    from partnerdesk.paths import AccountFolder, DataFolder
    from partnerdesk.report_imports import ReportImports
    from partnerdesk.settings import Settings
    from partnerdesk.sync.schedule import Decision
    from partnerdesk.sync.worker import SyncController
    from partnerdesk.views.theme import Theme


@dataclass(frozen=True)
class Queries:
    """The questions of the shell to the replica; each takes a connection. App fills them from the replica room."""

    state: Callable[[Any], Any]
    """-> replica.rows.ReplicaState"""
    runs: Callable[[Any], list[Any]]
    """-> replica.rows.SyncRunRow, newest first"""
    problems: Callable[[Any, int], list[Any]]
    """(connection, run id) -> replica.rows.SyncProblemRow"""
    doctor: Callable[[], dict[str, Any]]
    """The doctor's report, without any secret. Takes no connection."""
    waiting_changes: Callable[[Any], int] = field(default=lambda _desk: 0, kw_only=True)
    """Takes a connection to the desk: how many queued changes wait or need a decision."""


@dataclass(frozen=True)
class Imports:
    """Report files on their way in. App joins it."""

    files: ReportImports
    """The doors of the import; only for functions that run in `jobs`."""
    jobs: Jobs
    """One after the other, off the window thread."""
    choose: Callable[[], None]
    """Ask for files and show them in the wizard."""


@dataclass(frozen=True)
class SignInActions:
    """What pages may do with the account's sign-in, its key and the proxy's password. None of it returns a secret."""

    state: Callable[[], str]
    """sample | kept | needed | run | none"""
    ask: Callable[[], None]
    """Show the wizard for signing in."""
    leave: Callable[[str], None]
    """Sign out; `tokens`, `key` or `all` says what is taken away. The user has confirmed it."""
    keep_proxy: Callable[[str, str], None]
    """Keep user name and password of the proxy; an empty name forgets them."""
    set_recovery: Callable[[str], None]
    """Set the recovery passphrase."""
    recoverable: Callable[[], bool]
    """Whether one is set."""


@dataclass(frozen=True)
class Care:
    """What the settings may do for the account's files and for support. App joins it.

    The first four take their time and are for functions that run in `jobs`.
    """

    copies: Callable[[], list[Any]]
    """-> backups.Copy, newest first"""
    make: Callable[[], list[Any]]
    """Copy both files now; returns the new copies."""
    check: Callable[[str], Any]
    """(name) -> the copy after it was opened and checked"""
    preview: Callable[[str], Any]
    """(name) -> backups.Preview: what a restore would put in the place of what"""
    restore: Callable[[str], None]
    """Close the account, put the copy in its file's place, open the account again. The user has confirmed it."""
    examine_folder: Callable[[], Any]
    """-> folder_care.FolderCare: sizes by part and what is unsafe about the place; for `jobs`."""
    show_diagnostics: Callable[[], None]
    """Show what the diagnostics hold, and write them where the user wants."""


@dataclass(frozen=True)
class Services:
    """Handed to every page. Pages keep it and take from it what they need when they need it."""

    folder: DataFolder
    account_folder: AccountFolder
    account: Account
    settings: Callable[[], Settings]
    """The settings of the moment."""
    change_settings: Callable[..., None]
    """`change_settings(expiring_soon_days=14)`: saved, applied and told as `Dataset.SETTINGS`."""
    context: Callable[[], Context]
    """The day, thresholds and language to evaluate definitions with, as of now."""
    now: Callable[[], int]
    """The moment (seconds, UTC) by the clock that everything is judged by."""
    jobs: Jobs
    """Work off the window thread that needs no database."""
    reader: Reader
    """Questions to the replica: `reader.ask(channel, function(connection), on_done, on_fault)`."""
    desk: Reader
    """Questions and changes to desk.sqlite, one after the other, each in a transaction of its own."""
    queries: Queries
    imports: Imports
    changes: Changes
    sync: SyncController
    theme: Theme
    language: Language
    toast: Callable[..., None]
    """`toast(text, tone="neutral", action=None, on_action=None)`: text must be translated and plain."""
    go: Callable[..., None]
    """`go(page_key, place=None)`: open a page, at a place that only that page understands; kept in the history."""
    open_link: Callable[[str], None]
    """Open an https address in the browser; its fault is shown to the user."""
    start_sync: Callable[[], None]
    """Start a sync as the user asked for one: asks for what is missing, always ends in a visible result."""
    is_offline: Callable[[], bool]
    """Whether this computer is known to have no network."""
    schedule: Callable[[], Decision | None]
    """What the schedule of the open account last decided; None: nothing yet, or it has none."""
    other_sync: Callable[[], str | None]
    """Number of another process that syncs this account, None when there is none; reads one small file."""
    sign_ins: SignInActions
    care: Care | None = field(default=None, kw_only=True)
    """None in the tests of pages that need none of it."""
    export: Callable[[Any], None] = field(default=lambda _sources: None, kw_only=True)
    """`export(what)`: ask how, then export one of these tables (a list of `views.exports.source.ExportSource`), or
    write reports of customers (`views.exports.report_dialog.Wanted`)."""
    shortcuts: Callable[[], list[tuple[str, str]]] = field(default=list, kw_only=True)
    """Every shortcut of the window: what it does, and its keys as this system writes them."""
    start_tour: Callable[[], None] = field(default=lambda: None, kw_only=True)
    """Show the tour of the window."""
    push_changes: Callable[..., None] = field(default=lambda **_values: None, kw_only=True)
    """`push_changes(asked=False)`: send the queued changes of administrators now; without a connection they wait."""
