#!/usr/bin/env python3
r"""Sets Convolook up on a bare machine, then runs, tests, checks or builds it; needs nothing but Python and a network.

python3 packaging/dev.py run   [-- ARGUMENTS]   open the program, on its demo account unless told otherwise
python3 packaging/dev.py test  [-- ARGUMENTS]   run all tests; the arguments go to pytest
python3 packaging/dev.py check                  lint, format, types and the order of imports
python3 packaging/dev.py build                  make the one-folder program below dist/ and let it test itself
python3 packaging/dev.py package                pack that: an archive to unpack, .deb and .rpm
python3 packaging/dev.py setup                  only what all of these do first
python3 packaging/dev.py lock                   renew packaging/requirements/*.txt (needs uv)

On Windows: py packaging\dev.py run
"""

# This file alone must start on any Python 3: it looks for a supported one. All the rest is in the files beside it.
import os
import shutil
import subprocess
import sys
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


def start_again():
    # type: () -> int
    """Start this script with a supported Python, if there is one; return its exit status."""
    for command in interpreter_candidates():
        if works(command):
            return subprocess.run([*command, __file__, *sys.argv[1:]], check=False).returncode
    print(
        "Convolook needs Python 3.11 to 3.15. This is {}.{}, and none of these is on the PATH.".format(
            *sys.version_info
        ),
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    if sys.version_info[:2] in SUPPORTED:
        from commands import main

        sys.exit(main(sys.argv[1:]))
    sys.exit(start_again())
