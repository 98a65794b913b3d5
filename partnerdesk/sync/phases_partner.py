"""Fetches what belongs to the partner as a whole: organisations, roles, people, the lists by tag. Writes to staging."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

from partnerdesk.errors import BadAnswerFault, Fault, ServiceDownFault
from partnerdesk.replica.staging import OK, ORGANIZATIONS, PEOPLE, ROLES, TAG_LISTS, TAGS
from partnerdesk.sync import calls, wire
from partnerdesk.sync.addresses import Trail
from partnerdesk.sync.client import Client
from partnerdesk.sync.fetcher import FATAL, Fetcher
from partnerdesk.sync.stage import Stage

MOST_TAG_LETTERS = 1500
"""Tags beyond this are asked one by one: an address has its limits."""

Rows = list[dict[str, Any]]


class PartnerPhases:
    """The phases that list the whole partner."""

    def __init__(self, client: Client, fetcher: Fetcher, stage: Stage, own_org_id: str) -> None:
        self._client = client
        self._fetcher = fetcher
        self._stage = stage
        self._own = {own_org_id, wire.decoded_uuid(own_org_id) or own_org_id}

    def organizations(self) -> None:
        """Fetch the customers. Without them there is no sync.

        Raises:
            Fault: they can't be fetched.
        """
        self._stage.progress.begin(ORGANIZATIONS)
        try:
            self._listing(ORGANIZATIONS, calls.organizations(), self._customers)
        except FATAL:
            raise
        except Fault as fault:
            self._stage.fail(ORGANIZATIONS, fault)
            raise

    def roles(self) -> None:
        """Fetch the roles."""
        self._stage.progress.begin(ROLES)
        self._tolerated(ROLES, lambda: self._listing(ROLES, calls.roles(), lambda data: _plain(wire.roles(data))))

    def people(self) -> None:
        """Fetch the people of the partner who hold a role."""
        self._stage.progress.begin(PEOPLE)
        roles = self._stage.roles()
        if not roles:
            self._stage.skip(PEOPLE)
            return
        self._tolerated(
            PEOPLE, lambda: self._listing(PEOPLE, calls.people(roles), lambda data: _plain(wire.people(data)))
        )

    def tags(self) -> None:
        """Fetch the customers of each tag, where the listings are long enough; else leave them to be asked singly."""
        self._stage.progress.begin(TAGS)
        if any(self._stage.cursor(dataset) for dataset in (TAGS, TAG_LISTS)):
            return
        self._tolerated(TAGS, self._tag_lists)

    def _tag_lists(self) -> None:
        names = tuple(dict.fromkeys(wire.tag_names(self._ask(calls.tags()))))
        customers = self._stage.customers()
        found: dict[str, dict[str, None]] = {}
        whole = len(",".join(names)) <= MOST_TAG_LETTERS and self._collect(names, found, customers)
        if not whole:
            answers = [self._collect((name,), found, customers) for name in names]
            whole = all(answers)
        tags = {org_id: tuple(words) for org_id, words in found.items()}
        if whole:
            self._stage.page(TAGS, [{"org_id": org, "tag": word} for org, words in tags.items() for word in words])
        else:
            self._stage.tagged(tags)

    def _collect(self, names: tuple[str, ...], found: dict[str, dict[str, None]], customers: dict[str, str]) -> bool:
        """Add the customers that have any of some tags; return whether the answer was not cut off."""
        if not names:
            return True
        rows = wire.tagged(self._ask(calls.tagged(names)))
        for row in rows:
            org_id = customers.get(row.org_id) or customers.get(row.org_uuid or "")
            if org_id:
                found.setdefault(org_id, {}).update(dict.fromkeys(row.tags))
        self._stage.progress.step(len(rows))
        return len(rows) < calls.MOST_TAGGED

    def _customers(self, data: Any) -> Rows:
        found = wire.organizations(data)
        if not found:
            # Even a partner without customers sees its own organisation.
            raise BadAnswerFault(host=self._client.host, detail="items: empty")
        return _plain([row for row in found if row.org_id not in self._own and row.org_uuid not in self._own])

    def _ask(self, call: calls.Call) -> Any:
        return self._fetcher.one(self._client.url(call.parts, call.params)).data

    def _listing(self, dataset: str, call: calls.Call, read: Callable[[Any], Rows]) -> None:
        cursor = self._stage.cursor(dataset)
        if cursor is not None and cursor.outcome is not None:
            return
        url: str | None = (cursor and cursor.next_link) or self._client.url(call.parts, call.params)
        trail = Trail(cursor.pages if cursor else 0)
        while url:
            trail.step(url, self._client.host)
            answer = self._fetcher.one(url)
            rows = read(answer.data)
            self._stage.page(dataset, rows, next_link=answer.next_url)
            self._stage.progress.step(len(rows))
            url = answer.next_url

    def _tolerated(self, dataset: str, fetch: Callable[[], None]) -> None:
        cursor = self._stage.cursor(dataset)
        if cursor is not None and cursor.outcome not in {None, OK}:
            return
        try:
            fetch()
        except FATAL:
            raise
        except Fault as fault:
            if not isinstance(fault, ServiceDownFault):
                fault.params.setdefault("host", self._client.host)
            self._stage.fail(dataset, fault)


def _plain(rows: Sequence[Any]) -> Rows:
    return [{field.name: getattr(row, field.name) for field in dataclasses.fields(row)} for row in rows]
