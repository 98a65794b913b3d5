"""One signal that says what changed and who changed it. Knows QtCore alone."""

from __future__ import annotations

import enum

from PySide6.QtCore import QObject, Signal


class Dataset(enum.Flag):
    """What a change touched. A page names the sets that it shows."""

    NONE = 0
    CUSTOMERS = enum.auto()
    LICENCES = enum.auto()
    SUBSCRIPTIONS = enum.auto()
    ADMINS = enum.auto()
    CALLING = enum.auto()
    RUNS = enum.auto()
    """The sync log and the age of the data."""
    DESK = enum.auto()
    """What the user made."""
    SETTINGS = enum.auto()
    IMPORTS = enum.auto()
    """The list of imported report files."""

    ADMIN_CHANGES = enum.auto()
    """The queue of changes of partner administrators."""

    @classmethod
    def replica(cls) -> Dataset:
        """Return everything that a sync or an import may touch."""
        return cls.CUSTOMERS | cls.LICENCES | cls.SUBSCRIPTIONS | cls.ADMINS | cls.CALLING | cls.RUNS | cls.IMPORTS


class Changes(QObject):
    """Tells every page what changed.

    `changed(flags, origin)`: `flags` is a `Dataset`; `origin` is the object that made the change (it need not refresh
    itself) or None.
    """

    changed = Signal(object, object)

    def tell(self, flags: Dataset, origin: object | None = None) -> None:
        """Emit `changed` once for all sets in `flags`."""
        if flags:
            self.changed.emit(flags, origin)
