"""Modules that load late: nothing happens on import, everything works on use."""

from __future__ import annotations

import subprocess
import sys

from tests.waiting import LONGEST_S

PUT_OFF = (
    "from desktop.startup import lazy_imports\n"
    "lazy_imports.put_off((*lazy_imports.LATE, *lazy_imports.UNTIL_PAINTED))\n"
)


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=LONGEST_S)
    return done.stdout.strip()


def test_an_import_costs_nothing_until_a_name_is_used() -> None:
    code = (
        f"import sys\n{PUT_OFF}import asyncio\n"
        "print('asyncio.base_events' in sys.modules)\nasyncio.Event\nprint('asyncio.base_events' in sys.modules)"
    )

    assert run(code).split() == ["False", "True"]


def test_a_late_module_works_like_any_other() -> None:
    code = (
        f"{PUT_OFF}import asyncio, json\n"
        "async def main():\n    await asyncio.sleep(0)\n    return json.dumps([1])\nprint(asyncio.run(main()))"
    )

    assert run(code) == "[1]"


def test_parts_of_a_package_are_its_own() -> None:
    code = (
        f"import sys\n{PUT_OFF}lazy_imports.load(between=list)\n"
        "from json.decoder import JSONDecodeError\nimport asyncio.events, json\n"
        "print(json.JSONDecodeError is JSONDecodeError, type(sys.modules['asyncio']).__name__)"
    )

    assert run(code) == "True module"


def test_the_window_answers_between_what_asyncio_needs() -> None:
    code = (
        f"import sys\n{PUT_OFF}seen = []\n"
        "lazy_imports.load(between=lambda: seen.append('asyncio.events' in sys.modules))\nprint(*seen)"
    )

    assert run(code).split() == ["False", "False", "False", "True", "True"]


def test_threads_that_use_a_late_module_at_once_find_it_whole() -> None:
    code = (
        f"import threading\n{PUT_OFF}import inspect, uuid\n"
        "ready, found = threading.Barrier(8), []\n"
        "def use(place):\n    ready.wait()\n"
        "    found.append(inspect.unwrap(use) if place % 2 else uuid.NAMESPACE_X500)\n"
        "threads = [threading.Thread(target=use, args=[place]) for place in range(8)]\n"
        "for one in threads: one.start()\nfor one in threads: one.join()\nprint(len(found))"
    )

    assert run(code) == "8"


def test_a_late_module_that_could_not_be_loaded_is_tried_again() -> None:
    code = (
        f"import sys, uuid as real\ndel sys.modules['uuid']\n{PUT_OFF}"
        "import uuid\nload, real.__spec__ = uuid.__spec__.loader.exec_module, None\n"
        "def fail(module): raise OSError\nuuid.__spec__.loader.exec_module = fail\n"
        "try: uuid.uuid4\nexcept OSError: print('failed')\n"
        "uuid.__spec__.loader.exec_module = load\nprint(len(str(uuid.uuid4())))"
    )

    assert run(code).split() == ["failed", "36"]


def test_a_late_part_of_a_package_is_found_in_the_package() -> None:
    code = (
        "from desktop.startup import lazy_imports\nlazy_imports.put_off_module('xml.dom')\nimport xml.dom\n"
        "print(type(xml.dom).__name__, xml.dom.Node.TEXT_NODE, type(xml.dom).__name__)"
    )

    assert run(code) == "_LateModule 3 module"


def test_an_exception_is_told_as_ever() -> None:
    code = (
        f"{PUT_OFF}import logging, sys\n"
        "try: {}['missing']\nexcept KeyError: logging.basicConfig(stream=sys.stdout)\n"
        "try: {}['missing']\nexcept KeyError: logging.exception('failed')"
    )

    assert run(code).endswith("KeyError: 'missing'")


def test_a_name_that_a_late_module_has_not_is_an_error_as_ever() -> None:
    code = f"{PUT_OFF}import uuid\ntry: uuid.nothing\nexcept AttributeError as problem: print(problem)"

    assert run(code) == "module 'uuid' has no attribute 'nothing'"


def test_modules_that_are_there_stay_as_they_are() -> None:
    code = f"import sys, json\n{PUT_OFF}print(sys.modules['json'] is json)"

    assert run(code) == "True"


def test_a_start_loads_no_libraries_of_a_command_line_that_httpx_has_besides() -> None:
    code = f"import sys\n{PUT_OFF}import httpx\nprint(bool(httpx.main), 'rich' in sys.modules, 'click' in sys.modules)"

    assert run(code) == "True False False"
