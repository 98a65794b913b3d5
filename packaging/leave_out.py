"""What PyInstaller finds and partnerdesk does not use, each with its reason. Knows names, not how it is frozen."""

from __future__ import annotations

from fnmatch import fnmatchcase

MODULES = (
    "tkinter",  # no second toolkit
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtSql",
    "PySide6.QtTest",  # pyqtgraph offers it and goes on without; QtOpenGL it does not: that one stays
    "pyqtgraph.examples",
    "pyqtgraph.opengl",
    "pyqtgraph.console",
    "IPython",
    "matplotlib",
    "pytest",
    "hypothesis",
    "mypy",
    "psutil",  # numpy's and pyqtgraph's own tests ask for it
    "setuptools",  # numpy.f2py and cffi ask for it, to compile
    "numpy.f2py",
    "pygments",  # Mako would colour its templates with it
    "numpy.random",  # loaded when asked for, and nobody asks
    "readline",  # nobody types Python here
    "curses",
    "lib2to3",
)

FILES = (
    # The GTK theme would make Qt look like GNOME; partnerdesk has its own look, its file dialogs are the portal's.
    "*/platformthemes/libqgtk3.so",
    "libgtk-3.so*",
    "libgdk-3.so*",
    "libgdk_pixbuf-2.0.so*",
    "libepoxy.so*",
    "libcairo*.so*",
    "libpixman-1.so*",
    "libpango*.so*",
    "libharfbuzz.so*",
    "libgraphite2.so*",
    "libfribidi.so*",
    "libthai.so*",
    "libdatrie.so*",
    "libatk-*.so*",
    "libatspi.so*",
    "libXcursor.so*",
    "libXrandr.so*",
    "libXrender.so*",
    "libXfixes.so*",
    "libXi.so*",
    "libXext.so*",
    "libXcomposite.so*",
    "libXdamage.so*",
    "libXinerama.so*",
    "libjpeg.so*",
    # They come with libxcb itself, which is the system's.
    "libXdmcp.so*",
    "libXau.so*",
    "libbsd.so*",
    "libmd.so*",
    # GLib's view of the network; NetworkManager's is asked instead, and without it there simply is a network.
    "*/networkinformation/libqglib.so",
    "*/networkinformation/libqconnman.so",
    "libgio-2.0.so*",
    "libmount.so*",
    "libblkid.so*",
    "libselinux.so*",
    # Screens without a window system, remote screens and what only they need.
    "*/platforms/libqeglfs.so",
    "*/platforms/libqlinuxfb.so",
    "*/platforms/libqminimal*.so",
    "*/platforms/libqvkkhrdisplay.so",
    "*/platforms/libqvnc.so",
    "*/egldeviceintegrations/*",
    "*/generic/*",
    "*libQt6EglFS*",
    "*libQt6EglFs*",
    "*/wayland-graphics-integration-client/libdrm-egl-server.so",
    "*/wayland-graphics-integration-client/libvulkan-server.so",
    "*/wayland-shell-integration/libivi-shell.so",
    "*/wayland-shell-integration/libqt-shell.so",
    "*/wayland-shell-integration/libwl-shell-plugin.so",
    # Pictures are SVG and PNG; report files hold none.
    "*/imageformats/*tiff*",
    "*/imageformats/*webp*",
    "*/imageformats/*jpeg*",
    "*/imageformats/*gif*",
    "*/imageformats/*icns*",
    "*/imageformats/*tga*",
    "*/imageformats/*wbmp*",
    # Qt's texts in languages that the program does not speak, and what pyqtgraph and Werkzeug draw for others.
    "*/translations/qt_*.qm",
    "*/translations/qtbase_[!et]*.qm",
    "*/translations/qtbase_es.qm",
    "pyqtgraph/icons/peegee/*",
    "pyqtgraph/colors/maps/*",
    "werkzeug/debug/shared/*",
    # The sources of the translations; the compiled ones are beside them.
    "resources/translations/*.ts",
    # The terminal's line editor.
    "libreadline.so*",
    "libtinfo.so*",
    # C sources and tests of packages.
    "numpy/*/tests/*",
    "numpy/*/include/*",
)

STRIPPED = (
    "libpython3*.so*",
    "python3.*/lib-dynload/*.so",
    "sqlcipher3/_sqlite3*.so",
    "sqlalchemy/*/*_cy.*.so",
    "cryptography/hazmat/bindings/_rust*.so",
)
"""Libraries of which the symbols for debuggers are a third or more; each is loaded by the self-test afterwards.

No other is touched: numpy's, which were patched after linking, do not load any more.
"""


def is_left_out(name: str) -> bool:
    """Whether a file of the bundle, by its name inside with slashes, is not used."""
    return any(fnmatchcase(name, pattern) or fnmatchcase(f"/{name}", pattern) for pattern in FILES)


def is_stripped(name: str) -> bool:
    """Whether a library loses its symbols."""
    return any(fnmatchcase(name, pattern) for pattern in STRIPPED)
