"""The ``.deb`` and the ``.rpm``, made by nfpm from the one-folder program."""

from __future__ import annotations

import datetime as dt
import gzip
import os
import platform
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import bundle
import debian_archive
from environment import ROOT
from version_information import VERSION

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION = "io.github.convolook.Convolook"
LINUX = ROOT / "packaging" / "linux"
TREE = ROOT / "build" / "linux-tree"
DIST = ROOT / "dist"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
"""Debian's names by the machine's; nfpm knows rpm's."""


def make() -> int:
    """Copy the files as they will be installed, then pack them; return the exit status."""
    moment = dt.datetime.fromtimestamp(int(bundle.reproducible()["SOURCE_DATE_EPOCH"]), dt.UTC)
    lay_out(moment)
    values = {"VERSION": VERSION, "TREE": str(TREE), "MTIME": moment.strftime("%Y-%m-%dT%H:%M:%SZ")}
    architecture = values["ARCH"] = ARCHITECTURES[platform.machine()]
    # The libraries of this machine are inside, and they want its C library or a newer one.
    values["GLIBC"] = platform.libc_ver()[1]
    recipe = (ROOT / "packaging" / "nfpm.yaml").read_text(encoding="utf-8")
    (ROOT / "build" / "nfpm.yaml").write_text(filled(recipe, values, "${{{}}}"), encoding="utf-8")
    for packager in ("deb", "rpm"):
        recipe_file = str(ROOT / "build" / "nfpm.yaml")
        command = [str(bundle.PACKAGING.script("nfpm")), "package", "-f", recipe_file, "-p", packager, "-t", str(DIST)]
        ran = subprocess.run(command, env=bundle.reproducible(), check=False)
        if ran.returncode:
            return ran.returncode
    print("Compressing the .deb", flush=True)
    debian_archive.pack_tighter(DIST / f"convolook_{VERSION}-1_{architecture}.deb")
    command = [str(bundle.PACKAGING.python), str(ROOT / "packaging" / "sbom.py"), str(bundle.FOLDER)]
    if status := subprocess.run(
        [*command, str(DIST / f"convolook-{VERSION}-linux-{architecture}.cdx.json")], check=False
    ).returncode:
        return status
    for package in sorted((*DIST.glob("*.deb"), *DIST.glob("*.rpm"))):
        print(f"{package.name}: {package.stat().st_size / 1e6:.1f} MB", flush=True)
    return 0


def lay_out(moment: dt.datetime) -> None:
    """Copy everything to ``build/linux-tree`` as the packages install it."""
    shutil.rmtree(TREE, ignore_errors=True)
    program = TREE / "usr" / "lib" / "convolook"
    shutil.copytree(bundle.FOLDER, program, symlinks=True)
    for path in program.rglob("*"):
        if not path.is_symlink():
            # Libraries are read, not run: Debian wants them without the executable bit.
            path.chmod(0o755 if path.is_dir() or path == program / "convolook" else 0o644)
    share = TREE / "usr" / "share"
    values = {"VERSION": VERSION, "DATE": moment.date().isoformat()}
    _write(share / "applications" / f"{APPLICATION}.desktop", _text(f"{APPLICATION}.desktop"))
    _write(share / "metainfo" / f"{APPLICATION}.metainfo.xml", filled(_text(f"{APPLICATION}.metainfo.xml"), values))
    _write(share / "man" / "man1" / "convolook.1.gz", _packed(filled(_text("convolook.1"), values)))
    icon = (ROOT / "resources" / "icons" / "convolook.svg").read_text(encoding="utf-8")
    _write(share / "icons" / "hicolor" / "scalable" / "apps" / f"{APPLICATION}.svg", icon)
    _write(TREE / "deb" / "copyright", filled(_text("copyright"), {"LICENSE": _licence()}))
    _write(TREE / "deb" / "lintian-overrides", _text("lintian-overrides"))
    _write(TREE / "deb" / "changelog.Debian.gz", _packed(_debian_changelog(moment)))
    for path in (TREE, *TREE.rglob("*")):  # one time for all, or two builds of the same would differ
        os.utime(path, (moment.timestamp(), moment.timestamp()), follow_symlinks=False)


def filled(text: str, values: dict[str, str], form: str = "@{}@") -> str:
    """Return the text with values in the places that ``form`` marks."""
    for name, value in values.items():
        text = text.replace(form.format(name), value)
    return text


def _text(name: str) -> str:
    return (LINUX / name).read_text(encoding="utf-8")


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    path.chmod(0o644)


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def _licence() -> str:
    """Return the MIT licence in the indented form of a Debian copyright file."""
    lines = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()[4:]
    return "\n".join(f" {line}" if line else " ." for line in lines)


def _debian_changelog(moment: dt.datetime) -> str:
    signed = f" -- The Convolook authors <convolook@users.noreply.github.com>  {moment:%a, %d %b %Y %H:%M:%S} +0000"
    return f"convolook ({VERSION}-1) unstable; urgency=medium\n\n  * Release {VERSION}; see CHANGELOG.md.\n\n{signed}\n"


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(make())
