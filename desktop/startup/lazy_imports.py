"""Imports that the first paint need not wait for: standard modules load on first use, as do some of PySide6."""

from __future__ import annotations

import builtins
import contextlib
import importlib.util
import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LATE = ("asyncio", "hashlib", "json", "platform", "socket", "ssl", "subprocess", "uuid")
"""Together a sixth of the time to the first paint, which uses none of them; asyncio alone brings most of the others."""
_OF_PYSIDE = {
    "shibokensupport.signature": ("errorhandler", "layout", "parser"),
    "shibokensupport.signature.lib": ("enum_sig", "pyi_generator"),
}
"""What PySide6 keeps at hand to explain its signatures; it is compiled from source at each start, and rarely wanted."""


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
        _put_off(name)


def _put_off(name: str) -> ModuleType | None:
    """Put an empty module where one is to be that is not there yet; None where nothing is to be put off."""
    spec = None if name in sys.modules else importlib.util.find_spec(name)
    if spec is None:
        return None
    module = importlib.util.module_from_spec(spec)
    module.__class__ = _LateModule
    sys.modules[name] = module
    return module


@contextlib.contextmanager
def lean_qt() -> Iterator[None]:
    """Import PySide6 in here for the first time, without what it does for those who develop it.

    It loads what explains its signatures and writes type stubs: a third of what loading PySide6 takes; that comes when
    it is asked for, as after a call with wrong arguments. And it hooks itself into ``import``, where it reads the
    source of every module, and keeps it in memory, to find those written with ``from __feature__ import …``; none here
    is. Should PySide6 no longer do so, nothing happens here either.
    Source: ``shibokensupport/signature/loader.py`` and ``feature.py`` of PySide6 6.11.
    """
    original = builtins.__import__

    def leave_out(
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - the names of ``__import__``
        locals: Mapping[str, object] | None = None,  # noqa: A002
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        package = sys.modules.get(name)
        for part in _OF_PYSIDE.get(name, ()) if package is not None else ():
            if part in (fromlist or ()) and (module := _put_off(f"{name}.{part}")) is not None:
                setattr(package, part, module)
        return original(name, globals, locals, fromlist, level)

    builtins.__import__ = leave_out
    try:
        yield
    finally:
        builtins.__import__ = original  # whoever has hooked in meanwhile


def load() -> None:
    """Load what was put off; to be called before there is a second thread, as loading on first use is not for two."""
    for name in LATE:
        module = sys.modules.get(name)
        if isinstance(module, _LateModule):
            module.__getattr__("__doc__")
