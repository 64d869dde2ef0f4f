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


def test_a_start_loads_no_libraries_of_a_command_line_that_httpx_has_besides() -> None:
    code = (
        "import sys\nfrom desktop.startup import lazy_imports\nlazy_imports.put_off()\nimport httpx\n"
        "print(bool(httpx.main), 'rich' in sys.modules, 'click' in sys.modules)"
    )

    assert run(code) == "True False False"
