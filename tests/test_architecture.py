"""Imports point one way: who may import whom, and what nobody does."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "desktop"

PURE = {
    "account_checks", "account_sources", "accounts", "command_line", "copying", "demo", "demo_*", "exporting",
    "filter_*", "filtering", "hidden_characters", "link_targets", "logs", "masking", "participant_*", "paths",
    "phone_*", "policy", "preferences", "state", "windows_console",
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
    "qasync": {"app", "selftest", "selftest_*"},
}
ASYNC = re.compile(
    r"^(twilio\.(client|transport|retrying)|controllers\.|background$|app$|application$|window_|demo|selftest)"
)
ALWAYS = {"__future__", "msgspec"}


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


@pytest.mark.parametrize("name", MODULES)
def test_a_module_imports_only_what_its_layer_may(name: str) -> None:
    own = layer(name)
    if own == "top":
        return
    allowed = MAY_IMPORT[own]
    wrong = set()
    for one in imported(MODULES[name]):
        if one == "desktop" or standard(one):
            continue
        if one.startswith("desktop."):
            other = one.removeprefix("desktop.")
            fine = other == "__version__" or layer(other) in allowed
        else:
            fine = any(one == rule or one.startswith(f"{rule}.") for rule in allowed) or one.split(".")[0] in ONLY_IN
        if not fine:
            wrong.add(one)

    assert not wrong


@pytest.mark.parametrize("name", MODULES)
def test_a_library_is_imported_only_where_it_belongs(name: str) -> None:
    roots = {one.split(".")[0] for one in imported(MODULES[name])}

    assert not {one for one, places in ONLY_IN.items() if one in roots and not fits(name, places)}


@pytest.mark.parametrize("name", [one for one in MODULES if layer(one) in {"models", "widgets"}])
def test_models_and_widgets_know_neither_the_loop_nor_the_network(name: str) -> None:
    assert not imported(MODULES[name], typing_too=True) & {"asyncio", "httpx", "keyring", "desktop.twilio.client"}


@pytest.mark.parametrize("name", MODULES)
def test_async_lives_in_client_and_controllers(name: str) -> None:
    found = [node for node in ast.walk(MODULES[name]) if isinstance(node, ast.AsyncFunctionDef)]

    assert not found or ASYNC.match(name)


@pytest.mark.parametrize("name", MODULES)
def test_nothing_that_was_ruled_out_is_used(name: str) -> None:
    calls = {
        node.func.attr
        for node in ast.walk(MODULES[name])
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    names = {node.id for node in ast.walk(MODULES[name]) if isinstance(node, ast.Name)}

    assert not calls & {"exec", "exec_", "to_thread", "setStyleSheet", "inject_into_ssl"}
    assert "QSortFilterProxyModel" not in names


@pytest.mark.parametrize("name", [one for one in MODULES if not one.startswith("widgets.tokens")])
def test_colours_come_from_the_palette(name: str) -> None:
    texts = [node.value for node in ast.walk(MODULES[name]) if isinstance(node, ast.Constant)]

    assert not [text for text in texts if isinstance(text, str) and re.fullmatch(r"#[0-9A-Fa-f]{6}", text)]


@pytest.mark.parametrize("name", MODULES)
def test_every_module_says_what_it_is_in_one_sentence(name: str) -> None:
    text = ast.get_docstring(MODULES[name])

    assert text
    assert text.split("\n")[0].endswith((".", ":"))


@pytest.mark.parametrize("path", sorted(DESKTOP.rglob("*.py")), ids=name_of)
def test_files_stay_readable(path: Path) -> None:
    limit = 150 if path.name in {"app.py", "main_window.py"} else 300

    assert len(path.read_text("utf-8").splitlines()) <= limit


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
