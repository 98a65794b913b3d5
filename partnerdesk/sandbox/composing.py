"""Composes a customer from the seed and its number. Knows nothing of the wire and of what has happened since."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from partnerdesk import weeks
from partnerdesk.sandbox import ids, words
from partnerdesk.sandbox.catalogue import (
    BUNDLES,
    FREE_MESSAGING,
    MESSAGING_BUNDLE,
    NEW_CUSTOMER,
    SCENARIOS,
    Offer,
    Scenario,
)
from partnerdesk.sandbox.chance import Chance, key_of, unit
from partnerdesk.sandbox.facts import Customer, Line, Queue, Subscription
from partnerdesk.sandbox.names import ascii_slug, company_name

HISTORY_WEEKS = 60
PARTNER_ADMINS = 8
REGIONS = ("EU", "US")
"""Regions with customers; the first one is the partner's own."""
_ORG = "ORGANIZATION"
_YEAR = 365

TERMS: dict[str, tuple[int, int, int, int]] = {
    "running": (-900, -120, 91, 900),
    "renewing": (-700, -340, 0, 90),
    "ending": (-1050, -300, 8, 90),
    "ending_soon": (-1050, -340, 1, 6),
    "expired": (-900, -420, -220, -40),
    "expired_lately": (-900, -380, -28, -3),
    "suspended": (-700, -100, 30, 500),
    "setup": (-20, -1, 340, 1080),
    "new": (-85, -1, 280, 1095),
    "later": (3, 60, 400, 1100),
    "first": (0, 6, 360, 1095),
    "trial": (-60, -8, 9, 80),
    "trial_ending": (-80, -25, 1, 5),
    "trial_past": (-220, -90, -60, -10),
}
"""Kind of subscription: first and last day of its start and of its end, counted from the anchor day."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a partner is composed from."""

    seed: int
    customers: int
    anchor_day: int

    @property
    def anchor_week(self) -> int:
        """Week of the anchor day."""
        return weeks.week_of_day(self.anchor_day)

    @property
    def joining_per_week(self) -> int:
        """New customers in each week after the anchor."""
        return max(1, self.customers // 200)

    def first_week(self, index: int) -> int:
        """Return the week in which a customer appears in the list."""
        if index < self.customers:
            return self.anchor_week - 10 * HISTORY_WEEKS
        return self.anchor_week + 1 + (index - self.customers) // self.joining_per_week

    def last_week(self, index: int) -> int | None:
        """Return the week after which a customer is gone; None when it stays."""
        key = key_of(self.seed, "leaves", index)
        return self.first_week_of_leaving(key) if unit(key, 0) < 0.02 and index >= len(SCENARIOS) else None

    def first_week_of_leaving(self, key: int) -> int:
        """Return the last week of a customer that leaves."""
        return self.anchor_week + int(unit(key, 1) * 12)

    def created(self, index: int) -> int:
        """Return the moment at which the customer's organisation was made."""
        chance = Chance(self.seed, "created", index)
        if index < self.customers:
            day = self.anchor_day - chance.integer(1100, 3600)
        else:
            day = weeks.week_first_day(self.first_week(index)) - chance.integer(0, 3)
        return day * weeks.DAY_SECONDS + chance.integer(6 * 3600, 17 * 3600)

    def uuid(self, index: int) -> str:
        """Return the plain id of a customer's organisation."""
        return ids.numbered_uuid(self.seed, _ORG, index)


def org_id(uuid: str) -> str:
    """Return the service's id of an organisation."""
    return ids.webex_id(_ORG, uuid)


@lru_cache(maxsize=8192)
def compose(recipe: Recipe, index: int) -> Customer:
    """Return the facts of customer number `index`."""
    chance = Chance(recipe.seed, "customer", index)
    scenario = _scenario(recipe, index, chance)
    uuid = recipe.uuid(index)
    name = company_name(recipe.seed, index)
    subscriptions = _Composer(recipe, index, chance, scenario, uuid, ascii_slug(name)[:24]).subscriptions()
    products = {line.offer.product for each in subscriptions for line in each.lines}
    free = chance.flag(0.2) and bool(subscriptions)
    return Customer(
        index=index,
        key=key_of(recipe.seed, "week", index),
        uuid=uuid,
        org_id=org_id(uuid),
        name=name,
        region=REGIONS[0] if chance.flag(0.8) else REGIONS[1],
        created=recipe.created(index),
        scenario=scenario.name,
        profile=scenario.profile,
        signin=scenario.signin,
        signin_rate=chance.between(0.08, 0.5),
        last_signin_day=recipe.anchor_day - chance.integer(33, 250),
        audit_forbidden=index % 9 == 4,
        first_week=recipe.first_week(index),
        last_week=recipe.last_week(index),
        subscriptions=subscriptions,
        free_lines=(_free_line(recipe, index, uuid),) if free else (),
        queues=_queues(recipe, index, chance) if "calling" in products and index % 3 == 0 else (),
        poor_network=chance.weighted(((0.01, 6), (0.04, 3), (0.14, 1))),
        tags=_tags(chance),
        admins=_admins(chance),
    )


def _scenario(recipe: Recipe, index: int, chance: Chance) -> Scenario:
    if index >= recipe.customers:
        return NEW_CUSTOMER
    if index < len(SCENARIOS):
        return SCENARIOS[index]
    return chance.weighted(tuple((each, each.weight) for each in SCENARIOS))


def _tags(chance: Chance) -> tuple[str, ...]:
    wanted = chance.weighted(((0, 5), (1, 3), (2, 2), (3, 1), (5, 0.4)))
    return tuple(sorted({chance.pick(words.TAGS) for _ in range(wanted)}))


def _admins(chance: Chance) -> tuple[int, ...]:
    wanted = chance.weighted(((0, 4), (1, 4), (2, 2), (3, 1)))
    return tuple(sorted({chance.integer(0, PARTNER_ADMINS - 1) for _ in range(wanted)}))


def _queues(recipe: Recipe, index: int, chance: Chance) -> tuple[Queue, ...]:
    count = chance.weighted(((1, 5), (2, 3), (3, 1)))
    first = chance.integer(0, len(words.QUEUES) - 1)
    return tuple(
        Queue(
            key=key_of(recipe.seed, "queue", index, number),
            name=words.QUEUES[(first + number * 5) % len(words.QUEUES)],
            location=chance.pick(words.LOCATIONS),
            phone=f"+90212555{chance.integer(0, 9999):04d}" if chance.flag(0.7) else "",
            extension=str(chance.integer(2000, 8999)),
            load=chance.integer(8, 70),
            patience=chance.between(0.6, 1.6),
            agents=chance.integer(2, 9),
        )
        for number in range(count)
    )


def _free_line(recipe: Recipe, index: int, uuid: str) -> Line:
    key = key_of(recipe.seed, "free", index)
    return Line(
        key=key,
        licence_id=ids.webex_id("LICENSE", f"{uuid}:{FREE_MESSAGING.code}"),
        offer=FREE_MESSAGING,
        subscription=None,
        base_total=0,
        rate=0.2 + unit(key, 0),
        use_rate=0.5,
        profile="steady",
        start_week=recipe.anchor_week - HISTORY_WEEKS,
        anchor_week=recipe.anchor_week,
        steps=(),
        setup_week=recipe.anchor_week - HISTORY_WEEKS,
        workspaces=False,
        site_url=None,
        site_type=None,
    )


class _Composer:
    """Composes the subscriptions of one customer."""

    def __init__(self, recipe: Recipe, index: int, chance: Chance, scenario: Scenario, uuid: str, slug: str) -> None:
        self._recipe = recipe
        self._index = index
        self._chance = chance
        self._scenario = scenario
        self._uuid = uuid
        self._slug = slug

    def subscriptions(self) -> tuple[Subscription, ...]:
        """Return all subscriptions and trials that this customer ever has."""
        made: list[Subscription] = []
        common_end = (
            self._chance.integer(*TERMS[self._scenario.subscriptions[0]][2:]) if self._scenario.coterm else None
        )
        for number, kind in enumerate(self._scenario.subscriptions):
            made.append(self._subscription(number, kind, common_end))
        return tuple(made)

    def _subscription(self, number: int, kind: str, common_end: int | None) -> Subscription:
        chance, anchor = self._chance, self._origin()
        first, last, soonest, latest = TERMS[kind]
        start = anchor + chance.integer(first, last)
        end = anchor + (common_end if common_end is not None else chance.integer(soonest, latest))
        is_trial = kind.startswith("trial")
        automatic = kind == "renewing" or (kind in {"running", "new", "setup"} and chance.flag(0.6))
        serial = self._index * 10 + number
        external_id = f"ET{4_000_000 + serial}" if is_trial else f"Sub{100_000 + serial}"
        setup_day = self._setup_day(kind, start)
        bundle = MESSAGING_BUNDLE if self._scenario.messaging_only else chance.weighted(BUNDLES)
        unpaid = kind == "suspended"
        return Subscription(
            external_id=external_id,
            is_trial=is_trial,
            start_day=start,
            first_end_day=end,
            term_days=chance.pick((_YEAR, _YEAR, _YEAR, 3 * _YEAR)),
            auto_renew=automatic,
            setup_day=setup_day,
            suspended_from=anchor - chance.integer(5, 60) if unpaid else None,
            suspended_until=anchor + chance.integer(8, 90) if unpaid and chance.flag(0.5) else None,
            contract=chance.pick(("Annual", "36 months", "Month to month", "EA")) if not is_trial else "Trial",
            added_day=start - (chance.integer(0, 3) if kind not in {"later", "first"} else 0),
            lines=tuple(self._line(offer, external_id, start, setup_day, is_trial=is_trial) for offer in bundle),
            tags=(chance.pick(words.SUBSCRIPTION_TAGS),) if chance.flag(0.25) else (),
        )

    def _origin(self) -> int:
        """Return the day from which terms are counted: the anchor, or the week in which a new customer joins."""
        if self._index < self._recipe.customers:
            return self._recipe.anchor_day
        return weeks.week_first_day(self._recipe.first_week(self._index))

    def _setup_day(self, kind: str, start: int) -> int | None:
        if kind != "setup":
            return start
        return self._recipe.anchor_day + self._chance.integer(9, 45) if self._chance.flag(0.5) else None

    def _line(self, offer: Offer, external_id: str, start: int, setup_day: int | None, *, is_trial: bool) -> Line:
        chance = self._chance
        profile = self._scenario.profile
        size = chance.unit() * chance.unit()
        bought = (
            min(100, offer.smallest * 5)
            if is_trial
            else _round(offer.smallest + size * (offer.largest - offer.smallest))
        )
        inner = f"{self._uuid}:{offer.code}_{ids.uuid_of(self._recipe.seed, 'SUBSCRIPTION', external_id)}"
        has_site = offer.product == "meetings"
        return Line(
            key=key_of(self._recipe.seed, "line", external_id, offer.code),
            licence_id=ids.webex_id("LICENSE", inner),
            offer=offer,
            subscription=external_id,
            base_total=bought,
            rate=_rate(profile, chance),
            use_rate=chance.between(0.55, 0.95),
            profile="steady" if is_trial else profile,
            start_week=weeks.week_of_day(start),
            anchor_week=self._recipe.anchor_week,
            steps=_steps(self._recipe.anchor_week, bought, chance),
            setup_week=None if setup_day is None else weeks.week_of_day(setup_day),
            workspaces=offer.product in {"calling", "devices"},
            site_url=f"{self._slug}.webex.com" if has_site else None,
            site_type=chance.pick(("Control Hub managed site",) * 4 + ("Linked site", "Site Admin managed site"))
            if has_site
            else None,
        )


def _rate(profile: str, chance: Chance) -> float:
    if profile == "low":
        return chance.between(0.08, 0.4)
    if profile == "overage":
        return chance.between(1.04, 1.3)
    return chance.between(0.62, 0.99)


def _steps(anchor_week: int, bought: int, chance: Chance) -> tuple[tuple[int, int], ...]:
    count = chance.weighted(((0, 4), (1, 4), (2, 2)))
    size = max(1, bought // 10)
    steps = (
        (anchor_week + chance.integer(-HISTORY_WEEKS, 12), chance.pick((-size, size, size, 2 * size)))
        for _ in range(count)
    )
    return tuple(sorted(steps))


def _round(size: float) -> int:
    return int(size) if size < 40 else int(size / 5) * 5
