"""Files of saved views: what is written is read again; whatever else comes is refused or cleaned, never run."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.errors import Fault, NewerFileFault
from partnerdesk.models.view_faults import NotAViewFault
from partnerdesk.models.view_file import MAX_BYTES, MAX_NAME, ViewFile, clean_name, read_view, write_view

LAYOUT = {"order": ["name", "status"], "hidden": ["tags"], "widths": {"name": 240}, "sorts": [["name", True]]}
GOOD: dict[str, Any] = {
    "format": "partnerdesk view",
    "version": 1,
    "name": "Needs me",
    "page": "customers",
    "place": {"text": "işık", "statuses": ["expired"]},
    "layouts": {"customers": LAYOUT},
}
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
layouts = st.fixed_dictionaries(
    {
        "order": st.lists(texts, max_size=3),
        "hidden": st.lists(texts, max_size=3),
        "widths": st.dictionaries(texts, st.integers(1, 2000), max_size=3),
        "sorts": st.lists(st.tuples(texts, st.booleans()).map(list), max_size=3),
    }
)


def file_of(**changes: Any) -> bytes:
    return json.dumps({**GOOD, **changes}).encode()


def test_a_good_file_is_read() -> None:
    found = read_view(json.dumps(GOOD).encode(), "a.pdview")
    assert found == ViewFile("Needs me", "customers", GOOD["place"], {"customers": LAYOUT})


@given(
    st.builds(
        ViewFile,
        texts.map(clean_name).filter(bool),
        texts,
        st.dictionaries(texts, st.lists(texts, max_size=3) | texts, max_size=3),
        st.dictionaries(texts, layouts, max_size=2),
    )
)
def test_what_is_written_is_read_again(view: ViewFile) -> None:
    assert read_view(write_view(view), "a.pdview") == view


@given(
    st.binary(max_size=300) | st.text(max_size=200).map(str.encode) | plain.map(lambda raw: json.dumps(raw).encode())
)
def test_anything_else_is_refused_with_a_fault(data: bytes) -> None:
    with pytest.raises(NotAViewFault):
        read_view(data, "a.pdview")


@given(st.sampled_from(sorted(GOOD)), plain)
def test_a_changed_part_is_read_whole_or_refused(part: str, value: Any) -> None:
    try:
        found = read_view(file_of(**{part: value}), "a.pdview")
    except Fault:
        return
    assert found.name
    assert found.name == clean_name(found.name)
    assert isinstance(found.place, dict)
    assert all(set(layout) == set(LAYOUT) for layout in found.layouts.values())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b'{"format": "partnerdesk view"}',
        file_of(version=True),
        file_of(version=0),
        file_of(version="1"),
        file_of(more=1),
        file_of(name=""),
        file_of(name="\u202e \u0000"),
        file_of(place=[]),
        file_of(place={"text": "\ud800"}),
        file_of(place={"text": "x" * 501}),
        file_of(place={"week": 10**12}),
        file_of(layouts={"customers": {**LAYOUT, "script": "1"}}),
        file_of(layouts={"customers": {**LAYOUT, "widths": {"name": "wide"}}}),
        file_of(layouts={"customers": {**LAYOUT, "sorts": [["name"]]}}),
        json.dumps(GOOD).replace('"text"', '"statuses"').encode(),
        json.dumps(GOOD).replace("240", "NaN").encode(),
        b"[" * 100_000,
        json.dumps(GOOD).encode() + b" " * MAX_BYTES,
    ],
)
def test_what_is_not_right_is_refused(data: bytes) -> None:
    with pytest.raises(NotAViewFault) as caught:
        read_view(data, "colleague.pdview")
    assert "colleague.pdview" in caught.value.sentence()


def test_a_file_of_a_newer_version_is_left_alone() -> None:
    with pytest.raises(NewerFileFault):
        read_view(file_of(version=2, tomorrow="unknown"), "a.pdview")


def test_a_mark_at_the_beginning_is_no_matter() -> None:
    assert read_view(b"\xef\xbb\xbf" + json.dumps(GOOD).encode(), "a.pdview").name == "Needs me"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Two\n lines\t", "Two lines"),
        ("<b>bold</b>", "<b>bold</b>"),
        ("turned \u202eround\u202c", "turned round"),
        ("x" * 100, "x" * MAX_NAME),
        ("\u200b\u0007", ""),
    ],
)
def test_names_are_one_line_of_what_is_seen(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept
