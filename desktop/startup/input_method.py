"""Which input method Qt takes on Linux, so that those who type by fcitx can do so without its plug-in for Qt."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, MutableMapping

_CHOICES = ("QT_IM_MODULE", "QT_IM_MODULES")
"""Qt's: one name; several by semicolons, the first that is there counts."""
_PORTAL = "IBUS_USE_PORTAL"


@contextlib.contextmanager
def usable_input_method(
    plugin_folders: Iterable[str], environ: MutableMapping[str, str] = os.environ
) -> Iterator[None]:
    """Set the input method that Qt can use while the QApplication is created; programs started later do not see it."""
    changed = stand_in_for_fcitx(environ, plugin_folders)
    before = {name: environ.get(name) for name in changed}
    environ.update(changed)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                environ.pop(name, None)
            else:
                environ[name] = value


def stand_in_for_fcitx(environ: Mapping[str, str], plugin_folders: Iterable[str]) -> dict[str, str]:
    """Return the variables by which Qt reaches fcitx without its plug-in; nothing where that is not asked for.

    PySide6 and the packages come without that plug-in, and it fits one version of Qt alone. fcitx 5 speaks the protocol
    of ibus too, under the name of the portal of ibus, which Qt takes without ``ibus-daemon`` being installed.
    Source: ``shouldConnectIbusPortal`` of Qt's ``qibusplatforminputcontext.cpp``; fcitx 5, ``ibusfrontend``.
    """
    wanted = {name: environ[name] for name in _CHOICES if any(map(_is_fcitx, environ.get(name, "").split(";")))}
    if not wanted or any(_has_plugin(Path(folder)) for folder in plugin_folders):
        return {}
    return {_PORTAL: "1"} | {name: _with_ibus(value) for name, value in wanted.items()}


def _with_ibus(choice: str) -> str:
    return ";".join("ibus" if _is_fcitx(one) else one for one in choice.split(";"))


def _is_fcitx(name: str) -> bool:
    return name.strip().lower() in {"fcitx", "fcitx5"}


def _has_plugin(folder: Path) -> bool:
    return any((folder / "platforminputcontexts").glob("*fcitx*platforminputcontext*"))
