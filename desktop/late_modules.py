"""Imports that the first paint need not wait for: standard modules load on first use, and PySide6's hook is left out."""

from __future__ import annotations

import builtins
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
            spec.loader.exec_module(self)
        return getattr(self, name)


def put_off() -> None:
    """Let an ``import`` of those modules cost nothing until one of their names is used.

    ``from … import …`` uses a name at once. Modules that are there already stay as they are.
    """
    for name in LATE:
        spec = None if name in sys.modules else importlib.util.find_spec(name)
        if spec is None:
            continue
        module = importlib.util.module_from_spec(spec)
        module.__class__ = _LateModule
        sys.modules[name] = module


def import_plainly() -> None:
    """Take PySide6's hook out of ``import``; to be called as soon as PySide6 is there.

    The hook reads the source of every module, and keeps it in memory, to find those that may be written with
    ``from __feature__ import …``. None here is, and reading takes as long as importing does.
    Source: ``shibokensupport/feature.py`` of PySide6 6.11, ``feature_imported``.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def load() -> None:
    """Load what was put off; to be called before there is a second thread, as loading on first use is not for two."""
    for name in LATE:
        module = sys.modules.get(name)
        if isinstance(module, _LateModule):
            module.__getattr__("__doc__")
