"""Works out which reports are missing: of which weeks, in which spans of days. Pure arithmetic; asks nobody."""

from __future__ import annotations

from collections.abc import Collection

from partnerdesk.replica.report_requests import ReportRequest
from partnerdesk.sync.report_profiles import Profile
from partnerdesk.sync.wire_reports import Template
from partnerdesk.weeks import day_of, week_first_day, week_of, week_of_day

USUAL_DAYS = 31
"""The span of a report whose template does not say how long it may be."""


def missing_reports(
    profile: Profile, template: Template, region: str, answered: Collection[int], now: int, *, most_weeks: int = 1000
) -> list[ReportRequest]:
    """Return the reports that fill the weeks that are missing, the latest weeks first.

    Args:
        profile: what is wanted.
        template: what the service offers for it.
        region: empty for the home region.
        answered: weeks that need not be asked for.
        now: the moment, seconds, by the service's clock.
        most_weeks: so many weeks go into one report at most; at least one does.
    """
    if not profile.weeks_back:
        return _snapshot(profile, template, region, answered, now)
    newest = week_of(now) - 1
    if template.last_day is not None:
        newest = min(newest, week_of_day(template.last_day + 1) - 1)
    oldest = newest - profile.weeks_back + 1
    if template.first_day is not None:
        oldest = max(oldest, week_of_day(template.first_day + 6))
    most = max(1, min(most_weeks, (template.max_days or USUAL_DAYS) // 7))
    spans: list[list[int]] = []
    for week in range(newest, oldest - 1, -1):
        if week in answered:
            continue
        if spans and len(spans[-1]) < most and spans[-1][-1] == week + 1:
            spans[-1].append(week)
        else:
            spans.append([week])
    return [_report(profile, template, region, tuple(reversed(span))) for span in spans]


def within_data(request: ReportRequest, template: Template) -> ReportRequest | None:
    """Return a report cut to the days that the template has data of; None where that changes nothing.

    The state of today is asked for first, even where the template's data end yesterday: most services give it.
    """
    if template.last_day is None or request.end_day <= template.last_day or request.start_day > template.last_day:
        return None
    return ReportRequest(
        request.dataset, request.template_id, request.title, request.region, request.weeks, request.start_day,
        template.last_day,
    )  # fmt: skip


def _snapshot(
    profile: Profile, template: Template, region: str, answered: Collection[int], now: int
) -> list[ReportRequest]:
    week, today = week_of(now), day_of(now)
    if week in answered:
        return []
    start = today - (template.max_days or USUAL_DAYS) + 1
    if template.first_day is not None:
        start = min(today, max(start, template.first_day))
    return [
        ReportRequest(profile.dataset, template.template_id, template.title, region, (week,), start, today)
    ]  # fmt: skip


def _report(profile: Profile, template: Template, region: str, weeks: tuple[int, ...]) -> ReportRequest:
    first, last = week_first_day(weeks[0]), week_first_day(weeks[-1]) + 6
    return ReportRequest(profile.dataset, template.template_id, template.title, region, weeks, first, last)
