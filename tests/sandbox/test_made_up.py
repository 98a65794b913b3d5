"""Chance, ids, names and composing: the same for the same seed, everywhere."""

from __future__ import annotations

import base64
import hashlib
import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.sandbox import ids, usage, words
from partnerdesk.sandbox.catalogue import SCENARIOS
from partnerdesk.sandbox.chance import bits, key_of, unit
from partnerdesk.sandbox.composing import Recipe, compose
from partnerdesk.sandbox.names import company_name
from partnerdesk.sandbox.usage import total

ANCHOR_DAY = 20516  # 2026-03-04
RECIPE = Recipe(1, 400, ANCHOR_DAY)


def test_draws_are_those_of_splitmix64() -> None:
    """The published first outputs of splitmix64 for the seed 0: the same on every Python and platform."""
    assert [bits(0, number) for number in range(3)] == [0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F]
    assert key_of(1, "fixed") == int.from_bytes(hashlib.blake2b(b"1\x1ffixed", digest_size=8).digest(), "big")


@given(st.integers(0, 2**64 - 1), st.integers(0, 10**6))
def test_a_unit_draw_is_below_one(key: int, number: int) -> None:
    assert 0.0 <= unit(key, number) < 1.0


@given(st.integers(0, 9), st.integers(0, 2**32 - 1))
def test_an_organization_number_comes_back_out_of_its_uuid(seed: int, number: int) -> None:
    text = ids.numbered_uuid(seed, "ORGANIZATION", number)
    assert ids.number_in(seed, "ORGANIZATION", text) == number
    assert ids.number_in(seed + 1, "ORGANIZATION", text) is None


def test_ids_are_unpadded_base64_of_the_documented_form() -> None:
    made = ids.webex_id("ORGANIZATION", RECIPE.uuid(3))
    assert "=" not in made
    decoded = base64.b64decode(made + "=" * (-len(made) % 4)).decode()
    assert decoded == f"ciscospark://us/ORGANIZATION/{RECIPE.uuid(3)}"


@given(st.text(max_size=80))
def test_any_text_may_be_asked_for_as_an_id(text: str) -> None:
    ids.inner_of("ORGANIZATION", text)


def test_names_are_unique_and_hold_the_hard_cases() -> None:
    names = [company_name(1, index) for index in range(110_000)]
    assert len(set(names)) == len(names)
    assert set(words.HOSTILE_NAMES) <= set(names[:400])
    letters = set("".join(names[:400]))
    assert set("ıİşŞğçöü") <= letters
    assert any(unicodedata.bidirectional(letter) == "RLO" for letter in letters)
    assert {"A.Ş.", "GmbH", "S.A.", "Inc."} <= {part for name in names[:400] for part in name.split()}


def test_tags_fit_the_limits_of_the_service() -> None:
    assert all(len(tag) <= 25 for tag in (*words.TAGS, *words.SUBSCRIPTION_TAGS))
    assert all(len(compose(RECIPE, index).tags) <= 5 for index in range(400))


def test_every_kind_of_customer_is_there_from_the_start() -> None:
    made = {compose(RECIPE, index).scenario for index in range(len(SCENARIOS))}
    assert made == {each.name for each in SCENARIOS}


def test_the_mirror_of_a_seed_has_not_changed() -> None:
    """Guards "same seed, same bytes": a change here changes every screenshot and every check built on the sandbox."""
    week = RECIPE.anchor_week
    lines = [
        [line.licence_id, line.offer.name, total(line, week), usage.assigned(line, week), usage.used(line, week - 1)]
        for index in range(40)
        for line in compose(RECIPE, index).lines()
    ]
    digest = hashlib.sha256(json.dumps(lines).encode()).hexdigest()
    assert digest[:16] == "7fde724b4cf0c047"


def test_figures_keep_their_order() -> None:
    for index in range(200):
        for line in compose(RECIPE, index).lines():
            for week in range(RECIPE.anchor_week - 60, RECIPE.anchor_week + 8):
                used, given = usage.used(line, week), usage.assigned(line, week)
                assert 0 <= used <= given
                assert used <= usage.used_in_quarter(line, week) or week < line.start_week
                assert 0 <= usage.by_workspaces(line, week) <= given


def test_declining_and_seasonal_usage_show() -> None:
    declining = [compose(RECIPE, i) for i in range(400) if compose(RECIPE, i).profile == "declining"]
    seasonal = [compose(RECIPE, i) for i in range(400) if compose(RECIPE, i).profile == "seasonal"]
    now = RECIPE.anchor_week

    def used_by(customers: list, week: int) -> int:
        return sum(usage.used(line, week) for each in customers for line in each.lines())

    assert used_by(declining, now) < 0.6 * used_by(declining, now - 30)
    assert used_by(seasonal, now - 32) < 0.5 * used_by(seasonal, now)  # late July 2025
