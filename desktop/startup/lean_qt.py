"""PySide6 without what it loads for those who develop it; ``CONVOLOOK_PLAIN_IMPORTS=1`` loads it as it comes."""

from __future__ import annotations

import builtins
import contextlib
import os
import sys
from typing import TYPE_CHECKING

from desktop.startup.lazy_imports import put_off_module

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import ModuleType

_LATE = {
    "shibokensupport.signature": ("errorhandler", "layout", "parser"),
    "shibokensupport.signature.lib": ("enum_sig", "pyi_generator", "tool"),
}
"""What PySide6 keeps at hand to explain its signatures; it is compiled from source at each start, and rarely wanted.

Not ``mapping``: libshiboken looks into it itself, and ends the process where it is empty.
"""


@contextlib.contextmanager
def lean_qt() -> Iterator[None]:
    """Import PySide6 within this context for the first time, without its developer tools.

    It loads what explains its signatures and writes type stubs: a third of what loading PySide6 takes; that comes when
    it is asked for, as after a call with wrong arguments. And it hooks itself into ``import``, where it reads the
    source of every module, and keeps it in memory, to find those written with ``from __feature__ import …``; none here
    is. Should PySide6 no longer do so, nothing happens here either.
    Source: ``shibokensupport/signature/loader.py`` and ``feature.py`` of PySide6 6.11.
    """
    load_lazy_names()
    if os.environ.get("CONVOLOOK_PLAIN_IMPORTS") == "1":
        yield
        return
    original = builtins.__import__

    def leave_out(
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - the names of ``__import__``
        locals: Mapping[str, object] | None = None,  # noqa: A002
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        for part in _LATE.get(name, ()) if name in sys.modules else ():
            if part in (fromlist or ()):
                put_off_module(f"{name}.{part}")
        module = original(name, globals, locals, fromlist, level)
        # Its own word for "uses none of it", said before it reads the source, for which it would load ``inspect``.
        known = getattr(sys.modules.get("shibokensupport.feature"), "pyside_feature_dict", None)
        if isinstance(known, dict):
            known.setdefault(module.__name__, -1)
        return module

    builtins.__import__ = leave_out
    try:
        yield
    finally:
        builtins.__import__ = original  # whoever has hooked in meanwhile


def load_lazy_names() -> None:
    """Load what asyncio reads from another module that imports it lazily, before PySide6 makes that impossible.

    With PySide6 6.12.0 on Python 3.15.0 such a name, read as an attribute, stays a ``lazy_import`` object for ever.
    """
    if sys.version_info >= (3, 15):
        from concurrent.futures import ThreadPoolExecutor  # noqa: F401 - the one lazy name there that asyncio reads
