"""Work beside the GUI: blocking calls on daemon threads that hold up nothing, and tasks whose failures are not lost."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class BackgroundCallError(RuntimeError):
    """The call raised something that must not end the program too, such as ``SystemExit``."""


class NoThreadError(BackgroundCallError):
    """The system lets this process start no further thread; the call was not begun."""

    def __init__(self) -> None:
        super().__init__("the system lets this process start no further thread")


async def in_background(
    function: Callable[..., T], *args: object, timeout_s: float, ended: Callable[[], object] | None = None
) -> T:
    """Return the result of ``function(*args)``, called on a thread of its own.

    Not ``asyncio.to_thread``: its pool joins hanging threads when the loop closes and when the program ends.
    A call that outlives its limit, its caller or the loop runs on unseen, and its result is dropped.

    Args:
        function: what to call.
        args: what to call it with.
        timeout_s: how long to wait for it.
        ended: called on the loop when the function has ended, however late that is, or could not be begun.

    Raises:
        TimeoutError: no result within ``timeout_s`` seconds.
        NoThreadError: no thread could be started for it.
        BackgroundCallError: the function raised something that is no ``Exception``, or ``StopIteration``.
        Exception: whatever the function raised.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: Exception | None) -> None:
        if ended is not None:
            ended()
        if answer.done():
            return
        if error is None:
            answer.set_result(result)  # type: ignore[arg-type]  # None only where T is None
        else:
            answer.set_exception(error)

    def run() -> None:
        result, error = _outcome(function, args)
        # A loop that was closed meanwhile (asyncio) or whose Qt object is gone (qasync) has nobody left to tell.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, result, error)

    try:
        threading.Thread(target=run, name="convolook-background", daemon=True).start()
    except RuntimeError:
        if ended is not None:
            ended()
        raise NoThreadError from None
    async with asyncio.timeout(timeout_s):
        return await answer


def report_failure(task: asyncio.Task[None]) -> None:
    """Report a task's unexpected exception; a done-callback, as asyncio would report it only at garbage collection."""
    error = None if task.cancelled() else task.exception()
    if error is not None:
        sys.excepthook(type(error), error, error.__traceback__)


def retrieve_failure(task: asyncio.Task[Any]) -> None:
    """Retrieve a task's exception; a done-callback where nobody may be waiting, or asyncio would report it as lost."""
    if not task.cancelled():
        task.exception()


def _outcome(function: Callable[..., T], args: tuple[object, ...]) -> tuple[T | None, Exception | None]:
    try:
        return function(*args), None
    except StopIteration as error:  # a future refuses it
        return None, _wrapped(error)
    except Exception as error:  # noqa: BLE001 - handed to the caller, who knows what to do with it
        return None, error
    except BaseException as error:  # noqa: BLE001 - SystemExit of some library would stop the event loop
        return None, _wrapped(error)


def _wrapped(error: BaseException) -> BackgroundCallError:
    return BackgroundCallError(f"a background call ended with {type(error).__name__}")
