"""Runs first in a bundle on Linux: what the program starts, a browser or systemctl, must not load its libraries.

PyInstaller points LD_LIBRARY_PATH at the bundle. This process has read it already; others get the user's own.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
