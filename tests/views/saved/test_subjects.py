"""Whatever a view's file names: fitting it never fails, and what is fitted fits again without a word."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from partnerdesk.views.saved.subjects import fit, tables_of
from partnerdesk.views.saved.views import PAGES

words = st.sampled_from(["text", "statuses", "trial", "week", "product", "tables", "all", "usage", "chosen", "total"])
texts = words | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)
layout = st.fixed_dictionaries(
    {
        "order": st.lists(texts, max_size=3),
        "hidden": st.lists(texts, max_size=3),
        "widths": st.dictionaries(texts, st.integers(-5, 5000), max_size=3),
        "sorts": st.lists(st.tuples(texts, st.booleans()).map(list), max_size=3),
    }
)


@settings(deadline=None)
@given(st.sampled_from(PAGES), st.dictionaries(texts, plain, max_size=5), st.data())
def test_fitting_never_fails_and_is_done_once(page: str, place: dict[str, Any], data: st.DataObject) -> None:
    keys = st.sampled_from(sorted(tables_of(page))) | texts
    fitted = fit(page, place, data.draw(st.dictionaries(keys, layout, max_size=2)))
    again = fit(page, fitted.place, fitted.layouts)
    assert again.left_out == ()
    assert (again.place, again.layouts) == (fitted.place, fitted.layouts)
