"""Imports point one way: who may import whom, and what nobody does."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "desktop"

PURE = {
    "account_checks", "account_sources", "accounts", "command_line*", "copying", "demo", "demo_*", "exporting",
    "filter_*", "filtering", "hidden_characters", "link_targets", "log_file", "logs", "masking", "opening",
    "participant_*", "paths", "phone_*", "preferences", "records", "state", "windows_console",
}  # fmt: skip
"""Modules of ours that never heard of Qt."""

MAY_IMPORT: dict[str, set[str]] = {
    "twilio": {"twilio"},
    "pure": {"pure", "twilio"},
    "messages": {"messages", "store", "pure", "twilio", "PySide6.QtCore"},
    "models": {"models", "pure", "twilio", "PySide6"},
    "widgets": {"widgets", "models", "pure", "twilio", "PySide6"},
    "controllers": {"controllers", "pure", "twilio", "messages", "settings", "store", "background", "PySide6.QtCore"},
    "settings": {"settings", "pure", "twilio", "messages", "PySide6.QtCore"},
    "store": {"store", "pure", "twilio", "keyring"},
    "background": {"background"},
    "system": {"system", "pure", "twilio", "PySide6"},
}
"""What a module of each layer may import besides the standard library and msgspec; ``top`` may import everything."""

ONLY_IN = {
    "httpx": {"twilio.client", "twilio.transport*", "twilio.network", "demo", "demo_*"},
    "httpcore": {"twilio.transport*"},
    "truststore": {"twilio.client", "twilio.transport", "twilio.network", "selftest", "selftest_*"},
    "phonenumbers": {"participant_*", "phone_*"},
    "keyring": {"credential_store"},
    "qasync": {"event_loop"},
}
ASYNC = re.compile(
    r"^(twilio\.(client|transport|retrying)|controllers\.|background$|app$|application$|window_|demo|selftest)"
)
ALWAYS = {"__future__", "msgspec"}
FOR_ALL = {"__version__", "records"}
"""Modules of ours that stand below all layers, as the standard library does."""


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(DESKTOP).with_suffix("").parts)


MODULES = {name_of(path): ast.parse(path.read_text("utf-8")) for path in sorted(DESKTOP.rglob("*.py"))}


def fits(name: str, patterns: set[str]) -> bool:
    return any(name == one or (one.endswith("*") and name.startswith(one[:-1])) for one in patterns)


def layer(name: str) -> str:
    """Give the layer of a module of ours, named without ``desktop.``."""
    first = name.split(".", maxsplit=1)[0]
    if first in {"twilio", "models", "widgets", "controllers"}:
        return first
    if fits(name, PURE):
        return "pure"
    if name.endswith("messages") and "." not in name:
        return "messages"
    if name in {"settings", "settings_file"}:
        return "settings"
    return {
        "credential_store": "store",
        "background": "background",
        "single_instance": "system",
        "crash_reports": "system",
        "garbage": "system",
        "system_proxy": "system",
    }.get(name, "top")


def imported(tree: ast.Module, *, typing_too: bool = False) -> set[str]:
    """Give every module imported anywhere in a file, by its dotted name."""
    skipped: set[ast.AST] = set()
    for node in ast.walk(tree):
        if not typing_too and isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            skipped |= set(ast.walk(node))
    found = set()
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            if node.module == "desktop":
                found |= {f"desktop.{alias.name}" for alias in node.names}
    return found


def standard(name: str) -> bool:
    import sys

    return name.split(".", maxsplit=1)[0] in sys.stdlib_module_names or name.split(".", maxsplit=1)[0] in ALWAYS


def test_a_module_imports_only_what_its_layer_may() -> None:
    wrong = {
        f"{name} imports {one}"
        for name, tree in MODULES.items()
        if layer(name) != "top"
        for one in imported(tree)
        if not may_import(name, one)
    }

    assert not wrong


def may_import(name: str, one: str) -> bool:
    allowed = MAY_IMPORT[layer(name)]
    if one == "desktop" or standard(one):
        return True
    if one.startswith("desktop."):
        other = one.removeprefix("desktop.")
        return other in FOR_ALL or layer(other) in allowed
    return (
        any(one == rule or one.startswith(f"{rule}.") for rule in allowed) or one.split(".", maxsplit=1)[0] in ONLY_IN
    )


def test_a_library_is_imported_only_where_it_belongs() -> None:
    wrong = {
        f"{name} imports {one}"
        for name, tree in MODULES.items()
        for one in {one.split(".")[0] for one in imported(tree)} & set(ONLY_IN)
        if not fits(name, ONLY_IN[one])
    }

    assert not wrong


def test_models_and_widgets_know_neither_the_loop_nor_the_network() -> None:
    foreign = {"asyncio", "httpx", "keyring", "desktop.twilio.client"}
    wrong = {
        name
        for name, tree in MODULES.items()
        if layer(name) in {"models", "widgets"} and imported(tree, typing_too=True) & foreign
    }

    assert not wrong


def test_async_lives_in_client_and_controllers() -> None:
    wrong = {
        name
        for name, tree in MODULES.items()
        if not ASYNC.match(name) and any(isinstance(node, ast.AsyncFunctionDef) for node in ast.walk(tree))
    }

    assert not wrong


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


def test_colours_come_from_the_palette() -> None:
    wrong = {
        f"{name}: {node.value}"
        for name, tree in MODULES.items()
        if name != "widgets.tokens"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"#[0-9A-Fa-f]{6}", node.value)
    }

    assert not wrong


def test_every_module_says_what_it_is_in_one_sentence() -> None:
    first_lines = {name: (ast.get_docstring(tree) or "").split("\n")[0] for name, tree in MODULES.items()}

    assert not {name for name, line in first_lines.items() if not line.endswith((".", ":"))}


def test_files_stay_readable() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in DESKTOP.rglob("*.py")}

    assert not {
        f"{name_of(path)}: {length} lines"
        for path, length in lengths.items()
        if length > (150 if path.name in {"app.py", "main_window.py"} else 300)
    }


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
