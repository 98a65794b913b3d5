"""The packaging scripts as modules: their folder is no package."""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
sys.path += [str(PACKAGING), str(PACKAGING / "windows"), str(PACKAGING / "wine")]
