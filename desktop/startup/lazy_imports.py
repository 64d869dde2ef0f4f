"""Imports that the first paint need not wait for: standard modules load on first use."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType

LATE = ("asyncio", "hashlib", "json", "platform", "socket", "ssl", "subprocess", "uuid")
"""Together a sixth of the time to the first paint, which uses none of them; asyncio alone brings most of the others."""


class _LateModule(ModuleType):
    """A module that has nothing in it yet.

    The standard library's ``LazyLoader`` does not help here: it loads at the second ``import`` of a module.
    """

    def __getattr__(self, name: str) -> object:
        """Load, as something is asked for that is not there."""
        self.__class__ = ModuleType  # type: ignore[assignment]  # what it is from now on
        spec = self.__spec__
        if spec is not None and spec.loader is not None:
            spec.name = self.__name__  # PySide6 gives its own another one, by which their loader would not find them
            spec.loader.exec_module(self)
        return getattr(self, name)


def put_off() -> None:
    """Let an ``import`` of those modules cost nothing until one of their names is used.

    ``from … import …`` uses a name at once. Modules that are there already stay as they are.
    ``import asyncio.events`` does not: it would load a part before its whole. Nothing does so before ``load``, or the
    program would not start.
    """
    for name in LATE:
        put_off_module(name)


def put_off_module(name: str) -> ModuleType | None:
    """Put an empty module where one is to be that is not there yet; None where nothing is to be put off."""
    spec = None if name in sys.modules else importlib.util.find_spec(name)
    if spec is None:
        return None
    module = importlib.util.module_from_spec(spec)
    module.__class__ = _LateModule
    sys.modules[name] = module
    return module


def load() -> None:
    """Load what was put off; to be called before there is a second thread, as loading on first use is not for two."""
    for name in LATE:
        module = sys.modules.get(name)
        if isinstance(module, _LateModule):
            module.__getattr__("__doc__")
