"""The text of Copy Diagnostics: versions, system, keyring and the last failures, nothing about anybody."""

from __future__ import annotations

import locale
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.accounts.sources import missing_variables, odd_variables
from desktop.runtime import logs, paths
from desktop.runtime.crash_reports import versions
from desktop.runtime.redaction import redacted

if TYPE_CHECKING:
    from desktop.accounts.account import Account
    from desktop.lookup.state import LookupState
    from desktop.window.services import Services

_LAST = 10


def diagnostics(services: Services, account: Account | None, state: LookupState) -> str:
    """Return one fact per line; paths of requests hold no SID, texts no participant."""
    screen = QGuiApplication.primaryScreen()
    requests = list(services.clients.requests)
    lines = [
        versions(),
        f"Qt platform {QGuiApplication.platformName()}, zoom {services.settings.preferences.zoom} %",
        f"Screen {screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}",
        f"Locale {locale.setlocale(locale.LC_CTYPE)}, encoding {locale.getpreferredencoding(False)}",
        f"Keyring {services.store.last_used}",
        f"Account {account.kind.value} in {account.region_or_default}" if account else "No account",
        *_environment_lines(services),
        f"Proxy {services.clients.describe_proxy()}",
        f"Policy {_policy_words(services)}",
        f"Lookup {state.phase.value or 'none'}, {state.rows} rows, {state.pages} pages",
        f"Log {redacted(str(paths.state_dir())) if logs.is_written() else 'cannot be written'}",
        "",
        f"Last requests (of {len(requests)}):",
    ]
    for record in requests[-_LAST:]:
        outcome = record.status if record.status is not None else record.failure or "–"
        took = f"{record.elapsed_ms} ms, {record.tries} tries, {record.request_id or '–'}"
        lines.append(f"{redacted(record.path)} {outcome} {took}")
    return "\n".join(lines)


def _environment_lines(services: Services) -> list[str]:
    if services.ignores_environment:
        return ["Environment account ignored by policy"]
    missing, odd = missing_variables(services.environ), odd_variables(services.environ)
    lines = [f"Environment account incomplete: {', '.join(missing)} missing"] if missing else []
    return [*lines, f"Environment account: {', '.join(odd)} cannot be right"] if odd else lines


def _policy_words(services: Services) -> str:
    policy = services.settings.policy
    if policy.problem is not None:
        return f"fails closed: {policy.problem.value}" + (f" ({policy.problem_key})" if policy.problem_key else "")
    if not policy.is_there:
        return "none"
    return " ".join(["in force", *sorted(f"no-{what.value}" for what in policy.forbidden)])
