"""The contents of the packaged program, and what stays out; used by ``convolook.spec``."""

from __future__ import annotations

import fnmatch
import importlib.metadata
import re
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

Entry = tuple[str, str, str]
"""PyInstaller's: name inside the program, path on the build machine, kind."""

_PYTHON = ["tkinter", "unittest", "pydoc", "doctest", "lib2to3", "test", "setuptools", "pip", "_distutils_hack"]
_OPTIONAL = ["click", "rich", "pygments", "trio", "curio", "socksio", "h2", "brotli", "zstandard", "uvloop", "yaml"]
_FOREIGN = ["IPython", "numpy", "PyQt5", "PyQt6", "PySide2"]
_QT = ["Qml", "Quick", "QuickWidgets", "QuickControls2", "OpenGL", "OpenGLWidgets", "Sql", "Designer"]

SLOW_HOOKS = frozenset({"pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_pyside6"})
"""PyInstaller's hooks for Qt's paths, source code and lists of modules; they cost a fifth of the start."""

UNUSED_MODULES = [
    *_PYTHON,
    *_OPTIONAL,
    *_FOREIGN,
    "httpx._main",
    # msgspec would rather have it than what newer Pythons have themselves.
    *(("typing_extensions",) if sys.version_info >= (3, 13) else ()),
    # What the standard library falls back to, or takes only for archives that nobody here opens.
    *("multiprocessing", "_pydecimal", "bz2", "_bz2", "lzma", "_lzma", "attr", "attrs"),
    *(f"PySide6.Qt{name}" for name in (*_QT, "Help", "Test", "UiTools", "Xml", "Concurrent")),
]
"""Optional parts of what we depend on, and parts of Qt that a widgets program has no use for."""

DROPPED = [
    # Qt plug-ins that a widgets program on a desktop never loads.
    *(f"*/plugins/platforms/*q{name}*" for name in ("eglfs", "linuxfb", "vnc", "vkkhrdisplay", "minimal", "direct2d")),
    "*/plugins/platforms/*qwayland-brcm*",
    *(f"*/plugins/{folder}/*" for folder in ("egldeviceintegrations", "generic", "qmltooling", "sqldrivers", "tls")),
    *(f"*/plugins/imageformats/*{name}*" for name in ("tiff", "tga", "wbmp", "icns", "pdf", "webp", "jpeg", "gif")),
    "*/plugins/networkinformation/*",
    "*/plugins/styles/*",  # the program brings its own
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/platformthemes/libqgtk3*",
    *(f"*Qt6{name}*" for name in ("EglF", "VirtualKeyboard", "Qml", "Quick", "Pdf", "Sql", "Test", "ShaderTools")),
    "*opengl32sw*",
    # The GTK stack behind libqgtk3, there only when the build machine has GTK.
    *(f"lib{name}*" for name in ("gtk-3", "gdk", "atk", "atspi", "cairo", "pango", "epoxy", "pixman", "fribidi")),
    *(f"lib{name}*" for name in ("harfbuzz", "thai", "datrie", "graphite2", "Xcomposite", "Xcursor", "Xdamage")),
    *(f"lib{name}*" for name in ("Xinerama", "Xrandr", "Xi.so", "wayland-server")),
]

DROPPED_DATA = [
    "PySide6/*translations/*",
    # Only Windows has no time zones of its own.
    *(() if sys.platform == "win32" else ("tzdata/*",)),
    # RECORD holds hashes of scripts that name the folder of the build.
    *(f"*.dist-info/{name}" for name in ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")),
]


def kept(entries: list[Entry], languages: list[str], *, data: bool = False) -> list[Entry]:
    """Return the entries that the program needs.

    Args:
        entries: PyInstaller's list.
        languages: codes whose texts of Qt's own dialogs stay.
        data: the entries are data files, of which some more go.
    """
    dropped = DROPPED + (DROPPED_DATA if data else [])
    wanted = [f"*/translations/qtbase_{language}.qm" for language in languages]

    def stays(entry: Entry) -> bool:
        name = entry[0].replace("\\", "/")
        if any(fnmatch.fnmatch(name, pattern) for pattern in wanted):
            return True
        return not any(fnmatch.fnmatch(name, pattern) for pattern in dropped)

    return sorted(entry for entry in entries if stays(entry))


def languages() -> list[str]:
    """Return the program's languages, by its translations; English is its own."""
    found = (ROOT / "resources" / "translations").glob("convolook_*.ts")
    return sorted({"en", *(re.sub(r"^[^_]*_", "", path.stem) for path in found)})


def opened_resources(root: Path = ROOT) -> list[Path]:
    """Return the files of ``resources`` that the program opens, relative to that folder."""
    folder = root / "resources"
    files = [path.relative_to(folder) for path in sorted(folder.rglob("*")) if path.is_file()]
    left_out = {Path("translations/README.txt")}
    return [path for path in files if path.parts[0] != "screenshots" and path.suffix != ".ts" and path not in left_out]


def resources() -> list[tuple[str, str]]:
    """Return those files as PyInstaller's pairs of path and folder."""
    target = Path("desktop/resources")
    return [(str(ROOT / "resources" / path), str(target / path.parent)) for path in opened_resources()]


def distributions() -> list[importlib.metadata.Distribution]:
    """Return the Python packages that the program needs to run on this system, in alphabetical order."""
    from packaging.requirements import Requirement

    ours = [line for line in _dependencies() if line]
    found: dict[str, importlib.metadata.Distribution] = {}
    while ours:
        requirement = Requirement(ours.pop())
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
            continue
        distribution = importlib.metadata.distribution(requirement.name)
        if distribution.name not in found:
            found[distribution.name] = distribution
            ours += distribution.requires or []
    return [found[name] for name in sorted(found, key=str.lower)]


def licences() -> list[tuple[str, str]]:
    """Return our licence, Python's and that of each package, as PyInstaller's pairs of path and folder."""
    target = Path("desktop/resources/licences")
    pairs = [(str(ROOT / "LICENSE"), str(target / "convolook"))]
    standard_library = Path(sysconfig.get_path("stdlib"))
    texts = [standard_library / "LICENSE.txt", standard_library.parent / "LICENSE.txt"]
    pairs += [(str(text), str(target / "python")) for text in texts if text.is_file()][:1]
    for distribution in distributions():
        for file in distribution.files or []:
            if re.search(r"licen[cs]e|copying|notice|authors", file.name, re.IGNORECASE) and ".dist-info" in str(file):
                pairs.append((str(distribution.locate_file(file)), str(target / distribution.name)))
    return pairs


def named_versions() -> list[tuple[str, str]]:
    """Return the metadata that name the program's parts, as PyInstaller's pairs of path and folder."""
    pairs = []
    for distribution in distributions():
        metadata = next((file for file in distribution.files or [] if file.name == "METADATA"), None)
        if metadata is not None:
            pairs.append((str(distribution.locate_file(metadata)), metadata.parent.name))
    return pairs


def _dependencies() -> list[str]:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return list(project["dependencies"])
