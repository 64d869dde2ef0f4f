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

# This file and pythons.py must load on any Python 3: they look for a supported one.
import subprocess
import sys

from pythons import SUPPORTED, interpreter_candidates, works


def start_again():
    # type: () -> int
    """Start this script with a supported Python, if there is one; return its exit status."""
    for command in interpreter_candidates():
        if works(command):
            return subprocess.run([*command, __file__, *sys.argv[1:]], check=False).returncode
    print(
        "Convolook needs Python 3.11 to 3.15. This is {}.{}, and none of these is on the PATH. Install one, from"
        " python.org/downloads or your system's packages, and run the same command again.".format(*sys.version_info),
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    if sys.version_info[:2] in SUPPORTED:
        from commands import main

        sys.exit(main(sys.argv[1:]))
    sys.exit(start_again())
