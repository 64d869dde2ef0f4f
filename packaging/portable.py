"""The one-folder program as an archive that runs where it is unpacked: ``.zip`` on Windows, ``.tar.gz`` elsewhere."""

from __future__ import annotations

import gzip
import os
import platform
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import bundle
from environment import ROOT
from version_information import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

MARK = "portable"
MARK_TEXT = """\
Because of this file Convolook keeps its settings, its accounts (without their secrets) and its log in the
folder "Convolook" beside it. Delete this file, and they are where other programs have theirs. Secrets are in
the keyring of the system in both cases, so they do not travel with this folder.
"""


def make(program: Path = ROOT / "dist" / "convolook", folder: Path = ROOT / "dist") -> Path:
    """Pack the one-folder program; return the archive.

    Args:
        program: what PyInstaller has made.
        folder: where the archive goes.
    """
    moment = int(bundle.reproducible()["SOURCE_DATE_EPOCH"])
    top = f"convolook-{VERSION}"
    if (program / "convolook.exe").exists():
        archive = folder / f"{top}-windows-x86_64.zip"
        _write_zip(archive, program, top, moment)
    else:
        archive = folder / f"{top}-{sys.platform}-{platform.machine()}.tar.gz"
        _write_tar(archive, program, top, moment)
    print(f"{archive.name}: {archive.stat().st_size / 1e6:.1f} MB", flush=True)
    return archive


def _write_tar(archive: Path, program: Path, top: str, moment: int) -> None:
    import io

    def nobody(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = "root"
        info.mtime = moment
        # Only the program itself is run; whoever unpacks may read the rest, whatever the builder's umask was.
        info.mode = 0o755 if info.isdir() or info.name == f"{top}/convolook" else 0o644
        return info

    with (
        archive.open("wb") as file,
        gzip.GzipFile(filename="", mode="wb", fileobj=file, compresslevel=9, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        mark = nobody(tarfile.TarInfo(f"{top}/{MARK}"))
        mark.size = len(MARK_TEXT.encode())
        tar.addfile(mark, io.BytesIO(MARK_TEXT.encode()))
        for path in _files(program):
            tar.add(path, f"{top}/{path.relative_to(program).as_posix()}", recursive=False, filter=nobody)


def _write_zip(archive: Path, program: Path, top: str, moment: int) -> None:
    import time

    date = time.gmtime(moment)[:6]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        packed.writestr(zipfile.ZipInfo(f"{top}/{MARK}", date), MARK_TEXT.replace("\n", "\r\n"))
        for path in _files(program):
            if path.is_file():
                info = zipfile.ZipInfo(f"{top}/{path.relative_to(program).as_posix()}", date)
                info.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(info, path.read_bytes())


def _files(program: Path) -> Iterator[Path]:
    yield from sorted(program.rglob("*"))


if __name__ == "__main__":
    os.umask(0o022)
    make(*(Path(argument) for argument in sys.argv[1:3]))
