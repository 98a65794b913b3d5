"""Writes an error down so that it can be handed on: code and its own words stay, data do not. Knows no Qt."""

from __future__ import annotations

import platform
import re
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, TracebackType

from partnerdesk import __version__

HIDDEN = "…"
_MOST_ERRORS = 8
_LONGEST_MESSAGE = 2_000
_LONGEST_NUMBER = 4
_WORD = re.compile(r"\w+")
_GAPS = re.compile(r"…(?:[^\w\s]{0,3}\s?…)+")

# What the interpreter and our libraries say of code; whatever else stands in a message may be someone's name.
_WORDS_TEXT = """
a already an and any argument arguments as assignment at attribute attributes bad be been before between binary
bool bound built but by bytes call callable called can cannot change changed character characters circular class
closed codec concatenate convert could data decode deleted dict dictionary directory division does during empty
encode end error exceeded expected expecting extra failed file final first float for format from function
generator get given got handle has have hashable hint id import in index initialized input instance int integer
internal invalid is it item items iterable iteration key keys keyword length line list literal lock locked long
map match maximum may memory method missing mode module more most multiple must name named new no none not null
number object of on only open operand operands operation option or out over permission pool positional range
read recursion reference required resolve result return row rows same sequence set size slice statement str
string strings subscriptable such supported suspended table take takes than that the thread time timed timeout
to too tuple type types unable unexpected unhashable unknown unpack unsupported use used value values variable
was with without write wrong zero NoneType None True False C Qt SQL QObject QWidget
"""
_WORDS = frozenset(_WORDS_TEXT.split())


def crash_text(error: BaseException) -> str:
    """Return what is known of an error: versions, the way through the code, and its message without anybody's data."""
    head = f"partnerdesk {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return f"{head}\n\n{trace_text(error)}"


def trace_text(error: BaseException) -> str:
    """Return the way through the code of an error and of those behind it, the first one first.

    Of a message those words stay that occur in the code it came through, or that the interpreter itself uses: names,
    addresses and ids of people and customers can't be told from others by their look.
    """
    parts = [_part(each) for each in reversed(list(_chain(error)))]
    return "\n\nwhich led to\n\n".join(parts)


def signature(error: BaseException) -> tuple[str, str, int]:
    """Return what two errors of the same place have in common."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    return type(error).__qualname__, last.filename if last else "", (last.lineno or 0) if last else 0


def mask_words(text: str, known: frozenset[str] = frozenset()) -> str:
    """Return a text in which every word and long number that is not known stands as an ellipsis."""

    def told(found: re.Match[str]) -> str:
        word = found.group()
        fits = word in _WORDS or word in known or (word.isdecimal() and len(word) <= _LONGEST_NUMBER)
        return word if fits else HIDDEN

    return _GAPS.sub(HIDDEN, _WORD.sub(told, text))


def without_home(text: str) -> str:
    """Return a text in which this user's home folder, which has their name, stands as ~."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen and len(seen) < _MOST_ERRORS:
        seen.add(id(found))
        yield found
        hidden = found.__suppress_context__
        found = found.__cause__ or (None if hidden else found.__context__)


def _part(error: BaseException) -> str:
    frames = "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    message = mask_words(_message(error), _names_in_code(error.__traceback__))
    inner = [f"  with {type(each).__qualname__}" for each in getattr(error, "exceptions", ())]
    lines = [f"{without_home(frames)}{name}: {message}" if message else f"{without_home(frames)}{name}", *inner]
    return "\n".join(lines)


def _message(error: BaseException) -> str:
    try:
        return str(error)[:_LONGEST_MESSAGE]
    except Exception:  # an error that can't be told in words is still one
        return ""


def _names_in_code(trace: TracebackType | None) -> frozenset[str]:
    names: set[str] = set()
    while trace is not None:
        code: CodeType = trace.tb_frame.f_code
        names.update(code.co_names, code.co_varnames, code.co_freevars, (code.co_name,))
        trace = trace.tb_next
    return frozenset(names)
