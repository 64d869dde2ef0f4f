"""Imports that the first paint need not wait for: standard modules load on first use, and PySide6 does less."""

from __future__ import annotations

import builtins
import contextlib
import importlib.util
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LATE = ("asyncio", "hashlib", "json", "platform", "socket", "ssl", "subprocess", "uuid")
"""Together a sixth of the time to the first paint, which uses none of them; asyncio alone brings most of the others."""
_STUB_WRITER = "pyi_generator"


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
    ``import asyncio.events`` does not: it would load a part before its whole. Nothing does so before ``load``, or the
    program would not start.
    """
    for name in LATE:
        spec = None if name in sys.modules else importlib.util.find_spec(name)
        if spec is None:
            continue
        module = importlib.util.module_from_spec(spec)
        module.__class__ = _LateModule
        sys.modules[name] = module


@contextlib.contextmanager
def lean_qt() -> Iterator[None]:
    """Import PySide6 in here for the first time, without two things that it does for those who develop it.

    It loads the writer of its type stubs, to have it at hand, and compiles that one's regular expressions: a quarter
    of what loading PySide6 takes. And it hooks itself into ``import``, where it reads the source of every module, and
    keeps it in memory, to find those written with ``from __feature__ import …``; none here is. Should PySide6 no longer
    do so, nothing happens here either.
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
        if fromlist and _STUB_WRITER in fromlist and (package := sys.modules.get(name)) is not None:
            full_name = f"{name}.{_STUB_WRITER}"
            empty = ModuleType(full_name)
            empty.__spec__ = ModuleSpec(full_name, None)
            sys.modules[full_name] = empty
            setattr(package, _STUB_WRITER, empty)
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
