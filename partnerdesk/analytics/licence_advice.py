"""Are they using what they bought, is there an overage, do they need more (glossary 3.2): the answer in one sentence.

Counted line by line, as the service sells: unused licences of one line don't cover too many of another. What has ended
is not bought any more, and what is only tried is not bought yet: both are told apart. Knows no query.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from partnerdesk.analytics.values import Phrase
from partnerdesk.wording import QT_TRANSLATE_NOOP

CONTEXT = "LicenceAdvice"
Verdict = Literal[
    "buy", "reassign", "full", "spare", "idle", "unassigned", "unknown", "unlimited", "trial", "ended", "none"
]
"""What there is to do: buy more; take unused ones back, which covers the overage; all given out; enough left; given out
but not used; not given out; use not known, so it can't be said; no limit to keep to; tried alone, so nothing is bought
yet; ended, so nothing is bought any more; no licences."""
Standing = Literal["bought", "trial", "ended"]
"""Whether a line's licences are bought now, of an ongoing trial, or of a subscription or trial that is over."""
Tone = Literal["neutral", "info", "good", "warning", "danger"]

_TONES: dict[Verdict, Tone] = {
    "buy": "danger",
    "reassign": "warning",
    "full": "warning",
    "spare": "good",
    "idle": "warning",
    "unassigned": "info",
    "unknown": "neutral",
    "unlimited": "neutral",
    "trial": "info",
    "ended": "warning",
    "none": "neutral",
}


@dataclass(frozen=True, slots=True)
class LineFigures:
    """A licence line as it is judged. `total` of 0 or less means no limit; `used` is None where no report told it."""

    total: int
    assigned: int
    used: int | None = None
    standing: Standing = "bought"


@dataclass(frozen=True, slots=True)
class Advice:
    """The answer for one product or one subscription."""

    verdict: Verdict
    tone: Tone
    conclusion: Phrase
    """What follows from the figures."""
    figures: Phrase | None = None
    """What is bought, assigned and used; stands before the conclusion, with a colon between them."""
    notes: tuple[Phrase, ...] = ()
    """What was left out, or has to be known."""
    total: int = 0
    """Over the lines that are judged, as the figures below: the bought ones; where there is none, those of trials."""
    assigned: int = 0
    used: int | None = None
    """Over the lines that have it; None when none has."""
    available: int = 0
    overage: int = 0
    needed: int = 0
    """Licences to buy after every unused one of an exceeded line was taken back."""
    on_trial: int = 0
    """Licences of ongoing trials."""
    ended: int = 0
    """Licences of subscriptions and trials that are over."""


@dataclass(frozen=True, slots=True)
class _Sums:
    total: int
    assigned: int
    used: int | None
    available: int
    overage: int
    unused: int
    """Assigned but not used, over the lines whose use is known."""
    unused_over: int
    """The same over the exceeded lines."""
    covered: int
    """Part of the overage that unused licences of the same line would cover."""
    unknown_over: int
    """Overage of lines whose use is not known."""


def judged(lines: Sequence[LineFigures]) -> list[LineFigures]:
    """Return the lines that the answer is about: the bought ones; where there is none, those of ongoing trials."""
    bought = [line for line in lines if line.standing == "bought"]
    return bought or [line for line in lines if line.standing == "trial"]


def advise(lines: Sequence[LineFigures], *, recent: bool = True) -> Advice:
    """Return the answer for some licence lines.

    Args:
        lines: the lines that are listed now.
        recent: the use is last week's; otherwise it is that of the last week that was reported.
    """
    if not lines:
        return Advice("none", _TONES["none"], Phrase(_NONE, context=CONTEXT))
    now = judged(lines)
    advice = _judge(now, recent=recent) if now else _over_and_done(lines)
    on_trial, ended = _licences(lines, "trial"), _licences(lines, "ended")
    notes = (*advice.notes, *(_told_apart(lines, now) if now else ()))
    return replace(advice, notes=notes, on_trial=on_trial, ended=ended)


def _licences(lines: Sequence[LineFigures], standing: Standing) -> int:
    return sum(max(0, line.total) for line in lines if line.standing == standing)


def _judge(lines: Sequence[LineFigures], *, recent: bool) -> Advice:
    limited = [line for line in lines if line.total > 0]
    if not limited:
        return _unlimited(lines, recent=recent)
    sums = _sum(limited)
    tried = all(line.standing == "trial" for line in lines)
    verdict, text = _tried(sums) if tried else _answer(sums)
    values: dict[str, str | int | float] = {
        "total": sums.total,
        "assigned": sums.assigned,
        "used": sums.used or 0,
        "available": sums.available,
        "overage": sums.overage,
        "unused": sums.unused,
        "taken": sums.unused_over,
        "covered": sums.covered,
        "left": sums.unused_over - sums.covered,
        "needed": sums.overage - sums.covered,
    }
    return Advice(
        verdict,
        "warning" if tried and sums.overage else _TONES[verdict],
        Phrase(text, values, context=CONTEXT),
        Phrase(_OF[_form(sums.used, recent=recent)], values, context=CONTEXT),
        (*_notes(lines, limited), *_elsewhere(verdict, sums)),
        sums.total,
        sums.assigned,
        sums.used,
        sums.available,
        sums.overage,
        sums.overage - sums.covered if verdict == "buy" else 0,
    )


def _elsewhere(verdict: Verdict, sums: _Sums) -> tuple[Phrase, ...]:
    """Say which unused licences are not among those of the sentence, so that its figures add up."""
    others = sums.unused - sums.unused_over
    if verdict not in {"reassign", "buy"} or not others:
        return ()
    return (Phrase(_ON_OTHER_LINES, count=others, context=CONTEXT),)


def _over_and_done(lines: Sequence[LineFigures]) -> Advice:
    """Return the answer where every line is of what has ended."""
    total, assigned = _licences(lines, "ended"), sum(line.assigned for line in lines)
    values = {"total": total}
    if not assigned:
        return Advice("ended", "neutral", Phrase(_ENDED_FREE, context=CONTEXT))
    figures = Phrase(_ENDED if total else _ENDED_WITHOUT_LIMIT, values, assigned, CONTEXT)
    return Advice("ended", _TONES["ended"], Phrase(_RENEW_OR_FREE, context=CONTEXT), figures, assigned=assigned)


def _told_apart(lines: Sequence[LineFigures], now: Sequence[LineFigures]) -> list[Phrase]:
    """Return what is said of trials beside what is bought, and of what has ended."""
    notes = []
    on_trial = _licences(lines, "trial")
    if on_trial and now[0].standing == "bought":
        notes.append(Phrase(_ALSO_TRIED, count=on_trial, context=CONTEXT))
    if ended := _licences(lines, "ended"):
        assigned = sum(line.assigned for line in lines if line.standing == "ended")
        notes.append(Phrase(_ALSO_ENDED, {"assigned": assigned}, ended, CONTEXT))
    return notes


def _sum(lines: Sequence[LineFigures]) -> _Sums:
    told = [(line, line.used) for line in lines if line.used is not None]
    over = [(line, max(0, line.assigned - used)) for line, used in told if line.assigned > line.total]
    return _Sums(
        total=sum(line.total for line in lines),
        assigned=sum(line.assigned for line in lines),
        used=sum(used for _line, used in told) if told else None,
        available=sum(max(0, line.total - line.assigned) for line in lines),
        overage=sum(max(0, line.assigned - line.total) for line in lines),
        unused=sum(max(0, line.assigned - used) for line, used in told),
        unused_over=sum(unused for _line, unused in over),
        covered=sum(min(unused, line.assigned - line.total) for line, unused in over),
        unknown_over=sum(max(0, line.assigned - line.total) for line in lines if line.used is None),
    )


def _answer(sums: _Sums) -> tuple[Verdict, str]:
    if sums.overage:
        return _over(sums)
    if not sums.assigned:
        return "unassigned", _UNASSIGNED
    if sums.used is None:
        return ("unknown", _UNKNOWN) if sums.available else ("full", _FULL_UNKNOWN)
    if not sums.used:
        return "idle", _IDLE
    if sums.available:
        return "spare", _SPARE
    return ("full", _FULL_UNUSED) if sums.unused else ("full", _FULL)


def _tried(sums: _Sums) -> tuple[Verdict, str]:
    return "trial", _TRIED_OVER if sums.overage else _TRIED


def _over(sums: _Sums) -> tuple[Verdict, str]:
    if sums.unknown_over == sums.overage:
        return "unknown", _OVER_UNKNOWN
    if sums.covered == sums.overage:
        return "reassign", _COVERED if sums.unused_over > sums.covered else _JUST_COVERED
    if sums.unknown_over:
        return "unknown", _OVER_PARTLY_UNKNOWN
    return "buy", _PARTLY_COVERED if sums.covered else _ALL_IN_USE


def _unlimited(lines: Sequence[LineFigures], *, recent: bool) -> Advice:
    told = [line.used for line in lines if line.used is not None]
    assigned, used = sum(line.assigned for line in lines), sum(told) if told else None
    values = {"assigned": assigned, "used": used or 0}
    figures = Phrase(_WITHOUT_LIMIT[_form(used, recent=recent)], values, context=CONTEXT)
    conclusion = Phrase(_NO_LIMIT, context=CONTEXT)
    if all(line.standing == "trial" for line in lines):
        tried = Phrase(_TRIED, context=CONTEXT)
        return Advice("trial", _TONES["trial"], tried, figures, assigned=assigned, used=used)
    return Advice("unlimited", _TONES["unlimited"], conclusion, figures, assigned=assigned, used=used)


def _form(used: int | None, *, recent: bool) -> int:
    return 0 if used is None else 1 if recent else 2


def _notes(lines: Sequence[LineFigures], limited: Sequence[LineFigures]) -> tuple[Phrase, ...]:
    notes = []
    if len(limited) < len(lines):
        notes.append(Phrase(_LINES_WITHOUT_LIMIT, count=len(lines) - len(limited), context=CONTEXT))
    told = [line for line in limited if line.used is not None]
    if told and len(told) < len(limited):
        notes.append(Phrase(_SOME_UNKNOWN, {"all": len(limited)}, len(told), CONTEXT))
    if any(line.used > line.assigned for line in told if line.used is not None):
        notes.append(Phrase(_MORE_USED, context=CONTEXT))
    return tuple(notes)


_OF = (
    QT_TRANSLATE_NOOP("LicenceAdvice", "{assigned} of {total} assigned"),
    QT_TRANSLATE_NOOP("LicenceAdvice", "{assigned} of {total} assigned, {used} used last week"),
    QT_TRANSLATE_NOOP("LicenceAdvice", "{assigned} of {total} assigned, {used} used in the last reported week"),
)
_WITHOUT_LIMIT = (
    QT_TRANSLATE_NOOP("LicenceAdvice", "{assigned} assigned"),
    QT_TRANSLATE_NOOP("LicenceAdvice", "{assigned} assigned, {used} used last week"),
    QT_TRANSLATE_NOOP("LicenceAdvice", "{assigned} assigned, {used} used in the last reported week"),
)
_NONE = QT_TRANSLATE_NOOP("LicenceAdvice", "No licenses are listed.")
_NO_LIMIT = QT_TRANSLATE_NOOP("LicenceAdvice", "they have no limit, so there is nothing to buy.")
_UNASSIGNED = QT_TRANSLATE_NOOP("LicenceAdvice", "none of what was bought has been given out yet.")
_UNKNOWN = QT_TRANSLATE_NOOP("LicenceAdvice", "{available} available. No report has told the use yet.")
_FULL_UNKNOWN = QT_TRANSLATE_NOOP(
    "LicenceAdvice", "all are given out. No report has told the use, so it is not known whether some are unused."
)
_OVER_UNKNOWN = QT_TRANSLATE_NOOP(
    "LicenceAdvice",
    "{overage} over the limit. No report has told their use, so it is not known whether unused ones would cover that.",
)
_OVER_PARTLY_UNKNOWN = QT_TRANSLATE_NOOP(
    "LicenceAdvice",
    "{taken} assigned but unused would cover {covered} of the overage of {overage}. The use of others is not known.",
)
_COVERED = QT_TRANSLATE_NOOP(
    "LicenceAdvice", "{taken} assigned but unused would cover the overage of {overage}, and {left} would be left."
)
_JUST_COVERED = QT_TRANSLATE_NOOP(
    "LicenceAdvice", "{taken} assigned but unused would just cover the overage of {overage}."
)
_PARTLY_COVERED = QT_TRANSLATE_NOOP(
    "LicenceAdvice",
    "{taken} assigned but unused would cover {covered} of the overage of {overage}; {needed} more would be needed.",
)
_ALL_IN_USE = QT_TRANSLATE_NOOP("LicenceAdvice", "the overage of {overage} is in use; {needed} more would be needed.")
_IDLE = QT_TRANSLATE_NOOP("LicenceAdvice", "nobody uses them.")
_SPARE = QT_TRANSLATE_NOOP(
    "LicenceAdvice", "{available} available and {unused} assigned but unused; no more are needed."
)
_FULL_UNUSED = QT_TRANSLATE_NOOP(
    "LicenceAdvice", "all are given out; {unused} assigned but unused could go to others before more are bought."
)
_FULL = QT_TRANSLATE_NOOP("LicenceAdvice", "all are given out and in use; the next person needs another one.")
_TRIED = QT_TRANSLATE_NOOP("LicenceAdvice", "all of them are of a trial that ends; none is bought yet.")
_TRIED_OVER = QT_TRANSLATE_NOOP(
    "LicenceAdvice", "{overage} over the limit; all of them are of a trial that ends, and none is bought yet."
)
_ENDED = QT_TRANSLATE_NOOP("LicenceAdvice", "Ended; %n of its {total} licenses are still assigned")
_ENDED_WITHOUT_LIMIT = QT_TRANSLATE_NOOP("LicenceAdvice", "Ended; %n licenses are still assigned")
_RENEW_OR_FREE = QT_TRANSLATE_NOOP("LicenceAdvice", "renew or buy, or free them.")
_ENDED_FREE = QT_TRANSLATE_NOOP("LicenceAdvice", "Ended; none of its licenses is assigned any more.")
_ALSO_TRIED = QT_TRANSLATE_NOOP("LicenceAdvice", "%n more licenses are of an ongoing trial and not counted as bought.")
_ALSO_ENDED = QT_TRANSLATE_NOOP(
    "LicenceAdvice", "%n more licenses have ended and are not counted; still assigned of them: {assigned}."
)
_ON_OTHER_LINES = QT_TRANSLATE_NOOP(
    "LicenceAdvice", "%n more licenses are assigned but unused on other license lines, which don't cover this overage."
)
_LINES_WITHOUT_LIMIT = QT_TRANSLATE_NOOP("LicenceAdvice", "%n license lines without a limit are not counted.")
_SOME_UNKNOWN = QT_TRANSLATE_NOOP("LicenceAdvice", "The use is known for %n of {all} license lines.")
_MORE_USED = QT_TRANSLATE_NOOP(
    "LicenceAdvice", "More were used than are assigned now: some were taken back inside the week."
)
