"""Whether a file or folder of Windows can be changed by administrators alone."""

from __future__ import annotations

import ctypes
import re
import uuid
from pathlib import Path
from typing import Any

_FILE_OBJECT, _OWNER_AND_DACL, _REVISION = 1, 0x1 | 0x4, 1
_PROGRAM_DATA = "62ab5d82-fdc1-4dc3-a9dd-070d1d495d97"
_TRUSTED = re.compile(r"BA|SY|S-1-5-32-544|S-1-5-18|S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464")
"""Administrators, the system, and Windows' own installer."""
_WRITING = 0x2 | 0x4 | 0x10 | 0x40 | 0x100 | 0x10000 | 0x40000 | 0x80000 | 0x10000000 | 0x40000000
"""Write and append data, write attributes, delete children, delete, change rights or owner, all, write."""
_RIGHTS = {
    "GA": 0x10000000,
    "GW": 0x40000000,
    "GR": 0x80000000,
    "GX": 0x20000000,
    "RC": 0x20000,
    "SD": 0x10000,
    "WD": 0x40000,
    "WO": 0x80000,
    "FA": 0x1F01FF,
    "FR": 0x120089,
    "FW": 0x120116,
    "FX": 0x1200A0,
    "CC": 0x1,
    "DC": 0x2,
    "LC": 0x4,
    "SW": 0x8,
    "RP": 0x10,
    "WP": 0x20,
    "DT": 0x40,
    "LO": 0x80,
    "CR": 0x100,
}
"""Source: Microsoft, "ACE strings" and "File access rights constants"."""
_ACE = re.compile(r"\(([^()]*)\)")


def program_data() -> Path:
    """Return the folder of data for all users, as the system says, whatever the environment says.

    Raises:
        OSError: the system does not say.
    """
    dll: Any = ctypes
    found = ctypes.c_wchar_p()
    folder_id = (ctypes.c_byte * 16).from_buffer_copy(uuid.UUID(_PROGRAM_DATA).bytes_le)
    if dll.windll.shell32.SHGetKnownFolderPath(ctypes.byref(folder_id), 0, None, ctypes.byref(found)):
        raise OSError("SHGetKnownFolderPath")
    return Path(str(found.value))


def is_protected(path: Path) -> bool:
    """Return whether an administrator owns a file or folder and nobody else can write to it.

    Raises:
        OSError: the system does not say.
    """
    return is_administrators(_descriptor(path))


def is_administrators(sddl: str) -> bool:
    """Return whether a security descriptor such as ``O:BAD:(A;;FA;;;BA)`` lets only administrators write."""
    owner = re.match(r"O:(S-[0-9-]+|[A-Z]{2})", sddl)
    _, found, rights = sddl.partition("D:")
    if owner is None or not _TRUSTED.fullmatch(owner[1]) or not found or rights.startswith("NO_ACCESS_CONTROL"):
        return False
    return all(_is_harmless(entry) for entry in _ACE.findall(rights))


def _is_harmless(entry: str) -> bool:
    fields = entry.split(";")
    if len(fields) < 6:
        return False
    kind, flags, rights, trustee = fields[0], fields[1], fields[2], fields[5]
    if kind == "D" or "IO" in re.findall("..", flags) or _TRUSTED.fullmatch(trustee):
        return True
    return kind == "A" and not _mask(rights) & _WRITING


def _mask(rights: str) -> int:
    if rights.startswith("0x"):
        return int(rights, 16)
    mask = 0
    for name in re.findall("..?", rights):
        mask |= _RIGHTS.get(name, _WRITING)  # what is not known may be anything
    return mask


def _descriptor(path: Path) -> str:
    dll: Any = ctypes
    descriptor, text = ctypes.c_void_p(), ctypes.c_wchar_p()
    advapi = dll.windll.advapi32
    if advapi.GetNamedSecurityInfoW(
        str(path), _FILE_OBJECT, _OWNER_AND_DACL, None, None, None, None, ctypes.byref(descriptor)
    ):
        raise OSError("GetNamedSecurityInfoW")
    try:
        if not advapi.ConvertSecurityDescriptorToStringSecurityDescriptorW(
            descriptor, _REVISION, _OWNER_AND_DACL, ctypes.byref(text), None
        ):
            raise OSError("ConvertSecurityDescriptorToStringSecurityDescriptorW")
        return str(text.value)
    finally:
        dll.windll.kernel32.LocalFree(descriptor)
