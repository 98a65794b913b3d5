"""What a run has in staging, as the phases need it: pages in, faults noted, what is left to ask. Knows no address."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from partnerdesk.errors import Fault, all_faults
from partnerdesk.replica import staging
from partnerdesk.replica.runs import Run, Store, add_to_summary
from partnerdesk.sync.progress import Progress
from partnerdesk.weeks import Clock


class Stage:
    """Staging of one run. Every method is one transaction; used by one thread."""

    def __init__(self, store: Store, run: Run, clock: Clock, progress: Progress) -> None:
        self._store = store
        self.run = run
        self.clock = clock
        self.progress = progress

    def cursor(self, dataset: str, scope: str = "") -> staging.Cursor | None:
        """Return how far a listing came."""
        with self._store.read() as connection:
            return staging.read_cursor(connection, self.run.id, dataset, scope)

    def page(
        self, dataset: str, rows: Sequence[Mapping[str, Any]], *, scope: str = "", next_link: str | None = None
    ) -> None:
        """Write one page and the cursor behind it."""
        with self._store.write() as connection:
            staging.stage_page(
                connection, self.run.id, dataset, rows, scope=scope, next_link=next_link, now=self.clock.now()
            )

    def sign_in(self, org_id: str, last_at: int | None, next_link: str | None) -> None:
        """Write the latest sign-in of one page of events."""
        with self._store.write() as connection:
            staging.stage_sign_in(connection, self.run.id, org_id, last_at, next_link=next_link, now=self.clock.now())

    def tagged(self, tags: Mapping[str, Sequence[str]]) -> None:
        """Write the tags of the customers that are known whole; the others are to be asked one by one."""
        now = self.clock.now()
        with self._store.write() as connection:
            for org_id, words in tags.items():
                rows = [{"org_id": org_id, "tag": word} for word in words]
                staging.stage_page(connection, self.run.id, staging.TAGS, rows, scope=org_id, now=now)
            staging.end_scope(connection, self.run.id, staging.TAG_LISTS, staging.OK, now=now)

    def fail(self, dataset: str, fault: Fault, scope: str = "") -> None:
        """Note that a listing failed, and say so."""
        org_id = scope.partition(" ")[0]
        with self._store.write() as connection:
            staging.end_scope(
                connection,
                self.run.id,
                dataset,
                fault.code,
                scope=scope,
                params=fault.params,
                now=self.clock.now(),
            )
            name = staging.customer_name(connection, self.run.id, org_id) if org_id else None
        self.progress.problem(dataset, org_id or None, name, fault)

    def note(self, part: Mapping[str, Mapping[str, Any]]) -> None:
        """Add facts to what the run brought."""
        with self._store.write() as connection:
            add_to_summary(connection, self.run.id, part)

    def skip(self, dataset: str, scope: str = "") -> None:
        """Note that a listing was left out, which is no problem."""
        with self._store.write() as connection:
            staging.end_scope(connection, self.run.id, dataset, staging.SKIPPED, scope=scope, now=self.clock.now())

    def refuse(self, dataset: str, scope: str) -> None:
        """Note, without a word yet, that the role may not read a dataset of one customer."""
        with self._store.write() as connection:
            staging.end_scope(connection, self.run.id, dataset, "not_allowed", scope=scope, now=self.clock.now())

    def switch_off(self, dataset: str) -> None:
        """Skip a dataset for all customers that have no answer yet."""
        with self._store.write() as connection:
            staging.switch_off(connection, self.run.id, dataset, self.clock.now())

    def give_up(self, dataset: str, fault: Fault) -> None:
        """Note for all customers that have no answer yet that they were not asked."""
        with self._store.write() as connection:
            params = json.dumps(fault.params)
            staging.give_up(connection, self.run.id, dataset, fault.code, params, self.clock.now())
        self.progress.problem(dataset, None, None, fault)

    def unknown_sign_ins(self) -> None:
        """Note that the last sign-in of customers that have no answer is not known."""
        with self._store.write() as connection:
            staging.stage_unknown_sign_ins(connection, self.run.id)

    def pending(self, dataset: str) -> list[staging.Pending]:
        """Return the customers whose listing is not complete."""
        with self._store.read() as connection:
            return staging.pending_customers(connection, self.run.id, dataset)

    def pending_subscriptions(self) -> list[tuple[str, str]]:
        """Return the subscriptions that were never asked for their trial flag."""
        with self._store.read() as connection:
            return staging.pending_subscriptions(connection, self.run.id)

    def last_sign_ins(self) -> dict[str, staging.LastSignIn]:
        """Return what earlier runs know of sign-ins."""
        with self._store.read() as connection:
            return staging.last_sign_ins(connection)

    def customers(self) -> dict[str, str]:
        """Return the org ids of all customers by org id and, where it decodes, by UUID."""
        with self._store.read() as connection:
            found = list(staging.customer_ids(connection, self.run.id))
        return {key: org_id for org_id, uuid in found for key in (uuid, org_id) if key}

    def roles(self) -> tuple[str, ...]:
        """Return the ids of the roles that came."""
        with self._store.read() as connection:
            return staging.staged_roles(connection, self.run.id)

    def outcomes(self, dataset: str) -> dict[str, int]:
        """Return how many listings of a dataset ended in which way."""
        with self._store.read() as connection:
            return staging.outcomes(connection, self.run.id, dataset)

    def is_ready(self, dataset: str) -> bool:
        """Whether a dataset came so far that it can be promoted."""
        if dataset in {staging.ROLES, staging.PEOPLE, staging.ORGANIZATIONS}:
            cursor = self.cursor(dataset)
            return cursor is not None and cursor.outcome == staging.OK
        return bool(self.outcomes(dataset)) or dataset == staging.SIGN_INS

    def refuse_if_all_failed(self) -> None:
        """Stop before anything is changed, if no customer at all could be fetched.

        Raises:
            Fault: the one that most customers met.
        """
        counts = self.outcomes(staging.LICENCES)
        if not counts or counts.get(staging.OK) or counts.get(staging.SKIPPED):
            return
        code = max(counts, key=lambda key: counts[key])
        with self._store.read() as connection:
            params = staging.an_outcome(connection, self.run.id, staging.LICENCES, code)
        kind = next((kind for kind in all_faults() if kind.code == code), Fault)
        raise kind(**params)
