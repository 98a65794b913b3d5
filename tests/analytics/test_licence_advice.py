"""The answer of the Subscriptions tab: every case worked out by hand, and what must hold for any figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.analytics.licence_advice import Advice, LineFigures, advise
from partnerdesk.analytics.values import Phrase


def told(advice: Advice) -> str:
    """Return the answer as the window puts it together, in English."""
    return ": ".join(words(each) for each in (advice.figures, advice.conclusion) if each is not None)


def words(phrase: Phrase) -> str:
    return phrase.text.replace("%n", f"{phrase.count}").format(**phrase.params)


CASES = [
    (
        [(120, 131, 96)],
        "reassign",
        (
            "131 of 120 assigned, 96 used last week: 35 assigned but unused would cover the overage of 11, "
            "and 24 would "
            "be left."
        ),
    ),
    (
        [(100, 110, 100)],
        "reassign",
        "110 of 100 assigned, 100 used last week: 10 assigned but unused would just cover the overage of 10.",
    ),
    (
        [(100, 110, 106)],
        "buy",
        (
            "110 of 100 assigned, 106 used last week: 4 assigned but unused would cover 4 of the overage of 10; 6 more "
            "would be needed."
        ),
    ),
    (
        [(100, 110, 110)],
        "buy",
        "110 of 100 assigned, 110 used last week: the overage of 10 is in use; 10 more would be needed.",
    ),
    (
        [(100, 110, None)],
        "unknown",
        (
            "110 of 100 assigned: 10 over the limit. No report has told their use, so it is not known "
            "whether unused ones "
            "would cover that."
        ),
    ),
    # unused ones of another line don't help
    (
        [(100, 110, 110), (50, 40, 5)],
        "buy",
        "150 of 150 assigned, 115 used last week: the overage of 10 is in use; 10 more would be needed.",
    ),
    # only the exceeded line's use is missing
    (
        [(100, 110, None), (50, 40, 5)],
        "unknown",
        (
            "150 of 150 assigned, 5 used last week: 10 over the limit. No report has told their use, so it "
            "is not known "
            "whether unused ones would cover that."
        ),
    ),
    # one exceeded line told, the other not
    (
        [(100, 110, 90), (50, 55, None)],
        "unknown",
        (
            "165 of 150 assigned, 90 used last week: 20 assigned but unused would cover 10 of the overage "
            "of 15. The use "
            "of others is not known."
        ),
    ),
    ([(50, 0, None)], "unassigned", "0 of 50 assigned: none of what was bought has been given out yet."),
    ([(50, 30, None)], "unknown", "30 of 50 assigned: 20 available. No report has told the use yet."),
    (
        [(50, 50, None)],
        "full",
        "50 of 50 assigned: all are given out. No report has told the use, so it is not known whether some are unused.",
    ),
    ([(50, 30, 0)], "idle", "30 of 50 assigned, 0 used last week: nobody uses them."),
    (
        [(50, 30, 12)],
        "spare",
        "30 of 50 assigned, 12 used last week: 20 available and 18 assigned but unused; no more are needed.",
    ),
    (
        [(50, 50, 45)],
        "full",
        (
            "50 of 50 assigned, 45 used last week: all are given out; 5 assigned but unused could go to "
            "others before more "
            "are bought."
        ),
    ),
    (
        [(50, 50, 49)],
        "full",
        (
            "50 of 50 assigned, 49 used last week: all are given out; 1 assigned but unused could go to "
            "others before more are bought."
        ),
    ),
    (
        [(50, 50, 50)],
        "full",
        "50 of 50 assigned, 50 used last week: all are given out and in use; the next person needs another one.",
    ),
    ([(0, 7, None)], "unlimited", "7 assigned: they have no limit, so there is nothing to buy."),
    ([(-1, 7, 3)], "unlimited", "7 assigned, 3 used last week: they have no limit, so there is nothing to buy."),
    ([], "none", "No licenses are listed."),
]


@pytest.mark.parametrize(("lines", "verdict", "sentence"), CASES)
def test_each_case_has_its_own_words(lines: list[tuple[int, int, int | None]], verdict: str, sentence: str) -> None:
    advice = advise([LineFigures(*line) for line in lines])
    assert (advice.verdict, told(advice)) == (verdict, sentence)


def test_an_older_week_is_not_called_last_week() -> None:
    assert told(advise([LineFigures(50, 30, 12)], recent=False)).startswith(
        "30 of 50 assigned, 12 used in the last reported week: "
    )


def test_what_is_left_out_is_said() -> None:
    advice = advise([LineFigures(10, 5, 2), LineFigures(0, 9, 1), LineFigures(10, 5, None), LineFigures(10, 3, 4)])
    assert [(note.text, note.count, dict(note.params)) for note in advice.notes] == [
        ("%n license lines without a limit are not counted.", 1, {}),
        ("The use is known for %n of {all} license lines.", 2, {"all": 3}),
        ("More were used than are assigned now: some were taken back inside the week.", None, {}),
    ]
    assert (advice.total, advice.assigned, advice.used) == (30, 13, 6)


def bought(total: int, assigned: int, used: int | None = None) -> LineFigures:
    return LineFigures(total, assigned, used)


def tried(total: int, assigned: int, used: int | None = None) -> LineFigures:
    return LineFigures(total, assigned, used, "trial")


def ended(total: int, assigned: int, used: int | None = None) -> LineFigures:
    return LineFigures(total, assigned, used, "ended")


APART = [
    # what has ended is bought no more, however much of it is free
    (
        [ended(10, 6, 4), ended(6, 3, 0)],
        ("ended", "warning"),
        "Ended; 9 of its 16 licenses are still assigned: renew or buy, or free them.",
        [],
    ),
    ([ended(16, 0)], ("ended", "neutral"), "Ended; none of its licenses is assigned any more.", []),
    ([ended(0, 7)], ("ended", "warning"), "Ended; 7 licenses are still assigned: renew or buy, or free them.", []),
    # 50 of 50 in use: the 16 that ended are no spare ones
    (
        [bought(50, 50, 50), ended(16, 9, 4)],
        ("full", "warning"),
        "50 of 50 assigned, 50 used last week: all are given out and in use; the next person needs another one.",
        ["16 more licenses have ended and are not counted; still assigned of them: 9."],
    ),
    # nor are the 20 of a trial
    (
        [bought(50, 50, 50), tried(20, 5, 1)],
        ("full", "warning"),
        "50 of 50 assigned, 50 used last week: all are given out and in use; the next person needs another one.",
        ["20 more licenses are of an ongoing trial and not counted as bought."],
    ),
    (
        [tried(20, 5, 1)],
        ("trial", "info"),
        "5 of 20 assigned, 1 used last week: all of them are of a trial that ends; none is bought yet.",
        [],
    ),
    (
        [tried(20, 22, 1), ended(3, 0)],
        ("trial", "warning"),
        (
            "22 of 20 assigned, 1 used last week: 2 over the limit; all of them are of a trial that ends, and none is "
            "bought yet."
        ),
        ["3 more licenses have ended and are not counted; still assigned of them: 0."],
    ),
    (
        [tried(0, 5)],
        ("trial", "info"),
        "5 assigned: all of them are of a trial that ends; none is bought yet.",
        [],
    ),
]


@pytest.mark.parametrize(("lines", "verdict", "sentence", "notes"), APART)
def test_only_what_is_bought_now_counts_as_bought(
    lines: list[LineFigures], verdict: tuple[str, str], sentence: str, notes: list[str]
) -> None:
    advice = advise(lines)
    assert (advice.verdict, advice.tone) == verdict
    assert told(advice) == sentence
    assert [words(note) for note in advice.notes] == notes


counts = st.integers(0, 500)
lines_of_any_kind = st.lists(st.builds(LineFigures, st.integers(-1, 500), counts, st.none() | counts), max_size=8)


@given(lines_of_any_kind)
def test_what_is_needed_follows_from_each_line(lines: list[LineFigures]) -> None:
    advice = advise(lines)
    limited = [line for line in lines if line.total > 0]
    assert advice.overage == sum(line.assigned - line.total for line in limited if line.assigned > line.total)
    assert advice.available == sum(line.total - line.assigned for line in limited if line.total > line.assigned)
    # worked out another way: what stays in use of each exceeded line once the unused ones are taken back
    in_use = sum(max(0, min(line.assigned, line.used or 0) - line.total) for line in limited)
    over = [line for line in limited if line.assigned > line.total]
    if over and all(line.used is not None for line in over):
        assert advice.verdict == ("buy" if in_use else "reassign")
        assert advice.needed == in_use
    else:
        assert advice.needed == 0
        assert advice.verdict not in {"buy", "reassign"}
    assert "{" not in told(advice)


def test_unused_licences_of_other_lines_are_told_apart_from_those_that_cover_an_overage() -> None:
    # 70 of 66 assigned, 50 used; on the exceeded line 43 of 39 are assigned and 28 used
    advice = advise([LineFigures(39, 43, 28), LineFigures(27, 27, 22)])
    assert words(advice.conclusion).startswith("15 assigned but unused would cover the overage of 4")
    assert [words(note) for note in advice.notes] == [
        "5 more licenses are assigned but unused on other license lines, which don't cover this overage."
    ]
    assert advise([LineFigures(39, 43, 28)]).notes == ()
