"""The staffing what-if: its numbers by hand, its assumptions in words, its limits."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerdesk.analytics.erlang import service_level
from partnerdesk.analytics.staffing import agents_like, far_below, patience_of, staffing


def test_a_week_of_calls_is_the_textbook_call_centre() -> None:
    # 8,000 calls in 40 hours are 100 in half an hour; 180 s each make 10 erlangs.
    told = staffing(8000, 180, 14, 120)
    assert told.load == pytest.approx(10)
    assert told.occupancy == pytest.approx(1000 / 14)
    assert told.service_percent == pytest.approx(88.8, abs=0.05)
    assert told.answer_time == pytest.approx(7.8, abs=0.05)
    assert told.waiting_percent == pytest.approx(17.4, abs=0.05)
    assert told.fewest_agents == 14, "13 agents answer 79.6 % within 20 s"
    assert told.abandoned_percent is not None
    assert 0 < told.abandoned_percent < 5
    assert [phrase.params for phrase in told.assumptions if phrase.params] == [
        {"hours": 40.0},
        {"patience_seconds": 120.0},
    ]
    assert told.notes == ()


def test_with_too_few_agents_only_impatience_keeps_the_queue_finite() -> None:
    told = staffing(8000, 180, 8, 120)
    assert (told.answer_time, told.service_percent, told.waiting_percent) == (None, None, None)
    assert told.abandoned_percent is not None
    assert told.abandoned_percent > 20, "10 erlangs, 8 agents: at least one call of five"
    assert len(told.notes) == 1
    assert "too few agents" in told.notes[0].text


def test_without_patience_nothing_is_said_of_abandoned_calls() -> None:
    told = staffing(8000, 180, 14, None)
    assert (told.abandoned_percent, told.patient_answer_time, told.abandon_wait) == (None, None, None)
    assert len(told.assumptions) == 4


def test_no_calls_need_one_agent() -> None:
    told = staffing(0, 180, 1, 60)
    assert (told.load, told.answer_time, told.service_percent, told.abandoned_percent) == (0, 0, 100, 0)
    assert told.fewest_agents == 1


def test_patience_is_all_that_was_waited_for_each_call_lost() -> None:
    assert patience_of(900, 100, 5) == 200
    assert patience_of(900, 100, 0) is None
    assert patience_of(None, 100, 5) is None
    assert patience_of(0, 0, 5) is None


def test_a_wait_far_below_the_observed_one_does_not_describe_the_queue() -> None:
    assert far_below(0.1, 127)
    assert not far_below(50, 127), "more than a third of it"
    assert not far_below(0.1, 8), "seconds"
    assert not far_below(300, 127), "too few agents are another matter"
    assert not far_below(None, 127)
    assert not far_below(0.1, None)


def test_a_queue_answers_as_so_many_agents_would_who_do_nothing_else() -> None:
    assert agents_like(8000, 180, 7.8) == 14
    assert agents_like(77, 313, 66) == 1, "0.167 / (1 - 0.167) of a handle time is 63 s"
    assert agents_like(8000, 180, 1e9) == 11, "fewer could not answer 10 erlangs"
    assert agents_like(8000, 180, None) is None
    assert agents_like(0, 180, 20) is None


@given(st.floats(1, 20_000), st.floats(10, 900), st.integers(1, 60))
@settings(max_examples=40, deadline=None)
def test_agents_are_found_again_by_their_answer_time(offered: float, handle: float, agents: int) -> None:
    told = staffing(offered, handle, agents, None)
    if told.answer_time and told.answer_time > 1e-6:
        assert agents_like(offered, handle, told.answer_time) == agents


@given(st.floats(1, 20_000), st.floats(10, 900), st.floats(5, 120), st.floats(50, 99))
@settings(max_examples=40, deadline=None)
def test_the_fewest_agents_meet_the_target_and_one_fewer_does_not(
    offered: float, handle: float, seconds: float, percent: float
) -> None:
    told = staffing(offered, handle, 1, None, target_seconds=seconds, target_percent=percent)
    fewest = told.fewest_agents
    assert fewest is not None
    assert service_level(fewest, told.load, seconds / handle) >= percent / 100
    assert fewest == 1 or service_level(fewest - 1, told.load, seconds / handle) < percent / 100


@pytest.mark.parametrize(
    ("offered", "handle", "agents", "patience", "hours"),
    [(-1, 60, 1, 60, 40), (1, 0, 1, 60, 40), (1, 60, 0, 60, 40), (1, 60, 1, 0, 40), (1, 60, 1, 60, 169)],
)
def test_figures_out_of_bounds_are_refused(
    offered: float, handle: float, agents: int, patience: float, hours: float
) -> None:
    with pytest.raises(ValueError, match=r"bounds|more than 0"):
        staffing(offered, handle, agents, patience, hours=hours)
