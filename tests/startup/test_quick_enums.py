"""Enums made in less time are the enums that Python makes."""

from __future__ import annotations

import enum
import subprocess
import sys
from typing import Any

import pytest

from desktop.startup.quick_enums import quick_enums

MEMBERS = [("A", 1), ("B", 2), ("AGAIN", 1), ("BOTH", 3), ("NONE", 0), ("FAR", 1 << 31), ("C", 4)]

EVERY_ENUM_OF_QT = """
import contextlib, enum, sys
from desktop.startup.quick_enums import quick_enums
with quick_enums() if sys.argv[1] == "quick" else contextlib.nullcontext():
    from PySide6 import QtCore, QtGui, QtNetwork, QtWidgets
    modules = QtCore, QtGui, QtNetwork, QtWidgets
    everything = [getattr(module, name) for module in modules for name in dir(module)]
    classes = [one for one in everything if isinstance(one, type)]
    found = {one for made in classes for one in (made, *vars(made).values()) if isinstance(one, enum.EnumType)}
    for one in sorted(found, key=lambda one: (one.__module__, one.__qualname__)):
        names = "_flag_mask_", "_singles_mask_", "_all_bits_", "_boundary_"
        print(one.__module__, one.__qualname__, sorted(vars(one)), one.__members__, list(one),
              [vars(each) for each in one], [getattr(one, name, None) for name in names])
"""


def made(kind: Any, *, quick: bool, names: Any = MEMBERS) -> Any:
    given = {"module": None, "qualname": None, "type": None, "start": 1, "boundary": enum.KEEP}
    if not quick:
        return kind("Made", names, **given)
    with quick_enums():
        return kind("Made", names, **given)


@pytest.mark.parametrize("kind", [enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag])
def test_an_enum_has_what_python_gives_it(kind: Any) -> None:
    quick, usual = made(kind, quick=True), made(kind, quick=False)

    assert {name: repr(value) for name, value in vars(quick).items()} == {
        name: repr(value) for name, value in vars(usual).items()
    }
    assert [repr(one) for one in quick] == [repr(one) for one in usual]
    assert [one._sort_order_ for one in quick] == [one._sort_order_ for one in usual]
    assert quick(2) is quick.B
    assert quick.AGAIN is quick.A


@pytest.mark.parametrize("kind", [enum.Flag, enum.IntFlag])
def test_flags_are_put_together_and_taken_apart_as_usual(kind: Any) -> None:
    quick, usual = made(kind, quick=True), made(kind, quick=False)

    for one in (quick, usual):
        assert list(one.BOTH | one.C) == [one.A, one.B, one.C]
    assert (~quick.A).value == (~usual.A).value
    assert quick(8).value == usual(8).value == 8


@pytest.mark.parametrize("names", [[("value", 1)], [("_own", 1)], ["A", "B"], {"A": "text"}, [("A", "text")]])
def test_what_python_gives_a_meaning_of_its_own_is_left_to_it(names: Any) -> None:
    quick, usual = made(enum.Enum, quick=True, names=names), made(enum.Enum, quick=False, names=names)

    assert [(one.name, one.value) for one in quick] == [(one.name, one.value) for one in usual]


def test_afterwards_python_makes_enums_as_ever() -> None:
    before = enum.EnumType._create_  # type: ignore[attr-defined]

    with pytest.raises(KeyError), quick_enums():
        raise KeyError

    assert enum.EnumType._create_ is before  # type: ignore[attr-defined]


def test_every_enum_of_qt_is_the_same() -> None:
    quick, usual = (
        subprocess.run(
            [sys.executable, "-c", EVERY_ENUM_OF_QT, how], capture_output=True, text=True, check=True, timeout=60
        ).stdout
        for how in ("quick", "usual")
    )

    assert quick.count("\n") > 500
    assert quick == usual
