"""Whether this computer has a network and whether it costs by volume, as the system tells. Knows QtNetwork alone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal


class Network(QObject):
    """The operating system's view of the network. Where it tells nothing, there is a network and it is free.

    Qt's own backend is loaded when the first question is asked: it costs tens of milliseconds.
    """

    came_back = Signal()
    """There is a network again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._information: Any = None

    @property
    def offline(self) -> bool:
        """Whether the system says that there is no network."""
        information = self._loaded()
        return bool(information and information.reachability() == information.Reachability.Disconnected)

    @property
    def metered(self) -> bool:
        """Whether the system says that the connection costs by volume."""
        information = self._loaded()
        return bool(information and information.supports(information.Feature.Metered) and information.isMetered())

    def _loaded(self) -> Any:
        from PySide6.QtNetwork import QNetworkInformation

        if self._information is None:
            QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability)
            self._information = QNetworkInformation.instance() or False
            if self._information:
                self._information.reachabilityChanged.connect(self._on_reachability_changed)
        return self._information

    def _on_reachability_changed(self, reachability: Any) -> None:
        if reachability not in {reachability.Disconnected, reachability.Unknown}:
            self.came_back.emit()
