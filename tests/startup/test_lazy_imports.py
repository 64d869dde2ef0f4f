"""Modules that load late: nothing happens on import, everything works on use."""

from __future__ import annotations

import subprocess
import sys


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def test_an_import_costs_nothing_until_a_name_is_used() -> None:
    code = (
        "import sys\nfrom desktop.startup import lazy_imports\nlazy_imports.put_off()\nimport asyncio\n"
        "print('asyncio.base_events' in sys.modules)\nasyncio.Event\nprint('asyncio.base_events' in sys.modules)"
    )

    assert run(code).split() == ["False", "True"]


def test_a_late_module_works_like_any_other() -> None:
    code = (
        "from desktop.startup import lazy_imports\nlazy_imports.put_off()\nimport asyncio, json\n"
        "async def main():\n    await asyncio.sleep(0)\n    return json.dumps([1])\nprint(asyncio.run(main()))"
    )

    assert run(code) == "[1]"


def test_what_was_put_off_can_be_loaded_at_once() -> None:
    code = (
        "import sys\nfrom desktop.startup import lazy_imports\nlazy_imports.put_off()\nlazy_imports.load()\n"
        "print(all(type(sys.modules[one]).__name__ == 'module' for one in lazy_imports.LATE))"
    )

    assert run(code) == "True"


def test_modules_that_are_there_stay_as_they_are() -> None:
    code = (
        "import sys, json\nfrom desktop.startup import lazy_imports\n"
        "lazy_imports.put_off()\nprint(sys.modules['json'] is json)"
    )

    assert run(code) == "True"


LEAN = "from desktop.startup import lazy_imports\nwith lazy_imports.lean_qt():\n    import PySide6.QtCore\n"


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
