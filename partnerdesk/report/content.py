"""What a report says, in the language that is spoken at the moment: every text ready to be drawn. Draws nothing."""

from __future__ import annotations

from dataclasses import dataclass

from partnerdesk import weeks
from partnerdesk.analytics import calling_words, subscription_words  # noqa: F401 - they register the titles
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import ChartData
from partnerdesk.figures.calling_customer import CallingDetail
from partnerdesk.figures.customer_licences import ProductLicences
from partnerdesk.figures.report import ReportData
from partnerdesk.i18n import translate
from partnerdesk.models import customer_cells as cells
from partnerdesk.models import definition_words
from partnerdesk.models.cells import Bar
from partnerdesk.models.customer_reasons import status_reason
from partnerdesk.models.figure_words import change_text, figure_text, week_text
from partnerdesk.models.formats import DASH, Formats

_CALM = frozenset({"subscription", "trial", "license_overage"})
"""Statuses that are no open point; of an overage the licence advice says what to do."""
_PRESSING = frozenset({"danger", "warning"})
_RANK = {"danger": 0, "warning": 1, "info": 2, "neutral": 3}
CALLING = (
    "calling_active_users",
    "calling_active_percent",
    "calling_calls",
    "poor_call_percent",
    "queue_abandoned_percent",
)
_QUEUE = ("queue_offered", "queue_abandoned_percent", "queue_answer_time")


@dataclass(frozen=True, slots=True)
class Point:
    """Something that asks for attention."""

    tone: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class LicenceLine:
    """One product."""

    product: str
    bar: Bar | None
    """None: without a limit, or ended."""
    figures: str


@dataclass(frozen=True, slots=True)
class Trend:
    """One chart."""

    title: str
    chart: ChartData
    bands: tuple[tuple[float | None, ...], ...]
    """How tall each series is drawn at each place."""
    names: tuple[str, ...]
    """What each series is called."""
    months: tuple[tuple[int, str], ...]
    """Place along the chart and the short name of the month that begins there."""
    top: float
    """Upper end of the axis, half of which has a line too."""
    marks: tuple[str, str]
    """The numbers at half and at the upper end."""
    notes: str


@dataclass(frozen=True, slots=True)
class Report:
    """One page."""

    title: str
    subtitle: str
    chips: str
    points: tuple[Point, ...]
    licences: tuple[LicenceLine, ...]
    trends: tuple[Trend, ...]
    calling_title: str
    calling: tuple[tuple[str, str, str], ...]
    """Name, value and change of each figure."""
    queue_headings: tuple[str, ...]
    queues: tuple[tuple[str, ...], ...]
    headings: dict[str, str]
    """Titles of the parts: points, licences, trend, queues."""
    empty: dict[str, str]
    """What is said where a part has nothing."""
    more: str
    """Pattern for what did not fit, with the field {count}."""
    foot: str
    sample: str
    """Said in large letters on invented data; empty on real ones."""


def report_content(data: ReportData, context: Context, *, is_sample: bool) -> Report:
    """Return the words of a report, in the language of `i18n.speaking`; `context.language` must be the same."""
    formats = Formats(context.language, context.now)
    row = data.facts.row
    age = DASH if row.refreshed_at is None else formats.moment(row.refreshed_at)
    subtitle = translate("Report", "Customer report · {date} · data as of {age}")
    made = translate("Report", "Made with partnerdesk on {moment}")
    sample = translate("Report", "Sample data: this customer does not exist")
    return Report(
        row.name,
        subtitle.format(date=formats.day(formats.today), age=age),
        # tags are notes of the partner's own: the report goes to the customer
        " · ".join(cells.product_label(key) for key in row.products),
        _points(data, context, formats),
        tuple(_licence(each, formats) for each in data.licences),
        tuple(_trend(product, chart, formats) for product, chart in data.trends),
        _calling_title(data.calling, formats),
        _calling(data.calling, formats),
        (
            translate("Report", "Queue"),
            translate("Report", "Calls offered"),
            translate("Report", "Abandoned"),
            translate("Report", "Avg. answer time"),
        ),
        _queues(data.calling, formats),
        {
            "points": translate("Report", "Open points"),
            "licences": translate("Report", "Licenses"),
            "trend": translate("Report", "Licenses in the last 12 months"),
            "queues": translate("Report", "Call queues"),
        },
        {
            "points": translate("Report", "Nothing presses: no status, license or date asks for attention."),
            "licences": translate("Report", "No licenses are listed."),
            "trend": translate("Report", "No earlier weeks are kept yet."),
            "calling": translate("Report", "No calling report names this customer."),
            "queues": translate("Report", "No call queue report names this customer."),
        },
        translate("Report", "and {count} more"),
        made.format(moment=formats.moment(context.now)),
        sample if is_sample else "",
    )


def _points(data: ReportData, context: Context, formats: Formats) -> tuple[Point, ...]:
    row, detail = data.facts.row, data.facts.detail
    found = []
    for key in row.statuses:
        if key not in _CALM:
            chip = cells.status_chip(key, context.thresholds)
            reason = status_reason(key, row, detail, context.thresholds, formats)
            found.append(Point(chip.tone, chip.text, reason.replace("\n", " · ")))
    for each in data.licences:
        if each.advice.tone in _PRESSING:
            parts = [part for part in (each.advice.figures, each.advice.conclusion) if part is not None]
            text = ": ".join(formats.phrase(part) for part in parts)
            found.append(Point(each.advice.tone, cells.product_label(each.product), text))
    return tuple(sorted(found, key=lambda point: _RANK.get(point.tone, len(_RANK))))


def _licence(found: ProductLicences, formats: Formats) -> LicenceLine:
    advice, product = found.advice, cells.product_label(found.product)
    assigned = formats.number(advice.assigned)
    if advice.verdict == "ended":
        return LicenceLine(
            product, None, translate("Report", "ended, {assigned} still assigned").format(assigned=assigned)
        )
    if advice.total:
        bar = Bar(advice.used, advice.assigned, advice.total, advice.available, advice.overage)
        text = cells.licence_words(bar, formats)
    else:
        bar, text = None, translate("Report", "{assigned} assigned, no limit").format(assigned=assigned)
    if advice.verdict == "trial":
        text = translate("Report", "{figures}; a trial").format(figures=text)
    return LicenceLine(product, bar, text)


def _trend(product: str, chart: ChartData, formats: Formats) -> Trend:
    months, before = [], None
    for place, week in enumerate(chart.x):
        date = weeks.date_from_day(weeks.week_first_day(int(str(week))))
        if before is not None and date.month != before:
            months.append(
                (place, formats.locale.standaloneMonthName(date.month, formats.locale.FormatType.ShortFormat))
            )
        before = date.month
    notes = " ".join(formats.phrase(note) for note in chart.notes)
    names = tuple(formats.phrase(series.title) for series in chart.series)
    bands = drawn_bands(chart)
    top = axis_top(max(sum(band[place] or 0.0 for band in bands) for place in range(len(chart.x))))
    marks = (formats.number(round(top / 2)), formats.number(round(top)))
    return Trend(cells.product_label(product), chart, bands, names, tuple(months), top, marks, notes)


def drawn_bands(chart: ChartData) -> tuple[tuple[float | None, ...], ...]:
    """Return how tall each band is drawn; together they come to what is bought, and the overage above that.

    What is over the limit is assigned too (glossary, base quantities of part 4): it is taken out of the bands of what
    is assigned, the last ones first, as the window's chart does.
    """
    bands = [list(series.values) for series in chart.series]
    tones = [series.tone or series.key for series in chart.series]
    if "overage" not in tones:
        return tuple(map(tuple, bands))
    for place, over in enumerate(chart.series[tones.index("overage")].values):
        left = over or 0.0
        for number in reversed([n for n, tone in enumerate(tones) if tone not in {"available", "overage"}]):
            height = bands[number][place]
            if height is not None:
                taken = min(height, left)
                bands[number][place], left = height - taken, left - taken
    return tuple(map(tuple, bands))


def axis_top(most: float) -> float:
    """Return the smallest 1, 2, 4, 5, 6, 8 or 10 times a power of ten that is not below `most`; at least 4."""
    step = 1.0
    while 10 * step < most:
        step *= 10
    return max(4.0, next(step * times for times in (1, 2, 4, 5, 6, 8, 10) if step * times >= most))


def _calling_title(calling: CallingDetail | None, formats: Formats) -> str:
    title = translate("Report", "Calling")
    return title if calling is None else f"{title} · {week_text(calling.week, formats)}"


def _calling(calling: CallingDetail | None, formats: Formats) -> tuple[tuple[str, str, str], ...]:
    if calling is None:
        return ()
    return tuple(
        (
            definition_words.title("kpi", key),
            figure_text(calling.figures[key], formats),
            change_text(calling.figures[key], formats),
        )
        for key in CALLING
    )


def _queues(calling: CallingDetail | None, formats: Formats) -> tuple[tuple[str, ...], ...]:
    if calling is None:
        return ()
    return tuple(
        (queue.name, *(figure_text(queue.figures[key], formats) for key in _QUEUE)) for queue in calling.queues
    )
