"""What the import contracts in ``pyproject.toml`` cannot say: what no module does, and where a library belongs."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "desktop"

QTWIDGETS = re.compile(
    r"^(design|window|application$|app$|selftest$|startup/qt_application$|runtime/event_loop$|.*/?widgets(/|$))"
)
"""Where QtWidgets may be imported."""

ASYNC = re.compile(
    r"^(twilio|demo|console|window)/|controller$|^(app|application|selftest)$|^runtime/(background|name_lookup|tasks)$"
    r"|^lookup/(run|client_pool|account_source)$|^accounts/keyring_calls$"
)
"""Where a coroutine may be defined."""

ONLY_IN = {
    "httpx": re.compile(r"^(twilio|demo)/"),
    "h11": re.compile(r"^twilio/transport/"),
    "truststore": re.compile(r"^(twilio/|selftest$)"),
    "phonenumbers": re.compile(r"^participant/"),
    "keyring": re.compile(r"^accounts/credential_store$"),
    "qasync": re.compile(r"^runtime/event_loop$"),
}
"""Where the libraries we depend on may be imported."""


def name_of(path: Path) -> str:
    return path.relative_to(DESKTOP).with_suffix("").as_posix()


MODULES = {name_of(path): ast.parse(path.read_text("utf-8")) for path in sorted(DESKTOP.rglob("*.py"))}


def imported(tree: ast.Module) -> set[str]:
    """Return every module imported anywhere in a file, by its dotted name."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def imports_between(folder: Path, prefix: str) -> dict[str, set[str]]:
    """Return for each module of a folder those that it imports, for type checking or as late as it may be."""
    files = {}
    for path in folder.rglob("*.py"):
        files[prefix + path.relative_to(folder).with_suffix("").as_posix().replace("/", ".")] = path
    found = {}
    for name, path in files.items():
        tree = ast.parse(path.read_text("utf-8"))
        one_by_one = {
            f"{node.module}.{alias.name}"
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module
            for alias in node.names
        }
        found[name] = ((imported(tree) | one_by_one) & set(files)) - {name}
    return found


def circle_in(arrows: dict[str, set[str]]) -> set[str]:
    """Return the modules that lead into a circle; none without one."""
    left = {name: set(targets) for name, targets in arrows.items()}
    while ends := {name for name, targets in left.items() if not targets & set(left)}:
        left = {name: targets for name, targets in left.items() if name not in ends}
    return set(left)


def test_no_imports_go_round_in_a_circle() -> None:
    assert circle_in({"one": {"two"}, "two": {"three"}, "three": {"two"}}) == {"one", "two", "three"}

    assert circle_in(imports_between(DESKTOP, "desktop.")) == set()
    assert circle_in(imports_between(ROOT / "packaging", "")) == set()


def test_only_widgets_draw() -> None:
    assert not {
        name for name, tree in MODULES.items() if "PySide6.QtWidgets" in imported(tree) and not QTWIDGETS.match(name)
    }


def test_a_file_that_is_named_after_an_item_model_holds_one_and_no_other_file_does() -> None:
    models = {
        name
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and any(re.fullmatch(r"Q\w*Model", base.id) for base in node.bases if isinstance(base, ast.Name))
    }

    assert models == {name for name in MODULES if name.endswith("model")}


def test_a_library_is_imported_only_where_it_belongs() -> None:
    assert not {
        f"{name} imports {library}"
        for name, tree in MODULES.items()
        for library in {one.split(".")[0] for one in imported(tree)} & set(ONLY_IN)
        if not ONLY_IN[library].match(name)
    }


def test_async_lives_in_client_and_controllers() -> None:
    assert not {
        name
        for name, tree in MODULES.items()
        if not ASYNC.search(name) and any(isinstance(node, ast.AsyncFunctionDef) for node in ast.walk(tree))
    }


def test_nothing_that_was_ruled_out_is_used() -> None:
    ruled_out = {"exec", "exec_", "to_thread", "setStyleSheet", "inject_into_ssl"}
    wrong = set()
    for name, tree in MODULES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ruled_out:
                wrong.add(f"{name} calls {node.func.attr}")
            if isinstance(node, ast.Name) and node.id == "QSortFilterProxyModel":
                wrong.add(f"{name} uses {node.id}")

    assert not wrong


def test_a_layout_is_put_in_its_place_before_it_is_filled() -> None:
    """Otherwise Python keeps what Qt deletes, and the process dies of it: see e2e/test_what_qt_deletes.py."""
    wrong = set()
    for name, tree in MODULES.items():
        for function in ast.walk(tree):
            if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
                wrong |= {f"{name}:{line} nests {what}" for line, what in nested_late(function)}
            if isinstance(function, ast.Attribute) and function.attr in {"itemAt", "itemAtPosition"}:
                wrong.add(f"{name}:{function.lineno} asks for an item")

    assert not wrong


def nested_late(function: ast.AST) -> set[tuple[int, str]]:
    """Return line and name of each layout that a function puts into another one after it has filled it."""
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    filled: dict[str, int] = {}
    late = set()
    for call in sorted(calls, key=lambda one: one.lineno):
        method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        if method in {"addLayout", "insertLayout"}:
            nested = ast.unparse(call.args[1 if method == "insertLayout" else 0])
            late |= {(call.lineno, nested)} if nested in filled else set()
        if re.fullmatch(r"(add|insert)(Widget|Layout|Stretch|Spacing|Item|Row)", method):
            assert isinstance(call.func, ast.Attribute)
            filled.setdefault(ast.unparse(call.func.value), call.lineno)
    return late


def test_nested_late_is_noticed() -> None:
    late = "def f(self):\n  self.row.addWidget(a)\n  column.addLayout(self.row, 1)"
    early = "def f(self):\n  column.addLayout(self.row, 1)\n  self.row.addWidget(a)"

    assert nested_late(ast.parse(late)) == {(3, "self.row")}
    assert nested_late(ast.parse(early)) == set()


def test_every_module_says_what_it_is_in_one_sentence() -> None:
    first_lines = {name: (ast.get_docstring(tree) or "").split("\n")[0] for name, tree in MODULES.items()}

    assert not {name for name, line in first_lines.items() if not line.endswith((".", ":"))}


def test_the_root_holds_only_the_start() -> None:
    assert {name for name in MODULES if "/" not in name} == {"__init__", "__main__", "app", "application", "selftest"}


def test_tests_mirror_the_tree() -> None:
    def folders(top: Path, pattern: str) -> set[str]:
        files = [path for path in top.rglob(pattern) if path.name != "__init__.py"]
        return {path.parent.relative_to(top).as_posix() for path in files}

    ours, tests = folders(DESKTOP, "*.py"), folders(ROOT / "tests", "test_*.py")

    assert ours - tests == set(), "folders without a test"
    assert tests - ours == {"benchmarks", "e2e"}, "tests of a folder that is gone"


def test_a_test_file_is_named_after_the_module_that_it_is_about() -> None:
    """``test_pool.py`` or, for one side of it, ``test_pool_cancelling.py``, in the folder of ``pool.py``."""
    stray = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        folder, about = path.parent.relative_to(ROOT / "tests"), path.stem.removeprefix("test_")
        beside = {one.stem for one in (DESKTOP / folder).glob("*.py")}
        if folder.as_posix() not in {".", "benchmarks", "e2e"} and not any(
            about == name or about.startswith(f"{name}_") for name in beside
        ):
            stray.add(path.relative_to(ROOT).as_posix())

    assert stray == set()


def test_packaging_is_no_package() -> None:
    """An ``__init__.py`` there would hide the library of the same name."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_index_address_is_in_any_file() -> None:
    found = [
        path
        for path in [*ROOT.glob("*.toml"), *(ROOT / "packaging").rglob("*.txt")]
        if re.search(r"(index-url|find-links|--trusted-host|files\.pythonhosted)", path.read_text("utf-8"))
    ]

    assert not found
