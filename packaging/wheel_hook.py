"""Puts the resources into the wheel, translations compiled and icons recorded."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INSIDE = "desktop/resources"


class ResourcesHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling's own has no narrower type to name
    """Adds the files of ``resources``; Qt's tool for translations comes with PySide6, which it needs anyway."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files before the wheel is written; an editable install has those that ``dev.py`` makes."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "packaging"))
        import contents
        import icons

        included = build_data["force_include"]
        for path in contents.opened_resources(root):
            if path.suffix not in {".qm", icons.RECORDED}:  # a checkout may have older ones
                included[str(root / "resources" / path)] = f"{INSIDE}/{path.as_posix()}"
        self._folder = tempfile.TemporaryDirectory(prefix="convolook-wheel-")
        for source in sorted((root / "resources" / "translations").glob("*.ts")):
            compiled = Path(self._folder.name) / f"{source.stem}.qm"
            subprocess.run([str(_lrelease()), "-silent", str(source), "-qm", str(compiled)], check=True)
            included[str(compiled)] = f"{INSIDE}/translations/{compiled.name}"
        self._record_icons(included)

    def _record_icons(self, included: dict[str, str]) -> None:
        """Add the recorded icons; where this machine lacks what Qt needs to draw, the program reads the SVG files."""
        import icons

        folder = Path(self._folder.name)
        try:
            icons.record(Path(sys.executable), folder)
        except subprocess.CalledProcessError:
            self.app.display_warning("Qt cannot draw here: the icons are not recorded, and each start takes longer.")
        for file in sorted(folder.glob(f"*{icons.RECORDED}")):
            included[str(file)] = f"{INSIDE}/icons/{file.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove what was made for the wheel alone."""
        if version != "editable":
            self._folder.cleanup()


def _lrelease() -> Path:
    import PySide6

    return Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
