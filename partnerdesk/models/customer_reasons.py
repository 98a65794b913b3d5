"""Why a customer has a status, in figures, and where its facts came from, in words. Knows no widget and no query."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from partnerdesk import weeks
from partnerdesk.analytics.context import Thresholds
from partnerdesk.i18n import translate
from partnerdesk.models import customer_cells as cells
from partnerdesk.models.formats import Formats
from partnerdesk.replica.customer_detail import CustomerDetail, LicenceLineRow, SourceRow, SubscriptionRow
from partnerdesk.replica.rows import CustomerRow


def status_reason(
    key: str, row: CustomerRow, detail: CustomerDetail | None, thresholds: Thresholds, formats: Formats
) -> str:
    """Return why a status holds, with the names and figures that are known, else what it means."""
    told = ""
    found = [each for each in detail.subscriptions if each.vanished_at is None] if detail else []
    match key:
        case "expiring_soon":
            told = _expiring(found, detail, thresholds.expiring_soon_days, formats)
        case "trial":
            told = _next([each for each in found if each.is_trial], detail, formats)
        case "subscription":
            told = _next([each for each in found if each.is_trial is False], detail, formats)
        case "expired":
            told = _ended(found, formats)
        case "suspended":
            names = _names([each for each in found if each.suspended])
            told = translate("CustomerPreview", "Not paid yet: {names}").format(names=names) if names else ""
        case "ready_for_setup":
            names = _names([each for each in found if each.setup_complete is False])
            told = translate("CustomerPreview", "Not fully set up: {names}").format(names=names) if names else ""
        case "license_overage":
            told = _overage(row, detail, formats)
        case "no_recent_activity":
            told = _signin(row, thresholds.activity_days, formats)
        case "vanished":
            week = formats.day(weeks.week_first_day(row.last_seen_week))
            told = translate("CustomerPreview", "Last seen in the week of {date}").format(date=week)
        case _:
            pass
    return told or cells.status_meaning(key, thresholds).split("\n", 1)[0]


def subscription_name(found: SubscriptionRow, detail: CustomerDetail | None) -> str:
    """Return what a subscription or trial is: "Webex Calling trial"; without known products its kind alone."""
    lines = [line for line in detail.licences if line.subscription == found.external_id] if detail else []
    products = list(dict.fromkeys(cells.product_label(line.product) for line in lines))
    if not products:
        return translate("CustomerPreview", "Trial") if found.is_trial else translate("CustomerPreview", "Subscription")
    pattern = (
        translate("CustomerPreview", "{products} trial")
        if found.is_trial
        else translate("CustomerPreview", "{products} subscription")
    )
    return pattern.format(products=", ".join(products))


def _next(found: Sequence[SubscriptionRow], detail: CustomerDetail | None, formats: Formats) -> str:
    """Return which of these ends or renews next."""
    ahead = [each for each in found if each.end_day is not None and each.end_day >= formats.today]
    first = min(ahead, key=lambda each: each.end_day or 0, default=None)
    return "" if first is None else _and_more(_end_of(first, detail, formats), len(ahead) - 1)


def _end_of(found: SubscriptionRow, detail: CustomerDetail | None, formats: Formats) -> str:
    renews = bool(found.auto_renew) and not found.is_trial
    pattern = (
        translate("CustomerPreview", "{name} renews {when} ({id})")
        if renews
        else translate("CustomerPreview", "{name} ends {when} ({id})")
    )
    when = formats.days_left(found.end_day or 0)
    return pattern.format(name=subscription_name(found, detail), when=when, id=found.external_id)


def _expiring(found: Sequence[SubscriptionRow], detail: CustomerDetail | None, days: int, formats: Formats) -> str:
    ending = [
        each
        for each in found
        if each.end_day is not None
        and 0 <= each.end_day - formats.today <= days
        and (each.is_trial or not each.auto_renew)
    ]
    first = min(ending, key=lambda each: each.end_day or 0, default=None)
    return "" if first is None else _and_more(_end_of(first, detail, formats), len(ending) - 1)


def _ended(found: Sequence[SubscriptionRow], formats: Formats) -> str:
    over = [each for each in found if each.end_day is not None and each.end_day <= formats.today]
    last = max(over, key=lambda each: each.end_day or 0, default=None)
    if last is None or last.end_day is None:
        return ""
    pattern = translate("CustomerPreview", "{name} ended {date} ({when})")
    when = formats.days_left(last.end_day)
    return pattern.format(name=last.external_id, date=formats.day(last.end_day), when=when)


def _overage(row: CustomerRow, detail: CustomerDetail | None, formats: Formats) -> str:
    told = translate("CustomerPreview", "%n licenses over the limit", None, row.overage)
    over = [line for line in detail.licences if _is_over(line)] if detail else []
    worst = max(over, key=lambda line: line.assigned - line.total, default=None)
    if worst is None:
        return told if row.overage else ""
    pattern = translate("CustomerPreview", "{name}: {assigned} assigned, {total} bought")
    line = pattern.format(name=worst.name, assigned=formats.number(worst.assigned), total=formats.number(worst.total))
    return f"{told}\n{_and_more(line, len(over) - 1)}"


def _is_over(line: LicenceLineRow) -> bool:
    return line.vanished_at is None and 0 < line.total < line.assigned


def _signin(row: CustomerRow, days: int, formats: Formats) -> str:
    if row.signin_state == "never":
        return translate("CustomerTable", "No administrator has ever signed in to Control Hub.")
    if row.last_signin_at is None:
        return ""
    ago = formats.today - weeks.day_of(row.last_signin_at)
    told = translate("CustomerPreview", "Last admin sign-in %n days ago (limit: {days})", None, ago)
    return told.format(days=days)


def _names(found: Sequence[SubscriptionRow]) -> str:
    return _and_more(found[0].external_id, len(found) - 1) if found else ""


def _and_more(told: str, others: int) -> str:
    if others <= 0:
        return told
    return f"{told}, " + translate("CustomerPreview", "and %n more", None, others)


def sources(detail: CustomerDetail, formats: Formats) -> list[tuple[str, str]]:
    """Return where the facts came from, as pairs of what and from where."""
    found: list[tuple[str, str]] = []
    if detail.source is not None:
        found.append((translate("CustomerPreview", "Customer"), source_words(detail.source, formats)))
    lines = [line for line in detail.licences if line.vanished_at is None]
    licences = next((line.source for line in lines if line.source is not None), None)
    if licences is not None:
        found.append((translate("CustomerPreview", "Licenses"), source_words(licences, formats)))
    terms = {each.terms_source for each in detail.subscriptions if each.terms_source is not None}
    newest_first = sorted(terms, key=lambda source: (-source.fetched_at, source.id))
    found += [(translate("CustomerPreview", "Terms"), source_words(source, formats)) for source in newest_first]
    used = max((line.used_week for line in lines if line.used_week is not None), default=None)
    if used is not None:
        week = formats.day(weeks.week_first_day(used))
        told = translate("CustomerPreview", "usage report for the week of {date}").format(date=week)
        found.append((translate("CustomerPreview", "Use"), told))
    return found


def source_words(source: SourceRow, formats: Formats) -> str:
    """Return the report or endpoint with the day it was fetched on, and its week where it has one."""
    kinds: dict[str, Callable[[], str]] = {
        "report": lambda: translate("CustomerPreview", "report “{name}”, {date}"),
        "file": lambda: translate("CustomerPreview", "file “{name}”, {date}"),
    }
    pattern = kinds.get(source.kind, lambda: "{name}, {date}")()
    told = pattern.format(name=source.name, date=formats.day(weeks.day_of(source.fetched_at)))
    if source.week is None or source.kind == "api":
        return told
    week = formats.day(weeks.week_first_day(source.week))
    return f"{told}, " + translate("CustomerPreview", "week of {date}").format(date=week)
