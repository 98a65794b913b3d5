"""Figures, changes and explanations in words, in both languages' ways of writing."""

from __future__ import annotations

import pytest

from partnerdesk import weeks
from partnerdesk.analytics.values import Explanation, Figure, InputFact, Phrase, Target
from partnerdesk.models.explanation_words import explanation_parts, explanation_text, input_text
from partnerdesk.models.figure_words import change_of, change_text, figure_text, fraction_text, week_text
from partnerdesk.models.formats import DASH, Formats

NOW = weeks.week_start(2967)
EN, TR = Formats("en", NOW), Formats("tr", NOW)


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure("k", "count", 12.0, before=9.0), "▲ +3"),
        (Figure("k", "count", 9.0, before=1012.0), "▼ −1,003"),
        (Figure("k", "count", 9.0, before=9.0), "= no change"),
        (Figure("k", "percent", 40.0, before=38.8), "▲ +1.2 points"),
        (Figure("k", "percent", 40.0, before=40.04), "= no change"),
        (Figure("k", "percent", None, before=40.0), DASH),
        (Figure("k", "count", 4.0), DASH),
    ],
)
def test_a_change_has_arrow_sign_and_words(qapp: object, figure: Figure, words: str) -> None:
    assert change_text(figure, EN) == words


def test_a_figure_and_what_it_was_made_of(qapp: object) -> None:
    rate = Figure("k", "percent", 104.16, 1250.0, 1200.0)
    assert figure_text(rate, EN) == "104.2%"
    assert figure_text(rate, TR) == "%104,2"
    assert fraction_text(rate, EN) == "1,250 of 1,200"
    assert fraction_text(Figure("k", "number", 6.5, 13, 2), EN) == ""
    assert figure_text(Figure("k", "percent", None), EN) == DASH
    assert figure_text(None, EN) == DASH
    assert change_of(rate) is None
    assert week_text(2966, EN) == f"week of {EN.day(weeks.week_first_day(2966))}"


def told(**values: object) -> Explanation:
    plain: dict[str, object] = {
        "key": "k",
        "title": Phrase("Rate", context="Nothing"),
        "value": Figure("k", "percent", 50.0, 1.0, 2.0),
        "definition": Phrase("What it is.", context="Nothing"),
        "formula": Phrase("a / b", context="Nothing"),
        "filled": Phrase("{a} / {b} = {x_percent}", {"a": 1, "b": 2, "x_percent": 50.0}, context="Nothing"),
        "inputs": (InputFact("GET /v1/licenses", "api", 7, 2966, NOW, 12),),
        "input_names": ("GET /v1/licenses: totalUnits",),
        "page": None,
        "reading": Phrase("Ours.", context="Nothing"),
        "missing": (Phrase("17 are missing.", context="Nothing"),),
        "rows": Target("customers", {"kpis": ["k"]}, 3),
        "glossary": "4.5",
    }
    return Explanation(**{**plain, **values})  # type: ignore[arg-type]


def test_an_explanation_says_everything_that_it_has_in_order(qapp: object) -> None:
    parts = explanation_parts(told(), EN)
    assert [part.key for part in parts] == ["definition", "formula", "filled", "missing", "inputs", "reading"]
    assert parts[2].lines == ("1 / 2 = 50.0%",)
    text = explanation_text(told(), EN)
    assert text.startswith("Rate: 50.0% (1 of 2)\n\nDefinition\n  What it is.")
    assert "17 are missing." in text
    assert explanation_text(told(value=None), EN).startswith("Rate\n\n")


def test_a_source_leads_back_to_run_and_week(qapp: object) -> None:
    first = EN.day(weeks.week_first_day(2966))
    fetched = EN.day(weeks.day_of(NOW))
    fact = InputFact("License Usage", "report", 3, 2966, NOW, 12)
    assert input_text(fact, EN) == f"report “License Usage”, week of {first}, 12 rows, run 3, fetched {fetched}"
    assert input_text(InputFact("a <b>.csv", "file", None, None, None), EN) == "file “a <b>.csv”"
