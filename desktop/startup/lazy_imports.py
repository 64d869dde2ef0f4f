"""Imports that the first paint need not wait for: standard modules load on first use."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType

LATE = (
    *("asyncio", "configparser", "hashlib", "inspect", "ipaddress", "json", "platform", "socket", "ssl", "subprocess"),
    *("tempfile", "textwrap", "uuid"),
)
"""Together a sixth of the time to the first paint, which uses none of them; asyncio alone brings most of the others."""

_COMMAND_LINE_OF_HTTPX = "httpx._main"
"""What httpx imports where it can, and goes without else; where its libraries are installed they take 5 MB."""


class _LateModule(ModuleType):
    """An empty module that is loaded when one of its names is first used.

    The standard library's ``LazyLoader`` does not help here: it loads at the second ``import`` of a module.
    """

    def __getattr__(self, name: str) -> object:
        """Load the module, and return the attribute that was asked for."""
        self.__class__ = ModuleType  # type: ignore[assignment]  # what it is from now on
        spec = self.__spec__
        if spec is not None and spec.loader is not None:
            spec.name = self.__name__  # PySide6 gives its own another one, by which their loader would not find them
            spec.loader.exec_module(self)
        return getattr(self, name)


def put_off() -> None:
    """Replace modules that are not loaded yet by empty ones, so that their ``import`` costs nothing until used.

    ``from … import …`` uses a name at once. ``import asyncio.events`` must not be called before ``load``: it would load
    a part before its whole, and the program would not start. Nothing does so.
    """
    sys.modules.setdefault(_COMMAND_LINE_OF_HTTPX, None)  # type: ignore[arg-type]  # Python's way to say "not there"
    for name in LATE:
        put_off_module(name)


def put_off_module(name: str) -> ModuleType | None:
    """Install an empty module in place of one that is not loaded yet, and return it; None where it is loaded."""
    spec = None if name in sys.modules else importlib.util.find_spec(name)
    if spec is None:
        return None
    module = importlib.util.module_from_spec(spec)
    module.__class__ = _LateModule
    sys.modules[name] = module
    return module


def load() -> None:
    """Load the empty modules; to be called before a second thread starts: loading on first use is not thread-safe."""
    for name in LATE:
        module = sys.modules.get(name)
        if isinstance(module, _LateModule):
            module.__getattr__("__doc__")
