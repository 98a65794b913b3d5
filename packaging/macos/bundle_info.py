"""What macOS is told of the program: identifier, oldest system, languages. Plain values for spec and tests."""

from __future__ import annotations

from typing import Any

IDENTIFIER = "io.github.partnerdesk"
"""Never changes: keychain entries and permissions hang on it together with the signing identity."""
OLDEST_MACOS = "14.0"
"""PySide6's wheels say macosx_14_0."""


def info_plist(version: str) -> dict[str, Any]:
    """Return what Info.plist holds beside what PyInstaller puts there.

    Args:
        version: of the program, three numbers with dots.
    """
    return {
        "CFBundleName": "partnerdesk",
        "CFBundleDisplayName": "partnerdesk",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "tr"],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": "partnerdesk contributors, Apache License 2.0",
    }
