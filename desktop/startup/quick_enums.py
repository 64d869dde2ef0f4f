"""Makes the enums of Qt in less time: at a start, Python builds some 370 of them, with 4,600 members."""

from __future__ import annotations

import contextlib
import enum
import functools
import operator
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    Pairs = list[tuple[str, int]] | tuple[tuple[str, int], ...]

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_SHADOWED = frozenset({"mro", "name", "value"})


@contextlib.contextmanager
def quick_enums() -> Iterator[None]:
    """Let classes of Qt that are used in here for the first time get their enums in a third of the time.

    Python works out anew for each enum what all of a kind have in common, makes each member through a descriptor and
    looks for its name in every base class: together a fifth of the time to the first paint. Members that are plain
    integers need none of that. Texts, and enums that are written as classes, are made by Python as ever, and what is
    made here does not differ from what Python makes.

    Only for members as 3.11 keeps them; with any other Python nothing happens here.
    Source: ``EnumType._create_`` and ``_proto_member`` in ``enum.py`` of Python 3.11.
    """
    if sys.version_info[:2] != (3, 11):
        yield
        return
    original = enum.EnumType._create_  # type: ignore[attr-defined]  # not in its stubs
    makers: dict[Any, _Maker] = {}

    def create(cls: Any, class_name: str, names: Any, **given: Any) -> Any:
        if cls not in _KINDS or given.get("type") is not None or not _are_plain(names):
            return original(cls, class_name, names, **given)
        module = given.get("module") or sys._getframe(2).f_globals.get("__name__")
        key = cls, given.get("boundary")
        if key not in makers:
            makers[key] = _Maker(cls, original(cls, "Pattern", (), module=__name__, boundary=key[1]))
        return makers[key].make(class_name, names, module, given.get("qualname"))

    enum.EnumType._create_ = create  # type: ignore[attr-defined]
    try:
        yield
    finally:
        enum.EnumType._create_ = original  # type: ignore[attr-defined]


class _Maker:
    """Makes enums of one kind after the pattern of an empty one."""

    def __init__(self, kind: Any, pattern: Any) -> None:
        self._bases = (kind,)
        self._pattern = dict(vars(pattern))
        self._new = self._pattern.pop("__new__")
        self._has_value = issubclass(kind, int)
        self._is_flag = issubclass(kind, enum.Flag)

    def make(self, class_name: str, names: Pairs, module: str | None, qualname: str | None) -> Any:
        """Make an enum of these members."""
        by_name: dict[str, Any] = {}
        by_value: dict[int, Any] = {}
        order: list[str] = []
        own = {"_member_map_": by_name, "_value2member_map_": by_value, "_member_names_": order}
        body = self._pattern | own | {"_unhashable_values_": [], "__module__": module}
        if qualname is not None:
            body["__qualname__"] = qualname
        made: Any = type.__new__(enum.EnumType, class_name, self._bases, body)
        new, put = made._new_member_, type.__setattr__
        put(made, "__new__", self._new)
        for name, value in names:
            member = by_value.get(value)
            if member is None:
                member = new(made, value) if self._has_value else new(made)
                member._value_, member._name_ = value, name
                member.__objclass__, member._sort_order_ = made, len(order)
                by_value[value] = member
                if not self._is_flag or _is_single_bit(value):
                    order.append(name)
            by_name[name] = member
            put(made, name, member)
        if self._is_flag:
            _set_masks(made)
        return made


def _set_masks(made: Any) -> None:
    """Tell a flag which bits its members have, and that they are not in the order of their bits where that is so."""
    values = list(made._value2member_map_)
    made._flag_mask_ = functools.reduce(operator.or_, values, 0)
    made._singles_mask_ = functools.reduce(operator.or_, filter(_is_single_bit, values), 0)
    made._all_bits_ = 2 ** made._flag_mask_.bit_length() - 1 if values else 0
    iterated = [made._member_map_[name]._value_ for name in made._member_names_]
    if iterated != sorted(iterated):
        made._iter_member_ = made._iter_member_by_def_


def _is_single_bit(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0


def _are_plain(names: object) -> bool:
    """Return whether these are pairs of an integer and a name to which Python would give no meaning of its own."""
    if not isinstance(names, list | tuple):
        return False
    for pair in names:
        if type(pair) is not tuple or len(pair) != 2 or type(pair[1]) is not int or type(pair[0]) is not str:
            return False
        if pair[0][:1] == "_" or pair[0] in _SHADOWED:
            return False
    return len({name for name, _ in names}) == len(names)
