"""The packaged program's description for its system: version, owner, links it opens."""

from __future__ import annotations

import plistlib
import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


def _version() -> str:
    text = (ROOT / "desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise ValueError("desktop/__init__.py names no version")
    return found[1]


VERSION = _version()
"""The one that ``desktop/__init__.py`` names."""


def numbers(version: str = VERSION) -> tuple[int, int, int, int]:
    """Return the four numbers Windows wants; what follows them (``rc1``) has no place there."""
    found = [int(number) for number in re.findall(r"\d+", version.split("+", maxsplit=1)[0])[:3]]
    first, second, third = (*found, 0, 0, 0)[:3]
    return first, second, third, 0


def info_plist() -> dict[str, Any]:
    """Return our keys of macOS's Info.plist."""
    return dict(plistlib.loads((ROOT / "packaging" / "macos" / "Info.plist").read_bytes()))


def for_executable(folder: Path) -> str:
    """Write Windows's version resource into ``folder``, in the form PyInstaller reads; return the file's path."""
    texts = {
        "CompanyName": "The Convolook authors",
        "FileDescription": "Convolook",
        "FileVersion": VERSION,
        "InternalName": "convolook",
        "LegalCopyright": "The Convolook authors, MIT licence",
        "OriginalFilename": "convolook.exe",
        "ProductName": "Convolook",
        "ProductVersion": VERSION,
    }
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    # 040904B0: American English in UTF-16.
    resource = (
        f"VSVersionInfo(FixedFileInfo(filevers={numbers()}, prodvers={numbers()}, mask=0x3F, OS=0x40004, fileType=1),"
        f" [StringFileInfo([StringTable('040904B0', [{strings}])]),"
        " VarFileInfo([VarStruct('Translation', [0x0409, 0x04B0])])])\n"
    )
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "version-resource.txt"
    file.write_text(resource, encoding="utf-8")
    return str(file)
