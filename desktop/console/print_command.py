"""``--print``: lookups without a window and without Qt, whose rows are printed as they arrive."""

from __future__ import annotations

import asyncio
import logging
import os
import platform
import signal
import sys
import time
from contextlib import aclosing
from typing import TYPE_CHECKING

from desktop.accounts.account import Account, AccountKind, name_key
from desktop.accounts.credential_store import CredentialStore, CredentialStoreError, StoreProblem, proxy_logins
from desktop.accounts.parsing import policy_account, read_account
from desktop.accounts.sources import environment_account, missing_variables, odd_variables
from desktop.console import words
from desktop.console.ini_reader import read_ini
from desktop.console.input import lines
from desktop.console.output import OutputFailedError, ReaderGoneError, RowPrinter
from desktop.lookup.client_pool import ClientPool
from desktop.lookup.outcome import EXPECTED_ERRORS, concerns_all, is_forbidden
from desktop.lookup.run import MAX_PARTICIPANTS_AT_ONCE
from desktop.privacy.masking import Masking
from desktop.runtime import paths
from desktop.runtime.background import in_background
from desktop.runtime.interrupts import SIGNALS
from desktop.runtime.name_lookup import PlainEventLoop
from desktop.runtime.records import field, record
from desktop.settings.policy import Forbidden, read_policy
from desktop.settings.preferences import Preferences, ProxyMode
from desktop.startup.command_line import STANDARD_INPUT
from desktop.twilio.rows import RowProblem
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, ServiceScope

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping
    from pathlib import Path
    from typing import Literal

    from desktop.settings.policy import Policy
    from desktop.startup.command_line import CommandLine
    from desktop.twilio.client import ConversationsClient
    from desktop.twilio.rows import ParticipantConversation
    from desktop.twilio.types import Credentials, Page, Service, Wait

_BREAKING_OFF = (*SIGNALS, *(one for one in signal.Signals if one.name == "SIGXCPU"))
"""Signals after which the output is completed; with the one that comes at the limit of processor time."""

COMPLETE, NOTHING, INCOMPLETE = 0, 1, 3
"""Exit statuses: everything was printed; nothing could be; some of it."""

_KEYRING_LIMIT_S = 60.0
_PROGRESS_S = 5.0
_PARTICIPANTS_AHEAD, _PAGES_AHEAD = 16, 20
"""How many participants, and pages of each, may wait until what stands before them is printed."""


class InputFailedError(Exception):
    """Standard input cannot be read."""

    def __init__(self) -> None:
        super().__init__("standard input cannot be read")


class RefusedError(Exception):
    """The command cannot start; the text says why."""


@record
class Setup:
    """The account, preferences and policy of a run."""

    account: Account
    credentials: Credentials | None = field(repr=False)
    """None where the keyring has to be asked."""
    preferences: Preferences
    policy: Policy


def run(parsed: CommandLine, environ: Mapping[str, str], tell_error: Callable[[str], None]) -> int:
    """Run the command and return its exit status."""
    # Without a handler, Python would write what asyncio reports, tracebacks and all, to standard error.
    logging.getLogger().addHandler(logging.NullHandler())
    for one in _BREAKING_OFF:
        signal.signal(one, lambda *_: os._exit(INCOMPLETE))  # nothing is printed yet
    buffer = getattr(sys.stdout, "buffer", None)  # without one where Windows gave the program no console
    stream = getattr(buffer, "raw", buffer)
    if stream is None:
        tell_error("convolook: there is no standard output to print to")
        return NOTHING
    if _reads_standard_input(parsed) and sys.stdin is None:
        tell_error("convolook: there is no standard input to read from")
        return NOTHING
    try:
        setup = read_setup(parsed, environ, read_policy(), paths.settings_file(), tell_error)
    except RefusedError as refusal:
        tell_error(f"convolook: {refusal}")
        return NOTHING
    scope = ServiceScope.parse(parsed.start_request.scope or ScopeKind.DEFAULT.value)
    printer = RowPrinter(
        stream,
        parsed.print_format or "json",
        several=_reads_standard_input(parsed),
        with_service=scope.kind is ScopeKind.ALL,
        masking=Masking(setup.policy.force_masking),
    )
    command = PrintCommand(parsed, setup, scope, printer, tell_error)
    with asyncio.Runner(loop_factory=PlainEventLoop) as runner:
        status = runner.run(command.run())
    if command.is_reader_gone:
        _forget_standard_output()
    return status


def _reads_standard_input(parsed: CommandLine) -> bool:
    return parsed.start_request.text.strip() == STANDARD_INPUT


def _forget_standard_output() -> None:
    """Detach standard output, so that Python reports no closed pipe at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def read_setup(
    parsed: CommandLine, environ: Mapping[str, str], policy: Policy, ini: Path, tell: Callable[[str], None]
) -> Setup:
    """Return the account to look up as, and the settings that apply.

    Raises:
        RefusedError: there is none, or the policy forbids it.
    """
    if policy.forbids(Forbidden.PRINT):
        raise RefusedError("your organisation does not allow --print")
    if _reads_standard_input(parsed) and policy.forbids(Forbidden.MANY):
        raise RefusedError("your organisation does not allow lookups of many")
    stored = read_ini(ini)
    preferences = policy.applied(_preferences(stored))
    if parsed.demo:
        if policy.forbids(Forbidden.DEMO):
            raise RefusedError("your organisation does not allow the demo account")
        from desktop.demo.account import DEMO_CREDENTIALS

        return Setup(Account("Demo", AccountKind.DEMO), DEMO_CREDENTIALS, preferences, policy)
    given = environment_account(environ)
    if given is not None and policy.forbids(Forbidden.ENVIRONMENT):
        tell("convolook: your organisation does not allow accounts from the environment; its variables are ignored")
        given = None
    elif given is None and (missing := missing_variables(environ)):
        tell(f"convolook: the environment describes half an account, which is unused: {', '.join(missing)} is missing")
    elif odd := odd_variables(environ):
        tell(f"convolook: the environment has a text in {', '.join(odd)} that cannot be right")
    wanted = parsed.start_request.account
    if given is not None and (wanted is None or name_key(wanted) == name_key(given.account.name)):
        if given.credentials is None:
            raise RefusedError(given.problem.value if given.problem else "the environment's account is not complete")
        _check(given.account, policy)
        return Setup(given.account, given.credentials, preferences, policy)
    account = _stored_account(wanted or stored.get("last/account"), stored, policy)
    if account is None:
        raise RefusedError("there is no such account" if wanted else "there is no account; add one in the window")
    _check(account, policy)
    return Setup(account, None, preferences, policy)


def _check(account: Account, policy: Policy) -> None:
    if not policy.allows_region(account.region_or_default):
        raise RefusedError(words.failure_words(CredentialStoreError(StoreProblem.REGION_LOCKED)))
    if account.uses_token and policy.forbids(Forbidden.AUTH_TOKENS):
        raise RefusedError(words.failure_words(CredentialStoreError(StoreProblem.TOKENS_FORBIDDEN)))


def _stored_account(name: str | None, stored: Mapping[str, str], policy: Policy) -> Account | None:
    if name is None:
        return None
    ids = sorted({key.split("/")[1] for key in stored if key.startswith("accounts/") and key.count("/") > 1})
    found = [policy_account(one) for one in policy.accounts]
    for account_id in ids:
        prefix = f"accounts/{account_id}/"
        account = read_account(lambda key, prefix=prefix: stored.get(prefix + key))  # type: ignore[misc]
        if account is not None:
            found.append(account)
    return next((one for one in found if name_key(one.name) == name_key(name)), None)


def _preferences(stored: Mapping[str, str]) -> Preferences:
    """Return the preferences with those of the proxy from the settings file."""
    try:
        mode = ProxyMode(stored.get("preferences/proxy", ProxyMode.SYSTEM.value))
    except ValueError:
        mode = ProxyMode.SYSTEM
    return Preferences(
        proxy=mode,
        proxy_url=stored.get("preferences/proxy_url", ""),
        proxy_sign_in=stored.get("preferences/proxy_sign_in", ""),
    ).within_limits()


def proxy_without_qt(url: str) -> str | None:
    """Return the system's proxy for a URL; None for none. Blocks."""
    if platform.system() == "Linux":
        from desktop.runtime.system_proxy import desktop_proxy

        return desktop_proxy(url, os.environ)
    from urllib.parse import urlsplit
    from urllib.request import getproxies, proxy_bypass

    host = urlsplit(url).hostname or ""
    return None if proxy_bypass(host) else getproxies().get("https")


class _Turn:
    """One participant that is asked: its rows wait here until those of the ones before it are printed."""

    def __init__(self, number: int, query: ParticipantQuery) -> None:
        self.number, self.query = number, query
        self.pages: asyncio.Queue[list[ParticipantConversation] | None] = asyncio.Queue(_PAGES_AHEAD)
        """New rows of each page; None at the end."""
        self.error: Exception | None = None
        self.has_answer = asyncio.Event()
        """Set once a page has come, or none will."""


class PrintCommand:
    """One run: a few participants are asked at once, and their rows are printed in the order of the question."""

    def __init__(
        self,
        parsed: CommandLine,
        setup: Setup,
        scope: ServiceScope,
        printer: RowPrinter,
        tell: Callable[[str], None],
    ) -> None:
        self._parsed, self._setup, self._scope, self._printer = parsed, setup, scope, printer
        self._tell_error = tell
        self._rows = self._other_rows = self._asked = self._failed = 0
        self._is_broken_off = False
        self._refusal: Exception | None = None
        """Why nobody else is asked: it would fail alike."""
        self._services: list[Service] | None = None
        self._services_error: Exception | None = None
        """Why the list of services is not known to its end."""
        self._reading_services = asyncio.Lock()
        self._told_s = time.monotonic()
        self.is_reader_gone = False

    async def run(self) -> int:
        """Look everybody up and return the exit status."""
        restore = _break_off_on_signals(asyncio.current_task())
        try:
            return await self._print()
        finally:
            restore()

    async def _print(self) -> int:
        try:
            self._printer.begin()
            try:
                await self._look_up_all()
            except asyncio.CancelledError:
                self._is_broken_off = True
                self._tell("stopped; what was printed is not complete")
            except (ReaderGoneError, OutputFailedError):
                raise
            except Exception as error:  # noqa: BLE001 - an array that was begun is closed, whatever happened
                self._failed += 1
                self._tell(str(error) if isinstance(error, InputFailedError) else words.unexpected_words(error))
            self._printer.end()
        except ReaderGoneError:
            self.is_reader_gone = True
            return INCOMPLETE
        except OutputFailedError as error:
            self._tell(str(error))
            return NOTHING
        return self._status()

    def _status(self) -> int:
        if self._failed and self._failed >= self._asked and not self._rows and not self._is_broken_off:
            return NOTHING
        if self._other_rows:
            self._tell(words.other_rows_words(self._other_rows))
        is_complete = not self._failed and not self._is_broken_off
        self._tell(f"{words.rows_words(self._rows)}{'' if is_complete else ', incomplete'}")
        return COMPLETE if is_complete else INCOMPLETE

    async def _look_up_all(self) -> None:
        pool = ClientPool(self._parsed.api_url, proxy_without_qt, self._setup.policy)
        preferences = self._setup.preferences
        mode: Literal["system", "manual", "none"] = preferences.proxy.value
        pool.set_proxy(mode, preferences.proxy_url)
        pool.proxy_login = proxy_logins(CredentialStore(), lambda: preferences.proxy_sign_in)
        turns: asyncio.Queue[_Turn | Exception | None] = asyncio.Queue(_PARTICIPANTS_AHEAD)
        asking: set[asyncio.Task[None]] = set()
        reading = asyncio.create_task(self._ask_all(pool, turns, asking))
        try:
            while (turn := await turns.get()) is not None:
                if isinstance(turn, Exception):
                    raise turn
                await self._print_turn(turn)
        finally:
            for task in (reading, *asking):
                task.cancel()
            await asyncio.gather(reading, *asking, return_exceptions=True)
            await asyncio.shield(pool.close())

    async def _ask_all(
        self, pool: ClientPool, turns: asyncio.Queue[_Turn | Exception | None], asking: set[asyncio.Task[None]]
    ) -> None:
        """Look one participant up after the other, a few at once, into ``turns``; None or an error ends it."""
        slots = asyncio.Semaphore(MAX_PARTICIPANTS_AT_ONCE)

        def is_done(task: asyncio.Task[None]) -> None:
            asking.discard(task)
            slots.release()

        number = 0
        end: Exception | None = None
        try:
            async with aclosing(self._queries()) as queries:
                async for query in queries:
                    number += 1
                    turn = _Turn(number, query)
                    await turns.put(turn)
                    await slots.acquire()
                    task = asyncio.create_task(self._ask(pool, turn))
                    asking.add(task)
                    task.add_done_callback(is_done)
                    if number == 1:
                        await turn.has_answer.wait()  # wrong credentials are shown to Twilio once
        except Exception as error:  # noqa: BLE001 - raised again by who takes it
            end = error
        await turns.put(end)

    async def _ask(self, pool: ClientPool, turn: _Turn) -> None:
        """Look one participant up, unless all would be refused; an error is kept for its turn."""
        turn.error = self._refusal
        if self._refusal is None:
            try:
                client = await pool.client_for(self._setup.account)
                credentials = await self._credentials()
                await self._collect_rows(client, credentials, turn)
            except ValueError:  # of making a host
                turn.error = CredentialStoreError(StoreProblem.HALF_A_REGION)
            except Exception as error:  # noqa: BLE001 - told, or raised again, by who prints it
                turn.error = error
        if turn.error is not None and (concerns_all(turn.error) or isinstance(turn.error, CredentialStoreError)):
            self._refusal = turn.error
        turn.has_answer.set()
        await turn.pages.put(None)

    async def _collect_rows(self, client: ConversationsClient, credentials: Credentials, turn: _Turn) -> None:
        """Collect what each service has; one that fails keeps nobody from the others."""
        seen: set[tuple[str, str]] = set()
        sids, turn.error = await self._service_sids(client, credentials)
        for service_sid in sids:
            pages = client.participant_conversations(
                turn.query, credentials, service_sid=service_sid, on_wait=self._say_wait, wants_next=lambda _page: True
            )
            try:
                async with aclosing(pages) as found:
                    async for page in found:
                        turn.has_answer.set()
                        await turn.pages.put(_fresh(page, seen))
            except EXPECTED_ERRORS as error:
                turn.error = turn.error or error
                if concerns_all(error):
                    return

    async def _print_turn(self, turn: _Turn) -> None:
        """Print one participant's rows as they come, and tell what kept others away."""
        self._asked += 1
        while (rows := await turn.pages.get()) is not None:
            self._printer.rows(rows, turn.query.text)
            self._rows += len(rows)
            self._other_rows += sum(row.problem is RowProblem.OTHER_PARTICIPANT for row in rows)
            if time.monotonic() - self._told_s > _PROGRESS_S:
                self._tell(f"{words.rows_words(self._rows)} so far")
        error = turn.error
        if error is None:
            return
        if not isinstance(error, EXPECTED_ERRORS):
            raise error
        self._failed += 1
        who = f"participant {turn.number}: " if _reads_standard_input(self._parsed) else ""
        self._tell(f"{who}{words.failure_words(error)}")

    async def _service_sids(
        self, client: ConversationsClient, credentials: Credentials
    ) -> tuple[list[str | None], Exception | None]:
        """Return the services that are asked, and what kept others away; the default one where none may be listed."""
        if self._scope.kind is not ScopeKind.ALL:
            return [self._scope.service_sid], None
        async with self._reading_services:
            if self._services is None:
                await self._read_services(client, credentials)
            return [one.sid for one in self._services or ()] or [None], self._services_error

    async def _read_services(self, client: ConversationsClient, credentials: Credentials) -> None:
        services: list[Service] = []
        try:
            async with aclosing(client.services(credentials, on_wait=self._say_wait)) as pages:
                async for page in pages:
                    services += page.services
        except EXPECTED_ERRORS as error:
            if not services and not is_forbidden(error):
                raise
            self._services_error = error
        self._services = services
        self._printer.services = {one.sid: one.friendly_name or "" for one in services}

    async def _credentials(self) -> Credentials:
        known = self._setup.credentials
        if known is None:
            store = CredentialStore()
            try:
                known = await in_background(store.load, self._setup.account, timeout_s=_KEYRING_LIMIT_S)
            except TimeoutError:
                raise CredentialStoreError(StoreProblem.TIMED_OUT) from None
            self._setup = Setup(self._setup.account, known, self._setup.preferences, self._setup.policy)
        return known

    async def _queries(self) -> AsyncGenerator[ParticipantQuery, None]:
        """Yield the participants: one, or each distinct line of standard input as it arrives."""
        kind = self._parsed.start_request.kind or ParticipantKind.ADDRESS
        if not _reads_standard_input(self._parsed):
            yield ParticipantQuery(kind, self._parsed.start_request.text.strip())
            return
        asked: set[str] = set()
        async with aclosing(lines(sys.stdin.fileno())) as found:
            while True:
                try:
                    text = (await anext(found)).strip()
                except StopAsyncIteration:
                    return
                except OSError:
                    raise InputFailedError from None
                if text and text not in asked:
                    asked.add(text)
                    yield ParticipantQuery(kind, text)

    def _say_wait(self, wait: Wait | None) -> None:
        if wait is not None:
            self._tell(words.wait_words(wait, time.monotonic()))

    def _tell(self, text: str) -> None:
        self._told_s = time.monotonic()
        self._tell_error(f"convolook: {text}")


def _fresh(page: Page, seen: set[tuple[str, str]]) -> list[ParticipantConversation]:
    """Return the rows of a page that no page of the same participant had; ``seen`` grows by them."""
    fresh = []
    for row in page.conversations:
        if row.key is None or row.key not in seen:
            fresh.append(row)
        if row.key is not None:
            seen.add(row.key)
    return fresh


def _break_off_on_signals(task: asyncio.Task[int] | None) -> Callable[[], None]:
    """Set signals to cancel a task, so that its output is completed; return a function that undoes this.

    A second signal ends the process at once: a reader that does not read would hold it for ever.
    """
    loop = asyncio.get_running_loop()
    came: list[int] = []

    def take(number: int, _frame: object) -> None:
        came.append(number)
        if len(came) > 1:
            os._exit(INCOMPLETE)
        if task is not None:
            loop.call_soon_threadsafe(task.cancel)

    before = {one: signal.signal(one, take) for one in _BREAKING_OFF}

    def restore() -> None:
        for one, handler in before.items():
            signal.signal(one, handler)

    return restore
