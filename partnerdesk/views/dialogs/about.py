"""About the program: version, licence, and whose work it stands on."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from partnerdesk import __version__
from partnerdesk.paths import parts_folder, resources
from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label

_PARTS = (
    ("Qt and PySide6", "LGPL-3.0"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("SQLCipher, sqlcipher3", "BSD-3-Clause, Zlib"),
    ("pyqtgraph", "MIT"),
    ("NumPy", "BSD-3-Clause"),
    ("requests", "Apache-2.0"),
    ("urllib3, truststore, keyring, platformdirs", "MIT"),
    ("filelock", "Unlicense"),
    ("Werkzeug", "BSD-3-Clause"),
    ("openpyxl", "MIT"),
    ("tqdm", "MPL-2.0, MIT"),
    ("Inter", "OFL-1.1"),
    ("Lucide", "ISC"),
)


def parts() -> list[tuple[str, str]]:
    """Return the works that the program stands on, each with its license: in a bundle those that are in it."""
    folder = parts_folder()
    try:
        told = json.loads((folder / "sbom.cdx.json").read_text(encoding="utf-8")) if folder else None
        if told is not None:
            return [
                (f"{part['name']} {part['version']}", part["licenses"][0]["license"]["name"])
                for part in told["components"]
            ]
    except (OSError, ValueError, KeyError, IndexError):
        pass  # the works are named in any case; that the bundle's own list is whole, the self-test says
    return list(_PARTS)


class AboutDialog(FramedDialog):
    """Name, version, licence, and the works it stands on with theirs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("About partnerdesk"))
        self.setMinimumWidth(theme.px(440))
        logo = QLabel()
        logo.setPixmap(QIcon(str(resources() / "icons" / "partnerdesk.svg")).pixmap(theme.px(56)))
        texts = QVBoxLayout()
        texts.setSpacing(Space.XS)
        texts.addWidget(plain_label("partnerdesk", "title"))
        texts.addWidget(plain_label(self.tr("Version {version}").format(version=__version__), "soft"))
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(logo, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        what = plain_label(
            self.tr(
                "The desk of a Webex partner administrator, on an encrypted copy of the data on this computer. "
                "Not a product of Cisco; Webex is a trademark of Cisco."
            ),
            "soft",
            wrap=True,
        )
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setPlainText("\n".join(f"{name} – {licence}" for name, licence in parts()))
        self.licences.setAccessibleName(self.tr("Licenses"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(what)
        column.addWidget(plain_label(self.tr("Licensed under Apache-2.0. It stands on the work of others:"), "strong"))
        column.addWidget(self.licences)
        column.addWidget(self.buttons)
