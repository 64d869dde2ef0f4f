"""The system packages that Qt and the tests need: installed where we may, named where we may not."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LIBRARIES = {
    "apt-get": (
        "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxkbcommon-x11-0"
        " libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libsm6 libgssapi-krb5-2"
    ),
    "dnf": (
        "glib2 mesa-libGL mesa-libEGL libxkbcommon libxkbcommon-x11 dbus-libs fontconfig libxcb xcb-util-cursor"
        " xcb-util-wm xcb-util-keysyms libSM krb5-libs"
    ),
    "pacman": (
        "glib2 libglvnd libxkbcommon libxkbcommon-x11 dbus fontconfig libxcb xcb-util-cursor xcb-util-wm"
        " xcb-util-keysyms libsm krb5"
    ),
    "zypper": (
        "libglib-2_0-0 Mesa-libGL1 Mesa-libEGL1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1"
        " libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libSM6 krb5"
    ),
}
"""What Qt needs of the system, by package manager; the first line was tried on Debian 12 and 13, libsm6 is for Arm."""

DESK = {
    "apt-get": "xvfb openbox xdotool dbus gnome-keyring gcr fonts-dejavu-core sway wtype wl-clipboard",
    "dnf": (
        "xorg-x11-server-Xvfb openbox xdotool dbus-daemon gnome-keyring gcr3 dejavu-sans-fonts sway wtype wl-clipboard"
    ),
    "pacman": "xorg-server-xvfb openbox xdotool dbus gnome-keyring gcr ttf-dejavu sway wtype wl-clipboard",
    "zypper": (
        "xorg-x11-server-Xvfb openbox xdotool dbus-1 gnome-keyring gcr3-prompter dejavu-fonts sway wtype wl-clipboard"
    ),
}
"""What the tests' private screen, session bus, keyring and Wayland compositor need."""

VENV = {"apt-get": "python3-venv", "dnf": "python3-pip", "pacman": "python-pip", "zypper": "python3-pip"}

_GROUPS = {"libraries": LIBRARIES, "desk": DESK, "venv": VENV}
_VERBS = {"apt-get": "apt-get install", "dnf": "dnf install", "pacman": "pacman -S", "zypper": "zypper install"}
_SYSTEMS = {"apt-get": "Debian, Ubuntu", "dnf": "Fedora", "pacman": "Arch", "zypper": "openSUSE"}

_KEEP_CONFIGURATION = ("Dpkg::Options::=--force-confdef", "Dpkg::Options::=--force-confold")
"""Where a package's new configuration file differs from one that somebody changed: keep that one, and do not ask."""

_PROBE = """
import ctypes, pathlib
import PySide6.QtNetwork, PySide6.QtSvg, PySide6.QtWidgets
plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
ctypes.CDLL(str(plugins / "libqxcb.so"))
"""


def names(group: str) -> list[str]:
    """Return the packages of a group (``libraries``, ``desk``, ``venv``) by Debian's names."""
    return _GROUPS[group]["apt-get"].split()


def how_to(*groups: str) -> str:
    """Return the command that installs these groups, for the package manager of this system or Debian's."""
    here = [manager for manager in _VERBS if shutil.which(manager)]
    is_root = sys.platform != "win32" and os.geteuid() == 0
    form = "{}" if here and is_root else "sudo {}" if not here or shutil.which("sudo") else "su - -c '{}'"
    lines = []
    for manager in here or list(_VERBS):
        packages = " ".join(_GROUPS[group][manager] for group in groups)
        lines.append(f"  {_SYSTEMS[manager]}:  " + form.format(f"{_VERBS[manager]} {packages}"))
    return "\n".join(lines)


def may_install() -> bool:
    """Return whether this process may install system packages without asking anybody."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: list[str], *, why: str) -> bool:
    """Install Debian packages if we may; return whether they are there now."""
    if not may_install():
        return False
    print(f"Installing {why} with apt-get: {' '.join(packages)}", flush=True)
    options = ["Dpkg::Use-Pty=0", *_KEEP_CONFIGURATION]
    command = ["apt-get", "-qq", "-y", "--no-install-recommends"]
    command += [*(word for option in options for word in ("-o", option)), "install", *packages]
    if _apt(command) == 0:
        return True
    # A fresh machine has no package lists yet, and old ones name files that the mirror no longer has.
    return _apt(["apt-get", "-qq", "update"], show=True) == 0 and _apt(command, show=True) == 0


def missing_library(python: Path) -> str | None:
    """Return the library that Qt lacks for a screen, in the loader's own words; None when nothing is missing.

    Args:
        python: an interpreter that has PySide6.
    """
    if sys.platform != "linux":
        return None
    answer = subprocess.run([python, "-I", "-c", _PROBE], capture_output=True, text=True, errors="replace", check=False)
    lines = answer.stderr.strip().splitlines()
    return None if answer.returncode == 0 else (lines[-1] if lines else f"Qt ended with {answer.returncode}")


@functools.cache
def _environment() -> dict[str, str]:
    return os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


def _apt(command: list[str], *, show: bool = False) -> int:
    ran = subprocess.run(
        command,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if ran.returncode and show:
        sys.stderr.write((ran.stdout + ran.stderr)[-2000:])
    return ran.returncode
