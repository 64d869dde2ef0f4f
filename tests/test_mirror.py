"""Every module has its test: the one of its own name, or the one that is named here."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

TESTED_BY: dict[str, set[str]] = {
    # Parts of one thing, tested as that thing.
    "controllers/test_accounts_story.py": {"controllers/clients"},
    "controllers/test_lookup.py": {"controllers/lookup_messages"},
    "test_command_line.py": {"command_line_parser"},
    "test_messages.py": {"twilio_messages", "state"},
    "test_logs.py": {"log_file"},
    "test_demo.py": {"demo_links", "demo_paging", "demo_transport"},
    "test_demo_data.py": {"demo_conversations", "demo_odd_values", "demo_people"},
    "test_filtering.py": {"filter_attributes", "filter_terms"},
    "twilio/test_transport.py": {"twilio/transport_connecting"},
    "twilio/test_rows.py": {"twilio/types"},
    "models/test_conversation_table.py": {
        "models/cell_texts", "models/narrowed_rows", "models/narrowing", "models/ordered_rows",
        "models/refresh_marks", "models/sort_keys",
    },
    "models/test_conversation_detail.py": {
        "models/detail_fields", "models/detail_links", "models/detail_nodes", "models/detail_texts",
        "models/field_tree", "models/json_tree",
    },
    "models/test_resource_fields.py": {"models/resource_labels"},
    "widgets/test_accounts_dialog.py": {
        "widgets/account_foot", "widgets/account_form", "widgets/account_list", "widgets/account_page",
        "widgets/account_words", "widgets/import_page", "widgets/scope_choice",
    },
    "widgets/test_conversation_table_view.py": {
        "widgets/cell_text_painter", "widgets/column_layout", "widgets/row_drawing", "widgets/selection_keeper",
        "widgets/table_delegate", "widgets/table_header",
    },
    "widgets/test_detail_find.py": {"models/detail_search", "widgets/find_bar", "widgets/tree_finder"},
    "widgets/test_detail_pane.py": {
        "widgets/detail_copying", "widgets/detail_header", "widgets/detail_heights", "widgets/detail_menu",
        "widgets/detail_row", "widgets/detail_tabs", "widgets/detail_tree", "widgets/tree_opening",
        "widgets/tree_place",
    },
    "widgets/test_export_dialog.py": {"widgets/export_choice"},
    "widgets/test_link_follower.py": {"widgets/link_bar", "widgets/link_pages", "widgets/link_trail"},
    "widgets/test_lookup_bar.py": {
        "widgets/lookup_bar_frame", "widgets/participant_field", "widgets/scope_boxes", "widgets/service_dialog",
        "widgets/tab_order",
    },
    "widgets/test_settings_dialog.py": {"widgets/settings_choices"},
    "widgets/test_style.py": {"widgets/style_controls", "widgets/style_sizes", "widgets/style_surfaces"},
    "widgets/test_understood_line.py": {
        "widgets/input_texts", "widgets/understood_content", "widgets/understood_parts",
    },
    # What puts the parts together, walked by stories through the real window.
    "e2e/test_account_stories.py": {"window_accounts", "window_dialogs"},
    "e2e/test_copy_and_export_stories.py": {"window_copying", "window_exporting", "window_opening"},
    "e2e/test_ending.py": {"__main__", "app", "interrupts", "late_parts"},
    "e2e/test_leaks.py": {"diagnostics"},
    "e2e/test_link_stories.py": {"window_links"},
    "e2e/test_lookup_stories.py": {
        "application", "window_nothing_found", "window_session", "widgets/announcing", "widgets/main_window",
        "widgets/results_pane", "widgets/strip_slot",
    },
    "e2e/test_privacy.py": {"application_privacy", "window_privacy", "window_recent"},
    "e2e/test_view.py": {"widgets/panes", "window_view"},
    "e2e/test_ways_out.py": {"system_proxy"},
    "e2e/test_working_with_results.py": {
        "widgets/actions", "widgets/dialogs", "window_actions", "window_columns", "window_features",
    },
}  # fmt: skip
"""Test module → what it exercises besides a module of its own name; both below ``tests`` and ``desktop``."""

ON_THE_SYSTEM_ITSELF = {"selftest", "windows_console"}
"""Run as a whole by the checks of the packages: what they ask is not to be had elsewhere."""


def modules() -> set[str]:
    folder = ROOT / "desktop"
    found = {one.relative_to(folder).with_suffix("").as_posix() for one in folder.rglob("*.py")}
    return {one for one in found if not one.endswith("__init__")}


def own_test(module: str) -> Path:
    return (ROOT / "tests" / module).with_name(f"test_{module.rpartition('/')[2]}.py")


def test_every_module_has_a_test() -> None:
    elsewhere = set().union(ON_THE_SYSTEM_ITSELF, *TESTED_BY.values())

    assert {one for one in modules() if not own_test(one).exists()} - elsewhere == set()


def test_nothing_is_said_to_be_tested_that_is_gone_or_has_a_test_of_its_own() -> None:
    elsewhere = set().union(ON_THE_SYSTEM_ITSELF, *TESTED_BY.values())

    assert elsewhere - modules() == set()
    assert {one for one in elsewhere if own_test(one).exists()} == set()


def test_the_tests_named_here_are_there() -> None:
    assert {one for one in TESTED_BY if not (ROOT / "tests" / one).is_file()} == set()
