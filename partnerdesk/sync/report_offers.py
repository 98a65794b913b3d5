"""What the service offers, what of it is wanted and what is missing still, region by region. Asks nobody."""

from __future__ import annotations

from collections.abc import Sequence

from partnerdesk.replica import report_requests
from partnerdesk.replica.report_requests import ReportRequest
from partnerdesk.replica.runs import Run, Store, set_meta
from partnerdesk.replica.sync_log import fetch_fact
from partnerdesk.sync.report_files import Taken
from partnerdesk.sync.report_plan import missing_reports
from partnerdesk.sync.report_profiles import LOOKED_AT_REGIONS, Profile, ReportSettings, match_templates
from partnerdesk.sync.wire_reports import Report, Template
from partnerdesk.weeks import Clock

HOME = ""
MOST_ROWS = 1_000_000
"""About so many rows go into one report, so that its file stays within what is downloaded."""
_SCOUT = "customers"
"""The report by which a region shows whether it has customers."""
_HOME_REGION = "report_home_region"


class Offers:
    """The templates of one sync, matched. Used by one thread."""

    def __init__(self, store: Store, run: Run, clock: Clock, settings: ReportSettings) -> None:
        self._store = store
        self._run = run
        self._clock = clock
        self._settings = settings
        self._templates: dict[str, Template] = {}
        self._profiles: dict[str, Profile] = {}
        self._uncovered = 0

    def learn(self, templates: list[Template]) -> None:
        """Match what the service offers with what is wanted, and keep both for the settings."""
        self._templates = match_templates(self._settings.profiles, templates)
        self._profiles = {each.dataset: each for each in self._settings.profiles if each.dataset in self._templates}
        known = {template.template_id: dataset for dataset, template in self._templates.items()}
        told = [
            {"id": each.template_id, "title": each.title, "dataset": known.get(each.template_id)} for each in templates
        ]
        with self._store.write() as connection:
            report_requests.keep_templates(connection, told)

    def template(self, request: ReportRequest) -> Template | None:
        """Return the template that a request is of, None when the service does not offer it any more."""
        found = self._templates.get(request.dataset)
        return found if found is not None and found.template_id == request.template_id else None

    def open(self) -> list[ReportRequest]:
        """Return what was asked for and did not come yet."""
        with self._store.read() as connection:
            return report_requests.open_requests(connection)

    def missing(self) -> list[ReportRequest]:
        """Return the reports to ask for: those of the home region and of every region that has customers."""
        with self._store.read() as connection:
            found = report_requests.known_regions(connection)
            home_known = self._run.week in report_requests.answered_weeks(connection, _SCOUT, HOME)
            self._uncovered = report_requests.uncovered_customers(connection)
        regions = found if self._settings.regions is None else self._settings.regions
        reports = [report for dataset in self._profiles for region in (HOME, *regions)
                   for report in self.missing_of(dataset, region)]  # fmt: skip
        return reports + (self._scouts(regions) if home_known else [])

    def missing_of(self, dataset: str, region: str) -> list[ReportRequest]:
        """Return the reports of one data set and region to ask for."""
        if dataset not in self._profiles:
            return []
        with self._store.read() as connection:
            answered = report_requests.answered_weeks(connection, dataset, region)
            single = dataset in report_requests.single_weeks(connection)
            weeks = 1 if single else MOST_ROWS // max(1, report_requests.rows_per_week(connection))
        profile, template = self._profiles[dataset], self._templates[dataset]
        return missing_reports(profile, template, region, answered, self._clock.now(), most_weeks=weeks)

    def seen(self, request: ReportRequest, report: Report) -> None:
        """Learn from a report which region is the home region, where the service says it."""
        if request.region == HOME and request.dataset == _SCOUT and report.region:
            with self._store.write() as connection:
                if fetch_fact(connection, _HOME_REGION) != report.region:
                    set_meta(connection, _HOME_REGION, report.region)

    def after(self, request: ReportRequest, taken: Taken) -> list[ReportRequest]:
        """Return what to ask for now that a report is taken.

        After the home region's customers: the customers of other regions, where some were not in it. After those: all
        other reports of a region that turned out to have customers.
        """
        if request.dataset != _SCOUT or self._settings.regions is not None:
            return []
        before = self._uncovered
        with self._store.read() as connection:
            self._uncovered = report_requests.uncovered_customers(connection)
            found = report_requests.known_regions(connection)
        if request.region == HOME:
            return self._scouts(found)
        if request.region in found or taken.is_blank or not (self._uncovered < before or taken.is_known):
            return []
        with self._store.write() as connection:
            report_requests.keep_region(connection, request.region)
        rest = (dataset for dataset in self._profiles if dataset != _SCOUT)
        return [report for dataset in rest for report in self.missing_of(dataset, request.region)]

    def home_region(self) -> str | None:
        """Return the id of the home region, where a report ever told it."""
        with self._store.read() as connection:
            return fetch_fact(connection, _HOME_REGION)

    def _scouts(self, known: Sequence[str]) -> list[ReportRequest]:
        """Return the reports by which customers that are in none are looked for in other regions."""
        if self._settings.regions is not None or not self._uncovered:
            return []
        home = self.home_region()
        regions = [region for region in LOOKED_AT_REGIONS if region != home and region not in known]
        return [report for region in regions for report in self.missing_of(_SCOUT, region)]
