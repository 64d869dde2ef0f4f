"""Whether fetching and decoding belong on the GUI's loop or on a thread with a loop of its own.

Run ``python -m tests.benchmarks.loops [ROWS]``. Client, model and table are the program's; either way pages wait in a
queue from which the window takes them, so that nothing differs but where they are fetched. Both take turns.
"""

from __future__ import annotations

import asyncio
import gc
import os
import statistics
import sys
import threading
import time
from collections import deque
from contextlib import aclosing
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.lookup.state import RowBatch
from desktop.results.table_model import ConversationTableModel
from desktop.results.widgets.table_view import ConversationTableView
from desktop.runtime.event_loop import run_on_qt
from desktop.startup.qt_application import make_application
from desktop.twilio.client import ConversationsClient
from desktop.twilio.hosts import parse_api_url
from tests.benchmarks.client import PHONE
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.run import served
from tests.fake_twilio import CREDENTIALS

if TYPE_CHECKING:
    from desktop.twilio.rows import ParticipantConversation

RUNS = 7
TAKE_MS = 30
Pages = deque["list[ParticipantConversation] | None"]


async def fetch(url: str, pages: Pages) -> None:
    """Append every page to the queue, None at the end."""
    client = ConversationsClient(parse_api_url(url))
    async with aclosing(client), aclosing(client.participant_conversations(PHONE, CREDENTIALS)) as found:
        async for page in found:
            pages.append(page.conversations)
    pages.append(None)


async def load(url: str, *, in_thread: bool) -> tuple[float, float, float]:
    """Load everything into a table on the screen; return seconds, processor seconds and the longest block in ms."""
    model = ConversationTableModel()
    view = ConversationTableView(model)
    view.resize(1200, 700)
    view.show()
    pages: Pages = deque()
    done = asyncio.Event()

    def take() -> None:
        rows: list[ParticipantConversation] = []
        while pages:
            page = pages.popleft()
            if page is None:
                done.set()
            else:
                rows += page
        if rows:
            model.append(RowBatch(rows, PHONE))

    gc.collect()
    await asyncio.sleep(0.2)
    taking = QTimer()
    taking.timeout.connect(take)
    begun, processor = time.perf_counter(), time.process_time()
    taking.start(TAKE_MS)
    heartbeat = Heartbeat()
    if in_thread:
        threading.Thread(target=lambda: asyncio.run(fetch(url, pages)), daemon=True).start()
        await done.wait()
    else:
        await asyncio.gather(fetch(url, pages), done.wait())
    took = time.perf_counter() - begun, time.process_time() - processor, heartbeat.stop()
    taking.stop()
    view.close()
    return took


async def compare(rows: int) -> None:
    """Print medians of both ways."""
    found: dict[bool, list[tuple[float, float, float]]] = {False: [], True: []}
    with served(rows) as (url, _key, _secret):
        for turn in range(RUNS + 1):
            for in_thread in found:
                took = await load(url, in_thread=in_thread)
                found[in_thread] += [took] if turn else []
    for in_thread, all_took in found.items():
        wall, processor, gap = (statistics.median(one[place] for one in all_took) for place in range(3))
        where = "a thread of its own" if in_thread else "the GUI's loop"
        sys.stdout.write(
            f"{where}: {rows / wall:,.0f} rows/s, {processor:.2f} s processor, longest block {gap:.0f} ms\n"
        )


def main() -> None:
    """Read the command line, and compare."""
    gc.disable()  # as in the program: it may delete what belongs to Qt in the wrong thread
    with run_on_qt(make_application()) as runner:
        runner.run(compare(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
