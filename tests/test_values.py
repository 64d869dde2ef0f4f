"""Nothing personal or secret is in the ``repr`` of any value: what is logged, raised or shown by a debugger."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
import re
import sys
from typing import TYPE_CHECKING, Any, Self

import msgspec
import pytest

import desktop

if TYPE_CHECKING:
    from collections.abc import Iterator

PERSONAL = re.compile(
    r"secret|password|token|text|texts|sent|e164|body|author|identity|address|proxy_address|projected_address|revealed"
    r"|friendly_name|unique_name|attributes|conversation|conversation_sid|participant|participant_sid|user|rows|items"
    r"|conversations|quer(y|ies)|(next|services)?_?target|next_page_url|tsv|html|csv|pairs|path|all_digits|best"
)
"""Names of values that are personal or secret wherever they are."""

HARMLESS = {
    ("desktop.export.clipboard_formats.NoteLabels", "conversation"),  # the word, translated
    ("desktop.results.columns.Column", "text"),  # functions
    ("desktop.twilio.types.RequestRecord", "path"),  # made without query and SIDs
}


def value_classes() -> Iterator[type]:
    seen = set()
    for found in pkgutil.walk_packages(desktop.__path__, "desktop."):
        if found.name.startswith("desktop.demo"):  # its people are invented
            continue
        if found.name.endswith(".__main__") or (".windows_" in found.name and sys.platform != "win32"):
            continue
        module = importlib.import_module(found.name)
        for one in vars(module).values():
            if isinstance(one, type) and one.__module__ == module.__name__ and names_of(one) and one not in seen:
                seen.add(one)
                yield one


def names_of(cls: type) -> tuple[str, ...]:
    """Return the names of a value's fields; none when it is no value class."""
    if dataclasses.is_dataclass(cls):
        return tuple(one.name for one in dataclasses.fields(cls) if one.init)
    if issubclass(cls, msgspec.Struct):
        return cls.__struct_fields__
    if issubclass(cls, tuple):
        return tuple(getattr(cls, "_fields", ()))
    return tuple(vars(cls).get("__match_args__", ()))


CLASSES = list(value_classes())


def is_text(cls: type, name: str) -> bool:
    """Return whether a field holds texts itself; other values hide their own."""
    declared = next(inspect.get_annotations(one)[name] for one in cls.__mro__ if name in inspect.get_annotations(one))
    return re.search(r"\b(str|bytes|Any|object)\b", str(declared)) is not None


def full_name(cls: type) -> str:
    return f"{cls.__module__}.{cls.__qualname__}"


@pytest.mark.parametrize("cls", CLASSES, ids=full_name)
def test_what_is_personal_or_secret_is_not_shown(cls: Any) -> None:
    names = names_of(cls)
    values = {name: Marked(name) if is_text(cls, name) else None for name in names}
    if dataclasses.is_dataclass(cls):  # one may do something with its values when it is made
        made = object.__new__(cls)  # type: ignore[arg-type]  # mypy takes a class for an instance here
        for field in dataclasses.fields(cls):
            object.__setattr__(made, field.name, values.get(field.name))
    else:
        made = cls(**values)

    rich = getattr(made, "__rich_repr__", None)
    told = repr(made) + repr(list(rich()) if callable(rich) else "")

    shown = {name for name in names if f"<<{name}>>" in told}
    assert not {name for name in shown if PERSONAL.fullmatch(name) and (full_name(cls), name) not in HARMLESS}


class Marked(str):
    """A text that is recognised in any ``repr``."""

    __slots__ = ()

    def __new__(cls, name: str) -> Self:
        return super().__new__(cls, f"<<{name}>>")


def test_every_kind_of_value_is_looked_at() -> None:
    names = {full_name(cls) for cls in CLASSES}

    assert len(names) > 100
    assert {
        "desktop.twilio.types.Credentials",
        "desktop.twilio.rows.ParticipantConversation",
        "desktop.lookup.run.Job",
        "desktop.accounts.validation.FieldCheck",
    } <= names
