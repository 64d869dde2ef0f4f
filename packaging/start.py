"""The entry point of the packaged program."""

from __future__ import annotations

import os
import sys

from desktop.__main__ import main

folder = getattr(sys, "_MEIPASS", "")
if folder and sys.platform != "darwin":
    # Whatever else the user has of Qt, its plug-ins do not fit ours.
    qt = ("PySide6",) if sys.platform == "win32" else ("PySide6", "Qt")
    os.environ["QT_PLUGIN_PATH"] = os.path.join(folder, *qt, "plugins")  # noqa: PTH118 - pathlib takes its time

sys.exit(main())
