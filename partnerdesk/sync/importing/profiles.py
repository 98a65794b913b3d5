"""Built-in profiles of Control Hub's own reports (webex-api part 5): their headings, and the units they leave out.

A profile of the user's own for the same headings goes before these. Knows no file.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from partnerdesk.sync.importing.mapping import heading_key

MIN_SHARE = 0.7
"""A profile fits when so many of its headings are there; a report may lack some and have others."""


@dataclass(frozen=True, slots=True)
class BuiltInProfile:
    """How one of Control Hub's reports is read."""

    name: str
    dataset: str
    headings: tuple[str, ...]
    units: dict[str, str] = field(default_factory=dict)
    """Unit of bare numbers, by canonical column."""


_QUEUE_TIMES = (
    "avg_wait", "total_wait", "avg_abandoned", "total_abandoned", "total_handle", "avg_handle", "longest_wait",
)  # fmt: skip
_GROUP_TIMES = ("total_talk", "total_handle", "avg_wait", "total_wait", "total_abandoned", "avg_abandoned")

BUILT_IN = (
    BuiltInProfile(
        "Control Hub: Call Queue Stats",
        "queues",
        (
            "Call Queue", "Location", "Phone NO.", "Extension", "Total Hold Time", "Avg Hold Time", "Total Talk Time",
            "Avg Talk Time", "Total Handle Time", "Avg Handle Time", "Total Wait Time", "Avg Wait Time",
            "Answered Calls", "% Answered Calls", "Abandoned Calls", "% Abandoned Calls", "Avg Abandoned Time",
            "Total Abandoned Time", "Total Calls", "Calls Overflowed", "Calls Timed Out", "Calls Transferred",
            "Avg No. of Agents Assigned", "Avg No. of Agents Handling Calls",
        ),
    ),
    BuiltInProfile(
        "Control Hub: Hunt Group Stats",
        "hunt_groups",
        (
            "Hunt Group", "Location", "Phone No", "Extension", "Total Talk Mins", "Avg Talk Mins", "Total Handle Mins",
            "Avg Handle Mins", "Total Wait Mins", "Avg Wait Mins", "Total Abandoned Mins", "Avg Abandoned Mins",
            "Calls Answered", "% Calls Answered", "Calls Abandoned", "% Calls Abandoned",
            "Avg No. of Agents Handling Calls",
        ),
        dict.fromkeys(_GROUP_TIMES, "min"),
    ),
    BuiltInProfile(
        "Control Hub: Auto Attendant Stats Summary",
        "auto_attendants",
        (
            "Auto Attendant", "Ph.No./Extn.", "Location", "Total Calls", "Answered", "Unanswered", "Busy", "Others",
            "% Answered", "Total Duration", "Total AA Talktime",
        ),
    ),
    BuiltInProfile(
        "Control Hub: Detailed Call History",
        "call_history",
        (
            "Start time", "Answer time", "Duration", "Answered", "Direction", "Call type", "Call outcome",
            "Correlation ID", "User", "User type", "User UUID", "Org UUID", "Location", "Related reason",
            "Redirect reason", "Original reason", "Client type", "Report ID",
        ),
        {"duration": "s"},
    ),
)  # fmt: skip


def built_in_profile(headings: tuple[str, ...]) -> BuiltInProfile | None:
    """Return the built-in profile that fits headings best, None when none fits well enough."""
    keys = {heading_key(heading) for heading in headings}
    shares = [
        (sum(heading_key(name) in keys for name in profile.headings) / len(profile.headings), place)
        for place, profile in enumerate(BUILT_IN)
    ]
    share, place = max(shares, key=lambda item: (item[0], -item[1]))
    return BUILT_IN[place] if share >= MIN_SHARE else None
