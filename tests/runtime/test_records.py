"""Records are what frozen data classes with slots are, made another way."""

from __future__ import annotations

import copy
import dataclasses
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from desktop.runtime.records import field, names_of, record, replace, values_of

if TYPE_CHECKING:
    from collections.abc import Callable


@record
class Person:
    """Somebody."""

    name: str
    secret: str = field(repr=False)
    tags: list[str] = field(default_factory=list)
    age: int = 7
    note: str | None = field(default=None, compare=False)

    @property
    def shout(self) -> str:
        """Return the name in capitals."""
        return self.name.upper()


@dataclasses.dataclass(frozen=True, slots=True)
class Model:
    """The same as a data class."""

    name: str
    secret: str = dataclasses.field(repr=False)
    tags: list[str] = dataclasses.field(default_factory=list)
    age: int = 7
    note: str | None = dataclasses.field(default=None, compare=False)


@record
class Empty:
    """Nothing."""


CALLS: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    (("Ada", "s3"), {}),
    (("Ada",), {"secret": "s3", "age": 9}),
    ((), {"note": "n", "secret": "s3", "name": "Ada"}),
    (("Ada", "s3", ["x"], 9, "n"), {}),
    (("Ada", "s3", ["x"], 9), {"note": "n"}),
]
WRONG: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    ((), {}),
    (("Ada",), {}),
    (("Ada", "s3", [], 1, None, "more"), {}),
    (("Ada", "s3"), {"height": 3}),
    (("Ada", "s3"), {"name": "Eve"}),
]


@pytest.mark.parametrize(("values", "named"), CALLS)
def test_values_are_taken_as_a_data_class_takes_them(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    one, other = Person(*values, **named), Model(*values, **named)

    assert values_of(one) == dataclasses.asdict(other)
    assert repr(one) == repr(other).replace("Model", "Person")
    assert one.shout == "ADA"


@pytest.mark.parametrize(("values", "named"), WRONG)
@pytest.mark.parametrize("made_by", [Person, Model])
def test_what_does_not_fit_is_refused_without_the_values(
    values: tuple[Any, ...], named: dict[str, Any], made_by: Callable[..., object]
) -> None:
    with pytest.raises(TypeError) as caught:
        made_by(*values, **named)

    assert "s3" not in str(caught.value)


def test_defaults_are_made_anew() -> None:
    assert Person("a", "b").tags is not Person("a", "b").tags


def test_equal_records_are_one_key() -> None:
    one, same = Person("a", "b", (), note="x"), Person("a", "b", ())  # type: ignore[arg-type]  # a list has no hash

    assert one == same
    assert len({one, same, replace(one, age=8)}) == 2
    assert Empty() == Empty()
    assert {one: "found"}.get(Empty()) is None  # type: ignore[call-overload]  # that is what is tested


def test_nothing_can_be_changed() -> None:
    one = Person("a", "b")
    for name in ("name", "other"):
        with pytest.raises(AttributeError):
            setattr(one, name, "c")
        with pytest.raises(AttributeError):
            delattr(one, name)
    assert one == Person("a", "b")
    assert not hasattr(one, "__dict__")


def test_another_one_is_made_by_name() -> None:
    one = Person("a", "b", ["t"])

    assert replace(one, age=8) == Person("a", "b", ["t"], 8)
    assert names_of(Person) == ("name", "secret", "tags", "age", "note")
    with pytest.raises(TypeError):
        replace(one, height=3)  # type: ignore[call-arg]  # that is what is tested


def test_it_can_be_copied_and_taken_apart() -> None:
    one = Person("a", "b", ["t"])

    deep = copy.deepcopy(one)
    assert deep == one
    assert deep.tags is not one.tags
    match one:
        case Person(name, secret):
            assert (name, secret) == ("a", "b")


def test_the_first_window_needs_no_data_class() -> None:
    asked = (
        "import dataclasses, sys\n"
        "made = []\n"
        "make = dataclasses._process_class\n"
        "dataclasses._process_class = lambda cls, *rest: made.append(cls) or make(cls, *rest)\n"
        "import desktop.app, desktop.window.session, desktop.application\n"
        "print([cls.__qualname__ for cls in made if cls.__module__.startswith('desktop')])\n"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
