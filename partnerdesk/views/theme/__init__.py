"""The look: tokens, the style sheet made from them, fonts, icons and the live switch. Knows no page."""

from partnerdesk.views.theme.theme import Theme
from partnerdesk.views.theme.tokens import Colours, Radius, Size, Space, Tone, Type

__all__ = ["Colours", "Radius", "Size", "Space", "Theme", "Tone", "Type"]
