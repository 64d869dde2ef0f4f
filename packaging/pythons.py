"""The Pythons on this machine; like ``dev.py`` this file must load on any Python 3."""

import os
import shutil
import subprocess
from pathlib import Path

SUPPORTED = ((3, 15), (3, 14), (3, 13), (3, 12), (3, 11))


def interpreter_candidates(versions=SUPPORTED):
    # type: (tuple[tuple[int, int], ...]) -> list[list[str]]
    """Return commands that may start one of these Pythons, in the order of the versions."""
    names = ["{}.{}".format(*version) for version in versions]
    found = [shutil.which("python" + name) for name in names]
    commands = [[path] for path in found if path]
    if os.name == "nt" and shutil.which("py"):
        commands += [["py", "-" + name] for name in names]
    versions_of_pyenv = Path(os.environ.get("PYENV_ROOT") or str(Path("~/.pyenv").expanduser())) / "versions"
    for name in names:
        commands += [[str(path)] for path in sorted(versions_of_pyenv.glob(name + ".*/bin/python"))]
    return commands


def works(command, versions=SUPPORTED):
    # type: (list[str], tuple[tuple[int, int], ...]) -> bool
    """Return whether ``command`` starts one of these; a version manager's stand-in may exist and still refuse."""
    ask = "import sys; print(sys.version_info[:2] in {!r})".format(versions)  # noqa: UP032
    try:
        answer = subprocess.run([*command, "-c", ask], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == b"True"
