"""A virtual environment with the contents of a lock file, repaired when it is broken."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import download_failures
import system_packages
from pythons import interpreter_candidates, works

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements"
STAMP = "convolook-stamp"
RELEASE_PYTHON = (ROOT / "packaging" / "release-python.txt").read_text(encoding="ascii").strip()
"""The version that releases are built, checked and measured with; the workflow reads the same file."""
COPY_IT = f"Copy the folder {ROOT.name} to a place of your own and run the same command there."


class SetupError(Exception):
    """The set-up cannot go on; the text says what to do."""


@dataclass(frozen=True)
class Environment:
    """One virtual environment.

    Attributes:
        folder: where it is; made when missing.
        lock: the requirements with hashes that it holds.
        with_project: also install this project, editable.
        of_release: made with the Python of releases where there is one, whichever started this script.
    """

    folder: Path
    lock: Path
    with_project: bool
    of_release: bool = False

    @property
    def python(self) -> Path:
        """Return the environment's interpreter."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def script(self, name: str) -> Path:
        """Return the path of a command that a package has installed."""
        return self.python.with_name(name + (".exe" if os.name == "nt" else ""))

    def ensure(self) -> None:
        """Create, complete or repair the environment; quick when nothing is to be done.

        Raises:
            SetupError: a package is missing that only the user can install, or the download failed.
        """
        base = release_python() if self.of_release else [sys.executable]
        wanted = {"lock": _digest(self.lock), "project": _digest(ROOT / "pyproject.toml") if self.with_project else "-"}
        if self.of_release:
            wanted["python"] = _version(base)
        stamp = self._read_stamp()
        if stamp and (reason := self._damage()):
            print(f"Mending {_shown(self.folder)}: {reason}", flush=True)
            stamp = {}
        if stamp.get("python") != wanted.get("python"):
            stamp = {}
        if stamp == wanted:
            return
        if stamp.get("lock") != wanted["lock"]:
            self._fill(base, fresh=not stamp)
            self._write_stamp({key: wanted[key] for key in ("lock", "python") if key in wanted})
        if self.with_project:
            self._install("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        self._write_stamp(wanted)

    @property
    def _stamp(self) -> Path:
        return self.folder / STAMP

    def _read_stamp(self) -> dict[str, str]:
        """Return what the environment was completed for; empty when it never was, as after an interruption."""
        try:
            lines = self._stamp.read_text(encoding="ascii").splitlines()
        except (OSError, UnicodeDecodeError):
            return {}
        return {key: value for key, _, value in (line.partition(" ") for line in lines)}

    def _write_stamp(self, done: dict[str, str]) -> None:
        self._stamp.write_text("".join(f"{key} {value}\n" for key, value in done.items()), encoding="ascii")

    def _damage(self) -> str | None:
        """Return why the environment cannot be used, though it was complete once; None when it can."""
        try:
            answer = subprocess.run([self.python, "-I", "-c", "pass"], capture_output=True, check=False)
        except OSError:
            return "its Python is gone"
        if answer.returncode:
            return "its Python does not start"
        return _missing_file(self.folder)

    def _fill(self, base: list[str], *, fresh: bool) -> None:
        """Install the contents of the lock file; ``fresh``: into an emptied folder, with the Python ``base``."""
        self._make_room()
        if fresh or not self.python.exists():
            print(f"Making {_shown(self.folder)} with Python {_version(base)}", flush=True)
            command = [*base, "-m", "venv", "--clear", "--without-pip", str(self.folder)]
            made = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
            if made.returncode:
                reason = (made.stderr.strip().splitlines() or ["it did not say why"])[-1]
                raise SetupError(f"{_shown(self.folder)} could not be made: {reason}. Remove it and try again.")
        self._install(
            "--require-hashes",
            "--requirement",
            str(self.lock),
            telling=f"Installing packages of {_shown(self.lock)}; the largest has 84 MB",
        )

    def _make_room(self) -> None:
        """Remove the mark of a complete environment, and what is in its place without being a folder.

        Raises:
            SetupError: nothing can be written there.
        """
        if not self.folder.is_dir():
            with contextlib.suppress(OSError):
                self.folder.unlink()
        if not can_write(self.folder if self.folder.exists() else self.folder.parent):
            raise SetupError(f"Nothing can be written to {self.folder.parent}, where all is set up. {COPY_IT}")
        self._stamp.unlink(missing_ok=True)

    def _install(self, *arguments: str, telling: str = "") -> None:
        installer = _installer(self.python)
        if telling:
            print(telling, flush=True)
        with subprocess.Popen(
            [*installer, "install", *arguments],
            cwd=ROOT,
            # A user's own settings of pip may send packages elsewhere; here they go into the environment.
            env=os.environ | {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            errors="replace",
        ) as process:
            assert process.stdout is not None  # noqa: S101 - for the type checker: PIPE was asked for
            said = [line for line in process.stdout if _tell(line)]
        if process.returncode:
            sys.stderr.write("".join(download_failures.telling(said)))
            raise SetupError(download_failures.explanation(said))


def can_write(folder: Path) -> bool:
    """Return whether files can be made in a folder, which is made if it is missing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)


def release_python() -> list[str]:
    """Return the command that starts the Python of releases; without one, this Python, with a printed remark."""
    wanted = tuple(int(part) for part in RELEASE_PYTHON.split("."))
    if sys.version_info[:2] == wanted:
        return [sys.executable]
    versions = ((wanted[0], wanted[1]),)
    for command in interpreter_candidates(versions):
        if works(command, versions):
            return command
    here = ".".join(map(str, sys.version_info[:2]))
    print(f"Releases are built with Python {RELEASE_PYTHON}, which is not here; this takes {here}.", flush=True)
    return [sys.executable]


def _version(python: list[str]) -> str:
    ask = "import platform; print(platform.python_version())"
    asked = subprocess.run([*python, "-I", "-c", ask], capture_output=True, text=True, check=False)
    return asked.stdout.strip()


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _tell(line: str) -> bool:
    """Print pip's line when it tells progress; return whether it may matter after a failure."""
    if line.startswith(("Collecting ", "Downloading ", "Obtaining ", "Installing collected")):
        print("  " + line.strip().split(" (from")[0][:110], flush=True)
    elif "Retrying (Retry(total=4" in line:  # the first of five, which may take minutes
        print("  No answer from the package index, trying again", flush=True)
    return bool(line.strip())


def _missing_file(folder: Path) -> str | None:
    """Return the name of a file that an installed package has lost; None without any."""
    for record in folder.glob("[Ll]ib*/**/site-packages/*.dist-info/RECORD"):
        site = record.parent.parent
        for line in record.read_text(encoding="utf-8").splitlines():
            name = line.split(",", 1)[0]
            if name[:1] not in {"", '"', "."} and "__pycache__" not in name and not os.path.lexists(site / name):
                return f"{name} is gone"
    return None


def _installer(python: Path) -> list[str]:
    """Return the command that installs into ``python``'s environment, from whatever this machine has.

    Raises:
        SetupError: there is no installer, and we may not install one.
    """
    quiet = ["--disable-pip-version-check", "--no-input"]
    if _works([str(python), "-m", "pip", "--version"]) or _bring_pip(python):
        return [str(python), "-m", "pip", *quiet]
    # Debian's Python without python3-venv: its own pip can install into another environment, from 22.3 on.
    elsewhere = [sys.executable, "-m", "pip", "--python", str(python)]
    if _works([*elsewhere, "--version"]):
        return [*elsewhere, *quiet]
    if uv := shutil.which("uv"):
        return [uv, "pip", "--python", str(python)]
    # Debian's python3-venv is that of its default Python only, and one machine may have several.
    package = f"python{_version([str(python)]).rpartition('.')[0]}-venv"
    if system_packages.install([package], why="Python's installer") and _bring_pip(python):
        return [str(python), "-m", "pip", *quiet]
    raise SetupError(
        "This Python has neither ensurepip nor pip 22.3 or later. Install one, then run this again:\n"
        + system_packages.how_to("venv", "libraries").replace("python3-venv", package)
    )


def _bring_pip(python: Path) -> bool:
    """Install Python's own copy of pip, where the system has left it in; return whether that worked."""
    return _works([str(python), "-I", "-m", "ensurepip", "--upgrade", "--default-pip"])


def _works(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
