"""JSON that two readers could understand differently is refused."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.sync.strict_json import parse

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(st.text(max_size=6), below, max_size=4),
    max_leaves=20,
)  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"items":[{"id":"a"},{"id"',
        b"NaN",
        b"[Infinity]",
        b"[-Infinity]",
        b"[1e999]",
        b'{"a":1,"a":2}',
        b'{"x":{"a":1,"a":2}}',
        b"[" * 65 + b"]" * 65,
        b"[" * 100_000,
        b'{"a":' * 70 + b"1" + b"}" * 70,
        json.dumps("x" * 70_000).encode(),
        json.dumps({"x" * 70_000: 1}).encode(),
        b'["\\ud800"]',
        b'["\xff"]',
        b"[" + b"9" * 5_000 + b"]",
        b"<html></html>",
    ],
)
def test_bad_json_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError) as caught:
        parse(body)
    assert len(str(caught.value)) < 80 or "digit" in str(caught.value)


def test_good_json_is_read() -> None:
    assert parse(b'\xef\xbb\xbf{"a": [1, 2.5, null, true, "\\u0131"]}') == {"a": [1, 2.5, None, True, "ı"]}
    assert parse(b"[" * 64 + b"]" * 64)


@given(VALUES)
def test_what_json_writes_comes_back(value: Any) -> None:
    assert parse(json.dumps(value).encode()) == value


@given(st.binary(max_size=200))
def test_any_bytes_are_survived(body: bytes) -> None:
    with contextlib.suppress(ValueError):
        parse(body)
