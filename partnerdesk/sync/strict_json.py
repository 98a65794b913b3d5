"""Reads JSON strictly: an answer that two readers could understand differently is refused."""

from __future__ import annotations

import json
import math
from typing import Any

MOST_DEPTH = 64
MOST_TEXT = 64 * 1024


def parse(body: bytes) -> Any:
    """Return the value of a JSON document in UTF-8.

    Raises:
        ValueError: not JSON; NaN or Infinity, also as an overflow; a key twice; nested deeper than 64; a text longer
            than 64 KiB or one that is no valid Unicode. The message quotes nothing of the document.
    """
    try:
        value = json.loads(
            body.decode("utf-8-sig"),
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_float=_finite,
        )
    except json.JSONDecodeError as error:
        raise ValueError(f"no JSON at place {error.pos}") from None
    except UnicodeDecodeError as error:
        raise ValueError(f"no UTF-8 at place {error.start}") from None
    except RecursionError:
        raise ValueError("nested too deeply") from None
    _check(value)
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key twice")
    return found


def _no_constant(_text: str) -> float:
    raise ValueError("a number that is none")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError("a number out of range")
    return value


def _check(value: Any) -> None:
    level: list[Any] = [value]
    depth = 0
    while level:
        depth += 1
        if depth > MOST_DEPTH:
            raise ValueError("nested too deeply")
        below: list[Any] = []
        for item in level:
            if isinstance(item, str):
                _check_text(item)
            elif isinstance(item, dict):
                for key in item:
                    _check_text(key)
                below.extend(item.values())
            elif isinstance(item, list):
                below.extend(item)
        level = below


def _check_text(text: str) -> None:
    if len(text) > MOST_TEXT:
        raise ValueError("a text too long")
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise ValueError("a text that is no Unicode") from None
