"""PySide6 without what its developers need: not loaded, there when wanted, and plain when asked to be."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.waiting import LONGEST_S


def run(code: str, **environ: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        timeout=LONGEST_S,
        env={**os.environ, **environ},
    )
    return done.stdout.strip()


LEAN = "from desktop.startup.lean_qt import lean_qt\nwith lean_qt():\n    import PySide6.QtCore\n"


def test_the_source_of_what_is_imported_is_neither_read_nor_kept() -> None:
    code = (
        f"{LEAN}import linecache\nbefore = set(linecache.cache)\nimport desktop.settings.settings\n"
        "print(sorted(set(linecache.cache) - before))"
    )

    assert run(code) == "[]"


def test_qt_explains_its_signatures_when_it_has_to() -> None:
    code = (
        f"{LEAN}import sys\nfrom PySide6.QtCore import QRect\n"
        "print(any('create_signature' in vars(one) or 'Formatter' in vars(one) for name, one in sys.modules.items()\n"
        "          if name.startswith('shibokensupport.signature.l') and not name.endswith('loader')))\n"
        "try:\n    QRect(1, 2, 3, 'x')\nexcept TypeError as problem:\n    print('QRect' in str(problem))"
    )

    assert run(code).split() == ["False", "True"]


def test_imports_are_as_they_were_afterwards() -> None:
    code = f"import builtins\nbefore = builtins.__import__\n{LEAN}print(builtins.__import__ is before)"

    assert run(code) == "True"


def test_a_variable_leaves_imports_as_python_does_them() -> None:
    code = (
        "import builtins\nbefore = builtins.__import__\nfrom desktop.startup.lean_qt import lean_qt\n"
        "with lean_qt():\n    print(builtins.__import__ is before)"
    )

    assert run(code, CONVOLOOK_PLAIN_IMPORTS="") == "False"
    assert run(code, CONVOLOOK_PLAIN_IMPORTS="1") == "True"
