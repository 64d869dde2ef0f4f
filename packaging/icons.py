"""The icons as the program opens them, and the application icon in the containers that Windows and macOS want.

Both are made from the SVG files: the former are painter's commands (``desktop/design/drawings.py``), beside the files.
The containers are simple enough to write here: an ``.ico`` is a table of PNGs, an ``.icns`` a row of tagged PNGs.
Sources: Microsoft, "Icons"; Apple's tags as ``iconutil`` writes them.
"""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from freshness import is_outdated

if TYPE_CHECKING:
    from environment import Environment

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "icons"
SVG = FOLDER / "convolook.svg"
RECORDED = ".pic"
"""The suffix that ``desktop/design/drawings.py`` opens."""
ICO_SIZES_PX = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_TAGS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def release(environment: Environment) -> None:
    """Record every drawing that is missing or older than its SVG.

    Raises:
        CalledProcessError: Qt could not be loaded, or an SVG is broken; it has been said how.
    """
    if changed(FOLDER):
        record(environment.python, FOLDER)


def record(python: Path, folder: Path) -> None:
    """Record the drawings into a folder, in a process of its own that has PySide6.

    Raises:
        CalledProcessError: it failed, and has said why.
    """
    command = [str(python), __file__, "--record", str(folder)]
    subprocess.run(command, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, stdin=subprocess.DEVNULL)


def changed(folder: Path) -> list[Path]:
    """Return the SVG files whose drawing in a folder is missing or older."""
    sources = sorted(FOLDER.glob("*.svg"))
    return [source for source in sources if is_outdated(folder / f"{source.stem}{RECORDED}", source)]


def made_icons(folder: Path) -> dict[str, str]:
    """Return the icon files by ``sys.platform``, drawn when they are missing or older than the SVG."""
    files = {"win32": folder / "convolook.ico", "darwin": folder / "convolook.icns"}
    if any(is_outdated(file, SVG) for file in files.values()):
        # In a process of its own: PyInstaller's must not have loaded Qt.
        subprocess.run([sys.executable, __file__, str(folder), "-platform", "offscreen"], check=True)
    return {platform: str(file) for platform, file in files.items()}


def png(size_px: int) -> bytes:
    """Return the icon as PNG; a ``QGuiApplication`` must exist."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an ``.ico`` of PNGs by size in pixels."""
    table, data = b"", b""
    offset = 6 + 16 * len(pictures)
    for size_px, picture in pictures.items():
        # 256 is written as 0: the field has one byte.
        table += struct.pack("<BBBBHHII", size_px % 256, size_px % 256, 0, 0, 1, 32, len(picture), offset + len(data))
        data += picture
    return struct.pack("<HHH", 0, 1, len(pictures)) + table + data


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Return an ``.icns`` of PNGs by tag."""
    data = b"".join(tag + struct.pack(">I", len(picture) + 8) + picture for tag, picture in pictures.items())
    return b"icns" + struct.pack(">I", len(data) + 8) + data


def record_here(folder: Path) -> None:
    """Record what is missing or older in a folder; whole files take the place of others."""
    from PySide6.QtGui import QGuiApplication

    sys.path.insert(0, str(ROOT))
    from desktop.design import drawings

    application = QGuiApplication(sys.argv)
    for source in changed(folder):
        whole = folder / f"{source.stem}.making"
        if not drawings.record(source).save(str(whole)):
            raise OSError(f"{whole} cannot be written")
        whole.replace(folder / f"{source.stem}{RECORDED}")
    del application


def main(folder: Path) -> None:
    """Draw both containers into ``folder``."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "convolook.ico").write_bytes(ico({size_px: png(size_px) for size_px in ICO_SIZES_PX}))
    (folder / "convolook.icns").write_bytes(icns({tag: png(size_px) for tag, size_px in ICNS_TAGS.items()}))
    del application


if __name__ == "__main__":
    record_here(Path(sys.argv[2])) if sys.argv[1] == "--record" else main(Path(sys.argv[1]))
