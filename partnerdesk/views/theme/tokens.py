"""The design language in numbers: space, type, corners and colours of both themes. Holds data alone."""

from __future__ import annotations

from dataclasses import dataclass, fields


class Space:
    """Distances in pixels; every margin and gap is one of these."""

    XXS = 2
    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32
    XXXL = 48


class Radius:
    """Corners in pixels."""

    S = 4
    M = 6
    L = 10
    XL = 14


class Type:
    """Type scale in pixels at 100 % text size."""

    CAPTION = 11
    SMALL = 12
    BODY = 13
    LEAD = 14
    HEADING = 16
    TITLE = 22
    DISPLAY = 28


class Size:
    """Heights in pixels at 100 % text size."""

    CONTROL = 32
    CONTROL_SMALL = 26
    CONTROL_LARGE = 38
    ROW = 40
    SIDEBAR = 216
    ICON = 16


@dataclass(frozen=True)
class Tone:
    """A meaning in colour: text on a soft ground, and the plain colour for dots and bars."""

    text: str
    ground: str
    solid: str


@dataclass(frozen=True)
class Colours:
    """Colours of one theme, as #rrggbb."""

    name: str
    window: str
    """Behind everything."""
    sidebar: str
    surface: str
    """Pages, cards, tables."""
    raised: str
    """Menus, toasts, dialogs."""
    sunken: str
    """Inputs at rest, table headers, wells."""
    border: str
    border_strong: str
    """Edges of controls, to be seen as such (3:1)."""
    text: str
    text_soft: str
    text_faint: str
    accent: str
    """Fill of the one primary action."""
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    """Links and the chosen item's text."""
    accent_soft: str
    focus: str
    scroll: str
    hover: str
    selected: str
    """Selected rows."""
    neutral: Tone
    info: Tone
    good: Tone
    warning: Tone
    danger: Tone
    data: tuple[str, ...]
    """Series of a chart, told apart by colour-blind people too (Okabe and Ito's hues, set to this ground)."""
    used: str
    assigned: str
    available: str
    overage: str

    def tone(self, name: str) -> Tone:
        """Return a tone by its name: neutral, info, good, warning or danger."""
        tone = getattr(self, name)
        assert isinstance(tone, Tone)
        return tone

    def plain(self) -> dict[str, str]:
        """Return the colours that are single values, by name."""
        return {field.name: value for field in fields(self) if isinstance(value := getattr(self, field.name), str)}


LIGHT = Colours(
    name="light",
    window="#f6f7f9",
    sidebar="#eff1f4",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#f4f5f8",
    border="#e3e6eb",
    border_strong="#828b9c",
    text="#171b24",
    text_soft="#485163",
    text_faint="#5f687a",
    accent="#3457d5",
    accent_hover="#2b49b8",
    accent_pressed="#233c99",
    on_accent="#ffffff",
    accent_text="#2d4cc0",
    accent_soft="#e8edfc",
    focus="#3457d5",
    scroll="#c6ccd6",
    hover="#eceef2",
    selected="#e4eafb",
    neutral=Tone("#465062", "#eceef2", "#7a8496"),
    info=Tone("#2b4bb8", "#e8edfc", "#3457d5"),
    good=Tone("#14663e", "#e3f4ea", "#1c8a55"),
    warning=Tone("#7e4a00", "#fdf0d9", "#b36b00"),
    danger=Tone("#a62320", "#fce9e7", "#cf3a34"),
    data=("#3457d5", "#0e8a6d", "#d55e00", "#a83e86", "#6b5200", "#3a94c9", "#6b7386"),
    used="#2b49b8",
    assigned="#8aa3f0",
    available="#dde1e8",
    overage="#d55e00",
)

DARK = Colours(
    name="dark",
    window="#13151a",
    sidebar="#101216",
    surface="#1a1d23",
    raised="#22262e",
    sunken="#15181d",
    border="#2b3039",
    border_strong="#6b7486",
    text="#eceef3",
    text_soft="#b3bac8",
    text_faint="#959dae",
    accent="#4468e6",
    accent_hover="#5577ee",
    accent_pressed="#3a5bd0",
    on_accent="#ffffff",
    accent_text="#9db3ff",
    accent_soft="#232c4a",
    focus="#8fa8ff",
    scroll="#414855",
    hover="#242830",
    selected="#263055",
    neutral=Tone("#bcc3d0", "#2a2f38", "#8b94a6"),
    info=Tone("#a9bcff", "#232c4a", "#7d98ff"),
    good=Tone("#7fd6a8", "#17322a", "#3fb27f"),
    warning=Tone("#f0bd6b", "#382b14", "#dd9a35"),
    danger=Tone("#ff9d97", "#3f2022", "#ef6a62"),
    data=("#7d98ff", "#35c29c", "#ff8a3d", "#e07dbf", "#f4e285", "#6cc1ee", "#9aa3b5"),
    used="#7d98ff",
    assigned="#45579f",
    available="#30353f",
    overage="#ff8a3d",
)

THEMES = {"light": LIGHT, "dark": DARK}
GROUNDS = ("window", "sidebar", "surface", "raised", "sunken", "hover", "selected")
"""What plain text may stand on."""
