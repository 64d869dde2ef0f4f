"""``--self-test``: opens every part once, does one lookup, and reports what it found as JSON."""

from __future__ import annotations

import asyncio
import importlib.metadata
import json
import os
import secrets
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop import __version__
from desktop.lookup.state import LookupPhase
from desktop.runtime import paths
from desktop.settings.policy import policy_path, read_policy
from desktop.startup.command_line import CommandLine, StartRequest
from desktop.startup.qt_application import make_application, missing_display

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from desktop.application import Application
    from desktop.runtime.environment import Environment
    from desktop.window.services import Services
    from desktop.window.session import WindowSession

_LIMIT_S = 60.0
_LIMIT_PER_START = 30
"""A lookup may take this many times as long as opening every dialog did, so that slow machines get their time."""
_KEYRING_LIMIT_S = 20.0
_LIBRARIES = (
    *("PySide6-Essentials", "h11", "httpx", "keyring", "msgspec", "phonenumberslite", "python-calamine", "qasync"),
    *("truststore", "xlsxwriter"),
)
_LIBRARIES_OF_SYSTEM = {"linux": ("jeepney", "setproctitle"), "win32": ("tzdata",)}
_RESOURCES = ("icons/search.svg", "icons/convolook.svg", "demo/stories.json", "territories/en.txt", "translations")


def run(parsed: CommandLine, environment: Environment, tell_error: Callable[[str], None]) -> int:
    """Check everything and write the report to the file named, or to standard output.

    Args:
        parsed: the command line.
        environment: the environment as it was at the start.
        tell_error: called with one line when the report cannot be written.

    Returns:
        0 when all is well, 1 when something is not, or the report could not be written.
    """
    report: dict[str, Any] = {"program": __version__, "problems": []}
    off_screen = bool(missing_display(os.environ))
    if off_screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        _check(parsed, environment.given, report, tell_error, off_screen=off_screen)
    except Exception as error:  # noqa: BLE001 - the report is what this is for
        from desktop.runtime.traces import trace_of

        report["problems"].append(f"ended early: {trace_of(type(error), error, error.__traceback__)}")
    report["ok"] = not report["problems"]
    text = json.dumps(report, indent=2, ensure_ascii=False)
    try:
        if parsed.self_test not in {None, "-"}:
            Path(str(parsed.self_test)).write_text(text + "\n", "utf-8")
        elif sys.stdout is None:
            tell_error("convolook: there is no standard output to print to")
            return 1
        else:
            sys.stdout.write(text + "\n")
            sys.stdout.flush()
    except OSError as error:
        tell_error(f"convolook: the report cannot be written ({error.strerror})")
        if parsed.self_test in {None, "-"}:
            sys.stdout = None  # or Python would try once more at its end, and say so
        return 1
    return 0 if report["ok"] else 1


def libraries(platform: str) -> tuple[str, ...]:
    """Return the names of the libraries that the program depends on, on a platform as ``sys.platform`` names it."""
    return (*_LIBRARIES, *_LIBRARIES_OF_SYSTEM.get(platform, ()))


def _check(
    parsed: CommandLine,
    environ: Mapping[str, str],
    report: dict[str, Any],
    tell_error: Callable[[str], None],
    *,
    off_screen: bool,
) -> None:
    qt = make_application(tell_error)
    report["qt"] = _qt(off_screen=off_screen, problems=report["problems"])
    report["libraries"] = {name: _version(name) for name in libraries(sys.platform)}
    report["keyring"] = _keyring()
    report["policy"] = _policy()
    report["tls"] = _tls(report["problems"])
    report["resources"] = {name: paths.resource(name).exists() for name in _RESOURCES}
    report["problems"] += [f"missing resource: {name}" for name, there in report["resources"].items() if not there]
    from desktop.application import Application
    from desktop.runtime.crash_reports import CrashReports
    from desktop.runtime.event_loop import run_on_qt
    from desktop.settings.settings import Settings

    reports = CrashReports()
    reports.reported.connect(lambda text: report["problems"].append(f"unexpected: {text}"))
    reports.install()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "Convolook.ini")
        report["workbook"] = _workbook(Path(folder), report["problems"])

        async def open_all() -> None:
            reports.watch(asyncio.get_running_loop())
            demo = Application(qt, CommandLine(demo=True), reports, {}, settings)
            session = demo.open_window(StartRequest())
            began = time.monotonic()
            report["parts"] = await _open_parts(session, demo.services, report["problems"])
            limit_s = max(_LIMIT_S, _LIMIT_PER_START * (time.monotonic() - began))
            report["keyring"]["round_trip"] = await _round_trip()
            report["demo_lookup"] = await _look_up_demo(session, limit_s, report["problems"])
            report["parts"] += await _open_parts_of_results(session, report["problems"])
            await _close(demo)
            if parsed.api_url is not None and environ.get("TWILIO_ACCOUNT_SID"):
                live = Application(qt, CommandLine(api_url=parsed.api_url), reports, environ, settings)
                report["live_lookup"] = await _look_up_live(live, parsed.start_request, limit_s, report["problems"])
                await _close(live)

        try:
            with run_on_qt(qt) as runner:
                runner.run(open_all())
        finally:
            reports.remove()
    from desktop.i18n.translations import languages

    report["translations"] = sorted(languages())


async def _open_parts(session: WindowSession, services: Services, problems: list[str]) -> list[str]:
    from desktop.lookup.widgets.service_dialog import ServiceDialog
    from desktop.window import dialogs
    from desktop.window.widgets.dialogs import AboutDialog, CrashDialog, RequestsDialog, ShortcutsDialog

    window = session.window
    opened = [
        dialogs.show_accounts(window, session.accounts, services),
        dialogs.show_settings(window, services),
        dialogs.show_proxy_sign_in(window, services),
        ServiceDialog(window),
        dialogs.show_help(window),
        ShortcutsDialog(window.menu_actions.all(), window),
        RequestsDialog([], window),
        AboutDialog(__version__, window),
        CrashDialog("self-test", window),
    ]
    names = []
    for dialog in opened:
        dialog.open()
        names.append(await _drawn(dialog, problems))
        dialog.close()
    return names


async def _open_parts_of_results(session: WindowSession, problems: list[str]) -> list[str]:
    """Open what there is to open once rows are there."""
    from desktop.results.widgets.held_numbers_dialog import HeldNumbersDialog

    window, workspace = session.window, session.complete()
    results, detail = workspace.results, workspace.detail
    names = [await _drawn(view, problems) for view in (results.timeline, results.table, detail, detail.messages.view)]
    detail.show_conversations(workspace.model.conversations(shown_only=True)[:2])
    detail.compare()
    names.append(await _drawn(detail.comparison.view, problems))
    detail.end_comparing()
    window.menu_actions.held_numbers.trigger()
    export = workspace.exporting.open_dialog()
    for dialog in (workspace.many.ask(), export, window.findChild(HeldNumbersDialog)):
        if dialog is None:
            problems.append("a dialog for rows does not open")
            continue
        names.append(await _drawn(dialog, problems))
        dialog.close()
    return names


async def _drawn(part: QWidget, problems: list[str]) -> str:
    """Draw a part, note when that fails, and return its name."""
    name = type(part).__name__
    await asyncio.sleep(0)
    if part.grab().isNull():
        problems.append(f"cannot be drawn: {name}")
    return name


async def _look_up_demo(session: WindowSession, limit_s: float, problems: list[str]) -> dict[str, Any]:
    from desktop.demo import account as demo_account

    participant = next(one for one in demo_account.PARTICIPANTS if one.key == "whatsapp")
    result = await _look_up(session, limit_s, lambda: session.look_up_instead(participant.query))
    if result["rows"] != participant.count or result["phase"] != LookupPhase.COMPLETE.value:
        problems.append(f"the demo lookup gave {result['rows']} rows, {result['phase']}")
    return result


async def _look_up_live(
    application: Application, start_request: StartRequest, limit_s: float, problems: list[str]
) -> dict[str, Any]:
    from desktop.twilio.types import ParticipantKind, ParticipantQuery

    session = application.open_window(StartRequest())
    query = ParticipantQuery(
        start_request.kind or ParticipantKind.IDENTITY, start_request.text or "convolook-self-test"
    )
    result = await _look_up(session, limit_s, lambda: session.complete().lookups.look_up((query,)))
    if result["phase"] not in {LookupPhase.COMPLETE.value, LookupPhase.MORE_AVAILABLE.value}:
        problems.append(f"the lookup against the given server ended {result['phase']}: {result['message']}")
    return result


async def _look_up(session: WindowSession, limit_s: float, start: Callable[[], None]) -> dict[str, Any]:
    from desktop.lookup.state_messages import explain_state

    began = time.monotonic()
    ended = asyncio.Event()
    workspace = session.complete()
    workspace.lookup.state_changed.connect(lambda state: None if state.is_loading else ended.set())
    start()
    async with asyncio.timeout(limit_s):
        await ended.wait()
    state = workspace.lookup.state
    message = explain_state(state)
    return {
        "phase": state.phase.value,
        "rows": state.rows,
        "shown": workspace.model.shown,
        "ms": round((time.monotonic() - began) * 1000),
        "message": message.sentence if message is not None else "",
    }


async def _close(application: Application) -> None:
    application.quit()
    await application.closed.wait()
    await application.close()


def _qt(*, off_screen: bool, problems: list[str]) -> dict[str, Any]:
    from PySide6.QtCore import QLibraryInfo, QPluginLoader, qVersion
    from PySide6.QtGui import QGuiApplication, QImageReader
    from PySide6.QtWidgets import QStyleFactory

    result: dict[str, Any] = {
        "version": qVersion(),
        "platform": QGuiApplication.platformName(),
        "styles": QStyleFactory.keys(),
        "image_formats": sorted(bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()),
    }
    if off_screen:
        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
        own = {"linux": "libqxcb.so", "darwin": "libqcocoa.dylib", "win32": "qwindows.dll"}.get(sys.platform, "")
        loader = QPluginLoader(str(folder / own))
        loads = loader.load()
        result["own_platform_plugin"] = {"name": own, "loads": loads, "why_not": "" if loads else loader.errorString()}
        if not loads:
            problems.append(f"the platform plug-in {own} does not load")
    return result


def _policy() -> dict[str, object]:
    policy = read_policy()
    return {
        "path": str(policy_path()),
        "state": "none" if not policy.is_there else "fails closed" if policy.problem else "in force",
        "problem": policy.problem.value if policy.problem else None,
        "problem_key": policy.problem_key or None,
        "forbidden": sorted(what.value for what in policy.forbidden),
    }


def _keyring() -> dict[str, Any]:
    from desktop.accounts.credential_store import CredentialStore

    # A machine without a keyring is no fault of the program's; which backends it knows is what counts.
    backends = sorted(
        {point.value.partition(":")[0] for point in importlib.metadata.entry_points(group="keyring.backends")}
    )
    return {"backend": CredentialStore().backend_name(), "known_backends": backends}


def _tls(problems: list[str]) -> dict[str, Any]:
    import ssl

    from desktop.twilio.transport.network import IssuerWatch, trust_context

    context = trust_context(os.environ, IssuerWatch())
    if context.verify_mode is not ssl.CERT_REQUIRED or not context.check_hostname:
        problems.append("TLS certificates are not verified")
    trusted = len(ssl.create_default_context().get_ca_certs())
    if sys.platform.startswith("linux") and not trusted and not any(Path("/etc/ssl/certs").glob("*")):
        problems.append("the system trusts no certificate authority")
    return {"openssl": ssl.OPENSSL_VERSION, "context": type(context).__module__, "authorities": trusted}


def _workbook(folder: Path, problems: list[str]) -> str:
    """Write a workbook and read it as a list of participants: two libraries that no other part here loads."""
    import xlsxwriter  # type: ignore[import-untyped]

    from desktop.lookup.list_reader import ListError, read

    file, text = folder / "list.xlsx", "whatsapp:+14155550142"
    with xlsxwriter.Workbook(file) as workbook:
        workbook.add_worksheet().write_column(0, 0, [text])
    try:
        passed = [cell.text for column in read(file).columns for cell in column.cells] == [text]
    except ListError:
        passed = False
    if not passed:
        problems.append("a workbook that was written cannot be read")
    return "passed" if passed else "failed"


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "unknown"


async def _round_trip() -> str:
    """Store, load and delete a secret of its own in the keyring; return the result as one word.

    A locked or missing keyring is no fault of the program's, so it is reported and fails nothing.
    """
    from desktop.accounts.account import Account, AccountKind
    from desktop.accounts.credential_store import CredentialStore, CredentialStoreError, StoreProblem
    from desktop.runtime.background import in_background

    store, secret = CredentialStore(), secrets.token_hex(16)
    number = secrets.token_hex(16)
    account = Account(
        f"Self-test {number[:8]}", AccountKind.STORED, account_sid=f"AC{number}", api_key_sid=f"SK{number}"
    )

    def go_round() -> str:
        store.save(account, secret)
        try:
            kept = store.load(account).secret == secret
        finally:
            store.delete(account)
        try:
            store.load(account)
        except CredentialStoreError as error:
            is_gone = error.problem is StoreProblem.MISSING
        else:
            is_gone = False
        return "passed" if kept and is_gone else "failed"

    try:
        return await in_background(go_round, timeout_s=_KEYRING_LIMIT_S)
    except CredentialStoreError as error:
        return error.problem.name.lower()
    except TimeoutError:
        return "no answer"
