"""The one door to the system's keyring: load, save and delete what an account signs in with; every call may block."""

from __future__ import annotations

import enum
import logging
import os
import sys
from typing import TYPE_CHECKING, TypeVar

from desktop.runtime.background import NoThreadError
from desktop.twilio.types import Credentials

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

    from desktop.accounts.account import Account

T = TypeVar("T")
_log = logging.getLogger(__name__)

WINDOWS_LONGEST = 1280
"""Most UTF-16 units of a secret: Windows takes 2,560 bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE), keyring writes UTF-16."""

_SYSTEM_BACKENDS = ("SecretService", "kwallet", "libsecret", "macOS", "Windows")
_PROXY_SERVICE, _PROXY_USER = "convolook-proxy:", "proxy"
_NO_BACKENDS = ("keyring.backends.fail", "keyring.backends.null")
_PLAIN_FILES = "keyrings."
"""Add-on backends (``keyrings.alt`` and the like) keep secrets in files, which is never done here."""


class StoreProblem(enum.Enum):
    """Why there are no credentials, or why the keyring refused an operation."""

    NO_KEYRING = "no keyring"
    LOCKED = "locked"
    REFUSED = "refused"
    MISSING = "missing"
    TOO_LONG = "too long"
    FAILED = "failed"
    TIMED_OUT = "timed out"
    CANCELLED = "cancelled"
    NO_ACCOUNT = "no account"
    HALF_A_REGION = "region without edge, or edge without region"
    REGION_LOCKED = "the policy locks another region"
    TOKENS_FORBIDDEN = "the policy forbids Auth Tokens"
    HOST_FORBIDDEN = "the policy forbids the host"
    DEMO_FORBIDDEN = "the policy forbids the demo account"


class CredentialStoreError(Exception):
    """No credentials, or a failed keyring operation; ``cause`` names an error class, never a backend's text."""

    def __init__(self, problem: StoreProblem, cause: str = "", account_name: str = "") -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.cause = cause
        self.account_name = account_name


def unanswered(error: TimeoutError | NoThreadError, account_name: str = "") -> CredentialStoreError:
    """Return the failure of a keyring that did not answer in time, or could not be asked in the background."""
    if isinstance(error, NoThreadError):
        return CredentialStoreError(StoreProblem.FAILED, type(error).__name__, account_name)
    return CredentialStoreError(StoreProblem.TIMED_OUT, account_name=account_name)


class CredentialStore:
    """Secrets in the system's keyring, one service per account, never in a file.

    The keyring is imported with the first call: it takes 0.1 s and asks the session bus.
    """

    def __init__(self, backend: KeyringBackend | None = None, *, longest: int | None = None) -> None:
        self._given = backend
        self._longest = longest if longest is not None or sys.platform != "win32" else WINDOWS_LONGEST
        self.last_used = "not asked yet"
        """The keyring that was asked last, for diagnostics; asking for its name alone would load all it needs."""

    def load(self, account: Account) -> Credentials:
        """Return what the account signs in with.

        Raises:
            CredentialStoreError: MISSING when there is no such entry, or any other kind but TOO_LONG.
        """
        service, username = service_name(account.name), account.username
        secret = self._ask(lambda backend: backend.get_password(service, username))
        if not secret:
            raise CredentialStoreError(StoreProblem.MISSING)
        return Credentials(account.account_sid, username, secret)

    def save(self, account: Account, secret: str) -> None:
        """Store the secret of the account, replacing an older one.

        Raises:
            CredentialStoreError: any kind but MISSING.
        """
        if self._longest is not None and len(secret.encode("utf-16-le", "surrogatepass")) // 2 > self._longest:
            raise CredentialStoreError(StoreProblem.TOO_LONG)
        service, username = service_name(account.name), account.username
        if sys.platform == "win32":
            # Its backend would keep the older secret of the same user beside the new one, as user@service.
            self.delete(account)
        self._ask(lambda backend: backend.set_password(service, username, secret))

    def delete(self, account: Account) -> None:
        """Delete the secret of the account; none there is no error.

        Raises:
            CredentialStoreError: any kind but MISSING and TOO_LONG.
        """
        self._delete(service_name(account.name), account.username)

    def load_proxy(self, address: str) -> tuple[str, str]:
        """Return user name and password for the proxy at an address such as ``proxy.example:3128``.

        Raises:
            CredentialStoreError: as for ``load``.
        """
        secret = self._ask(lambda backend: backend.get_password(_PROXY_SERVICE + address, _PROXY_USER))
        username, separator, password = (secret or "").partition("\n")
        if not separator:
            raise CredentialStoreError(StoreProblem.MISSING)
        return username, password

    def save_proxy(self, address: str, username: str, password: str) -> None:
        """Store user name and password for the proxy at an address, replacing older ones.

        Raises:
            CredentialStoreError: any kind but MISSING.
        """
        # Both in the secret: the entry's name is what anybody sees who looks into the keyring.
        pair = f"{username}\n{password}"
        self._ask(lambda backend: backend.set_password(_PROXY_SERVICE + address, _PROXY_USER, pair))

    def delete_proxy(self, address: str) -> None:
        """Delete user name and password of the proxy at an address; none there is no error.

        Raises:
            CredentialStoreError: any kind but MISSING and TOO_LONG.
        """
        self._delete(_PROXY_SERVICE + address, _PROXY_USER)

    def backend_name(self) -> str:
        """Return module and class of the keyring backend in use; empty when there is none."""
        try:
            return _name_of(self._backend())
        except CredentialStoreError:
            return ""

    def _delete(self, service: str, username: str) -> None:
        try:
            self._ask(lambda backend: backend.delete_password(service, username))
        except CredentialStoreError as error:
            if error.problem is not StoreProblem.MISSING:
                raise

    def _ask(self, question: Callable[[KeyringBackend], T]) -> T:
        backend = self._backend()
        try:
            return question(backend)
        except BaseException as error:  # noqa: BLE001 - whatever bus, system or a library's SystemExit gives them
            failure = _explained(error)
        # Raised out here: as its context, the backend's error would take its texts along into reports.
        raise failure

    def _backend(self) -> KeyringBackend:
        if self._given is not None:
            self.last_used = _name_of(self._given)
            return self._given
        try:
            found, cause = _chosen_by_user() or _system_keyring(), ""
        except Exception as error:  # noqa: BLE001 - a broken installation or configuration of keyring
            found, cause = None, type(error).__name__
        self.last_used = "none" if found is None else _name_of(found)
        if found is None:
            raise CredentialStoreError(StoreProblem.NO_KEYRING, cause)
        return found


def proxy_logins(store: CredentialStore, signed_in: Callable[[], str]) -> Callable[[str], tuple[str, str] | None]:
    """Return a function from a proxy's address to its user name and password, None where there are none.

    Args:
        store: where they are; asked only for the proxy that the user has signed in to.
        signed_in: returns the address of that proxy.
    """

    def login(address: str) -> tuple[str, str] | None:
        if not address or address != signed_in():
            return None
        try:
            return store.load_proxy(address)
        except CredentialStoreError as error:
            _log.warning("proxy sign-in: %s", error)
            return None

    return login


def service_name(account_name: str) -> str:
    """Return the service name of an account's entry."""
    return f"convolook:{account_name}"


def _name_of(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _chosen_by_user() -> KeyringBackend | None:
    """Return the backend that keyring's own variable names, if it names one.

    Raises:
        CredentialStoreError: NO_KEYRING: it names none, or one that writes secrets to files.
    """
    if not os.environ.get("PYTHON_KEYRING_BACKEND"):
        return None
    from keyring.core import load_env

    chosen = load_env()
    if chosen is None or type(chosen).__module__.startswith((*_NO_BACKENDS, _PLAIN_FILES)):
        raise CredentialStoreError(StoreProblem.NO_KEYRING)
    return chosen


def _system_keyring() -> KeyringBackend | None:
    """Return the best keyring of this system that can be reached now.

    Not ``keyring.get_keyring()``: it looks once per process, so a keyring started later would never be found, and
    it takes plain-text add-ons for keyrings.
    """
    import importlib

    from keyring.backend import KeyringBackend

    found: list[tuple[float, KeyringBackend]] = []
    for name in _SYSTEM_BACKENDS:
        try:
            module = importlib.import_module(f"keyring.backends.{name}")
        except Exception:  # noqa: BLE001, S112 - another system's backend, or a broken one
            continue
        for one in vars(module).values():
            if isinstance(one, type) and issubclass(one, KeyringBackend) and one.__module__ == module.__name__:
                priority = _priority(one)
                if priority is not None:
                    found.append((priority, one()))
    if not found:
        return None
    best = max(found, key=lambda each: each[0])[1]
    if hasattr(best, "persist"):  # Windows: its default roams with the profile
        best.persist = "local machine"
    return best


def _priority(backend: type[KeyringBackend]) -> float | None:
    """Return how good a backend is here; None when it cannot work."""
    try:
        return float(backend.priority)
    except Exception:  # noqa: BLE001 - RuntimeError by contract, but also what the bus raises
        return None


def _explained(error: BaseException) -> CredentialStoreError:
    """Return our error for a backend's, by its class; its text is not kept."""
    from keyring import errors

    cause = type(error).__name__
    behind = type(error.__cause__ or error.__context__).__name__
    if isinstance(error, CredentialStoreError):
        return error
    if isinstance(error, errors.PasswordDeleteError):
        problem = StoreProblem.MISSING
    elif isinstance(error, errors.NoKeyringError):
        problem = StoreProblem.NO_KEYRING
    elif "PromptDismissed" in cause + behind or behind == "KeychainDenied":
        problem = StoreProblem.REFUSED
    elif isinstance(error, errors.KeyringLocked) or cause == "LockedException":
        problem = StoreProblem.LOCKED
    elif getattr(error, "winerror", None) == 1783:  # RPC_X_BAD_STUB_DATA: the blob is too long
        problem = StoreProblem.TOO_LONG
    elif isinstance(error, errors.InitError) or "NotAvailable" in cause:
        problem = StoreProblem.NO_KEYRING
    else:
        problem = StoreProblem.FAILED
    return CredentialStoreError(problem, cause)
