"""The views that everybody begins with: what existing filters can say honestly. The user may delete them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from partnerdesk.replica import states
from partnerdesk.replica.saved_views import NewView, SavedView
from partnerdesk.wording import QT_TRANSLATE_NOOP

_PRESSING = (states.EXPIRED, states.EXPIRING_SOON, states.LICENSE_OVERAGE, states.SUSPENDED)
_NAMES = {
    "needs_me": QT_TRANSLATE_NOOP("StarterViews", "Needs me this week"),
    "trials": QT_TRANSLATE_NOOP("StarterViews", "Trials"),
    "fell_most": QT_TRANSLATE_NOOP("StarterViews", "Calling fell most"),
}
_PLACES = {
    "needs_me": ("customers", {"statuses": sorted(_PRESSING)}),
    "trials": ("customers", {"statuses": [states.TRIAL]}),
    "fell_most": ("calling", {"section": "usage", "ranked": ["usage"]}),
}


def starter_views() -> list[NewView]:
    """Return the views to begin with, in English: their names are translated for as long as they are not renamed."""
    return [
        NewView(name, _PLACES[key][0], _PLACES[key][1], {}, pinned=True, starter=key) for key, name in _NAMES.items()
    ]


def shown_name(view: SavedView) -> str:
    """Return the name of a view in the current language."""
    name = _NAMES.get(view.starter)
    return view.name if name is None else QCoreApplication.translate("StarterViews", name)
