"""Where the user has been: back and forward over pages and places. Plain data; knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_LONGEST = 100


@dataclass(frozen=True)
class Step:
    """A page and the place on it."""

    page: str
    place: Any = None


class History:
    """A line of steps with a position on it. A visit cuts off what lay ahead."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._at = -1

    @property
    def current(self) -> Step | None:
        """The step where the user is, or None before the first."""
        return self._steps[self._at] if self._at >= 0 else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a step after this one."""
        return self._at < len(self._steps) - 1

    def visit(self, step: Step) -> None:
        """Go to a new step; staying where one is adds none."""
        if step == self.current:
            return
        self._steps = [*self._steps[: self._at + 1], step][-_LONGEST:]
        self._at = len(self._steps) - 1

    def replace(self, step: Step) -> None:
        """Note another place for the present step."""
        if self._at >= 0:
            self._steps[self._at] = step

    def back(self) -> Step | None:
        """Go one step back and return it."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self._steps[self._at]

    def forward(self) -> Step | None:
        """Go one step forward and return it."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self._steps[self._at]
