"""Texts that follow the language while the program runs, each kept with the function that words it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import MutableSet

Words = Callable[[], str]
"""Returns a text in the present language."""

_KEPT = "_words_by_setter"
_worded: MutableSet[Any] = WeakSet()


class _Language(QObject):
    changed = Signal()


@cache
def _language() -> _Language:
    return _Language()


def say(target: QObject, **texts: str | Words) -> None:
    """Set texts of a widget or an action, each by the name of its setter, such as ``setToolTip``.

    A callable is called again whenever the language changes, until the same setter is given another text here. It
    is kept with the target, and deleted with it.
    """
    kept: dict[str, Words] = getattr(target, _KEPT, {})
    for setter, text in texts.items():
        if isinstance(text, str):
            kept.pop(setter, None)
            getattr(target, setter)(text)
        else:
            kept[setter] = text
            getattr(target, setter)(text())
    if kept:
        setattr(target, _KEPT, kept)
        _worded.add(target)


def follow_language(slot: Callable[[], None]) -> None:
    """Call a widget's method after each change of language, as long as the widget lives.

    For texts that depend on state; by then everything given to ``say`` is in the new language.
    """
    _language().changed.connect(slot)


def say_again() -> None:
    """Set every text anew; called after the translations have changed."""
    for target in list(_worded):
        with contextlib.suppress(RuntimeError):  # deleted by Qt, and Python does not know yet
            for setter, words in list(getattr(target, _KEPT).items()):
                getattr(target, setter)(words())
    _language().changed.emit()
