"""The style sheet of the whole program, made from the tokens.

Widgets choose a look by dynamic properties: `kind` on buttons (primary, quiet, link), `role` on labels (display, title,
heading, lead, strong, soft, faint, caption, mono), `tone` and `badge` on labels, `card`, `well`, `banner` on frames.
"""

from __future__ import annotations

from collections.abc import Callable

from partnerdesk.views.theme.icons import picture
from partnerdesk.views.theme.tokens import Colours, Radius, Size, Space, Type

Scale = Callable[[float], str]
"""Makes a length of the sheet from a token in pixels."""


def style_sheet(c: Colours, text_size: int) -> str:
    """Return the style sheet for one theme at `text_size` percent."""

    def px(pixels: float) -> str:
        return f"{round(pixels * text_size / 100)}px"

    return "\n".join(
        (_base(c), _labels(c, px), _buttons(c, px), _inputs(c, px), _lists(c, px), _bars(c, px), _parts(c))
    )


def _base(c: Colours) -> str:
    return f"""
* {{ outline: none; }}
QWidget {{ color: {c.text}; }}
QMainWindow, QDialog, QMessageBox {{ background: {c.window}; }}
QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.border}; padding: {Space.XS}px {Space.S}px; }}
QFrame[card="true"] {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: {Radius.L}px; }}
QFrame[well="true"] {{ background: {c.sunken}; border: 1px solid {c.border}; border-radius: {Radius.M}px; }}
QFrame[rule="true"] {{ background: {c.border}; border: none; min-height: 1px; max-height: 1px; }}
QScrollArea, QScrollArea > QWidget > QWidget[plain="true"] {{ background: transparent; border: none; }}
"""


def _labels(c: Colours, px: Scale) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="display"] {{ font-size: {px(Type.DISPLAY)}; font-weight: 600; }}
QLabel[role="title"] {{ font-size: {px(Type.TITLE)}; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {px(Type.HEADING)}; font-weight: 600; }}
QLabel[role="lead"] {{ font-size: {px(Type.LEAD)}; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="soft"] {{ color: {c.text_soft}; }}
QLabel[role="faint"] {{ color: {c.text_faint}; font-size: {px(Type.SMALL)}; }}
QLabel[role="caption"] {{ color: {c.text_faint}; font-size: {px(Type.CAPTION)}; font-weight: 600; }}
QLabel[role="mono"] {{ font-family: monospace; font-size: {px(Type.SMALL)}; }}
QLabel:disabled {{ color: {c.text_faint}; }}
""" + "\n".join(
        f'QLabel[tone="{name}"] {{ color: {c.tone(name).text}; }}\n'
        f'QLabel[badge="{name}"] {{ color: {c.tone(name).text}; background: {c.tone(name).ground}; '
        f"border-radius: {Radius.S}px; padding: {Space.XXS}px {Space.S}px; font-size: {px(Type.SMALL)}; "
        "font-weight: 500; }"
        for name in ("neutral", "info", "good", "warning", "danger")
    )


def _buttons(c: Colours, px: Scale) -> str:
    return f"""
QPushButton {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: {Radius.M}px; font-weight: 500;
  padding: 0 {Space.M}px; min-height: {px(Size.CONTROL - 2)}; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.border}; }}
QPushButton:focus {{ border: 1px solid {c.focus}; }}
QPushButton:disabled {{ color: {c.text_faint}; background: {c.sunken}; }}
QPushButton::menu-indicator {{ width: 0; image: none; }}
QPushButton[kind="primary"] {{ background: {c.accent}; border: 1px solid {c.accent}; color: {c.on_accent};
  font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; border-color: {c.accent_hover}; }}
QPushButton[kind="primary"]:pressed {{ background: {c.accent_pressed}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.border}; border-color: {c.border}; color: {c.text_faint}; }}
QPushButton[kind="quiet"], QToolButton {{ background: transparent; border: 1px solid transparent;
  border-radius: {Radius.M}px; padding: 0 {Space.S}px; min-height: {px(Size.CONTROL_SMALL)}; }}
QPushButton[kind="quiet"]:hover, QToolButton:hover {{ background: {c.hover}; }}
QPushButton[kind="quiet"]:pressed, QToolButton:pressed {{ background: {c.border}; }}
QPushButton[kind="quiet"]:focus, QToolButton:focus {{ border: 1px solid {c.focus}; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton[kind="link"] {{ background: transparent; border: 1px solid transparent; color: {c.accent_text};
  padding: 0 {Space.XXS}px; min-height: {px(20)}; text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 1px solid {c.focus}; }}
QPushButton[size="large"] {{ min-height: {px(Size.CONTROL_LARGE)}; padding: 0 {Space.L}px; }}
QPushButton[size="small"] {{ min-height: {px(Size.CONTROL_SMALL - 2)}; padding: 0 {Space.S}px; }}
"""


def _inputs(c: Colours, px: Scale) -> str:
    return f"""
QLineEdit, QSpinBox, QComboBox, QPlainTextEdit {{ background: {c.surface};
  border: 1px solid {c.border_strong}; border-radius: {Radius.M}px; padding: 0 {Space.S}px;
  min-height: {px(Size.CONTROL - 2)}; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit:focus, QSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus {{ border: 1px solid {c.focus}; }}
QLineEdit[invalid="true"] {{ border: 2px solid {c.danger.solid}; }}
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled {{ background: {c.sunken}; color: {c.text_faint};
  border-color: {c.border}; }}
QPlainTextEdit {{ padding: {Space.S}px; }}
QSpinBox QLineEdit {{ border: none; background: transparent; padding: 0; min-height: 0; }}
QLineEdit[look="search"] {{ background: {c.surface}; border-color: {c.border}; }}
QLineEdit[look="search"]:focus {{ border-color: {c.focus}; }}
QComboBox {{ padding-right: {Space.XL}px; }}
QComboBox::drop-down {{ border: none; width: {px(Space.XL)}; }}
QComboBox::down-arrow {{ image: {picture(f"chevron-{c.name}")}; width: {px(14)}; height: {px(14)}; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: none; background: transparent; width: {px(18)}; }}
QSpinBox::up-arrow {{ image: {picture(f"chevron-up-{c.name}")}; width: {px(12)}; height: {px(12)}; }}
QSpinBox::down-arrow {{ image: {picture(f"chevron-{c.name}")}; width: {px(12)}; height: {px(12)}; }}
QComboBox QAbstractItemView {{ background: {c.raised}; border: 1px solid {c.border}; padding: {Space.XS}px;
  selection-background-color: {c.hover}; selection-color: {c.text}; }}
QCheckBox, QRadioButton {{ spacing: {Space.S}px; background: transparent; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {px(16)}; height: {px(16)}; border: 1px solid {c.border_strong};
  background: {c.surface}; border-radius: {Radius.S}px; }}
QRadioButton::indicator {{ border-radius: {px(8)}; }}
QRadioButton:focus {{ color: {c.accent_text}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {c.focus}; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
  image: {picture("check-on-accent")}; }}
QRadioButton::indicator:checked, QRadioButton::indicator:checked:focus {{ width: {px(6)}; height: {px(6)};
  background: {c.surface}; border: {px(6)} solid {c.accent}; border-radius: {px(9)}; }}
"""


def _lists(c: Colours, px: Scale) -> str:
    return f"""
QAbstractItemView {{ background: {c.surface}; alternate-background-color: {c.surface}; border: none;
  selection-background-color: {c.selected}; selection-color: {c.text}; gridline-color: {c.border}; }}
QListWidget, QTableView[texts="true"] {{ border: 1px solid transparent; border-radius: {Radius.S}px; }}
QListWidget:focus, QTableView[texts="true"]:focus {{ border: 1px solid {c.focus}; }}
QListWidget::item {{ padding: {Space.S}px; border-bottom: 1px solid {c.border}; }}
QListWidget::item:selected {{ background: {c.selected}; color: {c.text}; }}
QListWidget::indicator {{ width: {px(16)}; height: {px(16)}; border: 1px solid {c.border_strong};
  background: {c.surface}; border-radius: {Radius.S}px; }}
QListWidget::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
  image: {picture("check-on-accent")}; }}
QTableView[texts="true"]::item {{ padding: 0 {Space.M}px; border: none; border-bottom: 1px solid {c.border}; }}
QTableView[texts="true"]::item:selected {{ background: {c.selected}; color: {c.text}; }}
QHeaderView {{ background: {c.surface}; border: none; }}
QHeaderView::section {{ background: {c.surface}; color: {c.text_soft}; font-size: {px(Type.SMALL)}; font-weight: 600;
  border: none; border-bottom: 1px solid {c.border}; padding: 0 {Space.M}px; min-height: {px(36)}; }}
QHeaderView::section:hover {{ color: {c.text}; background: {c.hover}; }}
QTableCornerButton::section {{ background: {c.surface}; border: none; }}
QMenu {{ background: {c.raised}; border: 1px solid {c.border}; border-radius: {Radius.M}px; padding: {Space.XS}px; }}
QMenu::item {{ padding: {px(6)} {Space.XL}px {px(6)} {Space.M}px; border-radius: {Radius.S}px;
  background: transparent; }}
QMenu::item:selected {{ background: {c.selected}; }}
QMenu::item:disabled {{ color: {c.text_faint}; }}
QMenu::icon {{ padding-left: {Space.S}px; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: {Space.XS}px {Space.S}px; }}
QMenuBar {{ background: {c.sidebar}; border-bottom: 1px solid {c.border}; padding: {Space.XXS}px {Space.S}px; }}
QMenuBar::item {{ padding: {px(5)} {px(10)}; border-radius: {Radius.S}px; background: transparent;
  color: {c.text_soft}; }}
QMenuBar::item:selected {{ background: {c.selected}; color: {c.text}; }}
"""


def _bars(c: Colours, px: Scale) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c.scroll}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.text_faint}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent;
  border: none; width: 0; height: 0; }}
QAbstractScrollArea::corner {{ background: transparent; }}
QProgressBar {{ background: {c.border}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
QTabBar::tab {{ background: transparent; border: none; border-bottom: 2px solid transparent; color: {c.text_soft};
  padding: {px(8)} {Space.M}px; font-weight: 500; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:selected {{ color: {c.accent_text}; border-bottom-color: {c.accent}; }}
QTabBar::tab:focus {{ border: 1px solid {c.focus}; border-bottom: 2px solid {c.accent}; border-radius: {Radius.S}px; }}
QTabBar::scroller {{ width: {px(44)}; }}
QTabBar::tear {{ image: none; width: 0; }}
QTabBar QToolButton {{ padding: 0; margin: 0; min-height: 0; border: none; border-radius: 0; background: {c.window}; }}
QSplitter::handle {{ background: {c.border}; }}
"""


def _parts(c: Colours) -> str:
    banners = "\n".join(
        f'QFrame[banner="{name}"] {{ background: {c.tone(name).ground}; border: none; border-radius: {Radius.M}px; }}'
        for name in ("neutral", "info", "good", "warning", "danger")
    )
    return f"""
QWidget#page {{ background: {c.window}; }}
QWidget#sidebar {{ background: {c.sidebar}; border: none; border-right: 1px solid {c.border}; }}
QWidget#statusLine {{ background: {c.sidebar}; border: none; border-top: 1px solid {c.border}; }}
QFrame#dropOverlay {{ background: {c.accent_soft}; border: 2px dashed {c.accent}; border-radius: {Radius.XL}px; }}
QFrame#toast {{ background: {c.raised}; border: 1px solid {c.border}; border-radius: {Radius.L}px; }}
QTextBrowser#helpText, QListWidget#helpList {{ background: transparent; border: none; }}
QTextBrowser#helpText:focus {{ border: 1px solid {c.focus}; border-radius: {Radius.M}px; }}
QListWidget#helpList::item {{ padding: {Space.XS}px {Space.S}px; border: none; border-radius: {Radius.M}px;
  color: {c.text_soft}; }}
QListWidget#helpList::item:hover {{ background: {c.hover}; color: {c.text}; }}
QListWidget#helpList::item:selected {{ background: {c.accent_soft}; color: {c.accent_text}; }}
QListWidget#helpList:focus {{ border: 1px solid {c.focus}; border-radius: {Radius.M}px; }}
QPushButton#navigation {{ background: transparent; border: 1px solid transparent; text-align: left;
  padding: 0 {Space.S}px; color: {c.text_soft}; }}
QPushButton#navigation:hover {{ background: {c.hover}; color: {c.text}; }}
QPushButton#navigation:checked {{ background: {c.accent_soft}; color: {c.accent_text}; font-weight: 600; }}
QPushButton#navigation:focus {{ border: 1px solid {c.focus}; }}
{banners}
"""
