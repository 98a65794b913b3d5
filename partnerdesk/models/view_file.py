"""A saved view as a file that users hand on: strict JSON, data alone. Knows no page and no column."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from typing import Any

from partnerdesk.errors import NewerFileFault
from partnerdesk.models.view_faults import NotAViewFault

ENDING = ".pdview"
FORMAT, VERSION = "partnerdesk view", 1
MAX_BYTES = 256 * 1024
MAX_NAME = 60
"""Signs of a name."""
_MAX_TEXT, _MAX_ITEMS, _MAX_DEPTH = 500, 1_000, 8
_MAX_NUMBER = 1_000_000
_KEYS = {"format", "version", "name", "page", "place", "layouts"}
_LAYOUT = {"order": list, "hidden": list, "widths": dict, "sorts": list}


@dataclass(frozen=True)
class ViewFile:
    """What a file says, whole and of the right types; whether the page knows its names is not looked at."""

    name: str
    page: str
    place: dict[str, Any]
    layouts: dict[str, dict[str, Any]]


def clean_name(text: str) -> str:
    """Return a name as it is kept: one line without signs that are not seen or turn the text round."""
    seen = "".join(" " if sign.isspace() else sign for sign in unicodedata.normalize("NFC", text))
    visible = "".join(sign for sign in seen if unicodedata.category(sign)[0] != "C")
    return " ".join(visible.split())[:MAX_NAME].rstrip()


def write_view(view: ViewFile) -> bytes:
    """Return the file of a view."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "name": view.name,
        "page": view.page,
        "place": view.place,
        "layouts": view.layouts,
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def read_view(data: bytes, file: str) -> ViewFile:
    """Return what the bytes of a file say.

    Args:
        data: its content; no more than `MAX_BYTES` + 1 bytes need to be read of it.
        file: its name, for the fault.

    Raises:
        NotAViewFault: it is no view, is damaged or too large.
        NewerFileFault: a newer version of the program wrote it.
    """
    if len(data) > MAX_BYTES:
        raise NotAViewFault(file=file)
    try:
        raw = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise NotAViewFault(file=file) from error
    if not isinstance(raw, dict) or raw.get("format") != FORMAT or type(raw.get("version")) is not int:
        raise NotAViewFault(file=file)
    if raw["version"] > VERSION:
        raise NewerFileFault(file=file)
    if raw["version"] != VERSION or set(raw) != _KEYS or not _is_plain(raw, _MAX_DEPTH):
        raise NotAViewFault(file=file)
    name = clean_name(raw["name"]) if isinstance(raw["name"], str) else ""
    layouts = raw["layouts"]
    right = bool(name) and isinstance(raw["page"], str) and isinstance(raw["place"], dict)
    if not right or not isinstance(layouts, dict) or not all(_is_layout(each) for each in layouts.values()):
        raise NotAViewFault(file=file)
    return ViewFile(name, raw["page"], raw["place"], layouts)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Take an object whose keys are all different: of two, nobody can tell which one counts."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no number")


def _is_plain(value: Any, depth: int) -> bool:
    """Return whether everything in a value is of a sensible size, and its texts can be stored."""
    if isinstance(value, str):
        return len(value) <= _MAX_TEXT and not any("\ud800" <= sign <= "\udfff" for sign in value)
    if isinstance(value, bool) or value is None:
        return True
    if isinstance(value, int | float):
        return abs(value) <= _MAX_NUMBER
    if depth == 0 or len(value) > _MAX_ITEMS:
        return False
    if isinstance(value, dict):
        return all(_is_plain(key, 0) and _is_plain(each, depth - 1) for key, each in value.items())
    return all(_is_plain(each, depth - 1) for each in value)


def _is_layout(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == set(_LAYOUT)
        and all(isinstance(value[name], kind) for name, kind in _LAYOUT.items())
        and all(isinstance(key, str) for name in ("order", "hidden") for key in value[name])
        and all(type(width) is int for width in value["widths"].values())
        and all(_is_sort(level) for level in value["sorts"])
    )


def _is_sort(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], bool)
