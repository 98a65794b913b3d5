"""The live theme: follows the setting or the system and tells when it changed. Knows the look, no page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from partnerdesk.views.theme import fonts, icons
from partnerdesk.views.theme.motion import apply_motion
from partnerdesk.views.theme.stylesheet import style_sheet
from partnerdesk.views.theme.tokens import DARK, LIGHT, Colours


class Theme(QObject):
    """Colours, text size and icons of the moment.

    `changed()` is emitted after the whole program has been dressed anew: whoever paints by hand or holds icons takes
    them again.
    """

    changed = Signal()

    def __init__(
        self, choice: str = "system", text_size: int = 100, parent: QObject | None = None, *, motion: str = "system"
    ) -> None:
        super().__init__(parent)
        apply_motion(motion)
        self.choice = choice
        self.text_size = text_size
        self.colours: Colours = LIGHT
        self._dressed: tuple[str, int] | None = None
        fonts.register()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._apply()

    def set(self, *, choice: str | None = None, text_size: int | None = None, motion: str | None = None) -> None:
        """Take `choice` (system, light, dark), `text_size` (percent) and `motion` (system, reduced, full) at once."""
        if motion is not None:
            apply_motion(motion)
        self.choice = choice or self.choice
        self.text_size = text_size or self.text_size
        self._apply()

    def px(self, pixels: float) -> int:
        """Return a token's pixels at the present text size."""
        return round(pixels * self.text_size / 100)

    def icon(self, name: str, role: str = "text_soft") -> QIcon:
        """Return an icon in one of this theme's colours; checked or selected it takes the accent."""
        return icons.tinted(
            name, getattr(self.colours, role), active=self.colours.accent_text, disabled=self.colours.border_strong
        )

    def tone_icon(self, name: str, tone: str) -> QIcon:
        """Return an icon in the text colour of a tone (neutral, info, good, warning, danger)."""
        return icons.tinted(name, self.colours.tone(tone).text)

    def colour(self, role: str) -> QColor:
        """Return one of this theme's colours for painting."""
        return QColor(getattr(self.colours, role))

    def _wanted(self) -> Colours:
        if self.choice == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self.choice == "dark" else LIGHT

    def _on_scheme_changed(self) -> None:
        if self.choice == "system":
            self._apply()

    def _apply(self) -> None:
        self.colours = self._wanted()
        key = (self.colours.name, self.text_size)
        if key == self._dressed:
            return
        self._dressed = key
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(palette(self.colours))
        app.setFont(fonts.interface_font(self.text_size))
        app.setStyleSheet(style_sheet(self.colours, self.text_size))
        self.changed.emit()


def palette(colours: Colours) -> QPalette:
    """Return Qt's own palette in our colours, for whatever the style sheet does not reach."""
    role = QPalette.ColorRole
    made = QPalette()
    for name, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.Text: colours.text,
        role.PlaceholderText: colours.text_faint,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent_text,
        role.LinkVisited: colours.accent_text,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Accent: colours.accent,
        role.Mid: colours.border,
        role.Dark: colours.border_strong,
        role.Light: colours.raised,
    }.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.border_strong))
    return made
