"""Fetches what is asked customer by customer, each failure noted and survived. Writes to staging."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable

from partnerdesk.errors import BadAnswerFault, Fault, NotAllowedFault, NotFoundFault, ServiceDownFault
from partnerdesk.replica.staging import ADMINS, LICENCES, OK, SIGN_INS, SUBSCRIPTIONS, TAG_LISTS, TAGS, LastSignIn
from partnerdesk.sync import calls, wire
from partnerdesk.sync.addresses import Trail
from partnerdesk.sync.client import Answer, Client
from partnerdesk.sync.fetcher import Fetcher, Job
from partnerdesk.sync.stage import Stage
from partnerdesk.weeks import DAY_SECONDS

FIRST_LOOK_DAYS = 35
"""Most customers had a sign-in within these days, so a first look at them is one short answer."""
LONGEST_LOOK_DAYS = 364
"""The audit log gives at most a year."""

REFUSALS_TO_STOP = 5
"""When so many customers forbid a dataset and none allows it, the role may not read it at all."""

Accept = Callable[[Job, Answer], str | None]
"""Stages one page; returns the address of the next one of the same listing."""


class CustomerPhases:
    """The phases that ask for each customer."""

    def __init__(self, client: Client, fetcher: Fetcher, stage: Stage, own_org_id: str) -> None:
        self._client = client
        self._fetcher = fetcher
        self._stage = stage
        self._own = own_org_id
        self._trails: dict[str, Trail] = {}

    def licences(self) -> None:
        """Fetch the licence lines."""

        def accept(job: Job, answer: Answer) -> str | None:
            rows = [{"org_id": job.scope, **dataclasses.asdict(row)} for row in wire.licences(answer.data)]
            self._stage.page(LICENCES, rows, scope=job.scope, next_link=answer.next_url)
            return answer.next_url

        self._each_customer(LICENCES, calls.licences, accept)

    def admins(self) -> None:
        """Fetch the partner administrators who are assigned to each customer."""

        def accept(job: Job, answer: Answer) -> str | None:
            rows = [{"org_id": job.scope, **dataclasses.asdict(row)} for row in wire.admins(answer.data)]
            self._stage.page(ADMINS, rows, scope=job.scope, next_link=answer.next_url)
            return answer.next_url

        self._each_customer(ADMINS, calls.admins, accept, refusable=True)

    def tags(self) -> None:
        """Fetch the tags of the customers that the lists by tag left open."""

        def accept(job: Job, answer: Answer) -> str | None:
            rows = [{"org_id": job.scope, "tag": tag} for tag in wire.organization_tags(answer.data)]
            self._stage.page(TAGS, rows, scope=job.scope)
            return None

        if self._stage.cursor(TAG_LISTS) is not None:
            self._each_customer(TAGS, calls.organization_tags, accept)

    def subscriptions(self) -> None:
        """Fetch trial flag and tags of the subscriptions that were never asked for them."""
        pending = self._stage.pending_subscriptions()
        if self._stage.cursor(SUBSCRIPTIONS) is not None:
            return
        by_scope = {f"{org_id} {subscription}": (org_id, subscription) for org_id, subscription in pending}

        def stage(scope: str, row: wire.Subscription) -> None:
            org_id, external_id = by_scope[scope]
            facts = {"org_id": org_id, "external_id": external_id, "is_trial": row.is_trial, "tags": row.tags}
            self._stage.page(SUBSCRIPTIONS, [facts], scope=scope)

        def accept(job: Job, answer: Answer) -> str | None:
            stage(job.scope, wire.subscription(answer.data))
            return None

        def missing(job: Job) -> None:
            # Not known to the tags: asking again every week would bring nothing.
            stage(job.scope, wire.Subscription((), None))

        jobs = (Job(scope, self._url(calls.subscription_tags(*ids))) for scope, ids in by_scope.items())
        self._stage.progress.begin(SUBSCRIPTIONS, total=len(pending))
        self._run(SUBSCRIPTIONS, jobs, accept, len(pending), refusable=True, missing=missing)

    def sign_ins(self) -> None:
        """Fetch the last administrator sign-in of each customer, where the role may read the audit log."""
        known = self._stage.last_sign_ins()
        now = self._stage.run.now

        def call(org_id: str) -> calls.Call:
            return calls.sign_ins(org_id, _look_since(known.get(org_id), now), now)

        def accept(job: Job, answer: Answer) -> str | None:
            before = known.get(job.scope)
            moments = [event.at for event in wire.sign_ins(answer.data) if event.actor_org_id != self._own]
            if before is not None and before.last_at is not None:
                moments.append(before.last_at)
            following = answer.next_url
            if not following and not moments and job.pages == 0 and _is_first_look(before):
                since = now - LONGEST_LOOK_DAYS * DAY_SECONDS
                following = self._url(calls.sign_ins(job.scope, since, now - FIRST_LOOK_DAYS * DAY_SECONDS))
            self._stage.sign_in(job.scope, max(moments, default=None), following)
            return following

        self._each_customer(SIGN_INS, call, accept, refusable=True, quiet=True)
        self._stage.unknown_sign_ins()

    def _each_customer(
        self,
        dataset: str,
        call: Callable[[str], calls.Call],
        accept: Accept,
        *,
        refusable: bool = False,
        quiet: bool = False,
    ) -> None:
        pending = self._stage.pending(dataset)
        total = len(set(self._stage.customers().values()))
        self._stage.progress.begin(dataset, total=total, done=total - len(pending))
        jobs = (Job(one.org_id, one.next_link or self._url(call(one.org_id)), one.pages) for one in pending)
        self._run(dataset, jobs, accept, total, refusable=refusable, quiet=quiet)

    def _run(
        self,
        dataset: str,
        jobs: Iterable[Job],
        accept: Accept,
        total: int,
        *,
        refusable: bool = False,
        quiet: bool = False,
        missing: Callable[[Job], None] | None = None,
    ) -> None:
        """Fetch the listings of one dataset.

        Args:
            dataset: its name.
            jobs: the page to begin each listing with.
            accept: stages one page.
            total: how many listings there are in all.
            refusable: stop asking when the role seems not to reach the dataset at all.
            quiet: a refusal is an answer like any other, not a problem.
            missing: what to do when the service does not know a thing; without it that is a problem.
        """
        self._trails.clear()
        refused = _Refusals(self._stage, dataset, total) if refusable else None

        def take(job: Job, answer: Answer | Fault) -> Job | None:
            following = self._taken(dataset, job, answer, accept, refused, missing)
            if following is None:
                self._stage.progress.step()
            return following

        try:
            self._fetcher.many(jobs, take, stop=lambda: refused is not None and refused.enough)
        except ServiceDownFault as fault:
            self._stage.give_up(dataset, fault)
            return
        if refused is not None:
            refused.settle(quiet=quiet)

    def _taken(
        self,
        dataset: str,
        job: Job,
        answer: Answer | Fault,
        accept: Accept,
        refused: _Refusals | None,
        missing: Callable[[Job], None] | None,
    ) -> Job | None:
        if isinstance(answer, Answer):
            try:
                following = accept(job, answer)
                return None if following is None else self._next(job, following)
            except BadAnswerFault as fault:
                fault.params.setdefault("host", self._client.host)
                answer = fault
        if refused is not None and isinstance(answer, NotAllowedFault):
            refused.note(job.scope, answer)
        elif missing is not None and isinstance(answer, NotFoundFault):
            missing(job)
        else:
            self._stage.fail(dataset, answer, job.scope)
        return None

    def _next(self, job: Job, url: str) -> Job:
        trail = self._trails.setdefault(job.scope, Trail(job.pages))
        if trail.pages == job.pages:
            trail.step(job.url, self._client.host)
        trail.step(url, self._client.host)
        return Job(job.scope, url, trail.pages - 1)

    def _url(self, call: calls.Call) -> str:
        return self._client.url(call.parts, call.params)


class _Refusals:
    """Counts the customers that forbid a dataset, and says so once it is clear whether all do."""

    def __init__(self, stage: Stage, dataset: str, customers: int) -> None:
        self._stage = stage
        self._dataset = dataset
        self._customers = customers
        self._faults: dict[str, NotAllowedFault] = {}
        self._some_allow = False

    @property
    def enough(self) -> bool:
        """Whether it makes no sense to ask more customers: the first ones forbid it and none allows it."""
        if self._some_allow or len(self._faults) < max(1, min(REFUSALS_TO_STOP, self._customers)):
            return False
        self._some_allow = OK in self._stage.outcomes(self._dataset)
        return not self._some_allow

    def note(self, scope: str, fault: NotAllowedFault) -> None:
        """Note one refusal."""
        self._faults[scope] = fault
        self._stage.refuse(self._dataset, scope)

    def settle(self, *, quiet: bool) -> None:
        """Turn the refusals into what they mean, now that all answers are there."""
        if not self._faults:
            return
        if quiet:
            self._stage.switch_off(self._dataset)
        elif self.enough:
            self._stage.switch_off(self._dataset)
            self._stage.fail(self._dataset, next(iter(self._faults.values())))
        else:
            for scope, fault in self._faults.items():
                self._stage.fail(self._dataset, fault, scope)


def _is_first_look(known: LastSignIn | None) -> bool:
    return known is None or (known.last_at is None and known.state != "never")


def _look_since(known: LastSignIn | None, now: int) -> int:
    """Return the moment from which on sign-ins are asked for."""
    earliest = now - LONGEST_LOOK_DAYS * DAY_SECONDS
    if known is None or _is_first_look(known):
        return now - FIRST_LOOK_DAYS * DAY_SECONDS
    since = known.last_at if known.last_at is not None else (known.checked_at or earliest) - DAY_SECONDS
    return min(max(since, earliest), now)
